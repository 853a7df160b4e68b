package modsigelse

import (
	"iter"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// noConsequences reports "Sagen har ingen økonomiske konsekvenser." beside a
// recommendation that asks for an appropriation by its amount, or before a sentence
// that tells what the municipality spends.
func (c *contradictions) noConsequences() {
	none := sentencesOf(c.p.Hits("ingen"))
	if len(none) == 0 {
		return
	}
	asked, funded := c.asked(), map[*document.Section]bool{}
	for _, i := range none {
		s := &c.p.Sentences[i]
		if s.Cell != nil || s.Voice != agenda.Administration || s.Section == nil || !c.denies(i) {
			continue
		}
		if spent := c.spent(i, funded); !spent.Empty() {
			c.p.Report(checker.Finding{
				Severity: checker.Warning,
				Span:     s.Span,
				Facts:    []document.Span{s.Span, spent},
				Message:  "Her står, at der ingen økonomiske konsekvenser er, men lige efter står, at kommunen skal bruge penge.",
				Remedy:   "Skriv, hvad det koster, og hvor pengene kommer fra, i stedet for at der ingen konsekvenser er.",
				Evidence: []checker.Evidence{{Note: "Her skal kommunen bruge penge", Span: spent}},
			})
			continue
		}
		if !asked.Empty() && !c.softened(i) {
			c.p.Report(checker.Finding{
				Severity: checker.Warning,
				Span:     s.Span,
				Facts:    []document.Span{s.Span, asked},
				Message:  "Her står, at der ingen økonomiske konsekvenser er, men indstillingen beder om penge.",
				Remedy: "Skriv, hvad det koster, og hvor pengene kommer fra. Er der kun konsekvenser ud over " +
					"bevillingen, der mangler, så skriv det: »Sagen har ingen økonomiske konsekvenser ud over bevillingen.«",
				Evidence: []checker.Evidence{{Note: "Her beder indstillingen om penge", Span: asked}},
			})
		}
	}
}

// spent is where the section of sentence i, behind it, says that the municipality
// builds or buys something for an amount, if nothing there says where the money comes
// from or that it is spent already.
func (c *contradictions) spent(i int, funded map[*document.Section]bool) document.Span {
	section := c.p.Sentences[i].Section
	for _, h := range c.p.HitsIn("bruger", i+1, len(c.p.Sentences)-1) {
		s := &c.p.Sentences[h.Sentence]
		if s.Section != section {
			break
		}
		if s.Cell != nil || s.Voice != agenda.Administration || h.Negated || s.Quoted(h.Span) {
			continue
		}
		found, known := funded[section]
		if !known {
			found = c.funded(i)
			funded[section] = found
		}
		if found {
			break
		}
		return s.Span
	}
	return document.Span{}
}

// funded reports whether the section of sentence i says where money comes from, or that it is spent
// already.
func (c *contradictions) funded(i int) bool {
	for k := range c.sectionAround(i) {
		if o := &c.p.Sentences[k]; !o.Heading &&
			danish.Holds(danish.Fold(c.p.Text(o.Span)), "ramme", "afsat", "budget", "bevilling", "pulje",
				"finansier", "rådighedsbeløb", "takst", "refusion", "refunder", "hidtil", "allerede", "i dag",
				"fortsat", "uændret", "hvis ", "såfremt", "tilskud fra", "fond", "får dækket", "dækkes", "modsvar", "lån", "ud over") {
			return true
		}
	}
	return false
}

// sectionAround goes through the sentences of the section of sentence i, from it on and
// then back from it.
func (c *contradictions) sectionAround(i int) iter.Seq[int] {
	all := c.p.Sentences
	return func(yield func(int) bool) {
		for k := i; k < len(all) && all[k].Section == all[i].Section; k++ {
			if !yield(k) {
				return
			}
		}
		for k := i - 1; k >= 0 && all[k].Section == all[i].Section; k-- {
			if !yield(k) {
				return
			}
		}
	}
}

// asked is where a point of the recommendation asks for new money, with the amount.
func (c *contradictions) asked() document.Span {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Point < 0 && !recommends(s) || s.Cell != nil || s.Aside() {
			continue
		}
		text := danish.Fold(c.p.Text(s.Span))
		if !danish.Holds(text, "tillægsbevilling", "bevilges", "anlægsbevilling", "bevilling på") ||
			danish.Holds(text, "inden for", "indenfor", "ramme", "pulje", "omplacer", "overfør", "omprioriter",
				"neutral", " 0 kr", "negativ", "frigiv", "nedsæt", "afsat", "uændret", "0,0", "regnskab", "modsvar", " -") {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Money && n.Value > 0 {
				return s.Span
			}
		}
	}
	return document.Span{}
}

// recommends reports a sentence that recommends something whatever section it stands in:
// "Kulturudvalget anbefaler Byrådet, at".
func recommends(s *agenda.Sentence) bool {
	for k, w := range s.Words {
		if w.Is("anbefaler", "indstiller", "indstilles", "anbefales") && k < 5 {
			return true
		}
	}
	return false
}

// denials are the ways to say that something costs nothing.
var denials = []string{
	"ingen (økonomiske|bevillingsmæssige|budgetmæssige|driftsmæssige) (konsekvenser|følger)",
	"ikke (økonomiske|bevillingsmæssige|budgetmæssige) (konsekvenser|følger)", "ingen (økonomi|udgifter|merudgifter|udgift|merudgift)",
	"(påvirker|berører|belaster|ændrer) ikke (kommunens|byrådets|udvalgets)? (budget|budgettet|økonomi|økonomien|" +
		"kasse|kassen|driftsbudget)",
	"(budget|budgettet|økonomi|økonomien) (påvirkes|berøres|belastes|ændres) ikke",
	"(har|får) (ingen|ikke) betydning for (kommunens)? (budget|budgettet|økonomi|økonomien)",
	"(koster|medfører) ikke (kommunen)? (noget|penge|udgifter|merudgifter)",
	"(kræver|medfører) (ingen|ikke) (ny|nye|ekstra)? (bevilling|midler|penge|finansiering|tillægsbevilling)",
	"uden (økonomiske|bevillingsmæssige) (konsekvenser|følger)", "uden (udgift|udgifter) for kommunen",
}

// denies reports a sentence that says no more than that there are no consequences
// for the economy.
func (c *contradictions) denies(i int) bool {
	s := &c.p.Sentences[i]
	words := s.Words[s.Lead:]
	if len(words) > 10 {
		return false
	}
	for _, w := range words {
		if w.Is("isoleret", "direkte", "hvis", "afledte", "selv", "ud", "udover", "lån",
			"garantien") || danish.BeginsWith(w.Fold, "model", "alternativ") {
			return false
		}
	}
	for _, h := range c.p.HitsIn("ingen", i, i) {
		rest := strings.TrimRight(danish.Fold(c.p.Text(document.Span{Start: h.Span.End, End: s.Span.End})), " .")
		if rest == "" || rest == " for kommunen" {
			return true
		}
	}
	return false
}

// softened reports whether the sentences around one tell of money after all.
func (c *contradictions) softened(i int) bool {
	for k := range c.sectionAround(i) {
		o := &c.p.Sentences[k]
		if k == i || o.Heading {
			continue
		}
		if len(c.p.Numbers(k)) > 0 ||
			danish.Holds(danish.Fold(c.p.Text(o.Span)), "ramme", "afsat", "budget", "bevilling", "pulje", "finansier") {
			return true
		}
	}
	return false
}
