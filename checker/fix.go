package checker

import (
	"slices"

	"sagstjek/checker/document"
)

// Fixes are the fixes of the findings that are not suppressed and are wanted, in order
// of place, that can be made at once: of two that touch the same text the first.
func (f *FileResult) Fixes(wanted func(*Finding) bool) []*Fix {
	var out []*Fix
	var taken []document.Span
	for _, it := range f.Items {
		for _, x := range it.Findings {
			if x.Fix == nil || x.Suppressed != nil || x.Fix.touches(taken) || !wanted(x) {
				continue
			}
			out = append(out, x.Fix)
			for _, e := range x.Fix.Edits {
				taken = append(taken, e.Span)
			}
		}
	}
	return out
}

// touches reports whether an edit shares text with one of the spans or with another
// edit of the fix; one without edits can never be made.
func (f *Fix) touches(taken []document.Span) bool {
	for i, e := range f.Edits {
		near := func(s document.Span) bool { return e.Span.Overlaps(s) }
		if slices.ContainsFunc(taken, near) {
			return true
		}
		for _, other := range f.Edits[:i] {
			if near(other.Span) {
				return true
			}
		}
	}
	return len(f.Edits) == 0
}
