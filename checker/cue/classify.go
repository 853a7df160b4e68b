package cue

// classify finds the classes of a word.
func (m *Matcher) classify(e *entry, text, fold string) {
	d, w := &m.words, spelled{fold: normal(fold)}
	if w.text = w.fold; text != fold {
		w.text = normal(text)
	}
	word := w.fold
	e.denies = roleOf(word) == negation
	if word == "" {
		return
	}
	hash := uint32(0)
	for i, longest := 0, int(d.stems.longest[word[0]]); i < len(word); i++ {
		if i > 0 && i <= longest && d.stems.has(hash) {
			d.collect(e, w, d.shelf(word[:i], hash).first)
		}
		hash = mix(hash, word[i])
	}
	d.collect(e, w, d.shelf(word, hash).first)
	hash = 0
	for i, first := len(word)-1, max(1, len(word)-int(d.endings.longest[word[len(word)-1]])); i >= first; i-- {
		if hash = mix(hash, word[i]); d.endings.has(hash) {
			d.collect(e, w, d.shelf(word[i:], hashOf(word[i:])).first)
		}
	}
	d.collect(e, w, d.short)
	var tried [innerChains / 64]uint64
	four := uint32(0)
	for i := range len(word) {
		four = four<<8 | uint32(word[i])
		if k := innerChain(four); d.inner[k] != 0 && tried[k>>6]>>(k&63)&1 == 0 {
			tried[k>>6] |= 1 << (k & 63)
			d.collect(e, w, d.inner[k])
		}
	}
	if d.numbers != none && isNumber(word) {
		e.classes = append(e.classes, d.numbers)
	}
}

// spelled is a word as it is written and in lower case.
type spelled struct{ text, fold string }

// collect adds to e the classes of those tests that the word passes.
func (d *dictionary) collect(e *entry, w spelled, tests chain) {
	for id := tests; id != 0; id = d.tests[id-1].next {
		f := &d.tests[id-1]
		if f.matches(w.fold, d.text(f.fold)) && (!f.cased || f.matches(w.text, d.text(f.body))) {
			e.classes = append(e.classes, f.class)
		}
	}
}
