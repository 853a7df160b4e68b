package betjening

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

// officialeseOptions are the settings of kancelliord.
type officialeseOptions struct {
	Mindst  int      `toml:"mindst" hjaelp:"så mange forskellige ord skal der være i et tekstafsnit."` // different words in a paragraph before it is told
	Steder  int      `toml:"steder" hjaelp:"så mange tekstafsnit vises der højst."`                    // how many paragraphs are shown at most
	Tilladt []string `toml:"tilladt" hjaelp:"ord, som kommunen gerne vil bruge."`                      // words the municipality allows
}

var _ = add(&checker.Rule{
	ID:       "kancelliord",
	Title:    "Kancelliord, der har et lettere ord",
	Group:    "sprog",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    everyType,
	Message:  "Afsnittet har mange tunge ord.",
	Why:      "Ord fra gamle breve gør teksten tungere uden at gøre den mere præcis.",
	Remedy:   "Skift ordene ud, hvor meningen bliver den samme.",
	Answer:   "Svar med, hvorfor ordene er nødvendige her.",
	Sources:  languageSources("egen-16", "forord-1"),
	Options:  &officialeseOptions{Mindst: 4, Steder: 3},
	Cues:     heavyCues(),
	Bad: []string{
		"type: beslutning\n[[Såfremt=>Hvis]] ovennævnte ansøgning imødekommes, skal kommunen i henhold til reglerne " +
			"fremsende svar vedrørende samtlige forhold.",
		"type: beslutning\n[[Nærværende sag]] er ny. [[Desuagtet anbefales]] ordningen.",
		"type: drøftelse\n[[I medfør af]] aftalen er førnævnte spor endvidere suppleret under hensyntagen til nærværende kommunes forhold.",
		"type: orientering\nForvaltningen skal [[fremsende=>sende]] svar, når ydelserne effektueres, og påse, at " +
			"samtlige oplysninger tilvejebringes.",
	},
	Good: []string{
		"type: beslutning\nHvis ansøgningen godkendes, sender kommunen svar om alle forhold.",
		"type: beslutning\nForvaltningen anvender midlerne i forbindelse med sommerferien, herunder til ture, og har " +
			"desuden ressourcer til efteråret.",
		"type: beslutning\nI aftalen står: »Såfremt ovennævnte vilkår misligholdes, kan samtlige ydelser i henhold " +
			"til nærværende aftale ophøre.«",
		"type: beslutning\nAfgørelsen er truffet i henhold til § 83, i medfør af § 14 og i henhold til lov om social " +
			"service. Samtlige klager er afgjort.",
	},
	Run: func(p *checker.Pass) {
		o := checker.Options[officialeseOptions](p)
		var order []*document.Block
		in := map[*document.Block][]heavyHit{}
		said := heavySaid(p)
		for k, row := range lexicon.HeavyWords() {
			for _, h := range said[k] {
				s := &p.Sentences[h.Sentence]
				if !prose(p, h.Sentence) || slices.Contains(o.Tilladt, danish.Fold(p.Text(h.Span))) || citesLaw(p, h) {
					continue
				}
				if in[s.Block] == nil {
					order = append(order, s.Block)
				}
				in[s.Block] = append(in[s.Block], heavyHit{h, k, row})
			}
		}
		slices.SortFunc(order, func(a, b *document.Block) int { return a.Span.Start - b.Span.Start })
		shown := 0
		told := map[*document.Block]bool{}
		for _, b := range order {
			if hits := in[b]; shown < o.Steder && tooMany(hits, o.Mindst) {
				shown, told[b] = shown+1, true
				reportHeavy(p, hits)
			}
		}
		single(p, o, said, told)
	},
})

// single tells, quietly, of words that are so old that one is enough, outside the
// paragraphs told already.
func single(p *checker.Pass, o officialeseOptions, said [][]checker.Hit, told map[*document.Block]bool) {
	for k, row := range lexicon.HeavyWords() {
		if !row.Gammel {
			continue
		}
		for _, h := range said[k] {
			s := &p.Sentences[h.Sentence]
			if s.Point < 0 && !prose(p, h.Sentence) || s.Heading || told[s.Block] || citesLaw(p, h) ||
				s.Quoted(h.Span) || slices.Contains(o.Tilladt, danish.Fold(p.Text(h.Span))) {
				continue
			}
			p.Report(checker.Finding{
				Span: p.Phrase(h), Facts: []document.Span{h.Span}, Quiet: true,
				Message: "Her står et gammelt ord. Lettere: " + row.Nyt + ".",
			})
		}
	}
}

