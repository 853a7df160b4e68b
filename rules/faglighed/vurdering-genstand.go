package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// stems are beginnings of long words, and all words with a space behind.
type stems map[string]bool

// pointWords are those of the points.
func pointWords(p *checker.Pass) stems {
	words := stems{}
	for k := range p.Sentences {
		if p.Sentences[k].Point < 0 {
			continue
		}
		for _, w := range p.Sentences[k].Words[p.Sentences[k].Lead:] {
			words[w.Fold+" "] = true
			if long(w.Fold) {
				words[w.Fold[:5]] = true
			}
		}
	}
	return words
}

// long reports whether a word is long enough to tell what is spoken of: "broen" is, "efter" not.
func long(w string) bool {
	return len(w) > 5 || len(w) == 5 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et")) && w != "ingen" && w != "inden" && w != "intet" && w != "anden" && w != "andet" && w != "meget" && w != "noget" && w != "siden"
}

// speaks reports whether a sentence speaks of what is recommended: it points back to it,
// or shares a long word with a point.
func (words stems) speaks(p *checker.Pass, i int) bool {
	for _, w := range p.Sentences[i].Words {
		if pointing[w.Fold] || long(w.Fold) && words[w.Fold[:5]] {
			return true
		}
	}
	return false
}

// pointing are words for what the item is about, whatever it is.
var pointing = danish.WordSet("foreslåede linje linjeføringen ruten udformningen forslaget projektet løsningen placeringen ansøgningen modellen planen tiltaget tiltagene ordningen ændringen lukningen salget købet indstillingen byggeriet måde tilladelse tilladelsen dispensation dispensationen godkendelse godkendelsen ansøger ansøgeren anlægget aftalen støtten tilskuddet bevillingen forsøget udvidelsen nedlæggelsen flytningen etableringen omlægningen nedrivningen udlejningen sammenlægningen opsigelsen ophøret afviklingen overdragelsen")

// ofOther reports whether the sentence of a hit may speak of something else than the
// recommended; "uden for formålet" does not. Of "..., og at sikkerheden bliver dårligere" only
// that clause is looked at.
func ofOther(p *checker.Pass, hit checker.Hit, about func() stems) bool {
	i, from := hit.Sentence, 0
	for k, w := range p.Sentences[i].Words {
		if k > 0 && w.Fold == "at" && p.Sentences[i].Words[k-1].Fold == "og" && w.Span.Start < hit.Span.Start {
			from = w.Span.Start
		}
	}
	return slices.ContainsFunc(p.HitsIn("andet", i, i), func(h checker.Hit) bool {
		return h.Span.Start >= from && !p.Meets("udenfor", h) && !taken(p, h, about())
	})
}

// taken reports whether a word that mostly tells of something else is taken from a point: "adgang
// uden voksne" where just that is recommended.
func taken(p *checker.Pass, h checker.Hit, about stems) bool {
	words := p.Sentences[h.Sentence].Words
	k := p.Sentences[h.Sentence].WordAt(h.Span.Start)
	if k < 0 || !about[words[k].Fold+" "] {
		return false
	}
	return k+1 < len(words) && about[words[k+1].Fold+" "] || k > 0 && about[words[k-1].Fold+" "]
}
