package faglighed

import (
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// optionPlace is where the text names an option.
type optionPlace struct {
	i, k int // sentence and word
	key  string
}

// optionPlaces are those of the running text.
func optionPlaces(p *checker.Pass) []optionPlace {
	var out []optionPlace
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell != nil || s.Aside() {
			continue
		}
		for k := s.Lead; k+1 < len(s.Words); k++ {
			if last := &s.Words[k+1]; last.Fold != "nr" && !isMark(p, last) && (k > s.Lead || !isProper(s, k+1)) {
				continue // no name ends there
			}
			if _, name, ok := optionAt(p, s, k); ok {
				out = append(out, optionPlace{i, k, strings.ToLower(name)})
			}
		}
	}
	return out
}

// gather goes through the text and notes for each option whether what is said of it
// holds an amount: from its name to the name of another one, over the sentences of its
// paragraph, and over the paragraphs below its heading.
func gather(p *checker.Pass, list []option, places []optionPlace) {
	byKey := map[string]*option{}
	for i := range list {
		byKey[list[i].key] = &list[i]
	}
	var now []*option // whom the text speaks of
	var block *document.Block
	var section *document.Section
	economy := sync.OnceValue(func() bool { return economyTold(p) })
	headed := false // now is the heading of a section or of the lines below
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell != nil {
			continue
		}
		if s.Section != section || s.Block != block && !headed || s.Heading {
			now, headed = nil, false
		}
		block, section = s.Block, s.Section
		if s.Aside() {
			continue
		}
		at := s.Span.Start
		for ; len(places) > 0 && places[0].i == i; places = places[1:] {
			k, o := places[0].k, byKey[places[0].key]
			if o == nil {
				continue
			}
			now = passTo(p, i, o, document.Span{Start: at, End: s.Words[k].Span.Start}, now, economy)
			at = s.Words[k+1].Span.End
			if k == s.Lead && opensText(s) && (s.Heading || s.Block.Content().Len() < 60) {
				headed = true
			}
		}
		note(p, i, document.Span{Start: at, End: s.Span.End}, now, economy)
	}
}

// passTo notes with its options what stands in sentence i before the name of option o, and gives
// those that the text speaks of from there on.
func passTo(p *checker.Pass, i int, o *option, between document.Span, now []*option, economy func() bool) []*option {
	one := []*option{o}
	switch text := p.Text(between); {
	case between.Start == p.Sentences[i].Span.Start: // "Det koster 5 mio. kr. at vælge model B"
		note(p, i, between, append(now, o), economy)
	case onlyJoin(text): // "Model A og model B koster"
		return append(now, o)
	case namedBehind(text): // "9 mio. kr. i model A og 7 mio. kr. i model B"
		note(p, i, between, one, economy)
	default:
		note(p, i, between, now, economy)
	}
	return one
}

// namedBehind reports whether what stands between two options belongs to the second.
func namedBehind(between string) bool {
	words := strings.Fields(strings.ToLower(between))
	if len(words) < 3 || words[0] != "og" && words[0] != "mod" && words[0] != "samt" {
		return false
	}
	switch words[len(words)-1] {
	case "i", "ved", "for", "med", "efter":
		return true
	}
	return false
}

// onlyJoin reports whether what stands between two options makes them the subject of one clause.
func onlyJoin(between string) bool {
	switch strings.Trim(strings.ToLower(between), " ,.") {
	case "", "og", "samt", "eller", "både", "for":
		return true
	}
	return false
}

// note marks the options that a piece of sentence i speaks of; economy tells whether the
// section on economy holds an amount.
func note(p *checker.Pass, i int, piece document.Span, now []*option, economy func() bool) {
	if len(now) == 0 || piece.Empty() {
		return
	}
	for _, n := range p.Numbers(i) {
		if n.Unit == "kr" && piece.Overlaps(n.Span) {
			for _, o := range now {
				o.money = true
			}
		}
	}
	for _, o := range now {
		o.parts = append(o.parts, part{i, piece})
	}
	for _, h := range p.HitsIn("valgt", i, i) {
		if piece.Overlaps(h.Span) {
			for _, o := range now { // its economy is the item's
				o.money = o.money || economy()
				o.excused = true
			}
		}
	}
	for _, h := range p.HitsIn("nul", i, i) {
		if piece.Overlaps(h.Span) {
			for _, o := range now {
				o.excused = true
			}
		}
	}
}

// economyTold reports whether the section on economy holds an amount.
func economyTold(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.In(document.RoleEconomy) && p.HasMoney(i) {
			return true
		}
	}
	return false
}
