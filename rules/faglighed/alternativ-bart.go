package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// mostBare is how many words an option may be told by and still be taken for a bare name.
const mostBare = 16

// reportBare reports the one option of a series of which nothing comes, where something comes of
// every other: "Scenarie 2: Børnene samles i Syd."
func reportBare(p *checker.Pass, list []option) {
	if len(list) < 2 || list[0].block != nil || p.Says("alle") { // the lines of a list may be parts of one thing
		return
	}
	bare := -1
	for k := range list {
		o := &list[k]
		if o.money || o.excused || o.outcome(p) {
			continue
		}
		if bare >= 0 || len(o.parts) == 0 {
			return
		}
		bare = k
	}
	if bare < 0 {
		return
	}
	o := &list[bare]
	said := 0
	for _, x := range o.parts {
		said += len(x.words(p))
	}
	if said > 0 && said <= mostBare && !recommended(p, o) {
		p.Report(checker.Finding{Span: o.at})
	}
}

// outcome reports whether one of the pieces that speak of an option tells what comes of it, or
// counts something.
func (o *option) outcome(p *checker.Pass) bool {
	return slices.ContainsFunc(o.parts, func(x part) bool {
		told := slices.ContainsFunc(p.HitsIn("foelge", x.i, x.i), func(h checker.Hit) bool { return x.span.Overlaps(h.Span) })
		name := document.Span{Start: o.at.Start, End: min(o.at.Start+len(o.name), o.at.End)}
		for _, n := range p.Numbers(x.i) {
			told = told || x.span.Overlaps(n.Span) && !name.Overlaps(n.Span)
		}
		return told
	})
}

// reportBareRows reports the choice of a table that has nothing in a column of consequences
// where the others have something; money only where the choices are no series.
func reportBareRows(p *checker.Pass, money bool) {
	var last *document.Table
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || s.Block.Table == last {
			continue
		}
		last = s.Block.Table
		at, head, ok := bareRow(p, last, money)
		if !ok && money {
			at, head, ok = bareColumn(p, last)
		}
		if !ok {
			continue
		}
		name := "«, men de andre alternativer har beløb."
		told := "ingen økonomi for »"
		if !headsMoney(strings.ToLower(head)) {
			told, name = "ikke noget under »"+head+"« for »", "«, men de andre alternativer har det."
		}
		p.Report(checker.Finding{Span: at, Message: "Fandt " + told + strings.TrimSpace(p.Text(at)) + name})
	}
}
