package checker

import (
	"encoding/binary"
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

// sentenceKey is the text of a sentence and that of its lead-in, which stands elsewhere.
func (m *memory) sentenceKey(text string, s *agenda.Sentence) []byte {
	m.key = m.key[:0]
	for _, run := range [][]danish.Word{s.Words[:s.Lead], s.Words[s.Lead:]} {
		if len(run) > 0 {
			m.key = append(m.key, text[run[0].Span.Start:run[len(run)-1].Span.End]...)
		}
		m.key = append(m.key, 0)
	}
	return m.key
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

// keyOf is all that rules may see of an item: its text, how it was understood, and
// of the file around it the name, the notes and what stands before the first item.
// Places count from where the item begins.
func (m *memory) keyOf(doc *document.Document, it *document.Item) string {
	k := keyMaker{m.key[:0], it.Span.Start}
	for _, s := range []string{doc.Name, doc.Format, doc.Text[:min(doc.Items[0].Span.Start, headBytes)], doc.Slice(it.Span)} {
		k.text(s)
	}
	k.value(reflect.ValueOf(doc.ShowClosed))
	k.value(reflect.ValueOf(it))
	k.value(reflect.ValueOf(doc.BlocksIn(it.Span)))
	k.value(reflect.ValueOf(doc.Notes))
	m.key = k.key
	return string(k.key)
}

// headBytes is how far rules look into what stands before the first item.
const headBytes = 600

// keyMaker writes values one after another so that different ones differ.
type keyMaker struct {
	key  []byte
	base int // what spans count from
}

func (k *keyMaker) number(n int64) { k.key = binary.AppendVarint(k.key, n) }

func (k *keyMaker) flag(b bool) {
	if b {
		k.number(1)
	} else {
		k.number(0)
	}
}

func (k *keyMaker) text(s string) {
	k.number(int64(len(s)))
	k.key = append(k.key, s...)
}

var (
	spanType = reflect.TypeFor[document.Span]()
	timeType = reflect.TypeFor[time.Time]()
)

// value writes all exported fields of what it is given and of what that points to.
func (k *keyMaker) value(v reflect.Value) {
	switch {
	case v.Type() == spanType:
		if s := v.Interface().(document.Span); s.Empty() {
			k.number(-1 << 40)
		} else {
			k.number(int64(s.Start - k.base))
			k.number(int64(s.End - s.Start))
		}
		return
	case v.Type() == timeType:
		k.number(v.Interface().(time.Time).Unix())
		return
	}
	switch v.Kind() {
	case reflect.String:
		k.text(v.String())
	case reflect.Bool:
		k.flag(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		k.number(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		k.number(int64(v.Uint()))
	case reflect.Pointer:
		if k.flag(!v.IsNil()); !v.IsNil() {
			k.value(v.Elem())
		}
	case reflect.Slice:
		k.number(int64(v.Len()))
		for i := range v.Len() {
			k.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				k.value(v.Field(i))
			}
		}
	default:
		panic("checker: a document holds a " + v.Kind().String())
	}
}
