package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// optionWords are what named options are called.
var optionWords = danish.WordSet("model alternativ scenarie scenario løsning mulighed variant pakke spor placering linjeføring option")

// alsoOptions are words that name an option with a mark behind them, but head other tables too.
var alsoOptions = danish.WordSet("forslag ordning metode princip")

// leadsIn are words in front of an option that opens a sentence.
var leadsIn = danish.WordSet("i ved med for under efter hos")

// optionAt reads an option's name at word k of a sentence: "Model A", "alternativ nr. 2".
func optionAt(p *checker.Pass, s *agenda.Sentence, k int) (word, name string, ok bool) {
	if k+1 < len(s.Words) && k == s.Lead && isProper(s, k+1) && optionWords[s.Words[k].Fold] {
		return s.Words[k].Fold, p.Text(s.Words[k].Span.Cover(s.Words[k+1].Span)), true
	}
	last := k + 1
	if last+1 < len(s.Words) && s.Words[last].Fold == "nr" {
		last++
	}
	const longest = 4 // bytes of a mark
	if last >= len(s.Words) || len(s.Words[last].Text) > longest || s.Words[last].Break ||
		!isMark(p, &s.Words[last]) || !optionWords[s.Words[k].Fold] && !alsoOptions[s.Words[k].Fold] {
		return "", "", false
	}
	return s.Words[k].Fold, p.Text(document.Span{Start: s.Words[k].Span.Start, End: s.Words[last].Span.End}), true
}

// isProper reports whether word k of a sentence is a name that an option may bear: "Scenarie Blå".
func isProper(s *agenda.Sentence, k int) bool {
	w := &s.Words[k]
	return !w.Break && len(w.Text) > 2 && danish.Capital(w.Text) && strings.ToUpper(w.Text) != w.Text
}

// isMark reports whether a word tells one option from another: a digit, a letter, a Roman
// number, a point of the compass, or a number in letters right before a sign ("Mulighed to: ...").
func isMark(p *checker.Pass, w *danish.Word) bool {
	switch w.Text {
	case "I", "II", "III", "IV", "X", "Y", "Z", "Nord", "Syd", "Øst", "Vest", "Ø", "Å", "N", "S", "V":
		return true
	case "et", "to", "tre", "fire":
		return w.Span.End < len(p.Doc.Text) && strings.IndexByte(":,", p.Doc.Text[w.Span.End]) >= 0
	}
	return len(w.Text) == 1 && (w.Text[0] >= '1' && w.Text[0] <= '9' || w.Text[0] >= 'A' && w.Text[0] <= 'F')
}

// opensText reports whether a sentence is the first of a heading, a paragraph or a row.
func opensText(s *agenda.Sentence) bool {
	switch {
	case s.Heading:
		return s.Section != nil
	case s.Cell != nil:
		return s.Cell.Row == 1 || s.Cell.Col == 1
	}
	return s.Block != nil && s.Span.Start <= s.Block.Content().Start+2
}

// shapes are verbs that tell what an option is made of, not what is thought of it.
var shapes = danish.WordSet("samler overlader placerer bygger udvider kombinerer nedlægger opretter forlænger")

// layout are words behind the name of an option that begin to tell what it is: "Variant II med
// en bro".
var layout = danish.WordSet("med uden langs på ved via gennem blev")

// opened reports whether a paragraph, or a sentence not far before this one in it, begins with an
// option called by a word.
func opened(p *checker.Pass, s *agenda.Sentence, word string) bool {
	if s.Block == nil || s.Block.Content().Start >= s.Span.Start {
		return false
	}
	before := p.Text(document.Span{Start: s.Block.Content().Start, End: s.Span.Start})
	first, near := before[:min(len(before), len(word)+8)], before[max(0, len(before)-2000):]
	return strings.HasPrefix(strings.ToLower(first), word+" ") || strings.Contains(strings.ToLower(near), ". "+word+" ")
}

// defines reports whether a sentence within a paragraph sets up the option it begins
// with: "Model 3 er at flytte grænsen".
func defines(p *checker.Pass, s *agenda.Sentence, name string) bool {
	_, rest, ok := strings.Cut(p.Text(s.Span), name)
	if !ok || s.Heading || s.Cell != nil || s.Voice != agenda.Administration {
		return false
	}
	if k := s.Lead + 2; k < len(s.Words) && shapes[s.Words[k].Fold] &&
		strings.HasPrefix(p.Text(document.Span{Start: s.Words[s.Lead].Span.Start, End: s.Words[k].Span.Start}), name) {
		return true
	}
	if k := s.Lead + 2; k < len(s.Words) && strings.HasPrefix(rest, " ") &&
		(present(&s.Words[k]) || layout[s.Words[k].Fold]) && opened(p, s, s.Words[s.Lead].Fold) {
		return true
	}
	return danish.BeginsWith(rest, ":", ", ", " giver ", " koster ", " betyder ", " er ", " går ud på", " indebærer",
		" omfatter", " består i", " vil sige", " bygger på", " (", " – ", " - ")
}
