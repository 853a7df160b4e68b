package sandhed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of indstillingens-tal-genfindes-ikke that looks at what is counted or measured: "at
// afsnittet udvides fra 16 til 22 pladser".

// counts reports a number of things, a share or a length of time in a point that the rest of
// the item neither has nor gives by adding, where the point sets it ("nedsættes til 38") or
// the rest tells of the same things with another number. Lengths of time are many in an item:
// theirs must be said of the same.
func (c *caseText) counts() {
	for _, i := range c.asked {
		s := &c.p.Sentences[i]
		if s.Point < 0 || s.Cell != nil || procedural(s.Words) {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if !countable(n) || c.numberTold(n) || c.stagesTold(s, n) {
				continue
			}
			unit := countedNoun(s.Words, n)
			other, ok := c.otherCount(s, n, unit)
			if !ok && !(sets(s, n) && !timeUnits[n.Unit] && !measure[n.Unit]) || c.addsTo(n, unit) {
				continue
			}
			f := checker.Finding{
				Span: around(c.p, i, n.Span), Facts: []document.Span{n.Span},
				Message: "Dette antal blev ikke fundet i sagsfremstillingen eller tabellerne.",
				Remedy:  "Ret tallet, eller skriv i sagsfremstillingen, hvor det kommer fra.",
			}
			if ok {
				f.Evidence = []checker.Evidence{{Note: "Her står et andet tal om det samme", Span: other}}
			}
			c.p.Report(f)
			return
		}
	}
}

// countable reports a count or a share that is no bound of a range, ordinal or one or two.
func countable(n danish.Number) bool {
	return (n.Kind == danish.Plain || n.Kind == danish.Percent) && n.Value == n.High && n.Value > 2*danish.One
}

// procedural reports a point about how a case goes on: hearings, reports and members of
// committees have numbers that no case text repeats.
func procedural(words []danish.Word) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool {
		return follows(w.Fold) || danish.BeginsWith(w.Fold, "høring", "offentlig", "udpeg", "annoncer", "frist", "udsæt", "udsend", "punkt", "varsel", "forelægg") || strings.HasSuffix(w.Fold, "høring")
	})
}

// sets reports whether a point gives something the number: "nedsættes til 38", "udvides fra 16
// til 22 pladser".
func sets(s *agenda.Sentence, n danish.Number) bool {
	words := s.Words[s.Lead:]
	at, _ := wordsAt(words, n.Span)
	if at == 0 || words[at-1].Fold != "til" {
		return false
	}
	return slices.ContainsFunc(clause(words, at), func(w danish.Word) bool {
		return danish.BeginsWith(w.Fold, "nedsæt", "fastsæt", "sættes", "hæve", "sænk", "udvid", "øge", "forhøj", "reducer", "begræns", "ændre", "skær", "forøg", "mindsk")
	})
}

// countedNoun is the stem of the noun that a number counts, perhaps behind an adjective; "" for
// a share and where there is none.
func countedNoun(words []danish.Word, n danish.Number) string {
	if n.Kind != danish.Plain {
		return "pct"
	}
	_, next := wordsAt(words, n.Span)
	if next < len(words) && (measure[words[next].Fold] || strings.Contains(words[next].Fold, "/")) {
		return sizeOf(n)
	}
	for k := next; k < len(words) && k < next+2 && !(words[k].Break && k > next); k++ {
		w := &words[k]
		adjective := k == next && k+1 < len(words) && !words[k+1].Break && (qualifies.Has(w) || adjectival(w.Fold)) && nounLike.Has(&words[k+1]) && len(words[k+1].Fold) > 4 && !contains([]string{words[k+1].Fold}, "langs", "mellem", "under", "efter", "hvert", "inden", "fordelt")
		if !adjective && nounLike.Has(w) && len(w.Fold) > 3 && !smallWords[w.Fold] {
			return stem(w.Fold)
		}
		if !adjective {
			break
		}
	}
	return ""
}

// adjectival reports the plural of an adjective by its ending: "normerede", "offentlige".
func adjectival(w string) bool {
	return danish.EndsWith(w, "ede", "ske", "ige", "elle", "ale", "ive", "ste", "nære")
}

var smallWords = danish.WordSet("med ved for fra til som samt eller inden efter langs mellem under hver hvert gange")

