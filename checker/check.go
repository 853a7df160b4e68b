package checker

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
	"time"

	"sagstjek/checker/agenda"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Env is what rules may know beside the text, and how the user wants them.
type Env struct {
	Today   time.Time // for reports; rules compare with dates in the text
	Meeting time.Time // zero: unknown; rules that need it stay silent

	Names    agenda.Names
	Required []Template          // the municipality's own templates
	Lists    map[string][]string // entries of @lists, lexicon and config together
	Options  map[string]any      // by rule id: pointer to a decoded copy of Rule.Options
	Severity map[string]Severity // by rule id
	Off      map[string]string   // by rule id: the reason
	On       map[string]bool     // preview rules that are to run
	Only     map[string]bool     // not empty: report these only; the others run silently
	Secret   string              // keys the fingerprints of closed items; "": they get none
}

// Template is what a municipality demands of an item's sections.
type Template struct {
	Type         document.ItemType // "" for all
	Committee    string            // as on the agenda; "" for all
	Roles        []document.Role
	Alternatives int // how many there must be at least, 0 if that is not demanded
}

// runs reports whether a rule is to report.
func (e *Env) runs(r *Rule) bool {
	if len(e.Only) > 0 {
		return e.Only[r.ID]
	}
	if _, off := e.Off[r.ID]; off {
		return false
	}
	return !r.Preview || e.On[r.ID]
}

// Checker checks documents with one set of rules and one Env. It is safe for
// concurrent use and gives the same findings for the same document.
type Checker struct {
	rules   []*Rule // by id
	active  []*Rule // those that run, if only to own facts
	env     Env
	matcher *cue.Matcher
	traits  []int // index of the set of each of traitCues
	words   *agenda.Vocabulary
	sets    map[string]map[string]int // index of a cue set in the matcher, by rule id and name
	workers chan *worker              // idle ones; their caches of words are worth keeping
}

// New compiles the cues of all rules. An error says in Danish which rule is wrong.
func New(rules []*Rule, env Env) (*Checker, error) {
	c := &Checker{env: env, words: agenda.NewVocabulary(env.Names), sets: map[string]map[string]int{}, rules: append([]*Rule(nil), rules...)}
	sort.Slice(c.rules, func(i, j int) bool { return c.rules[i].ID < c.rules[j].ID })
	if err := checkYields(c.rules); err != nil {
		return nil, err
	}
	c.active = active(c.rules, &env)
	var sets []cue.Set
	for _, r := range c.active {
		names := make([]string, 0, len(r.Cues))
		for name := range r.Cues {
			names = append(names, name)
		}
		sort.Strings(names)
		c.sets[r.ID] = map[string]int{}
		for _, name := range names {
			c.sets[r.ID][name] = len(sets)
			sets = append(sets, cue.Set{Name: r.ID + "/" + name, Patterns: r.Cues[name]})
		}
	}
	for _, t := range traitCues {
		c.traits = append(c.traits, len(sets))
		sets = append(sets, t.set)
	}
	m, err := cue.Compile(sets, func(name string) ([]string, bool) { l, ok := env.Lists[name]; return l, ok })
	if err != nil {
		return nil, err
	}
	c.matcher = m
	c.workers = make(chan *worker, runtime.GOMAXPROCS(0))
	return c, nil
}

// active are the rules that report and, under Only, those they yield to, which run
// silently. A rule that is off owns nothing.
func active(rules []*Rule, env *Env) []*Rule {
	wanted := map[string]bool{}
	var want func(r *Rule)
	byID := map[string]*Rule{}
	for _, r := range rules {
		byID[r.ID] = r
	}
	want = func(r *Rule) {
		if wanted[r.ID] {
			return
		}
		wanted[r.ID] = true
		for _, y := range r.Yields {
			if _, off := env.Off[y.To]; !off && (!byID[y.To].Preview || env.On[y.To]) {
				want(byID[y.To])
			}
		}
	}
	for _, r := range rules {
		if env.runs(r) {
			want(r)
		}
	}
	var out []*Rule
	for _, r := range rules {
		if wanted[r.ID] {
			out = append(out, r)
		}
	}
	return out
}

// Running lists the rules that report, by id.
func (c *Checker) Running() []*Rule {
	var out []*Rule
	for _, r := range c.rules {
		if c.env.runs(r) {
			out = append(out, r)
		}
	}
	return out
}

// worker holds what one goroutine reuses from item to item.
type worker struct {
	scanner *cue.Scanner
	cutter  agenda.Cutter
	cues    []cue.Hit
	hits    [][]Hit
}

func (c *Checker) hire() *worker {
	select {
	case w := <-c.workers:
		return w
	default:
		return &worker{scanner: c.matcher.NewScanner(), hits: make([][]Hit, len(c.matcher.Sets()))}
	}
}

func (c *Checker) release(w *worker) {
	select {
	case c.workers <- w:
	default:
	}
}

