package lovlighed

import (
	"slices"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// hasty are the sentences that tell of haste or of papers that came late.
func hasty(p *checker.Pass) (out []int) {
	for _, h := range p.Said("sent") {
		if !h.Negated {
			out = append(out, h.Sentence)
		}
	}
	for _, h := range p.Said("udgik") {
		if p.Has("moedet", h.Sentence) && shortNotice(p.Dates(h.Sentence)) {
			out = append(out, h.Sentence)
		}
	}
	return out
}

// lateAttachment is the first attachment that the list says comes later and not why; -1 if there
// is none.
func lateAttachment(p *checker.Pass) int {
	for _, h := range p.Hits("bilag") {
		if s := &p.Sentences[h.Sentence]; s.In(document.RoleAttachments) && !p.Has("ikke", h.Sentence) && !p.Has("grund", h.Sentence) {
			return h.Sentence
		}
	}
	return -1
}

// marked is a heading that says by itself that the item is hasty, where nothing below it says why;
// -1 if there is none.
func marked(p *checker.Pass) int {
	for _, h := range p.Hits("maerke") {
		s := &p.Sentences[h.Sentence]
		if !s.Heading || s.Section == nil || len(s.Words) > 4 {
			continue
		}
		k := h.Sentence + 1
		for k < len(p.Sentences) && p.Sentences[k].Section == s.Section && len(p.HitsIn("grund", k, k)) == 0 {
			k++
		}
		if k == len(p.Sentences) || p.Sentences[k].Section != s.Section {
			return h.Sentence
		}
	}
	return -1
}

// asksWhy reports whether a row or a heading asks why there is haste and is answered by more than that.
func asksWhy(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("hvorfor"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return (s.Heading || s.Cell != nil) && h.Sentence+1 < len(p.Sentences) && !p.Has("sent", h.Sentence+1)
	})
}

// noticeDays is the least number of days from the papers to the meeting (styrelsesloven § 8,
// stk. 4); some rules of procedure count Saturdays, so they count here.
const noticeDays = 4

// shortNotice reports whether two dates, of the papers and of the meeting, lie too close.
func shortNotice(dates []danish.Date) bool {
	if len(dates) != 2 {
		return false
	}
	from, to := dates[0], dates[1]
	if from.Year == 0 {
		from.Year = to.Year
	}
	days, ok := danish.Days(from, to)
	if !ok || days < 0 || days > 7 {
		return false
	}
	open := 0
	for day := from.Time(); day.Before(to.Time()); day = day.AddDate(0, 0, 1) {
		if day.Weekday() != time.Sunday {
			open++
		}
	}
	return open < noticeDays
}

// pointsBack reports whether a "derfor" in sentence k points to a reason: not to the haste itself.
func pointsBack(p *checker.Pass, k int) bool {
	return p.Has("derfor", k) && !p.Has("rundt", k) && !(k > 0 && p.Sentences[k-1].Block == p.Sentences[k].Block && p.Has("hast", k-1))
}

// reasonFor reports whether a sentence that tells of haste gives a reason, itself or in
// one of the two next to it.
func reasonFor(p *checker.Pass, i int) bool {
	for k := max(i-1, 0); k <= min(i+2, len(p.Sentences)-1); k++ {
		s := &p.Sentences[k]
		if s.Heading || s.Aside() || s.Block != p.Sentences[i].Block && k != i+1 {
			continue
		}
		if s.Block != p.Sentences[i].Block && !p.Has("knyttet", k) {
			continue // a new paragraph mostly gives reasons for something else
		}
		if k != i && p.Has("papirer", i) && !p.Has("knyttet", k) && !p.Has("peger", k) {
			continue // the reason is for what the papers are about, not for their being late
		}
		if (slices.ContainsFunc(p.HitsIn("grund", k, k),
			func(h checker.Hit) bool { return !overlaps(p.Hits("udfrist"), h.Span) }) || pointsBack(p, k)) &&
			(k == i || !s.Heading && s.Point < 0) {
			return true
		}
	}
	return false
}

// tellsWhyNow reports whether some sentence gives a reason to take the item up at this meeting;
// a title that marks the item as hasty has its reason further down.
func tellsWhyNow(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("grund"), func(h checker.Hit) bool {
		i := h.Sentence
		return !p.Sentences[i].Heading && p.Has("knyttet", i) && (p.Has("moedet", i) || p.Has("hast", i))
	})
}
