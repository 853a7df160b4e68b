package agenda

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// letterhead passes over the lines that a text copied from a case system or a letter begins with:
// the municipality, the body, the day of the meeting, up to the first blank line or to the line
// that has the number of the item and its title.
func (u *understanding) letterhead(it *document.Item, r region) region {
	named, end := false, r.from
	for ; end < r.to && end-r.from < 7 && !(end > r.from && u.blocks[end].Gap); end++ {
		line := u.doc.Slice(u.blocks[end].Span)
		if u.blocks[end].Table != nil || utf8.RuneCountInString(line) > 160 || knownAt(r, end) {
			return r
		}
		if named && numberedTitle(line) {
			break
		}
		named = named || isMunicipality(line)
	}
	if !named || r.to-end <= 2 || knownAt(r, end) {
		return r
	}
	for ; r.from < end; r = r.drop() {
		if line := u.doc.Slice(u.blocks[r.from].Span); door(line) == document.ClosedTo {
			it.Access = document.ClosedTo
		}
	}
	return r
}

// knownAt reports whether a heading that the lists know stands at a block.
func knownAt(r region, block int) bool {
	for _, h := range r.heads {
		if h.block == block {
			return h.known
		}
	}
	return false
}

// isMunicipality reports whether a line is the name of a municipality and no more.
func isMunicipality(line string) bool {
	words := strings.Fields(strings.Trim(danish.Fold(line), " *#"))
	return len(words) >= 2 && len(words) <= 3 && words[len(words)-1] == "kommune"
}

// numberedTitle reports whether a line has the number of an item and its title: "Punkt 5. Ny bro".
func numberedTitle(line string) bool {
	n, rest := itemNumber(line)
	return n > 0 && len(strings.Fields(rest)) >= 2 && rest != line
}
