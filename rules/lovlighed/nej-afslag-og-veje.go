package lovlighed

import (
	"slices"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// refusals are the places where the administration says no on grounds of law, in order.
func refusals(p *checker.Pass) []checker.Hit {
	out := checker.Widest(p.Said("nej"))
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
		if !overlaps(out, h.Span) && (turned || p.Has("andres", h.Sentence) || h.Sentence > 0 && wished(p, h.Sentence-1) || wishFalls(p, h.Sentence) || wishInRow(p, &p.Sentences[h.Sentence])) {
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
func turnedDown(p *checker.Pass) (down bool) {
	for _, h := range p.Said("haandhaev") {
		if p.Subject(h.Sentence) {
			return false
		}
	}
	for _, h := range p.Said("afslag") {
		down = down || p.Sentences[h.Sentence].Point >= 0
	}
	return down
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

// wished reports whether sentence i, or the one before it in the paragraph, tells what others want.
func wished(p *checker.Pass, i int) bool {
	return p.Has("andres", i) || i > 0 && p.Sentences[i-1].Block == p.Sentences[i].Block && p.Has("andres", i-1)
}

// alsoWished reports whether sentence i, or the one before it in the paragraph, tells of a
// wish that comes on top of what the item is about.
func alsoWished(p *checker.Pass, i int) bool {
	return p.Has("tillige", i) || i > 0 && p.Sentences[i-1].Block == p.Sentences[i].Block && p.Has("tillige", i-1)
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

// wishFalls reports whether sentence i or the next of its paragraph says that a wish cannot
// be met: "Det følger af loven, og ønsket kan derfor ikke opfyldes."
func wishFalls(p *checker.Pass, i int) bool {
	for k := i; k <= min(i+1, len(p.Sentences)-1); k++ {
		if p.Sentences[k].Block == p.Sentences[i].Block && p.Has("afslag", k) && (p.Has("oenske", k) || p.Has("tilbud", k)) {
			return true
		}
	}
	return false
}

// wishRefused reports whether any sentence says that a wish cannot be met.
func wishRefused(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("afslag"), func(h checker.Hit) bool { return p.Has("oenske", h.Sentence) })
}

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

// asked reports whether title or resume say that the item is about somebody's request.
func asked(p *checker.Pass) bool {
	for _, h := range p.Hits("ansoegt") {
		if s := &p.Sentences[h.Sentence]; s.Section == nil || s.Section.Role == document.RoleSummary {
			return true
		}
	}
	return false
}

// wishInPoint reports whether a point of the recommendation answers somebody's request.
func wishInPoint(p *checker.Pass) bool {
	for _, h := range p.Said("ansoegt") {
		if p.Sentences[h.Sentence].Point >= 0 {
			return true
		}
	}
	return false
}

// wayShown reports whether a lawful way is told of in the section of a refusal or near it.
func wayShown(p *checker.Pass, no checker.Hit) bool {
	i := no.Sentence
	for _, h := range p.Told("vej") {
		d := h.Sentence - i
		if p.Sentences[h.Sentence].Block != p.Sentences[i].Block && wished(p, h.Sentence) {
			continue // a way for somebody else's wish
		}
		if !h.Negated && !h.Span.Overlaps(no.Span) && !overlaps(p.Hits("afslag"), h.Span) && (d >= -6 && d <= 6 || p.Sentences[h.Sentence].Section == p.Sentences[i].Section) {
			return true
		}
	}
	return false
}

// wishInRow reports whether a sentence of a table answers what others want, told in the first
// column.
func wishInRow(p *checker.Pass, s *agenda.Sentence) bool {
	return s.Cell != nil && s.Cell.Row > 1 && s.Cell.Col > 1 && headsWishes(p, s.Block.Table)
}

// tellsWishes reports whether the item has a table of what others want.
func tellsWishes(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Cell != nil && s.Cell.Row == 1 && s.Cell.Col == 1 && headsWishes(p, s.Block.Table) {
			return true
		}
	}
	return false
}

// headsWishes reports whether the first column of a table is headed as one of what others want.
func headsWishes(p *checker.Pass, t *document.Table) bool {
	head := danish.Fold(p.Text(t.Rows[0][0].Span))
	return slices.ContainsFunc([]string{"ønske", "forslag", "bemærkning", "høringssvar", "henvendelse", "indsigelse", "synspunkt", "input"}, func(w string) bool { return strings.Contains(head, w) })
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
		if d >= -3 && d <= 6 && (d != 0 || h.Span.Start >= no.Span.End) && !overlaps(p.Hits("afslag"), h.Span) {
			return true
		}
	}
	for _, h := range p.ToldIn("saa", i, i) {
		if h.Span.Start >= no.Span.Start && !p.Has("afslag", i) {
			return true
		}
	}
	for _, h := range p.Told("kan") {
		if !h.Negated && h.Span.Start >= no.Span.End && p.Sentences[h.Sentence].Block == p.Sentences[i].Block && p.Sentences[h.Sentence].Cell == p.Sentences[i].Cell && !p.Has("kanikke", h.Sentence) {
			return true
		}
	}
	return false
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
