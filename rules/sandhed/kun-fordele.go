package sandhed

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of fordele-uden-forbehold that looks at an item as a whole.

// leastPraise is how many words of advantage make it worth asking for the other side.
const leastPraise = 4

// onlyPraise reports an item that names several advantages close together in the
// administration's own words and nothing that speaks the other way.
func onlyPraise(p *checker.Pass) {
	count := map[int]int{} // by sentence
	total := 0
	for _, h := range checker.Widest(p.Told("fordel")) {
		if s := &p.Sentences[h.Sentence]; !h.Negated && argues(s) && !strings.HasSuffix(p.Text(s.Span), "?") &&
			!otherwise(p, h.Sentence) && (s.Voice == agenda.Administration && !s.Quoted(h.Span) || promised(p, h)) {
			count[h.Sentence]++
			total++
		}
	}
	if total < leastPraise &&
		!slices.ContainsFunc(slices.Collect(maps.Keys(count)),
			func(i int) bool { return count[i] >= leastListed && stringed(p, i) }) || !p.Absences() {
		return
	}
	first := len(p.Sentences)
	for i := range count {
		first = min(first, i)
	}
	for _, h := range p.Hits("modvaegt") {
		// What is wrong today, told before the praise, speaks for the proposal.
		if !h.Negated && weighs(&p.Sentences[h.Sentence]) && !conditionOfOthers(p, h) &&
			(h.Sentence >= first || !p.Has("nu", h.Sentence)) && !aside(p, h) {
			return
		}
	}
	for _, h := range p.Hits("men") {
		if (count[h.Sentence] > 0 || count[h.Sentence-1] > 0) && !otherwise(p, h.Sentence) {
			return
		}
	}
	best := -1
	for i := range p.Sentences {
		if best < 0 && count[i] > 0 || best >= 0 && count[i] > count[best] {
			best = i
		}
	}
	if best < 0 || near(p, count, best) < 3 {
		return // scattered over the text: the words of ordinary prose
	}
	p.Report(checker.Finding{
		Span: p.Sentences[best].Span,
		Message: fmt.Sprintf("Fandt %d ord om fordele, men ingen ulempe, usikkerhed eller forbehold. Er der nogen, "+
			"{organ} bør kende?", total),
	})
}

// leastListed is how many words of advantage make a sentence a list of nothing else.
const leastListed = 3

// stringed reports whether sentence i joins what it praises by commas: "gladere elever, dygtigere
// lærere, stærkere fællesskab".
func stringed(p *checker.Pass, i int) bool {
	commas := 0
	for k, w := range p.Sentences[i].Words {
		if k > 0 && w.Break {
			commas++
		}
	}
	return commas > 0
}

// near counts the words of advantage in and beside a sentence; in a table or a list the
// whole of it is beside.
func near(p *checker.Pass, count map[int]int, best int) int {
	reach, n := 1, 0
	if s := &p.Sentences[best]; s.Cell != nil || s.Block != nil && s.Block.Kind == document.ListItem {
		reach = 8
	}
	for i := best - reach; i <= best+reach; i++ {
		n += count[i]
	}
	return n
}

// otherwise reports whether sentence i praises something else than what is proposed, or
// asks how to come by it: an alternative, told there or just before in its paragraph.
func otherwise(p *checker.Pass, i int) bool {
	return p.Has("hvordan", i) || p.Has("andet", i) || i > 0 && p.Sentences[i-1].Block == p.Sentences[i].Block && p.Has("andet", i-1)
}

// conditionOfOthers reports what those who were heard made their condition.
func conditionOfOthers(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	heard := s.Voice == agenda.Hearing || s.In(document.RoleHearing)
	return heard && strings.HasPrefix(danish.Fold(p.Text(h.Span)), "forudsat")
}

// promised reports whether a sentence that seems to pass on what others say tells what
// they are to feel: "borgerne oplever større tilfredshed".
func promised(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	return s.Voice == agenda.Hearing && p.Has("oplever", h.Sentence) && !s.Quoted(h.Span)
}

// argues reports whether a sentence stands where the administration makes its case.
func argues(s *agenda.Sentence) bool {
	if s.Section == nil || s.Heading || s.Point >= 0 {
		return false
	}
	switch s.Section.Role {
	case document.RoleCase, document.RoleAssessment, document.RoleSummary, document.RoleOther:
		return true
	}
	return false
}

// weighs reports whether words that speak the other way count where they stand.
func weighs(s *agenda.Sentence) bool {
	if s.Aside() || s.Voice == agenda.Proposer || s.Heading {
		return false
	}
	return !s.In(document.RoleAttachments, document.RoleLaw)
}

// aside reports whether words that might speak the other way tell whom the proposal is for
// or what it takes away: "for dem, der har svært ved at gå", "mindre støj".
func aside(p *checker.Pass, h checker.Hit) bool {
	for _, who := range p.HitsIn("hvem", h.Sentence, h.Sentence) {
		if who.Span.Overlaps(h.Span) && !p.Has("fordi", h.Sentence) {
			return true
		}
	}
	words := p.Sentences[h.Sentence].Words
	at := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Overlaps(h.Span) })
	for k := at - 1; k >= max(at-2, 0) && !words[k+1].Break; k-- {
		if takesAway[words[k].Fold] {
			return true
		}
	}
	for k := at + 1; k < min(at+4, len(words)) && at >= 0 && !words[k].Break; k++ {
		if shrinks[words[k].Fold] {
			return true
		}
	}
	return false
}

// shrinks are words behind what becomes less: "konflikterne bliver færre".
var shrinks = danish.WordSet("færre falder forsvinder mindskes undgås forebygges forkortes løses afhjælpes")

var takesAway = danish.WordSet("mindre færre undgå undgår undgås reducerer nedbringer fjerner mindsker forebygger " +
	"afhjælper løser modvirker forhindrer dæmper bekæmper slipper")
