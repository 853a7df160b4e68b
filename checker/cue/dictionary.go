package cue

import (
	"encoding/binary"
	"slices"
)

// dictionary holds the tests of all patterns so that those a word passes are found
// by looking up its beginnings and endings, however many tests there are.
type dictionary struct {
	*index
	tests   []filed
	shelves []shelf // tests by their body in lower case: a hash table, its size a power of two
	texts   []byte  // of the tests, one after the other; only added to
}

// index is the part of a dictionary that is always of one size.
type index struct {
	stems   sieve              // the bodies that a word may begin with
	endings sieve              // and those it may end with, spelled backwards
	inner   [innerChains]chain // tests of what stands in the middle, by the first four bytes of the body
	short   chain              // those of a body that has no four
	classes int32              // how many there are
	numbers int32              // the class of numbers, or none
	_       int32              // no gap at the end
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
	shape
	listed bool  // other words are of the class too
	class  int32 // of the words that pass
	next   chain
	hash   uint32 // of fold
	body   extent // lower case unless cased
	fold   extent // the body in lower case
}

// extent is where a text stands among the texts, in bytes.
type extent struct{ start, end int32 }

func (d *dictionary) text(e extent) string {
	return asString(d.texts[e.start:e.end])
}

// shelf is where the tests of one body are.
type shelf struct {
	hash  uint32
	first chain
}

func newDictionary() dictionary {
	return dictionary{index: &index{numbers: none}, shelves: make([]shelf, 1)}
}

// own gives the dictionary memory of its own to write in.
func (d *dictionary) own() {
	fixed := *d.index
	d.index, d.shelves = &fixed, slices.Clone(d.shelves)
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
		d.add(t, class, false)
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
		if f := &d.tests[id-1]; f.hash == t.hash && f.shape == t.shape && !f.listed && d.text(f.body) == t.body {
			return f.class, true
		}
	}
	return 0, false
}

// add files a test under its body: words that pass it are of a class, and if it is
// listed, so are others.
func (d *dictionary) add(t test, class int32, listed bool) {
	if t.trail != exact {
		d.stems.add(t.hash, t.fold[0], len(t.fold))
	}
	if t.lead != exact {
		d.endings.add(backwards(t.fold), t.fold[len(t.fold)-1], len(t.fold))
	}
	if len(d.tests) >= len(d.shelves)/2 {
		d.grow()
	}
	first := d.innerOf(t.fold)
	if !t.inner() {
		s := d.shelf(t.fold, t.hash)
		s.hash, first = t.hash, &s.first
	}
	f := filed{shape: t.shape, listed: listed, class: class, next: *first, hash: t.hash, fold: d.keep(t.fold)}
	if f.body = f.fold; t.body != t.fold {
		f.body = d.keep(t.body)
	}
	d.tests = append(d.tests, f)
	*first = chain(len(d.tests))
}

// keep puts a text among the texts.
func (d *dictionary) keep(text string) extent {
	start := int32(len(d.texts))
	d.texts = append(d.texts, text...)
	return extent{start, int32(len(d.texts))}
}

// grow doubles the hash table.
func (d *dictionary) grow() {
	old := d.shelves
	d.shelves = make([]shelf, 2*len(old))
	for _, s := range old {
		if s.first != 0 {
			*d.shelf(d.text(d.tests[s.first-1].fold), s.hash) = s
		}
	}
}

// shelf finds the tests of a body, or room for them.
func (d *dictionary) shelf(body string, hash uint32) *shelf {
	for i := hash ^ hash>>16; ; i++ {
		s := &d.shelves[i&uint32(len(d.shelves)-1)]
		if s.first == 0 || s.hash == hash && d.text(d.tests[s.first-1].fold) == body {
			return s
		}
	}
}
