package lovlighed

import (
	"slices"

	"sagstjek/checker"
)

// proseFirst puts hits in headings last: the text says more plainly who gets how much.
func proseFirst(p *checker.Pass, hits []checker.Hit) []checker.Hit {
	hits = slices.Clone(hits)
	slices.SortStableFunc(hits, func(a, b checker.Hit) int {
		return rank(p.Sentences[a.Sentence].Heading) - rank(p.Sentences[b.Sentence].Heading)
	})
	return hits
}

func rank(heading bool) int {
	if heading {
		return 1
	}
	return 0
}

// refused reports whether the sentence or the next of the paragraph says that the support may
// not be given: another rule asks for the lawful way then.
func refused(p *checker.Pass, i int) bool {
	return p.Has("nej", i) || i+1 < len(p.Sentences) && p.Sentences[i+1].Block == p.Sentences[i].Block && p.Has("nej", i+1)
}

// ownInstitution reports whether who gets the support is one of the municipality's own
// institutions.
func ownInstitution(p *checker.Pass, h checker.Hit) bool {
	return !p.Has("form", h.Sentence) && slices.ContainsFunc(p.Hits("egne"), func(o checker.Hit) bool {
		return o.Sentence == h.Sentence && h.Span.Overlaps(o.Span)
	})
}

// inPoints are the points that let somebody in trade have something of worth and say
// nothing of a purchase or an association.
func inPoints(p *checker.Pass) (out []checker.Hit) {
	if len(p.Hits("erhverv")) == 0 {
		return nil
	}
	for _, h := range p.Said("faar") {
		i := h.Sentence
		if p.Sentences[i].Point >= 0 && p.Has("erhverv", i) && p.Has("vaerdi", i) && !p.Has("handler", i) && !p.Has("forening", i) {
			out = append(out, h)
		}
	}
	return out
}

// gifts are the sentences that let a business, named by its form there, shortly before or in
// a point, have something it need not pay for.
func gifts(p *checker.Pass) (out []checker.Hit) {
	said := p.Said("gave")
	if len(said) == 0 {
		return nil
	}
	firms := firmsNamed(p)
	for _, h := range said {
		if !p.Has("giver", h.Sentence) &&
			slices.ContainsFunc(firms, func(f checker.Hit) bool { return p.Subject(f.Sentence) || soonAfter(h, f) }) {
			out = append(out, h)
		}
	}
	return out
}

// firmsNamed are the forms of companies that stand with a name, in sentences that speak of no
// association.
func firmsNamed(p *checker.Pass) []checker.Hit {
	return slices.DeleteFunc(p.Said("form"), func(f checker.Hit) bool { return p.Has("forening", f.Sentence) })
}

// soonAfter reports whether h stands in the sentence of f or one of the four after it.
func soonAfter(h, f checker.Hit) bool {
	d := h.Sentence - f.Sentence
	return d >= 0 && d <= 4
}

// grantedFirm is the cell that names a business by its form in the table of an item that
// hands out a pool, -1 if there is none.
func grantedFirm(p *checker.Pass) int {
	for _, h := range p.Said("form") {
		if i := h.Sentence; p.Sentences[i].Cell != nil && !p.Has("raekke", i) && !p.Has("forening", i) && ofPool(p) {
			return i
		}
	}
	return -1
}

// ofPool reports whether the item hands out a pool.
func ofPool(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("pulje"), func(h checker.Hit) bool {
		return p.Subject(h.Sentence) && !h.Negated && !p.Has("ikkepulje", h.Sentence)
	})
}

// ofTrade reports whether the item speaks of trade and is not about an association; one that
// is only heard does not count where trade is what the item is about.
func ofTrade(p *checker.Pass) bool {
	about := func(h checker.Hit) bool { return p.Subject(h.Sentence) }
	trade, clubs := p.Said("handel"), p.Said("forening")
	return len(trade) >= 2 && (len(clubs) == 0 || slices.ContainsFunc(trade, about) && !slices.ContainsFunc(clubs, about))
}

// pointsOnly keeps the hits in points of the recommendation.
func pointsOnly(p *checker.Pass, hits []checker.Hit) (out []checker.Hit) {
	for _, h := range hits {
		if p.Sentences[h.Sentence].Point >= 0 {
			out = append(out, h)
		}
	}
	return out
}

// asksAsFirm reports whether a business named by its form is who asks: it stands in a
// sentence, and the next of that paragraph speak of the support.
func asksAsFirm(p *checker.Pass) bool {
	for _, h := range p.Said("form") {
		for _, o := range p.Said("selskab") {
			if d := o.Sentence - h.Sentence; d >= 0 && d <= 4 && p.Sentences[o.Sentence].Block == p.Sentences[h.Sentence].Block {
				return true
			}
		}
	}
	return false
}

// assessed reports whether a sentence weighs whether the support may be given; the bare
// name of a law is no assessment.
func assessed(p *checker.Pass) bool {
	for _, h := range p.Told("vurdering") {
		if s := &p.Sentences[h.Sentence]; len(s.Words)-s.Lead < 5 || s.Aside() {
			continue
		}
		if !p.Meets("rammer", h) && !p.Meets("under", h) && (!p.Meets("fuldmagt", h) || p.Has("hjaelp", h.Sentence)) {
			return true
		}
	}
	return false
}
