package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// numberCuts finds the items of an agenda that marks no titles: lines "7. Title" or "Punkt 7.
// Title" with rising numbers, each followed by at least two known sections with a recommendation
// or case text among them, by a recommendation alone, or with a title for closed doors. There are
// none if one of them turns out to be no item, or if there are less than two.
func (u *understanding) numberCuts(heads []head) []cut {
	var cuts []cut
	tight := !slices.ContainsFunc(u.blocks[1:], func(b *document.Block) bool { return b.Gap })
	number := 0
	for i, b := range u.blocks {
		if b.Table != nil || !b.Gap && i > 0 && !tight || b.Kind == document.Quote {
			continue
		}
		line := u.doc.Slice(b.Span)
		if doors := groupDoors(line); doors != "" {
			cuts = append(cuts, cut{block: i, doors: doors})
			continue
		}
		n, rest := itemNumber(line)
		if n <= number || number > 0 && n > number+3 || !isTitle(rest) {
			continue
		}
		if !closedTitle(danish.Fold(rest)) && !u.opensItem(heads, i, tight) {
			continue
		}
		number = n
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
	return atLeastTwo(cuts)
}

// isTitle reports whether what follows the number on a line can be the title of an item.
func isTitle(rest string) bool {
	return rest != "" && len(rest) <= 200 && startsUpper(rest) && !strings.HasSuffix(rest, ".") && !strings.Contains(rest, ". ")
}

// wholeItem reports whether headings are those of an item that begins at a block: two known ones,
// with a recommendation or case text among them, or a recommendation right below the title.
func (u *understanding) wholeItem(heads []head, block int) bool {
	if closedTitle(danish.Fold(u.doc.Slice(u.blocks[block].Span))) {
		return true
	}
	known, substance := 0, false
	for _, h := range heads {
		if h.known {
			known++
			substance = substance || h.role == document.RoleRecommendation || h.role == document.RoleCase
			if h.role == document.RoleRecommendation && h.block == block+1 {
				return true
			}
		}
	}
	return known >= 2 && substance
}

// opensItem reports whether a known section heading stands within three blocks
// below block i, or right below it in a text without a blank line.
func (u *understanding) opensItem(heads []head, i int, tight bool) bool {
	within := 3
	if tight {
		within = 1
	}
	for _, h := range heads {
		if h.block > i && h.block <= i+within && h.known && h.role != document.RoleAttachments {
			return true
		}
	}
	return false
}
