package lint_test

import (
	"context"
	"fmt"
	"regexp"
	"testing"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

var (
	figure   = regexp.MustCompile(`\b\d{2,3}\b`)
	sentence = regexp.MustCompile(`(?m)([A-ZÆØÅ][^.\n]{30,}\.) ([A-ZÆØÅ][^.\n]{30,}\.)`)
)

// draftRules are the rules for two drafts.
var draftRules = []string{
	"udgaaet-mellem-udkast", "mildere-ord-mellem-udkast", "tal-aendret-mellem-udkast", "tilfoejet-uden-kilde-mellem-udkast",
}

// redraft is a text with many figures changed, and with neighbouring sentences swapped.
func redraft(text []byte) []byte {
	n := 0
	text = figure.ReplaceAllFunc(text, func(f []byte) []byte {
		if n++; n%7 == 0 {
			return append([]byte("9"), f...)
		}
		return f
	})
	return sentence.ReplaceAll(text, []byte("$2 $1"))
}

func compareTexts(b testing.TB, l *lint.Linter, older, newer []byte) *checker.FileResult {
	b.Helper()
	return comparePair(b, l, lint.Versions{
		Old: &lint.Source{Path: "gammel.md", Data: older}, New: &lint.Source{Path: "ny.md", Data: newer},
	})
}

func comparePair(b testing.TB, l *lint.Linter, pair lint.Versions) *checker.FileResult {
	b.Helper()
	var out *checker.FileResult
	err := l.Compare(context.Background(), []lint.Versions{pair}, func(r *checker.FileResult, err error) error {
		out = r
		return err
	})
	if err != nil || out.Err != "" {
		b.Fatal(err, out.Err)
	}
	return out
}

// BenchmarkCompareTwentyPages compares two drafts of some twenty pages, one item each.
func BenchmarkCompareTwentyPages(b *testing.B) {
	l, err := lint.New(lint.Options{Pairs: true})
	if err != nil {
		b.Fatal(err)
	}
	text := ofSize(agendaTexts(b), 48<<10)
	newer := redraft(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		compareTexts(b, l, text, newer)
	}
}

// BenchmarkCompare runs the rules for two drafts over texts of growing size: the speed
// per byte must stay. "many" has thousands of items, "one" is all one item.
func BenchmarkCompare(b *testing.B) {
	texts := agendaTexts(b)
	heading := regexp.MustCompile(`(?m)^#+ `)
	for _, shape := range []string{"many", "one"} {
		for _, size := range []int{1 << 20, 2 << 20, 4 << 20} {
			b.Run(fmt.Sprintf("%s/%dMB", shape, size>>20), func(b *testing.B) {
				l, err := lint.New(lint.Options{Pairs: true, Only: draftRules})
				if err != nil {
					b.Fatal(err)
				}
				text := ofSize(texts, size)
				if shape == "one" {
					text = append([]byte("# En sag\n\n## Sagsfremstilling\n\n"), heading.ReplaceAll(text, nil)...)
				}
				newer := redraft(text)
				b.SetBytes(int64(size))
				for b.Loop() {
					compareTexts(b, l, text, newer)
				}
			})
		}
	}
}
