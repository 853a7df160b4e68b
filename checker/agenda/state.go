package agenda

import (
	"strings"
	"unicode"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// State tells what stands under a heading.
type State uint8

// The states of a section.
const (
	Absent    State = iota
	Empty           // a heading with nothing below
	None            // "Ingen.", "Intet at bemærke.", "-"
	Elsewhere       // "Se ovenfor.", "Fremgår af sagsfremstillingen."
	Filled
)

// StateOf returns the best state among the sections with one of the roles.
func StateOf(doc *document.Document, it *document.Item, roles ...document.Role) State {
	best := Absent
	for _, s := range it.Sections {
		for _, r := range roles {
			if s.Role == r {
				best = max(best, state(doc, s))
			}
		}
	}
	return best
}

var noAnswers = map[string]bool{
	"": true, "ingen": true, "intet": true, "nej": true, "ikke relevant": true, "ingen bemærkninger": true,
	"intet at bemærke": true, "ingen bemærkning": true, "n/a": true, "ej relevant": true, "bortfalder": true,
	"ingen særlige bemærkninger": true, "ingen særlige forhold": true, "ingen bilag": true, "ikke aktuelt": true,
}

func state(doc *document.Document, s *document.Section) State {
	if len(s.Blocks) == 0 {
		return Empty
	}
	if len(s.Blocks) == 1 && s.Blocks[0].Table == nil && fewWords(doc.Slice(s.Blocks[0].Content())) {
		text := strings.Trim(danish.Fold(doc.Slice(s.Blocks[0].Content())), " .-–—")
		if text == "" && doc.Slice(s.Blocks[0].Content()) == "." {
			return Empty
		}
		if noAnswers[document.OneLine(text)] {
			return None
		}
	}
	if len(s.Blocks) == 1 && s.Blocks[0].Table == nil {
		switch text := doc.Slice(s.Blocks[0].Content()); {
		case putsOff(text):
			return Empty
		case sendsElsewhere(text):
			return Elsewhere
		}
	}
	return Filled
}

// sendsElsewhere reports whether a text only says where else in the item it is told: what
// stands there is to be looked for there.
func sendsElsewhere(text string) bool {
	if len(text) > 60 || strings.ContainsAny(text, "0123456789") {
		return false
	}
	text = strings.TrimLeft(danish.Fold(text), " *")
	return danish.BeginsWith(text, "se ", "jf", "som ", "fremgår ", "beskrevet ", "der henvises ", "er beskrevet ",
		"omtalt ", "er omtalt ") &&
		danish.Holds(text, "ovenfor", "ovenstående", "nedenfor", "sagsfremstilling", "ovennævnt") && !strings.Contains(text, "bilag")
}

// putsOff reports whether a text only says that it does not tell: "Opgøres ikke i
// nuværende sag." One that gives a reason is an answer.
func putsOff(text string) bool {
	if len(text) > 70 || !strings.Contains(text, "ikke") {
		return false
	}
	text = danish.Fold(text)
	if danish.Holds(text, " da ", "fordi", "idet", " før ", "kr", "senere") {
		return false
	}
	return danish.Holds(text, "opgøres ikke", "ikke opgjort", "beregnes ikke", "ikke beregnet", "belyses ikke",
		"ikke belyst", "behandles ikke i", "oplyses ikke", "ikke kendt")
}

// fewWords reports whether a text may be one of noAnswers: it has no more than three words.
func fewWords(text string) bool {
	n := 0
	for w := range strings.FieldsSeq(text) {
		if strings.IndexFunc(w, unicode.IsLetter) >= 0 {
			n++
		}
		if n > 3 {
			return false
		}
	}
	return true
}
