package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// touched tells of each attachment whether a word of its title, or the beginning of a
// long one, stands somewhere in the text. All titles are looked for in one pass over
// the words.
func touched(p *checker.Pass, list []*document.Attachment) []bool {
	out := make([]bool, len(list))
	var stems stemFinder
	for i, a := range list {
		for _, w := range titleWords(p.Text(a.Title)) {
			stems.add(w, i)
			for _, verb := range doing[w] {
				stems.add(verb, i)
			}
		}
	}
	for i := range p.Sentences {
		if !slices.Contains(out, false) {
			break
		}
		s := &p.Sentences[i]
		if s.In(document.RoleAttachments) {
			continue
		}
		for k := range s.Words {
			if w := s.Words[k].Fold; len(w) >= 4 {
				stems.find(w, out)
			}
		}
	}
	return out
}

// doing are the stems of the verbs by which a text tells of what an attachment is called
// after, as the beginning of a title word in titleWords: who "søger" has sent an "ansøgning".
var doing = map[string][]string{
	"ansøgn": {"søger", "søgte", "ansøg"}, "tegnin": {"tegne"}, "udtale": {"udtalt"}, "tilbud": {"tilbyd"},
}

// stemFinder finds stems of four bytes or more anywhere in words, by their first four.
type stemFinder struct {
	heads heads
	stems map[uint32][]titleStem // by head
}

type titleStem struct {
	text  string
	title int
}

func (f *stemFinder) add(stem string, title int) {
	if f.stems == nil {
		f.stems = map[uint32][]titleStem{}
	}
	head := headOf(stem)
	f.stems[head] = append(f.stems[head], titleStem{stem, title})
	f.heads.add(head)
}

// find marks the titles that have a stem in the word; such stems are not looked for
// again.
func (f *stemFinder) find(word string, found []bool) {
	for i := f.heads.next(word); i >= 0; i = f.heads.next(word) {
		f.match(word[i:], found)
		word = word[i+1:]
	}
}

// match marks the titles that have a stem at the beginning of s.
func (f *stemFinder) match(s string, found []bool) {
	list := f.stems[headOf(s)]
	kept := list[:0]
	for _, stem := range list {
		if strings.HasPrefix(s, stem.text) {
			found[stem.title] = true
		} else {
			kept = append(kept, stem)
		}
	}
	if len(kept) < len(list) {
		f.stems[headOf(s)] = kept
	}
}
