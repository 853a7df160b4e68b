package cue

import "math/bits"

// match appends the hits of a pattern, which has a number in its set, in a chunk.
func (s *Scanner) match(hits []Hit, in *chunk, p *pattern, number int32) []Hit {
	groups := in.where(p.first).groups
	if groups == 0 {
		return hits
	}
	c, from := s.m.code[p.start:p.end], uint64(1)
	if c.op() == wordOp { // which starts are
		c, from = c[1:], 2
	}
	if groups = in.meet(c, groups); groups == 0 {
		return hits
	}
	starts := in.row(p.first)
	for ; groups != 0; groups &= groups - 1 {
		in.at = groups & -groups
		pieces := in.group(bits.TrailingZeros64(groups))
		end := pieces[len(pieces)-1].end
		for at := starts.first(pieces[0].start, end); at < end; at = starts.first(at+1, end) {
			for pieces[0].end <= at {
				pieces = pieces[1:]
			}
			if ends := in.ends(c, from, at) & pieces[0].within(at); ends != 0 {
				h := pieces[0].hit(at, bits.TrailingZeros64(ends), number)
				h.Negated = in.mayBeNegated(&pieces[0], at) && s.negated(&h)
				hits = append(hits, h)
			}
		}
	}
	return hits
}

// meet tells in which of some groups there may be a piece with words for all parts of c
// that need one.
func (in *chunk) meet(c code, groups uint64) uint64 {
	choices := false
	for i := 0; i < len(c); i++ {
		switch operand := c[i] >> opBits; c[i] & opMask {
		case wordOp:
			if groups &= in.where(operand).groups; groups == 0 {
				return 0
			}
		case choiceOp:
			choices = true
			i += int(operand)
		}
	}
	for i := 0; choices && i < len(c); i++ {
		if c[i]&opMask == choiceOp {
			end, met := i+int(c[i]>>opBits), uint64(0)
			for i < end && met != groups {
				row := c[i+2:][:c[i+1]]
				met |= in.meet(row, groups&^met)
				i += len(row) + 1
			}
			i, groups = end, met
		}
	}
	return groups
}

// ends tells where matches of c can end: bit k of from says that c may begin k words
// after the first word of the hit, which stands at a place; bit k of the result that
// it may end before word k, be it in a later piece.
func (in *chunk) ends(c code, from uint64, at int) uint64 {
	for i := 0; i < len(c) && from != 0; i++ {
		operand := c[i] >> opBits
		switch c[i] & opMask {
		case wordOp:
			from = from & in.fit(operand, at) << 1
		case maybeOp:
			from |= from & in.fit(operand, at) << 1
		case gapOp:
			from |= from << 1
			from |= from << 2
			from |= from << 4
			from |= from << 1
		case choiceOp:
			end, to := i+int(operand), uint64(0)
			for i < end {
				row := c[i+2:][:c[i+1]]
				to |= in.ends(row, from, at)
				i += len(row) + 1
			}
			from = to
		}
	}
	return from
}
