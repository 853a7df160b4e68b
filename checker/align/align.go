// Package align tells which sentences of two versions of a text speak of the same,
// wherever they stand and however they are worded.
package align

import (
	"math"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// Side is one version: its sentences and their telling words.
type Side struct {
	Sentences []agenda.Sentence
	Words     [][]Word // by sentence

	docs   []*document.Document // of each sentence
	posted map[int32][]int32    // sentences by key of a word, in order
}

// Text is the text of sentence i.
func (s *Side) Text(i int) string { return s.docs[i].Slice(s.Sentences[i].Span) }

// Match is a sentence of the other version that speaks of the same.
type Match struct {
	To    int
	Score float64 // 0 to 1
	Same  bool    // it is the same sentence, word for word
}

// Alignment is two versions with what belongs together.
type Alignment struct {
	Old, New *Side
	Own      int // how many sentences of New are the text's own; attachments follow

	matches [][]Match // by sentence of Old, best first
	back    [][]int   // by sentence of New
	weight  []float64 // by id
	stems   map[string]stemmed
	ids     map[string]int32
	counts  []float64 // scratch of seek, by sentence of New
	touched []int32
}

// Version is a text to align. Attachments are further documents that may hold what
// has been moved out of the text.
type Version struct {
	Doc         *document.Document
	Sentences   []agenda.Sentence
	Attachments []*document.Document
}

// Align finds for every sentence of old the sentences of new that speak of the same.
// Its time grows with the length of the texts, not with their product.
func Align(older, newer Version) *Alignment {
	a := &Alignment{stems: map[string]stemmed{}, ids: map[string]int32{}, Own: len(newer.Sentences)}
	a.Old, a.New = a.side(older), a.side(newer)
	a.weigh()
	a.New.post()
	a.counts = make([]float64, len(a.New.Sentences))
	a.matches = make([][]Match, len(a.Old.Sentences))
	a.back = make([][]int, len(a.New.Sentences))
	same := a.same()
	for i := range a.Old.Sentences {
		if same[i] >= 0 {
			a.matches[i] = []Match{{same[i], 1, true}}
		} else {
			a.matches[i] = a.alike(i)
		}
		for _, m := range a.matches[i] {
			a.back[m.To] = append(a.back[m.To], i)
		}
	}
	return a
}

func (a *Alignment) side(v Version) *Side {
	s := &Side{Sentences: v.Sentences}
	for range v.Sentences {
		s.docs = append(s.docs, v.Doc)
	}
	for _, doc := range v.Attachments {
		s.Sentences = s.Sentences[:len(s.Sentences):len(s.Sentences)]
		for _, it := range doc.Items {
			more := agenda.Sentences(doc, it)
			s.Sentences = append(s.Sentences, more...)
			for range more {
				s.docs = append(s.docs, doc)
			}
		}
	}
	s.Words = make([][]Word, len(s.Sentences))
	var arena []Word
	var lent table
	for i := range s.Sentences {
		from := len(arena)
		arena = a.wordsOf(&s.Sentences[i], arena)
		if s.Sentences[i].Cell != nil {
			arena = lent.lend(&s.Sentences[i], arena, from)
		}
		s.Words[i] = arena[from:len(arena):len(arena)]
	}
	return s
}

// table keeps the words of the cells that name the rows and columns of a table.
type table struct {
	block *document.Block
	row   int
	first []Word         // of the row's first cell
	heads map[int][]Word // by column
}

// lend gives a cell of a table the words of its row's first cell and of its column's
// head. own is where its own words begin in dst.
func (t *table) lend(s *agenda.Sentence, dst []Word, own int) []Word {
	if t.block != s.Block {
		*t = table{block: s.Block, heads: map[int][]Word{}}
	}
	if t.row != s.Cell.Row {
		t.row, t.first = s.Cell.Row, nil
	}
	words := dst[own:len(dst):len(dst)]
	if s.Cell.Col > 1 {
		dst = lent(t.first, dst)
	} else {
		t.first = append(t.first, words...)
	}
	if s.Cell.Row > 1 {
		return lent(t.heads[s.Cell.Col], dst)
	}
	t.heads[s.Cell.Col] = append(t.heads[s.Cell.Col], words...)
	return dst
}

func lent(words, dst []Word) []Word {
	for _, w := range words {
		w.Span, w.Clause = document.Span{}, 0
		dst = append(dst, w)
	}
	return dst
}

// weigh gives words the more weight the fewer sentences hold them.
func (a *Alignment) weigh() {
	df := make([]int, len(a.ids))
	for _, s := range []*Side{a.Old, a.New} {
		for _, words := range s.Words {
			for _, w := range words {
				df[w.id]++
			}
		}
	}
	a.weight = make([]float64, len(df))
	for id, n := range df {
		a.weight[id] = 1 / (1 + math.Log2(1+float64(n)/2))
	}
}

func (s *Side) post() {
	s.posted = map[int32][]int32{}
	for i, words := range s.Words {
		for _, w := range words {
			list := s.posted[w.key]
			if len(list) == 0 || list[len(list)-1] != int32(i) {
				s.posted[w.key] = append(list, int32(i))
			}
		}
	}
}

// same finds the sentences that stand unchanged, each taken once, in order.
func (a *Alignment) same() []int {
	at := map[string][]int32{}
	for j := range a.New.Sentences {
		k := a.New.key(j)
		at[k] = append(at[k], int32(j))
	}
	out := make([]int, len(a.Old.Sentences))
	for i := range out {
		out[i] = -1
		k := a.Old.key(i)
		if list := at[k]; len(list) > 0 {
			out[i], at[k] = int(list[0]), list[1:]
		}
	}
	return out
}

// key is equal for sentences that differ in nothing but blanks, case and the signs
// around them; for cells of a table only where row and column have the same names.
func (s *Side) key(i int) string {
	key := strings.Trim(strings.ToLower(strings.Join(strings.Fields(s.Text(i)), " ")), ".,:; ")
	for _, w := range s.Words[i] {
		if w.Span.Empty() {
			key += "|" + w.Stem
		}
	}
	return key
}
