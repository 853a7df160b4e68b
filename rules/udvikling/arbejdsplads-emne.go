package udvikling

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ownPlace is the place that names one of the municipality's own institutions as what
// is to be decided about.
func ownPlace(p *checker.Pass) (checker.Hit, bool) {
	h, ok := p.Named("stedet")
	return h, ok && p.Item.Type == document.Decision && !p.Has("privat", h.Sentence)
}

// underTerms is the point that sets terms for the work in a place that the title or the
// point itself names.
func underTerms(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("vilkaar") {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated &&
			(p.Has("sted", h.Sentence) || p.Sentences[0].Section == nil && p.Has("sted", 0)) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// counts is the place that decides on a whole workplace, where the administration tells how
// many work there; those of a firm, or that a plan gives room for, are not the municipality's.
func counts(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("talt") {
		if s := &p.Sentences[h.Sentence]; h.Negated || !numbered(s, h) || p.Has("maaske", h.Sentence) || hasOne(s.Words, notOurs) {
			continue
		}
		for _, at := range p.Said("skifte") {
			s := &p.Sentences[at.Sentence]
			if s.Section != nil && s.Point < 0 || at.Negated || p.Excepted(at.Sentence) {
				continue
			}
			return at, !hasOne(s.Words, notOurs) && !(p.Sentences[0].Section == nil && hasOne(p.Sentences[0].Words, notOurs))
		}
		return checker.Hit{}, false
	}
	return checker.Hit{}, false
}

// numbered reports whether a number stands at most one word before a hit: "14 faste medarbejdere".
func numbered(s *agenda.Sentence, h checker.Hit) bool {
	k := s.WordAt(h.Span.Start)
	return k > 0 && slices.ContainsFunc(s.Words[max(k-2, 0):k], func(before danish.Word) bool { return isCount(before.Fold) })
}

// toldOfStaff is the place where the administration says that people lose their work or are
// to do it in another way.
func toldOfStaff(p *checker.Pass, set string) (checker.Hit, bool) {
	for _, h := range p.Said(set) {
		if !h.Negated && !p.Has("maaske", h.Sentence) && !p.Has("svar", h.Sentence) && !p.Excepted(h.Sentence) &&
			!hasOne(p.Sentences[h.Sentence].Words, notOurs) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// toldOfLoss is the place that counts an amount of work ("svarer til fem årsværk") where it, or the
// item, is of saving; else it is only what a task takes.
func toldOfLoss(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("svarer-til") {
		if h.Negated || p.Has("maaske", h.Sentence) || p.Excepted(h.Sentence) || hasOne(p.Sentences[h.Sentence].Words, notOurs) {
			continue
		}
		if _, saves := p.About("spares"); saves || p.Has("spares", h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}
