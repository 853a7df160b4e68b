package agenda

import "strings"

// telltale are common words that a language has and Danish has not, and those of
// Danish that it has not.
var telltale = map[string]struct{ own, danish []string }{
	"en": {[]string{"the", "and", "of", "is", "with"}, []string{"og", "af", "er", "det", "den", "til"}},
	"de": {[]string{"und", "die", "das", "nicht", "von"}, []string{"og", "af", "er", "det", "på", "ikke"}},
	"sv": {[]string{"och", "att", "är", "av", "inte"}, []string{"og", "at", "er", "af", "ikke"}},
	"nb": {[]string{"av", "etter", "mot", "fram", "nå"}, []string{"af", "efter", "mod", "frem", "nu"}},
	"nn": {[]string{"av", "ikkje", "ein", "eit", "frå"}, []string{"af", "ikke", "en", "et", "fra"}},
}

// language is "da" unless the file marks most of the text as another language and
// the words do not show that it is Danish after all: many templates carry the mark
// of the program they were made with.
func (u *understanding) language(r region) string {
	var marked map[string]int
	total := 0
	for _, b := range u.blocks[r.from:r.to] {
		total += b.Span.Len()
		if b.Lang == "" {
			continue
		}
		if marked == nil {
			marked = map[string]int{}
		}
		if lang, _, _ := strings.Cut(strings.ToLower(b.Lang), "-"); lang == "no" {
			marked["nb"] += b.Span.Len()
		} else if lang != "" {
			marked[lang] += b.Span.Len()
		}
	}
	if marked == nil {
		return "da"
	}
	for lang, words := range telltale {
		if marked[lang]*2 > total && u.holds(r, words.own) >= u.holds(r, words.danish) {
			return lang
		}
	}
	return "da"
}

// holds counts how often the blocks of r hold some words.
func (u *understanding) holds(r region, words []string) int {
	n := 0
	for _, b := range u.blocks[r.from:r.to] {
		for _, have := range strings.Fields(u.doc.Slice(b.Span)) {
			have = strings.ToLower(strings.Trim(have, ".,;:()"))
			for _, w := range words {
				if have == w {
					n++
				}
			}
		}
	}
	return n
}
