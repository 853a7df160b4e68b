package betjening

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

// abbreviationOptions are the settings of forkortelse-uforklaret.
type abbreviationOptions struct {
	Kendte []string `toml:"kendte" hjaelp:"flere forkortelser, som læserne kender."` // further abbreviations the readers know
}

var _ = add(&checker.Rule{
	ID:       "forkortelse-uforklaret",
	Title:    "En forkortelse er brugt uden at være forklaret",
	Group:    "sprog",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    everyType,
	Preview:  true,
	Message:  "Forkortelsen er ikke forklaret.",
	Why:      "Nye medlemmer og borgere kender ikke forvaltningens forkortelser.",
	Remedy:   "Skriv navnet helt ud første gang, med forkortelsen i parentes bagefter.",
	Answer:   "Svar med, at læserne kender forkortelsen, eller føj den til reglens liste »kendte«.",
	Sources:  languageSources("egen-16", "forord-1"),
	Options:  &abbreviationOptions{},
	Bad: []string{
		"type: beslutning\nUdgiften til [[BPA]] og [[STU]] stiger i 2027.",
		"type: orientering\nSagen har været drøftet i [[ERFA]]-gruppen, som [[KRV]] leder. KRV mødes igen i maj.",
		"type: orientering\nTallene er fra [[KRL]]'s statistik.",
	},
	Good: []string{
		"type: beslutning\nUdgiften til særligt tilrettelagt ungdomsuddannelse (STU) stiger. STU er for unge med særlige behov.",
		"type: beslutning\nPPR (Pædagogisk Psykologisk Rådgivning) og EU, KL og CPR-registret er spurgt. Del II og kapitel IV gælder.",
		"# NY STI VED ÅEN\n\n## SAGSFREMSTILLING\n" +
			"Stien ejes af Engby Vand A/S og forslaget er stillet af Ida Holm (SF). Matr.nr. 12 AB er på 200 m2.",
		"type: beslutning\nFGU, det vil sige forberedende grunduddannelse, har 40 elever.",
	},
	Run: func(p *checker.Pass) {
		known := checker.Options[abbreviationOptions](p).Kendte
		seen := map[string]bool{}
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Heading || s.Cell != nil || shouted(s) || s.Voice != agenda.Administration || s.In(document.RoleAttachments) {
				continue
			}
			for k, w := range s.Words {
				name := abbreviation(w)
				if name == "" || k < s.Lead || seen[name] || lexicon.KnownAbbreviations()[name] ||
					slices.Contains(known, name) || partOfName(p, s, k) {
					continue
				}
				seen[name] = true
				if explained(p, name) {
					continue
				}
				p.Report(checker.Finding{Span: document.Span{Start: w.Span.Start, End: w.Span.Start + len(name)}})
			}
		}
	},
})

// abbreviation is the run of two to six capitals a word begins with, alone or in front
// of a hyphen; "" if there is none or it is a Roman number.
func abbreviation(w danish.Word) string {
	name, rest, hyphen := strings.Cut(w.Text, "-")
	if hyphen && rest == "" {
		return ""
	}
	n := 0
	for _, r := range name {
		if !unicode.IsUpper(r) {
			return ""
		}
		n++
	}
	if n < 2 || n > 6 || strings.Trim(name, "IVXLCDM") == "" || strings.Trim(name, "X") == "" {
		return ""
	}
	return name
}

// shouted reports whether a sentence is set in capitals.
func shouted(s *agenda.Sentence) bool {
	small := 0
	for _, w := range s.Words {
		if strings.ContainsFunc(w.Text, unicode.IsLower) {
			small++
		}
	}
	return small*2 < len(s.Words)
}

// partOfName reports whether the letters belong to a name: a party behind a person's name,
// a plot of land, a model, or initials between signs.
func partOfName(p *checker.Pass, s *agenda.Sentence, k int) bool {
	w := s.Words[k]
	text := p.Doc.Text
	before, after := byte(' '), byte(' ')
	if w.Span.Start > 0 {
		before = text[w.Span.Start-1]
	}
	if w.Span.End < len(text) {
		after = text[w.Span.End]
	}
	if before == '(' && after == ')' || strings.IndexByte("/._@-", before) >= 0 || strings.IndexByte("/_@", after) >= 0 {
		return true // in brackets it stands behind what it is short for, or is a party
	}
	if k == 0 {
		return false
	}
	prev := s.Words[k-1].Text
	return prev[0] >= '0' && prev[0] <= '9' ||
		s.Words[k-1].Is("matr", "matr.nr", "matrikel", "litra", "model", "type", "klasse")
}

// explained reports whether the item tells what an abbreviation stands for: it stands
// in brackets, or brackets or "det vil sige" follow it.
func explained(p *checker.Pass, name string) bool {
	text := p.Text(p.Item.Span)
	if strings.Contains(text, "("+name+")") || strings.Contains(text, "("+name+",") || strings.Contains(text, name+" (") {
		return true
	}
	for _, tail := range []string{
		", det vil sige", ", dvs", ", som står for", " står for ", " = ", ", altså", " – ", " er en forkortelse",
	} {
		if strings.Contains(text, name+tail) {
			return true
		}
	}
	return strings.Contains(text, "forkortet "+name)
}
