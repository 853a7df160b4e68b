package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

// decidedBy reports whether a line heads what a body decided: "Teknisk Udvalgs beslutning i mødet
// den 3. marts 2026", "Beslutninger Ældrerådet 10-11-2026".
func decidedBy(text string) bool {
	if !strings.Contains(text, "eslutning") {
		return false
	}
	low := strings.TrimRight(danish.Fold(text), " :.")
	if whose, rest, ok := strings.Cut(low, "s beslutning"); ok {
		return danish.BeginsWith(rest, " den ", " i mødet", " på mødet", ", ") && beginsLater(rest) || rest == "" && isBody(whose)
	}
	for _, p := range []string{"beslutning ", "beslutninger "} {
		if rest, ok := strings.CutPrefix(low, p); ok {
			name, day := beforeDay(strings.TrimPrefix(rest, "i "))
			return day && isBody(name)
		}
	}
	return false
}

// beginsLater reports whether a day stands in what follows a heading's words.
func beginsLater(rest string) bool { return strings.ContainsAny(rest, "0123456789") }

// beforeDay is the text in front of the only full date of a line, and whether there is one.
func beforeDay(line string) (name string, ok bool) {
	dates := danish.Dates(line, 0, nil)
	if len(dates) != 1 || !dates[0].Full() {
		return "", false
	}
	name = strings.TrimRight(line[:dates[0].Span.Start], " ,:")
	return strings.TrimRight(strings.TrimSuffix(name, " den"), " ,"), true
}

// treatedBy reports whether block i tells where the matter has been, above what came of it there:
// "Teknisk Udvalg, 4. marts 2026, pkt. 65:".
func (u *understanding) treatedBy(i int, text string) bool {
	if i+1 >= len(u.blocks) || u.blocks[i+1].Table != nil || !strings.Contains(text, "20") { // no year
		return false
	}
	low := danish.Fold(text)
	name, ok := beforeDay(low)
	if !ok || len(name) == 0 {
		return false
	}
	numbered := strings.Contains(low[len(name):], "pkt")
	return (isBody(name) || numbered && len(strings.Fields(name)) <= 6) && isOutcome(danish.Fold(u.doc.Slice(u.blocks[i+1].Content())))
}

// isOutcome reports whether a folded text is what minutes tell of a matter.
func isOutcome(text string) bool {
	return danish.BeginsWith(text, "ad 1", "anbefal", "godkend", "indstilles", "indstillingen", "tiltrådt", "tiltræd",
		"taget til", "udsat", "vedtaget", "oversend", "ikke til stede", "fraværende", "afbud", "et flertal",
		"et enigt", "der var enighed", "sagen blev", "drøftet", "forkastet", "tilbagesend") ||
		danish.Holds(text[:min(len(text), 400)], "stemte for", "stemte imod", "tager forbehold", "tog forbehold", "undlod at stemme")
}
