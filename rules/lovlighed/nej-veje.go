package lovlighed

// The lawful ways to what was wished, which answer a no.

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// optionsAnswer reports whether the section about what the body may do answers a no to the
// item's matter. In a talk with nothing to decide, and where a wish is turned down, it does
// where it shows a way: to have more looked into, or that the body has no choice, is none.
func optionsAnswer(p *checker.Pass) bool {
	if agenda.StateOf(p.Doc, p.Item, document.RoleOptions) != agenda.Filled {
		return false
	}
	if p.Item.Type != document.Discussion && !(asked(p) && turnedDown(p)) {
		return true
	}
	for _, set := range []string{"vej", "klar"} {
		for _, h := range p.Told(set) {
			if s := p.Sentences[h.Sentence].Section; s != nil && s.Role == document.RoleOptions {
				return true
			}
		}
	}
	return false
}

// givesElse reports whether a point of the recommendation gives those whose wish cannot be met
// something else: "at ønsket afslås, og at der etableres en snehjælpsordning".
func givesElse(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("andetvalg"), func(h checker.Hit) bool {
		return p.Sentences[h.Sentence].Point >= 0 && !h.Negated && !p.Meets("afslag", h)
	})
}

// nobodys reports whether nobody has asked for what sentence i refuses, and the recommendation
// goes another way to the goal: "En hasteordning er ikke lovlig" where it is to hire more.
func nobodys(p *checker.Pass, i int) bool {
	return p.Item.Type == document.Decision && len(p.Item.Points) > 0 && !turnedDown(p) && !asked(p) && !wished(p, i) && !p.Has("oenske", i)
}

// wayShown reports whether a lawful way is told of in the section of a refusal or near it.
func wayShown(p *checker.Pass, no checker.Hit) bool {
	i := no.Sentence
	for _, h := range p.Told("vej") {
		d := h.Sentence - i
		if p.Sentences[h.Sentence].Block != p.Sentences[i].Block && wished(p, h.Sentence) {
			continue // a way for somebody else's wish
		}
		if h.Negated || p.Meets("ingenvej", h) || p.Meets("afslag", h) || h.Span.Overlaps(no.Span) {
			continue
		}
		if d >= -6 && d <= 6 || p.Sentences[h.Sentence].Section == p.Sentences[i].Section {
			return true
		}
	}
	return false
}

// wayBeside is wayShown for a wish beside the matter: only what the rest of its own
// paragraph says can be done, or plain words for another way, answer it.
func wayBeside(p *checker.Pass, no checker.Hit) bool {
	i := no.Sentence
	for _, h := range p.Told("klar") {
		d := h.Sentence - i
		if cell := p.Sentences[i].Cell; cell != nil && p.Sentences[h.Sentence].Cell != cell {
			continue // of another row
		}
		if !p.Meets("ingenvej", h) && d >= -3 && d <= 6 && (d != 0 || h.Span.Start >= no.Span.End) && !overlaps(p.Hits("afslag"), h.Span) {
			return true
		}
	}
	if !p.Has("afslag", i) &&
		(butMay(p.Sentences[i].Words, no.Span) ||
			slices.ContainsFunc(p.ToldIn("saa", i, i), func(h checker.Hit) bool { return h.Span.Start >= no.Span.Start })) {
		return true
	}
	for _, h := range p.Told("kan") {
		if !h.Negated && !p.Meets("ingenvej", h) && h.Span.Start >= no.Span.End &&
			p.Sentences[h.Sentence].Block == p.Sentences[i].Block &&
			p.Sentences[h.Sentence].Cell == p.Sentences[i].Cell && !p.Has("kanikke", h.Sentence) {
			return true
		}
	}
	return false
}

// butMay reports whether the sentence of a refusal goes on with what can be done: "men
// timerne kan deles".
func butMay(words []danish.Word, no document.Span) bool {
	but := false
	for k := range words {
		w := &words[k]
		if w.Span.Start < no.Start {
			continue
		}
		if but && (w.Fold == "kan" || w.Fold == "kunne") && (k+1 == len(words) || words[k+1].Fold != "ikke") {
			return true
		}
		but = but || w.Fold == "men"
	}
	return false
}
