package reader

import (
	"strconv"
	"strings"
	"unicode"
)

func formatNumber(n int, format string) string {
	switch format {
	case "none", "bullet":
		return ""
	case "lowerLetter":
		return alphabet(n, 'a')
	case "upperLetter":
		return alphabet(n, 'A')
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "ordinal":
		return strconv.Itoa(n) + "."
	}
	return strconv.Itoa(n)
}

// alphabet counts as Word does: z is followed by aa, bb.
func alphabet(n int, first byte) string {
	if n < 1 {
		return ""
	}
	return strings.Repeat(string(rune(first)+rune((n-1)%26)), min((n-1)/26+1, 30))
}

func roman(n int) string {
	if n < 1 {
		return ""
	}
	var b strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
		{40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.sign)
		}
	}
	return b.String()
}

// bullet is the sign of a bullet list: the fonts that draw them number their
// glyphs in ways that mean nothing in other fonts.
func bullet(text string) string {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.Is(unicode.Co, r) {
			return "•"
		}
	}
	return strings.TrimSpace(text)
}
