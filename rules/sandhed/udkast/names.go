package udkast

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// offices end the names of bodies whose word weighs in a case.
var offices = []string{
	"styrelsen", "ministeriet", "direktoratet", "nævnet", "tilsynet", "ombudsmanden", "rådet", "forbundet",
	"foreningen", "revisionen", "embedslægen", "rigsrevisionen", "brandvæsenet", "beredskabet", "rådgiveren",
}

// lostNames names the bodies of sentence i that are told nothing of any more, though
// the sentence or what it says may live on.
func (r *reading) lostNames(i int) []string {
	var out []string
	s := &r.Old.Sentences[i]
	if s.Cell != nil || s.Section == nil || s.Section.Role == document.RoleAttachments {
		return nil
	}
	for k, w := range s.Words[s.Lead:] {
		name, ok := body(w, k == 0)
		if !ok || r.named(name, i) {
			continue
		}
		out = append(out, "»"+w.Text+"«")
	}
	return out
}

// body reports whether a word is the name of a body, and gives it without the genitive.
func body(w danish.Word, first bool) (string, bool) {
	key := strings.TrimSuffix(w.Fold, "s")
	c, _ := utf8.DecodeRuneInString(w.Text)
	if !unicode.IsUpper(c) {
		return "", false
	}
	for _, end := range offices {
		if strings.HasSuffix(key, end) && len(key) >= len(end) && (!first || len(key) > len(end)) {
			return key, true
		}
	}
	if n := utf8.RuneCountInString(key); n >= 2 && n <= 6 && capitals(w.Text) >= n && !common[key] {
		return key, true
	}
	return "", false
}

// common are words in capitals that name no body.
var common = danish.WordSet("it med hr eu cpr cvr co2 pdf gps ai pr ok led bbr lis kb")

func capitals(s string) int {
	n := 0
	for _, c := range s {
		if unicode.IsUpper(c) {
			n++
		}
	}
	return n
}

// named reports whether the new version has a name, or what it is short for.
func (r *reading) named(name string, i int) bool {
	if r.vocabulary()[name] || r.vocabulary()[name+"s"] {
		return true
	}
	w := r.Lookup(name)
	for _, j := range r.Seek([]align.Word{w}, 3) {
		if align.Holds(r.New.Words[j], w) {
			return true
		}
	}
	return r.Common(w) || len(name) <= 6 && r.spelt(name, i)
}

// vocabulary is every word of the new version.
func (r *reading) vocabulary() map[string]bool {
	if r.known == nil {
		r.known = map[string]bool{}
		for j := range r.New.Sentences {
			for _, w := range r.New.Sentences[j].Words {
				r.known[w.Fold] = true
			}
		}
	}
	return r.known
}

// spelt reports whether words where the new version speaks of the same begin with the
// letters of an abbreviation, small words left out, or one long word holds them.
func (r *reading) spelt(short string, i int) bool {
	letters := []rune(short)
	for _, j := range r.near(i) {
		words := r.New.Sentences[j].Words
		for k := range words {
			if initials(words[k:], letters) || len(words[k].Fold) >= 3*len(short) && holdsLetters(words[k].Fold, letters) {
				return true
			}
		}
	}
	return false
}

func initials(words []danish.Word, letters []rune) bool {
	n := 0
	for _, w := range words {
		if n == len(letters) {
			return true
		}
		rest := []rune(w.Fold)
		if rest[0] != letters[n] {
			if n > 0 && len(rest) <= 3 {
				continue // "og", "af"
			}
			return false
		}
		n++
	}
	return n == len(letters)
}

// holdsLetters reports whether a word begins with the first of letters and holds the
// others in order: "kommunalbestyrelsen" is KB.
func holdsLetters(word string, letters []rune) bool {
	n := 0
	for k, c := range []rune(word) {
		if n < len(letters) && c == letters[n] {
			n++
		} else if k == 0 {
			return false
		}
	}
	return n == len(letters)
}
