package reader

import (
	"strings"
)

// odtStyles are the styles of styles.xml and content.xml.
type odtStyles struct {
	byName map[string]odtStyle
	lists  map[string]*[10]odtLevel
}

type odtStyle struct {
	parent string
	look   look
	list   string // the list style it has
	listed bool   // whether it says so: "" is for none
}

// chapters is the name that the numbers of headings have among the list styles.
const chapters = "text:outline-style"

// odtLevel is one level of a list style.
type odtLevel struct {
	number         bool
	format         string // as formatNumber takes it
	prefix, suffix string
	start, display int
}

// readODTStyles reads the styles of the trees given; a nil one has none.
func readODTStyles(trees ...*tree) *odtStyles {
	s := &odtStyles{byName: map[string]odtStyle{}, lists: map[string]*[10]odtLevel{}}
	for _, t := range trees {
		if t == nil {
			continue
		}
		for _, group := range []string{"office:styles", "office:automatic-styles"} {
			parent := t.child(1, group)
			for n := t.nodes[parent].first; parent != 0 && n != 0; n = t.nodes[n].next {
				s.read(t, n)
			}
		}
	}
	return s
}

func (s *odtStyles) read(t *tree, n ref) {
	name, _ := t.attr(n, "style:name")
	switch t.nodes[n].name {
	case "style:style":
		x := odtStyle{}
		x.parent, _ = t.attr(n, "style:parent-style-name")
		x.list, x.listed = t.attr(n, "style:list-style-name")
		props := t.child(n, "style:text-properties")
		if props != 0 {
			if weight, ok := t.attr(props, "fo:font-weight"); ok {
				x.look.bold = off
				if strings.HasPrefix(weight, "bold") || len(weight) == 3 && weight >= "600" {
					x.look.bold = on
				}
			}
			if display, _ := t.attr(props, "text:display"); display == "none" {
				x.look.vanish = on
			}
		}
		s.byName[name] = x
	case "text:list-style":
		s.lists[name] = readODTList(t, n)
	case chapters:
		s.lists[chapters] = readODTList(t, n)
	}
}

func readODTList(t *tree, n ref) *[10]odtLevel {
	levels := new([10]odtLevel)
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		at, _ := t.attr(c, "text:level")
		i := atoi(at) - 1
		if kind := t.nodes[c].name; i < 0 || i >= len(levels) || kind != "text:list-level-style-number" && kind != "text:outline-level-style" {
			continue
		}
		l := odtLevel{number: true, start: 1, display: 1}
		format, _ := t.attr(c, "style:num-format")
		l.format = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}[format]
		l.prefix, _ = t.attr(c, "style:num-prefix")
		l.suffix, _ = t.attr(c, "style:num-suffix")
		if start, ok := t.attr(c, "text:start-value"); ok {
			l.start = atoi(start)
		}
		if display, ok := t.attr(c, "text:display-levels"); ok {
			l.display = max(1, atoi(display))
		}
		levels[i] = l
	}
	return levels
}

// look is what a style and those it inherits from say about letters.
func (s *odtStyles) look(name string) look {
	var l look
	for depth := 0; name != "" && depth < 16; depth++ {
		x := s.byName[name]
		l = x.look.with(l)
		name = x.parent
	}
	return l
}

// quote reports whether a style is one for quotations or is made from one. A style is named as
// people see it, but for the spaces.
func (s *odtStyles) quote(name string) bool {
	for depth := 0; name != "" && depth < 16; depth++ {
		if quoteNames[strings.ToLower(strings.ReplaceAll(name, "_20_", " "))] {
			return true
		}
		name = s.byName[name].parent
	}
	return false
}

// numbers reports whether headings of a style have the numbers of chapters: neither it nor a style
// it is made from has a list style or wants none.
func (s *odtStyles) numbers(name string) bool {
	for depth := 0; name != "" && depth < 16; depth++ {
		if s.byName[name].listed {
			return false
		}
		name = s.byName[name].parent
	}
	return true
}

// list is a level of a list style; a style that is not there has bullets.
func (s *odtStyles) list(name string, level int) odtLevel {
	if levels := s.lists[name]; levels != nil {
		return levels[level]
	}
	return odtLevel{}
}

// label is the label of an item: "-" for a bullet, "" for a number that is not shown.
func (s *odtStyles) label(name string, count *[10]int, level int) string {
	l := s.list(name, level)
	if !l.number {
		return "-"
	}
	if l.format == "none" {
		return ""
	}
	var out strings.Builder
	out.WriteString(l.prefix)
	for i := max(0, level-l.display+1); i <= level; i++ {
		if s.list(name, i).format == "none" {
			continue
		}
		out.WriteString(formatNumber(count[i], s.list(name, i).format))
		if i < level {
			out.WriteByte('.')
		}
	}
	out.WriteString(l.suffix)
	return strings.TrimSpace(out.String())
}
