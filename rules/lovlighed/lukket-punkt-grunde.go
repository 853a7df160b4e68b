package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// reasoned reports whether a sentence, or the one beside it, ties the closed doors to a
// reason of this item; that all such items are closed is none.
func reasoned(p *checker.Pass) bool {
	for _, h := range p.Hits("lukning") {
		i := h.Sentence
		if s := &p.Sentences[i]; s.Heading || s.Aside() || p.Has("kategori", i) {
			continue
		}
		if hasGround(p, i, "grund", "derfor") || beside(p, i, i+1) && hasGround(p, i+1, "grund") || reasonBefore(p, i) {
			return true
		}
	}
	for _, h := range p.Told("skade") {
		if !h.Negated && !p.Has("kategori", h.Sentence) {
			return true
		}
	}
	return headedReason(p) || reasonedField(p)
}

// beside reports whether sentence j stands in the same paragraph as sentence i.
func beside(p *checker.Pass, i, j int) bool {
	return j >= 0 && j < len(p.Sentences) && p.Sentences[j].Block == p.Sentences[i].Block
}

// reasonBefore reports whether the sentence of the closed doors takes its reason from the one
// before it: "Lederen er ikke underrettet. Det er grunden til, at punktet ikke er åbent."
func reasonBefore(p *checker.Pass, i int) bool {
	return p.Has("heraf", i) && beside(p, i, i-1) && !p.Has("kategori", i-1) && !hollow(p.Sentences[i-1].Words)
}

// reasonedField reports whether a field of a form goes on behind its word for closed doors:
// "Åben/lukket | Lukket: retssagen kører endnu".
func reasonedField(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Cell != nil && len(s.Words)-s.Lead > 3 && s.Words[s.Lead].Fold == "lukket" &&
			!p.Has("kategori", i) && len(p.HitsIn("tomt", i, i)) == 0 && !hollow(s.Words[s.Lead:]) {
			return true
		}
	}
	return false
}

// hasGround reports whether a sentence gives a ground that says something of this item.
func hasGround(p *checker.Pass, i int, sets ...string) bool {
	empty := p.HitsIn("tomt", i, i)
	return slices.ContainsFunc(sets, func(set string) bool {
		return slices.ContainsFunc(p.HitsIn(set, i, i), func(h checker.Hit) bool {
			return !overlaps(empty, h.Span) && (set == "derfor" || !hollow(wordsFrom(p, h)))
		})
	})
}

// wordsFrom are the words of a hit's sentence from the hit on.
func wordsFrom(p *checker.Pass, h checker.Hit) []danish.Word {
	words := p.Sentences[h.Sentence].Words
	k := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Start >= h.Span.Start })
	return words[max(k, 0):]
}

// hollow reports whether words say nothing that could not be said of any closed item: "da det
// vurderes at være nødvendigt", "af hensyn til de involverede".
func hollow(words []danish.Word) bool {
	return !slices.ContainsFunc(words, func(w danish.Word) bool {
		return !hollowWords[w.Fold] && strings.Trim(w.Fold, "0123456789.§") != ""
	})
}

// hollowWords are the words of such reasons: what joins, what judges, the matter itself, the
// doors, and the law that lets them be closed.
var hollowWords = danish.WordSet(`fordi da idet eftersom for at af til på grund grunde som følge hensyn hensynet grundet
	begrundet begrundes begrundelse begrundelsen grunden årsag årsagen skyldes derfor i med om efter jf kan kræver skal
	må bør vil ikke også altid meget ganske ret særlig særlige særligt mest så og eller en et den det de dette denne der
	her sin sit sine dens dets er var bliver blive være har have findes vurderes vurderet vurderer vurdering skønnes
	skønner skøn anses anset anser finder fundet mener menes ønsker ønskes ønske egner egnet nødvendig nødvendigt
	påkrævet hensigtsmæssig hensigtsmæssigt praktisk bedst bedste rettest rigtigst lettest passende relevant ønskeligt
	ønskelig tale sag sagen sagens sager punkt punktet punktets emne emnet emnets karakter natur følsomhed betydning
	omfang art indhold type behandles behandling behandlingen drøftes drøftelse drøftelsen fortrolig fortroligt
	fortrolige fortrolighed fortroligheden følsom følsomt følsomme lukket lukkede lukkes lukke lukning lukningen dør
	døre dørene møde mødet dagsorden åben åbent åbne offentlig offentligt offentlighed offentligheden sig involverede
	implicerede berørte pågældende part parter parterne alle ro arbejdsro loven lovens lov reglerne lovgivningen
	styrelsesloven styrelseslovens kommunestyrelsesloven kommunestyrelseslovens kommunernes styrelse stk pkt nr giver
	adgang mulighed hjemmel siger foreskriver tillader indeholder rummer omhandler oplysninger materiale § §§`)

// headedReason reports whether a heading or a cell that asks for the reason has one behind it.
func headedReason(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("overskrift"), func(h checker.Hit) bool {
		i := h.Sentence
		if i+1 == len(p.Sentences) || p.Has("kategori", i+1) {
			return false
		}
		asks, told := &p.Sentences[i], &p.Sentences[i+1]
		cells := asks.Cell != nil && told.Cell != nil && told.Block == asks.Block
		return (cells || asks.Heading && !told.Heading) && len(told.Words) >= 4 && !hollow(told.Words)
	})
}
