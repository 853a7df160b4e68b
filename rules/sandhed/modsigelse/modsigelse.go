// Package modsigelse compares what an item says of the same thing in two places, for
// tal-modsiger-hinanden.
package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// contradictions compares statements with each other.
type contradictions struct {
	p      *checker.Pass
	all    []statement
	things []thing
	units  map[string][]thing                         // see thingsByUnit
	title  []string                                   // see titleWords
	first  map[string][]int                           // sentences by the stem of their first word
	odd    []document.Span                            // the numbers reported
	points map[quantity]bool                          // what the points ask for
	stands [danish.Label + 1]map[danish.Decimal][]int // the sentences that hold a quantity, once for each time
}

// pairs finds the statements that give the same thing two quantities. A thing with
// three or more, or one whose two quantities a sentence names together, is left alone.
func (c *contradictions) pairs() [][2]statement {
	var out [][2]statement
	for _, group := range byKey(c.all) {
		if a, b, ok := c.two(group); ok {
			out = append(out, [2]statement{a, b})
		}
	}
	return out
}

// byKey puts statements of one thing together, in the order in which the things are named.
func byKey(all []statement) (groups [][]statement) {
	at := map[string]int{}
	for _, s := range all {
		k, seen := at[s.key]
		if !seen {
			k, groups = len(groups), append(groups, nil)
			at[s.key] = k
		}
		groups[k] = append(groups[k], s)
	}
	return groups
}

// two picks the two statements of a group that contradict each other, the odd one first.
func (c *contradictions) two(group []statement) (odd, usual statement, ok bool) {
	if len(group) < 2 {
		return
	}
	var a, b []statement
	for _, s := range group {
		if s.changing {
			return
		}
		switch {
		case len(a) == 0 || tal.Same(a[0].num, s.num):
			a = append(a, s)
		case len(b) == 0 || tal.Same(b[0].num, s.num):
			b = append(b, s)
		default:
			return
		}
	}
	for _, x := range a {
		for _, y := range b {
			if x.vague || y.vague || !c.contradict(x, y) {
				continue
			}
			if c.related(a[0].num, b[0].num) {
				return
			}
			odd, usual = c.odder(x, y)
			return odd, usual, true
		}
	}
	return
}

// odder puts first the statement whose figure stands less often, the later one when
// each stands as often.
func (c *contradictions) odder(x, y statement) (odd, usual statement) {
	if c.mentions(x.num) < c.mentions(y.num) {
		return x, y
	}
	return y, x
}

// contradict reports whether two statements of one key surely speak of the same.
func (c *contradictions) contradict(x, y statement) bool {
	sx, sy := &c.p.Sentences[x.i], &c.p.Sentences[y.i]
	extent := c.extents(x, y)
	if sx.Section == sy.Section && sx.Section != nil && !c.askedFor(x, y) && !extent || apartYears(x.years, y.years) ||
		!c.sameOwner(x, y) || !sharesPurpose(x.purpose, y.purpose) || c.setOff(x, y) {
		return false
	}
	if x.num.Value > 2*y.num.Value || y.num.Value > 2*x.num.Value ||
		(x.was || y.was) && !(len(x.years) > 0 && slices.Equal(x.years, y.years)) {
		return false
	}
	shown := c.prominent(x) || c.prominent(y) || x.num.Kind == danish.Money && (c.inPoint(x.num) || c.inPoint(y.num))
	slip := tal.Slipped(x.num.Value, y.num.Value)
	switch {
	case extent:
		return slip && x.definite && y.definite
	case c.granted(x, y):
		return true
	case x.noun != y.noun: // "Vejen har", "Bakkevej har"
		return slip && shown && (strings.HasSuffix(x.noun, y.noun) && c.titled(x) || strings.HasSuffix(y.noun, x.noun) && c.titled(y))
	case single(x.noun):
		return shown || slip && x.definite && y.definite
	}
	if (len(x.years) == 0) != (len(y.years) == 0) { // only one says when: the item must be about that one thing
		return slip && shown && x.definite && y.definite && x.before == y.before && c.titled(x) && !c.past(x) && !c.past(y)
	}
	return slip && shown && (x.definite || y.definite || x.subject && y.subject)
}

// askedFor reports whether two paragraphs tell of a thing an item has once, and a point
// of the recommendation asks for the sum of one: then they may stand in one section.
func (c *contradictions) askedFor(x, y statement) bool {
	return single(x.noun) && x.definite && y.definite && c.p.Sentences[x.i].Block != c.p.Sentences[y.i].Block &&
		x.num.Kind == danish.Money && c.inPoint(x.num) != c.inPoint(y.num)
}

// extents reports whether two paragraphs give the length or the area of the one thing
// that the title names: it has no time and needs no summary to be the same.
func (c *contradictions) extents(x, y statement) bool {
	return sizes[x.num.Unit] && x.noun == y.noun && c.p.Sentences[x.i].Block != c.p.Sentences[y.i].Block && c.inTitle(x.noun)
}

// sizes are the units of lengths and areas.
var sizes = danish.WordSet("meter m km kilometer m2 kvm kvadratmeter hektar ha")

// granted reports whether a point asks for a grant of one amount and the text speaks of
// the grant, in the definite form and as something to come, with another.
func (c *contradictions) granted(x, y statement) bool {
	if x.noun != y.noun || x.num.Kind != danish.Money || c.past(x) || c.past(y) ||
		!slices.Contains([]string{danish.Stem("tilskud"), danish.Stem("bidrag"), danish.Stem("støtte")}, x.noun) {
		return false
	}
	if c.inPoint(x.num) {
		x, y = y, x
	}
	if !x.definite || c.inPoint(x.num) || c.p.Sentences[y.i].Point < 0 || len(x.years) > 0 {
		return false
	}
	return !slices.ContainsFunc(c.standing(y.num.Kind, y.num.Value),
		func(i int) bool { return !c.prominent(statement{i: i}) }) // else the text knows both
}

// single reports nouns of which an item mostly has one.
func single(noun string) bool {
	return danish.EndsWith(noun, "bevilling", "pulj", "garanti", "lån", "rådighedsbeløb", "anlægssum", "købesum",
		"salgssum", "sparekrav", "merforbrug", "mindreforbrug", "midl", "grundkapital", "ram", "provenu",
		"anlægsudgift", "byggesum", "entreprisesum", "kontraktsum", "projektsum", "totaludgift", "høringssvar")
}

func apartYears(a, b []int) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return false
			}
		}
	}
	return true
}
