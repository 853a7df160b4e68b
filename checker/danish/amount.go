package danish

import (
	"strings"
	"unicode/utf8"
)

// unit is what stands after a number.
type unit struct {
	kind   Kind    // Money, Percent or Plain
	name   string  // as Number.Unit
	factor Decimal // what the number is multiplied by
	end    int     // end of a unit that belongs to the number's span, or 0
	scaled bool    // "mio.", "mia.", "tusinde"
	glued  bool    // a hyphen joins it: "14-årige"
	letter bool    // a single letter stands right after: "12A"
	month  bool    // "3 marts"
}

// measure is a word that scales a number or names its unit.
type measure struct {
	kind   Kind
	name   string
	factor Decimal
}

const (
	thousand = 1000 * One
	million  = 1000 * thousand
	billion  = 1000 * million
)

var measures = map[string]measure{
	"kr": {Money, "kr", One}, "kroner": {Money, "kr", One}, "krone": {Money, "kr", One}, "dkk": {Money, "kr", One},
	"øre": {Money, "kr", One / 100}, "tkr": {Money, "kr", thousand}, "mkr": {Money, "kr", million},
	"pct": {Percent, "pct", One}, "procent": {Percent, "pct", One}, "procentpoint": {Percent, "procentpoint", One},
	"procentpoints": {Percent, "procentpoint", One},
}

var scales = map[string]Decimal{
	"tusind": thousand, "tusinde": thousand, "tus": thousand, "mio": million, "mill": million, "mil": million,
	"million": million, "millioner": million, "mia": billion, "milliard": billion, "milliarder": billion,
}

// mayScale is a quick look at what follows the word that ends at i.
func mayScale(text string, i int) bool {
	i = skipSpace(text, i)
	return i < len(text) && (text[i]|0x20 == 't' || text[i]|0x20 == 'm') // as all scales begin
}

// unitAt reads the unit of a number that ends at i.
func unitAt(text string, i int) unit {
	none := unit{factor: One}
	if i >= len(text) {
		return none
	}
	if text[i] == ',' && dashLen(text[i+1:]) > 0 && (text[i+1] == '-' || strings.HasPrefix(text[i+1:], "–")) {
		return crownsAfter(text, i)
	}
	j := skipSpace(text, i)
	if strings.HasPrefix(text[j:], "%") {
		if strings.HasPrefix(text[j:], "%-point") {
			return unit{kind: Percent, name: "procentpoint", factor: One, end: j + len("%-point")}
		}
		return unit{kind: Percent, name: "pct", factor: One, end: j + 1}
	}
	if none.glued = j == i && text[j:] != "" && text[j] == '-'; none.glued {
		j++
	}
	end := lettersEnd(text, j)
	if end == j {
		none.glued = false
		return none
	}
	return none.word(text, i, j, end)
}

// word reads the word text[j:end] behind a number that ends at i.
func (u unit) word(text string, i, j, end int) unit {
	w := lookUp(text, j, end)
	if m := w.unit; m != nil && !u.glued {
		return unit{kind: m.kind, name: m.name, factor: m.factor, end: pastDot(text, end)}
	}
	if w.word == "t" && !u.glued {
		if k := thousands(text, end); k > 0 {
			return unit{kind: Money, name: "kr", factor: thousand, end: k}
		}
	}
	if w.scale > 0 && !u.glued {
		return scaledUnit(text, end, w.scale, w.word == "mil" || w.word == "tus")
	}
	u.month = w.month > 0 && !u.glued
	if to := nounEnd(text, end); to > end {
		end, w = to, lookUp(text, j, to)
	}
	if i == j && end-j == 1 && strings.IndexByte("lmkgt", text[j]) < 0 {
		u.letter = true
		return u
	}
	if !w.small {
		u.name = noun(text, j, end) + power(text[end:])
	}
	return u
}

// power is "2" where a unit goes on with "²", as "m²" does, and "3" before "³".
func power(text string) string {
	switch {
	case strings.HasPrefix(text, "²"):
		return "2"
	case strings.HasPrefix(text, "³"):
		return "3"
	}
	return ""
}

