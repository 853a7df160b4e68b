package lovlighed

import (
	"sort"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// refusals are the places where the administration says no on grounds of law, in order.
func refusals(p *checker.Pass) []checker.Hit {
	out := checker.Widest(p.Said("nej"))
	for k := range out {
		out[k].Negated = out[k].Negated && !p.Has("lovnej", out[k].Sentence) // the "ikke" of the law before it
	}
	for _, h := range p.Said("kort") {
		if ends(&p.Sentences[h.Sentence], h.Span) && (wished(p, h.Sentence) || p.Has("oenske", h.Sentence)) {
			out = append(out, h)
		}
	}
	turned := turnedDown(p)
	for _, h := range p.Said("maaikke") {
		if !overlaps(out, h.Span) && (turned || asked(p) || wished(p, h.Sentence) || p.Has("oenske", h.Sentence)) {
			out = append(out, h)
		}
	}
	all := turned && !authority(p) && (asked(p) || len(p.Said("andres")) > 0 || wishInPoint(p))
	if all || wishRefused(p) {
		for _, set := range []string{"lovgrund", "lovnej"} {
			for _, h := range p.Said(set) {
				if (all || wished(p, h.Sentence) && wishFalls(p, h.Sentence)) && !overlaps(out, h.Span) {
					h.Negated = false
					out = append(out, h)
				}
			}
		}
	}
	if !turned && len(p.Hits("andres")) == 0 && !wishRefused(p) && !tellsWishes(p) {
		return inOrder(out)
	}
	for _, h := range p.Said("bredt") {
		if !overlaps(out, h.Span) &&
			(turned && !authority(p) || p.Has("andres", h.Sentence) || h.Sentence > 0 && wished(p, h.Sentence-1) ||
				wishFalls(p, h.Sentence) || wishInRow(p, &p.Sentences[h.Sentence])) {
			h.Negated = false // its own "ikke" says the no
			out = append(out, h)
		}
	}
	return inOrder(out)
}

// inOrder sorts hits by where they begin.
func inOrder(hits []checker.Hit) []checker.Hit {
	sort.SliceStable(hits, func(a, b int) bool { return hits[a].Span.Start < hits[b].Span.Start })
	return hits
}

// turnedDown reports whether the item recommends to turn a wish down; one that enforces
// the law against somebody does not.
func turnedDown(p *checker.Pass) bool {
	down := false
	for _, h := range p.Said("afslag") {
		down = down || p.Sentences[h.Sentence].Point >= 0
	}
	if !down {
		return false
	}
	for _, h := range p.Said("haandhaev") {
		if p.Subject(h.Sentence) {
			return false
		}
	}
	return true
}

// authority reports whether the item weighs somebody's application as an authority: then
// naming the law is no sign that the wish cannot be met by law.
func authority(p *checker.Pass) bool {
	for _, h := range p.Said("myndighed") {
		if p.Subject(h.Sentence) {
			return true
		}
	}
	return false
}

// ends reports whether a refusal is the end of its clause: "Det må kommunen ikke opsætte
// uden samtykke" is none.
func ends(s *agenda.Sentence, x document.Span) bool {
	for _, w := range s.Words {
		if w.Span.Start < x.End {
			continue
		}
		switch w.Fold {
		case "til", "mulighed", "for", "adgang", "gøre", "det", "lov":
			if !w.Break {
				continue
			}
		}
		return w.Break || w.Fold == "og" || w.Fold == "efter"
	}
	return true
}

// refusesRest reports whether the recommendation does something first and then turns
// something else down: the choices of the item are not about that.
func refusesRest(p *checker.Pass) bool {
	if len(p.Item.Points) < 2 || !turnedDown(p) {
		return false
	}
	for _, h := range p.Said("afslag") {
		if p.Sentences[h.Sentence].Point == 0 {
			return false
		}
	}
	return true
}

// meant reports whether the words of a refusal are one: not denied, asked or only thought, and
// not what a section on the law says where nobody wishes anything or gets a no.
func meant(p *checker.Pass, no checker.Hit) bool {
	i := no.Sentence
	if no.Negated || p.Has("ikke", i) || p.Has("hvis", i) && !p.Has("ville", i) {
		return false
	}
	s := p.Sentences[i].Section
	return s == nil || s.Role != document.RoleLaw || p.Has("oenske", i) || turnedDown(p)
}

// clauseOf is the clause of a sentence that holds the span: from the joining word
// ("men", "og") or the start to the end of the sentence.
func clauseOf(s *agenda.Sentence, x document.Span) document.Span {
	start := s.Span.Start
	for i, w := range s.Words[s.Lead:] {
		if w.Span.Start >= x.Start {
			break
		}
		if (w.Fold == "men" || w.Fold == "og") && w.Break && i > 0 {
			start = s.Words[s.Lead+i+1].Span.Start
		}
	}
	last := s.Words[len(s.Words)-1].Span.End
	if start == s.Span.Start {
		return s.Span
	}
	return document.Span{Start: start, End: last}
}
