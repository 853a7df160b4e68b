package faglighed

import (
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// option is one of several choices the text sets up under names of one kind ("Model
// A", "Pakke 3").
type option struct {
	name    string // as written
	key     string // folded
	at      document.Span
	money   bool            // an amount is told of it
	excused bool            // told why there is none, or that nothing changes
	words   int             // how much is said of it, where it is a line of its own
	block   *document.Block // that line
	parts   []part          // the pieces of sentences that speak of it
}

// optionSeries finds the series of named options that the item describes: at least two
// that begin a paragraph, a heading or a row of a table.
func optionSeries(p *checker.Pass) [][]option {
	names := map[string][]option{}
	var order []string
	for i := range p.Sentences {
		s := &p.Sentences[i]
		k := s.Lead
		if k < len(s.Words) && s.Cell == nil && !s.Heading && leadsIn[s.Words[k].Fold] {
			k++ // "I scenarie 2 købes banken"
		}
		word, name, ok := optionAt(p, s, k)
		if !ok || k == s.Lead && !opensText(s) && !defines(p, s, name) || s.Voice == agenda.Decided || s.Voice == agenda.Proposer || s.Point >= 0 {
			continue
		}
		key := strings.ToLower(name)
		known := false
		for _, o := range names[word] {
			known = known || o.key == key
		}
		if known {
			continue
		}
		if len(names[word]) == 0 {
			order = append(order, word)
		}
		at := s.Span
		if i+1 < len(p.Sentences) && s.Block != nil && s.Cell == nil && len(s.Words) < 5 && p.Sentences[i+1].Block == s.Block {
			at = at.Cover(p.Sentences[i+1].Span)
		}
		names[word] = append(names[word], option{name: name, key: key, at: at})
	}
	var out [][]option
	for _, word := range order {
		if list := names[word]; len(list) > 1 {
			out = append(out, list)
		}
	}
	if len(out) == 0 {
		if list := letteredOptions(p, func(i int) bool { return p.Has("nul", i) }); list != nil {
			return [][]option{list}
		}
		if list := listedOptions(p); list != nil {
			return list
		}
		return optionsInTurn(p)
	}
	priceRows(p, out)
	places := optionPlaces(p)
	for _, list := range out {
		gather(p, list, places)
	}
	return out
}

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
		if s.Cell != nil || s.Voice == agenda.Decided {
			continue
		}
		for k := s.Lead; k+1 < len(s.Words); k++ {
			if last := &s.Words[k+1]; last.Fold != "nr" && !isMark(p, last) {
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
		if s.Voice == agenda.Decided {
			continue
		}
		at := s.Span.Start
		for ; len(places) > 0 && places[0].i == i; places = places[1:] {
			k, o := places[0].k, byKey[places[0].key]
			if o == nil {
				continue
			}
			between := document.Span{Start: at, End: s.Words[k].Span.Start}
			switch {
			case at == s.Span.Start: // "Det koster 5 mio. kr. at vælge model B"
				note(p, i, between, append(now, o), economy)
				now = []*option{o}
			case onlyJoin(p.Text(between)): // "Model A og model B koster"
				now = append(now, o)
			case namedBehind(p.Text(between)): // "9 mio. kr. i model A og 7 mio. kr. i model B"
				now = []*option{o}
				note(p, i, between, now, economy)
			default:
				note(p, i, between, now, economy)
				now = []*option{o}
			}
			at = s.Words[k+1].Span.End
			if k == s.Lead && opensText(s) && (s.Heading || s.Block.Content().Len() < 60) {
				headed = true
			}
		}
		note(p, i, document.Span{Start: at, End: s.Span.End}, now, economy)
	}
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
		if s := &p.Sentences[i]; s.Section != nil && s.Section.Role == document.RoleEconomy && p.HasMoney(i) {
			return true
		}
	}
	return false
}
