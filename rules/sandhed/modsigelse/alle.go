package modsigelse

import (
	"slices"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// allOf compares "de fem filialer" with the one other number of them that the text gives:
// who says "de" means those told of before. Fewer may be some of them, more cannot, unless
// there come new ones.
func (c *contradictions) allOf() {
	for _, h := range c.p.Hits("de") {
		s := &c.p.Sentences[h.Sentence]
		if !s.Stating() || s.Quoted(h.Span) {
			continue
		}
		back, ok := c.thingIn(h)
		if !ok {
			continue
		}
		unit := c.thingOf(back)
		if len(unit) < 4 && !sizes[back.num.Unit] || tal.TimeUnits[back.num.Unit] && !sizes[back.num.Unit] {
			continue
		}
		group := c.thingsByUnit()[unit]
		if len(group) > crowd {
			continue
		}
		if told, ok := c.toldOf(back, group); ok && c.allMeant(back, told) {
			all := statement{i: back.i, num: *back.num, span: c.withUnit(back), noun: unit}
			first := statement{i: told.i, num: *told.num, span: c.withUnit(told), noun: unit}
			if !slices.Contains(c.odd, all.num.Span) && !slices.Contains(c.odd, first.num.Span) {
				c.report(c.odder(first, all))
			}
			return
		}
	}
}

// thingIn is the number of things that a hit holds.
func (c *contradictions) thingIn(h checker.Hit) (thing, bool) {
	from := sort.Search(len(c.things), func(k int) bool { return c.things[k].i >= h.Sentence })
	for _, t := range c.things[from:] {
		if t.i != h.Sentence {
			break
		}
		if t.num.Span.Overlaps(h.Span) {
			return t, true
		}
	}
	return thing{}, false
}

// thingsByUnit are the numbers of things by what is counted.
func (c *contradictions) thingsByUnit() map[string][]thing {
	if c.units == nil {
		c.units = map[string][]thing{}
		for _, t := range c.things {
			unit := c.thingOf(t)
			c.units[unit] = append(c.units[unit], t)
		}
	}
	return c.units
}

// toldOf is where the item gives the one other number of the same things, if that of back
// is told by "de" alone. Where it tells how many there are in all, smaller numbers are of
// some of them.
func (c *contradictions) toldOf(back thing, all []thing) (told thing, ok bool) {
	var whole thing
	var most danish.Decimal // of the other numbers
	lone := true
	for _, t := range all {
		if c.bound(t) && t.num.Value != back.num.Value {
			continue
		}
		if t.num.Value == back.num.Value {
			if !c.pointing(t) {
				return told, false
			}
			continue
		}
		apart := !c.p.Sentences[t.i].Stating() || c.pointing(t)
		lone = lone && !apart && (!ok || t.num.Value == told.num.Value)
		if !ok {
			told, ok = t, true
		}
		most = max(most, t.num.Value)
		if whole.num == nil && !apart && c.whole(t) {
			whole = t
		}
	}
	if !lone && whole.num != nil {
		return whole, whole.num.Value == most && back.num.Value > most
	}
	return told, ok && lone
}

// whole reports whether a verb before a number tells that there are so many in all:
// "Kommunen har ni klinikker".
func (c *contradictions) whole(t thing) bool {
	words := c.p.Sentences[t.i].Words[c.p.Sentences[t.i].Lead:]
	at, _ := danish.WordsAt(words, t.num.Span)
	return at > 0 && at < 5 &&
		words[at-1].Is("har", "driver", "omfatter", "rummer", "ejer", "findes", "dækker") || c.consists(t)
}

// pointing reports whether "de" or "alle" stands before a number.
func (c *contradictions) pointing(t thing) bool {
	words := c.p.Sentences[t.i].Words
	at, _ := danish.WordsAt(words, t.num.Span)
	return at > 0 && words[at-1].Is("de", "alle", "samtlige", "disse")
}

// allMeant reports whether "de" surely means those told of.
func (c *contradictions) allMeant(back, told thing) bool {
	a, b := back.num.Value, told.num.Value
	if c.p.Sentences[back.i].Block == nil || a == b || (2*a > 3*b || 2*b > 3*a) && !tal.Slipped(a, b) ||
		c.related(*back.num, *told.num) || apartYears(yearsOf(c.p, back.i), yearsOf(c.p, told.i)) {
		return false
	}
	for k, t := range []thing{back, told} {
		other := []int{told.i, back.i}[k]
		words := c.p.Sentences[t.i].Words
		if k == 1 && c.consists(told) {
			continue
		}
		first, next := danish.WordsAt(words, t.num.Span)
		each := t.num == back.num // "hver af de fem" speaks of all of them
		if slices.ContainsFunc(tal.Clause(words, first), func(w danish.Word) bool {
			return (next+4 >= len(words) || w.Span.Start < words[next+4].Span.Start) &&
				(isVague(w.Fold) || isChange(w.Fold)) &&
				!(each &&
					(danish.BeginsWith(w.Fold, "hver") ||
						w.Fold == "hvis" && first > 0 && words[first-1].Is("alle", "samtlige")))
		}) {
			return false
		}
		if next+1 < len(words) && merely[words[next].Fold] {
			next++
		}
		if next >= len(words) ||
			setApart(words[next:]) && !c.allTold(words[next:], other) && !c.ofTitle(words[next:]) &&
				!(next+2 < len(words) && words[next+1].Break &&
					words[next+2].Is("tilsammen", "alle", "hver", "samlet")) &&
				!(sizes[t.num.Unit] && c.placed(words[next:])) {
			return false
		}
	}
	if sizes[back.num.Unit] {
		return tal.Slipped(a, b) || c.sameTitled(back.i, told.i) || c.atPlace(back)
	}
	return a < b && (tal.Slipped(a, b) || c.consists(told) && c.ofTitle(c.fromUnit(back))) ||
		a > b && !c.some(told) && !c.grows(told.i, back.i, back.num.Unit)
}

// some reports whether a number is of those that did something, who need not be all: "74
// kommuner har tilsluttet sig".
func (c *contradictions) some(t thing) bool {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	return next+1 < len(words) && !words[next+1].Break &&
		words[next+1].Is("har", "havde", "vil", "ønsker", "ønskede", "svarede", "deltager", "deltog")
}

// atPlace reports whether a measure is told with a place that the title names.
func (c *contradictions) atPlace(t thing) bool {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	return next+2 < len(words) && setApart(words[next:]) && c.placed(words[next:])
}

// placed reports whether what follows on a measure is a place that the title names: "38
// hektar ved Brændholt", or nothing that tells it from others.
func (c *contradictions) placed(words []danish.Word) bool {
	if len(words) < 3 || words[1].Is("der", "som") {
		return false
	}
	return slices.Contains(c.titleWords(), danish.Stem(words[2].Fold)) || words[1].Is("og", "til")
}

// grows reports whether the sentences from one that tells a number of things to one that
// points back tell that some are added: "etableres", "en til", and of those things "nye".
func (c *contradictions) grows(from, to int, things string) bool {
	if from > to {
		from, to = to, from
	}
	for i := from; i <= to; i++ {
		words := c.p.Sentences[i].Words
		for k, w := range words {
			switch {
			case danish.BeginsWith(w.Fold, "udvid", "oprett", "etabler", "tilføj", "suppler", "åbner"),
				w.Fold == "til" && k > 0 && words[k-1].Is("en", "et", "én", "ét"):
				return true
			case w.Is("ny", "nye", "nyt", "flere", "yderligere", "ekstra", "plus", "også",
				"desuden") && slices.ContainsFunc(words[k+1:], func(x danish.Word) bool { return sameTail(x.Fold, things) }):
				return true
			}
		}
	}
	return false
}

// sameTail reports whether two nouns may be a compound and its head: "centret" and
// "plejecentre".
func sameTail(a, b string) bool {
	a, b = danish.Stem(a), danish.Stem(b)
	return len(a) > 2 && len(b) > 2 && (strings.HasSuffix(a, b) || strings.HasSuffix(b, a))
}

// withUnit is a number with what it counts.
func (c *contradictions) withUnit(t thing) document.Span {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	if next < len(words) && words[next].Fold == t.num.Unit {
		return t.num.Span.Cover(words[next].Span)
	}
	return t.num.Span
}
