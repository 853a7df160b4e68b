package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
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
	return len(w) > 5 ||
		len(w) == 5 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et")) && w != "ingen" && w != "inden" &&
			w != "intet" && w != "anden" && w != "andet" && w != "meget" && w != "noget" && w != "siden"
}

// speaks reports whether a sentence speaks of what is recommended: it points back to it,
// or shares a long word with a point.
func (words stems) speaks(p *checker.Pass, i int) bool {
	for k, w := range p.Sentences[i].Words {
		if k > 0 && ahead[w.Fold] && definite[p.Sentences[i].Words[k-1].Fold] {
			return true // "den nye boform"
		}
		if pointing[w.Fold] || words.does(w.Fold) || long(w.Fold) && words[w.Fold[:5]] {
			return true
		}
	}
	return false
}

// does reports whether a noun names the act of a point: "flytning" where something "flyttes".
func (words stems) does(noun string) bool {
	for _, end := range [...]string{"ningen", "ning", "elsen", "else"} {
		root, ok := strings.CutSuffix(noun, end)
		if !ok || len(root) < 4 {
			continue
		}
		for w := range words {
			if strings.HasPrefix(w, root) {
				return true
			}
		}
	}
	return false
}

// ahead tell of what is to come, behind definite.
var (
	ahead    = danish.WordSet("nye ny nyt foreslåede kommende ansøgte indstillede påtænkte")
	definite = danish.WordSet("den det de")
)

// pointing are words for what the item is about, whatever it is.
var pointing = danish.WordSet("grunden arealet prisen købesummen salgsprisen foreslåede linje linjeføringen ruten " +
	"udformningen forslaget projektet løsningen placeringen ansøgningen modellen planen tiltaget tiltagene ordningen " +
	"ændringen lukningen salget købet indstillingen byggeriet måde tilladelse tilladelsen dispensation " +
	"dispensationen godkendelse godkendelsen ansøger ansøgeren anlægget aftalen støtten tilskuddet bevillingen " +
	"forsøget udvidelsen nedlæggelsen flytningen etableringen omlægningen nedrivningen udlejningen sammenlægningen " +
	"opsigelsen ophøret afviklingen overdragelsen")

// ofOther reports whether the sentence of a hit may speak of something else than the
// recommended; "uden for formålet" does not. Only the clause of the hit is looked at: of "...,
// og at sikkerheden bliver dårligere", or of "Ordningen er ikke forsvarlig, og på de øvrige ...".
func ofOther(p *checker.Pass, hit checker.Hit, about func() stems) bool {
	i := hit.Sentence
	clause := clauseOf(p, i, hit.Span)
	return slices.ContainsFunc(p.HitsIn("andet", i, i), func(h checker.Hit) bool {
		return clause.Overlaps(h.Span) && !p.Meets("udenfor", h) && !taken(p, h, about())
	})
}

// clauseOf is the part of sentence i around a hit that no semicolon, no "og", "men" or "mens" behind
// a comma and no "og at" parts from it.
func clauseOf(p *checker.Pass, i int, hit document.Span) document.Span {
	words := p.Sentences[i].Words
	clause := document.Span{Start: words[0].Span.Start, End: words[len(words)-1].Span.End}
	for k := 1; k < len(words); k++ {
		w := &words[k]
		if !(w.Break && (joins[w.Fold] || parted(p, &words[k-1], w))) && !(w.Fold == "at" && words[k-1].Fold == "og") {
			continue
		}
		if w.Span.Start <= hit.Start {
			clause.Start = w.Span.Start
		} else if w.Span.Start >= hit.End {
			clause.End = w.Span.Start
			break
		}
	}
	return clause
}

// parted reports whether a semicolon stands between two words.
func parted(p *checker.Pass, before, w *danish.Word) bool {
	return strings.Contains(p.Doc.Text[before.Span.End:w.Span.Start], ";")
}

// joins are words that begin a new main clause behind a comma.
var joins = danish.WordSet("og men mens hvorimod samt")

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
