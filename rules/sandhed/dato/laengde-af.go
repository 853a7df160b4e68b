package dato

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// What makes a stated length that of a period.

// endures reports what may be of a length: an agreement, a trial, a grant; no child.
func endures(w string) bool {
	for _, thing := range []string{
		"aftale", "kontrakt", "periode", "forsøg", "ordning", "projekt", "bevilling", "plan", "lejemål", "koncession",
		"pulje", "tilskud", "støtte", "samarbejde", "partnerskab", "pilot", "forløb", "ansættelse", "indsats",
		"program", "tilsagn", "dispensation", "option", "tilladelse",
	} {
		if at := strings.LastIndex(w, thing); at >= 0 && len(w)-at-len(thing) <= 3 {
			return true
		}
	}
	return false
}

// belongs reports whether a length is that of the period: nothing but small words
// stand between, and where the period may be a frame that holds the length ("4 uger i
// perioden fra ..."), it is a hearing or the dates leave too little room.
func (c *calendar) belongs(i int, l length, x document.Span, days int) bool {
	gap := document.Span{Start: l.span.End, End: x.Start}
	behind := l.span.Start >= x.End
	if behind {
		gap = document.Span{Start: x.End, End: l.span.Start}
	} else if gap.Start > gap.End {
		return false
	}
	words := c.wordsIn(i, gap)
	if l.kind {
		if words = pastThing(words); words == nil || behind {
			return false
		}
	}
	text := c.p.Text(gap)
	if len(words) > 7 || strings.ContainsAny(text, ";.") && !strings.Contains(text, "d.") && !strings.Contains(text, "dvs.") {
		return false
	}
	frame, clause, lasting := false, false, false
	for _, w := range words {
		if !joinsLength[w.Fold] {
			return false
		}
		frame = frame || w.Fold == "perioden" || w.Fold == "tidsrummet" || w.Fold == "tiden"
		clause = clause || w.Fold == "og" || w.Fold == "der" || w.Fold == "som"
		lasting = lasting || lastingVerbs[w.Fold]
	}
	frame = frame && !l.kind || behind && !strings.Contains(text, "alt") && !strings.ContainsAny(text, "(,–-")
	return (!clause || lasting) && (!frame || days < l.least || c.p.Has("hoering", i))
}

// pastThing skips what an adjective of length is said of: "aftale med teatret, der"; nil
// if it is nothing that lasts, and what is left of the gap otherwise.
func pastThing(words []danish.Word) []danish.Word {
	switch {
	case len(words) == 0:
		return nil
	case words[0].Fold == "og":
		return words
	case !endures(words[0].Fold):
		return nil
	}
	for k := 1; k < len(words) && k < 8; k++ {
		if w := words[k].Fold; danish.BeginsWith(w, "option", "forlæng") {
			return nil
		} else if w == "der" || w == "som" {
			return words[k:]
		}
	}
	if words = words[1:]; len(words) > 0 && words[0].Fold == "for" {
		return words[1:]
	}
	return words
}

// joinsLength are the words that may stand between a period and its length.
var joinsLength = danish.WordSet("fra og med den d i alt perioden periode på tidsrummet tiden mellem offentlig " +
	"offentligt høring høringen høringsperiode høringsfase nabohøring partshøring fremlæggelse fremlagt udvidet " +
	"løber løb nemlig dvs altså det vil sige svarende til en et hen over sommeren er var varer varede samlet mandag " +
	"tirsdag onsdag torsdag fredag lørdag søndag " +
	"der som gælder gældende dækker strækker sig begynder starter lang lange")

// lastingVerbs say that what follows is how long something goes on.
var lastingVerbs = danish.WordSet("løber løb gælder varer varede dækker strækker begynder starter")
