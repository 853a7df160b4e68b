package lint_test

import (
	"fmt"
	"maps"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

// seeds are the texts of the corpus that properties are tried on.
func seeds(t *testing.T) map[string]string {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(agendas, "*", "*.md"))
	if len(paths) < 50 {
		t.Fatalf("%d texts under %s", len(paths), agendas)
	}
	out := map[string]string{}
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(p)] = string(data)
	}
	return out
}

func comparing(t *testing.T) *lint.Linter {
	t.Helper()
	l, err := lint.New(lint.Options{Pairs: true, ShowClosed: true})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func findingsOf(r *checker.FileResult) (out []*checker.Finding) {
	for _, it := range r.Items {
		out = append(out, it.Findings...)
	}
	return out
}

// running is a paragraph of running text, no heading, list or table.
var running = regexp.MustCompile(`(?m)^[A-ZÆØÅ»][^\n|]*\.$`)

// doubtful are dots that may end no sentence: behind a digit or an abbreviation.
// Pieces between them are not moved about.
var doubtful = regexp.MustCompile(`(\d|[ (](kr|kl|mio|pct|ca|nr|stk|jf|bl\.a|f\.eks|m\.v|s|st))\. `)

// A text compared with itself, with its sentences in another order or with its lines
// broken elsewhere, loses and gains nothing.
func TestNothingIsLost(t *testing.T) {
	l := comparing(t)
	moved := 0
	for name, text := range seeds(t) {
		r := rand.New(rand.NewSource(int64(len(text))))
		for how, newer := range map[string]string{
			"itself": text,
			"permuted": running.ReplaceAllStringFunc(text, func(p string) string {
				s := strings.SplitAfter(p, ". ")
				for i := range s {
					s[i] = strings.TrimSpace(s[i])
				}
				if strings.Contains(p, "»") || len(s) < 3 || doubtful.MatchString(p) {
					return p
				}
				moved++
				r.Shuffle(len(s), func(i, k int) { s[i], s[k] = s[k], s[i] })
				return strings.Join(s, " ")
			}),
			"reflowed": running.ReplaceAllStringFunc(text, func(p string) string {
				words := strings.Fields(p)
				for i := 7; i < len(words); i += 8 {
					if c := words[i][0]; c >= 'a' && c <= 'z' {
						words[i] = "\n" + words[i]
					}
				}
				return strings.ReplaceAll(strings.Join(words, " "), " \n", "\n")
			}),
		} {
			for _, f := range findingsOf(compareTexts(t, l, []byte(text), []byte(newer))) {
				t.Errorf("%s, %s: %s at %q", name, how, f.Message, text[max(0, min(f.Span.Start, len(text))):min(f.Span.End, len(text))])
			}
		}
	}
	if moved < 90 {
		t.Errorf("only %d paragraphs had their sentences moved about", moved)
	}
}

// A sentence with a figure of its own that is taken out is always found.
func TestALostFigureIsFound(t *testing.T) {
	l := comparing(t)
	n := 0
	texts := seeds(t)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		n++
		for what, lost := range map[string]string{
			"amount": fmt.Sprintf("Hegnet langs åen koster %d kr.", 371000+n*13),
			"date":   fmt.Sprintf("Ledelsen fik brevet den %d. juli 1987.", n%28+1),
			"count":  fmt.Sprintf("Tælleren viste %d hejrer.", 5300+n*7),
		} {
			at := running.FindStringIndex(text)
			if at == nil {
				continue
			}
			older := text[:at[1]] + " " + lost + text[at[1]:]
			found := false
			for _, f := range findingsOf(compareTexts(t, l, []byte(older), []byte(text))) {
				for _, e := range f.Evidence {
					found = found || e.Doc != nil && strings.Contains(e.Doc.Slice(e.Span), strings.Fields(lost)[0])
				}
			}
			if !found {
				t.Errorf("%s: the %s of %q is not missed", name, what, lost)
			}
		}
	}
	if n == 0 {
		t.Fatal("nothing was tried")
	}
}
