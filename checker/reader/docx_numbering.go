package reader

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

const (
	maxLevels = 9
	maxLabel  = 100 // bytes of a pattern; it is repeated for every paragraph
)

// numbering counts out the labels of numbered paragraphs, which a Word file does
// not hold.
type numbering struct {
	abstracts map[string]*abstractNum
	nums      map[string]*numInstance
}

// abstractNum is a list definition. Its counters are shared by all its instances.
type abstractNum struct {
	levels  [maxLevels]level
	link    string // numStyleLink: a style whose instance holds the levels
	counts  [maxLevels]int
	started [maxLevels]bool
}

type level struct {
	start   int
	format  string
	text    string // "%1.%2"
	style   string // paragraph style that stands at this level
	restart int    // restarts after a paragraph at this level, counted from 1, or above; 0 never
	legal   bool   // all numbers in digits
}

// numInstance is a list in the text: a definition, with levels of its own.
type numInstance struct {
	abstract string
	levels   map[int]level
	starts   map[int]int // startOverride
	used     [maxLevels]bool
}

// start is the number a level begins with; own tells that this list begins anew
// there, whatever lists of the same definition stand before it.
func (x *numInstance) start(at int, l level) (n int, own bool) {
	if n, own = x.starts[at]; own {
		return n, true
	}
	return l.start, false
}

func readNumbering(t *tree) *numbering {
	x := &numbering{abstracts: map[string]*abstractNum{}, nums: map[string]*numInstance{}}
	if t == nil {
		return x
	}
	for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
		switch t.nodes[n].name {
		case "w:abstractNum":
			id, _ := t.attr(n, "w:abstractNumId")
			x.abstracts[id] = t.abstractNum(n)
		case "w:num":
			id, _ := t.attr(n, "w:numId")
			x.nums[id] = t.numInstance(n)
		}
	}
	return x
}

func (t *tree) abstractNum(n ref) *abstractNum {
	a := &abstractNum{link: t.val(t.child(n, "w:numStyleLink"))}
	for i := range a.levels {
		a.levels[i] = level{format: "decimal", restart: i}
	}
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		if i, ok := t.levelIndex(c); ok && t.nodes[c].name == "w:lvl" {
			a.levels[i] = t.level(c, i)
		}
	}
	return a
}

func (t *tree) numInstance(n ref) *numInstance {
	x := &numInstance{abstract: t.val(t.child(n, "w:abstractNumId")), levels: map[int]level{}, starts: map[int]int{}}
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		i, ok := t.levelIndex(c)
		if !ok || t.nodes[c].name != "w:lvlOverride" {
			continue
		}
		if l := t.child(c, "w:lvl"); l != 0 {
			x.levels[i] = t.level(l, i)
		}
		if s := t.child(c, "w:startOverride"); s != 0 {
			x.starts[i] = t.number(s, 1)
		}
	}
	return x
}

func (t *tree) levelIndex(n ref) (int, bool) {
	v, _ := t.attr(n, "w:ilvl")
	i, err := strconv.Atoi(v)
	return i, err == nil && i >= 0 && i < maxLevels
}

func (t *tree) level(n ref, index int) level {
	l := level{start: t.number(t.child(n, "w:start"), 0), format: "decimal", restart: index}
	if f := t.child(n, "w:numFmt"); f != 0 {
		l.format = t.val(f)
	}
	l.text = t.val(t.child(n, "w:lvlText"))
	l.text = norm.NFC.String(strings.ToValidUTF8(l.text[:min(len(l.text), maxLabel)], ""))
	l.style = t.val(t.child(n, "w:pStyle"))
	if r := t.child(n, "w:lvlRestart"); r != 0 {
		l.restart = min(t.number(r, index), index)
	}
	l.legal, _ = t.on(n, "w:isLgl")
	return l
}

// number is the value of a whole-number property within what Word allows.
func (t *tree) number(n ref, otherwise int) int {
	if v, err := strconv.Atoi(t.val(n)); err == nil {
		return min(max(v, 0), 32767)
	}
	return otherwise
}

// place tells which list and level a paragraph stands in; ok is false if none.
func (x *numbering) place(s *styles, p *style, num string, ilvl int) (inst *numInstance, def *abstractNum, at int, ok bool) {
	own := num != "" || ilvl >= 0
	if num == "" {
		num = p.num
	}
	inst = x.nums[num]
	if inst == nil || num == "0" {
		return nil, nil, 0, false
	}
	def = x.abstracts[inst.abstract]
	if def != nil && def.link != "" {
		if linked := s.byID[def.link]; linked != nil && x.nums[linked.num] != nil {
			def = x.abstracts[x.nums[linked.num].abstract]
		}
	}
	if def == nil {
		return nil, nil, 0, false
	}
	if ilvl < 0 {
		ilvl = max(p.ilvl, 0)
	}
	if !own {
		for i := range def.levels {
			if def.levels[i].style == p.id && p.id != "" {
				ilvl = i
			}
		}
	}
	return inst, def, ilvl, true
}

// next counts a paragraph at the level and returns its label, "" for a list
// without signs.
func (a *abstractNum) next(inst *numInstance, at int) string {
	for i := range at {
		a.begin(inst, i) // a level that is skipped has had its first number
	}
	if !a.begin(inst, at) {
		a.counts[at]++
	}
	level := a.level(inst, at)
	for i := at + 1; i < maxLevels; i++ {
		if at < a.level(inst, i).restart {
			a.started[i] = false
		}
	}
	if level.format == "bullet" {
		return bullet(level.text)
	}
	var b strings.Builder
	for i := 0; i < len(level.text); i++ {
		if c := level.text[i]; c != '%' || i+1 == len(level.text) || level.text[i+1] < '1' || level.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		b.WriteString(a.count(inst, int(level.text[i]-'1'), level.legal))
	}
	return strings.TrimSpace(b.String())
}

// begin gives a level its first number, and reports whether it had none.
func (a *abstractNum) begin(inst *numInstance, at int) bool {
	start, own := inst.start(at, a.level(inst, at))
	fresh := !a.started[at] || own && !inst.used[at]
	if fresh {
		a.counts[at] = start
	}
	a.started[at], inst.used[at] = true, true
	return fresh
}

func (a *abstractNum) level(inst *numInstance, i int) level {
	if l, ok := inst.levels[i]; ok {
		return l
	}
	return a.levels[i]
}

// count is the present number of a level, written as the level wants it.
func (a *abstractNum) count(inst *numInstance, i int, legal bool) string {
	l := a.level(inst, i)
	n := a.counts[i]
	if !a.started[i] { // a level below the one that shows it
		n, _ = inst.start(i, l)
	}
	if legal && l.format != "none" {
		return strconv.Itoa(n)
	}
	return formatNumber(n, l.format)
}
