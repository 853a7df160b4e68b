package writer

import (
	"fmt"
	"hash/fnv"
	"sort"
	"strconv"
	"strings"

	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
)

// maxRanges is how many comments Word takes in one file ([MS-OI29500] 2.1.315).
const maxRanges = 32_000

// annotate adds comments: to the text their marks alone, which are put in between what
// stands there; to the parts of comments what they say.
func (d *docx) annotate(doc *document.Document, comments []Comment) ([]Comment, error) {
	m := d.margin()
	if m.part == "" && len(d.related["comments"]) > 0 {
		return nil, &Problem{msgBroken} // there are comments, but they cannot be read
	}
	next := max(maxID(m.tree, "w:comment"), maxID(d.tree, "w:comment")) + 1
	var left []Comment
	var marks marks
	var text, ties strings.Builder
	w := commentWriter{docx: d, margin: m, text: &text, ties: &ties}
	for _, c := range comments {
		a, ok := d.anchor(doc, c.Span)
		if !ok {
			left = append(left, c)
			continue
		}
		if next > maxRanges {
			return nil, &Problem{msgMany}
		}
		thread := ""
		for i, x := range append([]Comment{c}, c.Replies...) {
			para := ""
			if len(c.Replies) > 0 {
				para = w.paraID(next)
				w.tie(para, thread)
			}
			if i == 0 {
				thread = para
			}
			w.comment(next, x, para)
			marks.add(a, next)
			next++
		}
	}
	if text.Len() == 0 {
		return left, nil
	}
	d.pack.put(d.main, []byte(apply(d.tree.src, d.insertions(&marks))))
	return left, w.write()
}

// marks are the numbers of the comments that begin and end at the places of a text.
type marks struct {
	at map[int]*crossing
}

type crossing struct {
	cut        []elem
	ends, bare []int
	starts     []int
}

func (m *marks) add(a anchor, id int) {
	if m.at == nil {
		m.at = map[int]*crossing{}
	}
	end := m.crossing(a.end)
	if a.bare {
		end.bare = append(end.bare, id)
		return
	}
	end.ends = append(end.ends, id)
	start := m.crossing(a.start)
	start.starts = append(start.starts, id)
}

func (m *marks) crossing(p point) *crossing {
	c := m.at[p.at]
	if c == nil {
		c = &crossing{cut: p.cut}
		m.at[p.at] = c
	}
	return c
}

// insertions are the patches that put the marks into the text.
func (d *docx) insertions(m *marks) []patch {
	places := make([]int, 0, len(m.at))
	for at := range m.at {
		places = append(places, at)
	}
	sort.Ints(places)
	fresh := maxID(d.tree, "w:") + 1
	kept := map[elem]bool{}
	var out []patch
	for _, at := range places {
		c := m.at[at]
		var s strings.Builder
		for _, e := range c.cut {
			s.WriteString("</" + d.tree.elems[e].raw + ">")
			if d.tree.elems[e].name == "w:t" && d.tree.attribute(e, "xml:space") == nil && !kept[e] {
				kept[e] = true
				open := d.tree.elems[e].open - len(">")
				out = append(out, patch{open, open, keepSpace})
			}
		}
		d.signs(&s, c, at)
		for i := len(c.cut) - 1; i >= 0; i-- {
			s.WriteString(d.reopen(c.cut[i], &fresh))
		}
		out = append(out, patch{at, at, s.String()})
	}
	return out
}

const keepSpace = ` xml:space="preserve"`

// reopen is the first tag of an element once more, for its second half. A tracked
// change gets a number of its own from fresh.
func (d *docx) reopen(e elem, fresh *int) string {
	tag := d.tree.tag(e)
	switch d.tree.elems[e].name {
	case "w:t":
		if d.tree.attribute(e, "xml:space") == nil {
			tag = strings.TrimSuffix(tag, ">") + keepSpace + ">"
		}
	case "w:r":
		tag += d.tree.whole(d.runProps(e))
	default:
		if id := d.tree.attribute(e, "w:id"); id != nil {
			from := d.tree.elems[e].start
			tag = tag[:id.Start-from] + " " + id.Raw + `="` + strconv.Itoa(*fresh) + `"` + tag[id.End-from:]
			*fresh++
		}
	}
	return tag
}

// signs writes the marks of a place: comments end before others begin.
func (d *docx) signs(s *strings.Builder, c *crossing, at int) {
	p := d.tree.above(d.tree.at(at), "w:p")
	if p < 0 {
		p = 0
	}
	prefix, declare := d.tree.prefix(p), ""
	if prefix == "" { // attributes need one
		space := xmlpart.Word
		if d.strict {
			space = xmlpart.Strict
		}
		prefix, declare = "w:", ` xmlns:w="`+space+`"`
	}
	mark := func(name string, id int) {
		fmt.Fprintf(s, `<%[1]s%[2]s%[3]s %[1]sid="%[4]d"/>`, prefix, name, declare, id)
	}
	sign := func(id int) {
		fmt.Fprintf(s, `<%[1]sr%[2]s>`, prefix, declare)
		mark("commentReference", id)
		fmt.Fprintf(s, `</%sr>`, prefix)
	}
	for _, id := range c.ends {
		mark("commentRangeEnd", id)
		sign(id)
	}
	for _, id := range c.bare {
		sign(id)
	}
	for _, id := range c.starts {
		mark("commentRangeStart", id)
	}
}

// paraID is a number for the last paragraph of a comment that nobody else bears.
func (w *commentWriter) paraID(id int) string {
	h := fnv.New32a()
	for n := id; ; n++ {
		fmt.Fprintf(h, "sagstjek %d", n)
		para := fmt.Sprintf("%08X", h.Sum32()%0x7ffffffe+1) // Word wants less than 0x80000000
		if !w.margin.paras[para] && !strings.Contains(w.docx.tree.src, para) {
			w.margin.paras[para] = true
			return para
		}
	}
}
