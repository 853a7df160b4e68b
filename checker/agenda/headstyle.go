package agenda

import (
	"strings"

	"sagstjek/checker/document"
)

// How a file that does not mark its headings sets them, as its known ones show.

// questionAlone reports whether a block is a short question between blank lines, or in a file that
// has none, with something else below it.
func (u *understanding) questionAlone(i int) bool {
	ends := func(k int) bool { return u.doc.Text[u.blocks[k].Span.End-1] == '?' }
	b := u.blocks[i]
	return b.Kind == document.Paragraph && b.Span.Len() <= 60 && ends(i) && i+1 < len(u.blocks) &&
		u.blocks[i+1].Table == nil && (u.tight || b.Gap && u.blocks[i+1].Gap) && !ends(i+1)
}

// questionStyle reports whether at least two such questions stand in the file.
func (u *understanding) questionStyle() bool {
	n := 0
	for i, b := range u.blocks {
		if b.Table == nil && !b.Span.Empty() && u.questionAlone(i) {
			n++
		}
	}
	return n >= 2
}

// colonStyle reports whether at least two known headings end with a colon.
func (u *understanding) colonStyle() bool {
	n := 0
	for _, b := range u.blocks {
		if b.Table == nil && b.Span.Len() <= 60 && strings.HasSuffix(u.doc.Slice(b.Span), ":") && u.headingLine(u.doc.Slice(b.Span)) {
			n++
		}
	}
	return n >= 2
}

// airyStyle reports whether blank lines part most of the known headings from the text below.
func (u *understanding) airyStyle() bool {
	apart, all := 0, 0
	for i, b := range u.blocks[:max(0, len(u.blocks)-1)] {
		if b.Table == nil && b.Span.Len() <= 60 && b.Gap && u.headingLine(u.doc.Slice(b.Span)) {
			all++
			if u.blocks[i+1].Gap {
				apart++
			}
		}
	}
	return apart > 1 && 2*apart > all
}

// bareStyle reports whether a file that can mark headings marks none, but has two known ones in
// paragraphs like all others.
func (u *understanding) bareStyle() bool {
	known := 0
	for _, b := range u.blocks {
		switch {
		case b.Kind == document.Heading, b.Bold:
			return false
		case b.Kind == document.Paragraph && b.Table == nil && b.Span.Len() <= 60 && u.headingLine(u.doc.Slice(b.Span)):
			known++
		}
	}
	return known > 1
}
