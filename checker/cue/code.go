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

// nullable reports whether c may match no word at all.
func (c code) nullable() bool {
	for len(c) > 0 {
		var part code
		if part, c = c.part(); !part.maybeNothing() {
			return false
		}
	}
	return true
}

// maybeNothing is nullable for one part.
func (c code) maybeNothing() bool {
	if c.op() != choiceOp {
		return c.op() != wordOp
	}
	for rows := c[1:]; len(rows) > 0; {
		var row code
		if row, rows = rows.row(); row.nullable() {
			return true
		}
	}
	return false
}

// longest is the number of words in the longest match.
func (c code) longest() int {
	words := 0
	for len(c) > 0 {
		var part code
		part, c = c.part()
		switch part.op() {
		case gapOp:
			words += gapWords
		case choiceOp:
			most := 0
			for rows := part[1:]; len(rows) > 0; {
				var row code
				row, rows = rows.row()
				most = max(most, row.longest())
			}
			words += most
		default:
			words++
		}
	}
	return words
}

// first appends the slots a match can begin with.
func (c code) first(dst []int32) []int32 {
	for len(c) > 0 {
		var part code
		part, c = c.part()
		switch part.op() {
		case choiceOp:
			for rows := part[1:]; len(rows) > 0; {
				var row code
				row, rows = rows.row()
				dst = row.first(dst)
			}
		case wordOp, maybeOp:
			dst = append(dst, part.operand())
		}
		if !part.maybeNothing() {
			break
		}
	}
	return dst
}

// rarest is the part that every match has words of and that is met least often, and
// how often; nil if there is none. often tells it of slots.
func (c code) rarest(often []int) (rarest code, times int) {
	for len(c) > 0 {
		var part code
		part, c = c.part()
		if t := part.times(often); t >= 0 && (rarest == nil || t < times) {
			rarest, times = part, t
		}
	}
	return rarest, times
}

// times is how often a part is met, or below 0 if it may be absent.
func (c code) times(often []int) int {
	switch c.op() {
	case wordOp:
		return often[c.operand()]
	case choiceOp:
		sum := 0
		for rows := c[1:]; len(rows) > 0; {
			var row code
			row, rows = rows.row()
			rarest, t := row.rarest(often)
			if rarest == nil {
				return -1
			}
			sum += t
		}
		return sum
	}
	return -1
}

// anchors appends slots of which every match of a part, which may not be absent,
// has a word.
func (c code) anchors(often []int, dst []int32) []int32 {
	if c.op() == wordOp {
		return append(dst, c.operand())
	}
	for rows := c[1:]; len(rows) > 0; {
		var row code
		row, rows = rows.row()
		rarest, _ := row.rarest(often)
		dst = rarest.anchors(often, dst)
	}
	return dst
}
