package betjening

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of beloeb-uklart that looks at what is paid again and again. A year nearby does
// not tell whether such a sum is for each year.

// recurring are costs that mostly come back.
var recurring = danish.NewClass(func(w string) bool { return comesBack[w] })

var comesBack = danish.WordSet("husleje huslejen leje lejen løn lønnen lønninger licens licensen licenser licenserne " +
	"abonnement abonnementet abonnementer rengøring rengøringen serviceaftale serviceaftalen forsikring forsikringen " +
	"hosting support bemanding bemandingen opslag adgang adgangen vikarer drift driften vedligehold vedligeholdelse " +
	"vedligeholdelsen vagt vagten stilling stillingen koordinator konsulent")

// efforts are what goes on for some time, as the branches of a cue.
const efforts = "forsøget|ordningen|projektet|indsatsen|forløbet|piloten|aftalen|forsøgsordningen|tilbuddet|" +
	"samarbejdet|partnerskabet|perioden|projektperioden|forsøgsperioden"

// recurs reports sums of costs that come back and those for an effort of several years, of
// which nothing tells whether they are paid each year.
func recurs(p *checker.Pass, t *timing) {
	for i := range p.Sentences {
		if !inEconomy(p, i) || p.Sentences[i].Cell != nil || len(p.Sentences[i].Words) < 3 {
			continue
		}
		if at := labels(p, i); !at.Empty() && !elsewhen(p, i) && t.unsettled(i) {
			p.Report(checker.Finding{Span: at})
		}
	}
	for _, h := range checker.Widest(p.Said("udgiften")) {
		if h.Negated || !inEconomy(p, h.Sentence) || p.Has("engang", h.Sentence) && p.Near("soeges", h.Sentence, 1) ||
			elsewhen(p, h.Sentence) || !t.unsettled(h.Sentence) {
			continue
		}
		switch {
		case severalYears(p):
			p.Report(checker.Finding{
				Span: sum(p, h), Message: "Indsatsen løber over flere år, men det kan ikke ses, om beløbet er for hvert år eller for alle.",
			})
		case t.untold():
			p.Report(checker.Finding{Span: sum(p, h), Message: "Det kan ikke ses, hvilket år udgiften falder i, og om den kommer igen."})
		default:
			continue
		}
		return
	}
}

// labels is a cost that comes back, at the head of a line on economy or right before its
// sum, with this: "Husleje med varme: 265.000 kr.", "Dertil kommer licens 75.000 kr."
func labels(p *checker.Pass, i int) document.Span {
	s := &p.Sentences[i]
	for k := s.Lead; k+1 < len(s.Words); k++ {
		if !recurring.Has(&s.Words[k]) {
			continue
		}
		sums := 0
		var at document.Span
		for _, n := range p.Numbers(i) {
			if n.Kind == danish.Money {
				sums++
				if k == s.Lead || n.Span.Start == s.Words[k+1].Span.Start {
					at = s.Words[k].Span.Cover(n.Span)
				}
			}
		}
		if sums == 1 {
			return at
		}
		break
	}
	return document.Span{}
}

// lost reports a hit of income that is missing each year: "kommunen mister 86.000 kr. i leje".
func lost(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k := range words {
		if words[k].Span.Start >= h.Span.End && k+1 < len(words) && words[k].Fold == "i" {
			return forgone.Has(&words[k+1])
		}
	}
	return false
}

var forgone = danish.NewClass(func(w string) bool {
	return danish.BeginsWith(w, "leje", "husleje", "lejeindtægt", "indtægt", "kontingent", "takst", "egenbetaling", "billet", "entré")
})

func inEconomy(p *checker.Pass, i int) bool {
	s := p.Sentences[i].Section
	return s != nil && s.Role == document.RoleEconomy
}

// unsettled reports whether neither sentence i, another with its sum nor one on all the
// money tells when or how often.
func (t *timing) unsettled(i int) bool {
	if t.money == nil {
		t.readSums()
	}
	own := sumsIn(t.p, i)
	if t.at(i) != noTime || slices.ContainsFunc(own, func(v danish.Decimal) bool {
		return t.money[v] || t.cells[v] || t.cells[v/1000] || t.cells[v/1000000]
	}) {
		return false
	}
	s := &t.p.Sentences[i]
	return !slices.ContainsFunc(t.all, func(k int) bool {
		near := t.p.Sentences[k].Block == s.Block && (k == i+1 || k == i-1)
		return k != i && (near || t.p.Sentences[k].Section == s.Section)
	})
}

// ofAllMoney reports words that speak of the money as a whole or point back.
func ofAllMoney(words []danish.Word) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool { return wholes[w.Fold] })
}

var wholes = danish.WordSet("udgiften udgifterne udgift udgifter beløbet beløbene pengene alle begge forslaget " +
	"merudgiften merudgifterne engangsudgift engangsudgifter det de den heraf tallene priserne bevillingen bevilling")

// severalYears reports whether the item tells that what it is about runs over years.
func severalYears(p *checker.Pass) bool {
	for _, h := range p.Said("løber") {
		first, last := 0, 0
		for _, d := range p.Dates(h.Sentence) {
			if d.Year > 0 && (first == 0 || d.Year < first) {
				first = d.Year
			}
			last = max(last, d.Year)
		}
		if last > first {
			return true
		}
		for _, n := range p.Numbers(h.Sentence) {
			if n.Kind == danish.Plain && n.Unit == "år" && n.Value >= 2*danish.One && n.Value <= 5*danish.One && n.Span.Overlaps(h.Span) {
				return true
			}
		}
	}
	return false
}
