package danish

import "strings"

// left is what stands before a number.
type left struct {
	start  int // of the number, sign included
	minus  bool
	names  bool    // the word before makes the number a Label: "bilag 2"
	crowns bool    // "kr. 500"
	factor Decimal // of "mio. kr. 2,5", else One
	from   bool    // "fra 8"
	among  bool    // "mellem 2"
	link   bool    // "og", "til" or the like joins it to the number before
}

// before reads what stands before the number at i; done is where the number
// before this one ends with its unit.
func before(text string, i, done int) left {
	l := left{factor: One}
	l.start, l.minus = signBefore(text, i)
	a, b := wordBefore(text, l.start)
	if a == b {
		l.names = strings.HasSuffix(text[:backSpace(text, l.start)], "§")
		return l
	}
	name, w := text[a:b], lookUp(text, a, b)
	if text[b] == '.' && w.closing == plainWord && !hasTail(name, labelTails) {
		return l
	}
	switch w.word {
	case "fra":
		l.from = true
	case "mellem":
		l.among = true
	case "og", "til", "mod", "eller":
		l.link = done > 0 && backSpace(text, a) == done
	case "kr", "dkk":
		if a >= done {
			l.crowns, l.factor = true, factorBefore(text, a)
		}
	default:
		l.names = w.label || hasTail(name, labelTails) || upperAt(text, a) && b-a > 4 && hasTail(name, streets)
	}
	return l
}

// signBefore finds a sign glued to the number at i. A dash is a minus only where no
// word or number stands before it.
func signBefore(text string, i int) (start int, minus bool) {
	if i == 0 || text[i-1] == ' ' {
		return i, false
	}
	for _, sign := range [...]string{"-", "−", "–", "+", "÷"} {
		if !strings.HasSuffix(text[:i], sign) {
			continue
		}
		at := i - len(sign)
		if at > 0 && blankLen(text[at-1:]) == 0 && strings.IndexByte("([\n\"/", text[at-1]) < 0 &&
			!strings.HasSuffix(text[:at], "\u00a0") && !strings.HasSuffix(text[:at], "»") {
			return i, false
		}
		if back := backSpace(text, at); sign != "−" && sign != "+" && digitAt(text, back-1) && strings.IndexByte(text[back:at], '\t') < 0 {
			return i, false
		}
		return at, sign != "+"
	}
	return i, false
}

// factorBefore is the scale of "mio. kr." whose "kr" begins at i.
func factorBefore(text string, i int) Decimal {
	a, b := wordBefore(text, i)
	w := lookUp(text, a, b)
	switch {
	case w.word == "t":
		return thousand
	case w.scale > 0:
		return w.scale
	}
	return One
}

// labelNouns name what stands after them with a number.
var labelNouns = []string{
	"punkt", "punkterne", "pkt", "bilag", "bilagene", "nr", "nummer", "numrene", "model", "modellerne", "lokalplan",
	"kommuneplantillæg", "tillæg",
	"paragraf", "stk", "litra", "kapitel", "kap", "artikel", "side", "siderne", "s", "afsnit", "alternativ",
	"scenarie", "scenario", "forslag", "mulighed", "løsning",
	"etape", "fase", "spor", "uge", "ugerne", "kl", "klokken", "figur", "tabel", "trin", "niveau", "matrikel", "tlf",
	"telefon", "ramme", "delområde", "distrikt",
	"liste", "version", "zone", "gruppe", "hold", "pakke", "variant", "bek", "lbk", "lovbekendtgørelse",
	"bekendtgørelse", "cirkulære", "vejledning",
	"forordning", "rute", "linje", "hal", "afd", "afdeling", "dok", "sag", "spørgsmål", "indikator", "verdensmål",
	"kategori", "blok", "bygning", "stald",
	"cvr", "ean", "konto", "funktion", "politikområde", "dagsordenspunkt", "øvelse", "del", "klassetrin", "note",
	"fodnote", "boks", "felt", "vindue", "skema",
}

// labelTails end compounds that name: "lokalplan 331", "Åvej 2", "sagsnr. 14".
var labelTails = byLast("nr", "nummer", "bilag", "punkt", "tillæg", "lokalplan", "matrikel")

// streets end the names of streets, where a number is a house number.
var streets = byLast("vej", "vejen", "gade", "gaden", "stræde", "strædet", "allé", "alle", "torv", "torvet", "plads",
	"pladsen", "vænge", "vænget", "parken", "toften", "bakken", "stien")

// tails are ends of words by their last byte.
type tails [32][]string

func byLast(words ...string) *tails {
	t := &tails{}
	for _, w := range words {
		last := &t[w[len(w)-1]&31] // the same for a capital
		*last = append(*last, w)
	}
	return t
}

// hasTail reports whether w, which is not too long, has one of the tails.
func hasTail(w string, tails *tails) bool {
	for _, tail := range tails[w[len(w)-1]&31] {
		if n := len(w) - len(tail); n >= 0 && len(w) <= maxShort && strings.EqualFold(w[n:], tail) {
			return true
		}
	}
	return false
}

// continues reports whether only a joint stands between a Label and the next
// number: "bilag 1, 3 og 4", "§§ 10 a og 11".
func continues(between string) bool {
	between = strings.TrimSpace(between)
	if len(between) > 2 && isASCIILetter(between[0]) && between[1] == ' ' {
		between = between[2:]
	}
	switch between {
	case ",", "og", "eller", "samt", "-", "–", "til", "/", "&", ", og", "til og med":
		return true
	}
	return false
}

// partOfWord reports whether the digits at i belong to a word: "MED-2", "a/2".
func partOfWord(text string, i int) bool {
	switch c := text[i-1]; c {
	case '-', '/', '_', '@', '#':
		return i > 1 && (isASCIILetter(text[i-2]) || text[i-2] >= 0x80 && lettersStart(text, i-1) < i-1)
	}
	return false
}

// headsTable reports whether "1.000 kr." at text[i:end] is a unit: "i 1.000 kr.",
// "(1.000 kr.)".
func headsTable(text string, i, end int) bool {
	if i > 0 && text[i-1] == '(' {
		return end < len(text) && (text[end] == ')' || text[end] == ',')
	}
	a, b := wordBefore(text, i)
	return text[a:b] == "i" || i == 0 && end == len(text)
}
