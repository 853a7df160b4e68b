package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// earlier knows where an item tells when something was decided. It is worked out when
// first asked for.
type earlier struct {
	p       *checker.Pass
	fields  []int // by sentence: the last field of a meeting up to it in its section, or -1
	known   []int // sentences that tell a decision, or what a body did at a meeting, with its date or a number
	history bool  // a section of the history or a line under the title tells a decision with its date
}

// referred reports whether the decision in sentence i can be found: a date, a month
// with its year or a number of an item stands beside it or, for the title and the
// resume, anywhere a decision is told; a year is enough beside a body or a budget
// agreement.
func (e *earlier) referred(i int, set string) bool {
	p := e.p
	known := func(k int) bool {
		other := k != i && !p.Has("besluttet", k) &&
			((opensAnew(p, k) || p.Has("andet", k)) && !p.Has("organ", k) || p.Has("frem", k) && !p.Has("gjort", k))
		return !other && (p.Dated(k) || p.Has("punkt", k)) || k == i && p.Has("bilag", k) || k == i && set != "aar" && years(p, k)
	}
	vague := p.Has("vagt", i) && !p.Has("punkt", i) && !p.Dated(i) && !years(p, i)
	if around(p, i, 1, func(k int) bool { return known(k) && (k == i || !vague || !p.Has("organ", k)) }) {
		return true
	}
	if vague {
		return false
	}
	if e.fields == nil {
		e.read()
	}
	if e.underMeeting(i) {
		return true
	}
	if set != "aar" && p.Subject(i) && p.Sentences[i].Section != nil {
		if slices.ContainsFunc(e.known, func(k int) bool { return k != i }) {
			return true
		}
	}
	return e.history
}

// bareMeeting reports whether sentence i holds nothing but a body, one day and a number: "Byrådet
// den 3. maj 2026, punkt 4". A line of all the bodies to come is the item's own way.
func bareMeeting(p *checker.Pass, i int) bool {
	if !p.Has("punkt", i) || len(p.Dates(i)) != 1 {
		return false
	}
	words := p.Sentences[i].Words
	for k := range words {
		if w := &words[k]; w.Fold == "behandles" || !ofMeetings.Has(w) && w.Fold != "punkt" && w.Fold != "pkt" && w.Fold != "nr" {
			return false
		}
	}
	return true
}

// undatedHistory reports whether sentence i stands in a section of the history that tells
// no date at all: then it tells no more than any other mention does.
func undatedHistory(p *checker.Pass, i int) bool {
	section := p.Sentences[i].Section
	if section == nil || section.Role != document.RoleHistory {
		return false
	}
	from, to := p.SentencesIn(section.Body)
	for k := from; k < to; k++ {
		if p.Dated(k) || p.Has("punkt", k) || years(p, k) {
			return false
		}
	}
	return true
}

// opensAnew reports whether sentence k begins with something not spoken of before, whose
// date is its own: "En konsulent har i april".
func opensAnew(p *checker.Pass, k int) bool {
	words := p.Sentences[k].Words
	return len(words) > 0 && (words[0].Fold == "en" || words[0].Fold == "et")
}

// read looks through the item.
func (e *earlier) read() {
	p := e.p
	e.fields = make([]int, len(p.Sentences))
	last := -1
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if i > 0 && p.Sentences[i-1].Section != s.Section {
			last = -1
		}
		if meetingField(p, i) {
			last = i
		}
		e.fields[i] = last
		e.history = e.history ||
			(s.In(document.RoleHistory) || underTitle(s) && p.Has("organ", i) && (p.Has("gjort", i) || bareMeeting(p, i))) && p.Dated(i)
	}
	for _, h := range p.Hits("moede") {
		if k := h.Sentence; p.Has("organ", k) && p.Dated(k) && !p.Has("frem", k) {
			e.known = append(e.known, k)
		}
	}
	for _, h := range p.Hits("besluttet") {
		if k := h.Sentence; p.Dated(k) || p.Has("punkt", k) || years(p, k) {
			e.known = append(e.known, k)
		}
	}
}

// underTitle reports whether a sentence stands before the first heading of its item.
func underTitle(s *agenda.Sentence) bool {
	return !s.Heading && s.Section != nil && s.Section.Heading.Empty()
}

// underMeeting reports whether the last block "Udvalg: … / Dato: … / Punktnummer: …"
// above sentence i in its section gives a date: it tells of that meeting.
func (e *earlier) underMeeting(i int) bool {
	p := e.p
	if i == 0 || p.Sentences[i-1].Section != p.Sentences[i].Section {
		return false
	}
	seen, date := 0, false
	for k := e.fields[i-1]; k >= 0 && e.fields[k] == k && p.Sentences[k].Section == p.Sentences[i].Section; k-- {
		text := danish.Fold(p.Text(p.Sentences[k].Span))
		for _, key := range meetingKeys {
			if strings.Contains(text, key) {
				seen++
			}
		}
		date = date || p.Dated(k)
	}
	return seen > 1 && date
}

// meetingKeys are the fields of a block that tells of an earlier meeting.
var meetingKeys = []string{"udvalg:", "dato:", "punktnummer:", "punkt nr.:", "punkt:"}

// meetingField reports whether a sentence opens with one of them.
func meetingField(p *checker.Pass, k int) bool {
	words := p.Sentences[k].Words
	if len(words) == 0 || !slices.ContainsFunc(meetingKeys, func(key string) bool { return strings.HasPrefix(key, words[0].Fold) }) {
		return false // most sentences need not be folded whole
	}
	text := danish.Fold(p.Text(p.Sentences[k].Span))
	return danish.BeginsWith(text, meetingKeys...)
}

// years reports whether sentence i holds a year.
func years(p *checker.Pass, i int) bool {
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Year {
			return true
		}
	}
	return false
}
