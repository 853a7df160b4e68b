package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// everyYear reports whether sentence i tells of a season: "fra den 1. april til den 30.
// september", with no year.
func everyYear(p *checker.Pass, i int) bool {
	if !p.Has("saeson", i) {
		return false
	}
	for _, d := range p.Dates(i) {
		if d.Year > 0 {
			return false
		}
	}
	return true
}

// timed reports whether the item tells from when the practice holds. A
// bare year counts only in a point of the recommendation.
func timed(p *checker.Pass) bool {
	if titledWhen(p) {
		return true
	}
	for _, t := range p.Told("tid") {
		if tellsWhen(p, t) && !amount(p, t) && !p.Has("part", t.Sentence) && !answered(p, t) && !budgeted(p, t) {
			return true
		}
	}
	for _, t := range p.Told("dag") {
		if tellsWhen(p, t) && !p.Has("optalt", t.Sentence) {
			return true
		}
	}
	for _, t := range p.Told("bagefter") {
		if tellsWhen(p, t) && p.Has("virker", t.Sentence) {
			return true
		}
	}
	for _, t := range p.Told("aar") {
		if p.Sentences[t.Sentence].Point >= 0 && !amount(p, t) && !fromPaper(p, t) { // "prøve pr. 30 ton", "reglerne fra 2014"
			return true
		}
	}
	return false
}

// titledWhen reports whether the title says from when ("fra august 2027") or a section is
// headed as what does: "Ikrafttræden: 1. marts".
func titledWhen(p *checker.Pass) bool {
	for _, s := range p.Item.Sections {
		if !s.Heading.Empty() && !s.Body.Empty() &&
			danish.Holds(danish.Fold(p.Text(s.Heading)), "ikrafttræd", "virkningsdato", "overgang") {
			return true
		}
	}
	return slices.ContainsFunc(p.Hits("tid"), func(h checker.Hit) bool {
		return p.Sentences[h.Sentence].Section == nil && p.Dated(h.Sentence)
	})
}

// tellsWhen reports whether a hit may date the practice: it names no season, nothing that
// was so long ago, and no paper or measuring ("målinger fra maj"). A day something lasts to
// or is counted on does only where something holds or begins.
func tellsWhen(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	if p.Attached(i) || h.Negated || everyYear(p, i) || ofPaper(p, h) || unlessDecided(&p.Sentences[i]) {
		return false
	}
	return !p.Has("fortid", i) && !lastsOrCounts(p, h) && !inBrackets(p, p.Sentences[i].Span, h.Span) || p.Has("virker", i)
}

// ofPaper reports whether a hit is of a paper or a measuring: it holds one or stands right
// behind one.
func ofPaper(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k := range words {
		if (k+1 == len(words) || words[k+1].Span.End > h.Span.Start) && words[k].Span.Start < h.Span.End && paper.Has(&words[k]) {
			return true
		}
	}
	return fromPaper(p, h)
}

// fromPaper reports whether the time a hit holds is that of a paper or an estimate:
// "prognosen fra maj", "beregningen er fra maj".
func fromPaper(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k := 1; k+1 < len(words) && words[k].Span.Start < h.Span.End; k++ {
		if words[k].Span.Start < h.Span.Start ||
			words[k].Fold != "fra" && words[k].Fold != "pr" && words[k].Fold != "af" ||
			words[k+1].Fold != "den" && !timely.Has(&words[k+1]) && (words[k+1].Fold[0] < '0' || words[k+1].Fold[0] > '9') {
			continue
		}
		b := k - 1
		if b > 0 && words[b].Fold == "er" {
			b--
		}
		if paper.Has(&words[b]) || estimate.Has(&words[b]) {
			return true
		}
	}
	return false
}

// unlessDecided reports whether a sentence opens with what happens where the answer is no:
// "Afvises planen, ...", "Sker der ingenting, ...".
func unlessDecided(s *agenda.Sentence) bool {
	words := s.Words[s.Lead:]
	if len(words) < 3 {
		return false
	}
	if refusing[words[0].Fold] {
		return true
	}
	if !opening[words[0].Fold] {
		return false
	}
	for k := 1; k < min(6, len(words)); k++ {
		if words[k].Break {
			return false
		}
		if denying[words[k].Fold] {
			return true
		}
	}
	return false
}

