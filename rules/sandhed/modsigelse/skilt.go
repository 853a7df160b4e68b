package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// setOff reports whether what stands with two figures of one noun makes them figures of two
// things: "merforbruget på 4 mio. kr. på vejområdet", "tilskuddet på 75.000 kr. fra fonden",
// "til taget på Engskolen" and "til taget på Byskolen", a grant that is asked for and one
// that was given, "puljen" and "i 2028 er puljen".
func (c *contradictions) setOff(x, y statement) bool {
	a, b := c.following(x), c.following(y)
	if p, q := fieldBehind(a), fieldBehind(b); p != "" && q != "" && p != q {
		return true
	}
	off := func(x, y statement) bool {
		return c.fieldOff(x, y) || c.given(x, y)
	}
	return otherNames(a, b) || off(x, y) || off(y, x) || c.turned(x, y)
}

// following are the words of a clause behind a figure, at most seven.
func (c *contradictions) following(x statement) []danish.Word {
	words := c.p.Sentences[x.i].Words
	_, next := danish.WordsAt(words, x.num.Span)
	end := next
	for end < len(words) && end < next+7 && !words[end].Break {
		end++
	}
	return words[next:end]
}

// fieldBehind is the stem of the place, field or giver that stands right behind a figure: "på
// vejområdet"; "" if it is a time or the budget.
func fieldBehind(after []danish.Word) string {
	if len(after) < 2 || !after[0].Is("på", "i", "fra", "hos", "ved") {
		return ""
	}
	for _, w := range after[1:min(len(after), 4)] {
		switch f := w.Fold; {
		case danish.IsDigit(f[0]) || danish.IsMonth(f) || danish.BeginsWith(f, "budget", "period", "året", "årene", "måned", "kvartal", "halvår"):
			return ""
		case len(f) > 3 && tal.IsNoun(&w) && f != "kommunens" && f != "hele":
			return danish.Stem(f)
		}
	}
	return ""
}

// fieldOff reports whether a figure of the running text is of a field that neither the title
// nor the sentence of the other names: it is a part of the other, or somebody else's.
func (c *contradictions) fieldOff(x, y statement) bool {
	field := fieldBehind(c.following(x))
	return field != "" && !c.prominent(x) && !c.inTitle(field) &&
		!slices.ContainsFunc(c.p.Sentences[y.i].Words, func(w danish.Word) bool { return danish.Stem(w.Fold) == field })
}

// otherNames reports whether both figures are of something with a name, and not of the same;
// who decides is no such name.
func otherNames(a, b []danish.Word) bool {
	named := func(w danish.Word) bool {
		return len(w.Fold) > 3 && danish.Capital(w.Text) &&
			!danish.EndsWith(w.Fold, "rådet", "udvalget", "bestyrelsen", "kommune", "kommunen")
	}
	if !slices.ContainsFunc(a, named) || !slices.ContainsFunc(b, named) {
		return false
	}
	return !slices.ContainsFunc(a, func(w danish.Word) bool {
		return named(w) && slices.ContainsFunc(b, func(v danish.Word) bool { return named(v) && root(v.Fold) == root(w.Fold) })
	})
}

// given reports whether x is asked for and y is one that was given before.
func (c *contradictions) given(x, y statement) bool {
	return danish.EndsWith(x.noun, "bevilling", "garanti", "lån") && c.recommended(&c.p.Sentences[x.i]) && !c.past(x) && c.past(y)
}

// turned reports whether one of two sentences turns to a year, "I 2028 er puljen på", or tells
// what has been in it, and the other tells none.
func (c *contradictions) turned(x, y statement) bool {
	if len(x.years) > len(y.years) {
		x, y = y, x
	}
	if len(x.years) > 0 || len(y.years) == 0 {
		return false
	}
	if recurs(y.noun) && c.past(y) && !c.past(x) {
		return true
	}
	words := c.p.Sentences[y.i].Words[c.p.Sentences[y.i].Lead:]
	return len(words) > 1 && words[0].Is("i", "fra", "for") && len(words[1].Fold) == 4 &&
		strings.HasPrefix(words[1].Fold, "20")
}

// recurs reports nouns of which each year may have its own figure.
func recurs(noun string) bool {
	return danish.EndsWith(noun, "pulj", "ram", "midl", "sparekrav", "merforbrug", "mindreforbrug", "takst", "gebyr", "kontingent")
}
