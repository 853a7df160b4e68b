package betjening

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/internal/lazy"
)

// The part of beloeb-uklart that looks at how "kr." is written. It is no more than a
// matter of form, so it is quiet; but there is one right form, so it can be fixed.

// crowns is what may stand behind the digits of an amount in kroner.
var crowns = lazy.Pattern(`(?i)^(?:,[-–][\s\x{a0}]*(?:kr\.?)?|([\s\x{a0}]*)(?:(mio|mia)\.?([\s\x{a0}]*))?kr\.?)$`)

// labelled is what stands in front of an amount that has its currency there.
var labelled = lazy.Pattern(`(?i)\b(?:kr|dkk)\.?[\s\x{a0}]*$`)

// unitForms reports amounts with another form of "kr." than that.
func unitForms(p *checker.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration {
			continue
		}
		for _, n := range p.Numbers(i) {
			if n.Kind != danish.Money || n.Span.Start < s.Span.Start || s.Quoted(n.Span) {
				continue
			}
			if edit, ok := unitForm(p.Doc.Text, n.Span); ok {
				p.Report(checker.Finding{
					Span: n.Span, Quiet: true, Message: "Beløbet er ikke skrevet med »kr.«.",
					Remedy: "Skriv beløb på samme måde i hele sagen: tallet, et mellemrum og »kr.«.",
					Fix:    &checker.Fix{Label: "Skriv »" + strings.TrimSpace(edit.Text) + "«", Safe: true, Edits: []checker.Edit{edit}},
				})
			}
		}
	}
}

// unitForm is the edit that gives an amount the usual form, if it has another. An amount
// that has its currency in front is left alone, and a word that "kr" is only a part of.
func unitForm(text string, amount document.Span) (checker.Edit, bool) {
	written := text[amount.Start:amount.End]
	if usual(written) || labelled().MatchString(text[max(0, amount.Start-8):amount.Start]) {
		return checker.Edit{}, false
	}
	at := strings.LastIndexFunc(written, unicode.IsDigit) + 1
	m := crowns().FindStringSubmatch(written[at:])
	if at == 0 || m == nil {
		return checker.Edit{}, false
	}
	want := "kr."
	if m[2] != "" {
		want = strings.ToLower(m[2]) + "." + cmp.Or(m[3], " ") + want
	}
	if m[1] == "" {
		want = " " + want
	}
	span := document.Span{Start: amount.Start + at + len(m[1]), End: amount.End}
	next, _ := utf8.DecodeRuneInString(text[span.End:])
	if want == text[span.Start:span.End] || unicode.IsLetter(next) || unicode.IsDigit(next) || strings.ContainsRune("-/'’", next) {
		return checker.Edit{}, false
	}
	if next == '.' { // the full stop serves for both
		span.End++
	}
	return checker.Edit{Span: span, Text: want}, true
}

// usual reports whether an amount is written as it should be.
func usual(written string) bool {
	for _, unit := range []string{" kr.", " mio. kr.", " mia. kr."} {
		if number, ok := strings.CutSuffix(written, unit); ok && number != "" && danish.IsDigit(number[len(number)-1]) {
			return true
		}
	}
	return false
}
