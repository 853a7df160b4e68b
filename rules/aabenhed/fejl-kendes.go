package aabenhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// storyCues are the cue sets by which an error's story is known.
var storyCues = map[string][]string{
	"fejl": told, "afvigelse": departs, "skred": departsFurther, "fremmede": strangers, "selv": acting,
	"blidt": mild, "regnskabet": settled, "andres": ofOthers, "aendret": changes, "harmloes": harmless, "vores": ourOwn,
	"emne": subject, "omtale": mention,
	"afsloeret": slices.Concat(reveals, revealsFurther), "oprejsning": slices.Concat(amends, amendsFurther),
}

// mild are soft words for what was not as it should be; settled are the signs that money was paid
// for it: only both together tell an error.
var (
	mild = []string{
		"(visse|nogle|enkelte|mindre|diverse|lidt) (uregelmæssigheder|uhensigtsmæssigheder|unøjagtigheder|" +
			"uoverensstemmelser|skævheder|ujævnheder|uklarheder)", // "afvigelser" and "forskydninger" are of budgets
	}
	settled = []string{
		"(tilbagebetal*|efterbetal*|efterregul*)", "(betalt|betales|ført|føres|sendt|sendes) .. (tilbage|retur)",
		"(udbetales|udbetalt|betales|betalt) .. renter",
	}
)

// softened are the sentences that tell softly of an error, where no other words tell of one.
func softened(p *checker.Pass) (out []int) {
	for _, h := range p.Said("blidt") {
		if softly(p, h) {
			out = append(out, h.Sentence)
		}
	}
	return out
}

// softly reports a hit of soft words for what the municipality paid for in the next three
// sentences: "Der har været visse skævheder. De 30 lejere har fået pengene betalt tilbage."
func softly(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	if h.Negated || p.Sentences[i].Point >= 0 || !tells(p, i) || p.Has("fremmede", i) {
		return false
	}
	return slices.ContainsFunc(p.ToldIn("regnskabet", i, beyond(p, i, 3)), func(a checker.Hit) bool {
		return !a.Negated && p.Sentences[a.Sentence].Section == p.Sentences[i].Section && !p.Has("harmloes", a.Sentence) &&
			!p.Has("fremmede", a.Sentence)
	})
}

// paid reports whether sentence i tells, in the story's section, of money paid for it.
func (s *story) paid(i int) bool {
	return s.p.Has("regnskabet", i) && s.sections[s.p.Sentences[i].Section]
}

// beyond is the sentence that stands n behind sentence i, the cells of tables not counted.
func beyond(p *checker.Pass, i, n int) int {
	for ; n > 0 && i+1 < len(p.Sentences); i++ {
		if p.Sentences[i+1].Cell == nil {
			n--
		}
	}
	return i
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

// wentWrong reports whether sentence i has words for an error, however weak.
func wentWrong(p *checker.Pass, i int) bool {
	return p.Has("fejl", i) || p.Has("afvigelse", i) || p.Has("skred", i)
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
