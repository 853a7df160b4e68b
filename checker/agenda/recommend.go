package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// The verbs of a recommendation: what somebody does, what is done, and what a body is.
var (
	proposing = []string{"indstiller", "foreslår", "anbefaler", "tilråder"}
	proposed  = []string{"indstilles", "foreslås", "anbefales", "tilrådes"}
	asking    = []string{"anmodes", "bedes"}
)

// OfRecommendation reports whether a folded word is a verb of a recommendation.
func OfRecommendation(word string) bool {
	return slices.Contains(proposing, word) || slices.Contains(proposed, word) || slices.Contains(asking, word)
}

// recommends reports whether a sentence of the text asks a body for a decision.
func recommends(text string) bool {
	low := danish.Fold(text)
	if purpose := strings.Index(low, "med henblik på, at "); purpose > 0 {
		low = low[:purpose] // what a body is to recommend some day
	}
	return goesOn(low, "indstille", "r", "s") || goesOn(low, "anmodes om", " at", ", at") ||
		proposesTo(low, "foreslår, at ")
}

// proposesTo reports whether the word behind a beginning is a body: "foreslår, at
// Børneudvalget".
func proposesTo(text, begin string) bool {
	_, rest, ok := strings.Cut(text, begin)
	word, _, _ := strings.Cut(rest, " ")
	return ok && ofBody(word)
}

// goesOn reports whether text holds a beginning with one of some ends behind it.
func goesOn(text, begin string, ends ...string) bool {
	for {
		_, rest, ok := strings.Cut(text, begin)
		if !ok {
			return false
		}
		if danish.BeginsWith(rest, ends...) {
			return true
		}
		text = rest
	}
}

// proposes reports whether a block begins with what the administration proposes
// ("Trafikkontoret anbefaler, at ...", "Det foreslås:" above points) or a body is asked for
// ("Byrådet anmodes om").
func proposes(text string) bool {
	if atClause(text) < 0 && !leadsIn(text) && !strings.HasSuffix(text, " om") {
		return false
	}
	words := danish.Words(strings.ToValidUTF8(text[:min(len(text), 120)], ""), 0, nil)
	for k := 1; k < min(len(words), 6); k++ {
		switch word := words[k].Fold; {
		case slices.Contains(proposing, word):
			return OfAdministration(words[k-1].Fold) || OfAdministration(words[0].Fold)
		case slices.Contains(proposed, word):
			return k == 1 && words[0].Fold == "det" && leadsIn(text)
		case slices.Contains(asking, word):
			return ofBody(words[k-1].Fold)
		}
	}
	return false
}

// leadsIn reports whether a line has nothing to decide itself but announces points.
func leadsIn(text string) bool {
	t := strings.TrimRight(text, " ")
	if strings.HasSuffix(t, ",") || strings.HasSuffix(t, ":") {
		return atClause(t) < 0 || asks(t) && strings.LastIndex(danish.Fold(t), " at") >= len(t)-4
	}
	return strings.HasSuffix(danish.Fold(t), " at") || !strings.ContainsAny(t, ".!?") && asks(t) && atClause(t) < 0
}

func asks(text string) bool {
	low := danish.Fold(text)
	return danish.Holds(low, "indstil", "anbefal", "foreslå", "anmod", "beslutte", "godkender", "drøfter")
}

// atClause is where the first clause with "at" begins in text ("..., at planen
// godkendes"), -1 if there is none.
func atClause(text string) int {
	if BeginsAt(text) {
		return 0
	}
	low := danish.Fold(text)
	if len(low) != len(text) {
		low = text
	}
	for i := 0; ; {
		k := strings.Index(low[i:], "at")
		if k < 0 {
			return -1
		}
		k += i
		i = k + 2
		if k > 0 && (low[k-1] == ' ' || low[k-1] == '\n') && k+2 < len(low) && (low[k+2] == ' ' || low[k+2] == '\n') {
			if before := strings.TrimRight(low[:k], " \n"); strings.HasSuffix(before, ",") ||
				strings.HasSuffix(before, ":") || endsInVerb(before) {
				return k
			}
		}
	}
}

func endsInVerb(s string) bool {
	return danish.EndsWith(s, proposing...) || danish.EndsWith(s, proposed...) || strings.HasSuffix(s, "anbefale")
}

// BeginsAt reports a clause that begins with "at".
func BeginsAt(text string) bool {
	_, ok := cutWord(text, "at")
	return ok
}
