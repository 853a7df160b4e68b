package document

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// build makes a document of paragraphs as a text reader would.
func build(t testing.TB, raw string, lines ...string) *Document {
	t.Helper()
	b := NewBuilder("sag.txt", "txt", len(raw))
	b.Source([]byte(raw), "utf-8")
	at := 0
	for _, l := range lines {
		i := strings.Index(raw[at:], l) + at
		b.Begin(Block{Kind: Paragraph})
		b.Exact(l, "", int64(i))
		b.End()
		at = i + len(l)
	}
	doc, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestBuilderTrimsAndNumbers(t *testing.T) {
	doc := build(t, "  Først \n\n  \nSå", "  Først ", "  ", "Så")
	if got := len(doc.Blocks); got != 2 {
		t.Fatalf("%d blocks, want 2: empty ones are dropped", got)
	}
	if got := doc.Slice(doc.Blocks[0].Span); got != "Først" {
		t.Errorf("first block is %q", got)
	}
	if doc.Blocks[1].Paragraph != 2 {
		t.Errorf("second block is paragraph %d", doc.Blocks[1].Paragraph)
	}
}

func TestPlaceCountsRunes(t *testing.T) {
	raw := "Æblegrød 😀 koster\nto kroner"
	doc := build(t, raw, "Æblegrød 😀 koster", "to kroner")
	i := strings.Index(doc.Text, "koster")
	p := doc.Place(Span{i, i + len("koster")})
	if p.Line != 1 || p.Column != 12 || p.EndColumn != 18 || p.Start != strings.Index(raw, "koster") {
		t.Errorf("place is %+v", p)
	}
	i = strings.Index(doc.Text, "kroner")
	if p := doc.Place(Span{i, i + 6}); p.Line != 2 || p.Column != 4 {
		t.Errorf("place is %+v", p)
	}
}

func TestPlaceInUTF16(t *testing.T) {
	raw := []byte{0xff, 0xfe, 'A', 0, '\n', 0, 0xe6, 0, 'B', 0}
	b := NewBuilder("sag.txt", "txt", 0)
	b.Source(raw, "utf-16le")
	b.Begin(Block{})
	b.Entity("A", "", 2, 4)
	b.End()
	b.Begin(Block{})
	b.Entity("æ", "", 6, 8)
	b.Entity("B", "", 8, 10)
	doc, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	i := strings.Index(doc.Text, "B")
	if p := doc.Place(Span{i, i + 1}); p.Line != 2 || p.Column != 2 || p.Start != 8 || p.End != 10 {
		t.Errorf("place is %+v", p)
	}
}

func TestMadeTextHasNoPlace(t *testing.T) {
	b := NewBuilder("sag.txt", "txt", 0)
	b.Source([]byte("ord"), "utf-8")
	b.Begin(Block{Kind: ListItem})
	b.Made("1. ")
	b.EndLabel()
	b.Exact("ord", "", 0)
	doc, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	block := doc.Blocks[0]
	if got := doc.Slice(block.Content()); got != "ord" {
		t.Errorf("content is %q", got)
	}
	start, end, ok := doc.Raw(block.Span)
	if !ok || start != 0 || end != 3 {
		t.Errorf("raw is %d-%d %v", start, end, ok)
	}
	if _, _, ok := doc.Raw(block.Label); ok {
		t.Error("a made label has a place in the file")
	}
}

func TestTable(t *testing.T) {
	b := NewBuilder("sag.docx", "docx", 0)
	b.BeginTable(1, false)
	for _, row := range [][]string{{"Post", "Kr."}, {"Hal", "1.200"}} {
		b.Row()
		for _, cell := range row {
			b.Cell(1)
			b.Exact(cell, "word/document.xml", 0)
		}
	}
	b.EndTable()
	doc, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	if want := "Post\tKr.\nHal\t1.200"; doc.Text != want {
		t.Errorf("text is %q, want %q", doc.Text, want)
	}
	i := strings.Index(doc.Text, "1.200")
	if p := doc.Place(Span{i, i + 5}); p.Table != 1 || p.Row != 2 || p.Cell != 2 || p.Line != p.Paragraph {
		t.Errorf("place is %+v", p)
	}
}

func TestQuoteMasksAndHides(t *testing.T) {
	raw := "Ansøger (251248-9996) har søgt."
	doc := build(t, raw, raw)
	all := Span{0, len(doc.Text)}
	if got := doc.Quote(all); strings.Contains(got, "9996") || !strings.Contains(got, "2512**-****") {
		t.Errorf("quote is %q", got)
	}
	half := Span{strings.Index(raw, "9996"), strings.Index(raw, ")")}
	if got := doc.Quote(half); got != "****" {
		t.Errorf("half a number is quoted as %q", got)
	}
	doc.Items = []*Item{{Span: all, Access: ClosedTo}}
	if got := doc.Quote(all); got != "" {
		t.Errorf("a closed item is quoted: %q", got)
	}
	doc.ShowClosed = true
	if got := doc.Quote(all); got == "" {
		t.Error("a closed item is not quoted though it may be")
	}
}

// Whatever stands around it, a run of ten digits or of six and four is masked.
func TestMaskCPRAnywhere(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	shape := regexp.MustCompile(`^(\d{10}|\d{6}[- –]\d{4})$`)
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString([]string{"0", "12", "3456", "1", "2", "3", "-", " ", "–", "x", "æ"}[random.IntN(11)])
		}
		s := b.String()
		masked := MaskCPR(s)
		runs := regexp.MustCompile(`\d+`).FindAllStringIndex(s, -1)
		for i, run := range runs {
			end := run[1]
			if i+1 < len(runs) && run[1]-run[0] == 6 {
				end = runs[i+1][1]
			}
			if text := s[run[0]:end]; shape.MatchString(text) && masked[run[0]:end] == text {
				t.Fatalf("%q is %q: %q is not masked", s, masked, text)
			}
		}
		if !strings.Contains(masked, "*") && masked != s {
			t.Fatalf("%q became %q", s, masked)
		}
	}
}

