package lovlighed

import (
	"slices"

	"sagstjek/checker"
)

// reasoned reports whether a sentence, or the one after it, ties the closed doors to a
// reason of this item; that all such items are closed is none.
func reasoned(p *checker.Pass) bool {
	for _, h := range p.Hits("lukning") {
		i := h.Sentence
		if s := &p.Sentences[i]; s.Heading || s.Aside() || p.Has("kategori", i) {
			continue
		}
		if hasGround(p, i, "grund", "derfor") || i+1 < len(p.Sentences) && p.Sentences[i+1].Block == p.Sentences[i].Block && hasGround(p, i+1, "grund") {
			return true
		}
	}
	for _, h := range p.Told("skade") {
		if !h.Negated && !p.Has("kategori", h.Sentence) {
			return true
		}
	}
	return headedReason(p) || reasonedField(p)
}

// reasonedField reports whether a field of a form goes on behind its word for closed doors:
// "Åben/lukket | Lukket: retssagen kører endnu".
func reasonedField(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Cell != nil && len(s.Words)-s.Lead > 3 && s.Words[s.Lead].Fold == "lukket" && !p.Has("kategori", i) && len(p.HitsIn("tomt", i, i)) == 0 {
			return true
		}
	}
	return false
}

// hasGround reports whether a sentence gives a ground that says something of this item.
func hasGround(p *checker.Pass, i int, sets ...string) bool {
	empty := p.HitsIn("tomt", i, i)
	return slices.ContainsFunc(sets, func(set string) bool {
		return slices.ContainsFunc(p.HitsIn(set, i, i), func(h checker.Hit) bool { return !overlaps(empty, h.Span) })
	})
}

// headedReason reports whether a heading that asks for the reason has one below it.
func headedReason(p *checker.Pass) bool {
	for _, h := range p.Hits("overskrift") {
		i := h.Sentence
		if p.Sentences[i].Heading && i+1 < len(p.Sentences) && !p.Sentences[i+1].Heading && len(p.Sentences[i+1].Words) >= 4 && !p.Has("kategori", i+1) {
			return true
		}
	}
	return false
}
