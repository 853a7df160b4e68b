package betjening

import (
	"slices"
	"strings"
)

// heads are the first four bytes of some words. What others begin with seldom seems to
// be among them.
type heads [64]uint64 // a bit for each hash

func (h *heads) add(head uint32) {
	x := headHash(head)
	h[x>>6] |= 1 << (x & 63)
}

func (h *heads) seems(head uint32) bool {
	x := headHash(head)
	return h[x>>6]>>(x&63)&1 != 0
}

// headOf is what a word of four bytes or more begins with.
func headOf(word string) uint32 { return next(next(next(next(0, word[0]), word[1]), word[2]), word[3]) }

// next is the head one byte further on.
func next(head uint32, c byte) uint32 { return head>>8 | uint32(c)<<24 }

func headHash(head uint32) uint32 { return head * 2654435769 >> 20 }

// signs are words of four bytes or more that tell where it is worth to look closer.
type signs struct {
	heads heads
	words map[uint32][]string // by head
}

func newSigns(words ...string) *signs {
	s := &signs{words: map[uint32][]string{}}
	for _, w := range words {
		head := headOf(w) | small
		s.heads.add(head)
		s.words[head] = append(s.words[head], w)
	}
	return s
}

// in reports whether one of the words stands anywhere in a text, small or large.
func (s *signs) in(text string) bool {
	if len(text) < 4 {
		return false
	}
	head := headOf(text)
	for i := 4; ; i++ {
		if s.heads.seems(head|small) && s.at(text[i-4:], head|small) {
			return true
		}
		if i == len(text) {
			return false
		}
		head = next(head, text[i])
	}
}

// at reports whether a text begins with one of the words with a head.
func (s *signs) at(text string, head uint32) bool {
	return slices.ContainsFunc(s.words[head], func(w string) bool {
		return len(w) <= len(text) && strings.EqualFold(w, text[:len(w)])
	})
}

// small makes small letters of the capitals of a head, in ASCII and, by its second byte,
// in Latin-1. It makes other signs alike too, which does no harm.
const small = 0x20202020
