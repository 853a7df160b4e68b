package checker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// mark is one [[found]] or [[found=>fixed]] of an example.
type mark struct {
	found, fixed string
	fix          bool // it has a "=>"
}

// marks takes the [[marks]] out of an example.
func marks(text string) (plain string, want []mark) {
	var out strings.Builder
	for {
		i := strings.Index(text, "[[")
		if i < 0 {
			break
		}
		if i > 0 && text[i-1] == '\\' {
			out.WriteString(text[:i-1] + "[[")
			text = text[i+2:]
			continue
		}
		k := strings.Index(text[i:], "]]")
		if k < 0 {
			break
		}
		for i+k+2 < len(text) && text[i+k+2] == ']' {
			k++ // the outermost brackets of a run are the mark
		}
		var m mark
		m.found, m.fixed, m.fix = strings.Cut(text[i+2:i+k], "=>")
		want = append(want, m)
		out.WriteString(text[:i] + m.found)
		text = text[i+k+2:]
	}
	out.WriteString(text)
	return out.String(), want
}

func sameSpans(doc *document.Document, found []*Finding, want []mark) bool {
	got := make([]string, 0, len(found))
	for _, f := range found {
		got = append(got, oneLine(doc.Slice(f.Span)))
	}
	var marked []string
	for _, m := range want {
		marked = append(marked, m.line())
	}
	slices.Sort(got)
	slices.Sort(marked)
	return slices.Equal(got, marked)
}

// line is what was found as Document.Text has it: without the bars of a table.
func (m mark) line() string { return oneLine(strings.ReplaceAll(m.found, " | ", " ")) }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// fixed makes the fixes of an example and says what is not as marked, or is still
// offered afterwards.
func (c *Checker) fixed(name, text string, want []mark, found []*Finding, doc *document.Document, r *Rule,
	head map[string]string, parse func(name, text string) (*document.Document, error)) error {
	var all []*Fix
	for _, m := range want {
		i := slices.IndexFunc(found, func(f *Finding) bool {
			return oneLine(doc.Slice(f.Span)) == m.line() && f.becomes(doc) == oneLine(m.fixed) && (f.Fix != nil) == m.fix
		})
		if i < 0 {
			return fmt.Errorf("%s: %s", name, wrongFix(doc, found, m))
		}
		if m.fix {
			all = append(all, found[i].Fix)
		}
	}
	if len(all) == 0 {
		return nil
	}
	fixedText, err := splice(doc, text, all)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	left, after, err := c.try(name, fixedText, r, head, parse)
	if err != nil {
		return err
	}
	left = slices.DeleteFunc(left, func(f *Finding) bool { return f.Fix == nil })
	if len(left) > 0 {
		return fmt.Errorf("%s: rettet er der stadig noget at rette: %s", name, told(after, left))
	}
	return nil
}

// wrongFix says in what way the fix behind a mark is another.
func wrongFix(doc *document.Document, found []*Finding, m mark) string {
	for _, f := range found {
		switch {
		case oneLine(doc.Slice(f.Span)) != m.line():
		case f.Fix == nil:
			return fmt.Sprintf("»%s« har ingen rettelse", m.found)
		case !m.fix:
			return fmt.Sprintf("»%s« har en rettelse, som skal stå i mærket: [[%s=>%s]]", m.found, m.found, f.becomes(doc))
		default:
			return fmt.Sprintf("»%s« rettes til »%s«, ikke til »%s«", m.found, f.becomes(doc), m.fixed)
		}
	}
	return fmt.Sprintf("»%s« er ikke fundet", m.found)
}

// becomes is what the fix makes of the words that are shown; "" without a fix.
func (f *Finding) becomes(doc *document.Document) string {
	if f.Fix == nil {
		return ""
	}
	edits := slices.DeleteFunc(slices.Clone(f.Fix.Edits), func(e Edit) bool { return !e.Span.Overlaps(f.Span) })
	slices.SortFunc(edits, func(a, b Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	var out strings.Builder
	at := f.Span.Start
	for _, e := range edits {
		out.WriteString(doc.Text[min(at, e.Span.Start):e.Span.Start] + e.Text)
		at = e.Span.End
	}
	out.WriteString(doc.Text[min(at, f.Span.End):f.Span.End])
	return oneLine(out.String())
}

// splice makes fixes in the text a document was read from.
func splice(doc *document.Document, text string, fixes []*Fix) (string, error) {
	var edits []Edit
	for _, f := range fixes {
		edits = append(edits, f.Edits...)
	}
	slices.SortFunc(edits, func(a, b Edit) int { return cmp.Compare(b.Span.Start, a.Span.Start) })
	last := len(text)
	for _, e := range edits {
		start, end, ok := doc.Raw(e.Span)
		if !ok || int(end) > last {
			return "", fmt.Errorf("rettelserne overlapper eller har intet sted i teksten: »%s«", doc.Slice(e.Span))
		}
		last = int(start)
		text = text[:start] + e.Text + text[end:]
	}
	return text, nil
}
