package danish

// Tally counts what is among some words.
type Tally struct {
	Words, Long int // the words and long words of LIX: "§" and quotation marks are none
	Signs       int // percent and section signs and marks of »quotations«
	may         may // what they can be part of, all of them together
}

// Quotes reports whether a quotation mark is among the words.
func (t *Tally) Quotes() bool { return t.may&mayQuote != 0 }

// Digits reports whether one of the words holds a digit, without which there is no date.
func (t *Tally) Digits() bool { return t.may&mayDigit != 0 }

// Numbers reports whether a number may be among the words.
func (t *Tally) Numbers() bool { return t.may&mayCount != 0 }

// Laws reports whether a reference to a law may be among the words.
func (t *Tally) Laws() bool { return t.may&mayCite != 0 }

// Watched reports whether a word of the class Folder.Watch may be among the words.
func (t *Tally) Watched() bool { return t.may&mayWatch != 0 }

// counts are what one word adds to a Tally.
type counts struct {
	lix, long, sign uint8
	may             may
}

func countsOf(w string, m may) counts {
	c := counts{may: m}
	word, long := lixWord(w)
	if word {
		c.lix = 1
	}
	if long {
		c.long = 1
	}
	if w[0] == '%' || w[0] == "§"[0] {
		c.sign = 1
	}
	return c
}

func (t *Tally) add(c counts) {
	t.Words += int(c.lix)
	t.Long += int(c.long)
	t.Signs += int(c.sign)
	t.may |= c.may
}
