package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// sameSaid reports whether the clauses of two numbers say the same: most words of the one
// stand in the other too, and no name, time or part sets them apart.
func (c *contradictions) sameSaid(x, y *toldOnce) bool {
	a, b := c.wording(x), c.wording(y)
	if len(a) == 0 || len(b) == 0 || !shares(a, b) || apartYears(yearsOf(c.p, x.i), yearsOf(c.p, y.i)) ||
		c.often(statement{i: x.i, num: x.num}) != c.often(statement{i: y.i, num: y.num}) || c.meant(x.i) != c.meant(y.i) {
		return false
	}
	shared := 0
	for _, w := range a {
		if slices.ContainsFunc(b, w.like) {
			shared++
		}
	}
	least := 2
	if len(a) == 1 && len(b) == 1 {
		least = 1 // nothing else is said
	}
	return shared >= least && 10*shared >= 6*min(len(a), len(b)) && !setsApart(a, b) && !setsApart(b, a)
}

// shares is a quick look at whether two clauses have a word in common at all; like words end
// alike.
func shares(a, b []toldWord) bool {
	for k := range a {
		for m := range b {
			if a[k].root[len(a[k].root)-1] == b[m].root[len(b[m].root)-1] && a[k].like(b[m]) {
				return true
			}
		}
	}
	return false
}

// toldWord is a word of a clause that carries meaning.
type toldWord struct {
	root string
	name bool // a name, or a thing in the definite form: no two of them are the same
}

func (w toldWord) like(x toldWord) bool {
	return w.root == x.root ||
		len(w.root) > 3 && len(x.root) > 3 && (strings.HasSuffix(w.root, x.root) || strings.HasSuffix(x.root, w.root))
}

// setsApart reports a name among the words of a that b has not, or two compounds that share
// only their head: "nordskolen", "sydskolen".
func setsApart(a, b []toldWord) bool {
	for _, w := range a {
		if slices.ContainsFunc(b, w.like) {
			continue
		}
		if w.name || tellsLikesApart[w.root] {
			return true
		}
		for _, x := range b {
			if n := sharedTail(w.root, x.root); n >= 4 && !slices.ContainsFunc(a, x.like) {
				return true
			}
		}
	}
	return false
}

func sharedTail(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// tellsLikesApart are roots of words that tell one of two likes from the other.
var tellsLikesApart = roots("over under nord syd øst vest nordlige sydlige østlige vestlige ny nye nyt gamle gammel " +
	"nuværende eksisterende fremtidige fremover kommende hidtidige hidtil dag nat aften weekend hverdage lørdage " +
	"søndage lørdag søndag piger drenge mænd kvinder børn unge voksne ældre privat private offentlige sommer vinter " +
	"forår efterår indskoling mellemtrin udskoling budget regnskab forbrug tilskud indtægt udgift drift anlæg " +
	"pladser normering minimum maksimum mål krav bud tilbud overslag vurdering leje køb salg løn kvartal måned uge " +
	"time heraf halv vedtaget ønske forslag høje lave store små største mindste første anden tredje sidste næste")

func roots(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[root(w)] = true
	}
	return out
}

// root is the stem of a word without the s of a genitive.
func root(w string) string {
	if len(w) > 5 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		w = w[:len(w)-1]
	}
	return danish.Stem(w)
}

// wording are the words of the clause of a number and of the clause that goes on with it
// ("de 64 boliger, som bebyggelsen rummer"); nil if they tell of a part, a change or a choice.
func (c *contradictions) wording(x *toldOnce) []toldWord {
	if !x.asked {
		x.said, x.asked = c.worded(x), true
	}
	return x.said
}

func (c *contradictions) worded(x *toldOnce) []toldWord {
	words := c.around(x)
	s := &c.p.Sentences[x.i]
	var out []toldWord
	for k := range words {
		w := &words[k]
		f := w.Fold
		next := ""
		if k+1 < len(words) {
			next = words[k+1].Fold
		}
		if f == "mod" && placeLike(next) || f == "inden" && next == "for" || f == "fordelt" && w.Span.Start > x.num.Span.Start {
			continue
		}
		if isChange(f) || isVague(f) || partial[f] {
			return nil
		}
		if danish.IsDigit(f[0]) && !w.Span.Overlaps(x.num.Span) && !strings.HasPrefix(f, "20") {
			out = append(out, toldWord{f, k > 0 && !plainly[words[k-1].Fold]}) // "uge 14" is another than "uge 12"
			continue
		}
		if w.Span.Overlaps(x.num.Span) || len(f) < 4 || plainWords[f] || danish.IsDigit(f[0]) || sizeOf(danish.Number{Unit: f}) == x.unit {
			continue
		}
		label := strings.HasPrefix(c.p.Doc.Text[w.Span.End:], ":") // "Takstbladet: 2.184 kr."
		named := !label && !strings.HasSuffix(f, "s") && (danish.Capital(w.Text) || placeLike(f))
		out = append(out, toldWord{root(f), named})
	}
	if offered(c.p, s.Block) || len(words) < 3 {
		return nil
	}
	return out
}

// partial are words of a clause that tells of a part, a change or a choice.
var partial = danish.WordSet("hvis ville kunne ikke efter inden mere mindre flere færre lavere højere samt plus")

// plainly are words before a figure that only goes on with what a number counts: "412 elever
// fordelt på 19 klasser".
var plainly = danish.WordSet("på i med og af")

// around are the words of the clause of a number, with the relative clause behind it.
func (c *contradictions) around(x *toldOnce) []danish.Word {
	s := &c.p.Sentences[x.i]
	words := s.Words[s.Lead:]
	at, to := danish.WordsAt(words, x.num.Span)
	from := min(at, len(words)-1)
	for from > 0 && !words[from].Break {
		from--
	}
	for to < len(words) && !words[to].Break {
		to++
	}
	if to < len(words) && (words[to].Fold == "som" || words[to].Fold == "der") {
		for to++; to < len(words) && !words[to].Break; {
			to++
		}
	}
	return words[from:to]
}

// clauseSpan is where a number is shown: with the words right before it and its unit.
func (c *contradictions) clauseSpan(x *toldOnce) document.Span {
	return c.around(x)[0].Span.Cover(c.withUnit(thing{x.i, &x.num}))
}

// plainWords carry no meaning of their own in a clause.
var plainWords = danish.WordSet("findes råder får står fået skal have haft være været vil bliver blevet ligger " +
	"består rummer omfatter udgør denne dette disse også hele alle kommunens kommunen derfor således hvor hvilket " +
	"mellem siden fastsættes fastsætter fastsat gælder koster kroner kr mio million millioner året årets sagen " +
	"forvaltningen administrationen pr dag nemlig samlet indstilles foreslås")
