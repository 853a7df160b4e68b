package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// announced are words that tell that the list below holds choices.
var announced = []string{
	"muligheder", "modeller", "løsninger", "alternativer", "scenarier", "varianter", "placeringer", "vælge mellem",
	"grunde", "arealer", "steder", "veje", "måder", "udgaver", "pakker", "sporene", "to spor", "tre spor", "fire spor",
}

// listedOptions finds choices that a list or a row of paragraphs sets up without names of one
// kind: three or more lines below a sentence that announces them, or two where it tells how many
// there are. Few prices make no series, so only what stands in the lines themselves counts.
func listedOptions(p *checker.Pass) [][]option {
	var out [][]option
	prices := prices{p: p}
	var block *document.Block // the last one asked for
	lines, told := false, p.Says("antal")
	for i := 0; i+1 < len(p.Sentences); i++ {
		s := &p.Sentences[i]
		next := &p.Sentences[i+1]
		if s.Block == nil && !s.Heading || s.Cell != nil || s.Block != nil && !s.Block.Label.Empty() ||
			s.Voice != agenda.Administration || next.Point >= 0 {
			continue
		}
		least, counted := leastOptions, told && p.Has("antal", i)
		if counted {
			least = 2
		}
		if next.Block != block {
			block, lines = next.Block, linesBelow(p, i+1, least)
		}
		if !lines {
			continue
		}
		announced := counted || announces(p.Text(s.Span))
		if !announced && !told {
			continue
		}
		if list := listBelow(p, i+1, &prices); len(list) >= least && (announced || announcedBehind(p, list)) {
			out = append(out, list)
		}
	}
	return out
}

// announcedBehind reports whether the sentence behind a list tells that its lines were so many
// choices: "De tre løsninger er drøftet".
func announcedBehind(p *checker.Pass, list []option) bool {
	last := list[len(list)-1].block
	i := slices.IndexFunc(p.Sentences, func(s agenda.Sentence) bool { return s.Block == last })
	for i >= 0 && i < len(p.Sentences) && p.Sentences[i].Block == last {
		i++
	}
	return i > 0 && i < len(p.Sentences) && p.Has("antal", i) && announcesCount(p, len(list))
}

// leastOptions is how many lines make a list of choices, where no number of them is told.
const leastOptions = 3

// mostOptions is how many lines of a list are read: each line above another may announce it anew.
const mostOptions = 30

// linesBelow reports whether at least so many lines begin at sentence i.
func linesBelow(p *checker.Pass, i, least int) bool {
	lines := 0
	var block *document.Block
	for ; i < len(p.Sentences) && lines < least; i++ {
		s := &p.Sentences[i]
		if s.Block == block && lines > 0 {
			continue
		}
		if !inList(p, s) {
			return false
		}
		block = s.Block
		lines++
	}
	return lines == least
}

// inList reports whether a sentence stands in a line of a list.
func inList(p *checker.Pass, s *agenda.Sentence) bool {
	return !s.Heading && s.Cell == nil && s.Block != nil && isLine(p, s.Block)
}

// isLine reports whether a block is a line of a list, or a paragraph that opens with a
// short name and a colon: "Industrivej: Grunden er ...". One that ends with the colon
// announces what is below it.
func isLine(p *checker.Pass, b *document.Block) bool {
	if !b.Label.Empty() {
		return true
	}
	name, told, ok := strings.Cut(p.Text(b.Content()), ":")
	if !ok || told == "" || b.Table != nil {
		return false
	}
	words := 0
	for range strings.FieldsSeq(name) {
		if words++; words == 5 {
			return false
		}
	}
	return true
}

func announces(text string) bool {
	low := strings.ToLower(text[max(0, len(text)-80):])
	low = low[max(0, len(low)-59):] // no word begins further off
	return danish.Holds(low, announced...)
}

// listBelow reads the list lines that begin at sentence i as options.
func listBelow(p *checker.Pass, i int, prices *prices) []option {
	var list []option
	var block *document.Block
	for ; i < len(p.Sentences); i++ {
		s := &p.Sentences[i]
		if s.Point >= 0 || s.Block != block && !inList(p, s) {
			break
		}
		if s.Block != block {
			if len(list) == mostOptions {
				break
			}
			block = s.Block
			list = append(list, option{name: lineName(p.Text(block.Content())), at: s.Span, block: block})
		}
		o := &list[len(list)-1]
		o.money = o.money || p.HasMoney(i)
		o.excused = o.excused || p.Has("nul", i) || leavesAsIs(s.Words)
	}
	prices.excuse(list)
	return list
}

// lineName is what a line calls its choice: the words before its first colon, full
// stop, comma or bracket, at most six.
func lineName(text string) string {
	for k := 1; k < len(text); k++ {
		inFigure := k+1 < len(text) && danish.IsDigit(text[k-1]) && danish.IsDigit(text[k+1])
		if strings.IndexByte(":.,(\n", text[k]) >= 0 && !inFigure {
			text = text[:k]
		}
	}
	words := strings.Fields(text)
	return strings.Join(words[:min(6, len(words))], " ")
}

// prices are the sentences of an item with an amount, read when they are first asked for.
type prices struct {
	p    *checker.Pass
	told []priced
}

// priced is such a sentence in lower case.
type priced struct {
	block *document.Block
	text  string
}

// of reports whether one of them, outside a block, names a choice by its letter: "Model B
// koster".
func (x *prices) of(letter string, block *document.Block) bool {
	x.read()
	named := strings.ToLower(letter) + " "
	return slices.ContainsFunc(x.told, func(t priced) bool {
		return t.block != block && (strings.HasPrefix(t.text, named) || strings.Contains(t.text, " "+named))
	})
}

// excuse marks the options of a list whose price stands outside it.
func (x *prices) excuse(list []option) {
	for i := range list {
		o := &list[i]
		o.excused = o.excused || !o.money && x.elsewhere(o.name, list)
	}
}

// elsewhere reports whether one of them, outside the lines of a list, takes up a long word
// of a name.
func (x *prices) elsewhere(name string, list []option) bool {
	x.read()
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if len(w) > 5 && slices.ContainsFunc(x.told, func(t priced) bool {
			return strings.Contains(t.text, w[:6]) && !slices.ContainsFunc(list, func(o option) bool { return o.block == t.block })
		}) {
			return true
		}
	}
	return false
}

// read finds them, once.
func (x *prices) read() {
	if x.told != nil {
		return
	}
	x.told = []priced{}
	for i := range x.p.Sentences {
		if s := &x.p.Sentences[i]; !s.Heading && x.p.HasMoney(i) {
			x.told = append(x.told, priced{s.Block, strings.ToLower(x.p.Text(s.Span))})
		}
	}
}
