package cue

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// dictionary holds the tests of all patterns so that those a word passes are found
// by looking up its beginnings and endings, however many tests there are.
type dictionary struct {
	tests    []classTest
	size     int32            // number of classes
	literals map[string]chain // tests by the whole word, lower case, as below
	stems    map[string]chain
	endings  map[string]chain
	middles  [256]chain // by the first byte of the body
	stemLens lengths
	endLens  lengths
	stemGate gate
	endGate  gate
	numbers  chain
}

// chain is the number of a test, counted from 1, that leads to the next; 0 is the end.
type chain int32

// classTest puts the words that pass a test into a class.
type classTest struct {
	test
	fold  string // the body in lower case
	class int32
	next  chain
}

func newDictionary(patterns int) dictionary {
	return dictionary{
		literals: make(map[string]chain, patterns),
		stems:    make(map[string]chain, patterns),
		endings:  make(map[string]chain),
	}
}

func (d *dictionary) classes() int { return int(d.size) }

func (d *dictionary) newClass() int32 {
	d.size++
	return d.size - 1
}

// add files a test under its lower-case body.
func (d *dictionary) add(t test, class int32) {
	body := danish.Fold(t.body)
	d.tests = append(d.tests, classTest{test: t, fold: body, class: class})
	id := chain(len(d.tests))
	own := &d.tests[id-1]
	switch {
	case t.number:
		own.next, d.numbers = d.numbers, id
	case t.lead != exact && t.trail != exact:
		own.next, d.middles[body[0]] = d.middles[body[0]], id
	case t.lead != exact:
		own.next, d.endings[body] = d.endings[body], id
		d.endLens.add(len(body))
		d.endGate.open(body, max(len(body)-gateBytes, 0))
	case t.trail != exact:
		own.next, d.stems[body] = d.stems[body], id
		d.stemLens.add(len(body))
		d.stemGate.open(body, 0)
	default:
		own.next, d.literals[body] = d.literals[body], id
	}
}

// entry is what the matcher knows of a word.
type entry struct {
	classes []int32
	cased   []int32 // tests that it passes if its case is right
	role    role
}

var unknown = new(entry)

// classify finds the classes of a lower-case word.
func (d *dictionary) classify(fold string) *entry {
	word := normal(fold)
	e := entry{role: roleOf(word)}
	d.collect(&e, word, d.literals[word])
	for _, n := range d.stemLens {
		if n > len(word) || n >= gateBytes && !d.stemGate.passes(word, 0) {
			break
		}
		d.collect(&e, word, d.stems[word[:n]])
	}
	for _, n := range d.endLens {
		if n > len(word) || n >= gateBytes && !d.endGate.passes(word, len(word)-gateBytes) {
			break
		}
		d.collect(&e, word, d.endings[word[len(word)-n:]])
	}
	var tried [256]bool
	for i := range len(word) {
		if b := word[i]; !tried[b] {
			tried[b] = true
			d.collect(&e, word, d.middles[b])
		}
	}
	if isNumber(word) {
		d.collect(&e, word, d.numbers)
	}
	if e.classes == nil && e.cased == nil && e.role == plain {
		return unknown
	}
	e.classes, e.cased = distinct(e.classes), distinct(e.cased)
	return &e
}

// collect adds to e the classes of those tests that the word passes.
func (d *dictionary) collect(e *entry, word string, tests chain) {
	for id := tests; id != 0; id = d.tests[id-1].next {
		switch t := &d.tests[id-1]; {
		case !t.passes(word, t.fold):
		case t.cased:
			e.cased = append(e.cased, int32(id-1))
		default:
			e.classes = append(e.classes, t.class)
		}
	}
}

// lengths are the distinct lengths of some bodies in bytes, ascending.
type lengths []int

func (l *lengths) add(n int) {
	if i, ok := slices.BinarySearch(*l, n); !ok {
		*l = slices.Insert(*l, i, n)
	}
}

const (
	cacheLimit  = 65_536 // words
	cachedBytes = 64     // longer words are looked up anew each time
)

// known gives the classes of a lower-case word from the cache. The key is a copy:
// a piece of the document would keep all of its text in memory.
func (s *Scanner) known(fold string) *entry {
	at := &s.near[nearSlot(fold)]
	if at.word == fold && at.entry != nil {
		return at.entry
	}
	c, ok := s.cache[fold]
	if !ok {
		c = cached{strings.Clone(fold), s.m.words.classify(fold)}
		if len(fold) > cachedBytes {
			return c.entry
		}
		if len(s.cache) >= s.limit {
			clear(s.cache)
		}
		s.cache[c.word] = c
	}
	*at = c
	return c.entry
}

// cached is a word with what is known of it. Scanner.near holds the word last seen
// in each slot: most words of a text are among a few hundred, and comparing is
// quicker than a map.
type cached struct {
	word  string
	entry *entry
}

const nearWords = 1 << 12

// nearSlot hashes the beginning, middle and end of a word.

func nearSlot(w string) uint32 {
	h := uint32(len(w))
	if len(w) >= 4 {
		k := len(w) - 4
		h ^= uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
		h = h*2654435761 ^ (uint32(w[k]) | uint32(w[k+1])<<8 | uint32(w[k+2])<<16 | uint32(w[k+3])<<24)
		h ^= uint32(w[len(w)/2]) << 12
	} else if len(w) > 0 {
		h ^= uint32(w[0])<<8 | uint32(w[len(w)-1])<<16 | uint32(w[len(w)/2])<<24
	}
	return h * 2654435761 >> 20
}

// gate tells, before any look-up, that no stem or ending of at least gateBytes bytes
// has the bytes a word has in that place. It errs only on the open side.
type gate [1 << 16 / 64]uint64

const gateBytes = 3

func gateKey(s string, at int) uint32 {
	return (uint32(s[at])*961 + uint32(s[at+1])*31 + uint32(s[at+2])) & 0xFFFF
}

// open lets words through that have the bytes of body at its place at; shorter
// bodies need no gate.
func (g *gate) open(body string, at int) {
	if len(body) >= gateBytes {
		k := gateKey(body, at)
		g[k/64] |= 1 << (k % 64)
	}
}

func (g *gate) passes(word string, at int) bool {
	k := gateKey(word, at)
	return g[k/64]&(1<<(k%64)) != 0
}
