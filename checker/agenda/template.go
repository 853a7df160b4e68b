package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Guidance begins the guidance that is put into a section for its writer.
const Guidance = "[Slet denne vejledning"

// Begun reports whether guidance stands in a section: its writer knows what is to come, so
// nothing more need be said of that than that the guidance still stands there.
func Begun(doc *document.Document, s *document.Section) bool {
	return slices.ContainsFunc(s.Blocks, func(b *document.Block) bool {
		return strings.HasPrefix(doc.Slice(b.Content()), Guidance)
	})
}

// isTemplate reports whether a text is what a template tells its user to write, in brackets:
// "[Beskriv, hvad der sker, hvis udvalget siger nej]". It speaks of what is missing, so it must
// not be taken for it.
func isTemplate(text string) bool {
	if !mayOpen(text) {
		return false
	}
	text = strings.Trim(text, " *_.")
	if len(text) < 12 || !(text[0] == '[' && text[len(text)-1] == ']' || text[0] == '<' && text[len(text)-1] == '>') {
		return false
	}
	return tellsWriter(text)
}

// mayOpen reports whether a text may begin with a bracket, as few do.
func mayOpen(text string) bool { return text != "" && strings.IndexByte("[<*_ .", text[0]) >= 0 }

// tellsWriter reports whether a text tells its writer what to do.
func tellsWriter(text string) bool {
	return danish.HasStem(danish.Words(text, 0, nil), "indsæt", "beskriv", "angiv", "udfyld", "skriv", "slet", "anfør",
		"redegør", "tilføj", "husk", "hjælpetekst")
}

// helpFrom is how many of the blocks are one help text that the first opens with a bracket and
// a later one closes; 0 if they are none.
func (c *Cutter) helpFrom(blocks []*document.Block) int {
	const most = 6
	if !mayOpen(c.doc.Slice(blocks[0].Span)) {
		return 0
	}
	told := false
	for i, b := range blocks[:min(most, len(blocks))] {
		text := strings.Trim(c.doc.Slice(b.Span), " *_.")
		if i == 0 && (text == "" || text[0] != '[' || strings.Contains(text, "]")) || b.Table != nil {
			return 0
		}
		told = told || tellsWriter(text)
		if i > 0 && strings.HasSuffix(text, "]") && told {
			return i + 1
		}
	}
	return 0
}

// Aside reports whether a sentence holds neither what the administration writes nor what others
// have told it: what a body has decided, or what a template says.
func (s *Sentence) Aside() bool { return s.Voice == Decided || s.Voice == Template }
