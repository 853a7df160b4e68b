package checker

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// facts are what several rules want to know of an item, worked out once. A worker
// uses the same memory for each item.
type facts struct {
	body    string
	numbers memo[danish.Number]
	dates   memo[danish.Date]
	laws    memo[danish.LawRef]
}

func (f *facts) reset() {
	f.body = ""
	f.numbers.known, f.dates.known, f.laws.known = false, false, false
}

// Numbers are the numbers of sentence i.
func (p *Pass) Numbers(i int) []danish.Number {
	m := &p.facts.numbers
	if !m.known {
		m.fill(p, (*danish.Tally).Numbers, func(s *agenda.Sentence, dst []danish.Number) []danish.Number {
			return danish.NumbersIn(s.Words[s.Lead:], p.Text(s.Span), s.Span.Start, dst)
		})
	}
	return m.found[i]
}

// HasMoney reports whether sentence i tells an amount of money.
func (p *Pass) HasMoney(i int) bool {
	return slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool { return n.Kind == danish.Money })
}

// Dates are the dates of sentence i.
func (p *Pass) Dates(i int) []danish.Date {
	m := &p.facts.dates
	if !m.known {
		m.fill(p, (*danish.Tally).Digits, func(s *agenda.Sentence, dst []danish.Date) []danish.Date {
			return danish.Dates(p.Text(s.Span), s.Span.Start, dst)
		})
	}
	return m.found[i]
}

// Dated reports whether sentence i holds a day in a month, or a month with its year.
func (p *Pass) Dated(i int) bool {
	return slices.ContainsFunc(p.Dates(i), func(d danish.Date) bool { return d.Month > 0 })
}

// Laws are the references to laws of sentence i.
func (p *Pass) Laws(i int) []danish.LawRef {
	m := &p.facts.laws
	if !m.known {
		m.fill(p, (*danish.Tally).Laws, func(s *agenda.Sentence, dst []danish.LawRef) []danish.LawRef {
			return danish.LawRefs(s.Words[s.Lead:], dst)
		})
	}
	return m.found[i]
}

// memo remembers what was found in each sentence.
type memo[T any] struct {
	known bool
	found [][]T // by sentence, pieces of all
	all   []T
}

// fill takes in what find appends for each sentence that may hold something.
func (m *memo[T]) fill(p *Pass, may func(*danish.Tally) bool, find func(s *agenda.Sentence, dst []T) []T) {
	m.known, m.found, m.all = true, m.found[:0], m.all[:0]
	for i := range p.Sentences {
		from := len(m.all)
		if s := &p.Sentences[i]; may(&s.Tally) {
			m.all = find(s, m.all)
		}
		m.found = append(m.found, m.all[from:len(m.all):len(m.all)])
	}
}
