package cue

import "slices"

// code is a row of parts, one after the other: an op with its operand, and after a
// choice its rows.
type code []int32

// The ops, in the lowest opBits bits.
const (
	gapOp    int32 = iota // 0 to gapWords words
	wordOp                // one word of the slot in the operand
	maybeOp               // such a word or nothing
	choiceOp              // one of the rows, each with its length before it; the operand is the length of them all
)

const (
	opBits   = 2
	opMask   = 1<<opBits - 1
	gapWords = 8
	maxWords = 63 // a hit's length is a bit number in a uint64
)

func (c code) op() int32      { return c[0] & opMask }
func (c code) operand() int32 { return c[0] >> opBits }

// part cuts the first part off.
func (c code) part() (part, rest code) {
	end := int32(1)
	if c.op() == choiceOp {
		end += c.operand()
	}
	return c[:end], c[end:]
}

// row cuts the first row of a choice off.
func (c code) row() (row, rest code) { return c[1 : 1+c[0]], c[1+c[0]:] }

// appendChoice appends the choice between rows.
func (c code) appendChoice(rows ...int32) code {
	return append(append(c, int32(len(rows))<<opBits|choiceOp), rows...)
}

// optional makes all that stands in c from a place on optional.
func (c code) optional(from int) code {
	body := c[from:]
	if len(body) == 1 && body.op() == wordOp {
		body[0] += maybeOp - wordOp
		return c
	}
	body = slices.Clone(body)
	return append(append(append(c[:from], int32(len(body)+2)<<opBits|choiceOp, int32(len(body))), body...), 0)
}

// lengths are the numbers of words in the shortest and the longest match.
func (c code) lengths() (shortest, longest int) {
	for len(c) > 0 {
		var part code
		part, c = c.part()
		least, most := part.partLengths()
		shortest, longest = shortest+least, longest+most
	}
	return shortest, longest
}

// partLengths is lengths for one part.
func (c code) partLengths() (shortest, longest int) {
	switch c.op() {
	case wordOp:
		return 1, 1
	case maybeOp:
		return 0, 1
	case gapOp:
		return 0, gapWords
	}
	shortest = maxWords
	for rows := c[1:]; len(rows) > 0; {
		var row code
		row, rows = rows.row()
		least, most := row.lengths()
		shortest, longest = min(shortest, least), max(longest, most)
	}
	return shortest, longest
}
