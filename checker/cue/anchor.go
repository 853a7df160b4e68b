package cue

import (
	"cmp"
	"slices"
	"strings"
)

// anchor works out how each pattern is looked for: it is tried in a sentence that has
// a word of the part that stands in every hit and is met least often. roots is the
// code of the patterns.
func (c *compiler) anchor(m *Matcher, roots code) {
	often := c.frequency()
	m.code = make(code, 0, 2*len(roots))
	var tries pairs
	var slots []int32
	for i := range m.patterns {
		p := &m.patterns[i]
		root := roots[p.root:p.end]
		rarest, _ := root.rarest(often)
		slots = rarest.anchors(often, slots[:0])
		try := int32(i)
		if len(root) == 1 {
			try = ^try // the word is the hit
		}
		for _, slot := range slots {
			for _, member := range c.membersOf(slot) {
				tries = append(tries, pair{member.class, try})
			}
		}
		p.needs = int32(len(m.code))
		m.code = root.needs(rarest, often, m.code)
		p.first = int32(len(m.code))
		m.code = root.first(m.code)
		p.root = int32(len(m.code))
		m.code = append(m.code, root...)
		p.end = int32(len(m.code))
	}
	m.tries = tries.table(c.words.classes())
	m.slots = c.members.table(c.words.classes())
}

// needs appends the slots of which every match has a word beside the rarest part,
// those met least often first: while one is not in sight, the pattern need not be
// tried. The slot a match begins with is looked for anyway.
func (c code) needs(rarest code, often []int, dst code) code {
	old := len(dst)
	for start := c; len(c) > 0; {
		var part code
		part, c = c.part()
		if part.op() == wordOp && &part[0] != &rarest[0] && &part[0] != &start[0] {
			dst = append(dst, part.operand())
		}
	}
	slices.SortStableFunc(dst[old:], func(a, b int32) int { return cmp.Compare(often[a], often[b]) })
	return dst
}

// frequency guesses for every slot how often its words are met, in 10,000 words.
func (c *compiler) frequency() []int {
	d := &c.words
	classes := make([]int, d.classes())
	for i := range d.tests {
		classes[d.tests[i].class]++
	}
	for _, class := range d.numbers {
		classes[class] += 900
	}
	for times, words := range commonWords {
		for word := range strings.FieldsSeq(words) {
			e := d.classify(word)
			for _, class := range e.classes {
				classes[class] += times
			}
			for _, t := range e.cased {
				classes[d.tests[t].class] += times / 2
			}
		}
	}
	slots := make([]int, len(c.starts))
	for slot := range slots {
		for _, member := range c.membersOf(int32(slot)) {
			slots[slot] += classes[member.class]
		}
	}
	return slots
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
