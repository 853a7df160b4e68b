package checker

import (
	"sagstjek/checker/danish"
)

// facts are what several rules want to know of an item, worked out once. A worker
// uses the same memory for each item.
type facts struct {
	body    string
	numbers memo[danish.Number]
	dates   memo[danish.Date]
}

func (f *facts) reset(sentences int) {
	f.body = ""
	f.numbers.reset(sentences)
	f.dates.reset(sentences)
}

// Numbers are the numbers of sentence i.
func (p *Pass) Numbers(i int) []danish.Number {
	if !p.Sentences[i].Tally.Numbers() {
		return nil
	}
	return p.facts.numbers.get(i, func(dst []danish.Number) []danish.Number {
		s := &p.Sentences[i]
		return danish.NumbersIn(s.Words[s.Lead:], p.Text(s.Span), s.Span.Start, dst)
	})
}

// Dates are the dates of sentence i.
func (p *Pass) Dates(i int) []danish.Date {
	if !p.Sentences[i].Tally.Digits() {
		return nil
	}
	return p.facts.dates.get(i, func(dst []danish.Date) []danish.Date {
		s := p.Sentences[i].Span
		return danish.Dates(p.Text(s), s.Start, dst)
	})
}

// memo remembers what was found in each sentence.
type memo[T any] struct {
	found []extent // by sentence
	all   []T
}

// extent is a stretch of memo.all.
type extent struct {
	known    bool
	from, to int32
}

func (m *memo[T]) reset(sentences int) {
	if cap(m.found) < sentences {
		m.found = make([]extent, sentences+sentences/4)
	}
	m.found = m.found[:sentences]
	clear(m.found)
	m.all = m.all[:0]
}

// get is what find appends for sentence i, which it is asked only once.
func (m *memo[T]) get(i int, find func(dst []T) []T) []T {
	e := &m.found[i]
	if !e.known {
		from := len(m.all)
		m.all = find(m.all)
		*e = extent{true, int32(from), int32(len(m.all))}
	}
	return m.all[e.from:e.to:e.to]
}
