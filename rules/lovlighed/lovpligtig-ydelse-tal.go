package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// measures are the ends of words for what citizens get of a service.
var measures = []string{"time", "timer", "timerne", "timetal", "minut", "minutter", "gang", "gange", "besøg", "dag", "dage", "uge", "uger", "hold", "lektion", "lektioner",
	"døgn", "døgnet", "plads", "pladser", "tur", "ture", "afgang", "afgange", "tilsyn", "samtale", "samtaler", "undersøgelser", "træning", "træninger", "bade", "levering", "leveringer", "måltider", "forløb", "weekender"}

// ofStaff begin words for the staff and its own time; waits those for what citizens wait,
// where more is less.
var (
	ofStaff = []string{"personale", "medarbejder", "vikar", "leder", "sygedag", "sygefravær", "fravær", "kursus", "mødetid", "oplæring", "kilometer", "km", "leverandør"}
	waits   = []string{"ventetid", "ventelist", "svartid", "svarfrist", "sagsbehandlingstid", "leveringstid"}
)

// shrinks reports whether sentence i compares two numbers of a service so that citizens
// get less than now: "syv holdgange mod ti i dag", "fra 24 til 17 hold".
func shrinks(p *checker.Pass, i int) bool {
	numbers := p.Numbers(i)
	s := &p.Sentences[i]
	if len(numbers) < 2 || p.Has("ikke", i) || anyBegins(s, ofStaff) {
		return false
	}
	wait := anyBegins(s, waits)
	for k := 1; k < len(numbers); k++ {
		then, now := numbers[k-1], numbers[k]
		if then.Kind != danish.Plain || now.Kind != danish.Plain {
			continue
		}
		switch compared(s, then.Span, now.Span) {
		case against:
			then, now = now, then
		case unrelated:
			continue
		}
		if (now.Value < then.Value) != wait && now.Value != then.Value && (wait || measured(s)) {
			return true
		}
	}
	return false
}

// relation is how two numbers of a sentence stand to each other.
type relation uint8

const (
	unrelated relation = iota
	fromTo             // the first is what it was: "fra 24 til 17"
	against            // the second is: "syv mod ti"
)

// compared looks at the words before and between two numbers.
func compared(s *agenda.Sentence, a, b document.Span) relation {
	gap, before := 0, ""
	rel := unrelated
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		switch {
		case w.Span.End <= a.Start:
			before = w.Fold
			continue
		case w.Span.Start >= b.Start:
			if gap > 8 {
				return unrelated
			}
			return rel
		case w.Span.Start < a.End:
			continue
		}
		gap++
		switch w.Fold {
		case "til":
			if before == "fra" && gap <= 2 {
				rel = fromTo
			}
		case "mod", "frem", "stedet":
			rel = against
		case "dag", "nu", "hidtil", "år":
			if k > 0 && (w.Fold == "nu" || w.Fold == "hidtil" || s.Words[k-1].Fold == "i") {
				rel = against
			}
		}
	}
	return unrelated
}

// measured reports whether the sentence holds a word for what citizens get of a service.
func measured(s *agenda.Sentence) bool {
	return slices.ContainsFunc(s.Words[s.Lead:], func(w danish.Word) bool {
		return slices.ContainsFunc(measures, func(m string) bool { return strings.HasSuffix(w.Fold, m) })
	})
}

// met are parts of words for what citizens meet of a service.
var met = []string{"besøg", "time", "timer", "tid", "plads", "afgang", "runde", "tur", "hold", "tilbud", "hjælp", "ydelse", "niveau", "normering", "bemanding", "forløb", "døgn", "støtte", "tilsyn", "lektion", "undervisning",
	"træning", "kørsel", "levering", "nattevagt", "afdeling", "afsnit", "omfang", "antal", "ramme", "budget", "psykolog", "terapeut", "pædagog", "plejerske", "klinik", "medarbejder", "stilling", "rengøring", "pleje", "bevilling", "tildeling"}

// meets reports whether one of the two words behind a position is what citizens meet.
func meets(s *agenda.Sentence, end int) bool {
	seen := 0
	for k := s.Lead; k < len(s.Words) && seen < 2; k++ {
		w := &s.Words[k]
		if w.Span.Start < end {
			continue
		}
		seen++
		if slices.ContainsFunc(met, func(m string) bool { return strings.Contains(w.Fold, m) }) {
			return true
		}
	}
	return false
}

// owns reports whether a service is named only as the owner of something else: "tandplejens
// journalsystem".
func owns(p *checker.Pass, h checker.Hit) bool {
	name := p.Text(h.Span)
	for _, end := range []string{"ens", "ets", "nes"} {
		if strings.HasSuffix(name, end) {
			return !meets(&p.Sentences[h.Sentence], h.Span.End)
		}
	}
	return false
}

// ofElse reports whether a cut tells itself of what: "nedlæggelse af opvaskestuerne".
func ofElse(p *checker.Pass, cut checker.Hit) bool {
	s := &p.Sentences[cut.Sentence]
	for k := s.Lead; k < len(s.Words); k++ {
		if w := &s.Words[k]; w.Span.Start >= cut.Span.End {
			return w.Fold == "af" && !meets(s, w.Span.End)
		}
	}
	return false
}

// onlyPlace reports whether a service in the title is where something else is: "Engangsservice
// på plejecentrene".
func onlyPlace(s *agenda.Sentence, x document.Span) bool {
	for k := s.Lead + 2; k < len(s.Words); k++ {
		if s.Words[k].Span.Start < x.Start {
			continue
		}
		prep := s.Words[k-1].Fold
		return (prep == "på" || prep == "ved" || prep == "i") && !meets(s, s.Words[k-2].Span.Start)
	}
	return false
}
