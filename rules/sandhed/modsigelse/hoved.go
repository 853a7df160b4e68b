package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// measured are nouns of what an item gives one figure of, as the branches of a cue.
const measured = "*pulje|*puljen|*puljens|*takst|*taksten|*gebyr|*gebyret|leje|lejen|husleje|huslejen|kontingent|" +
	"kontingentet|*fravær|*fraværet|svarprocent|svarprocenten|rente|renten|provision|provisionen|garantiprovision|garantiprovisionen|" +
	"valgdeltagelse|valgdeltagelsen|belægning|belægningen|egenbetaling|egenbetalingen|depositum|areal|arealet|" +
	"grundareal|grundarealet|medlemstal|medlemstallet|elevtal|elevtallet|besøgstal|besøgstallet|opsigelsesvarsel|" +
	"opsigelsesvarslet|lån|lånet|garanti|garantien|kommunegaranti|kommunegarantien"

// heads are the stems that their compounds end in.
var heads = []string{
	"pulj", "takst", "gebyr", "lej", "kontingent", "fravær", "svarprocent", "rent", "provision", "valgdeltagels",
	"belægning", "egenbetaling", "depositum", "areal", "medlemstal", "elevtal", "besøgstal", "opsigelsesvarsel", "garanti", "lån",
}

// headed compares what an item says in several ways of one thing it measures: "Der er 2,5
// mio. kr. i klimapuljen", "Puljens 2,25 mio. kr.", "fastsætter taksten for et måltid til
// 58 kr.".
func (c *contradictions) headed() {
	hits := c.p.Hits("målt")
	if len(hits) < 2 {
		return
	}
	var all []statement
	for _, h := range hits {
		s := &c.p.Sentences[h.Sentence]
		if !s.Stating() || offered(c.p, s.Block) {
			continue
		}
		if st, ok := c.headedBy(s, h); ok {
			all = append(all, st)
		}
	}
	for _, group := range byKey(all) {
		if x, y, ok := c.twice(group); ok {
			c.report(c.odder(x, y))
			return
		}
	}
}

// twice picks two statements of a group that give one thing two figures, if no third is
// given and all are of one thing.
func (c *contradictions) twice(group []statement) (x, y statement, ok bool) {
	if len(group) < 2 || len(group) > 8 || slices.ContainsFunc(group, func(s statement) bool { return s.changing }) || !oneThing(group) {
		return x, y, false
	}
	group = slices.DeleteFunc(group, func(s statement) bool { return s.vague || slices.Contains(c.odd, s.num.Span) })
	if !twoAmounts(group) {
		return x, y, false
	}
	for k, y := range group {
		for _, x := range group[:k] {
			if !tal.Same(x.num, y.num) && c.single(group, x, y) && c.together(x, y) {
				return x, y, true
			}
		}
	}
	return x, y, false
}

// oneThing reports whether statements use one noun, or one compound and its head alone.
func oneThing(group []statement) bool {
	long, short := group[0].noun, group[0].noun
	for _, s := range group {
		if len(s.noun) > len(long) {
			long = s.noun
		}
		if len(s.noun) < len(short) {
			short = s.noun
		}
	}
	return strings.HasSuffix(long, short) &&
		!slices.ContainsFunc(group, func(s statement) bool { return s.noun != long && s.noun != short })
}

// together reports whether two statements of one thing are of the same time, owner and
// sort, in two paragraphs.
func (c *contradictions) together(x, y statement) bool {
	sx, sy := &c.p.Sentences[x.i], &c.p.Sentences[y.i]
	if !c.elsewhere(x.i, y.i) || apartYears(x.years, y.years) || !c.sameOwner(x, y) || !sortsMeet(x.purpose, y.purpose) || c.turned(x, y) {
		return false
	}
	timed := len(x.years) > 0 && len(y.years) > 0
	if !timed && (x.was || y.was || c.past(x) != c.past(y)) || c.related(x.num, y.num) {
		return false
	}
	far := danish.Decimal(2)
	if timed && c.recommended(sx) != c.recommended(sy) && c.often(x) == c.often(y) &&
		c.often(x) != "" { // what is asked for one year, and told to be so
		far = 3
	}
	if x.num.Value > far*y.num.Value || y.num.Value > far*x.num.Value {
		return false
	}
	slip := tal.Slipped(x.num.Value, y.num.Value)
	if (len(x.years) == 0) != (len(y.years) == 0) || sx.Section == sy.Section {
		return slip && x.noun == y.noun
	}
	return slip || !x.guaranteed && (timed || c.prominent(x) || c.prominent(y))
}

// elsewhere reports whether two sentences stand in two paragraphs or sections.
func (c *contradictions) elsewhere(i, k int) bool {
	return c.p.Sentences[i].Block != c.p.Sentences[k].Block || c.p.Sentences[i].Section != c.p.Sentences[k].Section
}

// sortsMeet reports whether two lists of words, as stand in "taksten for et måltid", may
// speak of one sort: one is empty or they have a word or its tail in common.
func sortsMeet(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool {
			return danish.Akin(x, y) || strings.HasSuffix(danish.Stem(x), danish.Stem(y)) || strings.HasSuffix(danish.Stem(y), danish.Stem(x))
		})
	})
}

