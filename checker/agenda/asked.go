package agenda

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Verbs and nouns of a recommendation, by their beginnings. What is neither soft
// nor talk asks for a decision.
var (
	firmVerbs = []string{"godkend", "vedtag", "bevilg", "bevilling", "tillægsbevilling", "anlægsbevilling", "tiltræd", "fastsæt"}
	firmWords = []string{"beslutter", "beslutte", "frigiver", "frigives", "frigive"} // whole: "en beslutning" comes later
	softVerbs = []string{"efterretning", "orientere", "orienteres", "orienteret", "orientering", "orienteringen"}
	talkVerbs = []string{"drøftes", "drøfter", "drøfte"}
	// reports tell what has been done: approving one is to take note of it.
	reports = []string{"afrapportering", "statusrapport", "slutrapport", "årsberetning"}
)

// advisers are the beginnings of words for the bodies that say what they think, and
// decide nothing but the use of their own grants.
var advisers = []string{
	"lokaludvalg", "bydelsudvalg", "ældreråd", "seniorråd", "handicapråd", "udsatteråd", "ungeråd", "ungdomsråd",
	"integrationsråd", "frivilligråd", "frivillighedsråd", "lokalråd", "landsbyråd",
}

// advises reports whether the first point is for such a body to carry out, and no money
// goes with it.
func advises(points [][]danish.Word) bool {
	if len(points) == 0 || !danish.HasStem(points[0][:min(6, len(points[0]))], advisers...) {
		return false
	}
	for _, words := range points {
		if danish.HasStem(words, "kr", "kroner", "tilsagn", "tilskud", "bevilg", "pulje") {
			return false
		}
	}
	return true
}

// drafts are the beginnings of words for something put forward, so that a discussion
// of it gives it its shape.
var drafts = []string{"udkast", "oplæg", "forslag"}

func onTheTable(points [][]danish.Word) bool {
	return slices.ContainsFunc(points, func(words []danish.Word) bool {
		return danish.HasStem(words, drafts...) && !endsIn(words, "på", "mødet") &&
			!asksWishes(words) // a talk given at the meeting, what the members propose
	})
}

// asked is the type the points ask for, "" without points. Any hard verb makes a decision.
func asked(points [][]danish.Word) document.ItemType {
	var soft, talk bool
	for _, words := range points {
		switch {
		case (hasWord(words, talkVerbs) || asksWishes(words) || endsIn(words, "til", "drøftelse")) && !asksFirmly(words):
			talk = true
		case hasWord(words, softVerbs) && !asksFirmly(words), approvesReport(words):
			soft = true
		default:
			return document.Decision
		}
	}
	switch {
	case talk:
		return document.Discussion
	case soft:
		return document.Information
	}
	return ""
}

// asksFirmly reports whether a point has a verb of decision.
func asksFirmly(words []danish.Word) bool {
	return danish.HasStem(words, firmVerbs...) || hasWord(words, firmWords)
}

// settles reports whether every point asks for a decision and one has a verb of decision: none
// takes note of what the title tells of, or approves it.
func settles(points [][]danish.Word) bool {
	firm := false
	for i, words := range points {
		if asked(points[i:i+1]) != document.Decision || danish.HasStem(words, "godkend", "tiltræd", "orienter", "efterretning") {
			return false
		}
		firm = firm || asksFirmly(words)
	}
	return firm
}

// asksWishes reports whether a point asks for what the members would like: "at afgive ønsker til
// temamøder", "at udvalget giver input".
func asksWishes(words []danish.Word) bool {
	return hasWord(words, []string{"ønsker", "input", "idéer", "ideer", "forslag"}) &&
		hasWord(words, []string{"afgives", "afgive", "afgiver", "give", "giver", "komme", "kommer", "bidrage", "bidrager"})
}

// approvesReport reports whether a point approves a report and nothing else.
func approvesReport(words []danish.Word) bool {
	return len(words) <= 14 && danish.HasStem(words, "godkend") && danish.HasStem(words, reports...)
}

// endsIn reports whether words end in two given ones.
func endsIn(words []danish.Word, a, b string) bool {
	n := len(words)
	return n > 1 && words[n-2].Fold == a && words[n-1].Fold == b
}

// talks reports whether one of the points asks for nothing but a discussion.
func talks(points [][]danish.Word) bool {
	for _, words := range points {
		if hasWord(words, talkVerbs) && !danish.HasStem(words, "bevilling", "tillægsbevilling", "anlægsbevilling", "bevilg") {
			return true
		}
	}
	return false
}

func hasWord(words []danish.Word, list []string) bool {
	for _, w := range words {
		for _, s := range list {
			if w.Fold == s {
				return true
			}
		}
	}
	return false
}