// nounEnd is the end of the word whose first letters end at i: "m2", "p-pladser".
func nounEnd(text string, i int) int {
	for {
		i = runEnd(text, i)
		if i+1 >= len(text) || text[i] != '-' || lettersEnd(text, i+1) == i+1 {
			return i
		}
		i++
	}
}

// scaledUnit is what follows "mio.": kroner, a noun ("mio. borgere"), or nothing,
// which means kroner too.
func scaledUnit(text string, end int, factor Decimal, crownsOnly bool) unit {
	end = pastDot(text, end)
	j := skipSpace(text, end)
	to := lettersEnd(text, j)
	w := lookUp(text, j, to)
	if w.word == "danske" {
		j = skipSpace(text, to)
		to = lettersEnd(text, j)
		w = lookUp(text, j, to)
	}
	if m := w.unit; m != nil && m.kind == Money && m.factor == One {
		return unit{kind: Money, name: "kr", factor: factor, end: pastDot(text, to), scaled: true}
	}
	if crownsOnly {
		return unit{factor: One}
	}
	to = nounEnd(text, to)
	if name := noun(text, j, to); name != "" && !lookUp(text, j, to).small {
		return unit{name: name, factor: factor, end: end, scaled: true}
	}
	return unit{kind: Money, name: "kr", factor: factor, end: end, scaled: true}
}

// thousands is the end of "t.kr." whose "t" ends at i, or 0.
func thousands(text string, i int) int {
	if i >= len(text) || text[i] != '.' {
		return 0
	}
	j := skipSpace(text, i+1)
	end := lettersEnd(text, j)
	switch lookUp(text, j, end).word {
	case "kr", "dkk", "kroner":
		return pastDot(text, end)
	}
	return 0
}

// crownsAfter is the unit ",-" or ",- kr." at i.
func crownsAfter(text string, i int) unit {
	end := i + len(",-")
	if strings.HasPrefix(text[i:], ",–") {
		end = i + len(",–")
	}
	j := skipSpace(text, end)
	to := lettersEnd(text, j)
	if m := lookUp(text, j, to).unit; m != nil && m.kind == Money {
		end = pastDot(text, to)
	}
	return unit{kind: Money, name: "kr", factor: One, end: end}
}

// crownsBefore is the unit of "kr. 500" and "mio. kr. 2,5", with u behind the number.
func crownsBefore(l left, u unit) unit {
	factor := l.factor
	if u.scaled {
		factor = u.factor
	}
	return unit{kind: Money, name: "kr", factor: factor}
}

func pastDot(text string, i int) int {
	if i < len(text) && text[i] == '.' && !digitAt(text, i+1) {
		return i + 1
	}
	return i
}

// noun is the folded word text[i:end] if it can be what a number counts, as no small
// word can: not a name.
func noun(text string, i, end int) string {
	if end <= i || IsDigit(text[i]) {
		return ""
	}
	if _, n := utf8.DecodeRuneInString(text[i:]); upperAt(text, i) && lowerAt(text, i+n) && end-i > 2 {
		return ""
	}
	return Fold(text[i:end])
}

// smallWords may follow a number without being what it counts.
var smallWords = []string{
	"i", "til", "på", "fra", "og", "om", "for", "eller", "af", "som", "der", "ved", "er", "var", "inkl", "ekskl", "årligt", "årlig",
	"pr", "per", "med", "mod", "mens", "men", "end", "over", "under", "efter", "inden", "at", "den", "det", "de",
	"har", "havde", "kan", "skal", "vil",
	"blev", "bliver", "samt", "jf", "når", "hvis", "hvor", "hvoraf", "heraf", "hvilket", "fordi", "da", "så", "ikke",
	"ud", "op", "ned", "frem", "siden", "uden",
	"mellem", "forventes", "foreslås", "gives", "afsættes", "finansieres", "netto", "brutto", "varigt", "ca", "kl",
	"nr", "stk", "litra", "omkring", "gennem",
	"hos", "hvert", "hver", "hvis", "indtil", "viser", "giver", "koster", "udgør", "svarende", "allerede", "dog",
	"kun", "altså", "fordelt", "henholdsvis", "ville", "skulle", "kunne", "må",
}
