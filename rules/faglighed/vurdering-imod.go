package faglighed

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// contradicted reports a sentence of the administration's that speaks against what the
// item recommends.
func contradicted(p *checker.Pass) bool {
	if h, ok := leavesTooFew(p); ok && !explainer(p, chosenOptions(p))(h.Sentence) {
		report(p, h, "Vurderingen kalder det for lidt, som indstillingen lader være tilbage. Fandt ingen forklaring på det.")
		return true
	}
	about := sync.OnceValue(func() stems { return pointWords(p) })
	objections, best := objectionsIn(p, about), p.Said("bedst")
	if len(objections)+len(best) == 0 || declines(p) {
		return false
	}
	chosen := chosenOptions(p)
	explained := explainer(p, chosen)
	for _, h := range best {
		if other, ok := prefersOther(p, h, chosen); ok && !explained(h.Sentence) {
			report(p, h, "Vurderingen fremhæver »"+other+"«, men indstillingen peger på en anden løsning. Fandt ingen forklaring på det.")
			return true
		}
	}
	for _, o := range objections {
		if !assesses(p, o.Hit) || explained(o.Sentence) {
			continue
		}
		if named := optionsIn(p, o.Sentence); len(named) > 0 && shares(named, chosen) || len(named) == 0 && o.ofRecommended(p, about) {
			report(p, o.Hit, "Vurderingen taler imod det, der indstilles. Fandt ingen forklaring på det.")
			return true
		}
	}
	return false
}

// objection is what speaks against something.
type objection struct {
	checker.Hit
	aim aim
}

// aim tells what must be asked before an objection is taken to be to the recommended.
type aim int

const (
	unsure   aim = iota // whether the sentence speaks of it, and of nothing else
	likely              // whether it speaks of something else
	answered            // nothing: it answers what is applied for
)

// objectionsIn are those of the administration's, about being the words of the points.
func objectionsIn(p *checker.Pass, about func() stems) []objection {
	var out []objection
	add := func(hits []checker.Hit, aim aim) {
		for _, h := range hits {
			out = append(out, objection{h, aim})
		}
	}
	add(p.Said("imod"), unsure)
	if weak := p.Said("imod-svag"); len(weak) > 0 && len(p.Said("for")) == 0 {
		add(weak, unsure)
	}
	add(slices.DeleteFunc(p.Said("staerkt"), func(h checker.Hit) bool { return !assessed(p, h) }), likely)
	if asked(p, "videre") { // of what is new, it would be the old that has no effect
		add(p.Said("virkningsloes"), likely)
	}
	add(unfit(p, about), likely)
	add(verdicts(p, about), likely)
	add(answersNo(p), answered)
	return out
}

// ofRecommended reports whether an objection in a sentence that names no option is to what is
// recommended.
func (o objection) ofRecommended(p *checker.Pass, about func() stems) bool {
	switch o.aim {
	case answered:
		return true
	case unsure:
		if !about().speaks(p, o.Sentence) {
			return false
		}
	}
	return !ofOther(p, o.Hit, about)
}

// assesses reports whether a hit stands in the running text of an assessment, said by the
// administration of a single thing that is not to be renewed.
func assesses(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	switch {
	case s.Point >= 0 || s.Heading || s.Cell != nil || s.Section == nil || h.Negated:
		return false
	case s.Section.Role == document.RoleOptions || s.Section.Role == document.RoleHearing:
		return false
	case strings.ContainsAny(p.Text(s.Span), "»«”\""):
		return false
	case amongMany(p, s): // "Kort 2 kan vi ikke anbefale" of three maps
		return false
	}
	return !strings.HasPrefix(p.Text(h.Span), "er ") || !asked(p, "fornyer") // "Taget er uforsvarligt" where it is to be changed
}

// explainer tells of a sentence whether the text says why it recommends what it does all
// the same: close by, or in a sentence that names the chosen option.
func explainer(p *checker.Pass, chosen map[string]bool) func(i int) bool {
	dog := p.Said("dog")
	named := slices.ContainsFunc(dog, func(d checker.Hit) bool { return shares(optionsIn(p, d.Sentence), chosen) })
	return func(i int) bool {
		k := sort.Search(len(dog), func(k int) bool { return dog[k].Sentence >= i-2 })
		return named || k < len(dog) && dog[k].Sentence <= i+3 || len(p.HitsIn("bestilt", max(i-1, 0), i+3)) > 0
	}
}

func report(p *checker.Pass, h checker.Hit, message string) {
	p.Report(checker.Finding{Span: p.Sentences[h.Sentence].Span, Facts: []document.Span{h.Span}, Message: message,
		Remedy: "Skriv, hvorfor det alligevel indstilles (»På trods af … indstilles …, fordi …«), eller ret indstillingen eller vurderingen."})
}

// declines reports whether the recommendation itself says no to something.
func declines(p *checker.Pass) bool {
	return asked(p, "negativt")
}

// chosenOptions are the named options of the recommendation, folded ("model b").
func chosenOptions(p *checker.Pass) map[string]bool {
	out := map[string]bool{}
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 {
			for name := range optionsIn(p, i) {
				out[name] = true
			}
		}
	}
	return out
}

func optionsIn(p *checker.Pass, i int) map[string]bool {
	out := map[string]bool{}
	s := &p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		if _, name, ok := optionAt(p, s, k); ok {
			out[strings.ToLower(name)] = true
		}
	}
	return out
}

func shares(a, b map[string]bool) bool {
	for name := range a {
		if b[name] {
			return true
		}
	}
	return false
}

// prefersOther finds the one option that a sentence calls best where the
// recommendation names another of the same kind and no sentence speaks for that one.
func prefersOther(p *checker.Pass, h checker.Hit, chosen map[string]bool) (string, bool) {
	s := &p.Sentences[h.Sentence]
	if h.Negated || s.Heading || s.Point >= 0 || outweighed(s, h) || len(chosen) != 1 || shares(optionsIn(p, h.Sentence), chosen) {
		return "", false
	}
	for k := s.Lead; k < len(s.Words); k++ {
		word, name, ok := optionAt(p, s, k)
		if !ok || !h.Span.Overlaps(s.Words[k].Span) {
			continue
		}
		for c := range chosen {
			if strings.HasPrefix(c, word+" ") && len(optionsIn(p, h.Sentence)) == 1 {
				return name, true
			}
		}
	}
	return "", false
}

// outweighed reports whether a sentence that calls an option best goes on with what speaks
// against it: "Model 3 er bedst for cyklister, men den fjerner pladserne."
func outweighed(s *agenda.Sentence, h checker.Hit) bool {
	return slices.ContainsFunc(s.Words, func(w danish.Word) bool {
		return w.Break && w.Span.Start > h.Span.Start && (w.Fold == "men" || w.Fold == "dog")
	})
}

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
