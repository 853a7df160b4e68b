package aabenhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// storyCues are the cue sets by which an error's story is known.
var storyCues = map[string][]string{
	"fejl": told, "afvigelse": departs, "skred": departsFurther, "fremmede": strangers, "selv": acting,
	"andres": ofOthers, "aendret": changes, "harmloes": harmless, "vores": ourOwn, "emne": subject, "omtale": mention,
	"afsloeret": slices.Concat(reveals, revealsFurther), "oprejsning": slices.Concat(amends, amendsFurther),
}

// slipped are the sentences that tell by the weakest words, where no other do, that the
// municipality did not do as it should.
func slipped(p *checker.Pass) (out []int) {
	for _, h := range p.Said("skred") {
		if i := h.Sentence; p.Sentences[i].Point < 0 && tells(p, i) &&
			(!p.Has("fremmede", i) || p.Has("vores", i) || p.Has("selv", i)) && (signed(p, i, 3) || joined(p, i)) {
			out = append(out, i)
		}
	}
	return out
}

// joined reports whether two such tellings stand in the same sentence or in two that follow
// each other: "Sagerne lå i 31 uger, selv om fristen er 12. En afløser var ikke fundet."
func joined(p *checker.Pass, i int) bool {
	hits := slices.Concat(p.ToldIn("skred", i, i+1), p.ToldIn("afvigelse", i, i+1))
	slices.SortFunc(hits, func(a, b checker.Hit) int { return a.Span.Start - b.Span.Start })
	end, n := 0, 0
	for _, h := range hits {
		if p.Has("harmloes", h.Sentence) || p.Sentences[h.Sentence].Block != p.Sentences[i].Block {
			continue
		}
		if h.Span.Start >= end {
			n++
		}
		end = max(end, h.Span.End)
	}
	return n > 1
}

// elsewhere reports whether the title says that the item is about what others did or want.
func elsewhere(p *checker.Pass) bool { return p.InTitle("andres") }

// signed reports whether a sign that something went wrong stands within reach of sentence i:
// its discovery, amends, or a change where people are counted.
func signed(p *checker.Pass, i, reach int) bool {
	return revealed(p, i, reach) || touched(p, i, 1) && changed(p, i, 3)
}

// touched reports whether a sentence within reach of sentence i counts people or cases:
// "forældrene i 9 ud af 31 sager".
func touched(p *checker.Pass, i, reach int) bool {
	for k := max(i-reach, 0); k <= min(i+reach, len(p.Sentences)-1); k++ {
		for _, n := range p.Numbers(k) {
			if n.Kind == danish.Plain && people[n.Unit] {
				return true
			}
		}
	}
	return false
}

// changed reports whether the administration tells within reach of sentence i what it does
// otherwise now.
func changed(p *checker.Pass, i, reach int) bool {
	return slices.ContainsFunc(p.ToldIn("aendret", i-reach, i+reach), func(h checker.Hit) bool { return h.Sentence != i && !h.Negated })
}

// people are those an error may touch, and the cases it was made in.
var people = danish.WordSet("borgere børn elever familier forældre beboere husstande ansøgere ansøgninger sager " +
	"afgørelser afslag regninger brugere kunder ejere lejere pensionister ældre unge klubber foreninger virksomheder " +
	"bådejere breve påbud dispensationer tilladelser dagplejere lærere")
