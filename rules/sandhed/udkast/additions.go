package udkast

import (
	"slices"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// additions finds the figures and claims that are new and have no source in their
// sentence or the next.
func (r *reading) additions() []Addition {
	var out []Addition
	for j := range r.New.Sentences[:r.Own] {
		s := &r.New.Sentences[j]
		if r.taken(j) || s.Heading || s.Section == nil || s.Cell != nil ||
			s.Section.Role == document.RoleAttachments || s.Section.Role == document.RoleDecision || s.Point >= 0 {
			continue
		}
		span, ok := r.addedFigure(j)
		if !ok {
			span, ok = r.addedClaim(j)
		}
		if ok && !r.sourced(j) {
			out = append(out, Addition{j, span})
		}
	}
	return out
}

// addedFigure is a figure of sentence j that the old version does not have.
func (r *reading) addedFigure(j int) (document.Span, bool) {
	for _, m := range r.newFacts(j).nums {
		if m.Kind == danish.Year || r.altered[m.Span] || r.held[m.Value] > 0 || r.held[m.High] > 0 ||
			m.Kind == danish.Plain && m.Value <= 3*danish.One {
			continue
		}
		known := slices.ContainsFunc(r.Back(j), func(i int) bool {
			return slices.ContainsFunc(r.oldFacts(i).nums, func(n danish.Number) bool { return r.same(i, n, j, m) })
		})
		if !known {
			return m.Span, true
		}
	}
	return document.Span{}, false
}

// addedClaim is a claim about an effect in sentence j whose words no sentence of the
// old version has.
func (r *reading) addedClaim(j int) (document.Span, bool) {
	for _, x := range r.sign.of(r.New, j) {
		if x.set != r.sign.claims || x.not {
			continue
		}
		var words []align.Word
		for _, w := range r.New.Words[j] {
			if !w.Figure && w.Span.End > x.at.Start {
				words = append(words, w)
			}
		}
		held := 0
		for _, w := range words {
			if slices.ContainsFunc(r.Back(j), func(i int) bool { return align.Holds(r.Old.Words[i], w) }) {
				held++
			}
		}
		if 2*held < len(words) {
			return x.at, true
		}
	}
	return document.Span{}, false
}

// sourced reports whether sentence j or the next of its paragraph says where something comes from.
func (r *reading) sourced(j int) bool {
	for _, k := range []int{j, j + 1} {
		if k < r.Own && r.New.Sentences[k].Block == r.New.Sentences[j].Block &&
			(r.sign.has(r.New, k, r.sign.sources) || r.sign.has(r.New, k, r.sign.causes)) {
			return true
		}
	}
	return false
}
