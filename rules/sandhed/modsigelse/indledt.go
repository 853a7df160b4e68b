package modsigelse

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// apartByOpening reports whether two paragraphs each open with a subject of their own and tell
// of it by its kind: "Engby Rosport søger ... Klubben har", "Strandby Sejlsport ... Klubben har".
func (c *contradictions) apartByOpening(x, y statement) bool {
	if c.prominent(x) || c.prominent(y) {
		return false
	}
	a, first := c.opening(x)
	b, second := c.opening(y)
	return a != "" && b != "" && a != b && first == second
}

// apartByHeads reports whether two sections are each of one of several alike, as their headings
// say: "Nordskolen" and "Sydskolen", "Afdeling Vest" and "Afdeling Øst".
func (c *contradictions) apartByHeads(x, y statement) bool {
	a, b := c.p.Sentences[x.i].Section, c.p.Sentences[y.i].Section
	if a == b || a == nil || b == nil || a.Role != document.RoleOther || b.Role != document.RoleOther {
		return false
	}
	v, w := danish.FoldedWords(c.p.Text(a.Heading)), danish.FoldedWords(c.p.Text(b.Heading))
	if len(v) == 0 || len(v) != len(w) {
		return false
	}
	differ := 0
	for k := range v {
		if v[k] == w[k] {
			continue
		}
		if differ++; len(v) == 1 && sharedTail(danish.Stem(v[k]), danish.Stem(w[k])) < 4 {
			return false
		}
	}
	return differ == 1
}

// opening is the subject the paragraph of a statement opens with, and the noun in the definite
// form that a later sentence, or one behind a label, begins with; "" if that is no sentence about
// the noun itself ("Puljen på 3 mio. kr. er").
func (c *contradictions) opening(x statement) (subject, noun string) {
	s := &c.p.Sentences[x.i]
	if s.Block == nil || s.Cell != nil || s.Lead+1 >= len(s.Words) {
		return "", ""
	}
	i, _ := c.p.SentencesIn(s.Block.Span)
	noun = s.Words[s.Lead].Fold
	if i == x.i && s.Lead == 0 || placing(s.Words[s.Lead+1]) || !danish.EndsWith(noun, "en", "et") {
		return "", ""
	}
	return subjectOf(c.p.Sentences[i].Words), noun
}

// subjectOf is the name or noun that a sentence begins with, and what tells it from its like:
// "Engby Rosport", "Tilsynet på Bøgely", "Grund 2"; "" if the sentence begins with a preposition.
func subjectOf(words []danish.Word) string {
	if len(words) == 0 || placing(words[0]) {
		return ""
	}
	end := 1
	for end < len(words) && !words[end].Break &&
		(words[end].Text != words[end].Fold || danish.IsDigit(words[end].Fold[0]) || placing(words[end])) {
		end++
	}
	var out []string
	for _, w := range words[:end] {
		out = append(out, danish.Stem(w.Fold))
	}
	return strings.Join(out, " ")
}

func placing(w danish.Word) bool { return placingWords[w.Fold] }

var placingWords = danish.WordSet("på med til i om for af ved hos fra")
