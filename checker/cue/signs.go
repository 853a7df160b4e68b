package cue

// What a byte of a pattern may be; none of it is true of those of small letters and
// digits.
const (
	ender  = 1 << iota // it ends a word
	untidy             // white space, soft and non-breaking hyphens begin with it
	other              // it belongs to no small Danish letter or digit
	wide               // it is not all of a sign
	joined             // it may stand after a word as a part of it: * + ? .
)

var signs = func() (signs [256]uint8) {
	for b := range signs {
		switch {
		case b >= 'a' && b <= 'z', b >= '0' && b <= '9':
		case b == 0xC3, b >= 0xA0 && b <= 0xBF && b != 0xB7: // à to ÿ without ÷
			signs[b] = wide
		default:
			signs[b] = other
		}
		if b < ' ' || b == 0xC2 || b >= 0xE1 && b <= 0xE3 {
			signs[b] |= untidy
		}
	}
	for _, b := range " ()|_" {
		signs[b] |= ender
	}
	for _, b := range "*+?." {
		signs[b] |= joined
	}
	return signs
}()
