package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// announced are words that tell that the list below holds choices.
var announced = []string{"muligheder", "modeller", "løsninger", "alternativer", "scenarier", "varianter", "placeringer", "vælge mellem", "grunde", "arealer", "steder", "veje", "udgaver", "pakker"}

// listedOptions finds choices that a list or a row of paragraphs sets up without names of one kind: three or
// more lines below a sentence that announces them. Few prices make no series, so only
// what stands in the lines themselves counts.
func listedOptions(p *checker.Pass) [][]option {
	var out [][]option
	for i := 0; i+1 < len(p.Sentences); i++ {
		s, next := &p.Sentences[i], &p.Sentences[i+1]
		if next.Block == nil || !isLine(p, next.Block) || s.Block == nil || s.Cell != nil || s.Heading || !s.Block.Label.Empty() || s.Voice != agenda.Administration || !announces(p.Text(s.Span)) {
			continue
		}
		if list := listBelow(p, i+1); len(list) > 2 {
			out = append(out, list)
		}
	}
	return out
}

// isLine reports whether a block is a line of a list, or a paragraph that opens with a
// short name and a colon: "Industrivej: Grunden er ...".
func isLine(p *checker.Pass, b *document.Block) bool {
	if !b.Label.Empty() {
		return true
	}
	name, _, ok := strings.Cut(p.Text(b.Content()), ":")
	return ok && len(strings.Fields(name)) < 5 && b.Table == nil
}

func announces(text string) bool {
	low := strings.ToLower(text[max(0, len(text)-80):])
	for _, w := range announced {
		if k := strings.LastIndex(low, w); k >= 0 && len(low)-k < 60 {
			return true
		}
	}
	return false
}

// listBelow reads the list lines that begin at sentence i as options.
func listBelow(p *checker.Pass, i int) []option {
	var list []option
	var block *document.Block
	for ; i < len(p.Sentences); i++ {
		s := &p.Sentences[i]
		if s.Heading || s.Cell != nil || s.Block == nil || !isLine(p, s.Block) || s.Point >= 0 {
			break
		}
		if s.Block != block {
			block = s.Block
			list = append(list, option{name: lineName(p.Text(block.Content())), at: s.Span})
		}
		o := &list[len(list)-1]
		o.money = o.money || hasMoney(p, i)
		o.excused = o.excused || p.Has("nul", i) || leavesAsIs(s.Words) || pricedElsewhere(p, i, o.name)
	}
	return list
}

// lineName is what a line calls its choice: the words before its first colon, full
// stop, comma or bracket, at most six.
func lineName(text string) string {
	if k := strings.IndexAny(text, ":.,(\n"); k > 0 {
		text = text[:k]
	}
	words := strings.Fields(text)
	return strings.Join(words[:min(6, len(words))], " ")
}

// pricedElsewhere reports whether another sentence with an amount takes up a long
// word of the name.
func pricedElsewhere(p *checker.Pass, from int, name string) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Block == p.Sentences[from].Block || s.Heading || !hasMoney(p, i) {
			continue
		}
		text := strings.ToLower(p.Text(s.Span))
		for _, w := range strings.Fields(strings.ToLower(name)) {
			if len(w) > 5 && strings.Contains(text, w[:6]) {
				return true
			}
		}
	}
	return false
}
