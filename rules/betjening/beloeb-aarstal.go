package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// budgeted reports whether the only years in sentence i are those of a budget of
// several ("budget 2027-2030"): a sum in it may be for each of them or for all.
func (t *timing) budgeted(i int) bool {
	years, spans := 0, 0
	words := t.p.Sentences[i].Words
	for k, w := range words {
		if !yearIn(w.Text) {
			continue
		}
		if years++; k > 0 && len(w.Fold) == 9 && strings.HasPrefix(words[k-1].Fold, "budget") {
			spans++
		}
	}
	return spans > 0 && spans == years
}

// unfounded is sentence i up to what the sums before it rest on, whose year is not theirs.
func (t *timing) unfounded(i int) document.Span {
	span := t.p.Sentences[i].Span
	for _, h := range t.p.HitsIn("grund", i, i) {
		behind := func(n danish.Number) bool { return n.Kind == danish.Money && n.Span.Start > h.Span.Start }
		if !slices.ContainsFunc(t.p.Numbers(i), behind) {
			span.End = min(span.End, h.Span.Start)
		}
	}
	return span
}

func sumsIn(p *checker.Pass, i int) []danish.Decimal {
	var out []danish.Decimal
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Money {
			out = append(out, n.Value)
		}
	}
	return out
}

// shareSum reports whether two sentences tell one sum.
func shareSum(a, b []danish.Decimal) bool {
	return slices.ContainsFunc(a, func(v danish.Decimal) bool { return slices.Contains(b, v) })
}

// yearIn reports whether a text holds a year of this century as a word or a part of one.
func yearIn(text string) bool {
	for i := strings.Index(text, "20"); i >= 0 && i+4 <= len(text); {
		if danish.IsDigit(text[i+2]) && danish.IsDigit(text[i+3]) &&
			(i+4 == len(text) || !danish.IsDigit(text[i+4]) && (text[i+4] != '.' || i+5 == len(text) || !danish.IsDigit(text[i+5]))) &&
			(i == 0 || !danish.IsDigit(text[i-1]) && text[i-1] != '.' && text[i-1] != ',') {
			return true
		}
		next := strings.Index(text[i+2:], "20")
		if next < 0 {
			break
		}
		i += 2 + next
	}
	return false
}

// ofOtherCount reports whether a hit of sentence i tells how often of what is counted right before it
// and is no money: "25 timer om ugen", "120 unge om året".
func ofOtherCount(p *checker.Pass, i int, h checker.Hit) bool {
	words := p.Sentences[i].Words
	k := p.Sentences[i].WordAt(h.Span.Start)
	return k > 1 && howOften[words[k].Fold] && slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool {
		return n.Kind == danish.Plain && n.Span.End >= words[k-2].Span.Start && n.Span.End <= words[k-1].Span.End
	})
}

// howOften are words that tell how often.
var howOften = danish.WordSet("om pr per i hver hvert")

// onADay reports whether the only time that sentence i tells is the day something took place: "Rådet
// drøftede beløbet den 3. marts 2026".
func onADay(p *checker.Pass, i int) bool {
	dates, words := p.Dates(i), p.Sentences[i].Words
	for _, d := range dates {
		k := p.Sentences[i].WordFrom(d.Span.Start)
		if d.Day == 0 || k < 1 || words[k-1].Fold != "den" && words[k-1].Fold != "d" || k > 1 && fromThen[words[k-2].Fold] {
			return false
		}
	}
	return len(dates) > 0
}

// fromThen are words in front of a day that something runs from or to.
var fromThen = danish.WordSet("fra til pr per inden senest efter indtil før siden mellem")
