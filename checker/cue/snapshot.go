package cue

import (
	"encoding/binary"
	"errors"

	"sagstjek/checker/danish"
)

// Snapshot is a matcher written down, so that another process need not compile it.
// It is the same on every machine. A stale one costs time only: it knows a set by
// its patterns and the entries of their lists.
type Snapshot string

// snapshotForm is raised when the bytes, or the code they stand for, get another
// meaning: the snapshots written before then know nothing.
const snapshotForm = 3

// Compile is as the function, but reads only those sets that the snapshot does not know.
func (s Snapshot) Compile(sets []Set, lists func(name string) (entries []string, ok bool)) (*Matcher, error) {
	c := newCompiler(s.matcher(), lists)
	stale := c.recall(sets)
	if len(stale) == 0 && s != "" {
		return c.Matcher, nil
	}
	var errs []error
	for _, i := range stale {
		errs = append(errs, c.set(i, &sets[i])...)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	c.anchored = c.anchors()
	return c.Matcher, nil
}

// Stale are the numbers of those sets that the snapshot does not know.
func (s Snapshot) Stale(sets []Set, lists func(name string) (entries []string, ok bool)) []int {
	return newCompiler(s.matcher(), lists).recall(sets)
}

// recall makes the sets of the matcher those given, and tells which of them it lacks.
func (c *compiler) recall(sets []Set) (missing []int) {
	known := make(map[uint64]compiled, len(c.sets))
	for _, set := range c.sets {
		known[set.key] = set
	}
	c.sets = make([]compiled, len(sets))
	for i := range sets {
		key := c.keys.of(&sets[i])
		set, ok := known[key]
		if !ok {
			set.key = key
			missing = append(missing, i)
		}
		c.sets[i] = set
	}
	return missing
}

// Snapshot writes the matcher down.
func (m *Matcher) Snapshot() []byte {
	var tests []int32
	var bodies []byte
	for i := range m.words.tests {
		f := &m.words.tests[i]
		tests = append(tests, f.class, int32(len(f.body))<<kindBits|f.kind())
		bodies = append(bodies, f.body...)
	}
	var patterns, sets []int32
	for _, p := range m.patterns {
		patterns = append(patterns, p.start, p.end, p.first)
	}
	for _, set := range m.sets {
		sets = append(sets, int32(set.key), int32(set.key>>32), int32(set.first), int32(set.end))
	}
	head := []int32{snapshotForm, m.words.classes, m.words.numbers}
	var out []byte
	for _, list := range [][]int32{head, tests, m.slots.start, m.slots.values, m.anchored.start, m.anchored.values, m.code, patterns, sets} {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(list)))
		for _, n := range list {
			out = binary.LittleEndian.AppendUint32(out, uint32(n))
		}
	}
	return append(out, bodies...)
}

// matcher reads a snapshot; one of another form gives an empty matcher.
func (s Snapshot) matcher() *Matcher {
	m := &Matcher{words: newDictionary(0), slots: newTable(0)}
	if s == "" {
		return m
	}
	head := s.list()
	if head[0] != snapshotForm {
		return m
	}
	tests := s.list()
	m.slots = table{s.list(), s.list()}
	m.anchored = table{s.list(), s.list()}
	m.code = s.list()
	for p := s.list(); len(p) > 0; p = p[3:] {
		m.patterns = append(m.patterns, pattern{p[0], p[1], p[2]})
	}
	for set := s.list(); len(set) > 0; set = set[4:] {
		key := uint64(uint32(set[0])) | uint64(set[1])<<32
		m.sets = append(m.sets, compiled{key, int(set[2]), int(set[3])})
	}
	m.words = recalled(tests, string(s), head[1])
	m.words.numbers = head[2]
	return m
}

// list cuts off the first list of what is left.
func (s *Snapshot) list() []int32 {
	list := make([]int32, (*s).int32())
	rest := (*s)[4:]
	for i := range list {
		list[i], rest = rest.int32(), rest[4:]
	}
	*s = rest
	return list
}

func (s Snapshot) int32() int32 {
	_ = s[3]
	return int32(s[0]) | int32(s[1])<<8 | int32(s[2])<<16 | int32(s[3])<<24
}

// recalled is the dictionary of tests, of which each has its class, and its kind with
// the length of its body.
func recalled(tests []int32, bodies string, classes int32) dictionary {
	d := newDictionary(len(tests) / 2)
	d.classes = classes
	for ; len(tests) > 0; tests = tests[2:] {
		length := tests[1] >> kindBits
		f := filed{class: tests[0]}
		f.setKind(bodies[:length], tests[1])
		bodies = bodies[length:]
		d.add(f)
	}
	return d
}

// kind is what a test asks of its body.
func (f *filed) kind() int32 {
	kind := int32(f.lead) | int32(f.trail)<<2
	if f.cased {
		kind |= 1 << 4
	}
	if f.listed {
		kind |= 1 << 5
	}
	return kind
}

func (f *filed) setKind(body string, kind int32) {
	f.body, f.lead, f.trail = body, wild(kind&3), wild(kind>>2&3)
	f.cased, f.listed = kind>>4&1 != 0, kind>>5&1 != 0
	fold := body
	if f.cased {
		fold = danish.Fold(body)
	}
	f.setFold(fold)
}

const kindBits = 6
