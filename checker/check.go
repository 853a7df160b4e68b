package checker

import (
	"fmt"
	"slices"
	"sort"

	"sagstjek/checker/document"
)

// Check understands a document and runs the rules over its items. answers are the
// suppressions from files beside it. A panic in a rule comes back as err, which
// names the rule; the other rules' findings are there all the same.
func (c *Checker) Check(doc *document.Document, answers []Answer) (FileResult, error) {
	c.Understand(doc)
	res := FileResult{Path: doc.Name, Doc: doc}
	var failed error
	marks := c.markers(doc)
	w := c.hire()
	defer c.release(w)
	for _, it := range doc.Items {
		r, err := c.item(w, doc, it)
		if err != nil && failed == nil {
			failed = err
		}
		res.Items = append(res.Items, r)
	}
	if len(doc.Items) == 0 {
		res.Notes = append(res.Notes, Note{Level: "warning", Message: "Filen indeholder ingen tekst, der kan kontrolleres."})
	}
	res.Notes = append(res.Notes, unread(doc)...)
	c.suppress(&res, marks, append(Replies(doc), answers...))
	return res, failed
}

// item checks one item, unless it is remembered.
func (c *Checker) item(w *worker, doc *document.Document, it *document.Item) (ItemResult, error) {
	key := ""
	if w.memory != nil {
		r, k, ok := w.memory.recall(doc, it)
		if ok {
			return r, nil
		}
		key = k
	}
	p := c.pass(w, doc, it)
	err := c.run(p)
	r := ItemResult{Item: it, Findings: p.found, Notes: itemNotes(p)}
	r.Words, r.LIX = measure(p)
	if w.memory != nil && err == nil {
		w.memory.keep(key, r)
	}
	return r, err
}

// pass prepares an item: sentences and traits.
func (c *Checker) pass(w *worker, doc *document.Document, it *document.Item) *Pass {
	p := &Pass{Doc: doc, Item: it, Env: &c.env, facts: &w.facts, worker: w}
	p.Sentences = w.cutter.Sentences(doc, it)
	w.facts.reset()
	w.read(doc.Text, p.Sentences)
	for i, set := range c.traits {
		if len(w.look(set)) > 0 {
			it.Traits |= traitCues[i].trait
		}
	}
	if it.Meeting.IsZero() {
		it.Meeting = c.env.Meeting
	}
	return p
}

// run runs all rules for one text that apply.
func (c *Checker) run(p *Pass) error {
	return c.each(p, func(r *Rule) bool { return r.Run != nil }, func(r *Rule) { r.Run(p) })
}

// each runs the wanted rules that apply, settles who owns which fact, and sorts.
func (c *Checker) each(p *Pass, wanted func(*Rule) bool, run func(*Rule)) (failed error) {
	if p.Item.Language != "da" {
		return nil
	}
	owned := map[string]*claims{}
	for i, r := range c.active {
		if !wanted(r) || !p.applies(r) || r.Kind == Absence && p.partial() {
			continue
		}
		before := len(p.found)
		p.Rule, p.own, p.owned = r, c.sets[i], nil
		if err := safely(r, run); err != nil {
			failed = err
			p.found = p.found[:before]
			continue
		}
		if len(p.found) == before && len(p.owned) == 0 {
			continue
		}
		own := &claims{spans: p.owned}
		for _, f := range p.found[before:] {
			own.spans = append(own.spans, f.subjects()...)
			if sev, ok := c.env.Severity[r.ID]; ok {
				f.Severity = sev
			}
		}
		owned[r.ID] = own
	}
	kept := p.found[:0]
	for _, f := range p.found {
		if c.env.runs(f.Rule) && !p.yields(f, owned) {
			kept = append(kept, f)
		}
	}
	p.found = kept
	order(p)
	return failed
}

// applies reports whether a rule looks at the item: by its type, which is known of
// closed items and otherwise given the benefit of the doubt, or, for the rules
// about money, because the item asks for an appropriation; the rules for
// decisions also look at answers to proposals.
func (p *Pass) applies(r *Rule) bool {
	if r.Applies(p.Item.Type) || p.Item.Type == document.Unknown && !r.onlyClosed() {
		return true
	}
	if p.Item.Traits.Has(document.TwoVoices) && r.Applies(document.Decision) {
		return true
	}
	soft := p.Item.Type == document.Information || p.Item.Type == document.Discussion
	return soft && r.Money && p.Item.Traits.Has(document.AsksMoney)
}

func safely(r *Rule, run func(*Rule)) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("intern fejl i kontrollen %s: %v", r.ID, x)
		}
	}()
	run(r)
	return nil
}

// order sorts the findings by place, then rule, and numbers them apart.
func order(p *Pass) {
	sort.SliceStable(p.found, func(i, j int) bool {
		a, b := p.found[i], p.found[j]
		if a.Span.Start != b.Span.Start {
			return a.Span.Start < b.Span.Start
		}
		if a.Rule.ID != b.Rule.ID {
			return a.Rule.ID < b.Rule.ID
		}
		return a.Span.End < b.Span.End
	})
	kept := p.found[:0]
	for i, f := range p.found {
		if i > 0 && f.Rule == p.found[i-1].Rule && f.Span == p.found[i-1].Span && f.Message == p.found[i-1].Message &&
			slices.Equal(f.Evidence, p.found[i-1].Evidence) {
			continue
		}
		kept = append(kept, f)
	}
	p.found = kept
	fingerprint(p)
}
