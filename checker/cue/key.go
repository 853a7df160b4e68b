package cue

import (
	"encoding/binary"
	"math/bits"
	"strings"

	"sagstjek/internal/eight"
)

// keyring makes the keys by which a snapshot knows sets again.
type keyring struct {
	lookup func(string) ([]string, bool)
	lists  map[string]hash64 // of their entries
}

// of is a hash of all that a set's code is made of: its patterns and the entries of
// the lists they name. It is 0, as of
// no set that compiles, if there is no such list.
func (k *keyring) of(set *Set) uint64 {
	h := hash64(1)
	for _, pattern := range set.Patterns {
		h.add(pattern)
		for _, rest, more := strings.Cut(pattern, "@"); more; _, rest, more = strings.Cut(rest, "@") {
			name := strings.TrimSuffix(strings.TrimSuffix(rest[:wordEnd(rest)], "?"), ".")
			entries, ok := k.entries(name)
			if !ok {
				return 0
			}
			h.number(uint64(entries))
		}
	}
	return uint64(h)
}

func (k *keyring) entries(name string) (h hash64, ok bool) {
	if h, ok = k.lists[name]; ok {
		return h, true
	}
	entries, ok := k.lookup(name)
	for _, entry := range entries {
		h.add(entry)
	}
	if ok {
		k.lists[name] = h
	}
	return h, ok
}

// hash64 is a hash of texts and numbers, the same on every machine.
type hash64 uint64

func (h *hash64) add(s string) {
	h.number(uint64(len(s)))
	for len(s) >= 8 {
		h.number(eight.Of(s))
		s = s[8:]
	}
	var tail [8]byte
	copy(tail[:], s)
	h.number(binary.LittleEndian.Uint64(tail[:]))
}

func (h *hash64) number(n uint64) {
	high, low := bits.Mul64(uint64(*h)^n^0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93)
	*h = hash64(high ^ low)
}
