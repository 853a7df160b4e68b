package udvikling

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// A rule that asks whether somebody was heard has two more cue sets beside its
// evidence: "uhoert", that they were not, and "grund", a reason why.
var (
	unheard = []string{
		"(ikke|ingen) (været|været_sendt|sendt|sendes|blevet|gennemført|afholdt|planlagt|foretaget|haft|yderligere|særskilt|selvstændig|egentlig|offentlig|ekstern|er)? (til|i)? (offentlig|ekstern)? (høring|hørt|inddraget|inddragelse|borgerinddragelse|borgermøde|drøftet)",
		"hverken .. (hørt|høring|inddrag*|borgermøde*)",
	}
	reasons = []string{
		"fordi", "da", "idet", "eftersom", "grundet", "på grund af", "af hensyn til", "skyldes", "begrund*", "årsagen", "grunden", "som følge af",
		"med henvisning til", "ud fra", "ikke relevant (ved|for|når|i)", "først (hørt|høres|når|efter|ved)",
	}
)

// mentions reports whether the item tells of what a set looks for, outside headings
// and the list of attachments. That somebody was not heard is an answer only with a
// reason beside it (ruling 20).
func mentions(p *checker.Pass, set string) bool {
	for _, h := range p.Told(set) {
		if attached(p, h.Sentence) {
			continue
		}
		if !h.Negated && !p.Has("uhoert", h.Sentence) || reasoned(p, h.Sentence) {
			return true
		}
	}
	return false
}

// reasoned reports whether a reason stands in sentence i or in the next of its block.
func reasoned(p *checker.Pass, i int) bool {
	if p.Has("grund", i) {
		return true
	}
	return i+1 < len(p.Sentences) && p.Sentences[i+1].Block == p.Sentences[i].Block && p.Has("grund", i+1)
}

// attached reports whether sentence i stands in the list of attachments.
func attached(p *checker.Pass, i int) bool {
	s := p.Sentences[i].Section
	return s != nil && s.Role == document.RoleAttachments
}

// subject is the first hit of a set that tells what the item is about; ok is false
// if there is none. A sentence of the rule's set "undtag" does not count.
func subject(p *checker.Pass, set string) (first checker.Hit, ok bool) {
	for _, h := range p.Said(set) {
		if !h.Negated && p.Subject(h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}
