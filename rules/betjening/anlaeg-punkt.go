package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of anlaeg-uden-bevilling-eller-afledt-drift that knows a work by what is done
// to it instead of by its name: "at spejderhytten opføres", "at spunsvæggen udskiftes".

// builtPoint is the point that has something built, dear as the limit, whatever it is
// called. A word that is also said of services ("udvides") counts where the item measures
// or names something of brick and earth.
func builtPoint(p *checker.Pass, limit danish.Decimal) (document.Span, bool) {
	if !priced(p, limit) || refused(p) {
		return document.Span{}, false
	}
	if s, ok := actedPoint(p, "opfoerer"); ok {
		return s, true
	}
	if len(p.Hits("fast")) == 0 {
		return document.Span{}, false
	}
	if s, ok := actedPoint(p, "forandrer"); ok {
		return s, true
	}
	if titleHas(p, "vaerk") || titleHas(p, "opfoerer") || titleHas(p, "forandrer") {
		return actedPoint(p, "saetter-i-gang")
	}
	return document.Span{}, false
}

// actedPoint is the first point in which the municipality does what a set tells.
func actedPoint(p *checker.Pass, set string) (document.Span, bool) {
	for _, h := range p.Said(set) {
		i := h.Sentence
		if p.Sentences[i].Point >= 0 && !h.Negated && !beside(p, h) && !p.Has("andres", i) && !p.Has("droefter", i) {
			return p.Sentences[i].Span, true
		}
	}
	return document.Span{}, false
}

// refused reports whether the title or a point tells that the item is no work of the
// municipality's. To buy or to plan it first is no such thing.
func refused(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("undtag-sag"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return (s.Section == nil || s.Point >= 0 && !beside(p, h)) && !p.Meets("forinden", h)
	})
}

// beside reports whether a hit belongs to the name of who asks, "Byggeri og Forsyning
// indstiller, at ...", or to when it is to happen, "så snart fjernvarmen er færdig".
func beside(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start >= h.Span.Start {
			return k > 0 && clauseOfTime[words[k-1].Fold] || slices.ContainsFunc(words[k:min(k+8, len(words))], asks)
		}
	}
	return false
}

func asks(w danish.Word) bool { return strings.HasPrefix(w.Fold, "indstiller") }

var clauseOfTime = danish.WordSet("snart når inden før efter")

// priced reports whether a sum as great as the limit is paid once, where the item tells a price.
func priced(p *checker.Pass, limit danish.Decimal) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if costs(p, i) >= limit && (s.Point >= 0 || s.Cell != nil || s.In(document.RoleEconomy) || p.Has("pris", i)) {
			return true
		}
	}
	return false
}

// yearly reports whether a sum is one of every year: "1,2 mio. kr. om året".
func yearly(words []danish.Word, n danish.Number) bool { return followed(words, n, eachYear) }

// atHand reports whether a sum is what there is left of something, "1,3 mio. kr. til rådighed",
// and not what is asked for: "at der stilles 1,3 mio. kr. til rådighed".
func atHand(words []danish.Word, n danish.Number) bool {
	return followed(words, n, leftOver) &&
		!slices.ContainsFunc(words, func(w danish.Word) bool { return danish.BeginsWith(w.Fold, "stil") })
}

// followed reports whether one of the three words after a number is one of a set.
func followed(words []danish.Word, n danish.Number, set map[string]bool) bool {
	_, k := danish.WordsAt(words, n.Span)
	return slices.ContainsFunc(words[k:min(k+3, len(words))], func(w danish.Word) bool { return set[w.Fold] })
}

var (
	eachYear = danish.WordSet("året årligt årlig årlige år")
	leftOver = danish.WordSet("rådighed tilbage rest ubrugte ubrugt udisponerede")
)
