package aabenhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// buries reports the first word of improvement where a wrong of the municipality's is told
// plainly for the first time in a later section.
func buries(p *checker.Pass) bool {
	hits := p.Hits("groft")
	wrong := slices.IndexFunc(hits, func(h checker.Hit) bool { return ownWrong(p, h) })
	if wrong < 0 {
		return false
	}
	first := hits[wrong].Sentence
	if k := plainWord(p); k >= 0 && k < first {
		first = k
	}
	if p.Sentences[first].Section == nil || early(p, first, 2) {
		return false
	}
	return softBefore(p, "bredt", first) || softBefore(p, "mildt", first) || softBefore(p, "vagt", first)
}

// softBefore reports the first word of a set that stands well before sentence plain.
func softBefore(p *checker.Pass, set string, plain int) bool {
	for _, h := range p.Said(set) {
		s := &p.Sentences[h.Sentence]
		if h.Sentence >= plain {
			return false
		}
		if s.Section != nil && s.Section.Role != document.RoleRecommendation && apart(s, &p.Sentences[plain], plain-h.Sentence) && !p.Has("undtag", h.Sentence) {
			report(p, h, plain)
			return true
		}
	}
	return false
}

// apart reports whether two sentences, so many sentences from each other, stand in parts of
// the text that a reader takes one at a time.
func apart(a, b *agenda.Sentence, distance int) bool {
	return a.Section != b.Section || distance > 2 && a.Block != b.Block
}

// ownWrong reports whether a plain word is of what the municipality itself has done.
func ownWrong(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	told := !s.Aside() && s.Voice != agenda.Proposer && !s.Quoted(h.Span)
	return told && !h.Negated && !p.Has("undtag", h.Sentence) && !p.Has("andres", h.Sentence)
}

// plainWord is the first sentence, the title among them, that says what went wrong, or -1.
func plainWord(p *checker.Pass) int {
	for _, h := range p.Hits("klart") {
		s := &p.Sentences[h.Sentence]
		if !h.Negated && !s.Aside() && s.Voice != agenda.Proposer && !p.Has("undtag", h.Sentence) && !p.Has("alment", h.Sentence) {
			return h.Sentence
		}
	}
	return -1
}

// early reports whether a sentence stands in the title, the resume, the recommendation
// or the first so many sentences of the text.
func early(p *checker.Pass, i, few int) bool {
	s := &p.Sentences[i]
	if s.Section == nil || s.Section.Role == document.RoleSummary || s.Section.Role == document.RoleRecommendation {
		return true
	}
	n := 0
	for k := range p.Sentences[:i] {
		switch t := &p.Sentences[k]; {
		case t.Heading || t.Section == nil, t.Section.Role == document.RoleRecommendation:
		default:
			n++
		}
	}
	return n < few
}

// sectionNumber is the number of the section a sentence stands in, from 1.
func sectionNumber(p *checker.Pass, i int) int {
	n := 0
	for _, s := range p.Item.Sections {
		if n++; s == p.Sentences[i].Section {
			break
		}
	}
	return n
}
