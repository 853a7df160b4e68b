package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// contradicted reports a sentence of the administration's that speaks against what the
// item recommends.
func contradicted(p *checker.Pass) bool {
	against, best := p.Said("imod"), p.Said("bedst")
	if len(against)+len(best) == 0 || declines(p) {
		return false
	}
	chosen := chosenOptions(p)
	for _, h := range best {
		if other, ok := prefersOther(p, h, chosen); ok && !explained(p, h.Sentence, chosen) {
			report(p, h, "Vurderingen fremhæver »"+other+"«, men indstillingen peger på en anden løsning. Fandt ingen forklaring på det.")
			return true
		}
	}
	for _, h := range against {
		s := &p.Sentences[h.Sentence]
		if s.Point >= 0 || s.Heading || s.Cell != nil || s.Section == nil || s.Section.Role == document.RoleOptions || s.Section.Role == document.RoleHearing || h.Negated || strings.ContainsAny(p.Text(s.Span), "»«”\"") {
			continue
		}
		named := optionsIn(p, h.Sentence)
		if len(named) > 0 && !shares(named, chosen) || explained(p, h.Sentence, chosen) || len(named) == 0 && (p.Has("andet", h.Sentence) || !aboutPoints(p, h.Sentence)) {
			continue
		}
		report(p, h, "Vurderingen taler imod det, der indstilles. Fandt ingen forklaring på det.")
		return true
	}
	return false
}

// explained reports whether the text tells why it recommends what it does all the same:
// close by, or in a sentence that names the chosen option.
func explained(p *checker.Pass, i int, chosen map[string]bool) bool {
	for _, d := range p.Said("dog") {
		if d.Sentence >= i-2 && d.Sentence <= i+3 || shares(optionsIn(p, d.Sentence), chosen) {
			return true
		}
	}
	return false
}

func report(p *checker.Pass, h checker.Hit, message string) {
	p.Report(checker.Finding{Span: p.Sentences[h.Sentence].Span, Facts: []document.Span{h.Span}, Message: message,
		Remedy: "Skriv, hvorfor det alligevel indstilles (»På trods af … indstilles …, fordi …«), eller ret indstillingen eller vurderingen."})
}

// declines reports whether the recommendation itself says no to something.
func declines(p *checker.Pass) bool {
	for _, h := range p.Hits("negativt") {
		if p.Sentences[h.Sentence].Point >= 0 {
			return true
		}
	}
	return false
}

// chosenOptions are the named options of the recommendation, folded ("model b").
func chosenOptions(p *checker.Pass) map[string]bool {
	out := map[string]bool{}
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 {
			for name := range optionsIn(p, i) {
				out[name] = true
			}
		}
	}
	return out
}

func optionsIn(p *checker.Pass, i int) map[string]bool {
	out := map[string]bool{}
	s := &p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		if _, name, ok := optionAt(p, s, k); ok {
			out[strings.ToLower(name)] = true
		}
	}
	return out
}

func shares(a, b map[string]bool) bool {
	for name := range a {
		if b[name] {
			return true
		}
	}
	return false
}

// prefersOther finds the one option that a sentence calls best where the
// recommendation names another of the same kind and no sentence speaks for that one.
func prefersOther(p *checker.Pass, h checker.Hit, chosen map[string]bool) (string, bool) {
	s := &p.Sentences[h.Sentence]
	if h.Negated || s.Heading || s.Point >= 0 || len(chosen) != 1 || shares(optionsIn(p, h.Sentence), chosen) {
		return "", false
	}
	for k := s.Lead; k < len(s.Words); k++ {
		word, name, ok := optionAt(p, s, k)
		if !ok || !h.Span.Overlaps(s.Words[k].Span) {
			continue
		}
		for c := range chosen {
			if strings.HasPrefix(c, word+" ") && len(optionsIn(p, h.Sentence)) == 1 {
				return name, true
			}
		}
	}
	return "", false
}

// aboutPoints reports whether a sentence speaks of what is recommended: it points back
// to it, or shares a long word with a point.
func aboutPoints(p *checker.Pass, i int) bool {
	words := map[string]bool{}
	for k := range p.Sentences {
		if p.Sentences[k].Point < 0 {
			continue
		}
		for _, w := range p.Sentences[k].Words[p.Sentences[k].Lead:] {
			if len(w.Fold) > 5 {
				words[w.Fold[:5]] = true
			}
		}
	}
	for _, w := range p.Sentences[i].Words {
		if pointing[w.Fold] || len(w.Fold) > 5 && words[w.Fold[:5]] {
			return true
		}
	}
	return false
}

// pointing are words for what the item is about, whatever it is.
var pointing = set("forslaget projektet løsningen placeringen ansøgningen modellen planen tiltaget tiltagene ordningen ændringen lukningen salget købet indstillingen byggeriet måde tilladelse tilladelsen dispensation dispensationen godkendelse godkendelsen ansøger ansøgeren anlægget aftalen støtten tilskuddet bevillingen forsøget udvidelsen nedlæggelsen flytningen etableringen omlægningen nedrivningen udlejningen sammenlægningen opsigelsen ophøret afviklingen overdragelsen")
