package faglighed

import (
	"slices"
	"sort"
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
	sure    func(words []danish.Word) bool
	may     func(w string) bool
	message string // with the name of the alternative
}

var measures = []measure{
	{tellsWhen, ofTime, "Fandt ikke noget om tiden for »%«, men de andre alternativer siger, hvornår de virker."},
	{tellsWhom, ofPeople, "Fandt ikke noget om, hvem der mærker »%«, men de andre alternativer siger, hvor mange de berører."},
}

// fewestWords is how much must be told of an alternative before it can be missing a kind.
const fewestWords = 9

// part is a piece of sentence i that speaks of an option.
type part struct {
	i    int
	span document.Span
}

// words are those of the sentence that lie in the piece.
func (x part) words(p *checker.Pass) []danish.Word {
	words := p.Sentences[x.i].Words
	for len(words) > 0 && words[0].Span.Start < x.span.Start {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].Span.End > x.span.End {
		words = words[:len(words)-1]
	}
	return words
}

// tells reports whether one of the pieces that speak of an option is so.
func (o *option) tells(p *checker.Pass, is func(words []danish.Word) bool) bool {
	return slices.ContainsFunc(o.parts, func(x part) bool { return is(x.words(p)) })
}

// mayTell reports whether they hold a word of the kind.
func (o *option) mayTell(p *checker.Pass, is func(w string) bool) bool {
	return o.tells(p, func(words []danish.Word) bool { return anyWord(words, is) })
}

func anyWord(words []danish.Word, is func(string) bool) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool { return is(w.Fold) })
}

// readLines notes the sentences of the lines of a list; options named in running text were
// read on the way.
func readLines(p *checker.Pass, list []option) {
	if list[0].block == nil {
		return
	}
	k, end := 0, list[len(list)-1].block.Content().End
	first := sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].Span.Start >= list[0].at.Start })
	for i := first; i < len(p.Sentences) && p.Sentences[i].Span.Start < end; i++ {
		s := &p.Sentences[i]
		if k+1 < len(list) && s.Block == list[k+1].block {
			k++
		}
		if o := &list[k]; s.Block == o.block {
			o.parts = append(o.parts, part{i, s.Span})
		}
	}
}

// reportUnmeasured reports the one option of a series that tells nothing of a kind that all
// the others tell.
func reportUnmeasured(p *checker.Pass, list []option) (reported bool) {
	if first, _, _ := strings.Cut(strings.ToLower(list[0].name), " "); len(list) < leastOptions ||
		list[0].block == nil && alsoOptions[first] {
		return false // proposals that may all be taken are not told by the same measures
	}
	readLines(p, list)
	for _, m := range measures {
		k := onlyWithout(p, list, m)
		if k < 0 || list[k].excused || list[k].mayTell(p, m.may) || measuredElsewhere(p, list, k, m) {
			continue
		}
		o := &list[k]
		if said := 0; !o.tells(p, func(words []danish.Word) bool { said += len(words); return said >= fewestWords }) {
			continue
		}
		p.Report(checker.Finding{Span: o.at, Message: strings.Replace(m.message, "%", o.name, 1)})
		return true
	}
	return false
}

// onlyWithout is the index of the one option that is not sure to tell a kind, or -1.
func onlyWithout(p *checker.Pass, list []option, m measure) int {
	without := -1
	for k := range list {
		if list[k].tells(p, func(words []danish.Word) bool { return m.sure(outsideBrackets(p, words)) }) {
			continue
		}
		if without >= 0 {
			return -1
		}
		without = k
	}
	return without
}

// outsideBrackets are the words of a sentence that do not stand in brackets: a source there
// has a date of its own.
func outsideBrackets(p *checker.Pass, words []danish.Word) []danish.Word {
	if len(words) == 0 || !strings.Contains(p.Text(words[0].Span.Cover(words[len(words)-1].Span)), "(") {
		return words
	}
	var out []danish.Word
	depth, from := 0, words[0].Span.Start
	for _, w := range words {
		between := p.Text(document.Span{Start: from, End: w.Span.Start})
		depth = max(0, depth+strings.Count(between, "(")-strings.Count(between, ")"))
		from = w.Span.End
		if depth == 0 {
			out = append(out, w)
		}
	}
	return out
}

// measuredElsewhere reports whether a sentence that speaks of all options at once, or takes up
// the one that stands in a line without, tells the kind.
func measuredElsewhere(p *checker.Pass, list []option, k int, m measure) bool {
	if slices.ContainsFunc(p.Hits("alle"), func(h checker.Hit) bool { return anyWord(p.Sentences[h.Sentence].Words, m.may) }) {
		return true
	}
	if list[k].block == nil {
		return false // its pieces are all there is
	}
	stems := nameStems(&list[k])
	return slices.ContainsFunc(p.Sentences, func(s agenda.Sentence) bool {
		return s.Block != list[k].block && takesUp(s.Words, stems, list[k].key) && anyWord(s.Words, m.may) &&
			!slices.ContainsFunc(list, func(o option) bool { return o.block == s.Block })
	})
}

// nameStems are the beginnings of the long words an option is called by.
func nameStems(o *option) []string {
	var stems []string
	for w := range strings.FieldsSeq(strings.ToLower(o.name)) {
		if w = strings.Trim(w, "*_"); len(w) > 5 {
			stems = append(stems, w[:6])
		}
	}
	return stems
}

// takesUp reports whether words name an option by such a stem, or by its letter or number
// behind a word for options ("spor 3").
func takesUp(words []danish.Word, stems []string, key string) bool {
	for k := range words {
		w := words[k].Fold
		if len(w) > 5 && danish.BeginsWith(w, stems...) || key != "" && k > 0 && strings.EqualFold(w, key) && optionWords[words[k-1].Fold] {
			return true
		}
	}
	return false
}
