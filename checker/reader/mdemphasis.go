package reader

import "unicode"

// delimiter reads a run of "*", "_" or "~" and notes whether it may open or close
// emphasis (CommonMark 0.31, 6.2).
func (r *inlineReader) delimiter(at, end int) int {
	n, c := runLength(r.text[at:end]), r.text[at]
	before, after := r.around(at, n, end)
	left := !unicode.IsSpace(after) && (!isSign(after) || unicode.IsSpace(before) || isSign(before))
	right := !unicode.IsSpace(before) && (!isSign(before) || unicode.IsSpace(after) || isSign(after))
	d := delimiter{char: c, open: left, close: right, n: n, length: n}
	if c == '_' {
		d.open = left && (!right || isSign(before))
		d.close = right && (!left || isSign(after))
	}
	if c == '~' && n > 2 || !d.open && !d.close {
		r.para.exact(at, at+n)
		return n
	}
	d.piece = r.seal(at, at+n)
	r.delims = append(r.delims, d)
	return n
}

// key tells closers apart that may find different openers.
func (d *delimiter) key() int {
	k := d.length % 3
	if d.open {
		k += 3
	}
	switch d.char {
	case '_':
		k += 6
	case '~':
		k += 12
	}
	return k
}

// closes reports that the run d ends what o begins.
func (d *delimiter) closes(o *delimiter) bool {
	switch {
	case o.char != d.char:
		return false
	case d.char == '~':
		return o.n == d.n
	case (o.close || d.open) && (o.length+d.length)%3 == 0:
		return o.length%3 == 0 && d.length%3 == 0
	}
	return true
}

// emphasis pairs the delimiters from bottom on and takes the paired signs out of
// the text. Floors keep it linear: what lies below one did not match before.
func (r *inlineReader) emphasis(bottom int) {
	var floor [18]int
	stack := r.stack[:0]
	for i := bottom; i < len(r.delims); i++ {
		d := &r.delims[i]
		for d.close && d.n > 0 {
			k := len(stack) - 1
			for k >= floor[d.key()] && !d.closes(&r.delims[stack[k]]) {
				k--
			}
			if k < floor[d.key()] {
				floor[d.key()] = len(stack)
				break
			}
			o := &r.delims[stack[k]]
			r.pair(o, d)
			if stack = stack[:k+1]; o.n == 0 {
				stack = stack[:k]
			}
			for f := range floor {
				floor[f] = min(floor[f], len(stack))
			}
		}
		if d.open && d.n > 0 {
			stack = append(stack, i)
		}
	}
	r.stack = stack
	r.delims = r.delims[:bottom]
}

// pair takes one or two signs off the end of o and the beginning of d.
func (r *inlineReader) pair(o, d *delimiter) {
	n := 1
	if o.n >= 2 && d.n >= 2 {
		n = 2
	}
	o.n -= n
	d.n -= n
	r.para.pieces[o.piece].end -= n
	r.para.pieces[d.piece].start += n
	if n == 2 && d.char != '~' {
		r.strong = append(r.strong, extent{o.piece, d.piece})
	}
}
