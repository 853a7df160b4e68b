package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// placeholders appends the words of a sentence that stand for what was never written:
// "XX", "xx.xx.20xx", "x mio. kr.", "TBD", "???"; roman tells whether the item has other
// Roman numbers.
func placeholders(p *checker.Pass, s *agenda.Sentence, roman func() bool, out []document.Span) []document.Span {
	for k := s.Lead; k < len(s.Words); k++ {
		w := s.Words[k]
		switch {
		case w.Text == "TO"+"DO" || w.Text == "TBD" || w.Text == "TBA":
			out = append(out, w.Span)
		case w.Text == "REF" || w.Text == "VÆRDI" || strings.HasPrefix(w.Text, "DIV"):
			if at := w.Span.Start; at > 0 && p.Doc.Text[at-1] == '#' { // what a spreadsheet writes
				out = append(out, w.Span)
			}
		case noAmount(w.Fold), masks[w.Fold]:
			out = append(out, w.Span)
		case w.Fold == "dd" && k+1 < len(s.Words) && (s.Words[k+1].Fold == "måned" || s.Words[k+1].Fold == "mm"):
			out = append(out, w.Span.Cover(s.Words[k+1].Span))
		case (w.Fold == "y" || w.Fold == "yy" || w.Fold == "zz" || w.Fold == "nn") && loneX(s, k):
			out = append(out, w.Span.Cover(s.Words[k+1].Span))
		case w.Fold == "x" && (loneX(s, k) || asksX(s, k)), allX(w.Fold) && !named(s, k, roman):
			out = append(out, aroundX(p, s, k))
		}
	}
	return out
}

// noAmount reports whether a word is an amount of noughts alone: "000.000", "0.000.000".
func noAmount(w string) bool {
	return strings.HasPrefix(w, "0") && strings.HasSuffix(w, ".000") && strings.Trim(w, "0.") == ""
}

// masks show how a date or a time is to be written.
var masks = danish.WordSet("dd.mm.åååå dd-mm-åååå dd/mm/åååå dd/mm-åååå dd/mm åååå tt.mm tt:mm")

// ordered appends what a writer has asked himself for in capitals, or as an order in the middle
// of a sentence: "ledes af INDSÆT NAVN PÅ LEDER".
func ordered(p *checker.Pass, h checker.Hit, out []document.Span) []document.Span {
	s := &p.Sentences[h.Sentence]
	words := s.Words[s.Lead:]
	k := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Start == h.Span.Start })
	if s.Heading || k < 0 {
		return out
	}
	if !capitals(words[k].Text) {
		if k == 0 || words[k-1].Fold == "og" || words[k-1].Fold == "eller" {
			return out // what a reader is to do
		}
		return append(out, h.Span)
	}
	from, to := k, k+1
	for from > 0 && !words[from-1].Break && capitals(words[from-1].Text) {
		from--
	}
	for to < len(words) && !words[to-1].Break && capitals(words[to].Text) {
		to++
	}
	if to-from < 2 || from == 0 && to == len(words) && s.Cell == nil {
		return out // a line in capitals is a heading
	}
	return append(out, words[from].Span.Cover(words[to-1].Span))
}

// capitals reports whether a word is written in capitals alone.
func capitals(w string) bool {
	return strings.ToUpper(w) == w && strings.ToLower(w) != w
}

// allX reports whether a folded word is made of x's alone, perhaps in the form of a
// date or an amount: "xx", "xx.xx.20xx", "1.xxx.xxx". A masked CPR number is not.
func allX(w string) bool {
	if !strings.Contains(w, "xx") {
		return false
	}
	parts := strings.FieldsFunc(w, func(r rune) bool { return r == '.' || r == '-' || r == '/' || r == ',' })
	for _, part := range parts {
		rest := strings.Trim(part, "x")
		digits := rest != "" && strings.Trim(rest, "0123456789") == ""
		if rest == "" || part == "20xx" || part == "19xx" || digits && rest == part && len(parts) > 1 && len(part) <= 4 {
			continue
		}
		return false
	}
	return true
}

// loneX reports whether "x" stands for an amount: "x mio. kr.", "x pct.", but not
// "3 x 2 mio. kr.".
func loneX(s *agenda.Sentence, k int) bool {
	if k+1 >= len(s.Words) || s.Words[k+1].Break || k > s.Lead && endsInDigit(s.Words[k-1].Fold) {
		return false
	}
	decimals := k > s.Lead && s.Words[k].Span.Start-s.Words[k-1].Span.End == len(",") // "x,x mio. kr."
	switch s.Words[k+1].Fold {
	case "mio", "mia", "kr", "t.kr", "tkr", "pct", "%", "procent", "uger", "dage", "måneder", "timer", "årsværk",
		"borgere", "medarbejdere", "personer", "kroner":
		return k == s.Lead || s.Words[k-1].Fold != "x" || decimals && s.Words[k].Break
	}
	return false
}

