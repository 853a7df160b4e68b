package aabenhed

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// buries reports the first word of improvement where a wrong of the municipality's is told
// plainly for the first time in a later section.
func buries(p *checker.Pass) bool {
	first := firstWrong(p)
	if first < 0 {
		return false
	}
	if k := plainWord(p); k >= 0 && k < first {
		first = k
	}
	if p.Sentences[first].Section == nil || early(p, first, lead(p, first)) {
		return false
	}
	return softBefore(p, "forsigtigt", first) || softBefore(p, "bredt", first) || softBefore(p, "mildt", first) ||
		softBefore(p, "vagt", first)
}

// firstWrong is the first sentence that tells plainly what the municipality did wrong, or -1.
func firstWrong(p *checker.Pass) int {
	first := -1
	for _, h := range p.Hits("groft") {
		if ownWrong(p, h) {
			first = h.Sentence
			break
		}
	}
	for _, set := range []string{"fejl", "afvigelse", "skred"} {
		for _, h := range p.Said(set) {
			if first >= 0 && h.Sentence >= first {
				break
			}
			if costs(p, h, set == "fejl") {
				first = h.Sentence
				break
			}
		}
	}
	return first
}

// costs reports whether a telling of what was not as it should be is of the municipality and
// stands with what follows from it: "Bidragene har ikke hjemmel og sendes retur." Where it is plain,
// that may come in the next sentence.
func costs(p *checker.Pass, h checker.Hit, plain bool) bool {
	i := h.Sentence
	s := &p.Sentences[i]
	if s.Section == nil || s.Heading || s.Point >= 0 || p.Has("undtag", i) {
		return false
	}
	if next := i + 1; !p.Has("foelge", i) &&
		!(plain && next < len(p.Sentences) && p.Sentences[next].Block == s.Block && p.Has("foelge", next)) {
		return false
	}
	return p.Has("myndigt", i) || !p.Has("harmloes", i) && !p.Has("andres", i) && !p.Has("fremmede", i)
}

// softBefore reports the first word of a set that stands well before sentence plain. The sections of
// accounts are each of a field of its own, and the softest words say nothing across them.
func softBefore(p *checker.Pass, set string, plain int) bool {
	for _, h := range p.Said(set) {
		s := &p.Sentences[h.Sentence]
		if h.Sentence >= plain {
			return false
		}
		if set == "bredt" && p.Item.Type == document.Accounts && s.Section != p.Sentences[plain].Section && !s.In(document.RoleSummary) {
			continue
		}
		if s.Section != nil && s.Section.Role != document.RoleRecommendation &&
			apart(s, &p.Sentences[plain], plain-h.Sentence) && !p.Has("undtag", h.Sentence) {
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

// lead is how many sentences of the text count as early for sentence i: fewer where they stand in
// another section than it does.
func lead(p *checker.Pass, i int) int {
	for k := range p.Sentences[:i] {
		if s := p.Sentences[k].Section; s != nil && s != p.Sentences[i].Section &&
			s.Role != document.RoleRecommendation && s.Role != document.RoleSummary {
			return 1
		}
	}
	return 2
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