func TestOneLine(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(8) {
			b.WriteString([]string{"a", "æ", "–", "€", "b", " ", " ", "\t", "\n", "\u00a0", "\u0085", "\u2003"}[random.IntN(12)])
		}
		if got, want := OneLine(b.String()), strings.Join(strings.Fields(b.String()), " "); got != want {
			t.Fatalf("OneLine(%q) = %q, want %q", b.String(), got, want)
		}
	}
}

func TestQuoteIsCut(t *testing.T) {
	raw := strings.Repeat("ord ", 60)
	doc := build(t, raw, strings.TrimSpace(raw))
	if got := len(strings.Fields(doc.Quote(Span{0, len(doc.Text)}))); got != QuoteWords {
		t.Errorf("the quote has %d words, want %d", got, QuoteWords)
	}
}

func TestMaskCPR(t *testing.T) {
	for in, want := range map[string]string{
		"251248-9996":      "2512**-****",
		"251248 9996.":     "2512** ****.",
		"2512489996":       "2512******",
		"251248‐9996":      "2512**‐****", // another hyphen
		"251248 − 9996":    "2512** − ****",
		"251248--9996":     "2512**--****",
		"251248\u00ad9996": "2512**\u00ad****",
		"251248   9996":    "251248   9996",
		"1248 - 9996":      "1248 - 9996",
		"f. 25.12.48-9996": "f. 25.12.**-****",
		"01.01.26-31.12":   "01.01.26-31.12",
		"tlf. 12345678":    "tlf. 12345678",
		"330-2018-3619":    "330-2018-3619",
		"123456-12345":     "123456-12345",
		"EAN 579000000012": "EAN 579000000012",
	} {
		if got := MaskCPR(in); got != want {
			t.Errorf("MaskCPR(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzBuilder builds documents from arbitrary pieces: spans lie inside the text on
// rune borders, and segments cover it in order.
func FuzzBuilder(f *testing.F) {
	f.Add("Overskrift\x00første afsnit\x01celle\x02æøå 😀")
	f.Add("\x01\x02\x01\x03")
	f.Fuzz(func(t *testing.T, program string) {
		b := NewBuilder("a", "txt", 0)
		inTable := false
		for _, r := range program {
			switch {
			case r == 0 && !inTable:
				b.Begin(Block{Kind: Paragraph})
			case r == 1 && !inTable:
				b.BeginTable(0, false)
				b.Row()
				b.Cell(1)
				inTable = true
			case r == 2 && inTable:
				b.EndTable()
				inTable = false
			case r == 3 && inTable:
				b.Row()
				b.Cell(2)
			case r == 4 && inTable:
				b.Cell(1)
			case r == 5:
				b.Note(Comment, Span{}, "note")
			case r == 6 && !inTable:
				b.Made("1. ")
				b.EndLabel()
			case r > 8 && r != utf8.RuneError:
				b.Exact(string(r), "p", int64(b.Len()))
			}
		}
		doc, err := b.Document()
		if err != nil {
			t.Fatal(err)
		}
		check(t, doc)
	})
}

func check(t *testing.T, doc *Document) {
	t.Helper()
	inside := func(s Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(doc.Text) || !utf8.ValidString(doc.Text[s.Start:s.End]) {
			t.Fatalf("span %v does not fit a text of %d bytes", s, len(doc.Text))
		}
	}
	end := 0
	for _, g := range doc.SegmentsIn(Span{0, len(doc.Text)}) {
		if g.Text.Start != end || g.Text.Empty() {
			t.Fatalf("segment %v follows byte %d", g.Text, end)
		}
		end = g.Text.End
	}
	if end != len(doc.Text) {
		t.Fatalf("segments end at %d of %d", end, len(doc.Text))
	}
	for _, b := range doc.Blocks {
		inside(b.Span)
		inside(b.Label)
		inside(b.Content())
		doc.Place(b.Span)
		doc.Quote(b.Span)
	}
	for _, n := range doc.Notes {
		inside(n.Anchor)
	}
}
