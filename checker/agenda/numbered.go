package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// numberCuts finds the items of an agenda that marks no titles: lines "7. Title" or "Punkt 7.
// Title" with rising numbers. They are those with a title for closed doors or for a formality,
// and those with sections: at least two known ones with a recommendation or case text among them,
// or a recommendation alone. There are none if one of the last turns out to have none, if
// there is no such at all, or if there are less than two.
func (u *understanding) numberCuts(heads []head) []cut {
	var cuts []cut
	number, sections := 0, false
	for i, b := range u.blocks {
		if b.Table != nil || !b.Gap && i > 0 && !u.tight || b.Kind == document.Quote {
			continue
		}
		if doors := groupDoors(u.doc.Slice(b.Span)); doors != "" {
			cuts = append(cuts, cut{block: i, doors: doors})
			number = 0 // it may begin anew
			continue
		}
		n, title, at := u.numberedAt(i)
		if n == 0 || !isTitle(title) {
			continue
		}
		closed := closedTitle(title)
		if !closed && (n <= number || number > 0 && n > number+3) {
			continue
		}
		opens, bare := u.opensItem(heads, at), needsNoSections(title)
		if !opens && !bare {
			continue
		}
		number, sections = n, sections || opens && !bare || closed
		cuts = append(cuts, cut{block: i, item: true})
	}
	for k, c := range cuts {
		to := len(u.blocks)
		if k+1 < len(cuts) {
			to = cuts[k+1].block
		}
		if c.item && !u.wholeItem(headsIn(heads, c.block, to), c.block) {
			return nil
		}
	}
	if !sections {
		return nil // a list, such as one of meetings
	}
	return atLeastTwo(cuts)
}

// numberedAt is the number and the title of an item that begins at a block, and where the title
// stands: the number may have a line of its own above it.
func (u *understanding) numberedAt(i int) (n int, title string, at int) {
	line := u.doc.Slice(u.blocks[i].Span)
	if alone := u.numberAlone(i); alone > 0 && i+1 < len(u.blocks) && u.blocks[i+1].Table == nil {
		if title = u.doc.Slice(u.blocks[i+1].Span); !strings.Contains(title, ":") {
			return alone, title, i + 1
		}
	}
	n, title = itemNumber(line)
	return n, title, i
}

// needsNoSections reports whether an item with a title may have no sections.
func needsNoSections(title string) bool {
	return closedTitle(title) || isFormality(danish.Fold(title))
}

// isTitle reports whether what follows the number on a line can be the title of an item.
func isTitle(rest string) bool {
	if strings.HasPrefix(rest, "(") {
		_, rest = doorMark(rest)
	}
	return rest != "" && len(rest) <= 200 && startsUpper(rest) && !strings.HasSuffix(rest, ".") && !strings.Contains(rest, ". ")
}

// wholeItem reports whether headings are those of an item that begins at a block, where it needs
// any: two known ones, with a recommendation, a resume or case text among them, or a
// recommendation right below the title.
func (u *understanding) wholeItem(heads []head, block int) bool {
	if _, title := itemNumber(u.doc.Slice(u.blocks[block].Span)); needsNoSections(title) {
		return true
	}
	known, substance := 0, false
	for _, h := range heads {
		if h.known {
			known++
			substance = substance || h.role == document.RoleRecommendation || h.role == document.RoleCase || h.role == document.RoleSummary
			if h.role == document.RoleRecommendation && h.block == block+1 {
				return true
			}
		}
	}
	return known >= 2 && substance
}

// opensItem reports whether a known section heading stands within three blocks below block i,
// or right below it in a text without a blank line. Lines of the case system do not count.
func (u *understanding) opensItem(heads []head, i int) bool {
	within := i + 3
	if u.tight {
		within = i + 1
	}
	for k := i + 1; k <= within && k < len(u.blocks) && within < i+12; k++ {
		if u.formLine(k) {
			within++
		}
	}
	for _, h := range heads {
		if h.block > i && h.block <= within && h.known && h.role != document.RoleAttachments {
			return true
		}
	}
	return false
}

// formLine reports whether a block is a line that a case system prints: a journal number, what
// the doors are.
func (u *understanding) formLine(k int) bool {
	b := u.blocks[k]
	if b.Table != nil || b.Span.Len() > 120 {
		return false
	}
	line := u.doc.Slice(b.Span)
	return systemLine(line) || door(line) != "" || strings.HasPrefix(line, "application/") // the icon of an attachment
}
