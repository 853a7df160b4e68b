package cue

import (
	"encoding/binary"
	"math/bits"
)

// dictionary holds the tests of all patterns so that those a word passes are found
// by looking up its beginnings and endings, however many tests there are.
type dictionary struct {
	tests   []filed
	classes int32              // how many there are
	shelves []shelf            // tests by their body in lower case: a hash table, its size a power of two
	stems   sieve              // the bodies that a word may begin with
	endings sieve              // and those it may end with, spelled backwards
	inner   [innerChains]chain // tests of what stands in the middle, by the first four bytes of the body
	short   chain              // those of a body that has no four
	numbers int32              // the class of numbers, or none
}

const innerChains = 1 << 10

// innerChain is the number of the chain for bodies that begin with four bytes.
func innerChain(four uint32) int { return int(four * 0x9E3779B1 >> 22) }

// innerOf is the chain of tests of what stands in the middle for a body.
func (d *dictionary) innerOf(body string) *chain {
	if len(body) < 4 {
		return &d.short
	}
	return &d.inner[innerChain(binary.BigEndian.Uint32([]byte(body[:4])))]
}

// chain is the number of a test, counted from 1, that leads to the next; 0 is the end.
type chain int32

// filed is a test in its chain.
type filed struct {
	test
	class  int32 // of the words that pass
	listed bool  // other words are of the class too
	next   chain
}

// shelf is where the tests of one body are.
type shelf struct {
	hash  uint32
	first chain
}

func newDictionary(tests int) dictionary {
	return dictionary{
		tests: make([]filed, 0, tests), numbers: none,
		shelves: make([]shelf, 1<<bits.Len(uint(2*tests))),
	}
}

func (d *dictionary) newClass() int32 {
	d.classes++
	return d.classes - 1
}

// class is the class of the words that pass a test and of no others.
func (d *dictionary) class(t test) int32 {
	class, ok := d.find(&t)
	if !ok {
		class = d.newClass()
		d.add(filed{test: t, class: class})
	}
	return class
}

// find is class for a test met before.
func (d *dictionary) find(t *test) (class int32, ok bool) {
	if t.fold == "" {
		return 0, false
	}
	tests := *d.innerOf(t.fold)
	if !t.inner() {
		tests = d.shelf(t.fold, t.hash).first
	}
	for id := tests; id != 0; id = d.tests[id-1].next {
		if f := &d.tests[id-1]; f.same(t) && !f.listed {
			return f.class, true
		}
	}
	return 0, false
}

// add files a test under its body.
func (d *dictionary) add(f filed) {
	if f.trail != exact {
		d.stems.add(f.hash, f.fold[0], len(f.fold))
	}
	if f.lead != exact {
		d.endings.add(backwards(f.fold), f.fold[len(f.fold)-1], len(f.fold))
	}
	if len(d.tests) >= len(d.shelves)/2 {
		d.grow()
	}
	first := d.innerOf(f.fold)
	if !f.inner() {
		s := d.shelf(f.fold, f.hash)
		s.hash, first = f.hash, &s.first
	}
	f.next = *first
	d.tests = append(d.tests, f)
	*first = chain(len(d.tests))
}

// grow doubles the hash table.
func (d *dictionary) grow() {
	old := d.shelves
	d.shelves = make([]shelf, 2*len(old))
	for _, s := range old {
		if s.first != 0 {
			*d.shelf(d.tests[s.first-1].fold, s.hash) = s
		}
	}
}

// shelf finds the tests of a body, or room for them.
func (d *dictionary) shelf(body string, hash uint32) *shelf {
	for i := hash ^ hash>>16; ; i++ {
		s := &d.shelves[i&uint32(len(d.shelves)-1)]
		if s.first == 0 || s.hash == hash && d.tests[s.first-1].fold == body {
			return s
		}
	}
}

// classify finds the classes of a word.
func (m *Matcher) classify(e *entry, text, fold string) {
	d, w := &m.words, spelled{fold: normal(fold)}
	if w.text = w.fold; text != fold {
		w.text = normal(text)
	}
	word := w.fold
	e.denies = roleOf(word) == negation
	if word == "" {
		return
	}
	hash := uint32(0)
	for i, longest := 0, d.stems.longest[word[0]]; i < len(word); i++ {
		if i > 0 && i <= longest && d.stems.has(hash) {
			d.collect(e, w, d.shelf(word[:i], hash).first)
		}
		hash = mix(hash, word[i])
	}
	d.collect(e, w, d.shelf(word, hash).first)
	hash = 0
	for i, first := len(word)-1, max(1, len(word)-d.endings.longest[word[len(word)-1]]); i >= first; i-- {
		if hash = mix(hash, word[i]); d.endings.has(hash) {
			d.collect(e, w, d.shelf(word[i:], hashOf(word[i:])).first)
		}
	}
	d.collect(e, w, d.short)
	var tried [innerChains / 64]uint64
	four := uint32(0)
	for i := range len(word) {
		four = four<<8 | uint32(word[i])
		if k := innerChain(four); d.inner[k] != 0 && tried[k>>6]>>(k&63)&1 == 0 {
			tried[k>>6] |= 1 << (k & 63)
			d.collect(e, w, d.inner[k])
		}
	}
	if d.numbers != none && isNumber(word) {
		e.classes = append(e.classes, d.numbers)
	}
}

// spelled is a word as it is written and in lower case.
type spelled struct{ text, fold string }

// collect adds to e the classes of those tests that the word passes.
func (d *dictionary) collect(e *entry, w spelled, tests chain) {
	for id := tests; id != 0; id = d.tests[id-1].next {
		f := &d.tests[id-1]
		if f.mayPass(w.fold) && (!f.cased || f.passes(w.text)) {
			e.classes = append(e.classes, f.class)
		}
	}
}

// sieve tells, before any look-up, that there is no such stem or ending. It errs
// only on the open side.
type sieve struct {
	bits    [1 << 16 / 64]uint64 // by hash
	longest [256]int             // by the first byte looked at: the longest in bytes
}

func (s *sieve) has(hash uint32) bool { return s.bits[hash>>22]&(1<<(hash>>16&63)) != 0 }

func (s *sieve) add(hash uint32, first byte, length int) {
	s.bits[hash>>22] |= 1 << (hash >> 16 & 63)
	s.longest[first] = max(s.longest[first], length)
}

// mix adds a byte to a hash, which begins with 0 (FNV-1a).
func mix(hash uint32, b byte) uint32 { return (hash ^ uint32(b)) * 0x01000193 }

func hashOf(s string) (hash uint32) {
	for i := range len(s) {
		hash = mix(hash, s[i])
	}
	return hash
}

// backwards is the hash of s read from its end.
func backwards(s string) (hash uint32) {
	for i := len(s) - 1; i >= 0; i-- {
		hash = mix(hash, s[i])
	}
	return hash
}
