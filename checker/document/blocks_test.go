package document_test

import (
	"testing"

	"sagstjek/checker/document"
)

func TestBlocksIn(t *testing.T) {
	b := document.NewBuilder("sag.md", "md", 0)
	for _, text := range []string{"Et.", "To.", "Tre."} { // at 0-3, 4-7 and 8-12
		b.Begin(document.Block{})
		b.Made(text)
		b.End()
	}
	doc, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		span document.Span
		want string
	}{
		{document.Span{Start: 0, End: 12}, "Et.To.Tre."},
		{document.Span{Start: 4, End: 7}, "To."},
		{document.Span{Start: 3, End: 5}, "To."}, // the newline belongs to no block
		{document.Span{Start: 6, End: 9}, "To.Tre."},
		{document.Span{Start: 12, End: 12}, ""},
	} {
		got := ""
		for _, block := range doc.BlocksIn(c.span) {
			got += doc.Slice(block.Span)
		}
		if got != c.want {
			t.Errorf("BlocksIn(%v) = %q, want %q", c.span, got, c.want)
		}
	}
}
