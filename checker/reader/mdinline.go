package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// inlineReader takes the markup out of the lines of a Markdown block and leaves
// the text in para.
type inlineReader struct {
	src       *source
	text      string
	b         *document.Builder
	refs      map[string]int
	para      paragraph
	signs     signs
	delims    []delimiter
	stack     []int
	brackets  []bracket
	inactive  int // brackets below this one cannot become links: they hold one
	strong    []extent
	limit     int     // end of the block's last line
	noComment int     // the limit before which no comment ends
	noCode    [64]int // no run of that many "`" ends a code span before this byte
}

// delimiter is a run of "*", "_" or "~" that may be markup.
type delimiter struct {
	piece       int
	char        byte
	open, close bool
	n, length   int // signs left, and at first
}

// bracket is a "[" or "![" that may begin a link or an image.
type bracket struct {
	piece, delims, at int
	image             bool
}

// mdSigns are the bytes that may be markup.
const mdSigns = "\\`*_~[]!<&"

// signs find the bytes of a text that may be markup. Most texts hold few, and each is
// looked for once.
type signs struct {
	from, first int               // first is where the first one from from on stands
	next        [len(mdSigns)]int // where each of mdSigns does; the end of the text for none
}

func (r *inlineReader) init(src *source, b *document.Builder, refs map[string]int) {
	r.src, r.text, r.b, r.refs = src, src.text, b, refs
	r.para.src = src
	r.signs.look(r.text, 0)
}

// after is where in text[at:] the first byte stands that may be markup.
func (s *signs) after(text string, at int) int {
	if at < s.from || at > s.first {
		s.look(text, at)
	}
	return s.first
}

func (s *signs) look(text string, at int) {
	again := at <= s.from
	s.from, s.first = at, len(text)
	for i := range s.next {
		if again || s.next[i] < at {
			s.next[i] = len(text)
			if k := strings.IndexByte(text[at:], mdSigns[i]); k >= 0 {
				s.next[i] = at + k
			}
		}
		s.first = min(s.first, s.next[i])
	}
}

// read fills para with the text of the lines and reports whether all of it is bold.
func (r *inlineReader) read(lines []extent) (bold bool) {
	r.delims, r.brackets, r.strong, r.inactive = r.delims[:0], r.brackets[:0], r.strong[:0], 0
	r.limit = lines[len(lines)-1].end
	at := lines[0].start
	if strings.HasPrefix(r.text[at:lines[0].end], "[ ] ") || strings.HasPrefix(r.text[at:lines[0].end], "[x] ") {
		at += 4
	}
	for i, l := range lines {
		at = r.line(max(at, l.start), l.end, i == len(lines)-1)
		if eol := lineEnd(r.text, l.end); i < len(lines)-1 && at <= eol && r.para.tail != '\n' {
			r.newline(l, lines[i+1], eol)
		}
	}
	r.emphasis(0)
	r.para.sealed = 0
	return r.allBold()
}

// line reads one line and returns where it stopped: perhaps in a later one.
func (r *inlineReader) line(at, end int, last bool) int {
	for at < end {
		k := min(r.signs.after(r.text, at), end)
		r.para.exact(at, k)
		if at = k; at == end {
			break
		}
		n := r.markup(at, end, last)
		if n == 0 {
			n = 1
			r.para.exact(at, at+1)
		}
		at += n
	}
	return at
}

// markup reads the sign at a byte and returns how many bytes it took; 0: it is text.
func (r *inlineReader) markup(at, end int, last bool) int {
	switch c := r.text[at]; c {
	case '\\':
		if at+1 == end && !last {
			return 1
		}
		if at+1 < end && isPunct(r.text[at+1]) {
			r.para.exact(at+1, at+2)
			return 2
		}
	case '`':
		return r.codeSpan(at, end)
	case '*', '_', '~':
		return r.delimiter(at, end)
	case '!':
		if at+1 < end && r.text[at+1] == '[' {
			return r.openBracket(at, 2)
		}
	case '[':
		if name := r.refAt(at, end); strings.HasPrefix(name, "^") && r.refs[refName(name)] > 0 {
			return len(name) + 2
		}
		return r.openBracket(at, 1)
	case ']':
		return r.closeBracket(at, end)
	case '<':
		return r.angle(at)
	case '&':
		if char, n := entity(r.text[at:end]); n > 0 {
			r.para.other(char, at, at+n)
			return n
		}
	}
	return 0
}

// isPunct reports the ASCII signs that a backslash takes the meaning from.
func isPunct(c byte) bool {
	return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')
}

// codeSpan reads "`text`" within one line.
func (r *inlineReader) codeSpan(at, end int) int {
	n := runLength(r.text[at:end])
	from := at + n
	if n < len(r.noCode) && r.noCode[n] < end {
		for i := from; i < end; {
			k := strings.IndexByte(r.text[i:end], '`')
			if k < 0 {
				break
			}
			i += k
			m := runLength(r.text[i:end])
			if m == n {
				a, z := from, i
				if z-a > 2 && r.text[a] == ' ' && r.text[z-1] == ' ' {
					a, z = a+1, z-1
				}
				r.para.exact(a, z)
				return i + n - at
			}
			i += m
		}
		r.noCode[n] = end
	}
	r.para.exact(at, from)
	return n
}

func runLength(s string) int {
	n := 1
	for n < len(s) && s[n] == s[0] {
		n++
	}
	return n
}

// seal adds [start, end) as a piece of its own, which may be taken away again.
func (r *inlineReader) seal(start, end int) int {
	n := len(r.para.pieces)
	r.para.sealed = n
	r.para.exact(start, end)
	r.para.sealed = n + 1
	return n
}

// allBold reports that one strong emphasis holds everything.
func (r *inlineReader) allBold() bool {
	first, last := -1, -1
	for i, x := range r.para.pieces {
		if x.text != "" || x.start < x.end {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for _, s := range r.strong {
		if first > s.start && last < s.end {
			return true
		}
	}
	return false
}

// around are the runes before and after text[at:at+n], spaces at the ends of lines.
func (r *inlineReader) around(at, n, end int) (before, after rune) {
	before, after = ' ', ' '
	if at > 0 {
		before, _ = utf8.DecodeLastRuneInString(r.text[:at])
	}
	if at+n < end {
		after, _ = utf8.DecodeRuneInString(r.text[at+n:])
	}
	return before, after
}

func isSign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }
