package faglighed

import (
	"iter"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// clauses goes through the words that a main clause may begin at: the first and those
// behind a semicolon, a colon, "men" or "for".
func clauses(p *checker.Pass, words []danish.Word) iter.Seq[int] {
	return func(yield func(int) bool) {
		var last *danish.Word
		for k := range words {
			w := &words[k]
			if (k == 0 || last.Fold == "men" || last.Fold == "for" ||
				(w.Break || len(last.Text) == 1) && opensClause(p, last, w)) && !yield(k) {
				return
			}
			last = w
		}
	}
}

// opensClause reports whether a main clause may begin at a word by the signs before it.
func opensClause(p *checker.Pass, last, w *danish.Word) bool {
	between := p.Doc.Text[last.Span.End:w.Span.Start]
	return w.Break && strings.ContainsAny(between, ";:") ||
		len(last.Text) == 1 && strings.HasPrefix(between, ".") // "model B. Gøres intet" is read as one sentence
}

// condition returns how many words of a clause are a condition that opens with its finite
// verb; the main clause begins with its verb too, right behind the first comma or after
// "så". It is 0 where there is none.
func condition(words []danish.Word) int {
	if len(words) < 4 || words[1].Break || !finite.Has(&words[0]) { // "Familier, som ikke vil, får": a noun
		return 0
	}
	for k := 2; k < min(len(words), 18); k++ {
		if !words[k].Break {
			continue
		}
		next := &words[k]
		if next.Fold == "så" && k+1 < len(words) {
			next = &words[k+1]
		}
		if finite.Has(next) || next.Fold == "når" && words[0].Fold == "bliver" {
			return k
		}
		if k > 8 {
			return 0
		}
	}
	return 0
}

// finite are the words that may be a verb of the present or a modal.
var finite = danish.NewClass(func(w string) bool {
	return auxiliary[w] || modal[w] ||
		len(w) > 4 && (endsAsVerb(w) || strings.HasSuffix(w, "går") || strings.HasSuffix(w, "står")) && !notVerbs[w] && !ofMany(w)
})

var modal = danish.WordSet("er var bør tør skulle ville kunne måtte ser gør slår")

// present reports whether a word may be a verb of the present.
func present(w *danish.Word) bool { return finite.Has(w) && w.Fold != "var" }

// justBefore are the words of the sentence before sentence i in its block.
func justBefore(p *checker.Pass, i int) []danish.Word {
	if i == 0 || p.Sentences[i-1].Block != p.Sentences[i].Block {
		return nil
	}
	return p.Sentences[i-1].Words
}
