package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// few is the count below which a sensitive trait points to people in a small place.
const few = 5

// fewInTable reports small counts in a column headed by a sensitive trait, in a table whose rows
// are places.
func fewInTable(p *checker.Pass) {
	last := -1
	for _, h := range p.Hits("foelsom") {
		head := &p.Sentences[h.Sentence]
		if h.Sentence == last || head.Cell == nil || head.Cell.Row != 1 || head.Cell.Col < 2 || !rowsArePlaces(p, h.Sentence) {
			continue
		}
		last = h.Sentence
		for i := h.Sentence + 1; i < len(p.Sentences) && p.Sentences[i].Block == head.Block; i++ {
			if s := &p.Sentences[i]; s.Cell != nil && s.Cell.Col == head.Cell.Col && isFew(p, i) && !totals(p, i) {
				p.Report(checker.Finding{
					Span: s.Span, Message: "Tallet er så lille, at de berørte kan genkendes i et lille område.",
					Remedy: "Skriv »under 5«, eller slå små områder sammen.",
				})
			}
		}
	}
}

// rowsArePlaces reports whether the first cell of the table that holds the head i names a kind
// of place.
func rowsArePlaces(p *checker.Pass, i int) bool {
	block := p.Sentences[i].Block
	for i > 0 && p.Sentences[i-1].Block == block {
		i--
	}
	return p.Sentences[i].Cell != nil && p.Sentences[i].Cell.Col == 1 && p.Has("sted", i)
}

// isFew reports whether a cell holds one small count and nothing else.
func isFew(p *checker.Pass, i int) bool {
	numbers := p.Numbers(i)
	return len(p.Sentences[i].Words) == 1 && len(numbers) == 1 && numbers[0].Kind == danish.Plain &&
		numbers[0].Value > 0 && numbers[0].Value < few*danish.One
}

// totals reports whether cell i stands in a row of totals.
func totals(p *checker.Pass, i int) bool {
	for k := i - 1; k >= 0 && p.Sentences[k].Cell != nil && p.Sentences[k].Cell.Row == p.Sentences[i].Cell.Row; k-- {
		if p.Sentences[k].Cell.Col == 1 {
			return slices.ContainsFunc(p.Sentences[k].Words, isTotal)
		}
	}
	return false
}

func isTotal(w danish.Word) bool {
	return w.Fold == "alt" || w.Fold == "ialt" || w.Fold == "samlet" || w.Fold == "total" || w.Fold == "sum"
}
