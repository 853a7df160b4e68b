package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
)

// kindOf tells by its label what a row is.
func kindOf(label string) rowKind {
	l := strings.Trim(label, " .:*-–=")
	sums := IsTotal(l)
	switch {
	case danish.BeginsWith(l, "heraf", "hvoraf", "deraf", "herunder"):
		return partRow
	case ratioRow(l):
		return detailRow
	case sums && !danish.Holds(l, " før ", " efter ", "forskel", "difference", "ændring", "afvigelse", "resultat", "netto", "rest"):
		return totalRow
	case sums, danish.BeginsWith(l, "netto", "saldo", "balance"), strings.HasSuffix(l, " netto"), strings.Contains(l, "resultat"):
		return netRow
	}
	return detailRow
}

// IsTotal reports whether a folded label announces a sum: by its first word, its last or
// one inside.
func IsTotal(l string) bool {
	if l == "" {
		return false
	}
	switch l[0] {
	case 'h', 'i', 's', 't':
		switch l {
		case "i alt", "ialt", "sum", "total", "totalt", "samlet", "tilsammen", "hovedtotal", "subtotal", "sammenlagt":
			return true
		}
		if danish.BeginsWith(l, "i alt", "ialt ", "hele projekt", "hele plan", "hele budget", "hele pakke",
			"hele pulje", "hele ramme", "samlet ", "samlede ", "total ", "sum ", "sum, ", "total, ", "samlet, ",
			"tilsammen ", "subtotal ") {
			return true
		}
	}
	switch l[len(l)-1] {
	case 't':
		if strings.HasSuffix(l, " i alt") || strings.HasSuffix(l, " ialt") || strings.HasSuffix(l, " samlet") {
			return true
		}
	case 'l':
		if strings.HasSuffix(l, " total") {
			return true
		}
	case 'm':
		if strings.HasSuffix(l, ", sum") {
			return true
		}
	case 'n':
		if strings.HasSuffix(l, " tilsammen") {
			return true
		}
	}
	return danish.Holds(l, " i alt (", " i alt, ", " i alt fra 2", " i alt i 2", " i alt pr. år", " i alt om året", " i alt for 2")
}

// ratioWord reports a word that names what cannot be added up.
func ratioWord(w string) bool {
	switch w {
	case "nr", "nummer", "rente", "sats", "satser", "takst", "takster", "alder", "lix", "score", "karakter", "indeks",
		"median", "snit", "gns", "gnsn", "gnsntl",
		"konto", "matrikel", "pct", "procent", "promille", "ratio", "årstal", "note", "løbetid":
		return true
	}
	return strings.HasPrefix(w, "gennemsnit") || ratioTail(w) && !strings.HasSuffix(w, "indsats")
}

// ratioTail reports the last part of such a word: "elevandel", "kvadratmeterpris".
func ratioTail(w string) bool {
	tails := ratioTails[w[len(w)-1]]
	return len(tails) > 0 && danish.EndsWith(w, tails...)
}

// ratioTails are such last parts by their last byte.
var ratioTails = func() (by [256][]string) {
	for _, t := range []string{
		"andel", "andelen", "procent", "procenten", "kvotient", "kvotienten", "kvote", "faktor", "sgrad", "sats",
		"satsen", "gennemsnit", "alder",
		"timepris", "enhedspris", "stykpris", "kvadratmeterpris", "nummer", "takst", "dato", "indeks", "pct", "score",
	} {
		by[t[len(t)-1]] = append(by[t[len(t)-1]], t)
	}
	return by
}()

// ratioLabel reports a folded label or header of what cannot be added up: shares, averages,
// prices per piece, ages, numbers that name things.
func ratioLabel(l string) bool {
	if l == "år" || l == "#" || strings.Contains(l, "%") {
		return true
	}
	per := false
	for w := range danish.EachWord(l) {
		if ratioWord(w) || per && !additivePer(w) {
			return true
		}
		per = w == "pr" || w == "per"
	}
	return strings.IndexByte(l, '/') >= 0 && danish.Holds(l, "kr./", "kr/", "/m2", "/elev", "/barn", "/time")
}

// ratioRow is ratioLabel for a row, where "Uforudset (10 pct.)" only tells how the
// amount was worked out.
func ratioRow(l string) bool {
	if !ratioLabel(l) {
		return false
	}
	for _, unit := range []string{"pct", "%", "procent"} {
		before, after, ok := strings.Cut(l, unit)
		if b := strings.TrimRight(before, " "); ok && b != "" && b[len(b)-1] >= '0' && b[len(b)-1] <= '9' {
			return ratioLabel(strings.TrimRight(b, "0123456789,.-+ (") + after)
		}
	}
	return true
}

// additivePer reports "pr. år" and "pr. 31. december": such figures still add up.
func additivePer(w string) bool {
	return danish.BeginsWith(w, "år", "måned", "kvartal", "halvår", "uge") || w[0] >= '0' && w[0] <= '9'
}
