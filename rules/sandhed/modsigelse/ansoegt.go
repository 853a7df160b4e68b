package modsigelse

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// applied compares what somebody asks for in one paragraph with what it is in another:
// "søger om et tilskud på 125.000 kr.", "har søgt om 152.000 kr.".
func (c *contradictions) applied() {
	var all []statement
	for _, h := range c.p.Hits("søges") {
		s := &c.p.Sentences[h.Sentence]
		n, _, ok := c.soleAmount(h.Sentence)
		if !ok || !s.Stating() || offered(c.p, s.Block) || c.partly(s.Words[s.Lead:], s.Span.End) || n.Span.Start > h.Span.End {
			continue
		}
		st := statement{i: h.Sentence, num: n, span: h.Span.Cover(n.Span), noun: "søger", years: yearsOf(c.p, h.Sentence)}
		if !c.toOthers(st) {
			all = append(all, st)
		}
	}
	if len(all) < 2 || !twoAmounts(all) {
		return
	}
	first := all[0]
	k := slices.IndexFunc(all, func(y statement) bool { return !tal.Same(y.num, first.num) })
	if k < 0 {
		return
	}
	x := all[k]
	if c.prominent(x) == c.prominent(first) || apartYears(x.years, first.years) ||
		!tal.Slipped(x.num.Value, first.num.Value) || !c.single(all, x, first) || c.related(x.num, first.num) {
		return
	}
	odd, usual := c.odder(first, x)
	c.report(odd, usual)
}

// toOthers reports an application to somebody else than the municipality: "har også søgt om
// 45.000 kr. i en fond", "søgt om 58.000 kr. hos Friluftsrådet og fået afslag".
func (c *contradictions) toOthers(st statement) bool {
	if slices.ContainsFunc(c.p.Sentences[st.i].Words, func(w danish.Word) bool {
		return w.Is("også", "tillige", "samtidig") || danish.BeginsWith(w.Fold, "afslag")
	}) {
		return true
	}
	after := c.following(st)
	return fieldBehind(after) != "" && !danish.AnyOf(danish.Folds(after), "kommune", "kommunen", "byrådet") &&
		slices.ContainsFunc(after[1:], func(w danish.Word) bool {
			return danish.Capital(w.Text) ||
				danish.EndsWith(danish.Stem(w.Fold), "fond", "råd", "region", "stat", "styrels", "ministeri", "legat", "forbund", "bank")
		})
}
