package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

// agendaTexts are the labelled texts as they lie.
func agendaTexts(b *testing.B) [][]byte {
	b.Helper()
	paths, _ := filepath.Glob(filepath.Join(agendas, "*", "*.md"))
	var texts [][]byte
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, data)
	}
	if len(texts) == 0 {
		b.Fatal("no texts under " + agendas)
	}
	return texts
}

// ofSize repeats the texts until they fill a number of bytes.
func ofSize(texts [][]byte, size int) []byte {
	var all strings.Builder
	for i := 0; all.Len() < size; i++ {
		all.Write(texts[i%len(texts)])
		all.WriteString("\n\n")
	}
	return []byte(strings.ToValidUTF8(all.String()[:size], ""))
}

func newLinter(b *testing.B) *lint.Linter {
	b.Helper()
	l, err := lint.New(lint.Options{})
	if err != nil {
		b.Fatal(err)
	}
	return l
}

func check(b *testing.B, l *lint.Linter, text []byte) {
	if r, err := l.Check("sag.md", text); err != nil || r.Err != "" {
		b.Fatal(err, r.Err)
	}
}

// BenchmarkStart is what the program does before the first text: load and compile
// all rules.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		check(b, newLinter(b), []byte("# Sag\n")) // the cues are compiled when first needed
	}
}

// BenchmarkOneText reads and checks one text with all rules.
func BenchmarkOneText(b *testing.B) {
	l, text := newLinter(b), ofSize(agendaTexts(b), 8<<10)
	check(b, l, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		check(b, l, text)
	}
}

// BenchmarkBaseline checks one text beside a large baseline, which must cost it nothing.
func BenchmarkBaseline(b *testing.B) {
	text := ofSize(agendaTexts(b), 8<<10)
	for _, n := range []int{0, 1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.Chdir(b.TempDir())
			known := make([]config.Suppression, n)
			for i := range known {
				known[i] = config.Suppression{Rule: "lang-sag", Fingerprint: fmt.Sprintf("%016x", i)}
			}
			if err := config.WriteBaseline(config.BaselineName, known); err != nil {
				b.Fatal(err)
			}
			l := newLinter(b)
			check(b, l, text)
			b.ReportAllocs()
			for b.Loop() {
				check(b, l, text)
			}
		})
	}
}

// Benchmark2000Texts checks the labelled texts over and over, one after another.
func Benchmark2000Texts(b *testing.B) {
	l, texts := newLinter(b), agendaTexts(b)
	const count = 2000
	size := 0
	for i := range count {
		size += len(texts[i%len(texts)])
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for i := range count {
			check(b, l, texts[i%len(texts)])
		}
	}
	b.ReportMetric(count*float64(b.N)/b.Elapsed().Seconds(), "texts/s")
}

// BenchmarkBigFile checks one file of growing size: the speed per byte must stay.
func BenchmarkBigFile(b *testing.B) {
	texts := agendaTexts(b)
	for _, size := range []int{64 << 10, 1 << 20, 8 << 20} {
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			l, text := newLinter(b), ofSize(texts, size)
			b.SetBytes(int64(size))
			for b.Loop() {
				check(b, l, text)
			}
		})
	}
}
