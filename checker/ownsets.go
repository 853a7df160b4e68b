package checker

import "math/bits"

// ownSets are the cue sets of a rule: a hash table, its size a power of two. Rules ask
// for them by name for every sentence.
type ownSets []ownSet

// ownSet is a set with its number in the matcher; one without a name is room.
type ownSet struct {
	name string
	set  int
}

func newOwnSets(n int) ownSets { return make(ownSets, 1<<bits.Len(uint(2*n))) }

func (o ownSets) add(name string, set int) { *o.at(name) = ownSet{name, set} }

// find is the number of a set, -1 if the rule has none of the name.
func (o ownSets) find(name string) int {
	if s := o.at(name); s.name != "" {
		return s.set
	}
	return -1
}

// at is where a set is or would be.
func (o ownSets) at(name string) *ownSet {
	hash := len(name)
	if hash > 0 {
		hash += 5*int(name[0]) + 11*int(name[hash/2]) + 17*int(name[hash-1])
	}
	for ; ; hash++ {
		if s := &o[hash&(len(o)-1)]; s.name == name || s.name == "" {
			return s
		}
	}
}
