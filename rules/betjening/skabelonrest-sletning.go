package betjening

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// deletion is the fix for a help text in brackets that says itself that it is to be
// deleted; nil for other leftovers, where something must be written instead. It is safe
// where it stands between sentences and the section has other text: elsewhere it would
// leave half a sentence or hide that something is missing. Where it is to be deleted on a
// condition, a person must look.
func deletion(p *checker.Pass, s document.Span, rest otherText) *checker.Fix {
	text := p.Text(s)
	if !strings.HasPrefix(text, "[") && !strings.HasPrefix(text, "(") || !strings.HasSuffix(text, "]") && !strings.HasSuffix(text, ")") {
		return nil
	}
	if low := danish.Fold(text); !danish.Holds(low, "slettes", "slet denne", "slet dette", "slet vejledning",
		"slet hjælpetekst", "slet teksten", "hjælpetekst") {
		return nil
	}
	return &checker.Fix{
		Label: "Slet hjælpeteksten",
		Safe: !danish.Holds(danish.Fold(text), " hvis ", " såfremt ", " medmindre ", "ikke relevant") &&
			betweenSentences(p.Doc.Text, s) && rest.in(p, p.Item.At(s.Start)),
		Edits: []checker.Edit{{Span: withSpace(p.Doc.Text, s)}},
	}
}

// betweenSentences reports whether a sentence or a paragraph ends in front of a span and
// another begins behind it.
func betweenSentences(text string, s document.Span) bool {
	before, after := strings.TrimRight(text[:s.Start], " "), strings.TrimLeft(text[s.End:], " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return (before == "" || strings.ContainsRune("\n\t.!?:", last)) &&
		(after == "" || strings.ContainsRune("\n\t[(", next) || unicode.IsUpper(next))
}

// withSpace takes along the space that would be left over: the one in front, or at the
// beginning of a paragraph the one behind.
func withSpace(text string, s document.Span) document.Span {
	first := s.Start == 0 || strings.IndexByte("\n\t", text[s.Start-1]) >= 0
	if !first && text[s.Start-1] == ' ' && (s.End == len(text) || strings.IndexByte(" \n\t", text[s.End]) >= 0) {
		s.Start--
	} else if first && s.End < len(text) && text[s.End] == ' ' {
		s.End++
	}
	return s
}

// otherText remembers in which sections words stand that are no help text.
type otherText map[*document.Section]bool

// in reports whether a section is one of them.
func (o otherText) in(p *checker.Pass, section *document.Section) bool {
	if section == nil {
		return false
	}
	has, known := o[section]
	if !known {
		has = hasOtherText(p, section)
		o[section] = has
	}
	return has
}

// hasOtherText reports whether words that are no help text stand in a section.
func hasOtherText(p *checker.Pass, section *document.Section) bool {
	var rests []document.Span
	for _, b := range section.Blocks {
		rests = templateText(p.Doc, b.Span, rests)
	}
	from, to := p.SentencesIn(section.Body)
	for i := from; i < to; i++ {
		x := &p.Sentences[i]
		if x.Heading || x.Section != section {
			continue
		}
		for _, w := range x.Words {
			if !within(w.Span, rests) && !within(w.Span, []document.Span{section.Heading}) {
				return true
			}
		}
	}
	return false
}

func within(s document.Span, list []document.Span) bool {
	for _, x := range list {
		if x.Contains(s) {
			return true
		}
	}
	return false
}
