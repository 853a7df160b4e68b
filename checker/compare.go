package checker

import (
	"fmt"

	"sagstjek/checker/agenda"
	"sagstjek/checker/align"
	"sagstjek/checker/document"
)

// Compared tells what a file was compared with, and which findings of the rules that
// look at one text came and went.
type Compared struct {
	Old       *document.Document
	New, Gone []*Finding // places are in the new text and in Old
}

// Compare runs the compare rules over two versions of a text, and the others over
// both. The result is that of newer; attachments are texts that may hold what has
// been moved out of it. answers are as for Check.
func (c *Checker) Compare(older, newer *document.Document, attachments []*document.Document, answers []Answer) (FileResult, error) {
	for _, doc := range append([]*document.Document{older, newer}, attachments...) {
		c.Understand(doc)
	}
	res := FileResult{Path: newer.Name, Doc: newer, Compared: &Compared{Old: older}}
	was, is := c.hire(), c.hire()
	defer c.release(was)
	defer c.release(is)
	partner := partners(older, newer)
	var failed error
	for _, it := range newer.Items {
		p := &Pair{New: c.pass(is, newer, it), shared: map[string]any{}}
		r := ItemResult{Item: it, Notes: itemNotes(p.New)}
		r.Words, r.LIX = measure(p.New)
		keep(&failed, c.run(p.New))
		now := p.New.found
		p.New.found = nil
		if old := partner[it]; old != nil {
			p.Old = c.pass(was, older, old)
			keep(&failed, c.run(p.Old))
			p.Align = align.Align(align.Version{Doc: older, Sentences: p.Old.Sentences}, align.Version{
				Doc: newer, Sentences: p.New.Sentences, Attachments: attachments,
			})
			res.Compared.turnover(p, now)
			keep(&failed, c.runPair(p))
			r.Findings = p.New.found
		} else {
			res.Compared.New = append(res.Compared.New, now...)
			r.Notes = append(r.Notes, Note{
				Level: "info", Message: "Sagen findes ikke i den gamle udgave, så der er intet at sammenligne den med.",
			})
		}
		res.Items = append(res.Items, r)
	}
	res.Notes = append(res.Notes, vanished(older, partner)...)
	c.suppress(&res, c.markers(newer), answers)
	return res, failed
}

// Understand finds the items of a document with the headings of the settings, if that
// has not been done.
func (c *Checker) Understand(doc *document.Document) {
	if doc.Items == nil {
		agenda.Understand(doc, c.words)
	}
}

func keep(first *error, err error) {
	if *first == nil {
		*first = err
	}
}

// partners finds the old version of each new item.
func partners(older, newer *document.Document) map[*document.Item]*document.Item {
	keys := func(doc *document.Document) (titles, texts []string) {
		for _, it := range doc.Items {
			titles = append(titles, fold(&Pass{Doc: doc}, it.Title))
			texts = append(texts, doc.Slice(it.Span))
		}
		return titles, texts
	}
	oldTitles, oldTexts := keys(older)
	newTitles, newTexts := keys(newer)
	out := map[*document.Item]*document.Item{}
	for i, j := range align.Texts(oldTitles, newTitles, oldTexts, newTexts) {
		if j >= 0 {
			out[newer.Items[j]] = older.Items[i]
		}
	}
	return out
}

// vanished notes the items that the new version does not hold.
func vanished(older *document.Document, partner map[*document.Item]*document.Item) []Note {
	kept := map[*document.Item]bool{}
	for _, old := range partner {
		kept[old] = true
	}
	var out []Note
	for _, it := range older.Items {
		if kept[it] {
			continue
		}
		name := older.Quote(it.Title)
		if name == "" {
			name = fmt.Sprintf("nr. %d", it.Index)
		}
		out = append(out, Note{Level: "warning", Message: "Sagen »" + name + "« fra den gamle udgave er ikke med i den nye."})
	}
	return out
}

// runPair runs the compare rules.
func (c *Checker) runPair(p *Pair) error {
	return c.each(p.New, func(r *Rule) bool { return r.Compare != nil }, func(r *Rule) {
		p.Old.Rule, p.Old.own = r, p.New.own
		r.Compare(p)
	})
}

// turnover sorts out which findings came and which went. One whose words have been
// changed a little, or whose item has a new title, is neither.
func (d *Compared) turnover(p *Pair, now []*Finding) {
	left := map[string][]*Finding{}
	for _, old := range p.Old.found {
		k := claimKey(p.Old, old)
		left[k] = append(left[k], old)
	}
	var unmatched []*Finding
	for _, f := range now {
		if k := claimKey(p.New, f); len(left[k]) > 0 {
			left[k] = left[k][1:]
		} else {
			unmatched = append(unmatched, f)
		}
	}
	gone := map[*Finding]bool{}
	at := map[place][]*Finding{}
	for _, list := range left {
		for _, old := range list {
			gone[old] = true
			for i, end := p.Old.SentencesIn(old.Span); i < end; i++ {
				k := place{old.Rule, i}
				at[k] = append(at[k], old)
			}
		}
	}
	for _, f := range unmatched {
		if old := p.reworded(f, at, gone); old != nil {
			delete(gone, old)
		} else {
			d.New = append(d.New, f)
		}
	}
	for _, old := range p.Old.found {
		if gone[old] {
			d.Gone = append(d.Gone, old)
		}
	}
}

// place is a sentence of the old version in which a rule found something.
type place struct {
	rule     *Rule
	sentence int
}

// claimKey is equal for findings that say the same of the same words.
func claimKey(p *Pass, f *Finding) string {
	if f.Rule.Kind == Absence {
		return f.Rule.ID
	}
	return f.Rule.ID + "\x00" + fold(p, f.Span)
}

// reworded is the finding that f was in the old version: of its rule, in a sentence that
// speaks of the same.
func (p *Pair) reworded(f *Finding, at map[place][]*Finding, gone map[*Finding]bool) *Finding {
	if f.Rule.Kind == Absence {
		return nil
	}
	for j, end := p.New.SentencesIn(f.Span); j < end; j++ {
		for _, i := range p.Align.Back(j) {
			for _, old := range at[place{f.Rule, i}] {
				if gone[old] {
					return old
				}
			}
		}
	}
	return nil
}
