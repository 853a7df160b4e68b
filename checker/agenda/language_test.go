package agenda_test

import (
	"testing"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// A language mark counts only if the words do not show that the text is Danish:
// files made from an English template are marked as English throughout.
func TestLanguage(t *testing.T) {
	const (
		danish    = "Forvaltningen foreslår, at banen anlægges efter planen, og at udgiften er en del af budgettet."
		norwegian = "Kommunedirektøren foreslår at banen bygges etter planen, og at utgiften er en del av budsjettet."
		english   = "The field is built with artificial grass, and the cost is part of the budget."
		swedish   = "Förvaltningen föreslår att planen byggs och att kostnaden är en del av budgeten."
	)
	for _, c := range []struct{ mark, text, want string }{
		{"", danish, "da"},
		{"", english, "da"}, // nothing says otherwise
		{"da-DK", danish, "da"},
		{"en-US", danish, "da"},
		{"en-US", english, "en"},
		{"nb-NO", norwegian, "nb"},
		{"no", norwegian, "nb"},
		{"nb-NO", danish, "da"},
		{"sv-SE", swedish, "sv"},
		{"sv-SE", danish, "da"},
		{"en-GB", "Sagsnr. 14-2027", "en"}, // too little to go by: the mark is believed
	} {
		b := document.NewBuilder("sag.docx", "docx", 0)
		b.Begin(document.Block{Kind: document.Paragraph, Lang: c.mark})
		b.Made(c.text)
		b.End()
		doc, err := b.Document()
		if err != nil {
			t.Fatal(err)
		}
		agenda.Understand(doc, nil)
		if got := doc.Items[0].Language; got != c.want {
			t.Errorf("%q marked %q is %q, want %q", c.text, c.mark, got, c.want)
		}
	}
}
