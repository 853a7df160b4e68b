package danish

// numberWords are the numbers written as words. "en" and "et" are articles and
// not among them; "én" is.
var numberWords = func() map[string]Decimal {
	m := map[string]Decimal{
		"halvanden": One * 3 / 2, "halvandet": One * 3 / 2, "én": One, "ét": One, "hundrede": 100 * One,
		"tusind": 1000 * One, "tusinde": 1000 * One,
	}
	ones := []string{"", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"}
	teens := []string{"ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"}
	tens := []string{"tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"}
	for i, w := range ones[2:] {
		m[w] = Decimal(i+2) * One
	}
	for i, w := range teens {
		m[w] = Decimal(i+10) * One
	}
	for i, w := range tens {
		m[w] = Decimal(10*i+20) * One
		for j, one := range ones[1:] {
			m[one+"og"+w] = Decimal(10*i+20+j+1) * One
		}
	}
	return m
}()

// numberLengths has a bit for each length of the number words that begin with two
// letters, so that other words cost one look.
var numberLengths = func() (t [32][32]uint32) {
	for w := range numberWords {
		t[w[0]&31][w[1]&31] |= 1 << len(w)
	}
	t['e'&31]['n'&31] |= 1 << len("en")
	t['e'&31]['t'&31] |= 1 << len("et")
	return t
}()

// mayBeFigure is a quick look at the word text[i:end] that most words fail.
func mayBeFigure(text string, i, end int) bool {
	n := end - i
	return n > 1 && n <= 16 && numberLengths[text[i]&31][text[i+1]&31]&(1<<n) != 0
}

// wordFigure reads the word text[i:end] as a number: "tre", "To hundrede", "en million".
func wordFigure(text string, i, end int) (figure, bool) {
	if !mayBeFigure(text, i, end) || upperAt(text, i+1) {
		return figure{}, false
	}
	n := end - i
	w := lookUp(text, i, end)
	value := w.number
	if value == 0 {
		if n != 2 || w.word != "en" && w.word != "et" || !mayScale(text, end) || !unitAt(text, end).scaled {
			return figure{}, false
		}
		value = One
	}
	f := figure{end: end, value: value, shape: plainFigure, digits: 1, word: true}
	if value == One*3/2 {
		f.decimals = 1
	}
	if value >= 2*One && value < 10*One {
		f = f.hundreds(text)
	}
	return f, true
}

// hundreds goes on with "hundrede" after "to" to "ni".
func (f figure) hundreds(text string) figure {
	at := skipSpace(text, f.end)
	to := lettersEnd(text, at)
	if at > f.end && lookUp(text, at, to).word == "hundrede" {
		f.value, f.end = f.value*100, to
	}
	return f
}
