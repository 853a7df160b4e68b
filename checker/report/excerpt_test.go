package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"sagstjek/checker/document"
)

func TestExcerptLines(t *testing.T) {
	long := strings.Repeat("ord og ", 30)
	for _, c := range []struct {
		name, text, words string
		width             int
		want              string
	}{
		{"fits", "en to tre", "to", 20, "en to tre\n   ^^"},
		{"emoji and combining signs", "🙂 ae\u0301 to", "to", 20, "🙂 ae\u0301 to\n      ^^"},
		{"middle", "alfa beta gamma delta epsilon zeta", "delta", 23, "… gamma delta epsilon …\n        ^^^^^"},
		{"start", "alfa beta gamma delta epsilon zeta", "alfa", 20, "alfa beta gamma …\n^^^^"},
		{"end", "alfa beta gamma delta epsilon zeta", "zeta", 20, "… epsilon zeta\n          ^^^^"},
		{"inside a word", "alfa (beta-gamma) delta epsilon", "gamma", 20, "… (beta-gamma) …\n        ^^^^^"},
		{"mark wider than a line", "alfa beta gamma delta epsilon zeta", "beta gamma delta epsilon", 16,
			"beta gamma\n^^^^^^^^^^\ndelta epsilon\n^^^^^^^^^^^^^"},
		{"mark of many lines", "alfa " + long + "omega", long + "omega", 17,
			"ord og ord og\n^^^^^^^^^^^^^\nord og ord og\n^^^^^^^^^^^^^\nord og ord og …\n^^^^^^^^^^^^^"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := strings.Index(c.text, c.words)
			var lines []string
			for _, l := range (excerpt{c.text, at, at + len(c.words)}).lines(c.width) {
				lines = append(lines, l.Text,
					strings.Repeat(" ", displayWidth(l.Text[:l.Start]))+strings.Repeat("^", displayWidth(l.Text[l.Start:l.End])))
			}
			if got := strings.Join(lines, "\n"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// TestHalfCPR: a finding that covers part of a CPR number shows none of the rest.
func TestHalfCPR(t *testing.T) {
	raw := strings.Repeat("ord ", 60) + "010190 1234 " + strings.Repeat("ord ", 60) + "slut.\n"
	d := textDocument(t, "sag.md", raw)
	at := strings.Index(d.Text, "010190")
	for start := at - 180; start < at+11; start++ {
		for _, end := range []int{start + 1, start + 6, start + 170, at + 3, at + 9} {
			if end <= start {
				continue
			}
			s := document.Span{Start: start, End: end}
			for _, shown := range []string{around(d, s).Text, d.Quote(s)} {
				if strings.ContainsAny(shown, "23456789") {
					t.Fatalf("span [%d,%d) shows %q", start, end, shown)
				}
			}
		}
	}
}

// FuzzExcerpt: any span of any text gives lines that fit and marks inside them.
func FuzzExcerpt(f *testing.F) {
	f.Add("En linje med æøå 🙂 og mere tekst end der er plads til.", 10, 15, 30)
	f.Add("a\u00a0b c", 0, 1, 20)
	f.Add("010190 1234", 3, 8, 20)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		if !utf8.ValidString(text) || len(text) > 2000 || width < 20 || width > 200 {
			t.Skip()
		}
		b := document.NewBuilder("x", "txt", 0)
		b.Source([]byte(text), "utf-8")
		b.Begin(document.Block{})
		b.Exact(text, "", 0)
		d, err := b.Document()
		if err != nil || len(d.Blocks) == 0 {
			t.Skip()
		}
		in := d.Blocks[0].Span
		if start < in.Start || end > in.End || start >= end || !utf8.RuneStart(text[start]) ||
			end < len(text) && !utf8.RuneStart(text[end]) {
			t.Skip()
		}
		for _, l := range around(d, document.Span{Start: start, End: end}).lines(width) {
			if l.Start < 0 || l.Start > l.End || l.End > len(l.Text) || !utf8.ValidString(l.Text[l.Start:l.End]) {
				t.Fatalf("mark [%d,%d) in %q", l.Start, l.End, l.Text)
			}
			if displayWidth(l.Text) > width {
				t.Fatalf("%q is wider than %d", l.Text, width)
			}
		}
	})
}

// BenchmarkText: four small files.
func BenchmarkText(b *testing.B) {
	files := world(b)
	for b.Loop() {
		render(b, worldOptions("text"), files)
	}
}
