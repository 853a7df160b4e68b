package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// numbered are the things that a number names: "Tilbud 2", "model 1".
const numbered = "tilbud|tilbuddet|model|modellen|løsning|scenarie|scenario|alternativ|variant|forslag|etape|fase|" +
	"lån|option|pakke|spor|delaftale|delprojekt|lod|parcel|grund|storparcel"

// numberedThings compares the costs told of a thing with a number: "Tilbud 2 er på
// 11,8 mio. kr." and "Tilbud 2 er på 12,1 mio. kr.".
func (c *contradictions) numberedThings() {
	hits := c.p.Hits("nummer")
	if len(hits) < 2 {
		return
	}
	var all []statement
	for _, i := range sentencesOf(hits) {
		if st, ok := c.numberedThing(i); ok {
			all = append(all, st)
		}
	}
	for _, group := range byKey(all) {
		if x, y, ok := c.apart(group); ok {
			c.report(c.odder(x, y))
		}
	}
}

// numberedThing reads a sentence that names one numbered thing and one amount, as
// what the thing costs.
func (c *contradictions) numberedThing(i int) (st statement, ok bool) {
	s := &c.p.Sentences[i]
	if s.Cell != nil || s.Voice != agenda.Administration || s.Heading {
		return st, false
	}
	thing := ""
	for _, h := range c.p.HitsIn("nummer", i, i) {
		t := danish.Fold(c.written(h.Span))
		if thing != "" && thing != t {
			return st, false // two things
		}
		thing = t
	}
	kind, _, _ := strings.Cut(thing, " ")
	n, at, ok := c.soleAmount(i)
	if !ok || at < s.Lead+2 {
		return st, false
	}
	words := s.Words
	switch before := words[at-1].Fold; {
	case before == "koster" || before == "koste" || before == "udgør":
		st.span = words[at-1].Span.Cover(n.Span)
	case before == "på" && words[at-2].Is("er", "bliver", "lyder"):
		st.span = words[at-2].Span.Cover(n.Span)
	default:
		return st, false
	}
	for k, w := range words[s.Lead:] {
		if danish.BeginsWith(w.Fold, kind) {
			if k < 3 && s.Lead+k < at {
				st.span = st.span.Cover(w.Span) // "Tilbud 2 er på"
			}
			continue
		}
		next := s.Lead + k + 1
		if unsure(w.Fold) || w.Is("del", "plus", "uden") ||
			w.Fold == "med" && next < len(words) && !words[next].Break {
			return st, false
		}
	}
	st.i, st.num, st.name, st.noun, st.years = i, n, thing, thing, yearsOf(c.p, i)
	st.key = thing + "|" + often(words, at)
	return st, true
}

// soleAmount is the only amount of a sentence and the index of its first word.
func (c *contradictions) soleAmount(i int) (n danish.Number, at int, ok bool) {
	s := &c.p.Sentences[i]
	for _, x := range c.p.Numbers(i) {
		switch {
		case x.Kind == danish.Percent:
			return n, 0, false
		case x.Kind != danish.Money:
			continue
		case ok || x.Value <= 0 || x.Value != x.High || s.Quoted(x.Span):
			return n, 0, false
		}
		n, ok = x, true
	}
	if !ok {
		return n, 0, false
	}
	at, _ = danish.WordsAt(s.Words, n.Span)
	return n, at, true
}

// unsure reports a word that makes an amount a part, a bound, a guess, a choice or
// one of another time.
func unsure(w string) bool {
	return vagueWords[w] || timeWords[w] ||
		danish.BeginsWith(w, "alternativ", "delvis", "halver", "forhøj", "nedsæt", "øge", "sænk", "ændre", "reduc",
			"stig", "steg", "fald", "suppler", "opskriv", "nedskriv", "voks", "spare", "besparelse", "dyrere",
			"billigere", "mere", "mindre", "mod")
}

// often tells how often an amount is paid and what it is without, in one way of
// writing: "årligt", "om året" and "pr. år" are the same. Only the words around count.
func often(words []danish.Word, at int) string {
	var out []string
	words = words[max(0, at-6):min(len(words), at+8)]
	for k, w := range words {
		f := w.Fold
		switch {
		case danish.BeginsWith(f, "årlig") ||
			(f == "året" || f == "år") && k > 0 && words[k-1].Is("om", "pr", "hvert"):
			f = "årligt"
		case f == "pr" && k+1 < len(words) && words[k+1].Fold == "år":
			continue
		case dividers[f], danish.BeginsWith(f, "måned", "kvartal", "ugentlig", "engangs", "kvm", "m2", "stk"),
			f == "anlæg", f == "drift", f == "anlægsudgift", f == "driftsudgift":
		default:
			continue
		}
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// apart are the two statements of one thing that differ, if it has no third amount
// and the item does not say how the two hang together. In one section they speak of
// the same only in two blocks and of the same years.
func (c *contradictions) apart(group []statement) (x, y statement, ok bool) {
	alike := func(s statement) bool { return s.num.Value == group[0].num.Value && s.num.Half == group[0].num.Half }
	if !slices.ContainsFunc(group, func(s statement) bool { return !alike(s) }) {
		return x, y, false
	}
	for i, a := range group {
		for _, b := range group[i+1:] {
			switch {
			case tal.Same(a.num, b.num):
				continue
			case ok && !(tal.Same(a.num, x.num) || tal.Same(a.num, y.num)) || ok && !(tal.Same(b.num, x.num) || tal.Same(b.num, y.num)):
				return x, y, false
			case ok || !c.comparable(a, b):
				continue
			}
			x, y, ok = a, b, true
		}
	}
	return x, y, ok && !c.related(x.num, y.num)
}

func (c *contradictions) comparable(a, b statement) bool {
	sa, sb := &c.p.Sentences[a.i], &c.p.Sentences[b.i]
	if sa.Block == sb.Block || apartYears(a.years, b.years) || a.num.Value > 2*b.num.Value || b.num.Value > 2*a.num.Value {
		return false
	}
	return sa.Section != sb.Section || len(a.years) > 0 && slices.Equal(a.years, b.years)
}

// unsettled reports a sentence about a part, a bound or another time.
func (c *contradictions) unsettled(i int) bool {
	s := &c.p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		if guessed.Has(&s.Words[k]) {
			return true
		}
	}
	return false
}

// guessed are words for what is not settled yet.
var guessed = danish.NewClass(func(w string) bool {
	return unsure(w) || danish.BeginsWith(w, "vurder", "udbud", "bød", "byd", "tilbød", "mindstepris", "skøn", "anslå")
})
