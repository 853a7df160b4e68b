package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// What makes a number the sum of those before it in its sentence.

// sumsAt is how many numbers must stand before number k for it to be their sum: two after
// ", i alt", three where a clause of its own says it or the words stand behind; 0 if nothing
// makes it a sum.
func (c *figures) sumsAt(i int, nums []danish.Number, k int) int {
	s := &c.p.Sentences[i]
	gap := document.Span{Start: nums[k-1].Span.End, End: nums[k].Span.Start}
	if sumsUp(c.p.Text(gap)) {
		return 2
	}
	from, to := danish.WordsAt(s.Words, gap)
	between, behind := s.Words[from:to], s.Words[to:]
	for len(behind) > 0 && behind[0].Span.Start < nums[k].Span.End {
		behind = behind[1:]
	}
	switch {
	case sumWord(between) > 0 && concludes(between[:len(between)-sumWord(between)]):
		return 3
	case k == len(nums)-1 && sumFollows(behind) && concludes(between):
		return 3
	}
	return 0
}

// sumWord is how many words at the end say that a sum follows.
func sumWord(words []danish.Word) int {
	n := len(words)
	switch {
	case n > 0 && words[n-1].Is("tilsammen", "sammenlagt"):
		return 1
	case n > 1 && words[n-2].Fold == "i" && words[n-1].Fold == "alt":
		return 2
	}
	return 0
}

// sumFollows reports "i alt" or the like right behind a number or the noun it counts, at the
// end of its clause.
func sumFollows(behind []danish.Word) bool {
	for skip := range min(2, len(behind)) {
		for n := 1; n <= 2 && skip+n <= len(behind); n++ {
			if sumWord(behind[skip:skip+n]) == n && !behind[skip].Break {
				return len(behind) == skip+n || behind[skip+n].Break
			}
		}
	}
	return false
}

// concludes reports whether the last clause of the words between the parts and their sum
// says nothing but that they come to so much: ", bliver det", ", så projektet koster".
func concludes(words []danish.Word) bool {
	at := len(words) - 1
	for at >= 0 && !words[at].Break {
		at--
	}
	if at < 0 {
		return false
	}
	clause := words[at:]
	if len(clause) > 1 && clause[0].Fold == "så" && len(clause) < 6 {
		clause = clause[:0] // "så projektet koster"
	}
	for _, w := range clause {
		if !concluding[w.Fold] {
			return false
		}
	}
	return true
}

// concluding are the words of a clause that leads from the parts to their sum.
var concluding = danish.WordSet("så altså dermed derved bliver det dette er giver udgør der hvilket svarende svarer " +
	"til dvs vil sige koster beløber sig kommer vi får ialt")

// sumsUp reports whether the text before a number makes it the sum of those before:
// it ends in ", i alt" or the like.
func sumsUp(gap string) bool {
	g := strings.TrimSpace(gap)
	w := danish.FoldedWords(g)
	for len(w) > 0 && danish.AnyOf(w[len(w)-1:], "ca", "cirka", "på") {
		w = w[:len(w)-1]
	}
	n := len(w)
	if n == 0 || n > 10 || !(w[n-1] == "tilsammen" || w[n-1] == "sammenlagt" || n > 1 && w[n-2] == "i" && w[n-1] == "alt") {
		return false
	}
	cut := max(strings.LastIndex(danish.Fold(g), "i alt"), strings.LastIndex(danish.Fold(g), "tilsammen"),
		strings.LastIndex(danish.Fold(g), "sammenlagt"))
	lead := strings.TrimRight(g[:max(cut, 0)], " ")
	for _, word := range []string{"dvs.", "altså", "det vil sige", "eller", "svarende til"} {
		lead = strings.TrimRight(strings.TrimSuffix(lead, word), " ")
	}
	return strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, "=") || strings.HasSuffix(lead, "(") || strings.HasSuffix(lead, "–")
}
