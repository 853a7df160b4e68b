package reader

import (
	"strconv"
	"strings"

	"sagstjek/checker/document"
)

// element is an open element and what it means for the text in it.
type element struct {
	name   string
	bold   bool
	aside  document.NoteKind // Hidden or Deleted; else Comment, which is none
	pre    bool
	lines  bool // line ends are shown as such
	block  bool // begins and ends a paragraph, though its name does not tell
	quote  bool
	widget bool // a part to work the page with, whose words are none of its text
	lang   string
	isData bool // a table that is one
}

// child is what an element means inside e.
func (e element) child(name string, attrs map[string]string) element {
	e.name, e.isData, e.block = name, false, false
	switch name {
	case "b", "strong":
		e.bold = true
	case "pre":
		e.pre = true
	case "blockquote":
		e.quote = true
	case "del":
		if e.aside == document.Comment {
			e.aside = document.Deleted
		}
	}
	// A <button> may hold a title that unfolds; a span made into one is a mark to click on.
	if role := attrs["role"]; widgetRoles[role] || role == "button" && name == "span" {
		e.widget = true
	}
	if lang := attrs["lang"]; lang != "" && name != "span" {
		e.lang = lang
	}
	style := strings.ToLower(strings.Join(strings.Fields(attrs["style"]), ""))
	if _, hidden := attrs["hidden"]; hidden || strings.Contains(style, "display:none") ||
		strings.Contains(style, "visibility:hidden") || strings.Contains(style, "mso-hide:all") {
		e.aside = document.Hidden
	}
	if _, display, ok := strings.Cut(style, "display:"); ok {
		e.block = strings.HasPrefix(display, "block") || strings.HasPrefix(display, "flex") || strings.HasPrefix(display, "grid")
	}
	if _, space, ok := strings.Cut(style, "white-space:"); ok {
		e.lines = strings.HasPrefix(space, "pre") || strings.HasPrefix(space, "break-spaces")
	}
	if _, weight, ok := strings.Cut(style, "font-weight:"); ok {
		e.bold = strings.HasPrefix(weight, "bold") || len(weight) > 2 && weight[0] >= '6' && weight[0] <= '9'
	}
	return e
}

type list struct {
	format string // as formatNumber takes it
	next   int
}

func newList(name string, attrs map[string]string) list {
	l := list{format: "bullet", next: 1}
	if name == "ol" {
		l.format = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}[attrs["type"]]
		if n, err := strconv.Atoi(attrs["start"]); err == nil {
			l.next = n
		}
	}
	return l
}

// item counts a list item and returns its label.
func (r *htmlReader) item(value string) string {
	if len(r.lists) == 0 || r.lists[len(r.lists)-1].format == "bullet" {
		return "-"
	}
	l := &r.lists[len(r.lists)-1]
	if n, err := strconv.Atoi(value); err == nil {
		l.next = n
	}
	l.next++
	return formatNumber(l.next-1, l.format) + "."
}

// closeImplied ends what a block that begins here ends without saying so.
func (r *htmlReader) closeImplied(name string) {
	for i := len(r.open) - 1; i >= 0 && i >= len(r.open)-20; i-- {
		switch open := r.open[i].name; {
		case open == "p",
			open == "li" && name == "li",
			(open == "td" || open == "th") && (name == "td" || name == "th" || name == "tr"),
			open == "tr" && name == "tr":
			r.closeTo(i)
			return
		case blockTags[open] &&
			!((name == "td" || name == "th" || name == "tr" || name == "li") && open != "table" && open != "ul" && open != "ol"):
			return
		}
	}
}
