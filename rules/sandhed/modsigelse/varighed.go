package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// lasting are what runs for some time, as the branches of a cue.
const lasting = "forsøget|aftalen|driftsaftalen|samarbejdsaftalen|kontrakten|lejeaftalen|lejekontrakten|projektet|" +
	"ordningen|lejemålet|forløbet|indsatsen|partnerskabet|forsøgsperioden|projektperioden|prøveperioden|" +
	"overgangsperioden|høringsperioden|bindingsperioden|garantien|opsigelsesvarslet|høringen|høringsfristen|fristen"

// aLasting are the same where one of them is first told of.
const aLasting = "aftale|kontrakt|lejeaftale|lejekontrakt|lejemål|forsøg|forsøgsperiode|projektperiode|prøveperiode|" +
	"overgangsperiode|bindingsperiode|garanti|opsigelsesvarsel|høring|partnerskab"

// durations compares how long a loan or another thing that an item has once is said to
// run: "med en løbetid på 25 år", "Lånet afvikles over 30 år", "fem års garanti", "den
// syvårige garanti".
func (c *contradictions) durations() {
	hits, compounds := c.p.Hits("varer"), c.p.Hits("årig")
	if len(hits)+len(compounds) < 2 {
		return
	}
	groups := map[string][]statement{}
	var order []string
	add := func(st statement, ok bool) {
		if !ok || !c.durable(st) {
			return
		}
		if groups[st.key] == nil {
			order = append(order, st.key)
		}
		groups[st.key] = append(groups[st.key], st)
	}
	for _, h := range hits {
		add(c.running(h))
	}
	for _, h := range compounds {
		add(c.compounded(h))
	}
	for _, key := range order {
		if x, y, ok := c.outlasting(groups[key]); ok {
			c.report(c.odder(x, y))
			return
		}
	}
}

// running reads "Lånet afvikles over 30 år".
func (c *contradictions) running(h checker.Hit) (st statement, ok bool) {
	s := &c.p.Sentences[h.Sentence]
	at, _ := danish.WordsAt(s.Words, h.Span)
	noun := danish.Stem(s.Words[at].Fold)
	if danish.BeginsWith(noun, "lån", "afdrag", "løbetid", "tilbagebetaling") {
		noun = "lån"
	}
	if danish.BeginsWith(noun, "høring") || noun == "frist" && c.heard() {
		noun = "høring"
	}
	for _, n := range c.p.Numbers(h.Sentence) {
		if n.Kind == danish.Plain && n.Span.Start >= h.Span.Start && n.Span.Start < h.Span.End && n.Value == n.High && !h.Negated {
			return lasts(statement{i: h.Sentence, num: n, span: h.Span.Cover(n.Span), noun: noun, definite: true}, n.Unit)
		}
	}
	return st, false
}

// heard reports an item about a plan or the like that is sent out for a hearing, and not about
// the time to complain.
func (c *contradictions) heard() bool {
	hearing := false
	for i := range c.p.Sentences {
		for _, w := range c.p.Sentences[i].Words {
			if danish.BeginsWith(w.Fold, "klage", "forhøring", "fordebat", "partshøring", "nabohøring", "svarfrist",
				"betalingsfrist", "ansøgningsfrist") {
				return false
			}
			hearing = hearing || w.Fold == "høring"
		}
	}
	return hearing
}

