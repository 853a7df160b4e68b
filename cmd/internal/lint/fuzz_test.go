package lint_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

// broken is a text as drafts come: sections moved or gone, points and cells without words,
// sentences that stop anywhere. The same seed breaks it the same way; 0 leaves it.
func broken(text string, seed uint64) string {
	if seed == 0 {
		return text
	}
	r := rand.New(rand.NewPCG(seed, 1))
	lines := strings.Split(text, "\n")
	for range 1 + r.IntN(12) {
		i, j := r.IntN(len(lines)), r.IntN(len(lines))
		words := strings.Fields(lines[i])
		switch k := r.IntN(9); {
		case k == 0:
			lines[i] = []string{
				"", "–", "- –", "1. ", "2. .", "| | |", "## ", "»«", "(", "at", "**Ad 1**", "1. at", "- 0 kr.", "%",
			}[r.IntN(14)]
		case k == 1 && len(words) > 1:
			lines[i] = words[0] + " –"
		case k == 2:
			lines[i], lines[j] = lines[j], lines[i]
		case k == 3:
			lines = append(lines[:i:i], append([]string{lines[j]}, lines[i:]...)...)
		case k == 4 && len(words) > 0:
			lines[i] = strings.Join(words[:r.IntN(len(words))], " ")
		case k == 5 && len(words) > 0:
			lines[i] = strings.Join(words[r.IntN(len(words)):], " ")
		case k == 6 && len(words) > 2:
			n := r.IntN(len(words))
			lines[i] = strings.Join(append(words[:n:n], words[n+1:]...), " ")
		case k == 7 && len(lines) > 3:
			lines = append(lines[:i:i], lines[i+1:]...)
		case k == 8:
			lines = lines[:i+1]
		}
	}
	return strings.Join(lines, "\n")
}

// FuzzCheck runs all rules on broken drafts: none panics, and every finding lies in its item.
func FuzzCheck(f *testing.F) {
	paths, _ := filepath.Glob(filepath.Join(agendas, "*", "*.md"))
	for i, p := range paths {
		if data, err := os.ReadFile(p); err == nil {
			f.Add(string(data), uint64(i+1))
		}
	}
	// a point, and a line of a list of choices, that hold no word
	f.Add("# Orientering om havnen\n\n## Indstilling\n\nForvaltningen indstiller, at\n\n1. –\n\n"+
		"## Sagsfremstilling\n\nDer er to modeller:\n\n- –\n- som nu\n", uint64(0))
	l, err := lint.New(lint.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		text = broken(text, seed)
		r, err := l.Check([]string{"sag.md", "sag.txt"}[seed%2], []byte(text))
		if err != nil {
			t.Fatalf("%v in:\n%s", err, text)
		}
		for _, it := range r.Items {
			for _, x := range it.Findings {
				if x.Span.Empty() || !it.Item.Span.Contains(x.Span) {
					t.Fatalf("%s at %v of an item at %v", x.Rule.ID, x.Span, it.Item.Span)
				}
			}
		}
	})
}
