package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// objection is what speaks against something.
type objection struct {
	checker.Hit
	aim aim
}

// aim tells what must be asked before an objection is taken to be to the recommended.
type aim int

const (
	unsure   aim = iota // whether the sentence speaks of it, and of nothing else
	likely              // whether it speaks of something else
	answered            // nothing: it answers what is applied for
)

// objectionsIn are those of the administration's, about being the words of the points.
func objectionsIn(p *checker.Pass, about func() stems) []objection {
	var out []objection
	add := func(hits []checker.Hit, aim aim) {
		for _, h := range hits {
			out = append(out, objection{h, aim})
		}
	}
	add(p.Said("imod"), unsure)
	if weak := p.Said("imod-svag"); len(weak) > 0 && len(p.Said("for")) == 0 {
		add(weak, unsure)
	}
	add(slices.DeleteFunc(p.Said("staerkt"), func(h checker.Hit) bool { return !assessed(p, h) }), likely)
	if asked(p, "videre") { // of what is new, it would be the old that has no effect
		add(p.Said("virkningsloes"), likely)
	}
	add(unfit(p, about), likely)
	add(verdicts(p, about), likely)
	add(answersNo(p), answered)
	return out
}

// ofRecommended reports whether an objection in a sentence that names no option is to what is
// recommended.
func (o objection) ofRecommended(p *checker.Pass, about func() stems) bool {
	switch o.aim {
	case answered:
		return true
	case unsure:
		if !about().speaks(p, o.Sentence) {
			return false
		}
	}
	return !ofOther(p, o.Hit, about)
}

// assesses reports whether a hit stands in the running text of an assessment, said by the
// administration of a single thing that is not to be renewed.
func assesses(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	switch {
	case s.Point >= 0 || s.Heading || s.Cell != nil || s.Section == nil || h.Negated:
		return false
	case s.Section.Role == document.RoleOptions || s.Section.Role == document.RoleHearing:
		return false
	case strings.ContainsAny(p.Text(s.Span), "»«”\""):
		return false
	case amongMany(p, s): // "Kort 2 kan vi ikke anbefale" of three maps
		return false
	}
	return !strings.HasPrefix(p.Text(h.Span), "er ") || !asked(p, "fornyer") // "Taget er uforsvarligt" where it is to be changed
}
