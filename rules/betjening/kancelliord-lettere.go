package betjening

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// The part of kancelliord that puts the lighter word in the text. It is done unseen, so it
// is done only where that word is the one right text.

// lighter is the edit that puts the lighter word in the place of a heavy one, if there is
// one for its form and the words around it allow it. What a law is called is left alone.
func lighter(p *checker.Pass, h heavyHit) (checker.Edit, bool) {
	set, written := heavySets[h.k], p.Text(h.Span)
	light := h.row.Ret[danish.Fold(written)]
	if light == "" || p.Has("lovnavn", h.Sentence) || stutters(p, h.Hit, light) ||
		len(h.row.Kun) > 0 && !p.Meets(set+" kun", h.Hit) ||
		len(h.row.Undtagen) > 0 && p.Meets(set+" undtagen", h.Hit) {
		return checker.Edit{}, false
	}
	if first, n := utf8.DecodeRuneInString(written); danish.Fold(written[n:]) != written[n:] ||
		unicode.IsUpper(first) && !standsFirst(p, h.Hit) {
		return checker.Edit{}, false // in capitals, or the name of something
	}
	return checker.Edit{Span: h.Span, Text: danish.CapitalAs(light, written)}, true
}

// stutters reports whether a word stands at most two words from a hit already: "om,
// hvorvidt", "sende eller fremsende".
func stutters(p *checker.Pass, h checker.Hit, word string) bool {
	words := p.Sentences[h.Sentence].Words
	at := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Start == h.Span.Start })
	return slices.ContainsFunc(words[max(0, at-2):min(len(words), at+3)], func(w danish.Word) bool { return w.Fold == word })
}

// standsFirst reports whether a hit stands first in its sentence.
func standsFirst(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	return s.Words[s.Lead].Span.Start == h.Span.Start
}