// changedBehind reports whether the only words of change stand in a clause behind a figure that
// tells how much higher it is than before: "bliver 68 kr., hvilket er en stigning på to kr."
func changedBehind(words []danish.Word, next int) bool {
	told := false
	for k, w := range words {
		if isChange(w.Fold) {
			if k <= next || !danish.BeginsWith(w.Fold, "stigning", "fald", "forhøjelse", "nedsættelse") ||
				!slices.ContainsFunc(words[next:k+1], func(v danish.Word) bool { return v.Break }) {
				return false
			}
			told = true
		}
	}
	return told
}

// headedBy reads what a sentence says of the noun of a hit.
func (c *contradictions) headedBy(s *agenda.Sentence, h checker.Hit) (statement, bool) {
	words := s.Words[s.Lead:]
	at, _ := danish.WordsAt(words, h.Span)
	if at >= len(words) {
		return statement{}, false
	}
	noun := danish.Stem(strings.TrimSuffix(words[at].Fold, "s"))
	head := slices.IndexFunc(heads, func(end string) bool { return strings.HasSuffix(noun, end) })
	for _, n := range c.p.Numbers(h.Sentence) {
		if head < 0 || n.Kind == danish.Label || n.Kind == danish.Year || n.Value != n.High || n.Value <= 0 ||
			s.Quoted(n.Span) || n.Kind == danish.Plain && n.Unit == "" {
			continue
		}
		first, next := danish.WordsAt(words, n.Span)
		of, ok := measuring(words, at, first, next)
		if !ok {
			continue
		}
		kinds, vague, changing := dividing(s, n.Span)
		changing = changing && !changedBehind(words, next)
		vague = vague && first > at+1 // "puljens 2 mio. kr." is all of it, whatever becomes of it
		st := statement{
			i: h.Sentence, num: n, span: words[at].Span.Cover(n.Span), name: words[at].Text, noun: noun, purpose: of,
			years: yearsOf(c.p, h.Sentence), vague: vague, changing: changing,
		}
		st.key = heads[head] + "|" + sizeOf(n) + "|" + kinds
		if st.guaranteed = heads[head] == "garanti" || heads[head] == "lån"; st.guaranteed { // a loan is told of by its guarantee too
			if heads[head] == "lån" &&
				!slices.ContainsFunc(words, func(w danish.Word) bool { return strings.Contains(w.Fold, "garanti") }) {
				continue
			}
			st.noun, st.key = "garanti", "garanti|"+sizeOf(n)+"|"+kinds
		}
		st.was = first > 0 && words[first-1].Fold == "var"
		if at > 0 && !words[at].Break {
			if st.before = distinguishing(words[at-1]); slices.Contains([]string{"samlet", "ny", "nye", "nyt",
				"fastsætter", "årets", "fastsætte", "godkender", "hvor"}, st.before) {
				st.before = ""
			}
		}
		return st, true
	}
	return statement{}, false
}

// sizeOf is the unit of a number, the same for hectares in full and in short.
func sizeOf(n danish.Number) string {
	switch n.Unit {
	case "ha":
		return "hektar"
	case "kvm", "kvadratmeter":
		return "m2"
	case "kilometer":
		return "km"
	case "m":
		return "meter"
	}
	return n.Unit
}

// measuring reports whether the number in words[first:next] is said of the noun at at, with
// the words between them that tell its sort: "puljens 2 mio. kr.", "er 2 mio. kr. i
// puljen", "taksten for et måltid er 58 kr.".
func measuring(words []danish.Word, at, first, next int) (of []string, ok bool) {
	switch {
	case strings.HasSuffix(words[at].Fold, "ens") || strings.HasSuffix(words[at].Fold, "ets"):
		return nil, first == at+1
	case next == at-1:
		return nil, words[next].Fold == "i" && first > 0 && words[first-1].Is("er", "findes", "der", "står")
	case first < at+2 || first > at+10:
		return nil, false
	}
	link := words[first-1].Fold
	if !slices.Contains([]string{"på", "er", "udgør", "bliver", "var", "til", "rummer"}, link) ||
		first > at+2 && !words[at+1].Is("for", "på", "af", "i", "ved", "er", "hos", "fastsættes", "sættes", "bliver") {
		return nil, false
	}
	for k := at + 1; k < first; k++ {
		year := len(words[k].Fold) == 4 && strings.HasPrefix(words[k].Fold, "20") &&
			words[k-1].Fold == "i" // "taksten for mad i 2027 fastsættes til"
		if words[k].Break || danish.IsDigit(words[k].Fold[0]) && !year || words[k].Is("der", "som", "og", "eller") {
			return nil, false
		}
		if len(words[k].Fold) > 4 && k < first-1 && !words[k].Is("fastsættes", "sættes") {
			of = append(of, words[k].Fold)
		}
	}
	return of, link != "til" ||
		slices.ContainsFunc(words, func(w danish.Word) bool { return danish.BeginsWith(w.Fold, "fastsæt", "sættes", "vedtag", "godkend") })
}