var (
	refusing = danish.WordSet("afvises afslås forkastes nægtes beholdes aflyses fravælges")
	opening  = danish.WordSet("siges siger bliver sker gives vedtages godkendes gennemføres vælges vælger beslutter " +
		"besluttes gør gøres kommer støtter går")
	denying = danish.WordSet("nej ikke intet ingen ingenting")
)

// lastsOrCounts reports whether a hit is the last day of something that is not the old
// practice ("tilbuddet gælder til ..."), or the day on which so many were counted.
func lastsOrCounts(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	if s.Point >= 0 {
		return false
	}
	switch text := danish.Fold(p.Text(h.Span)); {
	case strings.HasPrefix(text, "til "):
		return !slices.ContainsFunc(s.Words, func(w danish.Word) bool { return lasts[w.Fold] })
	case strings.HasPrefix(text, "pr"):
		return len(p.Numbers(h.Sentence)) > 0 && slices.ContainsFunc(s.Words, func(w danish.Word) bool { return auxiliary[w.Fold] })
	}
	return false
}

// lasts are words of what is so far, and may go on to a last day.
var lasts = danish.WordSet("løber gamle hidtidige nuværende eksisterende gældende uændret uændrede længst overgang")

// paper are the words for what has a date of its own: figures and what they stand in.
var paper = danish.NewClass(func(w string) bool {
	return w == "tal" || strings.HasPrefix(w, "svar") || strings.HasPrefix(w, "høringssvar") || danish.Holds(w, papers...)
})

var papers = []string{
	"måling", "tælling", "tallene", "opgørelse", "udtræk", "undersøgelse", "statistik", "notat", "rapport", "analyse",
	"journal", "register", "oversigt", "brev", "erfaring", "regnskab", "referat", "redegørelse", "udtalelse",
}

// estimate are the words for what is from a day only where it says so: "vurderingen fra maj",
// but not "laver en vurdering i maj".
var estimate = danish.NewClass(func(w string) bool {
	return danish.Holds(w, estimates...)
})

var estimates = []string{
	"prognose", "fremskrivning", "overslag", "beregning", "vurdering", "skøn", "retningslinjerne", "politikken",
	"aftalen", "gennemgang", "listen", "elevtal", "priserne", "bygningssyn",
}

// answered reports whether a hit dates what was counted or asked about: "svarene fra april".
func answered(p *checker.Pass, h checker.Hit) bool {
	return strings.HasPrefix(danish.Fold(p.Text(h.Span)), "fra ") && p.Has("spurgt", h.Sentence)
}

// budgeted reports whether a hit ends in a year that a sum of the economy has: "nedsættes med
// 2 mio. kr. fra 2027".
func budgeted(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	if !s.In(document.RoleEconomy) && !(s.Point >= 0 && slices.ContainsFunc(s.Words, ofBudget)) ||
		!strings.HasPrefix(p.Text(h.Span)[strings.LastIndexByte(p.Text(h.Span), ' ')+1:], "20") {
		return false
	}
	return p.HasMoney(h.Sentence)
}

func ofBudget(w danish.Word) bool {
	return strings.HasPrefix(w.Fold, "budget") || strings.HasPrefix(w.Fold, "rammen") || strings.HasPrefix(w.Fold, "bevilling")
}

// amount reports whether a hit ends in a number that is no year ("hæves fra 20"), and
// so tells how much, not when.
func amount(p *checker.Pass, h checker.Hit) bool {
	text := p.Text(h.Span)
	last := text[strings.LastIndexByte(text, ' ')+1:]
	return last != "" && last[0] >= '0' && last[0] <= '9' && !(len(last) == 4 && strings.HasPrefix(last, "20")) &&
		!strings.Contains(last, "-")
}
