package cue

// row has a bit for each place of a chunk. Its last number is zero or of no
// consequence: it stands behind all words.
type row []uint64

// from are the bits of the 64 places from one on.
func (r row) from(at int) uint64 {
	if r == nil {
		return 0
	}
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
func (r row) gapBefore(runs *[3]row) {
	r.widen(1, runs[0])
	r.widen(2, runs[1])
	r.widen(4, runs[2])
	r.widen(1, runs[0])
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