// compounded reads "den syvårige garanti" and "fem års garanti".
func (c *contradictions) compounded(h checker.Hit) (st statement, ok bool) {
	s := &c.p.Sentences[h.Sentence]
	at, next := danish.WordsAt(s.Words, h.Span)
	if next >= len(s.Words) || s.Words[next].Break || !enduring.Has(&s.Words[next]) {
		return st, false
	}
	figure, unit := s.Words[at].Fold, ""
	if at+1 < next {
		unit = strings.TrimSuffix(s.Words[next-1].Fold, "s")
	} else if k := strings.Index(figure, "årig"); k > 0 {
		figure, unit = strings.TrimSuffix(figure[:k], "-"), "år"
	}
	n := danish.Numbers(figure, h.Span.Start, nil)
	if len(n) != 1 || n[0].Value != n[0].High {
		return st, false
	}
	st = statement{i: h.Sentence, num: n[0], span: h.Span.Cover(s.Words[next].Span), noun: danish.Stem(s.Words[next].Fold)}
	st.num.Span = h.Span
	st.definite = at > 0 && s.Words[at-1].Is("den", "det", "de", "denne", "dette")
	if next+2 < len(s.Words) && !s.Words[next+1].Break && s.Words[next+1].Is("på", "for", "om", "med", "til") {
		st.purpose = danish.Folds(s.Words[next+2 : min(len(s.Words), next+5)])
	}
	return lasts(st, unit)
}

// enduring are nouns of what runs for some time.
var enduring = danish.NewClass(func(w string) bool {
	return danish.EndsWith(danish.Stem(w), "garanti", "aftal", "kontrakt", "lejemål", "forsøg", "projekt", "periode",
		"period", "høring", "varsel", "varsl", "ordning", "forløb", "partnerskab", "licens", "lån", "løbetid",
		"binding", "tilladels", "dispensation", "bevilling", "uopsigelighed")
})

// lasts makes the number of a statement one of months or days.
func lasts(st statement, unit string) (statement, bool) {
	by := danish.Decimal(0)
	switch unit {
	case "år":
		by, unit = 12, "måneder"
	case "måneder", "måned":
		by, unit = 1, "måneder"
	case "uger", "uge":
		by, unit = 7, "dage"
	case "dage", "dag":
		by, unit = 1, "dage"
	}
	st.num.Value *= by
	st.num.High, st.num.Unit = st.num.Value, unit
	st.key = st.noun + "|" + unit
	return st, by > 0
}

// durable reports whether the administration tells the duration of a thing that nothing in
// the sentence sets apart.
func (c *contradictions) durable(st statement) bool {
	s := &c.p.Sentences[st.i]
	if !s.Stating() || s.Quoted(st.span) || offered(c.p, s.Block) || c.p.Has("del", st.i) {
		return false
	}
	if _, vague, changing := dividing(s, st.num.Span); vague || changing && !following(s.Words[s.Lead:]) {
		return false
	}
	return !slices.ContainsFunc(s.Words[s.Lead:], func(w danish.Word) bool { return otherOne[w.Fold] })
}

// following reports a sentence that only begins with "Efter": "Efter høringen på otte uger".
func following(words []danish.Word) bool {
	return len(words) > 1 && words[0].Fold == "efter" &&
		!slices.ContainsFunc(words[1:], func(w danish.Word) bool { return isChange(w.Fold) })
}

// otherOne are words that tell of another than the one the item is about, or of a choice.
var otherOne = danish.WordSet("nuværende ny nye nyt eksisterende gældende lignende tilsvarende lovbestemt " +
	"lovbestemte normalt normale sædvanlig sædvanlige almindelig almindelige eller forlænges forlængelse forlænget " +
	"foreslog foreslår ønsker ønskede")

// outlasting picks the two statements of a group that give one thing two durations.
func (c *contradictions) outlasting(group []statement) (x, y statement, ok bool) {
	for _, b := range group {
		for _, a := range group {
			if a.num.Value != group[0].num.Value && b.num.Value != group[0].num.Value && a.num.Value != b.num.Value {
				return x, y, false // three durations
			}
		}
	}
	for k, b := range group {
		for _, a := range group[:k] {
			v, w := a.num.Value, b.num.Value
			if v != w && v <= 2*w && w <= 2*v && c.elsewhere(a.i, b.i) &&
				(a.definite || b.definite || c.prominent(a) || c.prominent(b)) && sortsMeet(long(a.purpose), long(b.purpose)) {
				return a, b, true
			}
		}
	}
	return x, y, false
}

// long are the words of more than four letters.
func long(words []string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return len(w) < 5 })
}
