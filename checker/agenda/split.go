package agenda

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// region is the blocks of one item with the headings among them.
type region struct {
	from, to int // half open, indexes into blocks
	heads    []head
}

// drop is the region without its first block, and without the heading that stands there.
func (r region) drop() region {
	if len(r.heads) > 0 && r.heads[0].block == r.from {
		r.heads = r.heads[1:]
	}
	r.from++
	return r
}

// split divides the blocks into items: at the headings of the outermost level
// that are titles, when each of at least two has known sections below it.
func (u *understanding) split(heads []head) []region {
	if len(u.blocks) == 0 {
		return nil
	}
	cuts := u.titleCuts(heads)
	if len(cuts) < 2 {
		cuts = u.numberCuts(heads)
	}
	if len(cuts) < 2 {
		return []region{{0, len(u.blocks), heads}}
	}
	var out []region
	for i, from := range cuts {
		to := len(u.blocks)
		if i+1 < len(cuts) {
			to = cuts[i+1]
		}
		out = append(out, region{from, to, headsIn(heads, from, to)})
	}
	return out
}

func headsIn(heads []head, from, to int) []head {
	lo := 0
	for lo < len(heads) && heads[lo].block < from {
		lo++
	}
	hi := lo
	for hi < len(heads) && heads[hi].block < to {
		hi++
	}
	return heads[lo:hi:hi]
}

// titleCuts finds the titles among the marked headings: those of one level, not
// known sections, with deeper known sections below. What stands before the first
// title (a front page) is left out.
func (u *understanding) titleCuts(heads []head) []int {
	for level := 1; level <= 3; level++ {
		var cuts []int
		for i, h := range heads {
			if h.level != level || h.known {
				continue
			}
			if knownBelow(heads[i+1:], level) >= 1 {
				cuts = append(cuts, u.afterNumber(h.block))
			}
		}
		if len(cuts) >= 2 {
			return cuts
		}
	}
	return nil
}

// afterNumber is where an item with its title in a block begins: at the line above it, if
// that holds nothing but the number of the item.
func (u *understanding) afterNumber(block int) int {
	if block > 0 && u.loneNumber(block-1) {
		return block - 1
	}
	return block
}

// loneNumber reports whether a block holds nothing but the number of an item.
func (u *understanding) loneNumber(block int) bool {
	b := u.blocks[block]
	return b.Table == nil && b.Label.Empty() && b.Span.Len() <= 3 && isNumber(strings.TrimSuffix(u.doc.Slice(b.Span), "."))
}

// knownBelow counts the known sections before the next heading of the level or above.
func knownBelow(heads []head, level int) int {
	n := 0
	for _, h := range heads {
		if h.level > 0 && h.level <= level {
			break
		}
		if h.known {
			n++
		}
	}
	return n
}

// numberCuts finds the items of a plain text agenda: lines "7. Title" or "Punkt 7. Title"
// with rising numbers, each followed by at least two known sections with a recommendation
// or case text among them.
func (u *understanding) numberCuts(heads []head) []int {
	var cuts []int
	number := 0
	for i, b := range u.blocks {
		if b.Table != nil || !b.Gap && i > 0 || b.Kind == document.Quote {
			continue
		}
		n, rest := itemNumber(u.doc.Slice(b.Span))
		if n <= number || number > 0 && n > number+3 || rest == "" || len(rest) > 200 || !startsUpper(rest) || strings.HasSuffix(rest, ".") || strings.Contains(rest, ". ") {
			continue
		}
		if !u.opensItem(heads, i) {
			continue
		}
		number = n
		cuts = append(cuts, i)
	}
	for k, from := range cuts {
		to := len(u.blocks)
		if k+1 < len(cuts) {
			to = cuts[k+1]
		}
		if !wholeItem(headsIn(heads, from, to)) {
			return nil
		}
	}
	return cuts
}

// wholeItem reports whether headings are those of an item: two known ones, with a
// recommendation or case text among them.
func wholeItem(heads []head) bool {
	known, substance := 0, false
	for _, h := range heads {
		if h.known {
			known++
			substance = substance || h.role == document.RoleRecommendation || h.role == document.RoleCase
		}
	}
	return known >= 2 && substance
}

// opensItem reports whether a known section heading stands within three blocks
// below block i.
func (u *understanding) opensItem(heads []head, i int) bool {
	for _, h := range heads {
		if h.block > i && h.block <= i+3 && h.known && h.role != document.RoleAttachments {
			return true
		}
	}
	return false
}

// itemNumber reads "7. Title", "Punkt 7: Title" and "Sag nr. 7 Title"; 0 if there is none.
func itemNumber(s string) (n int, rest string) {
	if s == "" || strings.IndexByte("0123456789 DdPpSsNn", s[0]) < 0 && s[0] < utf8.RuneSelf {
		return 0, s
	}
	s = strings.TrimLeft(s, "•· ")
	named := false
	for _, w := range []string{"dagsordenspunkt", "punkt", "pkt.", "sag", "nr."} {
		if r, ok := cutWord(s, w); ok {
			s, named = r, true
		}
	}
	if r, ok := strings.CutPrefix(s, "Nr."); ok {
		s, named = r, true
	}
	i := 0
	for i < len(s) && i < 4 && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i > 0 && startsWordUpper(s[i:]) {
		return n, s[i:] // a system that sets no space: "39Beslutning om ..."
	}
	if i == 0 || i >= len(s) || strings.IndexByte(".:)", s[i]) < 0 && !(named && s[i] == ' ') {
		return 0, s
	}
	rest = strings.TrimLeft(s[i+1:], " \t\u00a0")
	if len(rest) == len(s)-i-1 && s[i] != ' ' {
		return 0, s
	}
	return n, strings.TrimLeft(rest, "-– ")
}

// startsWordUpper reports whether s begins with a capitalised word of four letters or more.
func startsWordUpper(s string) bool {
	n := 0
	for _, r := range s {
		if n == 0 && !unicode.IsUpper(r) || n > 0 && !unicode.IsLower(r) {
			return false
		}
		if n++; n == 4 {
			return true
		}
	}
	return false
}
