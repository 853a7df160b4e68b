package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// changed is the first hit of a set in what the item is about, where the sentence is not of
// something else.
func changed(p *checker.Pass, set, other string) (checker.Hit, bool) {
	for _, h := range p.Said(set) {
		if !h.Negated && !beside(p, h) && !noted(p, h.Sentence) && !p.Has(other, h.Sentence) && p.Subject(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// noted reports whether sentence i is a point that only takes note of what was looked into:
// "at orientering om udvidelse med en stue tages til efterretning".
func noted(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return s.Point >= 0 && danish.HasStem(s.Words, "efterretning") && danish.HasStem(s.Words, "orientering", "status", "redegørelse")
}

// entitled is a point that lessens or enlarges what the title calls an institution, by the
// name it has there: "Børnehuset Regnbuen", "at Regnbuen lukkes".
func entitled(p *checker.Pass) (checker.Hit, bool) {
	hits := p.Said("handling")
	if len(hits) == 0 || !titleNames(p) {
		return checker.Hit{}, false
	}
	for _, h := range hits {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && !p.Has("andet", h.Sentence) && namedIn(p, h) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// titleNames reports whether the title is about an institution, not about something at one:
// "Ventilation på Engskolen".
func titleNames(p *checker.Pass) bool {
	for _, h := range p.Hits("sted") {
		if !p.Item.Title.Contains(h.Span) || p.Has("andet", h.Sentence) {
			continue
		}
		before := ""
		for _, w := range p.Sentences[h.Sentence].Words {
			if w.Span.Start >= h.Span.Start {
				break
			}
			before = w.Fold
		}
		return !slices.Contains([]string{"på", "ved", "i", "til", "for", "fra", "hos", "om"}, before)
	}
	return false
}

// namedIn reports whether a word in front of a hit is one of the title.
func namedIn(p *checker.Pass, h checker.Hit) bool {
	title := danish.Fold(p.Text(p.Item.Title))
	return slices.ContainsFunc(p.Sentences[h.Sentence].Words, func(w danish.Word) bool {
		return w.Span.End <= h.Span.Start && len(w.Fold) > 3 && strings.Contains(title, w.Fold)
	})
}

// talkedOf is the sentence that weighs more or fewer places in a talk whose title is about
// such places, or in an item without points: it asks only for opinions.
func talkedOf(p *checker.Pass) (checker.Hit, bool) {
	if p.Item.Type != document.Discussion && len(p.Item.Points) > 0 {
		return checker.Hit{}, false
	}
	titled := slices.ContainsFunc(p.Hits("sted"), func(h checker.Hit) bool {
		return p.Item.Title.Contains(h.Span) && (!p.Has("andet", h.Sentence) || strings.HasPrefix(danish.Fold(p.Text(h.Span)), "kapacitet"))
	})
	for _, set := range []string{"kapacitet", "overvejes", "rum"} {
		for _, h := range p.Said(set) {
			if titled && !h.Negated && !p.Has("andet", h.Sentence) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// leastHomes is how many homes a plan gives room for before schools and day care feel it.
const leastHomes = 50

// manyHomes reports a first plan for many homes without a word of who will live there.
func manyHomes(p *checker.Pass) {
	if len(p.Said("plan")) == 0 || p.Item.Traits.Has(document.SecondReading) {
		return
	}
	for _, h := range p.Said("boliger") {
		if h.Negated || !p.Subject(h.Sentence) && !p.Has("rummer", h.Sentence) {
			continue
		}
		for _, n := range p.Numbers(h.Sentence) {
			if !n.Span.Overlaps(h.Span) || n.Value < leastHomes*danish.One || !countsNext(p, n.Span.End) {
				continue
			}
			if len(p.Told("plads")) == 0 && !foresees(p) {
				p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{
					Severity: checker.Suggestion,
					Message: "Planen giver plads til mange nye boliger. Fandt ingen prognose for, hvad det betyder " +
						"for eksempel for pladser i skoler og dagtilbud.",
				}, document.RoleRecommendation)
			}
			return
		}
	}
}

// countsNext reports whether a number that ends at end counts the word after it: "74 boliger",
// not "lokalplan 318, boliger ved Åen".
func countsNext(p *checker.Pass, end int) bool {
	rest := p.Text(document.Span{Start: end, End: end + 3})
	return strings.TrimLeft(rest, " \u00a0") != rest && !strings.ContainsAny(rest, ",–-:")
}

// onlyLed reports whether a point gives houses one leader: they all remain.
func onlyLed(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("ledelse"), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 && !h.Negated })
}

// beside reports whether a hit names something that only lies at an institution:
// "udvide tandklinikken fra Ådalens Skole".
func beside(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start == h.Span.Start && lies(words[max(k-2, 0):k]) {
			return true // "bænken ved plejehjemmet nedlægges"
		}
		if !h.Span.Contains(w.Span) || k+1 == len(words) {
			continue
		}
		if k > 0 && strings.HasPrefix(words[k-1].Fold, "klasse") {
			continue // "9. klasse fra Nørre Skole"
		}
		switch next := words[k+1].Fold[0]; w.Fold {
		case "hos", "nær", "bag", "omkring":
			return true
		case "ved", "fra": // not "ved at opføre", "fra 2028"
			return words[k+1].Fold != "at" && (next < '0' || next > '9')
		}
	}
	return false
}

// lies reports whether the words in front of an institution put something else beside it.
func lies(before []danish.Word) bool {
	return slices.ContainsFunc(before, func(w danish.Word) bool {
		return w.Is("ved", "omkring", "nær", "foran", "bag", "langs")
	})
}
