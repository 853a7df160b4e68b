package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// foresees reports whether the item tells what is expected of the future; that a
// forecast was left out without a reason is no such thing.
func foresees(p *checker.Pass) bool {
	for _, h := range p.Hits("prognose") {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Point >= 0 || s.Aside() || p.Has("uvedkommende", h.Sentence) || s.In(document.RoleAttachments) {
			continue
		}
		if !p.Has("fravalgt", h.Sentence) || p.Has("grund", h.Sentence) {
			return true
		}
	}
	for _, h := range p.Told("sigt") {
		if !h.Negated && (p.Has("folk", h.Sentence) || p.Has("behov", h.Sentence)) {
			return true
		}
	}
	return countsAhead(p)
}

// countsAhead reports whether the text counts people ahead without words for it: an age
// group as it is written in figures ("80+"), or a table of people by years to come.
func countsAhead(p *checker.Pass) bool {
	var table *document.Table
	years, people := 0, false
	for i := range p.Sentences {
		s := &p.Sentences[i]
		text := p.Text(s.Span)
		if ageGroup(text) {
			return true
		}
		if s.Cell == nil || s.Cell.Row > 1 && s.Cell.Col > 1 {
			continue
		}
		if s.Block.Table != table {
			table, years, people = s.Block.Table, 0, false
		}
		people = people || p.Has("folk", i)
		if len(text) < 7 && p.Has("fremtid", i) {
			years++
		}
		if people && years > 1 {
			return true
		}
	}
	return false
}

// ageGroup reports whether a text names everyone over an age: "80+", "+80".
func ageGroup(text string) bool {
	for at := 0; ; {
		k := strings.IndexByte(text[at:], '+')
		if k < 0 {
			return false
		}
		k += at
		if k > 1 && isAge(text[k-2:k]) || k+3 <= len(text) && isAge(text[k+1:k+3]) {
			return true
		}
		at = k + 1
	}
}

// isAge reports whether two signs are an age from which people are counted as old.
func isAge(s string) bool {
	return s[0] >= '6' && s[0] <= '9' && (s[1] == '0' || s[1] == '5' || s[1] == '7')
}
