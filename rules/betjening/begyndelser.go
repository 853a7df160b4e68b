package betjening

import "strings"

// heads are the first four bytes of some words, small and large letters alike. What
// others begin with seldom seems to be among them.
type heads [64]uint64 // a bit for each hash

func (h *heads) add(head uint32) {
	x := headHash(head)
	h[x>>6] |= 1 << (x & 63)
}

// next is the first place in s where one of the words may begin; -1 if there is none.
func (h *heads) next(s string) int {
	for i := 3; i < len(s); i++ {
		if x := headHash(headTo(s, i)); h[x>>6]>>(x&63)&1 != 0 {
			return i - 3
		}
	}
	return -1
}

// headOf is the head of a word of four bytes or more.
func headOf(word string) uint32 { return headTo(word, 3) }

// headTo is the head whose last byte is s[i]. The bit 0x20 makes small letters of
// capitals, in ASCII and in the second byte of those in Latin-1; it makes other signs
// alike too, which does no harm.
func headTo(s string, i int) uint32 {
	return (uint32(s[i-3]) | uint32(s[i-2])<<8 | uint32(s[i-1])<<16 | uint32(s[i])<<24) | 0x20202020
}

func headHash(head uint32) uint32 { return head * 2654435769 >> 20 }

// signs are words of four bytes or more that tell where it is worth to look closer.
type signs struct {
	heads heads
	words map[uint32][]string // by head
}

func newSigns(words ...string) *signs {
	s := &signs{words: map[uint32][]string{}}
	for _, w := range words {
		head := headOf(w)
		s.heads.add(head)
		s.words[head] = append(s.words[head], w)
	}
	return s
}

// in reports whether one of the words stands anywhere in a text, small or large.
func (s *signs) in(text string) bool {
	for {
		i := s.heads.next(text)
		if i < 0 {
			return false
		}
		text = text[i:]
		for _, w := range s.words[headOf(text)] {
			if len(w) <= len(text) && strings.EqualFold(w, text[:len(w)]) {
				return true
			}
		}
		text = text[1:]
	}
}
