package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// everyYear reports whether sentence i tells of a season: "fra den 1. april til den 30.
// september", with no year.
func everyYear(p *checker.Pass, i int) bool {
	if !p.Has("saeson", i) {
		return false
	}
	for _, d := range p.Dates(i) {
		if d.Year > 0 {
			return false
		}
	}
	return true
}

// timed reports whether the item tells from when the practice holds. A
// bare year counts only in a point of the recommendation.
func timed(p *checker.Pass) bool {
	for _, t := range p.Told("tid") {
		if tellsWhen(p, t) && !amount(p, t) && !p.Has("part", t.Sentence) && !answered(p, t) && !budgeted(p, t) {
			return true
		}
	}
	for _, t := range p.Told("dag") {
		if tellsWhen(p, t) && !p.Has("optalt", t.Sentence) {
			return true
		}
	}
	for _, t := range p.Told("bagefter") {
		if tellsWhen(p, t) && p.Has("virker", t.Sentence) {
			return true
		}
	}
	for _, t := range p.Told("aar") {
		if p.Sentences[t.Sentence].Point >= 0 && !amount(p, t) { // "prøve pr. 30 ton"
			return true
		}
	}
	return false
}

// tellsWhen reports whether a hit may date the practice: it names no season, nothing that
// was so long ago, and no paper or measuring ("målinger fra maj").
func tellsWhen(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	if p.Attached(i) || h.Negated || everyYear(p, i) || p.Has("fortid", i) && !p.Has("virker", i) {
		return false
	}
	words := p.Sentences[i].Words
	for k := range words {
		if (k+1 == len(words) || words[k+1].Span.End > h.Span.Start) && words[k].Span.Start < h.Span.End && paper.Has(&words[k]) {
			return false
		}
	}
	return true
}

// paper are the words for what has a date of its own: figures and what they stand in.
var paper = danish.NewClass(func(w string) bool {
	return w == "tal" || strings.HasPrefix(w, "svar") || strings.HasPrefix(w, "høringssvar") || slices.ContainsFunc(papers, func(stem string) bool { return strings.Contains(w, stem) })
})

var papers = []string{"måling", "tælling", "tallene", "opgørelse", "udtræk", "undersøgelse", "statistik", "notat", "rapport", "analyse", "journal", "register", "oversigt", "brev", "erfaring", "regnskab", "referat", "redegørelse", "udtalelse"}

// answered reports whether a hit dates what was counted or asked about: "svarene fra april".
func answered(p *checker.Pass, h checker.Hit) bool {
	return strings.HasPrefix(danish.Fold(p.Text(h.Span)), "fra ") && p.Has("spurgt", h.Sentence)
}

// budgeted reports whether a hit ends in a year that a sum of the economy has: "nedsættes med
// 2 mio. kr. fra 2027".
func budgeted(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	if !of(s, document.RoleEconomy) || !strings.HasPrefix(p.Text(h.Span)[strings.LastIndexByte(p.Text(h.Span), ' ')+1:], "20") {
		return false
	}
	return slices.ContainsFunc(p.Numbers(h.Sentence), func(n danish.Number) bool { return n.Kind == danish.Money })
}

// amount reports whether a hit ends in a number that is no year ("hæves fra 20"), and
// so tells how much, not when.
func amount(p *checker.Pass, h checker.Hit) bool {
	text := p.Text(h.Span)
	last := text[strings.LastIndexByte(text, ' ')+1:]
	return last != "" && last[0] >= '0' && last[0] <= '9' && !(len(last) == 4 && strings.HasPrefix(last, "20")) && !strings.Contains(last, "-")
}
