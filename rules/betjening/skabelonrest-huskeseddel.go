package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The part of skabelonrest that finds what a writer has left to himself: notes, a choice
// nobody has made, signs where a word belongs.

// reminder appends a sentence that is nothing but a note: "Tal følger.", "NB: husk at rette
// tallet", "Vælg type: Beslutning / Drøftelse".
func reminder(p *checker.Pass, h checker.Hit, out []document.Span) []document.Span {
	s := &p.Sentences[h.Sentence]
	if s.Heading || s.Cell != nil || s.Point >= 0 || len(s.Words) <= s.Lead+1 || s.Words[s.Lead].Span.Start != h.Span.Start {
		return out
	}
	switch first := &s.Words[s.Lead]; first.Fold {
	case "vælg", "sæt":
		if text := p.Text(s.Span); !strings.Contains(text, "/") || !strings.Contains(text, ":") {
			return out
		}
	case "husk":
		if first.Text != "HUSK" {
			return out
		}
	case "mangler", "nb", "obs", "note":
		if !strings.HasPrefix(p.Doc.Text[first.Span.End:], ":") {
			return out
		}
	case "afventer":
	default:
		if last := s.Words[len(s.Words)-1].Fold; len(s.Words)-s.Lead > 4 || last != "her" && last != "senere" && len(s.Words)-s.Lead > 2 {
			return out
		}
	}
	return append(out, s.Span)
}

// fenced appends the words in "##BELØB##"; i is the first "##" in text, which begins at base.
func fenced(text string, i, base int, out []document.Span) []document.Span {
	for i >= 0 {
		from := i + len("##")
		n := strings.Index(text[from:], "##")
		if n < 0 {
			return out
		}
		if n > 1 && n < 40 && strings.IndexFunc(text[from:from+n], notInField) < 0 {
			out = append(out, document.Span{Start: base + i, End: base + from + n + len("##")})
			from += n + len("##")
		}
		i = strings.Index(text[from:], "##")
		if i >= 0 {
			i += from
		}
	}
	return out
}

// blankAmounts are amounts nobody has written: "Huset koster ... kr.".
var blankAmounts = []string{" ... kr", " … kr", " ? kr", " kr. ?"}

// unwritten appends the places where a blank amount stands in text, which begins at base.
func unwritten(text, blank string, base int, out []document.Span) []document.Span {
	for from := 0; ; {
		i := strings.Index(text[from:], blank)
		if i < 0 {
			return out
		}
		from += i + len(blank)
		out = append(out, document.Span{Start: base + from - len(blank) + 1, End: base + from})
	}
}
