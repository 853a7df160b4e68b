package sandhed

import (
	"strings"

	"sagstjek/checker/danish"
)

// ownRepeats claims the sentences that repeat a wrong total (ruling 4).
func (c *figures) ownRepeats(r *gridRow) {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Cell != nil {
			continue
		}
		if !c.mayRepeat(c.p.Text(s.Span)) {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			for _, w := range c.wrong {
				if n.Kind != danish.Label && (n.Value == w.Value || n.Value == w.Value*1000 || n.Value/1000 == w.Value*1000) && w.Value != 0 {
					c.p.Own(s.Span)
				}
			}
		}
	}
}

// mayRepeat reports whether a text may hold one of the wrong totals: their first
// digits stand in it, or they are so round that words may tell them.
func (c *figures) mayRepeat(text string) bool {
	for _, w := range c.wrong {
		v := max(w.Value, -w.Value)
		for v >= 1000 {
			v /= 10
		}
		if v%10 == 0 || v < 100 || hasDigits(text, byte('0'+v/100), byte('0'+v/10%10), byte('0'+v%10)) {
			return true
		}
	}
	return false
}

// hasDigits reports whether the digits follow each other, at most a sign between two.
func hasDigits(text string, digits ...byte) bool {
	for from := 0; ; {
		at := strings.IndexByte(text[from:], digits[0])
		if at < 0 {
			return false
		}
		from += at + 1
		k := from
		for _, d := range digits[1:] {
			if k < len(text) && (text[k] == '.' || text[k] == ',' || text[k] == ' ') {
				k++
			}
			if k >= len(text) || text[k] != d {
				k = -1
				break
			}
			k++
		}
		if k > 0 {
			return true
		}
	}
}
