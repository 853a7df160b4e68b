package reader

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// fragment is a bit of a paragraph in the order of the file, or a mark between bits.
type fragment struct {
	text       string // for marks the number of the comment
	start, end int32  // bytes of the part
	kind       document.SegmentKind
	letters
}

// letters are what is known about the letters of a run.
type letters struct {
	fate     fate
	style    *style // of the paragraph
	bold     bool
	unseen   bool   // hidden text
	lang     string // the language they are marked with, "" if none
	resolved bool   // the styles have had their say
}

// fate is what becomes of a fragment.
type fate uint8

const (
	kept        fate = iota
	inserted         // kept, and noted
	gone             // dropped without a word
	deleted          // dropped and noted, like the two below
	hidden           //
	placeholder      //
	markStart        // a comment's range begins here
	markEnd          // ends here
	markPoint        // the comment's own sign stands here
)

func (f fate) visible() bool { return f <= inserted }
func (f fate) mark() bool    { return f >= markStart }

// chars cuts the character data of one element into what stands there exactly and what
// the file writes otherwise. Line ends in the file are spaces to Word, and
// white space at the ends counts only if the element says so.
func (t *tree) chars(n ref, emit func(text string, start, end int32, kind document.SegmentKind)) {
	space, _ := t.attr(n, "xml:space")
	first := t.nodes[n].first
	for c := first; c != 0; c = t.nodes[c].next {
		x := t.nodes[c]
		if x.name != textNode && x.name != cdataNode {
			continue // an element has no place here, and its tags are no text
		}
		if space != "preserve" {
			if c == first {
				x.start = x.end - int32(len(strings.TrimLeft(t.src[x.start:x.end], " \t\r\n")))
			}
			if x.next == 0 {
				x.end = x.start + int32(len(strings.TrimRight(t.src[x.start:x.end], " \t\r\n")))
			}
		}
		t.cut(x.start, x.end, x.name == textNode, emit)
	}
}

func (t *tree) cut(start, end int32, entities bool, emit func(string, int32, int32, document.SegmentKind)) {
	s := t.src[start:end]
	from := 0
	for i := 0; i < len(s); {
		text, n := "", 0
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			if r, size := utf8.DecodeRuneInString(s[i:]); r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
			text, n = "\ufffd", 1
		case c == '&' && entities:
			if text, n = entity(s[i:]); n > 0 && text[0] < ' ' && text != "\t" {
				text = " "
			}
		case c == '\r' && strings.HasPrefix(s[i+1:], "\n"):
			text, n = " ", 2
		case c == '\r' || c == '\n':
			text, n = " ", 1
		case c < ' ' && c != '\t' || c == 0x7f:
			text, n = "\ufffd", 1
		}
		if n == 0 {
			i++
			continue
		}
		if from < i {
			emit(s[from:i], start+int32(from), start+int32(i), document.Exact)
		}
		emit(text, start+int32(i), start+int32(i+n), document.Entity)
		i += n
		from = i
	}
	if from < len(s) {
		emit(s[from:], start+int32(from), end, document.Exact)
	}
}

// special is the text of an element that stands for one character.
func (t *tree) special(n ref) (string, bool) {
	switch t.nodes[n].name {
	case "w:tab", "w:ptab":
		return "\t", true
	case "w:br", "w:cr":
		return "\n", true
	case "w:noBreakHyphen":
		return "\u2011", true
	case "w:softHyphen":
		return "\u00ad", true
	case "w:sym":
		code, _ := t.attr(n, "w:char")
		if v, err := strconv.ParseUint(code, 16, 32); err == nil && v >= ' ' && v < 0xE000 && utf8.ValidRune(rune(v)) {
			return string(rune(v)), true
		}
		return "\ufffc", true // a glyph of a symbol font: its number means nothing elsewhere
	}
	return "", false
}
