package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// verdicts are the sentences that judge what is recommended, in words that are said of other
// things too: they take up a word of the title or of a point, and nothing in the text speaks for
// the recommendation.
func verdicts(p *checker.Pass, about func() stems) []checker.Hit {
	hits := p.Said("dom")
	if asked(p, "faerre") {
		hits = append(hits, p.Said("bevar")...)
	}
	if len(hits) == 0 || supported(p) {
		return nil
	}
	changed := asked(p, "aendrer") || asked(p, "forbedrer") || asked(p, "fornyer")
	return slices.DeleteFunc(hits, func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return h.Negated || ofPresent(p, h.Sentence) || outweighed(s, h) || !takesUpMatter(p, h.Sentence, about()) ||
			changed && !p.Meets("bevar", h) &&
				!slices.ContainsFunc(s.Words, func(w danish.Word) bool { return pointing[w.Fold] || comesTo(p, &w, about()) })
	})
}

// comesTo reports whether a word is the name of what a point moves something to: "Bakkehuset er det
// ringeste af de tre" where the club is moved there.
func comesTo(p *checker.Pass, w *danish.Word, about stems) bool {
	if !isName(w) || !about[w.Fold+" "] {
		return false
	}
	return slices.ContainsFunc(p.Sentences, func(s agenda.Sentence) bool {
		k := slices.IndexFunc(s.Words, func(x danish.Word) bool { return x.Fold == w.Fold })
		return s.Point >= 0 && k > 0 && s.Words[k-1].Fold == "til"
	})
}

// answersNo are the sentences that say what is applied for should be answered by a no, which
// nothing in the text speaks against.
func answersNo(p *checker.Pass) []checker.Hit {
	hits := p.Said("nej")
	if len(hits) == 0 || supported(p) {
		return nil
	}
	return slices.DeleteFunc(hits, func(h checker.Hit) bool {
		return ofPresent(p, h.Sentence) ||
			slices.ContainsFunc(p.Sentences[h.Sentence].Words, func(w danish.Word) bool { return w.Fold == "øvrige" || w.Fold == "andre" })
	})
}

// supported reports whether the text speaks for what is recommended.
func supported(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("medhold"), func(h checker.Hit) bool { return !h.Negated })
}

// ofPresent reports whether a sentence speaks of what there is now or under a condition.
func ofPresent(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("nutid", i, i), func(h checker.Hit) bool { return !p.Meets("udenfor", h) })
}

// takesUpMatter reports whether a sentence speaks of the matter of the item: it shares a word with
// a point or the title, and names no other place. "Placeringen" speaks of the sentence before.
func takesUpMatter(p *checker.Pass, i int, about stems) bool {
	s := &p.Sentences[i]
	if namesElsewhere(p, s, about) {
		return false
	}
	title := titleWords(p)
	shares := func(words []danish.Word) bool {
		return slices.ContainsFunc(words, func(w danish.Word) bool { return about.shares(w.Fold) || ofTitle(title, w.Fold) })
	}
	if shares(s.Words) {
		return true
	}
	points := slices.ContainsFunc(s.Words, func(w danish.Word) bool { return pointing[w.Fold] || pointsBack[w.Fold] })
	return points && (len(justBefore(p, i)) == 0 || shares(justBefore(p, i)) || !pointsAt[s.Words[0].Fold])
}

// pointsBack are words that take up what was told; pointsAt those that may take up one of several
// things told just before.
var (
	pointsBack = danish.WordSet("sådan sådant denne dette køb")
	pointsAt   = danish.WordSet("placeringen løsningen modellen forslaget")
)

// titleWords are the words of the item's title.
func titleWords(p *checker.Pass) []danish.Word {
	if len(p.Sentences) > 0 && p.Sentences[0].Heading {
		return p.Sentences[0].Words
	}
	return nil
}

// ofTitle reports whether a word is one of the title or its last part: "appen" of "træningsappen".
func ofTitle(title []danish.Word, w string) bool {
	return len(w) > 4 && !common[w] && slices.ContainsFunc(title, func(t danish.Word) bool {
		return strings.HasSuffix(t.Fold, w) || len(w) > 5 && strings.HasPrefix(t.Fold, w[:5])
	})
}

// namesElsewhere reports whether a sentence names a place that no point and no title does:
// "Nattevagten på Egehøj".
func namesElsewhere(p *checker.Pass, s *agenda.Sentence, about stems) bool {
	for k := 1; k < len(s.Words); k++ {
		w := &s.Words[k]
		if before := s.Words[k-1].Fold; before != "på" && before != "i" && before != "ved" {
			continue
		}
		if danish.Capital(w.Text) && len(w.Text) > 2 && !about[w.Fold+" "] && !ofTitle(titleWords(p), w.Fold) {
			return true
		}
	}
	return false
}
