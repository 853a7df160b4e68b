package sandhed

import (
	"strings"

	"sagstjek/checker/danish"
)

// kindOf tells by its label what a row is.
func kindOf(label string) rowKind {
	l := strings.Trim(label, " .:*-–=")
	switch {
	case hasPrefix(l, "heraf", "hvoraf", "deraf", "herunder"):
		return partRow
	case ratioRow(l):
		return detailRow
	case isTotal(l) && !hasAny(l, " før ", " efter ", "forskel", "difference", "ændring", "afvigelse", "resultat", "netto", "rest"):
		return totalRow
	case isTotal(l), hasPrefix(l, "netto", "saldo", "balance"), strings.HasSuffix(l, " netto"), strings.Contains(l, "resultat"):
		return netRow
	}
	return detailRow
}

// isTotal reports whether a folded label announces a sum.
func isTotal(l string) bool {
	switch l {
	case "i alt", "ialt", "sum", "total", "totalt", "samlet", "tilsammen", "hovedtotal", "subtotal", "sammenlagt":
		return true
	}
	return hasPrefix(l, "i alt", "ialt ", "samlet ", "samlede ", "total ", "sum ", "sum, ", "total, ", "samlet, ", "tilsammen ", "subtotal ") ||
		strings.HasSuffix(l, " i alt") || strings.HasSuffix(l, " ialt") || strings.HasSuffix(l, " total") || strings.HasSuffix(l, ", sum") ||
		strings.HasSuffix(l, " tilsammen") || hasAny(l, " i alt (", " i alt, ")
}

var ratioWords = map[string]bool{"nr": true, "nummer": true, "rente": true, "sats": true, "satser": true, "takst": true, "takster": true, "alder": true, "lix": true,
	"score": true, "karakter": true, "indeks": true, "median": true, "snit": true, "gns": true, "gnsn": true, "gnsntl": true, "konto": true, "matrikel": true, "pct": true,
	"procent": true, "promille": true, "ratio": true, "årstal": true, "note": true, "løbetid": true}

var ratioTails = []string{"andel", "andelen", "procent", "procenten", "kvotient", "kvotienten", "kvote", "faktor", "sgrad", "sats", "satsen", "gennemsnit", "alder",
	"timepris", "enhedspris", "stykpris", "kvadratmeterpris", "nummer", "takst", "dato", "indeks", "pct", "score"}

// tailsBy are the tails by their last three bytes.
var tailsBy = func() map[string][]string {
	m := map[string][]string{}
	for _, t := range ratioTails {
		m[t[len(t)-3:]] = append(m[t[len(t)-3:]], t)
	}
	return m
}()

// ratioLabel reports a label or header of what cannot be added up: shares, averages,
// prices per piece, ages, numbers that name things.
func ratioLabel(l string) bool {
	if l == "år" || l == "#" || strings.Contains(l, "%") {
		return true
	}
	var few [12]danish.Word
	words := danish.Words(l, 0, few[:0])
	for i, w := range words {
		if ratioWords[w.Fold] || strings.HasPrefix(w.Fold, "gennemsnit") {
			return true
		}
		for _, tail := range tailsBy[w.Fold[max(0, len(w.Fold)-3):]] {
			if strings.HasSuffix(w.Fold, tail) && !strings.HasSuffix(w.Fold, "indsats") {
				return true
			}
		}
		if (w.Fold == "pr" || w.Fold == "per") && i+1 < len(words) && !additivePer(words[i+1].Fold) {
			return true
		}
	}
	return strings.IndexByte(l, '/') >= 0 && hasAny(l, "kr./", "kr/", "/m2", "/elev", "/barn", "/time")
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
	return hasPrefix(w, "år", "måned", "kvartal", "halvår", "uge") || w[0] >= '0' && w[0] <= '9'
}

func hasAny(s string, parts ...string) bool {
	for _, x := range parts {
		if strings.Contains(s, x) {
			return true
		}
	}
	return false
}

func hasPrefix(s string, prefixes ...string) bool {
	for _, x := range prefixes {
		if strings.HasPrefix(s, x) {
			return true
		}
	}
	return false
}
