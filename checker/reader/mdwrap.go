package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
)

// goOnWidth is how many runes a line holds at least that an editor broke before a small letter.
// A heading that stands on a line of its own above its text is shorter.
const goOnWidth = 40

// Signs that may stand around the first and the last words of a line.
const (
	openers = "*_~([»«\"'`"
	closers = "*_~)]»«\"'`"
)

// newline adds the break at eol between two lines: a space if the line goes on in the next and
// no two spaces or backslash at its end say otherwise. One within a word stays.
func (r *inlineReader) newline(l, next extent, eol int) {
	r.para.dropSpace()
	hard := strings.HasPrefix(r.text[l.end:eol], "  ") || r.text[l.end-1] == '\\'
	if hard || danish.Parted(r.text, l.end-1) || !wraps(r.text[l.start:l.end], r.text[next.start:next.end]) {
		r.para.exact(eol, eol+1)
		return
	}
	r.para.other(" ", eol, eol+1)
}

// wraps reports whether a line of a paragraph goes on in the next, so that the break between
// them is the space that CommonMark makes of it. People also write lines that are meant as such
// and bear no sign for it: headings above their text, addresses, "Sagsnr.: 12", points. So
// a line wraps only if it is long and the next one does not begin anew.
func wraps(before, after string) bool {
	words, rest := strings.TrimRight(before, closers), strings.TrimLeft(after, openers)
	if words == "" || rest == "" || beginsAnew(after) {
		return false
	}
	ends := strings.IndexByte(".:;!?", words[len(words)-1]) >= 0
	width := utf8.RuneCountInString(before)
	begin, _ := utf8.DecodeRuneInString(before)
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(rest)
	switch {
	case unicode.IsLower(first): // a full stop is that of an abbreviation
		return width >= goOnWidth && (!ends || strings.HasSuffix(words, "."))
	case ends || width < wrapWidth:
		return false
	case unicode.IsDigit(first): // "1 Kort" above "2 Høringssvar" are two, and so are two numbers
		return !unicode.IsDigit(begin) && !unicode.IsDigit(last)
	}
	full := strings.HasSuffix(strings.TrimRight(rest, closers), ".") || utf8.RuneCountInString(rest) >= wrapWidth
	return full && (unicode.IsLower(last) || last == ',')
}

// beginsAnew reports whether a line begins as points, list lines, lines of a letterhead and
// marks do: "at ...", "2.1 at ...", "b) ...", "b. ...", "Bilag 3", "Sagsnr.: ...".
func beginsAnew(line string) bool {
	if len(line) > 3 && line[1:3] == ". " && (line[3] < '0' || line[3] > '9') {
		return true // no date: "d. 5. marts"
	}
	if lab := cutLabel(line); lab.n > 0 && (lab.kind != '1' || !startsWithMonth(strings.TrimLeft(line[lab.n:], " \t\u00a0"))) {
		return true
	}
	if _, mark := suppressionMark(line); mark {
		return true
	}
	line = strings.ToLower(strings.TrimLeft(line, openers))
	attachment, isBilag := strings.CutPrefix(line, "bilag ")
	if strings.HasPrefix(strings.TrimLeft(line, "0123456789.) "), "at ") || isBilag && strings.IndexAny(attachment, "0123456789") == 0 {
		return true
	}
	colon := strings.IndexByte(line, ':')
	return colon >= 0 && strings.Count(line[:colon], " ") < 3 && (colon+1 == len(line) || strings.IndexByte(" *_", line[colon+1]) >= 0)
}
