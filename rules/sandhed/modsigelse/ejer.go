package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// owned compares "Byarkivet har 4,8 hyldekilometer papir" with "Byarkivets 5,4
// hyldekilometer papir": how many of the same things one and the same has.
func (c *contradictions) owned() {
	type of struct{ owner, what string }
	var first map[of]statement
	for _, t := range c.things {
		s := &c.p.Sentences[t.i]
		at, next := danish.WordsAt(s.Words, t.num.Span)
		owner, ok := ownerOf(s.Words[:at])
		if !ok || !s.Stating() {
			continue
		}
		what, end, ok := phraseBehind(s.Words, next)
		if !ok || c.partly(upTo(s.Words[s.Lead:], s.Words[end-1].Span.End), t.num.Span.Start) {
			continue
		}
		x := statement{i: t.i, num: *t.num, span: t.num.Span.Cover(s.Words[end-1].Span), noun: what, years: yearsOf(c.p, t.i)}
		if first == nil {
			first = map[of]statement{}
		}
		y, known := first[of{owner, what}]
		if !known {
			first[of{owner, what}] = x
			continue
		}
		if tal.Same(x.num, y.num) || x.i == y.i || c.p.Sentences[y.i].Block == s.Block && c.grows(y.i, x.i, x.noun) ||
			(len(x.years) == 0) != (len(y.years) == 0) || apartYears(x.years, y.years) ||
			x.num.Value > 2*y.num.Value || y.num.Value > 2*x.num.Value || c.related(x.num, y.num) {
			continue
		}
		c.report(c.odder(y, x))
		return
	}
}

// ownerOf is the stem of who has what a number behind the words counts: "Byarkivet har",
// "Byarkivets".
func ownerOf(words []danish.Word) (string, bool) {
	k := len(words) - 1
	if k < 0 {
		return "", false
	}
	if at := holding(words); at > 0 {
		return danish.Stem(words[at-1].Fold), len(words[at-1].Fold) > 4
	}
	owner, ok := strings.CutSuffix(words[k].Fold, "s")
	return danish.Stem(owner), ok && len(owner) > 4 &&
		(strings.HasSuffix(owner, "en") || strings.HasSuffix(owner, "et") || words[k].Text != words[k].Fold)
}

// holding is the place of the verb in "Byarkivet har", "Tandplejen består i dag af", early in
// a sentence; 0 if there is none.
func holding(words []danish.Word) int {
	for k := 1; k < len(words) && k < 4; k++ {
		switch words[k].Fold {
		case "har", "rummer", "omfatter", "driver", "tæller":
			if k == len(words)-1 && !words[k].Break && (k < 3 || words[k].Fold != "har") {
				return k
			}
		case "består":
			if n := len(words); words[n-1].Fold == "af" && n-k <= 4 && !words[k].Break {
				return k
			}
		}
	}
	return 0
}

// phraseBehind is what a number counts: the word behind it and, unless it begins something
// else, the next; end is the index behind it.
func phraseBehind(words []danish.Word, next int) (what string, end int, ok bool) {
	if next >= len(words) || words[next].Break || len(words[next].Fold) < 4 || vagueWords[words[next].Fold] {
		return "", 0, false
	}
	what, end = danish.Stem(words[next].Fold), next+1
	if end < len(words) && !words[end].Break && !verbal(words[end].Fold) && len(words[end].Fold) > 3 &&
		tal.IsNoun(&words[end]) && !functional[words[end].Fold] && !strings.HasSuffix(words[end].Fold, "es") {
		what, end = what+" "+danish.Stem(words[end].Fold), end+1
	}
	if end < len(words) && !words[end].Break &&
		words[end].Is("i", "på", "om", "med", "uden", "fra", "til", "ved", "hos", "af", "der",
			"som", "under", "over") {
		return "", 0, false // some of them
	}
	return what, end, !tal.TimeUnits[words[next].Fold]
}

// verbal reports verbs in the present that may follow on what is counted.
func verbal(w string) bool {
	return danish.BeginsWith(w, "betjen", "ligger", "dækker", "bruger", "passer", "kører", "åbner", "lukker", "holder",
		"arbejder", "behandler", "modtager", "deler", "står", "bliver", "venter", "skifter")
}

// functional are words behind a noun that begin something else.
var functional = danish.WordSet("får går står må bør eller samt fordelt fordeles koster bliver bruges skal kunne vil " +
	"være have haft også mens fordi efter under over mellem hvor hvis inden blev flere")

// upTo are the words up to a place and, unless a part of the whole follows ("hvoraf"), the
// rest.
func upTo(words []danish.Word, at int) []danish.Word {
	for k, w := range words {
		if w.Span.Start >= at && w.Break && (w.Fold == "hvoraf" || w.Fold == "heraf") {
			return words[:k]
		}
	}
	return words
}

// partly reports words of a part, a bound, a choice or, before a place, another time.
func (c *contradictions) partly(words []danish.Word, at int) bool {
	for _, w := range words {
		if isVague(w.Fold) || timeWords[w.Fold] ||
			w.Is("havde", "ville", "får", "når", "uden") || w.Fold == "år" && w.Span.Start < at {
			return true
		}
	}
	return false
}

// sameOwner reports whether the words before the nouns set them not apart: they are
// the same, or "hallens" speaks of the hall the other sentence is about.
func (c *contradictions) sameOwner(x, y statement) bool {
	return x.before == y.before || c.about(x.before, y) && c.about(y.before, x)
}

// about reports whether the sentence of s, the one before it or the title has the
// owner a genitive names. No word names none.
func (c *contradictions) about(before string, s statement) bool {
	if before == "" {
		return true
	}
	owner, ok := strings.CutSuffix(before, "s")
	if !ok || len(owner) < 4 {
		return false
	}
	for i := max(0, s.i-1); i <= s.i; i++ {
		for _, w := range c.p.Sentences[i].Words {
			if danish.Stem(w.Fold) == danish.Stem(owner) {
				return true
			}
		}
	}
	return slices.Contains(titleStems(c.p), danish.Stem(owner))
}
