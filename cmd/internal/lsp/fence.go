package lsp

import (
	"strings"

	"sagstjek/internal/lazy"
)

var fenceMark = lazy.Pattern("^(?:`{3,}|~{3,})")

// fence is the line that opens the code block a line of Markdown stands in, -1 if it
// stands in none.
func (l *lines) fence(line int) int {
	open, mark := -1, ""
	for i := range line + 1 {
		text := strings.TrimLeft(l.line(i), " \t>-*+.)0123456789") // what may hold a block
		run := fenceMark().FindString(text)
		rest := strings.TrimSpace(text[len(run):])
		switch {
		case run == "":
		case open < 0 && (run[0] == '~' || !strings.Contains(rest, "`")):
			open, mark = i, run
		case open >= 0 && strings.HasPrefix(run, mark) && rest == "":
			open = -1
		}
	}
	return open
}

// noteBefore writes a note above a line, parted from a paragraph there, to which it
// would belong. Nil: the line stands in a list or quotation, where there is no room.
func (l *lines) noteBefore(line int, note string) *textEdit {
	text := l.line(line)
	indent := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
	if fenceMark().FindString(text[len(indent):]) == "" {
		return nil
	}
	note = indent + note + l.eol()
	if line > 0 && strings.TrimSpace(l.line(line-1)) != "" {
		note = l.eol() + note
	}
	return &textEdit{l.span(l.start[line], l.start[line]), note}
}
