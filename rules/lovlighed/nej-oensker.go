package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The wishes that the rule about refusals on grounds of law looks for.

// wished reports whether sentence i, or the one before it in the paragraph, tells what others want.
func wished(p *checker.Pass, i int) bool {
	return p.Has("andres", i) || i > 0 && p.Sentences[i-1].Block == p.Sentences[i].Block && p.Has("andres", i-1)
}

// alsoWished reports whether sentence i, or the one before it in the paragraph, tells of a
// wish that comes on top of what the item is about.
func alsoWished(p *checker.Pass, i int) bool {
	return p.Has("tillige", i) || i > 0 && p.Sentences[i-1].Block == p.Sentences[i].Block && p.Has("tillige", i-1)
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

// ofRefused reports whether the paragraph of sentence i names whom a point of the recommendation
// turns down: "at ansøgningen fra Engby Venner afslås".
func ofRefused(p *checker.Pass, i int) bool {
	for _, h := range p.Said("afslag") {
		if at := &p.Sentences[h.Sentence]; at.Point >= 0 {
			for k := at.Lead + 1; k < len(at.Words); k++ {
				if w := &at.Words[k]; danish.Capital(w.Text) && len(w.Text) > 4 && inBlock(p, i, w.Fold) {
					return true
				}
			}
		}
	}
	return false
}

// inBlock reports whether a word stands in the block of sentence i.
func inBlock(p *checker.Pass, i int, word string) bool {
	for k := range p.Sentences {
		if p.Sentences[k].Block == p.Sentences[i].Block &&
			slices.ContainsFunc(p.Sentences[k].Words, func(w danish.Word) bool { return w.Fold == word }) {
			return true
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
	return danish.Holds(head, "ønske", "forslag", "bemærkning", "høringssvar", "henvendelse", "indsigelse", "synspunkt", "input")
}
