package reader

import "strings"

// suppression is suppressionMark for the paragraph; it makes the text only if it may be one.
func (p *paragraph) suppression() (string, bool) {
	first := trimLeft(p.pieces[0].of(p.src))
	if first == "" || strings.IndexByte("sS([", first[0]) < 0 || p.size > 1000 {
		return "", false
	}
	return suppressionMark(p.text())
}

// suppressionMark recognises a paragraph that is nothing but an instruction to
// the linter ("sagstjek: undlad REGEL: grund", perhaps in brackets) and returns it
// without the brackets. Such a paragraph is a note in every format, never a block.
func suppressionMark(text string) (string, bool) {
	text = strings.TrimFunc(text, isBlank)
	if n := len(text); n > 1 && (text[0] == '(' && text[n-1] == ')' || text[0] == '[' && text[n-1] == ']') {
		text = strings.TrimFunc(text[1:n-1], isBlank)
	}
	const word = "sagstjek:"
	if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) || strings.Contains(text, "\n") {
		return "", false
	}
	return text, true
}
