package agenda

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

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
	if i > 0 && i < len(s) && s[i] == ' ' {
		if doors, after := doorMark(s[i+1:]); doors != "" && startsUpper(after) {
			return n, s[i+1:] // "4 (Lukket) Køb af areal"
		}
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

// doorMark cuts what a title says of the doors off its front: "(Åben) Ny sti", "Lukket Personalesag".
func doorMark(s string) (doors document.Access, rest string) {
	for _, m := range [...]struct {
		mark  string
		doors document.Access
	}{
		{"(Lukket) ", document.ClosedTo}, {"(lukket) ", document.ClosedTo}, {"Lukket ", document.ClosedTo},
		{"(Åben) ", document.Open}, {"(Åbent) ", document.Open}, {"(åben) ", document.Open}, {"Åben ", document.Open},
		{"Åbent ", document.Open},
	} {
		if rest, ok := strings.CutPrefix(s, m.mark); ok {
			return m.doors, rest
		}
	}
	return "", s
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

// afterNumber is where an item with its title in a block begins: at the line above it, if that
// holds nothing but the number of the item, the number and the same title, or what its doors are,
// or at the form of a case system above it.
func (u *understanding) afterNumber(block int) int {
	if block == 0 {
		return block
	}
	if t := u.blocks[block-1].Table; t != nil {
		if u.isForm(t) && slices.ContainsFunc(u.fields(t), func(f string) bool { return systemLine(f) || door(f) != "" }) {
			return block - 1
		}
		return block
	}
	above := u.doc.Slice(u.blocks[block-1].Span)
	n, title := itemNumber(above)
	tellsDoors := u.blocks[block-1].Kind != document.Heading && len(above) < 40 && groupDoors(above) == "" && door(above) != ""
	if tellsDoors || u.numberAlone(block-1) > 0 || n > 0 && strings.EqualFold(title, u.doc.Slice(u.blocks[block].Span)) {
		return block - 1
	}
	return block
}

// numberAlone is the number of an item that a block holds and nothing else, with or without a word
// for it ("7", "Punkt 7."); 0 if it holds none.
func (u *understanding) numberAlone(block int) int {
	line := u.doc.Slice(u.blocks[block].Span)
	if u.blocks[block].Table != nil || len(line) > 40 {
		return 0
	}
	low := strings.Trim(danish.Fold(line), " .*:")
	if !u.loneNumber(block) && !numberLine(low) {
		return 0
	}
	fields := strings.Fields(low)
	n, _ := strconv.Atoi(fields[len(fields)-1])
	return n
}

// loneNumber reports whether a block holds nothing but the number of an item.
func (u *understanding) loneNumber(block int) bool {
	b := u.blocks[block]
	return b.Table == nil && b.Label.Empty() && b.Span.Len() <= 3 && isNumber(strings.TrimRight(u.doc.Slice(b.Span), "."))
}
