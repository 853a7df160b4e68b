package writer

import "sagstjek/checker/document"

// place is a stretch of bytes of one part.
type place struct {
	part       string
	start, end int
}

// locate tells which bytes of which part hold a span. What the file does not hold is
// left off its ends, and what stands in another part than its beginning off its end.
// ok is false if the file holds nothing of it.
func locate(doc *document.Document, s document.Span) (p place, ok bool) {
	for _, piece := range pieces(doc, s) {
		if ok && piece.part != p.part {
			break
		}
		if !ok {
			p, ok = piece.place, true
		}
		p.end = piece.end
	}
	return p, ok
}

// piece is a part of a span that stands in one stretch in the file.
type piece struct {
	place
	text  document.Span
	exact bool // byte for byte
}

// pieces are the parts of a span that the file holds, in order.
func pieces(doc *document.Document, s document.Span) []piece {
	var out []piece
	for _, g := range doc.SegmentsIn(s) {
		if g.Kind == document.Made {
			continue
		}
		p := piece{place{g.Part, int(g.Start), int(g.End)}, g.Text, g.Kind == document.Exact}
		if p.exact {
			front, back := max(s.Start-g.Text.Start, 0), max(g.Text.End-s.End, 0)
			p.start, p.end = p.start+front, p.end-back
			p.text = document.Span{Start: p.text.Start + front, End: p.text.End - back}
		}
		out = append(out, p)
	}
	return out
}
