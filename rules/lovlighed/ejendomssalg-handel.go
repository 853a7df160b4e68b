package lovlighed

import (
	"slices"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// tendered reports whether the item tells how the property was offered or its price found; that
// it was not offered is an answer only with a reason or the rule that allows it.
func tendered(p *checker.Pass) bool {
	for _, h := range p.Told("udbud") {
		if overlaps(p.HitsIn("lovnavn", h.Sentence, h.Sentence), h.Span) && !p.Has("foelger", h.Sentence) {
			continue
		}
		if p.Has("dengang", h.Sentence) {
			continue // how another sale was offered
		}
		if (p.Has("arbejder", h.Sentence) || p.Has("haandvaerk", h.Sentence)) && !p.Has("salg", h.Sentence) {
			continue // a tender of something else, whatever law it follows
		}
		if !h.Negated && !p.Has("ejudbud", h.Sentence) || p.Has("hjemmel", h.Sentence) {
			return true
		}
	}
	return false
}

// salePlace reports whether land is only where something is sold: "salg af billetter i hallen",
// "billetter sælges på biblioteket".
func salePlace(p *checker.Pass, h checker.Hit) bool {
	sale, of := false, false
	for _, w := range p.Sentences[h.Sentence].Words {
		switch {
		case !h.Span.Contains(w.Span):
		case w.Fold == "salg" || w.Fold == "salget":
			sale = true
		case w.Fold == "sælges":
			of = true
			continue
		case of && !sale && w.Fold != "i" && w.Fold != "på" && w.Fold != "ved":
			of = false
		case sale && w.Fold == "af":
			of = true
		case of && (w.Fold == "i" || w.Fold == "på" || w.Fold == "fra" || w.Fold == "ved"):
			return true
		}
	}
	return false
}

// letGo is the point that lets go what title, point or measures tell to be land ("at hjørnet
// overdrages til autohandlen for 75.000 kr."), or the sale in the text such a point approves.
func letGo(p *checker.Pass) (checker.Hit, bool) {
	land := sync.OnceValue(func() bool { return landInTitle(p) || len(p.Said("maal")) > 0 })
	sale := sync.OnceValues(func() (checker.Hit, bool) { return saleInText(p) })
	for _, h := range p.Hits("skoede") {
		i := h.Sentence
		if !demanded(p, &p.Sentences[i]) || p.Sentences[i].Point < 0 || h.Negated || p.Has("ikke", i) ||
			p.Has("ikkekoebere", i) || !p.Has("handel", i) {
			continue
		}
		if landBehind(p, h) || land() {
			return h, true
		}
		if at, ok := sale(); ok {
			return at, true
		}
	}
	return checker.Hit{}, false
}

// saleInText is where the text tells of a sale.
func saleInText(p *checker.Pass) (checker.Hit, bool) {
	for _, at := range p.Said("salg") {
		if !at.Negated && !salePlace(p, at) && !placeOnly(p, at) && !p.Has("ikke", at.Sentence) &&
			p.Sentences[at.Sentence].Cell == nil {
			return at, true
		}
	}
	return checker.Hit{}, false
}

// landInTitle reports whether the title names land, not only as the place of something else.
func landInTitle(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("land"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		before := ""
		for _, w := range s.Words[s.Lead:] {
			if w.Span.Start >= h.Span.Start {
				break
			}
			before = w.Fold
		}
		return s.Section == nil && before != "i" && before != "på" && before != "ved" && before != "fra"
	})
}

// landBehind reports whether land is named behind a hit of its sentence, not as the place
// where it is sold.
func landBehind(p *checker.Pass, h checker.Hit) bool {
	for _, w := range p.Sentences[h.Sentence].Words {
		if w.Span.Start >= h.Span.End {
			if w.Fold == "i" || w.Fold == "på" || w.Fold == "ved" {
				return false
			}
			return slices.ContainsFunc(p.HitsIn("land", h.Sentence, h.Sentence),
				func(x checker.Hit) bool { return x.Span.Start >= w.Span.Start })
		}
	}
	return false
}

// soldInTable is a sale told in a table of an item whose title names the land.
func soldInTable(p *checker.Pass) (checker.Hit, bool) {
	if len(p.Item.Points) == 0 {
		return checker.Hit{}, false
	}
	for _, h := range p.Said("salg") {
		if s := &p.Sentences[h.Sentence]; s.Cell != nil && len(s.Words) >= 5 && !h.Negated && !p.Has("ikke", h.Sentence) {
			return h, landInTitle(p)
		}
	}
	return checker.Hit{}, false
}

// soldInText is a sale with its price in the text of an item about something else, to pay for it.
func soldInText(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("iteksten") {
		s := &p.Sentences[h.Sentence]
		if s.Cell == nil && !s.In(document.RoleOptions) && !p.Has("ikke", h.Sentence) &&
			!overlaps(p.Hits("ikketekst"), h.Span) && !placeOnly(p, h) {
			return h, true
		}
	}
	return checker.Hit{}, false
}
