package reader

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	gfm "github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// goldmarkWords are the words a CommonMark parser of others shows.
func goldmarkWords(t *testing.T, source string) string {
	t.Helper()
	src := []byte(source)
	root := goldmark.New(goldmark.WithExtensions(gfm.Table, gfm.Strikethrough)).Parser().Parse(text.NewReader(src))
	var out strings.Builder
	err := ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Type() == ast.TypeBlock {
			out.WriteByte(' ')
		}
		switch x := n.(type) {
		case *ast.Image:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if entering {
				out.WriteString(unescape(string(x.Segment.Value(src))))
				if x.SoftLineBreak() || x.HardLineBreak() {
					out.WriteByte(' ')
				}
			}
		case *ast.AutoLink:
			if entering {
				out.Write(x.Label(src))
			}
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(out.String()), " ")
}

// unescape takes the backslashes and entities out that goldmark leaves to its renderer.
func unescape(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && isPunct(s[i+1]) {
			i++
		} else if char, n := entity(s[i:]); s[i] == '&' && n > 0 {
			out.WriteString(char)
			i += n - 1
			continue
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

// TestMarkdownAsGoldmark compares the text with that of another parser. Labels
// are left out: goldmark shows none.
func TestMarkdownAsGoldmark(t *testing.T) {
	for _, source := range []string{
		string(mustRead(t, fixtures+"md/sag.md")),
		"*a* **b** ***c*** _d_ __e__ *f **g** h* **i *j* k**",
		"5 * 3 * 2, 2*3*4, a_b_c, _a_b, **a*, *a**, ****a****, ***a** b*, ***a* b**",
		"**§ 4** og **»citat«**, **Økonomi:**tekst, *(bilag 1)*efter, før*(bilag)*",
		"[a](b) [a](<b c> \"t\") [a *b* c](d) [a [b](c) d](e) [ikke et link] [a](b c d",
		"[a][r] [r][] [r] [x][y]\n\n[r]: https://eksempel.dk 'titel'",
		"![billede](b.png) før ![a [b](c)](d) efter",
		"<https://eksempel.dk/a_b_c> <navn@eksempel.dk> a < b > c, 2<3",
		"\\*a\\* \\# \\æ &amp; &aelig; &nosuch; &#230; &#xE6;",
		"a\nb  \nc\\\nd\n\ne",
		"~~a~~ ~b~ ~~~",
		"Titel\n===\nTekst\n\nUnder\n---\nmere\n***\nslut",
		"# A #\n## B ##c\n#uden\n####### syv\n#",
		"> a\nb\n> c\n\n> d\n>\n> e",
		"- a\n- b\n  - c\n\n    d\n- e\n\n1. f\n2. g\n   h\ni",
		"tekst\n1. liste\n\ntekst\n2. ikke liste\n- punkt",
		"| a | b |\n|---|:-:|\n| c\\|d | *e* |\n| f |\n\nefter",
		"a | b\n--|--\nc | d",
		"* * *\n- - -\n_ _ _\n+ plus",
		"10) ti\n11) elleve",
	} {
		doc := read(t, "a.md", []byte(source))
		var ours strings.Builder
		for _, b := range doc.Blocks {
			ours.WriteString(doc.Slice(b.Content()) + " ")
		}
		if got, want := strings.Join(strings.Fields(ours.String()), " "), goldmarkWords(t, source); got != want {
			t.Errorf("%q:\n got %q\nwant %q", source, got, want)
		}
	}
}

// TestMarkdownBoldLabel holds that a bold label begins a paragraph, and bold words do not.
func TestMarkdownBoldLabel(t *testing.T) {
	for source, want := range map[string]int{
		"**Indstilling:** At huset males.\n**Økonomi:** 2 mio. kr.": 2,
		"**Sagen.** Huset er gult.\n**Økonomi**: Ingen.":            2,
		"Huset er\n**meget** gult: det er\n**slidt** nu.":           1,
		"**Hvad koster det?**\nHuset koster 2 mio. kr.":             2,
		"Skal vi male?\n**Ja?**\nMåske.":                            1,
	} {
		if got := len(read(t, "a.md", []byte(source)).Blocks); got != want {
			t.Errorf("%q: %d blocks, want %d", source, got, want)
		}
	}
}

// TestMarkdownLines holds where a line goes on in the next, "/" being the break, and where it
// is a line of its own.
func TestMarkdownLines(t *testing.T) {
	const long = "Sagen om den nye skole i den sydlige del af byen behandles i "
	for _, c := range []struct {
		source string
		wraps  bool
	}{
		{"Mødet holdes på rådhuset i Vejle, og det er tirsdag/den 5. marts 2026", true},
		{"Mødet holdes på rådhuset i Vejle, og det er tirsdag  /den 5. marts 2026", false},
		{"Mødet holdes på rådhuset i Vejle, og det er tirsdag\\/den 5. marts 2026", false},
		{"Mødet holdes på rådhuset i Vejle, og det er tirsdag<br>/den 5. marts 2026", false},
		{"> Mødet holdes på rådhuset i Vejle, og det er tirsdag/> den 5. marts 2026", true},
		{"- Mødet holdes på rådhuset i Vejle, og det er tirsdag/  den 5. marts 2026", true},
		{"Den samlede anlægsudgift til skolen er ca. 5,2 mio./kr. i 2027", true},
		{long + "Vejle den/12. marts 2027", true},
		{long + "Vejle/*Byråd* den 3. marts.", true},
		{long + "Vejle/Byrådet", false},
		{long + "2026/2027 er året", false},
		{long + "Vejle/2. Skolen bygges.", false},
		{long + "Vejle, og forvaltningen indstiller,/at skolen bygges", false},
		{long + "Vejle, og forvaltningen indstiller,/2.1 at skolen bygges", false},
		{long + "Vejle/b. om skolen bygges", false},
		{long + "Vejle/Bilag 2 er vedlagt.", false},
		{long + "Vejle/Udvalg: Teknik- og Miljøudvalget i Vejle Kommune samt Økonomiudvalget", false},
		{long + "Vejle:/skolen bygges", false},
		{long + "kommunal-/bestyrelsen i maj", false}, // the word goes on
		{long + "social-/og sundhedsudvalget", true},
		{"Sagsnr.: 24-17/Udvalg: Byrådet", false},
		{"Økonomi/290.000 kr. i 2027, som holdes inden for budgettet.", false},
		{"Rådhustorvet 4/7100 Vejle", false},
	} {
		at := strings.LastIndexByte(c.source, '/')
		doc := read(t, "a.md", []byte(c.source[:at]+"\n"+c.source[at+1:]))
		if got := !strings.Contains(doc.Text, "\n"); got != c.wraps || len(doc.Blocks) != 1 {
			t.Errorf("%q is read as %q", c.source, doc.Text)
		}
	}
}
