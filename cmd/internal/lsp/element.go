package lsp

import (
	"strings"

	"sagstjek/internal/lazy"
)

// What elements of a page are to a heading or paragraph that stands in them: they mark
// words of it, are it, or hold it together with others.
var (
	marksWords = lazy.Pattern(`(?i)^</?(a|abbr|b|cite|code|em|font|i|mark|o:p|s|small|span|strong|sub|sup|u)[\s>]`)
	isHeading  = lazy.Pattern(`(?i)^<(div|h[1-6]|header|p|section)[\s>]`)
	mayHold    = lazy.Pattern(`(?i)^<(article|blockquote|body|dd|li|main|td|th)[\s>]`)
	endsText   = lazy.Pattern(`(?i)^</(blockquote|dd|dl|dt|h[1-6]|li|ol|p|pre|ul)[\s>]`)
	endsDiv    = lazy.Pattern(`(?i)^</div[\s>]`)
	aNote      = lazy.Pattern(`^<!--(?s:.*?)-->`)
	endsTable  = lazy.Pattern(`(?i)</table\s*>`)
)

// beforeElement is where the outermost element begins that opens with the words at a
// byte; in an element that must hold them, such as a cell, it is where that one has
// begun. Nothing but tags and white space is passed by.
func (l *lines) beforeElement(words int) (at int, ok bool) {
	for rest := l.text[:words]; ; {
		rest = strings.TrimRight(rest, white)
		begin := strings.LastIndexByte(rest, '<')
		if begin < 0 || !strings.HasSuffix(rest, ">") || strings.Count(rest[begin:], ">") > 1 {
			return at, ok
		}
		switch tag := rest[begin:]; {
		case isHeading().MatchString(tag):
			at, ok = begin, true
		case marksWords().MatchString(tag):
		case mayHold().MatchString(tag) && !ok:
			return len(rest), true
		default:
			return at, ok
		}
		rest = rest[:begin]
	}
}

// afterElement is where the paragraph, list or table ends whose last words end at a
// byte. What holds more than that, such as an article, is not left.
func (l *lines) afterElement(words int, table bool) int {
	at := words
	if table {
		if end := endsTable().FindStringIndex(l.text[at:]); end != nil {
			return at + end[1]
		}
	}
	for closed := false; ; {
		rest := strings.TrimLeft(l.text[at:], white)
		if note := aNote().FindString(rest); note != "" { // it is about what it stands behind
			at = len(l.text) - len(rest) + len(note)
			continue
		}
		own := endsText().MatchString(rest) || !closed && endsDiv().MatchString(rest)
		end := strings.IndexByte(rest, '>')
		if end < 0 || !own && !(strings.HasPrefix(rest, "</") && marksWords().MatchString(rest)) {
			return at
		}
		at = len(l.text) - len(rest) + end + 1
		closed = closed || own
	}
}

const white = " \t\r\n\f"