// numberTold reports whether the title or the rest has the number, however it is written.
func (c *caseText) numberTold(n danish.Number) bool {
	if c.counted == nil {
		c.counted = map[danish.Decimal]bool{}
		for _, i := range c.rest {
			for _, m := range c.p.Numbers(i) {
				c.counted[m.Value], c.counted[m.High] = true, true
			}
		}
		for _, m := range danish.Numbers(c.p.Text(c.p.Item.Title), 0, nil) {
			c.counted[m.Value] = true
		}
	}
	return c.counted[n.Value] || c.named(strings.TrimSuffix(c.p.Text(n.Span), "."))
}

// stagesTold reports whether a point gives the number as a part of another amount or place:
// "nr. 7", "matr. 14", or among more than three others, as in a row.
func (c *caseText) stagesTold(s *agenda.Sentence, n danish.Number) bool {
	at, _ := wordsAt(s.Words, n.Span)
	return at > 0 && contains(folds(s.Words[at-1:at]), "nr", "nummer", "punkt", "kl", "uge", "side", "stk", "etape", "matr", "§", "bilag", "højst", "maks", "maksimalt", "mindst", "minimum", "ca", "hver")
}

// otherCount is where the rest tells of the same things with the one other number.
func (c *caseText) otherCount(s *agenda.Sentence, n danish.Number, unit string) (document.Span, bool) {
	if unit == "" {
		return document.Span{}, false
	}
	var other danish.Number
	measured := timeUnits[n.Unit] || measure[n.Unit] || n.Kind == danish.Percent
	for _, i := range c.rest {
		r := &c.p.Sentences[i]
		if !r.Tally.Numbers() || r.Voice != agenda.Administration || r.Heading {
			continue
		}
		for _, m := range c.p.Numbers(i) {
			if !countable(m) || m.Kind != n.Kind || countedNoun(r.Words, m) != unit || c.p.Has("nu", i) || measured && (lately(r.Words, m) || !saidOfSame(s.Words[s.Lead:], r.Words) && !sets(s, n)) {
				continue
			}
			if other.Value != 0 && other.Value != m.Value {
				return document.Span{}, false
			}
			other = m
		}
	}
	return other.Span, other.Value != 0 && 2*other.Value >= n.Value && 2*n.Value >= other.Value
}

// lately reports "de seneste ti år".
func lately(words []danish.Word, n danish.Number) bool {
	at, _ := wordsAt(words, n.Span)
	return at > 0 && contains(folds(words[at-1:at]), "seneste", "sidste", "første", "næste", "foregående", "forrige")
}

// saidOfSame reports whether two sentences have a noun or a verb in common, in any form; a
// place they share tells nothing.
func saidOfSame(a, b []danish.Word) bool {
	for k := range a {
		if f := a[k].Fold; len(f) > 3 && !plainWords[f] && !isDigit(f[0]) && nounLike.Has(&a[k]) && !measure[f] && !togetherWords[f] && (k == 0 || !capital(a[k].Text)) {
			if slices.ContainsFunc(b, func(w danish.Word) bool {
				return len(w.Fold) > 3 && root(w.Fold) == root(f) || akin(w.Fold, f) && len(f) > 5
			}) {
				return true
			}
		}
	}
	return false
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// togetherWords stand in most sentences and join none.
var togetherWords = danish.WordSet("der det den til fra med ved for som ikke indstiller indstilles indstiller kommunen kommunens udvalget byrådet fra over efter inden under samt eller kan vil skal har har blev bliver ved alle nye nyt året")

// addsTo reports whether the number is the sum or the difference of two of the same in the
// rest.
func (c *caseText) addsTo(n danish.Number, unit string) bool {
	var same []danish.Decimal
	for _, i := range c.rest {
		for _, m := range c.p.Numbers(i) {
			if m.Kind == n.Kind && (unit == "" || m.Unit == "" || c.p.Sentences[i].Cell != nil || countedNoun(c.p.Sentences[i].Words, m) == unit) {
				same = append(same, m.Value)
			}
		}
	}
	for k, a := range same {
		for _, b := range same[:k] {
			if a+b == n.Value || a-b == n.Value || b-a == n.Value {
				return true
			}
		}
	}
	return false
}