// Check understands a document and runs the rules over its items. answers are the
// suppressions from files beside it. A panic in a rule comes back as err, which
// names the rule; the other rules' findings are there all the same.
func (c *Checker) Check(doc *document.Document, answers []Answer) (FileResult, error) {
	if doc.Items == nil {
		agenda.Understand(doc, c.words)
	}
	res := FileResult{Path: doc.Name, Doc: doc}
	var failed error
	marks := markers(doc)
	w := c.hire()
	defer c.release(w)
	for _, it := range doc.Items {
		p := c.pass(w, doc, it)
		if err := c.run(p); err != nil && failed == nil {
			failed = err
		}
		r := ItemResult{Item: it, Findings: p.found, Notes: itemNotes(p)}
		r.Words, r.LIX = measure(p)
		res.Items = append(res.Items, r)
	}
	if len(doc.Items) == 0 {
		res.Notes = append(res.Notes, Note{Level: "warning", Message: "Filen indeholder ingen tekst, der kan kontrolleres."})
	}
	suppress(&res, marks, answers, c.env)
	return res, failed
}

// pass prepares an item: sentences and hits.
func (c *Checker) pass(w *worker, doc *document.Document, it *document.Item) *Pass {
	p := &Pass{Doc: doc, Item: it, Env: &c.env, facts: &facts{}, sets: c.sets, hits: w.hits}
	for i := range w.hits {
		w.hits[i] = w.hits[i][:0]
	}
	p.Sentences = w.cutter.Sentences(doc, it)
	for i := range p.Sentences {
		s := &p.Sentences[i]
		w.cues = w.scanner.Scan(s.Words, w.cues[:0])
		for _, h := range w.cues {
			if int(h.Last) < s.Lead {
				continue // wholly in the lead-in, which is a sentence of its own
			}
			first := max(int(h.First), s.Lead)
			w.hits[h.Set] = append(w.hits[h.Set], Hit{
				Sentence: i,
				Span:     document.Span{Start: s.Words[first].Span.Start, End: s.Words[h.Last].Span.End},
				Negated:  h.Negated,
			})
		}
	}
	for i, set := range c.traits {
		if len(p.hits[set]) > 0 {
			it.Traits |= traitCues[i].trait
		}
	}
	if it.Meeting.IsZero() {
		it.Meeting = c.env.Meeting
	}
	return p
}

// run runs all rules that apply, settles who owns which fact, and sorts.
func (c *Checker) run(p *Pass) (failed error) {
	if p.Item.Language != "da" {
		return nil
	}
	owned := map[string][]document.Span{}
	for _, r := range c.active {
		if r.Run == nil || !p.applies(r) {
			continue
		}
		before := len(p.found)
		p.Rule, p.own, p.owned = r, c.sets[r.ID], nil
		if err := p.safely(r); err != nil {
			failed = err
			p.found = p.found[:before]
			continue
		}
		for _, f := range p.found[before:] {
			owned[r.ID] = append(owned[r.ID], f.subjects()...)
			if sev, ok := c.env.Severity[r.ID]; ok {
				f.Severity = sev
			}
		}
		owned[r.ID] = append(owned[r.ID], p.owned...)
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

// applies reports whether a rule looks at the item: by its type or, for the rules
// about money, because the item asks for an appropriation (ruling 8); the rules for
// decisions also look at answers to proposals (ruling 35).
func (p *Pass) applies(r *Rule) bool {
	if p.Item.Type == document.Unknown || r.Applies(p.Item.Type) {
		return true
	}
	if p.Item.Traits.Has(document.TwoVoices) && r.Applies(document.Decision) {
		return true
	}
	soft := p.Item.Type == document.Information || p.Item.Type == document.Discussion
	return soft && r.Money && p.Item.Traits.Has(document.AsksMoney)
}

func (p *Pass) safely(r *Rule) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("intern fejl i kontrollen %s: %v", r.ID, x)
		}
	}()
	r.Run(p)
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
		if i > 0 && f.Rule == p.found[i-1].Rule && f.Span == p.found[i-1].Span && f.Message == p.found[i-1].Message {
			continue
		}
		kept = append(kept, f)
	}
	p.found = kept
	fingerprint(p)
}

// itemNotes tells what could not be looked at.
func itemNotes(p *Pass) []Note {
	var out []Note
	it := p.Item
	if it.Language != "da" {
		return []Note{{Level: "info", Message: "Teksten er mærket som et andet sprog end dansk og er ikke kontrolleret."}}
	}
	if it.Traits.Has(document.Cover) {
		out = append(out, Note{Level: "info", Message: "Selve sagen ser ud til at ligge i et bilag. Bilaget er ikke læst, så der er ikke ledt efter noget, der mangler."})
	}
	if it.Type == document.Unknown {
		out = append(out, Note{Level: "info", Message: "Der er under to kendte afsnit i teksten, så der er ikke ledt efter noget, der mangler."})
	}
	if n := len(it.Attachments); n == 1 {
		out = append(out, Note{Level: "info", Message: "1 bilag er ikke læst."})
	} else if n > 1 {
		out = append(out, Note{Level: "info", Message: fmt.Sprintf("%d bilag er ikke læst.", n)})
	}
	return out
}

// measure counts the words of the running text and works out its LIX.
func measure(p *Pass) (words, lix int) {
	sentences, long := 0, 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Cell != nil {
			continue
		}
		own := s.Words[s.Lead:]
		for _, w := range own {
			if strings.IndexByte("§%", w.Text[0]) < 0 {
				words++
				if danish.Long(w.Fold) {
					long++
				}
			}
		}
		sentences++
	}
	return words, danish.LIX(words, sentences, long)
}
