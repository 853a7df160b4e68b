package modsigelse

import (
	"cmp"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// candidates are the sentences with a word like "puljen er" before a number, in
// order, where two sections have it with the same unit and one of them is prominent
// or the thing is one an item has once; only these are worth to be read closely.
func candidates(p *checker.Pass) []int {
	var all []mention
	hits := p.Hits("siges")
	if len(hits) < 2 {
		hits = nil
	}
	for _, h := range hits {
		if s := &p.Sentences[h.Sentence]; s.Stating() {
			if of, unit := subject(s, h); of != "" {
				all = append(all, mention{h.Sentence, of, unit})
			}
		}
	}
	for _, h := range p.Hits("høringssvar") {
		if p.Sentences[h.Sentence].Stating() {
			all = append(all, mention{h.Sentence, "høringssvar", ""})
		}
	}
	slices.SortStableFunc(all, func(a, b mention) int { return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(a.unit, b.unit)) })
	c := contradictions{p: p}
	var out []int
	for from := 0; from < len(all); {
		to := from + 1
		extent := sizes[all[from].unit] && c.inTitle(all[from].of)
		apart, shown := false, extent || single(all[from].of) || c.prominent(statement{i: all[from].i})
		for ; to < len(all) && all[to].of == all[from].of && all[to].unit == all[from].unit; to++ {
			apart = apart || p.Sentences[all[to].i].Section != p.Sentences[all[from].i].Section ||
				(extent || single(all[from].of)) && p.Sentences[all[to].i].Block != p.Sentences[all[from].i].Block
			shown = shown || c.prominent(statement{i: all[to].i})
		}
		for ; from < to; from++ {
			if apart && shown {
				out = append(out, all[from].i)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// mention is a sentence that may state a quantity of something.
type mention struct {
	i        int
	of, unit string
}

// subject is the stem of the noun before "på", "er på" or "er", or the verb itself
// where the noun may have two names, and the word behind the number.
func subject(s *agenda.Sentence, h checker.Hit) (of, unit string) {
	k := s.Lead
	for k < len(s.Words) && s.Words[k].Span.Start < h.Span.Start {
		k++
	}
	at := k - 1
	switch w := s.Words[k].Fold; {
	case w == "har" || w == "rummer" || w == "omfatter":
		return w, unitBehind(s, h)
	case w == "blive":
		at -= 2 // "ventes at blive"
	case w == "på" && at > s.Lead && (s.Words[at].Fold == "er" || s.Words[at].Fold == "bliver"):
		at--
	}
	if at < s.Lead || !tal.IsNoun(&s.Words[at]) {
		return "", ""
	}
	return danish.Stem(s.Words[at].Fold), unitBehind(s, h)
}

// unitBehind is the word behind a number, "kr" for all that money is counted in.
func unitBehind(s *agenda.Sentence, h checker.Hit) string {
	for _, w := range s.Words[s.Lead:] {
		if w.Span.Start < h.Span.End {
			continue
		}
		switch w.Fold {
		case "kr", "kroner", "mio", "mia", "mil", "t.kr", "tkr", "t", "dkk", "danske":
			return "kr"
		case "%", "procent":
			return "pct"
		}
		if danish.BeginsWith(w.Fold, "million", "milliard", "tusind") {
			return "kr"
		}
		return w.Fold
	}
	return ""
}
