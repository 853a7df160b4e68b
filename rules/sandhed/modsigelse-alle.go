package sandhed

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// allOf compares "de fem filialer" with the one other number of them that the text gives:
// who says "de" means those told of before. Fewer may be some of them, more cannot, unless
// there come new ones.
func (c *contradictions) allOf() {
	for _, h := range c.p.Hits("de") {
		s := &c.p.Sentences[h.Sentence]
		if !stating(s) || s.Quoted(h.Span) {
			continue
		}
		k := slices.IndexFunc(c.things, func(t thing) bool { return t.i == h.Sentence && t.num.Span.Overlaps(h.Span) })
		if k < 0 {
			continue
		}
		back := c.things[k]
		unit := sizeOf(*back.num)
		if len(unit) < 4 && !sizes[back.num.Unit] || timeUnits[back.num.Unit] && !sizes[back.num.Unit] {
			continue
		}
		if told, ok := c.toldOf(back, unit); ok && c.allMeant(back, told) {
			all := statement{i: back.i, num: *back.num, span: c.withUnit(back), noun: unit}
			first := statement{i: told.i, num: *told.num, span: c.withUnit(told), noun: unit}
			if !slices.Contains(c.odd, all.num.Span) && !slices.Contains(c.odd, first.num.Span) {
				c.report(c.odder(first, all))
			}
			return
		}
	}
}

// toldOf is where the item gives the one other number of the same things, if that of back
// is told by "de" alone.
func (c *contradictions) toldOf(back thing, unit string) (told thing, ok bool) {
	for _, t := range c.things {
		if sizeOf(*t.num) != unit {
			continue
		}
		s := &c.p.Sentences[t.i]
		if t.num.Value == back.num.Value {
			if !c.pointing(t) {
				return told, false
			}
			continue
		}
		if !stating(s) || ok && t.num.Value != told.num.Value || c.pointing(t) {
			return told, false
		}
		if !ok {
			told, ok = t, true
		}
	}
	return told, ok
}

// pointing reports whether "de" or "alle" stands before a number.
func (c *contradictions) pointing(t thing) bool {
	words := c.p.Sentences[t.i].Words
	at, _ := wordsAt(words, t.num.Span)
	return at > 0 && contains(folds(words[at-1:at]), "de", "alle", "samtlige", "disse")
}

// allMeant reports whether "de" surely means those told of.
func (c *contradictions) allMeant(back, told thing) bool {
	a, b := back.num.Value, told.num.Value
	if c.p.Sentences[back.i].Block == nil || a == b || (2*a > 3*b || 2*b > 3*a) && !slipped(a, b) || c.related(*back.num, *told.num) || apartYears(yearsOf(c.p, back.i), yearsOf(c.p, told.i)) {
		return false
	}
	for _, t := range []thing{back, told} {
		words := c.p.Sentences[t.i].Words
		first, next := wordsAt(words, t.num.Span)
		if slices.ContainsFunc(clause(words, first), func(w danish.Word) bool { return isVague(w.Fold) || isChange(w.Fold) }) {
			return false
		}
		if next >= len(words) || setApart(words[next:]) && !(sizes[t.num.Unit] && c.placed(words[next:])) {
			return false
		}
	}
	if sizes[back.num.Unit] {
		return slipped(a, b) || c.sameTitled(back.i, told.i) || c.atPlace(back)
	}
	return a < b && slipped(a, b) || a > b && !c.grows(told.i, back.i)
}

// clause is the part of words between signs that word at stands in.
func clause(words []danish.Word, at int) []danish.Word {
	from, to := min(at, len(words)-1), at+1
	for from > 0 && !words[from].Break {
		from--
	}
	for to < len(words) && !words[to].Break {
		to++
	}
	return words[from:min(to, len(words))]
}

// atPlace reports whether a measure is told with a place that the title names.
func (c *contradictions) atPlace(t thing) bool {
	words := c.p.Sentences[t.i].Words
	_, next := wordsAt(words, t.num.Span)
	return next+2 < len(words) && setApart(words[next:]) && c.placed(words[next:])
}

// placed reports whether what follows on a measure is a place that the title names: "38
// hektar ved Brændholt", or nothing that tells it from others.
func (c *contradictions) placed(words []danish.Word) bool {
	if len(words) < 3 || contains(folds(words[1:2]), "der", "som") {
		return false
	}
	return slices.Contains(c.titleWords(), stem(words[2].Fold)) || contains(folds(words[1:2]), "og", "til")
}

// grows reports whether the sentences from one that tells a number to one that points
// back tell that some are added.
func (c *contradictions) grows(from, to int) bool {
	if from > to {
		from, to = to, from
	}
	for i := from; i <= to; i++ {
		words := c.p.Sentences[i].Words
		for k, w := range words {
			if hasPrefix(w.Fold, "udvid", "oprett", "etabler", "tilføj", "suppler", "åbner", "nyt", "nye", "flere", "yderligere", "ekstra", "plus", "også", "desuden") || w.Fold == "ny" || w.Fold == "til" && k > 0 && contains(folds(words[k-1:k]), "en", "et", "én", "ét") {
				return true
			}
		}
	}
	return false
}

// withUnit is a number with what it counts.
func (c *contradictions) withUnit(t thing) document.Span {
	words := c.p.Sentences[t.i].Words
	_, next := wordsAt(words, t.num.Span)
	if next < len(words) && words[next].Fold == t.num.Unit {
		return t.num.Span.Cover(words[next].Span)
	}
	return t.num.Span
}
