package tal

import (
	"bytes"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// FigureKey is the digits of a number without what its unit adds: "3,45 mio. kr."
// and "3.450" (1.000 kr.) have the same.
func FigureKey(p *checker.Pass, n danish.Number) string {
	return DigitKey(p.Text(n.Span))
}

// DigitKey is the digits of a text without zeros at either end.
func DigitKey(text string) string {
	var room [32]byte
	digits := room[:0]
	for i := range len(text) {
		if danish.IsDigit(text[i]) {
			digits = append(digits, text[i])
		}
	}
	return string(bytes.Trim(digits, "0"))
}
