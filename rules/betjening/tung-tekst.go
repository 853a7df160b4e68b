package betjening

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// heavyOptions are the settings of tung-tekst; 0 turns a limit off.
type heavyOptions struct {
	LIX       int `toml:"lix" hjaelp:"højeste LIX-tal for sagen."`                                  // of the item
	AfsnitLIX int `toml:"afsnit-lix" hjaelp:"højeste LIX-tal for et tekstafsnit på mindst 60 ord."` // of a paragraph of at least 60 words
	Ord       int `toml:"ord" hjaelp:"flest ord i en sætning."`                                     // words in a sentence
	Steder    int `toml:"steder" hjaelp:"så mange steder vises der højst."`                         // how many places are shown at most
}

var _ = add(&checker.Rule{
	ID:       "tung-tekst",
	Title:    "Meget lange sætninger eller højt LIX-tal",
	Group:    "sprog",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    everyType,
	Message:  "Sætningen er meget lang.",
	Why:      "Lange sætninger og mange lange ord gør teksten svær at læse. LIX måler formen, ikke om indholdet kan forstås.",
	Remedy:   "Del sætningen i to eller tre, eller sæt leddene op som punkter.",
	Answer:   "Svar med, hvorfor sætningen skal være så lang.",
	Sources:  languageSources("egen-16", "forord-1", "faglighed-9"),
	Options:  &heavyOptions{LIX: 55, AfsnitLIX: 60, Ord: 38, Steder: 3},
	Bad: []string{
		"type: beslutning\n[[Under hensyntagen til de budgetmæssige forudsætninger foretages implementering af " +
			"effektiviseringsinitiativerne indenfor]] beskæftigelsesområdets administrationsgrundlag med henblik på " +
			"sikring af opgavevaretagelsens kontinuitet og kvalitetsudviklingens understøttelse, idet det samtidig " +
			"forudsættes, at medarbejdernes kompetenceudvikling tilrettelægges i overensstemmelse med de overordnede " +
			"strategiske pejlemærker for området og for kommunen som helhed.",
		"type: orientering\n[[Stien går fra skolen forbi kirken og videre langs åen til]] den gamle mølle, hvor den " +
			"deler sig i to, så den ene gren fortsætter mod stationen, mens den anden bøjer af mod skoven og ender " +
			"ved den plads, som spejderne bruger om sommeren, når de holder lejr.",
		"type: orientering\n# [[Rammerne]]\n\n" +
			"## Sagsfremstilling\n" +
			repeat("Forvaltningen gennemfører beskæftigelsesrettede uddannelsesaktiviteter omfattende kompetenceudvikling.\n\n", 20),
	},
	Good: []string{
		"type: beslutning\nUdvalget skal vælge en model. Den billigste koster 2 mio. kr. Den dyreste koster 5 mio. " +
			"kr. og giver plads til flere børn i byen.",
		"type: beslutning\nHøringen viste, at naboen skriver: »Stien går fra skolen forbi kirken og videre langs åen " +
			"til den gamle mølle, hvor den deler sig i to, så den ene gren fortsætter mod stationen, mens den anden " +
			"bøjer af mod skoven og ender ved pladsen.«",
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\n" +
			"Der er regnet på fire stier: fra skolen til kirken; fra kirken til åen langs den gamle banegrav; fra " +
			"åen til møllen over den nye bro ved Engvej; fra møllen til stationen ad markvejen, som kommunen ejer; " +
			"og fra stationen til skoven bag hallen.",
	},
	Run: func(p *checker.Pass) {
		o := checker.Options[heavyOptions](p)
		longest, blocks, item := measured(p, o.Ord)
		if lix := item.lix(); o.LIX > 0 && item.words >= 100 && lix > o.LIX {
			p.Report(checker.Finding{
				Span:    p.Item.Title,
				Message: fmt.Sprintf("Teksten har LIX %d (over 44 er svært, over 54 meget svært).", lix),
				Remedy:  "Del de længste sætninger, og skift lange ord ud, hvor der er et kortere.",
			})
		}
		sort.SliceStable(longest, func(a, b int) bool { return longest[a].n > longest[b].n })
		var shown []*document.Block
		for k, l := range longest {
			if k >= o.Steder {
				break
			}
			s := &p.Sentences[l.sentence]
			shown = append(shown, s.Block)
			p.Report(checker.Finding{Span: opening(s, 11), Message: fmt.Sprintf("Sætningen er på %d ord.", l.n)})
		}
		left := o.Steder - len(longest)
		for _, b := range blocks {
			if left <= 0 || o.AfsnitLIX <= 0 || b.words < leastWords || b.lix() <= o.AfsnitLIX || slices.Contains(shown, b.block) {
				continue
			}
			left--
			p.Report(checker.Finding{
				Span:    opening(&p.Sentences[b.first], 11),
				Message: fmt.Sprintf("Afsnittet har LIX %d (over 54 er meget svært).", b.lix()),
				Remedy:  "Del sætningerne, og skift lange ord ud, hvor der er et kortere.",
			})
		}
	},
})

// reading is what LIX is worked out from.
type reading struct{ words, sentences, long int }

func (r *reading) lix() int { return danish.LIX(r.words, r.sentences, r.long) }

func (r *reading) add(words, long int) {
	r.words, r.sentences, r.long = r.words+words, r.sentences+1, r.long+long
}

type length struct{ sentence, n int }

// paragraph is a block with running text.
type paragraph struct {
	block *document.Block
	first int // its first sentence
	reading
}

// leastWords is how many words a paragraph has at least whose LIX tells something.
const leastWords = 60

// measured counts the running text: sentences longer than limit, paragraphs that are not
// too short, and all.
func measured(p *checker.Pass, limit int) (longest []length, blocks []paragraph, item reading) {
	first := 0 // sentence of the block
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Block != p.Sentences[first].Block {
			first = i
		}
		if !prose(p, i) || s.In(document.RoleLaw) {
			continue
		}
		if n := len(blocks); n == 0 || blocks[n-1].block != s.Block {
			if n > 0 && blocks[n-1].words < leastWords {
				blocks = blocks[:n-1]
			}
			blocks = append(blocks, paragraph{block: s.Block, first: first})
		}
		n, long := s.Tally.Words, s.Tally.Long
		blocks[len(blocks)-1].add(n, long)
		item.add(n, long)
		if limit > 0 && n > limit && !enumerates(p.Text(s.Span)) && len(s.Quotes) == 0 {
			longest = append(longest, length{i, n})
		}
	}
	return longest, blocks, item
}

// enumerates reports whether a sentence is a list with colon and semicolons or line
// breaks, which is no harder for its length.
func enumerates(text string) bool {
	return strings.Count(text, ";") >= 2 || strings.Contains(text, "\n") || strings.Contains(text, "§") && strings.Count(text, ",") > 6
}
