package lovlighed

import (
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// itemDate is when the item was written: its meeting, else the latest full date in it;
// zero if there is none, or if the item speaks of two later years: then its
// dates are of what went before.
func itemDate(p *checker.Pass) time.Time {
	if !p.Item.Meeting.IsZero() {
		return p.Item.Meeting
	}
	if !p.Env.Meeting.IsZero() {
		return p.Env.Meeting
	}
	var last time.Time
	second, latest := 0, 0 // of the years told
	tell := func(y int) {
		if y != latest && y < 2100 {
			second, latest = max(second, min(latest, y)), max(latest, y)
		}
	}
	for i := range p.Sentences {
		for _, d := range p.Dates(i) {
			if tell(d.Year); d.Full() && d.Time().After(last) {
				last = d.Time()
			}
		}
		for _, n := range p.Numbers(i) {
			if n.Kind == danish.Year {
				tell(int(n.Value / danish.One))
				tell(int(n.High / danish.One))
			}
		}
	}
	if second > last.Year() {
		return time.Time{}
	}
	return last
}

// excused reports whether the old name is right where it stands: the sentence says that
// it is history, or tells of a time when it was the name.
func excused(p *checker.Pass, h checker.Hit, k int, from time.Time) bool {
	if p.Has("historisk", h.Sentence) {
		return true
	}
	if _, ok := p.Rule.Cues[rowSet("u", k)]; ok {
		for _, u := range p.Hits(rowSet("u", k)) {
			if u.Span.Overlaps(h.Span) {
				return true
			}
		}
	}
	if datedBefore(p, h.Sentence, from, h.Span) {
		return true
	}
	// "Nævnet afviste klagen" right after a sentence that says when.
	i := h.Sentence
	return i > 0 && p.Sentences[i-1].Block != nil && p.Sentences[i-1].Block == p.Sentences[i].Block &&
		past(&p.Sentences[i]) && datedBefore(p, i-1, from, h.Span)
}

// datedBefore reports whether a sentence names a date or a year before the day; one that is
// part of the name itself ("bygningsreglement 2015") is none.
func datedBefore(p *checker.Pass, i int, day time.Time, name document.Span) bool {
	for _, d := range p.Dates(i) {
		if d.Year > 0 && d.Valid() && !lasting(p, i, d.Span) {
			if d.Day = max(d.Day, 1); d.Time().Before(day) {
				return true
			}
		}
	}
	for _, n := range p.Numbers(i) {
		if y := int(n.Value / danish.One); n.Kind == danish.Year && y <= day.Year() && y > 1900 &&
			!n.Span.Overlaps(name) && !lasting(p, i, n.Span) {
			return true
		}
	}
	return false
}

// lasting reports whether a date in sentence i tells since when something is so: then the
// sentence speaks of today too.
func lasting(p *checker.Pass, i int, x document.Span) bool {
	for _, d := range p.Dates(i) {
		if d.Span.Overlaps(x) {
			x = d.Span // a year that is part of a date
		}
	}
	before := ""
	for _, w := range p.Sentences[i].Words {
		if w.Span.Start >= x.Start {
			break
		}
		if w.Fold != "den" && w.Fold != "d" {
			before = w.Fold
		}
	}
	return before == "siden"
}
