package danish

import "sagstjek/internal/eight"

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

// lookUp gives what is known of the word text[i:end], whatever its case; nothing is
// known of a word that is in none of the lists, not even word.
func lookUp(text string, i, end int) *lexeme {
	if end-i > maxShort || end <= i || !lexicon.sieve[sieveAt(text[i:end])] {
		return &lexicon.all[0]
	}
	return &lexicon.all[*lexicon.find(shorten(text, i, end))]
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
		{labelNouns, shares{label: true}}, {smallWords, shares{small: true}}, {beginners, shares{beginner: true}},
		{lettered, shares{lettered: true}},
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
	sieve [1 << 12]bool   // see sieveAt: false where no word falls
}

// sieveAt is the same for a word in capitals and in small letters, and seldom for another
// one: it hangs on the length, the first byte and the last.
func sieveAt(w string) uint32 {
	n := len(w)
	return (uint32(w[0]|0x20)*67 + uint32(w[n-1]|0x20)*7 + uint32(n)*331) % (1 << 12)
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
	s := shorten(w, 0, len(w))
	at := l.find(s)
	if *at == 0 {
		*at, l.sieve[sieveAt(w)] = uint16(len(l.all)), true
		l.all = append(l.all, lexeme{word: w, short: s})
	}
	return &l.all[*at]
}

// short holds the bytes of a folded word, eight in each number, the first one lowest.
type short struct{ a, b, c uint64 }

const maxShort = 24 // bytes

func (s short) hash() uint32 { return uint32((s.a ^ s.b*odd>>7 ^ s.c*odd>>13) * odd >> 32) }

// shorten folds the word text[i:end] of ASCII and Latin-1; letters beyond are left as
// they are.
func shorten(text string, i, end int) (s short) {
	n := end - i
	s.a = eight.At(text, i) & eight.Low(n)
	if n > 8 {
		s.b = eight.At(text, i+8) & eight.Low(n-8)
		s.c = eight.At(text, i+16) & eight.Low(max(n-16, 0))
	}
	if (s.a|s.b|s.c)&eight.High != 0 {
		before := foldLatin(&s.a, 0)
		before = foldLatin(&s.b, before)
		foldLatin(&s.c, before)
	}
	if s.a = eight.Lower(s.a); n > 8 {
		s.b, s.c = eight.Lower(s.b), eight.Lower(s.c)
	}
	return s
}

// foldLatin makes the capitals of Latin-1 among eight bytes small and gives the last
// byte; before is the one before them.
func foldLatin(v *uint64, before byte) byte {
	for at := 0; at < 64; at += 8 {
		c := byte(*v >> at)
		if before == 0xC3 && c >= 0x80 && c <= 0x9E {
			*v |= 0x20 << at
		}
		before = c
	}
	return before
}
