package betjening

import (
	"encoding/binary"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// touched tells of each attachment whether a word of its title, or the beginning of a
// long one, stands somewhere in the text. All titles are looked for in one pass over
// the words.
func touched(p *checker.Pass) []bool {
	out := make([]bool, len(p.Item.Attachments))
	var stems stemFinder
	for i, a := range p.Item.Attachments {
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
	may   [64]uint64 // a bit for each hash of the first four bytes
	stems map[uint32][]titleStem
}

type titleStem struct {
	text  string
	title int
}

func (f *stemFinder) add(stem string, title int) {
	if f.stems == nil {
		f.stems = map[uint32][]titleStem{}
	}
	head := binary.LittleEndian.Uint32([]byte(stem))
	f.stems[head] = append(f.stems[head], titleStem{stem, title})
	h := stemHash(head)
	f.may[h>>6] |= 1 << (h & 63)
}

// find marks the titles that have a stem in the word; such stems are not looked for
// again.
func (f *stemFinder) find(word string, found []bool) {
	for i := 0; i+4 <= len(word); i++ {
		head := uint32(word[i]) | uint32(word[i+1])<<8 | uint32(word[i+2])<<16 | uint32(word[i+3])<<24
		h := stemHash(head)
		if f.may[h>>6]&(1<<(h&63)) == 0 {
			continue
		}
		list := f.stems[head]
		kept := list[:0]
		for _, s := range list {
			if strings.HasPrefix(word[i:], s.text) {
				found[s.title] = true
			} else {
				kept = append(kept, s)
			}
		}
		if len(kept) < len(list) {
			f.stems[head] = kept
		}
	}
}

func stemHash(head uint32) uint32 { return head * 2654435769 >> 20 }
