package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// touched tells of each title of an attachment whether a word of it, or the beginning
// of a long one, stands somewhere in the text. All titles are looked for in one pass
// over the words.
func touched(p *checker.Pass, titles []document.Span) []bool {
	out := make([]bool, len(titles))
	var stems stemFinder
	for i, title := range titles {
		for _, w := range titleWords(p.Text(title)) {
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
		if s.Section != nil && s.Section.Role == document.RoleAttachments {
			continue
		}
		for _, w := range s.Words {
			stems.find(w.Fold, out)
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
	if len(word) < 4 {
		return
	}
	head := headOf(word)
	for i := 4; ; i++ {
		if f.heads.seems(head) {
			f.match(head, word[i-4:], found)
		}
		if i == len(word) {
			return
		}
		head = next(head, word[i])
	}
}

// match looks at the stems with the head that rest has.
func (f *stemFinder) match(head uint32, rest string, found []bool) {
	list := f.stems[head]
	kept := list[:0]
	for _, s := range list {
		if strings.HasPrefix(rest, s.text) {
			found[s.title] = true
		} else {
			kept = append(kept, s)
		}
	}
	if len(kept) < len(list) {
		f.stems[head] = kept
	}
}
