package udvikling

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// concerned is the place that tells that the item is about an area and changes
// something in it, or that it makes something worse for those of the area.
func concerned(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	if len(a.change) > 0 {
		return daily(p, a)
	}
	if len(a.others) > 0 {
		if _, ok := p.About(a.id + "-andre"); ok {
			return checker.Hit{}, false
		}
	}
	h, ok := p.About(a.id)
	if !ok && !a.alone {
		h, ok = calledSo(p, a)
	}
	if a.alone {
		return h, ok
	}
	if !ok {
		h, ok = among(p, a)
	} else if _, changes := p.About("aendring"); !changes && p.Item.Type != document.Discussion {
		ok = false
	}
	if !ok && len(a.users) > 0 {
		h, ok = served(p, a)
	}
	if ok || len(a.worse) == 0 {
		return h, ok
	}
	for _, h := range p.Said(a.id + "-ringere") {
		if !h.Negated && p.Sentences[h.Sentence].Point < 0 {
			return h, true
		}
	}
	return met(p, a)
}

// calledSo is the place in the subject that names what the text says is of an area:
// "Birkelund er et plejecenter".
func calledSo(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, h := range p.Said(a.id) {
		words := p.Sentences[h.Sentence].Words
		k := p.Sentences[h.Sentence].WordAt(h.Span.Start)
		if k < 3 || words[k-2].Fold != "er" || words[k-1].Fold != "et" && words[k-1].Fold != "en" {
			continue
		}
		name := p.Text(words[k-3].Span)
		if len(name) < 5 || !danish.Capital(name) {
			continue
		}
		for i := range p.Sentences {
			if p.Subject(i) && slices.ContainsFunc(p.Sentences[i].Words, func(w danish.Word) bool { return p.Text(w.Span) == name }) {
				return checker.Hit{Sentence: i, Span: p.Sentences[i].Span}, true
			}
		}
	}
	return checker.Hit{}, false
}

// served is the place that changes a service, where the text tells that a great part of those
// who use it are of an area.
func served(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, h := range p.Said(a.id + "-brugere") {
		if counted := slices.ContainsFunc(p.Numbers(h.Sentence),
			func(n danish.Number) bool { return n.Span.Start < h.Span.Start }); !h.Negated &&
			(counted || hasOne(p.Sentences[h.Sentence].Words, greatPart)) {
			return p.About("aendring")
		}
	}
	return checker.Hit{}, false
}

// met is the second kind of thing that those of an area meet, in an item that builds a place.
func met(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	things := p.Said(a.id + "-adgang")
	if len(things) < 2 {
		return checker.Hit{}, false
	}
	if _, ok := p.About("sted"); !ok {
		return checker.Hit{}, false
	}
	first := things[0]
	for _, h := range things[1:] {
		one, two := thing(p.Text(first.Span)), thing(p.Text(h.Span))
		if one != two || one != level && h.Sentence != first.Sentence {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// level is what every house and road has that lies on more than one: stairs, lifts and ramps
// alone tell of nobody.
const level = "ramp"

// thing tells one kind of thing from another: those of a level, those for who does not see, else
// by the beginning of the word.
func thing(word string) string {
	word = danish.Fold(word)
	if danish.BeginsWith(word, "ramp", "trapp", "elevator", "lift", "loftlift", "niveau") {
		return level
	}
	if danish.BeginsWith(word, "ledelinje", "blinde", "svagtseende", "synshandicap") {
		return "syn"
	}
	return word[:min(len(word), 5)]
}

// daily is the place that tells that an item is about an area's own kind of change, and not
// about its buildings and purchases.
func daily(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, h := range p.Said(a.id + "-aendring") {
		if h.Negated || !p.Subject(h.Sentence) {
			continue
		}
		if subjectHas(p, schoolThings) {
			return checker.Hit{}, false
		}
		for _, at := range p.Said(a.id) {
			if p.Subject(at.Sentence) && !p.Sends(at) && !otherSchool(p.Text(at.Span)) {
				return at, true
			}
		}
		return checker.Hit{}, false
	}
	return checker.Hit{}, false
}

// otherSchool reports whether a word names a school that has no board of parents by law.
func otherSchool(word string) bool {
	word = danish.Fold(word)
	for _, kind := range []string{
		"musik", "ungdoms", "høj", "efter", "kultur", "billed", "natur", "erhvervs", "handels", "fri", "privat",
		"køre", "danse", "sommer", "aften", "sprog",
	} {
		if strings.HasPrefix(word, kind+"skole") {
			return true
		}
	}
	return false
}

// among is the first row of a table that tells of an area, where a point decides on what
// the table holds: "at de fire tiltag i tabellen meldes ind".
func among(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, ref := range p.Said("tabel") {
		if p.Sentences[ref.Sentence].Point < 0 {
			continue
		}
		for _, h := range p.Said(a.id) {
			if p.Sentences[h.Sentence].Cell != nil && !p.Excepted(h.Sentence) && p.Has("aendring", h.Sentence) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}