// heavyHit is a heavy word and its row of the lexicon.
type heavyHit struct {
	checker.Hit
	k   int
	row lexicon.Heavy
}

// heavyRows are the rows of the lexicon by the cues of the set "ord", which holds the forms of
// them all: most texts have few, so that asking for each row costs more.
var heavyRows = func() (rows []int) {
	for k, row := range lexicon.HeavyWords() {
		rows = append(rows, slices.Repeat([]int{k}, len(row.Navn))...)
	}
	return rows
}()

// heavySaid are the places where the administration uses heavy words, by the row of the lexicon.
func heavySaid(p *checker.Pass) [][]checker.Hit {
	said := make([][]checker.Hit, len(lexicon.HeavyWords()))
	for _, h := range p.Said("ord") {
		k := heavyRows[h.Cue]
		said[k] = append(said[k], h)
	}
	for k := range said {
		said[k] = checker.Widest(said[k])
	}
	return said
}

// heavySets begin the names of the sets for each row of the lexicon.
var heavySets = func() (names []string) {
	for k := range lexicon.HeavyWords() {
		names = append(names, "k"+strconv.Itoa(k))
	}
	return names
}()

// heavyCues holds the forms of all rows of the lexicon as "ord", and where those of row k may and
// may not be put in another's place as "kk kun" and "kk undtagen".
func heavyCues() map[string][]string {
	cues := map[string][]string{"lovnavn": {"(lov|lovforslag|bekendtgørelse|lovbekendtgørelse|cirkulære|forordning|direktiv) (om|nr|af)"}}
	for k, row := range lexicon.HeavyWords() {
		cues["ord"] = append(cues["ord"], row.Navn...)
		if len(row.Kun) > 0 {
			cues[heavySets[k]+" kun"] = row.Kun
		}
		if len(row.Undtagen) > 0 {
			cues[heavySets[k]+" undtagen"] = row.Undtagen
		}
	}
	return cues
}

// citesLaw reports whether a paragraph or a law follows: there "i henhold til" is exact.
func citesLaw(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start < h.Span.End {
			continue
		}
		for _, next := range words[k:min(k+3, len(words))] {
			if next.Fold == "§" || next.Fold == "§§" || next.Fold == "lov" || strings.HasSuffix(next.Fold, "loven") ||
				strings.HasSuffix(next.Fold, "lovens") {
				return true
			}
		}
		return false
	}
	return false
}

// tooMany reports whether a paragraph has enough different words, half of them heavy
// by themselves.
func tooMany(hits []heavyHit, least int) bool {
	if len(hits) < least {
		return false
	}
	seen := map[string]bool{}
	heavy := 0
	for _, h := range hits {
		if key := h.row.Navn[0]; !seen[key] {
			seen[key] = true
			if !h.row.Svag {
				heavy++
			}
		}
	}
	return len(seen) >= least && heavy*2 >= least
}

// reportHeavy tells of one paragraph at its first heavy word, with the others as
// evidence and a fix for those that have one right word.
func reportHeavy(p *checker.Pass, hits []heavyHit) {
	slices.SortFunc(hits, func(a, b heavyHit) int { return a.Span.Start - b.Span.Start })
	f := checker.Finding{Span: hits[0].Span, Fix: &checker.Fix{Label: "Skift til de lettere ord", Safe: true}}
	var light []string
	for k, h := range hits {
		if k > 0 {
			f.Evidence = append(f.Evidence, checker.Evidence{Note: "Kan skrives lettere: " + h.row.Nyt, Span: h.Span})
		}
		if edit, ok := lighter(p, h); ok {
			f.Fix.Edits = append(f.Fix.Edits, edit)
		}
		if !slices.Contains(light, h.row.Nyt) {
			light = append(light, h.row.Nyt)
		}
	}
	if len(f.Fix.Edits) == 0 {
		f.Fix = nil
	}
	f.Message = "Afsnittet har " + heavyWords(len(hits)) + ". Lettere ord: " + strings.Join(light[:min(6, len(light))], "; ") + "."
	p.Report(f)
}

// heavyWords tells how many there are.
func heavyWords(n int) string {
	if n == 1 {
		return "1 tungt ord"
	}
	return strconv.Itoa(n) + " tunge ord"
}
