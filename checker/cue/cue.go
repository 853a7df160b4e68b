// Package cue finds the cue patterns of all rules in one pass over the words of a
// sentence.
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

import (
	"errors"
	"fmt"

	"sagstjek/checker/danish"
)

// Set is a named list of cue patterns; a hit tells which set and pattern it belongs to.
type Set struct {
	Name     string
	Patterns []string
}

// Hit is one place where a pattern matches: the shortest run of words that begins
// at First. A negation word inside the hit belongs to the pattern; Negated tells
// of one that stands before it.
type Hit struct {
	Set, Pattern int32 // indexes into the sets given to Compile and into their patterns
	First, Last  int32 // indexes of words in the sentence, inclusive
	Negated      bool
}

// Matcher holds the compiled patterns of all sets. It is never changed after
// Compile and may be shared by goroutines.
type Matcher struct {
	sets     []string
	patterns []pattern // in the order of the sets
	code     code      // of all patterns
	words    dictionary
	slots    table // the slots each class is in
	tries    table // per class: the patterns to try in a sentence that has such a word; those of just one slot, whose hit it is, as complements
	size     int   // number of slots
}

// pattern is one compiled cue. Its parts lie one after the other in Matcher.code.
type pattern struct {
	set, index int32
	needs      int32 // begin of the slots of which every hit has a word
	first      int32 // begin of the slots a hit can begin with
	root, end  int32 // of the code
}

// Compile builds one matcher. lists gives the entries of an @list, each one or
// more plain words, or ok=false if there is no such list. The error names set,
// pattern and reason, in Danish, for every pattern that is wrong.
func Compile(sets []Set, lists func(name string) (entries []string, ok bool)) (*Matcher, error) {
	total := 0
	for _, set := range sets {
		total += len(set.Patterns)
	}
	c := newCompiler(lists, total)
	m := &Matcher{patterns: make([]pattern, 0, total)}
	roots := make(code, 0, 6*total)
	var errs []error
	for i, set := range sets {
		m.sets = append(m.sets, set.Name)
		for j, text := range set.Patterns {
			more, err := c.parse(roots, text)
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: stikordet %q kan ikke bruges: %w", set.Name, text, err))
				continue
			}
			m.patterns = append(m.patterns, pattern{set: int32(i), index: int32(j), root: int32(len(roots)), end: int32(len(more))})
			roots = more
		}
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	c.anchor(m, roots)
	m.words = c.words
	m.size = len(c.starts)
	return m, nil
}

// Sets gives the names of the sets; Hit.Set is an index into it.
func (m *Matcher) Sets() []string { return m.sets }

// NewScanner gives a scanner with caches of its own.
func (m *Matcher) NewScanner() *Scanner {
	return &Scanner{
		m:      m,
		cache:  make(map[string]cached),
		limit:  cacheLimit,
		seen:   make([][2]uint64, m.size),
		queued: make([]bool, len(m.patterns)),
	}
}

// Scan appends the hits in the words of ONE sentence to dst, ordered by First,
// then Set, then Pattern. Each pattern has at most one hit per first word; hits
// of one pattern may overlap.
func (s *Scanner) Scan(words []danish.Word, dst []Hit) []Hit {
	old := len(dst)
	dst = s.match(words, dst)
	s.negate(words, dst[old:])
	return dst
}
