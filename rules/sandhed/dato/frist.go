package dato

import (
	"fmt"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// limit is the date that a sentence tells for a deadline.
type limit struct {
	noun string
	i    int
	date danish.Date
	span document.Span // from the noun to the date
}

// twoLimits reports a deadline that two paragraphs tell with two dates: "Høringsfristen er den
// 3. marts 2027", "Forslaget er i høring til den 10. marts 2027". With three dates, or one that is moved, they are of different things.
func (c *calendar) twoLimits() {
	byNoun := map[string][]limit{}
	for _, h := range c.p.Hits("tidsfrist") {
		x, ok := c.limitIn(h)
		if !ok {
			continue
		}
		if all := byNoun[x.noun]; !slices.ContainsFunc(all, func(y limit) bool { return x.date.Time().Equal(y.date.Time()) }) {
			byNoun[x.noun] = append(all, x)
		}
	}
	for _, h := range c.p.Hits("tidsfrist") {
		x, ok := c.limitIn(h)
		all := byNoun[x.noun]
		if !ok || len(all) != 2 || all[1].i != x.i || c.p.Sentences[all[0].i].Block == c.p.Sentences[x.i].Block {
			continue
		}
		c.p.Report(checker.Finding{
			Span:     x.span,
			Facts:    []document.Span{x.date.Span, all[0].date.Span},
			Message:  fmt.Sprintf("Her er fristen den %s, men et andet sted i sagen den %s.", day(x.date), day(all[0].date)),
			Remedy:   "Ret den dato, der er forkert. Er det to forskellige frister, så skriv, hvad der skiller dem.",
			Evidence: []checker.Evidence{{Note: "Her står den anden dato", Span: all[0].span}},
		})
	}
}

// limitIn reads the one date of a hit's sentence, right behind the hit.
func (c *calendar) limitIn(h checker.Hit) (x limit, ok bool) {
	s := &c.p.Sentences[h.Sentence]
	dates := c.p.Dates(h.Sentence)
	if !s.Stating() || len(dates) != 1 || !dates[0].Full() || s.Quoted(h.Span) || c.p.Has("flyttet", h.Sentence) ||
		c.p.Has("forlaenget", h.Sentence) || c.p.Has("forbi", h.Sentence) {
		return x, false
	}
	gap := c.wordsIn(h.Sentence, document.Span{Start: h.Span.End, End: dates[0].Span.Start})
	at, _ := danish.WordsAt(s.Words, h.Span)
	if dates[0].Span.Start < h.Span.Start || len(gap) > 2 || at >= len(s.Words) || at > s.Lead && len(s.Words[at-1].Fold) > 4 {
		return x, false
	}
	noun := s.Words[at].Fold
	if noun == "i" {
		if noun = "høringsfristen"; !drafts[s.Words[s.Lead].Fold] {
			return x, false
		}
	}
	if behind := c.wordsIn(h.Sentence, document.Span{Start: dates[0].Span.End, End: s.Span.End}); len(behind) > 0 &&
		!behind[0].Break && slices.Contains([]string{"for", "til", "i", "på", "hos", "ved"}, behind[0].Fold) {
		return x, false // one of several
	}
	return limit{noun, h.Sentence, dates[0], s.Words[at].Span.Cover(dates[0].Span)}, true
}

// drafts are what is in hearing if nothing else is named.
var drafts = danish.WordSet("forslaget udkastet sagen planen planforslaget")
