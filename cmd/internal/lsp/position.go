package lsp

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// encoding is what positions count in a line.
type encoding string

// The encodings the server can; UTF-16 is what every editor can.
const (
	utf8Units  encoding = "utf-8"
	utf16Units encoding = "utf-16"
)

// choose takes UTF-8 if it is offered, since the program counts bytes.
func choose(offered []string) encoding {
	if slices.Contains(offered, string(utf8Units)) {
		return utf8Units
	}
	return utf16Units
}

// lines maps bytes of a text to positions and back. A line ends at "\n", "\r\n" or a
// lone "\r", as the specification says.
type lines struct {
	text  string
	start []int // first byte of every line
	enc   encoding
}

func newLines(text string, enc encoding) *lines {
	l := &lines{text: text, start: []int{0}, enc: enc}
	for i := 0; i < len(text); {
		k := strings.IndexAny(text[i:], "\r\n")
		if k < 0 {
			break
		}
		if i += k + 1; text[i-1] == '\r' && i < len(text) && text[i] == '\n' {
			i++
		}
		l.start = append(l.start, i)
	}
	return l
}

// line is the text of a line without its end.
func (l *lines) line(n int) string {
	end := len(l.text)
	if n+1 < len(l.start) {
		end = l.start[n+1]
	}
	return strings.TrimRight(l.text[l.start[n]:end], "\r\n")
}

// position is where a byte stands. One inside a character counts as its beginning.
func (l *lines) position(offset int) position {
	offset = max(0, min(offset, len(l.text)))
	for offset < len(l.text) && !utf8.RuneStart(l.text[offset]) {
		offset--
	}
	n := sort.SearchInts(l.start, offset+1) - 1
	line := l.line(n)
	return position{n, l.units(line[:min(offset-l.start[n], len(line))])}
}

func (l *lines) span(start, end int) textRange {
	return textRange{l.position(start), l.position(max(start, end))}
}

// offset is the byte at a position. One beyond the line or the text means their end.
func (l *lines) offset(p position) int {
	if p.Line < 0 {
		return 0
	}
	if p.Line >= len(l.start) {
		return len(l.text)
	}
	line, at := l.line(p.Line), 0
	for count := 0; at < len(line) && count < p.Character; {
		r, n := utf8.DecodeRuneInString(line[at:])
		if count += l.width(r); count > p.Character {
			break // inside a character
		}
		at += n
	}
	return l.start[p.Line] + at
}

// units is how long s is in the encoding.
func (l *lines) units(s string) (n int) {
	if l.enc == utf8Units {
		return len(s)
	}
	for _, r := range s {
		n += l.width(r)
	}
	return n
}

// width is how many units a character takes.
func (l *lines) width(r rune) int {
	switch {
	case l.enc == utf8Units:
		return utf8.RuneLen(r)
	case r > 0xffff:
		return 2
	}
	return 1
}

// lineStart is where the line of a byte begins.
func (l *lines) lineStart(offset int) int {
	return l.start[l.position(offset).Line]
}

// eol is how the text ends its lines.
func (l *lines) eol() string {
	if strings.Contains(l.text, "\r\n") {
		return "\r\n"
	}
	return "\n"
}
