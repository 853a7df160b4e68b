package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

// Guidance begins the guidance that is put into a section for its writer: that section is begun,
// so nothing more is said of it than that the guidance still stands there.
const Guidance = "[Slet denne vejledning"

// isTemplate reports whether a text is what a template tells its user to write, in brackets:
// "[Beskriv, hvad der sker, hvis udvalget siger nej]". It speaks of what is missing, so it must
// not be taken for it.
func isTemplate(text string) bool {
	text = strings.Trim(text, " *_.")
	if len(text) < 12 || strings.HasPrefix(text, Guidance) || !(text[0] == '[' && text[len(text)-1] == ']' || text[0] == '<' && text[len(text)-1] == '>') {
		return false
	}
	return danish.HasStem(danish.Words(text, 0, nil), "indsæt", "beskriv", "angiv", "udfyld", "skriv", "slet", "anfør", "redegør", "tilføj", "husk")
}

// Aside reports whether a sentence holds neither what the administration writes nor what others
// have told it: what a body has decided, or what a template says.
func (s *Sentence) Aside() bool { return s.Voice == Decided || s.Voice == Template }
