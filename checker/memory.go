package checker

import (
	"hash/maphash"
	"reflect"
	"slices"
	"time"

	"sagstjek/checker/agenda"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// memory is what a worker remembers from text to text where texts are checked again
// and again with few changes, as in an editor (Env.Remember): the findings of items
// that are as they were, and the hits of sentences. It never changes a result, since
// all that a rule may look at is part of the key.
type memory struct {
	items map[string]remembered
	seen  map[uint64]bool     // hashes of the texts of items checked once
	hits  map[string][]setHit // by the text of a sentence and its lead-in
	size  int                 // bytes of all keys
	key   []byte
}

// setHit is a hit of a set in a sentence by itself.
type setHit struct {
	set int
	cue.Hit
}

// remembered is a result with its item as the rules left it, at another place perhaps.
type remembered struct {
	result ItemResult
	start  int
}

// maxMemory is how many bytes of text are remembered before all is forgotten.
const maxMemory = 16 << 20

func newMemory() *memory {
	return &memory{items: map[string]remembered{}, seen: map[uint64]bool{}, hits: map[string][]setHit{}}
}

// count takes note of so many bytes more.
func (m *memory) count(n int) {
	if m.size += n; m.size > maxMemory {
		*m = *newMemory()
	}
}

// scan gives the hits of all sets in each sentence. Only sentences not met before are
// looked through.
func (m *memory) scan(scanner *cue.Scanner, text string, sentences []agenda.Sentence) [][]setHit {
	all := make([][]setHit, len(sentences))
	var fresh [][]danish.Word
	var at []int // which sentences they are
	for i := range sentences {
		known, ok := m.hits[string(m.sentenceKey(text, &sentences[i]))]
		if all[i] = known; !ok {
			fresh, at = append(fresh, sentences[i].Words), append(at, i)
		}
	}
	scanner.Read(fresh)
	for set := range scanner.Sets() {
		for _, h := range scanner.Hits(set) {
			i := at[h.Sentence]
			all[i] = append(all[i], setHit{set, h})
		}
	}
	for _, i := range at {
		key := string(m.sentenceKey(text, &sentences[i]))
		m.count(len(key))
		m.hits[key] = all[i]
	}
	return all
}

var seed = maphash.MakeSeed()

// recall is the result of an item that is as it was, made to fit where it now stands.
// If there is none, key is that to keep one under; it is "" for a text not met before,
// which is most likely being written.
func (m *memory) recall(doc *document.Document, it *document.Item) (r ItemResult, key string, ok bool) {
	if text := maphash.String(seed, doc.Slice(it.Span)); !m.seen[text] {
		m.count(8)
		m.seen[text] = true
		return r, "", false
	}
	key = m.keyOf(doc, it)
	have, ok := m.items[key]
	if !ok {
		return r, key, false
	}
	r = have.result
	it.Traits, it.Meeting = r.Item.Traits, r.Item.Meeting
	r.Item, r.Notes = it, slices.Clone(r.Notes)
	r.Findings = moved(r.Findings, it.Span.Start-have.start)
	return r, key, true
}

// keep remembers a result under the key its item had before the rules ran, unless
// something of it stands outside the item.
func (m *memory) keep(key string, r ItemResult) {
	if key == "" {
		return
	}
	for _, f := range r.Findings {
		for _, s := range f.spans() {
			if !s.Empty() && !r.Item.Span.Contains(*s) {
				return
			}
		}
	}
	m.count(len(key))
	r.Notes, r.Findings = slices.Clone(r.Notes), moved(r.Findings, 0)
	m.items[key] = remembered{r, r.Item.Span.Start}
}

// moved are copies of findings that stand so many bytes further on.
func moved(all []*Finding, by int) []*Finding {
	out := make([]*Finding, len(all))
	for i, f := range all {
		g := *f
		g.Facts, g.Evidence = slices.Clone(f.Facts), slices.Clone(f.Evidence)
		if f.Fix != nil {
			fix := *f.Fix
			fix.Edits = slices.Clone(fix.Edits)
			g.Fix = &fix
		}
		for _, s := range g.spans() {
			s.Start, s.End = s.Start+by, s.End+by
		}
		out[i] = &g
	}
	return out
}

// spans are all places of a finding in its own file.
func (f *Finding) spans() []*document.Span {
	out := []*document.Span{&f.Span}
	for i := range f.Facts {
		out = append(out, &f.Facts[i])
	}
	for i := range f.Evidence {
		if f.Evidence[i].File == "" {
			out = append(out, &f.Evidence[i].Span)
		}
	}
	if f.Fix != nil {
		for i := range f.Fix.Edits {
			out = append(out, &f.Fix.Edits[i].Span)
		}
	}
	return out
}

// headBytes is how far rules look into what stands before the first item.
const headBytes = 600

var (
	spanType = reflect.TypeFor[document.Span]()
	timeType = reflect.TypeFor[time.Time]()
)
