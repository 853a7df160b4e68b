package cue

// row has a bit for each place of a chunk, or of a part of it. Its last number is of
// no consequence.
type row []uint64

// from are the bits of the 64 places from one on.
func (r row) from(at int) uint64 {
	i, k := at>>6, at&63
	return r[i]>>k | r[i+1]<<1<<(63-k)
}

// before keeps of words those that stand right before the places of r, and reports
// whether there are any.
func (r row) before(words row) bool {
	if words == nil {
		clear(r)
		return false
	}
	last := len(r) - 1
	left := uint64(0)
	for i, w := range words[:last] {
		w &= r[i]>>1 | r[i+1]<<63
		r[i] = w
		left |= w
	}
	r[last] = 0
	return left != 0
}

// maybeBefore adds those of words that stand right before the places of r.
func (r row) maybeBefore(words row) {
	for i := range min(len(r)-1, len(words)) {
		r[i] |= words[i] & (r[i]>>1 | r[i+1]<<63)
	}
}

// both keeps the places of which those by words further on are in r too.
func (r row) both(by int) {
	for i := range len(r) - 1 {
		r[i] &= r[i]>>(by&63) | r[i+1]<<((64-by)&63)
	}
}

// gapBefore adds the places up to gapWords before those of r in the same sentence.
// one, two and four are the places in one sentence with those so many words on.
func (r row) gapBefore(one, two, four row) {
	r.widen(1, one)
	r.widen(2, two)
	r.widen(4, four)
	r.widen(1, one)
}

// widen adds the places by words before those of r, if they are in run.
func (r row) widen(by int, run row) {
	for i := range len(r) - 1 {
		r[i] |= run[i] & (r[i]>>(by&63) | r[i+1]<<((64-by)&63))
	}
}

func (r row) add(other row) {
	for i := range r {
		r[i] |= other[i]
	}
}
