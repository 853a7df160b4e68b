package betjening

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of uklar-beslutning that looks at what stands around the words.

// ends reports whether a span is the last thing said in a sentence or clause.
func ends(p *checker.Pass, i int, at document.Span) bool {
	for _, w := range p.Sentences[i].Words {
		if w.Span.Start >= at.End {
			return w.Break
		}
	}
	return true
}

// ownSection reports whether what stands before "som beskrevet" has a section of its own:
// "sendes i høring som beskrevet" where the item has one on the hearing.
func ownSection(p *checker.Pass, i int, at document.Span) bool {
	words := p.Sentences[i].Words
	for k, w := range words {
		if w.Span.Start != at.Start {
			continue
		}
		for _, before := range words[max(p.Sentences[i].Lead, k-4):k] {
			if danish.HasStem([]danish.Word{before}, "finansier", "frigiv", "frigives") && p.Item.Section(document.RoleEconomy) != nil {
				return true
			}
			if stem, ok := stemOf(before.Fold); ok && slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
				return s.Role != document.RoleRecommendation && strings.Contains(danish.Fold(p.Text(s.Heading)), stem)
			}) {
				return true
			}
		}
	}
	return false
}

// stemOf is the beginning of a word that it has in all its forms, if it is long enough to tell
// what it means.
func stemOf(w string) (string, bool) {
	if len(w) < 5 {
		return "", false
	}
	for n := 6; n < len(w); n++ {
		if utf8.RuneStart(w[n]) {
			return w[:n], true
		}
	}
	return w, true
}

func short(word string) bool {
	switch word {
	case "m.v", "mv", "m.m", "mm":
		return true
	}
	return false
}

// around widens a span by the word on each side that belongs to it.
func around(p *checker.Pass, i int, at document.Span) document.Span {
	words := p.Sentences[i].Words
	if strings.Contains(p.Text(at), " ") {
		return at
	}
	for k, w := range words {
		if w.Span.Start == at.Start && k >= 2 && k-2 >= p.Sentences[i].Lead {
			return words[k-2].Span.Cover(at)
		}
	}
	return at
}
