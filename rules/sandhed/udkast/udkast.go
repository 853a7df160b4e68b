// Package udkast finds what became of the facts of one draft in the next: what was
// lost, what was changed, what was put more softly, and what is new.
package udkast

import (
	"sagstjek/checker"
	"sagstjek/checker/align"
	"sagstjek/checker/document"
)

// Draft is what became of an item between two versions.
type Draft struct {
	Losses     []Loss
	Changes    []Change
	Softenings []Softening
	Additions  []Addition
}

// Loss is a sentence of the old version of which something stands nowhere in the new.
type Loss struct {
	Old  int      // the sentence
	What []string // what is gone, as messages name it: "»1,1 mio. kr.«", "en risiko"
}

// Change is a figure or date that is another in the new version, without a word that
// explains it.
type Change struct {
	Old, New         int // sentences
	OldSpan, NewSpan document.Span
	More             []Change // further places of the same change, or of the same table
}

// Softening is a sharp word that has become a soft one.
type Softening struct {
	Old, New         int
	OldSpan, NewSpan document.Span
	Reason           string      // why the difference matters
	More             []Softening // further places of the same turn of words
}

// Addition is a figure or claim that is new, without a source.
type Addition struct {
	New  int
	Span document.Span
}

// Of works out what became of the item of a pair, once for all rules.
func Of(p *checker.Pair) *Draft {
	return checker.Shared(p, "udkast", func() *Draft { return newReading(p).draft() })
}

// reading is one pair being worked on.
type reading struct {
	*align.Alignment
	p    *checker.Pair
	old  []facts // by sentence, filled when asked for
	new  []facts
	sign scanner

	figures map[figureKey][]ref    // of the new version
	held    map[figureKey]int      // how often the old version has a figure
	days    map[int][]int          // sentences of the new version with a date, by month and day
	spoken  map[int][]int          // those that name a month without a day
	codes   map[string][]int       // sentences of the new version by digits
	known   map[string]bool        // words of the new version
	eased   map[document.Span]bool // sharp words that have become soft
	altered map[document.Span]bool // new figures that take the place of old ones
}

func newReading(p *checker.Pair) *reading {
	r := &reading{
		Alignment: p.Align, p: p, sign: newScanner(),
		eased: map[document.Span]bool{}, altered: map[document.Span]bool{},
	}
	r.old = make([]facts, len(r.Old.Sentences))
	r.new = make([]facts, len(r.New.Sentences))
	r.index()
	return r
}

func (r *reading) draft() *Draft {
	d := &Draft{}
	d.Softenings = r.softenings()
	var lost map[int][]string
	d.Changes, lost = r.followFigures()
	d.Losses = r.losses(lost)
	d.Additions = r.additions()
	return d
}

// unchanged reports whether sentence i of the old version stands word for word in the new.
func (r *reading) unchanged(i int) bool {
	m := r.Matches(i)
	return len(m) == 1 && m[0].Same
}

// near are the sentences of the new version that speak of what sentence i does, with
// those beside them in their section.
func (r *reading) near(i int) []int {
	var out []int
	seen := map[int]bool{}
	for _, m := range r.Matches(i) {
		for _, j := range r.around(m.To) {
			if !seen[j] {
				seen[j] = true
				out = append(out, j)
			}
		}
	}
	return out
}

// around is sentence j of the new version with its neighbours in the same section.
func (r *reading) around(j int) []int {
	out := []int{j}
	for _, k := range []int{j - 1, j + 1} {
		if k >= 0 && k < len(r.New.Sentences) && (k < r.Own) == (j < r.Own) &&
			r.New.Sentences[k].Section == r.New.Sentences[j].Section && !r.New.Sentences[k].Heading {
			out = append(out, k)
		}
	}
	return out
}
