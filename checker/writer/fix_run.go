package writer

import (
	"strings"
)

// runWriter writes one run as several: what stays, what is deleted, what is inserted.
type runWriter struct {
	*story
	run  elem
	date string
	out  strings.Builder
	kept strings.Builder // what stays and is not written yet
}

func (w *runWriter) text(cuts []cut) string {
	t := w.tree
	from := t.elems[w.run].open
	if props := w.runProps(w.run); props >= 0 {
		from = t.elems[props].end
	}
	for len(cuts) > 0 {
		child := cuts[0].child
		w.kept.WriteString(t.src[from:t.elems[child].start])
		n := 1
		for n < len(cuts) && cuts[n].child == child {
			n++
		}
		w.child(child, cuts[:n])
		from, cuts = t.elems[child].end, cuts[n:]
	}
	w.kept.WriteString(t.src[from:t.elems[w.run].close])
	w.flush()
	return w.out.String()
}

// child writes a child of the run that has cuts: text, or a sign such as a tab.
func (w *runWriter) child(child elem, cuts []cut) {
	x := w.tree.elems[child]
	if x.name != "w:t" {
		w.change(cuts[0], w.tree.whole(child))
		return
	}
	at, end := x.open, x.close
	if w.tree.attr(child, "xml:space") != "preserve" { // what is not shown must not come to be
		for at < end && blank(w.tree.src[at]) {
			at++
		}
		for end > at && blank(w.tree.src[end-1]) {
			end--
		}
	}
	for _, c := range cuts {
		w.keep(w.tree.src[at:max(at, c.from)])
		w.change(c, w.element("delText", w.tree.src[c.from:c.to]))
		at = c.to
	}
	w.keep(w.tree.src[at:max(at, end)])
}

func (w *runWriter) keep(text string) {
	if text != "" {
		w.kept.WriteString(w.element("t", text))
	}
}

// change writes one cut, and the new text behind the last of its edit.
func (w *runWriter) change(c cut, content string) {
	w.flush()
	holder := w.tree.elems[w.run].up
	name, prefix := w.tree.elems[holder].name, w.tree.prefix(w.run)
	tracked := name == "w:ins" || name == "w:moveTo"
	own := name == "w:ins" && w.tree.attr(holder, "w:author") == Author
	if !own { // else it was never there for anybody but us
		w.out.WriteString(w.story.change(prefix, "del", w.date) + w.wrap(content) + "</" + prefix + "del>")
	}
	if !c.last || c.edit.Text == "" {
		return
	}
	text := w.wrap(w.element("t", escapeText.Replace(clean(c.edit.Text))))
	switch {
	case own:
		w.out.WriteString(text)
	case tracked: // not as part of what somebody else has put in
		w.out.WriteString("</" + w.tree.elems[holder].raw + ">" + w.story.change(prefix, "ins", w.date) + text + "</" +
			prefix + "ins>" + w.reopen(holder, &w.fresh))
	default:
		w.out.WriteString(w.story.change(prefix, "ins", w.date) + text + "</" + prefix + "ins>")
	}
}

func (w *runWriter) flush() {
	if strings.TrimSpace(w.kept.String()) != "" {
		w.out.WriteString(w.wrap(w.kept.String()))
	}
	w.kept.Reset()
}

// wrap makes a run with the looks of the old one.
func (w *runWriter) wrap(content string) string {
	return w.tree.tag(w.run) + w.tree.whole(w.runProps(w.run)) + content + "</" + w.tree.elems[w.run].raw + ">"
}

// element is text, already escaped, in an element of the run.
func (w *runWriter) element(name, text string) string {
	prefix := w.tree.prefix(w.run)
	return "<" + prefix + name + keepSpace + ">" + text + "</" + prefix + name + ">"
}
