package cue

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// compiler gathers the word classes of all patterns.
type compiler struct {
	lookup   func(string) ([]string, bool)
	words    dictionary
	classOf  [2]map[string]int32 // of words in any case, and of those whose case must match
	listOf   map[spelling]node
	insideOf map[spelling]node // by what stands in the group
	groups   grouper
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
		lookup:   lists,
		words:    newDictionary(patterns),
		classOf:  [2]map[string]int32{make(map[string]int32, 4*patterns), {}},
		listOf:   make(map[spelling]node),
		insideOf: make(map[spelling]node),
		groups:   grouper{ids: map[string]int32{}},
	}
}

// test is a word with * and + at its ends, or a number. Words that are spelled
// alike share a class.
func (c *compiler) test(s spelling) (node, error) {
	known := c.seen(s.cased)
	class, ok := known[s.text]
	if !ok {
		t, err := readTest(s.text, s.cased)
		if err != nil {
			return node{}, err
		}
		class = c.words.newClass()
		c.words.add(t, class)
		known[s.text] = class
	}
	return node{kind: wordNode, class: class}, nil
}

// seen are the classes of the words met so far.
func (c *compiler) seen(cased bool) map[string]int32 {
	if cased {
		return c.classOf[1]
	}
	return c.classOf[0]
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
	single := c.words.newClass()
	var rows []node
	for _, entry := range entries {
		words := danish.Words(entry, 0, nil)
		if len(words) == 0 || strings.ContainsAny(entry, "*+#@=|?_") {
			return node{}, fmt.Errorf("i listen @%s skal %q være et eller flere almindelige ord", s.text, entry)
		}
		if len(words) == 1 {
			c.words.add(plainTest(words[0], s.cased), single)
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
	n := c.groups.choice([]int32{single}, rows)
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
// that stands in every hit and is met least often. It returns the patterns per class.
func (c *compiler) anchor(patterns []pattern) [][]int32 {
	anchored := make([][]int32, c.words.classes())
	often := c.words.frequency()
	for i := range patterns {
		p := &patterns[i]
		p.first = c.groups.group(distinct(p.root.first(nil)))
		var classes []int32
		classes, p.needs = p.root.needs(often)
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

// frequency guesses for every class how often its words are met, in 10,000 words.
func (d *dictionary) frequency() []int {
	often := make([]int, d.classes())
	for _, t := range d.tests {
		often[t.class]++
		if t.number {
			often[t.class] += 900
		}
	}
	for times, words := range commonWords {
		for word := range strings.FieldsSeq(words) {
			e := d.classify(word)
			for _, class := range e.classes {
				often[class] += times
			}
			for _, t := range e.cased {
				often[d.tests[t].class] += times / 2
			}
		}
	}
	return often
}

// commonWords are those met most in agenda items, by how often at least in 10,000
// words; they only steer where a match is looked for.
var commonWords = map[int]string{
	256: `i og`,
	128: `af at er for på til`,
	64:  `de den der det en har med om`,
	32:  `et fra ikke kan kr mio skal som bilag byrådet`,
	16: `alle behandling blev børn efter flere forslag forvaltningen indstiller indstilling kommune kommunen sagen sagsfremstilling to
udvalg udvalget ved vil`,
	8: `andre april august baggrund bedre beslutning borgere budget by da dato denne derfor eller forslaget får giver hvor høring inden
indsats indstillingen ingen januar jf juni klima kommunens kultur kunne lokalplan maj mange marts mellem men mere miljø mod mulighed møde
mødet notat november nr ny også op over pct pr punkt resume samt se september sig skole social støtte så teknik tre under unge var vi
videre være været år året ændringer økonomi økonomiudvalget hvis bliver uden hver når`,
	4: `anbefaler behandlet bemærkninger efterretning endelig etablering fire fordi få godkendes hvad høringssvar kl mindre model må nye
oktober orientering plads rammer sagens samarbejde tages tilskud ud ønsker administrationen kommunalbestyrelsen direktionen mens dog
hvert fem`,
}
