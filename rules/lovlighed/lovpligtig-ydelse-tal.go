package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// measures are the ends of words for what citizens get of a service.
var measures = []string{
	"time", "timer", "timerne", "timetal", "minut", "minutter", "gang", "gange", "besøg", "dag", "dage", "uge", "uger",
	"hold", "lektion", "lektioner",
	"døgn", "døgnet", "plads", "pladser", "tur", "ture", "afgang", "afgange", "tilsyn", "samtale", "samtaler",
	"undersøgelser", "træning", "træninger", "bade", "levering", "leveringer", "måltider", "forløb", "weekender",
}

// ofStaff begin words for the staff and its own time; waits those for what citizens wait,
// where more is less, as it is of persons for each of the staff.
var (
	ofStaff = []string{
		"personale", "medarbejder", "vikar", "leder", "sygedag", "sygefravær", "fravær", "kursus", "mødetid",
		"oplæring", "kilometer", "km", "leverandør",
	}
	persons = []string{"borgere", "elever", "børn", "beboere", "brugere", "familier"}
	waits   = []string{"ventetid", "ventelist", "svartid", "svarfrist", "sagsbehandlingstid", "leveringstid"}
)

// shrinks reports whether sentence i compares two numbers of a service so that citizens
// get less than now: "syv holdgange mod ti i dag", "fra 24 til 17 hold".
func shrinks(p *checker.Pass, i int) bool {
	numbers := p.Numbers(i)
	if len(numbers) < 2 || p.Has("ikke", i) {
		return false
	}
	s := &p.Sentences[i]
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
		wait := waited(s)
		if (now.Value < then.Value) != wait && now.Value != then.Value && (wait || measured(s)) {
			return !danish.HasStem(s.Words, ofStaff...) && !costsOtherwise(s.Words)
		}
	}
	return false
}

// waited reports whether more of what sentence s counts is less for citizens.
func waited(s *agenda.Sentence) bool {
	return danish.HasStem(s.Words, waits...) || danish.HasStem(s.Words, persons...) && danish.HasStem(s.Words, "hver", "pr")
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
		return danish.EndsWith(w.Fold, measures...)
	})
}
