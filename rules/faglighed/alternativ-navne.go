package faglighed

import (
	"slices"
	"strings"

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

// optionSeries finds the series of options that the item describes: those it names, or else
// those it sets up in lines of their own or tells one after another.
func optionSeries(p *checker.Pass) [][]option {
	if series := namedSeries(p); series != nil {
		priceRows(p, series)
		places := optionPlaces(p)
		for _, list := range series {
			gather(p, list, places)
		}
		return series
	}
	if list := letteredOptions(p, func(i int) bool { return p.Has("nul", i) }); list != nil {
		return [][]option{list}
	}
	if series := listedOptions(p); series != nil {
		return series
	}
	return optionsInTurn(p)
}

// namedSeries finds the series of named options: at least two that begin a paragraph, a heading
// or a row of a table.
func namedSeries(p *checker.Pass) [][]option {
	names := map[string][]option{}
	var order []string
	for i := range p.Sentences {
		word, o, ok := namedOption(p, i)
		if !ok || slices.ContainsFunc(names[word], func(known option) bool { return known.key == o.key }) {
			continue
		}
		if len(names[word]) == 0 {
			order = append(order, word)
		}
		names[word] = append(names[word], o)
	}
	var out [][]option
	for _, word := range order {
		if list := names[word]; len(list) > 1 {
			out = append(out, list)
		}
	}
	return out
}

// namedOption reads the option that sentence i sets up, and the word it is named by.
func namedOption(p *checker.Pass, i int) (word string, o option, ok bool) {
	s := &p.Sentences[i]
	k := s.Lead
	if k < len(s.Words) && s.Cell == nil && !s.Heading && leadsIn[s.Words[k].Fold] {
		k++ // "I scenarie 2 købes banken"
	}
	word, name, ok := optionAt(p, s, k)
	if !ok || k == s.Lead && !opensText(s) && !defines(p, s, name) || s.Aside() || s.Voice == agenda.Proposer || s.Point >= 0 {
		return "", o, false
	}
	at := s.Span
	if i+1 < len(p.Sentences) && s.Block != nil && s.Cell == nil && len(s.Words) < 5 && p.Sentences[i+1].Block == s.Block {
		at = at.Cover(p.Sentences[i+1].Span)
	}
	return word, option{name: name, key: strings.ToLower(name), at: at}, true
}
