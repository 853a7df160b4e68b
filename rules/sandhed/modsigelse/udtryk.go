package modsigelse

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// phrased compares numbers behind which the same words follow: "2.400 m² nyt etageareal" and
// "2.100 m² nyt etageareal", "de 15 dagplejehjem i Vestby" and "13 dagplejehjem i Vestby". The
// item must give those words only two numbers, and no name, time or part set them apart.
func (c *contradictions) phrased() {
	groups := map[string][]*thing{}
	var order []string
	for k := range c.things {
		key := c.phraseStart(&c.things[k])
		if key == "" {
			continue
		}
		if groups[key] = append(groups[key], &c.things[k]); len(groups[key]) == 2 {
			order = append(order, key)
		}
	}
	for _, key := range order {
		if group := groups[key]; len(group) <= crowd && c.contradicted(group) {
			return
		}
	}
}

// contradicted reports the first two of a group that contradict each other.
func (c *contradictions) contradicted(group []*thing) bool {
	for k, y := range group {
		for _, x := range group[:k] {
			if c.samePhrase(group, x, y) {
				c.report(c.odder(c.asStatement(x), c.asStatement(y)))
				return true
			}
		}
	}
	return false
}

// crowd is how many numbers may be told in the same words before they are a row of something, not
// the same told again. It bounds what is compared in a long item.
const crowd = 100

// phraseStart is the unit of a number and the first two words behind it, which all numbers of one
// phrase share; "" where no phrase begins.
func (c *contradictions) phraseStart(t *thing) string {
	words := c.p.Sentences[t.i].Words
	_, at := danish.WordsAt(words, t.num.Span)
	if at+1 >= len(words) || words[at+1].Break {
		return ""
	}
	return t.num.Unit + "|" + root(words[at].Fold) + "|" + root(words[at+1].Fold)
}

// loose reports a number that is a bound or a part, or already told to be wrong.
func (c *contradictions) loose(t *thing) bool {
	s := &c.p.Sentences[t.i]
	at, next := danish.WordsAt(s.Words, t.num.Span)
	part := slices.DeleteFunc(slices.Clone(tal.Clause(s.Words, at)),
		func(w danish.Word) bool { return next+4 < len(s.Words) && w.Span.Start >= s.Words[next+4].Span.Start })
	return slices.Contains(c.odd, t.num.Span) || offered(c.p, s.Block) ||
		slices.ContainsFunc(part, func(w danish.Word) bool { return isVague(w.Fold) || isChange(w.Fold) || elseWords[w.Fold] })
}

// elseWords tell of something else than what the item is about, or of another time.
var elseWords = danish.WordSet("var havde blev gamle gammel nuværende eksisterende nabokommunen nabokommunens " +
	"nabokommuner lovens minimum maksimum under over plus samt ikke")

// asStatement is the statement of a thing with its phrase.
func (c *contradictions) asStatement(t *thing) statement {
	return statement{i: t.i, num: *t.num, span: c.withUnit(*t), noun: t.num.Unit}
}

// samePhrase reports two numbers of one phrase that contradict each other; group is all that begin
// as they do.
func (c *contradictions) samePhrase(group []*thing, x, y *thing) bool {
	a, b := x.num.Value, y.num.Value
	s, r := &c.p.Sentences[x.i], &c.p.Sentences[y.i]
	if a == b || s.Block == r.Block || !s.Stating() || !r.Stating() {
		return false
	}
	lasts := genitive[x.num.Unit]
	if limit := a*3 > b*2 && b*3 > a*2; !limit && !tal.Slipped(a, b) && !(lasts && a <= 3*b && b <= 3*a) {
		return false
	}
	if c.phrase(x, y) == 0 || c.loose(x) || c.loose(y) || c.related(*x.num, *y.num) ||
		c.past(c.asStatement(x)) != c.past(c.asStatement(y)) ||
		apartYears(yearsOf(c.p, x.i), yearsOf(c.p, y.i)) || c.apartNames(s, r) || c.nowAndThen(c.asStatement(x), c.asStatement(y)) {
		return false
	}
	for _, z := range group { // a third number of the same
		if z.num.Value != a && z.num.Value != b && c.phrase(x, z) > 0 {
			return false
		}
	}
	return true
}

