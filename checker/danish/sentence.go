package danish

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// Sentence is a sentence of a text, trimmed of white space, with its words.
type Sentence struct {
	Span  document.Span
	Words []Word
	Tally Tally // of Words
}

// Sentences appends the sentences of one block's text to dst, trimmed of white
// space; base is added to all positions. A colon ends no sentence; a line break
// does only before a list-like line, after a whole sentence, or between a short
// line and a capital.
func Sentences(text string, base int, dst []document.Span) []document.Span {
	all, _ := (*Folder)(nil).Sentences(text, base, nil, nil)
	for i := range all {
		dst = append(dst, all[i].Span)
	}
	return dst
}

// Sentences is as the function of that name and cuts the sentences into words on the
// way, which it appends to words.
func (f *Folder) Sentences(text string, base int, dst []Sentence, words []Word) ([]Sentence, []Word) {
	c := cut{folder: f, text: text, base: base, words: words}
	for start := skipWhite(text, 0); start < len(text); {
		from := len(c.words)
		c.tally, c.broken = Tally{}, false
		end, next := c.sentence(start)
		if end > start {
			dst = append(dst, Sentence{
				document.Span{Start: base + start, End: base + end}, c.words[from:len(c.words):len(c.words)], c.tally,
			})
		}
		start = skipWhite(text, next)
	}
	return dst, c.words
}

// longest is how many bytes a sentence may have: where no sign ends one for pages, as in text
// read by a machine, it ends between two words, so that nothing that compares the words of a
// sentence with each other takes for ever.
const longest = 8 << 10

// sentence cuts the words of the sentence that begins at start. It gives the sentence's
// end and where the next may begin.
func (c *cut) sentence(start int) (end, next int) {
	from := start // signs before it end nothing
	limit := c.limit(start)
	for i := start; ; i++ {
		if i = c.stop(start, i, limit); i >= limit {
			return backWhite(c.text, i), i
		}
		if i < from {
			continue
		}
		if end, next = boundary(c.text, start, i); end == 0 {
			from = next
			continue
		}
		for i++; i < end; i++ {
			i = c.stop(start, i, end) // what closes it
		}
		return end, next
	}
}

// limit is where the sentence that begins at start ends at the latest.
func (c *cut) limit(start int) int {
	end := start + longest
	if end >= len(c.text) {
		return len(c.text)
	}
	if blank := strings.LastIndexAny(c.text[start:end], " \n"); blank > 0 {
		return start + blank
	}
	for !utf8.RuneStart(c.text[end]) {
		end--
	}
	return end
}

// boundary decides about the sign at i in the sentence that begins at start. It
// gives the sentence's end and where the next may begin, or 0 and where to go on.
func boundary(text string, start, i int) (end, next int) {
	switch text[i] {
	case '\n':
		if lineEnds(text, start, i) {
			return backWhite(text, i), i + 1
		}
		return 0, skipWhite(text, i)
	case '(':
		if i > start {
			return 0, pastBracket(text, i)
		}
		return 0, i + 1
	}
	signs := signsEnd(text, i)
	closed := closersEnd(text, signs)
	next = skipWhite(text, closed)
	if next == len(text) {
		return closed, next
	}
	if next == closed {
		if closed == i+1 && text[i] == '.' && gluedSentence(text, i) && dotEnds(text, start, i, next) {
			return closed, next
		}
		return 0, signs
	}
	if strings.IndexByte(text[closed:next], '\n') >= 0 && listLine(text[next:]) {
		return closed, next
	}
	opened := openersEnd(text, next)
	if lowerAt(text, opened) {
		return 0, signs
	}
	if text[i] == '.' && signs == i+1 && !dotEnds(text, start, i, opened) {
		return 0, signs
	}
	return closed, next
}

// pastBracket jumps over a remark in brackets: a full stop in it does not end the
// sentence around it. A bracket that is not closed nearby is an ordinary sign.
func pastBracket(text string, i int) int {
	depth := 0
	for j := i; j < len(text) && j < i+400 && text[j] != '\n'; j++ {
		switch text[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return i + 1
}

// signsEnd is the end of a run of ".", "?", "!" and "…".
func signsEnd(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == '.' || text[i] == '?' || text[i] == '!':
			i++
		case strings.HasPrefix(text[i:], "…"):
			i += len("…")
		default:
			return i
		}
	}
	return i
}

// closersEnd is the end of the quotation marks and brackets that close at i.
func closersEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !IsQuote(r) && r != ')' && r != ']' && r != '’' && r != '\'' && r != '*' {
			break
		}
		i += n
	}
	return i
}

// openersEnd skips quotation marks, brackets and dashes before a sentence's first word.
func openersEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case IsQuote(r), r == '(', r == '[', r == '‘', r == '’', r == '\'', r == '–', r == '-', r == '•', r == '*', r == '\u00a0', r == ' ':
			i += n
		default:
			return i
		}
	}
	return i
}

// gluedSentence reports whether a blank was forgotten after the dot at i: "skole.Den".
func gluedSentence(text string, i int) bool {
	if !upperAt(text, i+1) || i < 2 {
		return false
	}
	_, n := utf8.DecodeRuneInString(text[i+1:])
	from := lettersStart(text, i)
	return lowerAt(text, i+1+n) && utf8.RuneCountInString(text[from:i]) > 2 && lowerAt(text, from+1) &&
		(from == 0 || text[from-1] != '.' && text[from-1] != '@' && text[from-1] != '/')
}

func skipWhite(s string, i int) int {
	for {
		i = skipSpace(s, i)
		if i >= len(s) || s[i] != '\n' && s[i] != '\r' {
			return i
		}
		i++
	}
}

func backWhite(s string, i int) int {
	for {
		i = backSpace(s, i)
		if i == 0 || s[i-1] != '\n' && s[i-1] != '\r' {
			return i
		}
		i--
	}
}
