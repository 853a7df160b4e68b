package danish

import "math/bits"

// lexeme is what is known of a word that tells something of numbers, dates and full
// stops near it.
type lexeme struct {
	word  string // in lower case
	short short
	shares

	unit          *measure // "kr", "pct"
	scale, number Decimal  // of "mio" and "tre", else 0
	month         int      // 1 to 12, else 0
	weekday       int      // 1 to 7, else 0
	closing       closing
}

// shares tells in which lists a word stands.
type shares struct{ label, small, beginner, lettered bool }

// lookUp gives what is known of a word, whatever its case; nothing is known of a word
// that is in none of the lists, not even word.
func lookUp(w string) *lexeme {
	s, ok := shorten(w)
	if !ok {
		return &lexicon.all[0]
	}
	return &lexicon.all[*lexicon.find(s)]
}

// lexicon holds the words of all lists.
var lexicon = func() *lexemes {
	l := &lexemes{all: make([]lexeme, 1, 640)}
	for kind, words := range abbreviations {
		for _, w := range words {
			l.of(w).closing = kind
		}
	}
	for w, m := range measures {
		l.of(w).unit = &m
	}
	for w, factor := range scales {
		l.of(w).scale = factor
	}
	for w, n := range numberWords {
		l.of(w).number = n
	}
	for w, m := range months {
		l.of(w).month = m
	}
	for w, day := range weekdays {
		l.of(w).weekday = day
	}
	for _, list := range []struct {
		words []string
		share shares
	}{
		{labelNouns, shares{label: true}}, {smallWords, shares{small: true}}, {beginners, shares{beginner: true}}, {lettered, shares{lettered: true}},
		{[]string{"t", "danske", "cirka", "himmelfart", "himmelfartsdag", "himmelfartsferien"}, shares{}},
	} {
		for _, w := range list.words {
			x := l.of(w)
			x.label, x.small = x.label || list.share.label, x.small || list.share.small
			x.beginner, x.lettered = x.beginner || list.share.beginner, x.lettered || list.share.lettered
		}
	}
	return l
}()

// lexemes is a hash table.
type lexemes struct {
	shelf [1 << 11]uint16 // indexes of all, 0 for an empty place
	all   []lexeme        // the first one is of no word
}

// find is the place of a word, or the empty one where it may stand.
func (l *lexemes) find(s short) *uint16 {
	for i := s.hash(); ; i++ {
		at := &l.shelf[i%uint32(len(l.shelf))]
		if *at == 0 || l.all[*at].short == s {
			return at
		}
	}
}

// of is the lexeme of a word in lower case, a new one if there is none.
func (l *lexemes) of(w string) *lexeme {
	s, ok := shorten(w)
	if !ok {
		panic("danish: too long a word for the lexicon: " + w)
	}
	at := l.find(s)
	if *at == 0 {
		*at = uint16(len(l.all))
		l.all = append(l.all, lexeme{word: w, short: s})
	}
	return &l.all[*at]
}

// short holds the bytes of a folded word of at most 24 bytes, eight in each number, the
// first one lowest.
type short [3]uint64

func (s short) hash() uint32 {
	return uint32((s[0] ^ bits.RotateLeft64(s[1]*odd, 29) ^ bits.RotateLeft64(s[2]*odd, 47)) * odd >> 32)
}

// shorten folds a word of ASCII and Latin-1; letters beyond are left as they are. It is
// false for a longer word.
func shorten(w string) (s short, ok bool) {
	if len(w) > 24 {
		return s, false
	}
	n, wide := 0, uint64(0)
	for ; len(w) >= 8; w = w[8:] {
		v := eight(w)
		s[n], wide = lower(v), wide|v
		n++
	}
	if len(w) > 0 {
		v := few(w)
		s[n], wide = lower(v), wide|v
	}
	if wide&highBits != 0 {
		s.foldLatin()
	}
	return s, true
}

// lower makes the capitals of ASCII among eight bytes small.
func lower(v uint64) uint64 { return v | within(v, 'A', 'Z')>>2 }

// few are up to seven bytes of s in one number, the first one lowest.
func few(s string) (v uint64) {
	for i := len(s) - 1; i >= 0; i-- {
		v = v<<8 | uint64(s[i])
	}
	return v
}

// foldLatin makes the capitals of Latin-1 small.
func (s *short) foldLatin() {
	before := byte(0)
	for i := range s {
		for at := 0; at < 64; at += 8 {
			c := byte(s[i] >> at)
			if before == 0xC3 && c >= 0x80 && c <= 0x9E {
				s[i] |= 0x20 << at
			}
			before = c
		}
	}
}
