package modsigelse

import (
	"slices"

	"sagstjek/checker/danish"
)

// Which things a number counts: all of them, and whose they are.

// thingOf is what a number counts; an adjective that only tells that they are there is left out:
// "de 46 normerede pladser".
func (c *contradictions) thingOf(t thing) string {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	if next+1 < len(words) && !words[next+1].Break && merely[words[next].Fold] {
		return words[next+1].Fold
	}
	return sizeOf(*t.num)
}

var merely = danish.WordSet("normerede nuværende eksisterende indkomne modtagne foreslåede planlagte kommunale " +
	"daglige årlige afgivne indsendte")

// bound reports "mindst fem medlemmer".
func (c *contradictions) bound(t thing) bool {
	words := c.p.Sentences[t.i].Words
	at, _ := danish.WordsAt(words, t.num.Span)
	return at > 0 && words[at-1].Is("mindst", "højst", "minimum", "maksimalt", "yderligere") ||
		at > 1 && words[at-1].Fold == "til" && words[at-2].Fold == "op"
}

// consists reports "Rådet består af ni medlemmer", "normeret til 48 pladser": so many in all.
func (c *contradictions) consists(t thing) bool {
	words := c.p.Sentences[t.i].Words
	at, _ := danish.WordsAt(words, t.num.Span)
	if at < 2 || !words[at-1].Is("af", "til") {
		return false
	}
	return slices.ContainsFunc(words[max(0, at-8):at-1], func(w danish.Word) bool {
		return w.Is("består", "normeret", "normerede")
	})
}

// allTold reports a relative clause that tells nothing of which are meant: ", som er vedlagt",
// ", som kommunen ejer" where the other sentence tells of what it owns too.
func (c *contradictions) allTold(words []danish.Word, other int) bool {
	if len(words) < 3 || !words[1].Break || !words[1].Is("der", "som") {
		return false
	}
	rest := words[2:min(len(words), 5)]
	return slices.ContainsFunc(rest, func(w danish.Word) bool {
		return w.Is("vedlagt", "vedlægges", "kan", "fremgår", "gengivet", "gengives", "samlet", "besvaret") ||
			w.Is("ejer", "driver", "råder") &&
				slices.ContainsFunc(c.p.Sentences[other].Words, func(v danish.Word) bool { return v.Fold == w.Fold })
	})
}

// ofTitle reports a phrase behind a number that only says whose they are, and the title names
// that: "de syv medlemmer af Ældrerådet".
func (c *contradictions) ofTitle(words []danish.Word) bool {
	return len(words) > 2 && !words[1].Break && words[1].Is("af", "i", "på") &&
		slices.Contains(c.titleWords(), danish.Stem(words[2].Fold)) &&
		(len(words) == 3 || !binding[words[3].Fold] && !words[3].Is("der", "som", "og"))
}

// fromUnit are the words from what a number counts.
func (c *contradictions) fromUnit(t thing) []danish.Word {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	return words[min(next, len(words)):]
}