// genitive are units of time before what lasts so long: "to års afdragsfrihed".
var genitive = danish.WordSet("års måneders ugers")

// phrase is how many words behind two numbers are the same, if they name more than what is
// counted: a place or purpose behind a preposition, or what a measure is of.
func (c *contradictions) phrase(x, y *thing) int {
	s, r := &c.p.Sentences[x.i], &c.p.Sentences[y.i]
	_, at := danish.WordsAt(s.Words, x.num.Span)
	_, to := danish.WordsAt(r.Words, y.num.Span)
	n, joined, full := 0, genitive[x.num.Unit] || areas[x.num.Unit], 0
	for ; at+n < len(s.Words) && to+n < len(r.Words) && n < 6; n++ {
		v, w := &s.Words[at+n], &r.Words[to+n]
		if n > 0 && (v.Break || w.Break) || root(v.Fold) != root(w.Fold) {
			break
		}
		switch f := v.Fold; {
		case n == 0:
		case binding[f]:
			joined = true
		case joined && len(f) > 3 && !plainWords[f] && tal.IsNoun(v):
			full = n + 1
		case !joined:
			return 0
		}
	}
	all := c.pointing(*y) && y.num.Value > x.num.Value // more than all of them there cannot be
	if full == 0 || continued(s.Words, at+full, all) || continued(r.Words, to+full, false) {
		return 0
	}
	return full
}

// binding are prepositions between what is counted and where or what for.
var binding = danish.WordSet("i på under ved af til fra med for hos")

// continued reports whether a phrase goes on with another place or part; all: only in its own
// clause.
func continued(words []danish.Word, at int, all bool) bool {
	if all && at < len(words) && words[at].Break {
		return false
	}
	return at < len(words) &&
		(!words[at].Break && danish.IsDigit(words[at].Fold[0]) ||
			!words[at].Break && binding[words[at].Fold] && words[at].Fold != "til" && words[at].Fold != "for" ||
			words[at].Is("der", "som", "heraf", "hvoraf") || words[at].Fold == "og" && !words[at].Break)
}

// apartNames reports two sentences that each name something, neither of which the other or the
// title names.
func (c *contradictions) apartNames(s, r *agenda.Sentence) bool {
	return c.namesBut(s, r) && c.namesBut(r, s)
}

// namesBut reports a name or a thing in the definite form in s that neither r nor the title has.
func (c *contradictions) namesBut(s, r *agenda.Sentence) bool {
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		f := root(w.Fold)
		if len(w.Fold) < 4 || plainWords[w.Fold] || danish.IsDigit(w.Fold[0]) ||
			!(k > s.Lead && danish.Capital(w.Text) || k == s.Lead && placeLike(w.Fold)) || slices.Contains(c.titleWords(), danish.Stem(w.Fold)) {
			continue
		}
		if !slices.ContainsFunc(r.Words, func(v danish.Word) bool { return root(v.Fold) == f }) {
			return true
		}
	}
	return false
}

// nowAndThen reports whether one of two sentences tells how it is today or elsewhere and the
// other what is to be or how it is here.
func (c *contradictions) nowAndThen(i, k statement) bool {
	return c.elsewhereSaid(i.i) != c.elsewhereSaid(k.i) || c.today(i.i) && c.coming(k) || c.today(k.i) && c.coming(i)
}

func (c *contradictions) elsewhereSaid(i int) bool {
	return danish.HasStem(c.p.Sentences[i].Words, "nabokommun", "nabobyen", "landsgennemsnit", "landsplan")
}

func (c *contradictions) today(i int) bool {
	words := c.p.Sentences[i].Words
	for k := range words {
		if f := words[k].Fold; f == "dag" && k > 0 && words[k-1].Fold == "i" || f == "nuværende" || f == "hidtil" || f == "øjeblikket" {
			return true
		}
	}
	return false
}

// coming reports a clause that tells what is to be.
func (c *contradictions) coming(x statement) bool {
	words := c.p.Sentences[x.i].Words
	at, _ := danish.WordsAt(words, x.num.Span)
	return danish.HasStem(tal.Clause(words, at), "bliver", "får", "bygges", "opføres", "etableres", "udvides", "fremover",
		"kommer", "skal", "giver", "omfatter", "vil", "nye", "nyt")
}
