package align

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Word is a word that tells what a sentence speaks of.
type Word struct {
	Span   document.Span // empty for a word lent by the row or column of a table
	Stem   string
	Clause int // counted from 0 in the sentence
	Figure bool
	id     int32 // of the stem
	key    int32 // of the first letters, by which akin words are looked up
}

// small are words that tell nothing of what is spoken of.
var small = danish.WordSet(`af afsnit al aldrig alle allerede alt altså anden andet andre at ca da de deg dem den denne
	dens der deraf derefter deres derfor derfra derhen dermed derved desuden det dets dette disse dog du efter ej eller
	en end endnu engang enhver er et ethvert for fordi forhold fra frem få får fået før først gennem giver give gives
	givet giv gik gå går gør gøre gjort ham han har hans have haft hen hende her heraf herefter herfra hermed herunder
	herved hos hun hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvoraf hvordan hvorefter hvorfor hvori hvorved
	i iht ikke ind inden indtil ingen intet jeg jf jævnfør jo kan kl kom komme kommer kommet kr kroner kun kunne lige
	lægge lægges lagt man med mellem men mens mere mest mia mindre mio mod må måske mv nej netop ned nemlig nogen noget
	nogle nok nr nu når ofte og også om omkring op os over pct ca pga pr på samme samt selv selvom sig sin sine sit skal
	ske sker sket skulle som stadig stå står så således sådan sådant ta tage tages taget til tilsammen t tkr ud uden
	under var ved vi via videre vil ville være været vor vores bemærke bemærkes finder ligge ligger lave laver laves
	lavet mener nuværende oplever oplevet opleves oplyser siger sagt tidspunkt udtryk udtrykt udtrykker værd foreligge
	foreligger helst dato nyere seneste senest perioden tilfælde tilfældene tilfældet opfattelse nuværende år årligt
	årlig om året altid bliver blive blevet blev blot både dertil eventuelt forbindelse gang grund helt idet ifølge lidt
	lade meget hele mange`)

// wordsOf are the telling words of a sentence.
func (a *Alignment) wordsOf(s *agenda.Sentence, dst []Word) []Word {
	clause := 0
	for i, w := range s.Words[s.Lead:] {
		if i > 0 && (w.Break || w.Fold == "men") {
			clause++
		}
		if small[w.Fold] || danish.IsQuote(rune(w.Text[0])) ||
			len(w.Text) == 1 && (w.Text[0] < '0' || w.Text[0] > '9') || w.Fold == "§" || w.Fold == "§§" || w.Fold == "«" || w.Fold == "»" {
			continue
		}
		dst = append(dst, a.word(w, clause))
	}
	return dst
}

func (a *Alignment) word(w danish.Word, clause int) Word {
	st, ok := a.stems[w.Fold]
	if !ok {
		st.figure = w.Fold[0] >= '0' && w.Fold[0] <= '9'
		st.stem = stem(w.Fold)
		if st.figure {
			st.stem = strings.ReplaceAll(w.Fold, ".", "")
		}
		st.id = a.intern(st.stem)
		key := st.stem
		if !st.figure && len(key) > keyLen {
			key = key[:keyLen]
		}
		st.key = a.intern("~" + key)
		a.stems[strings.Clone(w.Fold)] = st
	}
	return Word{Span: w.Span, Stem: st.stem, Clause: clause, Figure: st.figure, id: st.id, key: st.key}
}

// keyLen is how many bytes of a stem akin words are looked up by.
const keyLen = 5

type stemmed struct {
	stem    string
	id, key int32
	figure  bool
}

func (a *Alignment) intern(s string) int32 {
	id, ok := a.ids[s]
	if !ok {
		id = int32(len(a.ids))
		a.ids[s] = id
	}
	return id
}
