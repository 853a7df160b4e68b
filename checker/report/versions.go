package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/internal/lazy"
)

// versions shows a place as it was and as it is, word for word.
type versions struct {
	Was, Is []piece
	WasAt   string // where it stood, in words
	Gone    bool   // nothing in the new version speaks of it
}

// piece is a run of words that stayed or changed.
type piece struct {
	Text    string
	Changed bool
}

// versionsOf sets what a finding says of two versions side by side; nil if it tells of
// one only or its words are withheld.
func versionsOf(it *document.Item, x *checker.Finding, w *wording) *versions {
	if w.Withheld || len(x.Evidence) == 0 || x.Evidence[0].Doc == nil || w.Evidence[0].Quote == "" {
		return nil
	}
	old := &w.Evidence[0]
	v := &versions{WasAt: where(old.Place, old.Text)}
	if v.Gone = isHeading(it, x.Span); v.Gone && !isHeadingOf(x.Evidence[0]) {
		v.Was = []piece{{old.Quote, true}}
		return v
	}
	v.Gone = false
	v.Was, v.Is = wordDiff(old.Quote, w.Quote)
	return v
}

// isHeading reports whether a span is a title or heading, where losses stand that have
// no other place.
func isHeading(it *document.Item, s document.Span) bool {
	return it.Title.Contains(s) || slices.ContainsFunc(it.Sections, func(sec *document.Section) bool {
		return !sec.Heading.Empty() && sec.Heading.Contains(s)
	})
}

func isHeadingOf(e checker.Evidence) bool {
	it := e.Doc.ItemAt(e.Span.Start)
	return it != nil && isHeading(it, e.Span)
}

// token takes long to compile, which reports on one version need not wait for.
var token = lazy.Pattern(`[\p{L}\p{N}*]+|\s+|[^\p{L}\p{N}*\s]`)

// wordDiff marks the words in which two texts differ.
func wordDiff(was, is string) (old, now []piece) {
	// The library compares runes: every different word gets one.
	number := map[string]rune{}
	var words []string
	runes := func(text string) []rune {
		var out []rune
		for _, t := range token().FindAllString(text, -1) {
			n, ok := number[t]
			if !ok {
				n = rune(len(words) + 1)
				number[t], words = n, append(words, t)
			}
			out = append(out, n)
		}
		return out
	}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // the result must not hang on the clock
	diffs := d.DiffCleanupSemantic(d.DiffMainRunes(runes(was), runes(is), false))
	for _, x := range diffs {
		var text strings.Builder
		for _, n := range x.Text {
			text.WriteString(words[n-1])
		}
		changed := x.Type != diffmatchpatch.DiffEqual
		if x.Type != diffmatchpatch.DiffInsert {
			old = addPiece(old, piece{text.String(), changed})
		}
		if x.Type != diffmatchpatch.DiffDelete {
			now = addPiece(now, piece{text.String(), changed})
		}
	}
	return old, now
}

// addPiece joins pieces of a kind; blanks between two changed ones are changed too.
func addPiece(list []piece, p piece) []piece {
	n := len(list)
	if n > 0 && list[n-1].Changed == p.Changed {
		list[n-1].Text += p.Text
		return list
	}
	if n > 1 && p.Changed && strings.TrimSpace(list[n-1].Text) == "" {
		list[n-2].Text += list[n-1].Text + p.Text
		return list[:n-1]
	}
	return append(list, p)
}

// turnover is one finding of the rules for one text that came or went.
type turnover struct{ Rule, At, Title string }

// turnovers words findings that came or went.
func turnovers(list []*checker.Finding, doc *document.Document, o *Options) []turnover {
	var out []turnover
	for _, x := range list {
		it := doc.ItemAt(x.Span.Start)
		if it == nil || x.Quiet && !o.All {
			continue
		}
		w := words(doc, it, x, o)
		out = append(out, turnover{x.Rule.ID, place(&w, isText(doc)), x.Rule.Title})
	}
	return out
}

// answered is a finding that has been answered, with the reason.
type answered struct{ Quote, At, Reason, Where string }

// answersOf lists what was lost with a reason. Who gave it is never told.
func answersOf(f *checker.FileResult, o *Options) []answered {
	var out []answered
	for i := range f.Items {
		it := &f.Items[i]
		for _, x := range it.Findings {
			if x.Suppressed == nil {
				continue
			}
			w := words(f.Doc, it.Item, x, o)
			a := answered{Quote: w.Quote, At: place(&w, isText(f.Doc)), Reason: cmp.Or(w.Reason, "ingen grund"), Where: x.Suppressed.Where}
			if len(w.Evidence) > 0 && w.Evidence[0].Quote != "" {
				a.Quote = w.Evidence[0].Quote
			}
			out = append(out, a)
		}
	}
	return out
}
