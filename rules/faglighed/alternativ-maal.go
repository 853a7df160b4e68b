package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// A measure is a kind of consequence that the alternatives of an item are told by, besides
// money. What an alternative is sure to tell and what it may tell are read apart: it is
// missing only where all the others are sure to tell it and this one may not even.
type measure struct {
	bit     uint8
	sure    func(words []danish.Word) bool
	may     func(w string) bool
	message string // with the name of the alternative
}

var measures = []measure{
	{1, tellsWhen, ofTime, "Fandt ikke noget om tiden for »%«, men de andre alternativer siger, hvornår de virker."},
	{2, tellsWhom, ofPeople, "Fandt ikke noget om, hvem der mærker »%«, men de andre alternativer siger, hvor mange de berører."},
}

// fewestWords is how much must be told of an alternative before it can be missing a kind.
const fewestWords = 9

// measureOf adds what a piece of a sentence tells to an option.
func (o *option) measureOf(s *agenda.Sentence, piece document.Span) {
	words := s.Words
	for len(words) > 0 && words[0].Span.Start < piece.Start {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].Span.End > piece.End {
		words = words[:len(words)-1]
	}
	o.said += len(words)
	for _, m := range measures {
		if o.sure&m.bit == 0 && m.sure(words) {
			o.sure |= m.bit
		}
		if o.may&m.bit == 0 && anyWord(words, m.may) {
			o.may |= m.bit
		}
	}
}

func anyWord(words []danish.Word, is func(string) bool) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool { return is(w.Fold) })
}

// measureLines reads what the lines of a list tell; options named in running text were read
// on the way.
func measureLines(p *checker.Pass, list []option) {
	if list[0].block == nil {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if k := slices.IndexFunc(list, func(o option) bool { return o.block == s.Block }); k >= 0 {
			list[k].measureOf(s, s.Span)
		}
	}
}

// reportUnmeasured reports the one option of a series that tells nothing of a kind that all
// the others tell.
func reportUnmeasured(p *checker.Pass, list []option) {
	if first, _, _ := strings.Cut(strings.ToLower(list[0].name), " "); len(list) < leastOptions || list[0].block == nil && alsoOptions[first] {
		return // proposals that may all be taken are not told by the same measures
	}
	measureLines(p, list)
	for _, m := range measures {
		lacking, sure := -1, 0
		for k := range list {
			switch o := &list[k]; {
			case o.sure&m.bit != 0:
				sure++
			case o.may&m.bit == 0 && !o.excused && o.said >= fewestWords:
				lacking = k
			}
		}
		if lacking < 0 || sure < len(list)-1 || measuredElsewhere(p, list, lacking, m) {
			continue
		}
		o := &list[lacking]
		p.Report(checker.Finding{Span: o.at, Message: strings.Replace(m.message, "%", o.name, 1)})
		return
	}
}

// measuredElsewhere reports whether a sentence outside the options tells the kind of this one,
// or of all of them at once.
func measuredElsewhere(p *checker.Pass, list []option, lacking int, m measure) bool {
	o := &list[lacking]
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !anyWord(s.Words, m.may) || slices.ContainsFunc(list, func(o option) bool { return o.block != nil && o.block == s.Block }) {
			continue
		}
		if p.Has("alle", i) || namesOption(strings.ToLower(p.Text(s.Span)), o) {
			return true
		}
	}
	return false
}

// namesOption reports whether a text in lower case takes up an option: by a long word of the
// name of its line, or by its letter or number behind a word ("spor 3").
func namesOption(text string, o *option) bool {
	if o.block == nil {
		return strings.Contains(text, o.key)
	}
	for w := range strings.FieldsSeq(strings.ToLower(o.name)) {
		if w = strings.Trim(w, "*_"); len(w) > 5 && strings.Contains(text, w[:6]) {
			return true
		}
	}
	for word := range optionWords {
		if o.key != "" && strings.Contains(text, word+" "+strings.ToLower(o.key)) {
			return true
		}
	}
	return false
}
