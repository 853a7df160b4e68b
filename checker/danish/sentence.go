package danish

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// Sentences appends the sentences of one block's text to dst, trimmed of white
// space; base is added to all positions. A colon ends no sentence; a line break
// does only before a list-like line, after a whole sentence, or between a short
// line and a capital.
func Sentences(text string, base int, dst []document.Span) []document.Span {
	start := skipWhite(text, 0)
	for i := start; i < len(text); {
		for i < len(text) && !sentenceSign[text[i]] {
			i++
		}
		if i == len(text) {
			break
		}
		end, next := boundary(text, start, i)
		if end == 0 {
			i = next
			continue
		}
		if end > start {
			dst = append(dst, document.Span{Start: base + start, End: base + end})
		}
		start = skipWhite(text, next)
		i = start
	}
	if end := backWhite(text, len(text)); end > start {
		dst = append(dst, document.Span{Start: base + start, End: base + end})
	}
	return dst
}

// sentenceSign marks the bytes where a decision is due; 0xE2 begins "…".
var sentenceSign = [256]bool{'.': true, '?': true, '!': true, '\n': true, '(': true, 0xE2: true}

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
	if signs == i {
		return 0, i + 1
	}
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