func endsInDigit(w string) bool {
	c := w[len(w)-1]
	return c >= '0' && c <= '9'
}

// asksX reports whether a point of the recommendation is nothing but "at x".
func asksX(s *agenda.Sentence, k int) bool {
	return k > 0 && k == len(s.Words)-1 && s.Words[k-1].Fold == "at" && len(s.Words)-s.Lead <= 2 && s.Point >= 0
}

// named reports whether the x's are a number in a ruler's name, one among other Roman
// numbers, chromosomes, or a name behind "The".
func named(s *agenda.Sentence, k int, roman func() bool) bool {
	w := s.Words[k].Text
	if k > 0 && s.Words[k-1].Text == "The" ||
		slices.ContainsFunc(s.Words, func(x danish.Word) bool { return x.Text == "XY" || strings.Contains(x.Fold, "kromosom") }) {
		return true
	}
	if w != "XX" && w != "XXX" {
		return false
	}
	return k > 0 && rulers[s.Words[k-1].Fold] || roman()
}

// hasRoman reports whether the item holds a Roman number near twenty.
func hasRoman(p *checker.Pass) bool {
	for _, roman := range []string{"XIX", "XXI", "XVIII", "XXIX", "XXXI"} {
		if strings.Contains(p.Text(p.Item.Span), " "+roman) {
			return true
		}
	}
	return false
}

var rulers = danish.WordSet("christian frederik margrethe erik valdemar louis karl carl pius johannes benedikt")

// aroundX takes along the word in front and the word or unit behind.
func aroundX(p *checker.Pass, s *agenda.Sentence, k int) document.Span {
	first, last := k, k
	for last+1 < len(s.Words) && allX(s.Words[last+1].Fold) && !s.Words[last+1].Break {
		last++
	}
	if k > s.Lead && (!s.Words[k].Break || s.Words[k-1].Fold == "x") && !danish.IsQuote([]rune(s.Words[k-1].Text)[0]) {
		first--
	}
	if w := s.Words[k].Fold; (strings.ContainsAny(w, "./-") || w == "x" && last == len(s.Words)-1) && w != "x" {
		first = k // a date or an amount is clear by itself
	}
	for n := 0; n < 2 && last+1 < len(s.Words) && !s.Words[last+1].Break && !strings.ContainsAny(s.Words[k].Fold, "./-"); n++ {
		next := s.Words[last+1]
		if danish.IsQuote([]rune(next.Text)[0]) || n == 1 && next.Fold != "kr" {
			break
		}
		last++
	}
	x := s.Words[first].Span.Cover(s.Words[last].Span)
	if end := s.Words[last].Fold; (end == "kr" || end == "pct" || end == "mio" || end == "mia") &&
		x.End < len(p.Doc.Text) && p.Doc.Text[x.End] == '.' {
		x.End++
	}
	return x
}

// questions appends "???", and "??" where a number should stand.
func questions(p *checker.Pass, s *agenda.Sentence, out []document.Span) []document.Span {
	text := p.Text(s.Span)
	for i := 0; ; {
		k := strings.Index(text[i:], "??")
		if k < 0 {
			return out
		}
		i += k
		end := i
		for end < len(text) && text[end] == '?' {
			end++
		}
		alone := (i == 0 || text[i-1] == ' ' || text[i-1] == '[') && end < len(text) && (text[end] == ' ' || text[end] == ']')
		if end-i > 2 || alone {
			out = append(out, withWord(s, document.Span{Start: s.Span.Start + i, End: s.Span.Start + end}))
		}
		i = end
	}
}

// lines appends lines to be filled in: "Mødet holdes i lokale ______". Those for a
// signature and its date are to be filled in by hand.
func lines(p *checker.Pass, s *agenda.Sentence, out []document.Span) []document.Span {
	text := p.Text(s.Span)
	low := danish.Fold(text)
	if strings.Contains(low, "underskrift") || strings.Contains(low, "dato:") || strings.Trim(low, "_ .,:") == "" {
		return out
	}
	for i := 0; ; {
		k := strings.Index(text[i:], "__")
		if k < 0 {
			return out
		}
		i += k
		end := i + len(text[i:]) - len(strings.TrimLeft(text[i:], "_"))
		if end-i == 2 && (i == 0 || text[i-1] != ' ' || end == len(text) || strings.IndexByte(". /", text[end]) < 0) {
			i = end // marks bold type
			continue
		}
		out = append(out, withWord(s, document.Span{Start: s.Span.Start + i, End: s.Span.Start + end}))
		i = end
	}
}

// withWord takes the word in front along.
func withWord(s *agenda.Sentence, x document.Span) document.Span {
	for _, w := range s.Words {
		if w.Span.End <= x.Start && x.Start-w.Span.End <= 1 {
			return w.Span.Cover(x)
		}
	}
	return x
}
