package cue

import (
	"encoding/binary"
	"errors"
)

// Snapshot is a matcher written down, so that another process need not compile it.
// It is the same on every machine. A stale one costs time only: it knows a set by
// its patterns and the entries of their lists.
type Snapshot string

// snapshotForm is raised when the bytes, or the code they stand for, get another
// meaning: the snapshots written before then know nothing.
const snapshotForm = 4

// Compile is as the function, but reads only those sets that the snapshot does not know.
func (s Snapshot) Compile(sets []Set, lists func(name string) (entries []string, ok bool)) (*Matcher, error) {
	c := newCompiler(s.matcher(), lists)
	stale := c.recall(sets)
	if len(stale) == 0 && s != "" {
		return c.Matcher, nil
	}
	c.words.own()
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
	d := &m.words
	out := binary.NativeEndian.AppendUint64(nil, snapshotForm)
	for _, part := range [][]byte{
		bytesOf([]index{*d.index}), bytesOf(d.tests), bytesOf(d.shelves), d.texts,
		bytesOf(m.slots.start), bytesOf(m.slots.values), bytesOf(m.anchored.start), bytesOf(m.anchored.values),
		bytesOf(m.code), bytesOf(m.patterns), bytesOf(m.sets),
	} {
		out = binary.NativeEndian.AppendUint64(out, uint64(len(part)))
		out = append(out, part...)
		out = append(out, make([]byte, -len(part)&7)...)
	}
	return out
}

// matcher reads a snapshot; one of another form gives an empty matcher. What it holds
// may be read only.
func (s Snapshot) matcher() *Matcher {
	if s == "" || s.number() != snapshotForm {
		return &Matcher{words: newDictionary(), slots: newTable(0)}
	}
	s = s[8:]
	m := &Matcher{}
	m.words.index = &part[index](&s)[0]
	m.words.tests, m.words.shelves, m.words.texts = part[filed](&s), part[shelf](&s), part[byte](&s)
	m.slots = table{part[int32](&s), part[int32](&s)}
	m.anchored = table{part[int32](&s), part[int32](&s)}
	m.code, m.patterns, m.sets = part[int32](&s), part[pattern](&s), part[compiled](&s)
	return m
}

// part cuts the first part off what is left. It ends where the memory of the snapshot
// does: what is added to it is a copy.
func part[T any](s *Snapshot) []T {
	size := int(s.number())
	list := listOf[T](string((*s)[8 : 8+size]))
	*s = (*s)[8+(size+7)&^7:]
	return list
}

// number is the number that what is left begins with.
func (s Snapshot) number() uint64 { return binary.NativeEndian.Uint64([]byte(s[:8])) }
