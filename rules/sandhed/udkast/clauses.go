package udkast

import (
	"slices"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
)

// part is a clause with the signs in it.
type part struct {
	words []align.Word // without those of the signs
	all   []align.Word
	signs []sign
	lent  []sign // those of the clause it hangs on, if it has none
	sub   bool   // hangs on the clause before: "at ...", "fordi ..."
}

// partsOf cuts sentence i into clauses.
func (r *reading) partsOf(i int) []part {
	var parts []part
	starts := r.clauseStarts(i)
	for _, words := range clausesOf(r.Old.Words[i]) {
		parts = append(parts, part{all: words, sub: starts[words[0].Clause]})
	}
	if len(parts) == 0 {
		parts = []part{{}}
	}
	for _, x := range r.sign.of(r.Old, i) {
		if x.set >= len(r.sign.signs) {
			continue
		}
		k := 0
		for k+1 < len(parts) && len(parts[k+1].all) > 0 && x.at.Start >= r.startOf(i, parts[k+1].all[0]) {
			k++
		}
		parts[k].signs = append(parts[k].signs, x)
	}
	for k := range parts {
		p := &parts[k]
		p.words = slices.DeleteFunc(slices.Clone(p.all), func(w align.Word) bool {
			return w.Figure || w.Span.Empty() || slices.ContainsFunc(p.signs, func(x sign) bool { return x.at.Overlaps(w.Span) })
		})
	}
	return parts
}

// startOf is where the clause of a word begins.
func (r *reading) startOf(i int, w align.Word) int {
	s := &r.Old.Sentences[i]
	at := s.Span.Start
	for _, x := range s.Words[s.Lead:] {
		if x.Span.Start > w.Span.Start {
			break
		}
		if x.Break || x.Fold == "men" {
			at = x.Span.Start
		}
	}
	return at
}

var hangs = danish.WordSet("at om fordi hvis som der da idet så hvor hvilket når")

// clauseStarts tells which clauses of sentence i begin with a word that hangs them on
// another.
func (r *reading) clauseStarts(i int) map[int]bool {
	out := map[int]bool{}
	clause := 0
	s := &r.Old.Sentences[i]
	for k, w := range s.Words[s.Lead:] {
		if k > 0 && (w.Break || w.Fold == "men") {
			clause++
			out[clause] = hangs[w.Fold]
		}
	}
	return out
}

// clausesOf parts the words of a sentence by clause.
func clausesOf(words []align.Word) [][]align.Word {
	var out [][]align.Word
	for k := 0; k < len(words); {
		n := k + 1
		for n < len(words) && words[n].Clause == words[k].Clause {
			n++
		}
		out = append(out, words[k:n])
		k = n
	}
	return out
}
