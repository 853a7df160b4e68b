package udkast

import (
	"sync"

	"sagstjek/checker/align"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

// words is all the lexicon has about drafts, compiled when two are first compared.
type words struct {
	matcher *cue.Matcher
	signs   []lexicon.Sign
	pairs   []lexicon.Softening
	sharp   int // number of the first set of sharp words; those of soft ones follow
	soft    int
	causes  int // what explains a change
	shifts  int // what tells of one
	sources int
	claims  int
}

var compiled = sync.OnceValue(func() words {
	w := words{signs: lexicon.Signs(), pairs: lexicon.Softenings()}
	var sets []cue.Set
	for _, s := range w.signs {
		sets = append(sets, cue.Set{Name: s.Navn, Patterns: s.Ord})
	}
	w.sharp = len(sets)
	for _, p := range w.pairs {
		sets = append(sets, cue.Set{Name: "skarp " + p.Navn[0], Patterns: p.Navn})
	}
	w.soft = len(sets)
	for _, p := range w.pairs {
		sets = append(sets, cue.Set{Name: "mild for " + p.Navn[0], Patterns: p.Mild})
	}
	for _, s := range []struct {
		at    *int
		name  string
		words []string
	}{{&w.causes, "forklaring", causes}, {&w.shifts, "skift", shifts}, {&w.sources, "kilder", sources}, {&w.claims, "udsagn", claims}} {
		*s.at = len(sets)
		sets = append(sets, cue.Set{Name: s.name, Patterns: s.words})
	}
	m, err := cue.Compile(sets, func(name string) ([]string, bool) { l, ok := lexicon.Lists()[name]; return l, ok })
	if err != nil {
		panic(err) // a mistake in the lexicon is a mistake in the program
	}
	w.matcher = m
	return w
})

var (
	causes = []string{
		"fordi", "idet", "da", "skyldes", "årsagen*", "som følge af", "på grund af", "efter at", "rettet", "rettelse*",
		"korriger*", "genberegn*", "beregnet igen", "opdater*", "ny beregning", "nye beregning*", "ny opgørelse",
		"nye tal", "nyt tal", "nyeste tal", "tidligere oplyst", "siden udkastet", "siden sidste", "ændret siden",
		"afrundet", "prisfremskr*", "fremskrevet", "indekseret", "prisniveau", "efter aftale", "efter udbud",
		"efter licitation*", "viste sig", "viser nu", "nu hvor", "konsekvensrettet",
	}
	shifts = []string{
		"udkast*", "tidligere", "oprindelig*", "før", "førhen", "dyrere", "billigere", "steg", "steget", "stiger",
		"faldet", "falder", "faldt", "forhøjet", "nedsat", "flytte*", "udskudt", "udskyd*", "forsinke*", "fremrykke*",
		"rykke*", "mod", "i stedet for", "ændret", "ændres", "rettet", "korriger*",
		"opjusteret", "nedjusteret", "justeret", "opdateret", "end de", "end den", "ikke længere", "fejlagtig*", "forkert*",
	}
	sources = []string{
		"ifølge", "jf", "jævnfør", "bilag*", "notat*", "*notat", "rapport*", "*rapport", "*rapporten", "beregn*",
		"opgør*", "opgjort", "kilde*", "oplyser", "oplyst", "vurderer", "anslår", "skønner", "måling*", "målt",
		"tælling*", "undersøgelse*", "*undersøgelse*", "analyse*", "*analyse", "*analysen", "prognose*", "*prognose", "*prognosen",
		"statistik*", "danmarks statistik", "vive", "kl", "regnskab*", "*regnskab", "*regnskabet", "budget*",
		"overslag*", "*overslag", "tilbud*", "aftale*", "kontrakt*", "brev*", "høringssvar*", "forudsat", "forudsæt*",
		"forudsætning*", "bygger på", "baseret", "svarende til", "efter (aftale|udbud|licitation)", "viser",
		"protokol*", "referat*", "lov*", "*loven", "*lovens", "bekendtgørelse*", "§",
	}
	claims = []string{
		"(vil|kan|ventes_at|forventes_at|skal) .. (give|styrke|sikre|skabe|øge|forbedre|løfte|mindske|reducere|" +
			"nedbringe|frigøre|tiltrække|spare|fremme|bidrage|understøtte)",
		"(giver|sikrer|styrker|skaber|øger|forbedrer|løfter|mindsker|reducerer|nedbringer|frigør|tiltrækker|sparer|" +
			"fremmer|medfører|betyder|bidrager|understøtter) (en|et|den|det|til)? (bedre|højere|større|flere|færre|" +
			"lavere|øget|ny|nye|god|gode|stærk*|markant*|betydelig*|mere|mindre)",
		"bedre (fremkommelighed|kvalitet|service|sikkerhed|tryghed|trivsel|økonomi|udnyttelse|vilkår|rammer)",
		"stor (opbakning|tilfredshed|interesse|efterspørgsel)", "bred opbakning", "god dialog",
		"(stærkt|meget|stor) (efterspurgt|tilfredse|populær*)", "fuldt ud tilfredsstillende",
		"(alle|de_fleste) (er|var) (positive|tilfredse|enige)",
	}
)

// sign is a word that tells what sort of fact stands here.
type sign struct {
	set int
	at  document.Span
	not bool
}

// scanner looks up the words of the lexicon, in a version when it is first asked for.
type scanner struct {
	words
	seen map[*align.Side][][]sign
}

func newScanner() scanner {
	return scanner{words: compiled(), seen: map[*align.Side][][]sign{}}
}

// of are the signs of a sentence, in order of sets.
func (s *scanner) of(side *align.Side, i int) []sign {
	signs, ok := s.seen[side]
	if !ok {
		signs = s.read(side)
		s.seen[side] = signs
	}
	return signs[i]
}

// read finds the signs of all sentences of a version.
func (s *scanner) read(side *align.Side) [][]sign {
	text := make([][]danish.Word, len(side.Sentences))
	for i := range side.Sentences {
		text[i] = side.Sentences[i].Words[side.Sentences[i].Lead:]
	}
	scan := s.matcher.NewScanner()
	scan.Read(text)
	out := make([][]sign, len(text))
	for set := range s.matcher.Sets() {
		for _, h := range scan.Hits(set) {
			words := text[h.Sentence]
			at := words[h.First].Span.Cover(words[h.Last].Span)
			out[h.Sentence] = append(out[h.Sentence], sign{set, at, h.Negated})
		}
	}
	return out
}

// has reports whether a sentence has a sign of a set.
func (s *scanner) has(side *align.Side, i, set int) bool {
	for _, x := range s.of(side, i) {
		if x.set == set {
			return true
		}
	}
	return false
}

// count is how many signs of a set a sentence has.
func (s *scanner) count(side *align.Side, i, set int) int {
	n := 0
	for _, x := range s.of(side, i) {
		if x.set == set {
			n++
		}
	}
	return n
}

func (s *scanner) isSharp(set int) bool { return set >= s.sharp && set < s.soft }
