package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

func isFormality(title string) bool {
	if unit, rest, ok := strings.Cut(title, " - "); ok && len(unit) <= 4 {
		title = rest // "TM - Godkendelse af dagsorden"
	}
	for _, p := range []string{
		"godkendelse af dagsorden", "bemærkninger til dagsorden", "beslutninger om dagsorden", "åben dagsorden",
		"fraværende", "godkendelse af referat", "godkendelse af protokol", "godkendelse af beslutningsprotokol",
		"siden sidst", "meddelelser", "eventuelt", "orientering fra borgmester", "orientering fra formand",
		"orientering fra udvalgsformand", "dialogmøde", "møde med", "introduktion til", "besøg hos", "besøg på",
		"besøg i", "rundvisning", "fast punkt", "spørgetid", "underskrift", "underskriftsside", "dagsorden", "nyt fra",
		"gensidig orientering", "mødet slut", "lukning af mødet", "valg af mødeleder", "orientering ved", "orienteringer",
	} {
		if startsWord(title, p) || strings.HasPrefix(title, p) && len(title) < len(p)+24 {
			return true
		}
	}
	return danish.Holds(title, calendars...)
}

// calendars are the beginnings of words for the plan of a body's meetings.
var calendars = []string{"mødeplan", "mødekalender", "mødedatoer", "mødeoversigt"}

// isCalendar reports whether a point is about when a body meets.
func isCalendar(words []danish.Word) bool { return danish.HasStem(words, calendars...) }

// ofTheMeeting reports whether a point only approves the agenda or the minutes.
func ofTheMeeting(words []danish.Word) bool {
	return len(words) <= 10 && danish.HasStem(words, "dagsorden", "referat", "protokol") && danish.HasStem(words, "godkend")
}

// every reports whether there are points and a test holds for each.
func every(points [][]danish.Word, is func([]danish.Word) bool) bool {
	return len(points) > 0 && !slices.ContainsFunc(points, func(words []danish.Word) bool { return !is(words) })
}
