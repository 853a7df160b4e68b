package danish

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"sagstjek/checker/document"
)

const sample = `Byrådet skal tage stilling til, om forslaget til lokalplan 331 skal sendes i offentlig høring i otte uger, fra torsdag den 21. maj til torsdag den 16. juli 2026, jf. planlovens § 24, stk. 5. Anlægget koster 38,6 mio. kr. efter det indgåede tilbud af 12. februar 2026, og mæglerne skønner prisen 8-12 pct. lavere. Forvaltningen har efterregnet tallene hos kommunens revisor, som finder dem realistiske, men peger på, at værket ikke har afsat penge til udskiftning (bilag 3). Hvem betaler? Det fremgår af lov om kommunernes styrelse, m.v. Forslaget følger de almindelige retningslinjer for området.
`

func FuzzDanish(f *testing.F) {
	f.Add(sample)
	f.Add("1. at »Vi (kr. 1 234).« – 2.-30. jul. 2026-29 §§ 8–10 og 79 a, stk. 4-udvalg i lov om")
	f.Add("–1,2\u00a0t.kr.\u00ad…\n- (600) to-tre mia. 12 34 56 78 nov. 2026 31/12-26")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		const base = 9
		check := func(what string, last int, s document.Span) int {
			if s.Start < last || s.End <= s.Start || s.End > base+len(text) {
				t.Fatalf("%s: span %v after %d in %q", what, s, last, text)
			}
			if !utf8.ValidString(text[s.Start-base : s.End-base]) {
				t.Fatalf("%s: span %v cuts a rune of %q", what, s, text)
			}
			return s.End
		}
		last := base
		for _, s := range Sentences(text, base, nil) {
			last = check("sentence", last, s)
			if inner := text[s.Start-base : s.End-base]; strings.Trim(inner, " \t\r\n\u00a0") != inner {
				t.Fatalf("sentence %q is not trimmed", inner)
			}
		}
		checkCut(t, text)
		last = base
		for _, n := range Numbers(text, base, nil) {
			last = check("number", last, n.Span)
		}
		last = base
		dates := Dates(text, base, nil)
		for _, d := range dates {
			last = check("date", last, d.Span)
			d.ActualWeekday()
		}
		last = base
		for _, p := range Periods(text, base, dates, nil) {
			last = check("period", last, p.Span)
			Days(p.From, p.To)
		}
		last = base
		for _, r := range LawRefs(Words(text, base, nil), nil) {
			last = check("law", last, r.Span)
		}
		if n, ok := ParseCell(text, base); ok {
			check("cell", base, n.Span)
		}
		if d, ok := ParseDecimal(text); ok {
			if again, ok := ParseDecimal(d.String()); !ok || again != d {
				t.Fatalf("ParseDecimal(%q) = %v, not the same again", text, d)
			}
		}
	})
}

// checkCut holds the words that are cut on the way to the sentences of a text, and what
// is told of them, against those of each sentence by itself.
func checkCut(t *testing.T, text string) {
	const base = 5
	var f Folder
	all, _ := f.Sentences(text, base, nil, nil)
	for _, s := range all {
		own := text[s.Span.Start-base : s.Span.End-base]
		words, tally := f.Tallied(own, s.Span.Start, nil)
		if !slices.Equal(s.Words, words) || s.Tally != tally {
			t.Fatalf("%q of %q is cut into %v, by itself into %v", own, text, s.Words, words)
		}
		if NextDigit(own, 0) < len(own) && !tally.Digits() || len(Numbers(own, 0, nil)) > 0 && !tally.Numbers() ||
			len(LawRefs(words, nil)) > 0 && !tally.Laws() {
			t.Fatalf("%q holds more than %+v", own, tally)
		}
	}
}

func benchmark(b *testing.B, run func(text string)) {
	text := strings.Repeat(sample, 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		run(text)
	}
}

func BenchmarkSentences(b *testing.B) {
	var dst []document.Span
	benchmark(b, func(text string) { dst = Sentences(text, 0, dst[:0]) })
}

func BenchmarkNumbers(b *testing.B) {
	var dst []Number
	benchmark(b, func(text string) { dst = Numbers(text, 0, dst[:0]) })
}

func BenchmarkDates(b *testing.B) {
	var dst []Date
	benchmark(b, func(text string) { dst = Dates(text, 0, dst[:0]) })
}

func BenchmarkLawRefs(b *testing.B) {
	var dst []LawRef
	words := Words(strings.Repeat(sample, 100), 0, nil)
	benchmark(b, func(string) { dst = LawRefs(words, dst[:0]) })
}

func BenchmarkWords(b *testing.B) {
	var dst []Word
	benchmark(b, func(text string) { dst = Words(text, 0, dst[:0]) })
}

// BenchmarkLongInput: an odd run of signs that makes the work grow with its square shows
// as far fewer MB/s than the rest.
func BenchmarkLongInput(b *testing.B) {
	for _, unit := range []string{
		"\n", " ", "(", ". ", "111 ", "1-", "1., ", "§ 1, ", "en ", "A.", "lov om ", "2 til ", "\u00a0", "–", "1. maj - ", "kr. ",
	} {
		text := "a" + strings.Repeat(unit, 300_000/len(unit)) + " kr."
		b.Run(strconv.Quote(unit), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Sentences(text, 0, nil)
				Numbers(text, 0, nil)
				Periods(text, 0, Dates(text, 0, nil), nil)
				LawRefs(Words(text, 0, nil), nil)
				ParseCell(text, 0)
			}
		})
	}
}

// TestFolder holds words folded together against words folded one by one.
func TestFolder(t *testing.T) {
	var f Folder
	for _, text := range []string{
		"", "ÆBLE på Åen", "CO2-Regnskab I § 4: »ÉN × Øre«", "By\u00adRåd og A\u2011B", "ŁÓDŹ Zoo", strings.Repeat("Ørsted ", 2000),
	} {
		got, want := f.Words(text, 7, nil), Words(text, 7, nil)
		for i := range got {
			if form := got[i].Form; form != nil && (form.Text != got[i].Text || form.Fold != got[i].Fold) {
				t.Errorf("%q has the form of %q", got[i].Text, form.Text)
			}
			got[i].Form, got[i].may = nil, mayBeAny
		}
		if !slices.Equal(got, want) {
			t.Errorf("%.40q: %v, want %v", text, got, want)
		}
	}
}
