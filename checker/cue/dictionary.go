package cue

import "math/bits"

// dictionary holds the tests of all patterns so that those a word passes are found
// by looking up its beginnings and endings, however many tests there are.
type dictionary struct {
	tests   []filed
	weights []int32    // by class: how common its words are
	shelves []shelf    // tests by their body in lower case: a hash table, its size a power of two
	stems   sieve      // the bodies that a word may begin with
	endings sieve      // and those it may end with, spelled backwards
	inner   [256]chain // tests of what stands in the middle, by the first byte of the body
	numbers int32      // the class of numbers, or none
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
		tests: make([]filed, 0, tests), weights: make([]int32, 0, tests), numbers: none,
		shelves: make([]shelf, 1<<bits.Len(uint(2*tests))),
	}
}

func (d *dictionary) classes() int { return len(d.weights) }

func (d *dictionary) newClass() int32 {
	d.weights = append(d.weights, 0)
	return int32(len(d.weights) - 1)
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
	tests := d.inner[t.fold[0]]
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
	d.weights[f.class] += f.weight()
	if f.trail != exact {
		d.stems.add(f.hash, len(f.fold))
	}
	if f.lead != exact {
		d.endings.add(backwards(f.fold), len(f.fold))
	}
	if len(d.tests) >= len(d.shelves)/2 {
		d.grow()
	}
	first := &d.inner[f.fold[0]]
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

// entry is what the matcher knows of a word.
type entry struct {
	classes []int32
	cased   []int32 // tests that it passes if its case is right
	capital bool    // which a capital makes so, in each of them
	role    role
}

var unknown = new(entry)

// classify finds the classes of a lower-case word; one may be there more than once.
func (d *dictionary) classify(fold string) *entry {
	word := normal(fold)
	e := &entry{capital: true, role: roleOf(word)}
	hash := uint32(0)
	for i := range len(word) {
		if i > 0 && i <= d.stems.longest && d.stems.has(hash) {
			d.collect(e, word, d.shelf(word[:i], hash).first)
		}
		hash = mix(hash, word[i])
	}
	d.collect(e, word, d.shelf(word, hash).first)
	hash = 0
	for n := range min(len(word)-1, d.endings.longest) {
		i := len(word) - 1 - n
		if hash = mix(hash, word[i]); d.endings.has(hash) {
			d.collect(e, word, d.shelf(word[i:], hashOf(word[i:])).first)
		}
	}
	var tried [256 / 64]uint64
	for i := range len(word) {
		if b := word[i]; d.inner[b] != 0 && tried[b>>6]>>(b&63)&1 == 0 {
			tried[b>>6] |= 1 << (b & 63)
			d.collect(e, word, d.inner[b])
		}
	}
	if d.numbers != none && isNumber(word) {
		e.classes = append(e.classes, d.numbers)
	}
	if e.classes == nil && e.cased == nil && e.role == plain {
		return unknown
	}
	return e
}

// collect adds to e the classes of those tests that the word passes.
func (d *dictionary) collect(e *entry, word string, tests chain) {
	for id := tests; id != 0; id = d.tests[id-1].next {
		switch f := &d.tests[id-1]; {
		case !f.mayPass(word):
		case f.cased:
			e.cased = append(e.cased, int32(id-1))
			e.capital = e.capital && f.body != f.fold
		default:
			e.classes = append(e.classes, f.class)
		}
	}
}

// sieve tells, before any look-up, that there is no such stem or ending. It errs
// only on the open side.
type sieve struct {
	bits    [1 << 16 / 64]uint64 // by hash
	longest int                  // in bytes
}

func (s *sieve) has(hash uint32) bool { return s.bits[hash>>22]&(1<<(hash>>16&63)) != 0 }

func (s *sieve) add(hash uint32, length int) {
	s.bits[hash>>22] |= 1 << (hash >> 16 & 63)
	s.longest = max(s.longest, length)
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
