package cue

import "math/bits"

// row has a bit for each place of a chunk, and at least one number more than it needs.
type row []uint64

func (r row) set(at int32) { r[at>>6] |= 1 << (at & 63) }

// setAll puts a place and those that follow it into the row.
func (r row) setAll(next []int32, at int32) {
	for ; at != none; at = next[at] {
		r.set(at)
	}
}

func (r row) has(at int32) bool { return r[at>>6]>>(at&63)&1 != 0 }

// from are the bits of the 64 places from one on.
func (r row) from(at int) uint64 {
	i, k := at>>6, at&63
	return r[i]>>k | r[i+1]<<1<<(63-k)
}

// first is the first place of the row from one on, or end.
func (r row) first(from, end int) int {
	for from < end {
		if left := r[from>>6] >> (from & 63); left != 0 {
			return min(from+bits.TrailingZeros64(left), end)
		}
		from = from&^63 + 64
	}
	return end
}
