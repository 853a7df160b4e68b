package modsigelse

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// otherHolder reports whether two numbers of the same things are of two holders: "Nordskolen
// har 345 elever", "Sydskolen har 354 elever"; "312 pladser i vuggestuerne", "Dagplejen har
// 321 pladser". Where the title names one of the two, the other may be the same in other
// words, and it is unclear.
func (c *contradictions) otherHolder(x, y *thing) (other, unclear bool) {
	a, b := c.holders(x), c.holders(y)
	if c.ofOthers(x.i) != c.ofOthers(y.i) || disjoint(plots(c.words(x)), plots(c.words(y))) {
		return true, false
	}
	if a.field != "" && b.field != "" && !akinEnd(a.field, b.field) {
		return true, false
	}
	if !disjoint(a.all(), b.all()) {
		return false, false
	}
	named := func(h holder) bool { return slices.ContainsFunc(h.all(), c.inTitle) }
	return named(a) == named(b), named(a) != named(b)
}

// holder are the stems of who or what has a number of things, "" where nothing tells it.
type holder struct {
	field   string // behind them: "312 pladser i vuggestuerne"
	subject string // before the verb: "Dagplejen har"
	front   string // at the beginning: "I Ejby bor der"
}

func (h holder) all() []string {
	return slices.DeleteFunc([]string{h.field, h.subject, h.front}, func(s string) bool { return s == "" })
}

func (c *contradictions) words(x *thing) []danish.Word {
	s := &c.p.Sentences[x.i]
	return s.Words[s.Lead:]
}

func (c *contradictions) holders(x *thing) (h holder) {
	words := c.words(x)
	at, _ := danish.WordsAt(words, x.num.Span)
	if behind := c.behind(x); len(behind) > 1 {
		_, next := danish.WordsAt(words, behind[0].Span)
		h.field = fieldBehind(words[next:])
	}
	for k := at - 1; k > 0 && !words[k].Break; k-- {
		if having[words[k].Fold] {
			if tal.IsNoun(&words[k-1]) {
				h.subject = danish.Stem(words[k-1].Fold)
			}
			break
		}
	}
	h.front = fieldBehind(words[:min(at, 3)])
	return h
}

// having are verbs whose subject has what the number behind them counts.
var having = danish.WordSet("har havde får fik bruger brugte er var rummer omfatter driver tæller kører modtager modtog udlåner udlånte")

// ofOthers reports a sentence of another municipality or year than the item's own.
func (c *contradictions) ofOthers(i int) bool {
	words := c.p.Sentences[i].Words
	for k, w := range words {
		next := ""
		if k+1 < len(words) {
			next = words[k+1].Fold
		}
		if strings.HasPrefix(w.Fold, "nabokommun") || w.Fold == "landsplan" ||
			(w.Fold == "sidste" || w.Fold == "forrige" || w.Fold == "næste") && next == "år" ||
			w.Fold == "året" && (next == "før" || next == "efter") {
			return true
		}
	}
	return false
}

// plots are the numbers of plots of land or houses among words: "4a" in "matr.nr. 4a".
func plots(words []danish.Word) (out []string) {
	for _, w := range words {
		letters := strings.TrimLeft(w.Fold, "0123456789")
		lettered := !strings.ContainsFunc(letters, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
		if letters != w.Fold && 0 < len(letters) && len(letters) < 3 && lettered && !tal.Measures[letters] {
			out = append(out, w.Fold)
		}
	}
	return out
}

// disjoint reports whether two lists of words have no word in common, where both have some; a
// compound is the same as its head.
func disjoint(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return akinEnd(x, y) })
	})
}

// akinEnd reports whether of two stems one ends in the other: "engvej", "vej".
func akinEnd(a, b string) bool { return strings.HasSuffix(a, b) || strings.HasSuffix(b, a) }
