// Package cue finds the cue patterns of all rules in the words of a text.
//
// A pattern is a row of words and signs with spaces between:
//
//	støtte      that word, in any case
//	alternativ* the rest of the word may be anything; *udvalget its beginning, *skole* both
//	+loven      as *, but at least one more rune; takst+ likewise
//	#           a number as Danes write it: 7, 1.234.567, 2,5 or a range 8-12
//	@partier    any entry of that list
//	..          0 to 8 words between
//	(a|b c|d_e) one of these; _ is a space
//	ikke?       may be absent; also after a group, a list or #
//	=MED        case must match; also =MED*, =@partier and =(A|B)
//	§ §§ % » «  are words of their own
//
// Dots at the end of a word are dropped in patterns as in text ("stk." is "stk").
// In text a soft hyphen inside a word is ignored and a non-breaking hyphen is "-".
// Groups do not nest and hold no "..". Two ".." in a row are 0 to 16 words. A hit
// never leaves its sentence and spans at most 63 words; a pattern that could be
// longer is an error, and so is one that can match no text. A list without entries
// matches nothing.
package cue

// Set is a named list of cue patterns.
type Set struct {
	Name     string
	Patterns []string
}

// Hit is one place where a pattern matches: the shortest run of words that begins
// at First. A negation word inside the hit belongs to the pattern; Negated tells
// of one that stands before it.
type Hit struct {
	Sentence    int32 // index into the text
	Pattern     int32 // index into the patterns of the set
	First, Last int32 // indexes of words in the sentence, inclusive
	Negated     bool
}

// Matcher holds the compiled patterns of all sets. It is never changed after
// Compile and may be shared by goroutines.
type Matcher struct {
	words    dictionary
	slots    table // the classes of each slot for several
	anchored table // by class: the patterns to look for where it has words
	code     code  // of all patterns
	patterns []pattern
	sets     []compiled
}

// classesOf are the classes whose words fit a slot: the slot itself is the one class, or
// if it is negative the complement of a number in slots.
func (m *Matcher) classesOf(slot int32) []int32 {
	if slot >= 0 {
		return []int32{slot}
	}
	return m.slots.of(^slot)
}

// pattern is one compiled cue.
type pattern struct {
	start, end int32 // of its code
	first      int32 // the slot of the words a match can begin with
}

// compiled tells where the patterns of a set are.
type compiled struct {
	key        uint64 // of what they are made of, 0 if a list is missing
	first, end int32
}

// Compile builds one matcher. lists gives the entries of an @list, each one or
// more plain words, or ok=false if there is no such list. The error names set,
// pattern and reason, in Danish, for every pattern that is wrong.
func Compile(sets []Set, lists func(name string) (entries []string, ok bool)) (*Matcher, error) {
	return Snapshot("").Compile(sets, lists)
}

// Sets is how many sets there are.
func (m *Matcher) Sets() int { return len(m.sets) }

// Sets is how many sets there are.
func (s *Scanner) Sets() int { return s.m.Sets() }

// NewScanner gives a scanner of its own to a goroutine.
func (m *Matcher) NewScanner() *Scanner {
	s := &Scanner{
		m:     m,
		found: make([][]Hit, m.Sets()),
		asked: make([]bool, m.Sets()),
	}
	s.unknown = &entry{of: s}
	return s
}
