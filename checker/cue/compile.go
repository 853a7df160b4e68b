package cue

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"sagstjek/checker/danish"
)

// compiler gathers the word classes of all patterns.
type compiler struct {
	lookup  func(string) ([]string, bool)
	words   dictionary
	classOf map[spelling]int32
	listOf  map[spelling]node
}

// spelling is a word with its signs, or the name of a list, as a pattern has it.
type spelling struct {
	text  string
	cased bool
}

func newCompiler(lists func(string) ([]string, bool), patterns int) *compiler {
	if lists == nil {
		lists = func(string) ([]string, bool) { return nil, false }
	}
	return &compiler{
		lookup:  lists,
		words:   newDictionary(patterns),
		classOf: make(map[spelling]int32, 2*patterns),
		listOf:  make(map[spelling]node),
	}
}

// test is a word with * and + at its ends, or a number. Words that are spelled
// alike share a class.
func (c *compiler) test(s spelling) (node, error) {
	class, ok := c.classOf[s]
	if !ok {
		t, err := readTest(s.text, s.cased)
		if err != nil {
			return node{}, err
		}
		class = c.words.newClass()
		c.words.add(t, class)
		c.classOf[s] = class
	}
	return node{kind: wordNode, class: class}, nil
}

// list is the choice between the entries of a list. All entries of one word share
// a class, so a long list costs no more than a short one.
func (c *compiler) list(s spelling) (node, error) {
	if n, ok := c.listOf[s]; ok {
		return n, nil
	}
	entries, ok := c.lookup(s.text)
	if !ok {
		return node{}, fmt.Errorf("listen @%s findes ikke", s.text)
	}
	single := node{kind: wordNode, class: c.words.newClass()}
	rows := []node{single}
	for _, entry := range entries {
		words := danish.Words(entry, 0, nil)
		if len(words) == 0 || strings.ContainsAny(entry, "*+#@=|?_") {
			return node{}, fmt.Errorf("i listen @%s skal %q være et eller flere almindelige ord", s.text, entry)
		}
		if len(words) == 1 {
			c.words.add(plainTest(words[0], s.cased), single.class)
			continue
		}
		var row []node
		for _, w := range words {
			part, err := c.test(spelling{plainTest(w, s.cased).body, s.cased})
			if err != nil {
				return node{}, err
			}
			row = append(row, part)
		}
		rows = append(rows, sequence(row))
	}
	n := choice(rows)
	c.listOf[s] = n
	return n, nil
}

func plainTest(w danish.Word, cased bool) test {
	if cased {
		return test{body: normal(w.Text), cased: true}
	}
	return test{body: normal(w.Fold)}
}

// anchor picks for each pattern the words it is looked for by: those of the part
// that stands in every hit and looks rarest. It returns the patterns per class.
func (c *compiler) anchor(patterns []pattern, g *grouper) [][]int32 {
	anchored := make([][]int32, c.words.classes())
	rarity := c.words.rarity()
	for i := range patterns {
		p := &patterns[i]
		g.gather(&p.root)
		p.first = g.group(distinct(p.root.first(nil)))
		p.needs = p.root.needs(rarity)
		classes, _ := p.root.anchor(rarity)
		for _, class := range distinct(classes) {
			anchored[class] = append(anchored[class], int32(i))
		}
	}
	return anchored
}

func distinct(classes []int32) []int32 {
	slices.Sort(classes)
	return slices.Compact(classes)
}

// rarity guesses for every class how rare its words are: the length of the
// shortest body, and much less if a common word is among them.
func (d *dictionary) rarity() []int {
	rarity := make([]int, d.classes())
	for i := range rarity {
		rarity[i] = math.MaxInt
	}
	for _, t := range d.tests {
		rarity[t.class] = min(rarity[t.class], 2*utf8.RuneCountInString(t.body))
	}
	for word := range strings.FieldsSeq(commonWords) {
		e, rare := d.classify(word), 1+len(word)/4
		for _, class := range e.classes {
			rarity[class] = min(rarity[class], rare)
		}
		for _, t := range e.cased {
			class := d.tests[t].class
			rarity[class] = min(rarity[class], 2*rare)
		}
	}
	return rarity
}

// commonWords stand in most items; they only steer where a match is looked for.
const commonWords = `ad af alle at blev blive bliver de dem den denne der deres det dette disse efter
eller en er et flere for fra få får gælder han har have hver hvis hvor i ikke ind inden ingen
ja jf kan kommune kommunen kommunens kr med mellem men mere mio mod må ned ny nye når og også om
op os over pct pr på sag sagen samt sig skal ske som stk så tages til ud under ved vil være været år
administrationen byrådet forslag forslaget forvaltningen udvalget`
