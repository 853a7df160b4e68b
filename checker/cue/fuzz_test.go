package cue

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/danish"
)

// choices turns fuzz data into decisions; when it is used up all are 0.
type choices []byte

func (c *choices) of(n int) int {
	if len(*c) == 0 {
		return 0
	}
	b := (*c)[0]
	*c = (*c)[1:]
	return int(b) % n
}

func (c *choices) from(list []string) string { return list[c.of(len(list))] }

var (
	fuzzBodies = []string{"a", "b", "ab", "ba", "å", "Åb", "aå", "c", "8", "ikke", "a-b", "b/å", "2,5", "kan", "fordi"}
	fuzzSigns  = []string{"#", "§", "%", "»", "@partier", "=@partier", "@love", "stk.", "=A", "=Ab*", "=*B", "=+b*"}
	fuzzTexts  = []string{
		"a", "b", "ab", "ba", "aba", "A", "Ab", "aB", "å", "Åb", "åbå", "aå", "c", "a\u00adb", "a\u2011b", "a-b", "A\u2011", "b/å",
		"8", "8-12", "1.000", "2,5", "31.12.2025", "88", "§", "%", "»", "«", "stk.", "ikke", "ingen", "uden", "men", "fordi", "da", "kan",
		"ikkea", "SF", "sf", "Liste Ø", "liste ø", "Venstre", "det grønne folkeparti", "lov om almene boliger m.v", "planloven",
		"x", "x", "x,", "x –", ",", "xxx", "y y y y y y", "A, b",
	}
)

func (c *choices) word() string {
	if c.of(4) == 0 {
		return c.from(fuzzSigns)
	}
	body := c.from(fuzzBodies)
	switch c.of(8) {
	case 0:
		return body + "*"
	case 1:
		return "*" + body
	case 2:
		return body + "+"
	case 3:
		return "+" + body
	case 4:
		return c.from([]string{"*", "+"}) + body + c.from([]string{"*", "+"})
	case 5:
		return "=" + body
	}
	return body
}

func (c *choices) item() string {
	if c.of(4) != 0 {
		return c.word()
	}
	parts := make([]string, 1+c.of(4))
	for i := range parts {
		parts[i] = c.word()
		for c.of(3) == 1 {
			parts[i] += c.from([]string{" ", "_"}) + c.word() + c.from([]string{"", "", "?"})
		}
	}
	return c.from([]string{"", "", "="}) + "(" + strings.Join(parts, "|") + ")"
}

// pattern makes a cue that begins and ends with a word that cannot be absent.
func (c *choices) pattern() string {
	text := c.item()
	for range c.of(4) {
		switch c.of(4) {
		case 0:
			text += " .. "
		case 1:
			text += " " + c.item() + "? "
		case 2:
			text += " .. " + c.item() + "? .. "
		default:
			text += " "
		}
		text += c.item()
	}
	if c.of(6) == 1 {
		text += " " + c.item() + "?"
	}
	if c.of(6) == 1 {
		text = c.item() + "? " + text
	}
	return text
}

func FuzzMatcher(f *testing.F) {
	f.Add([]byte{}, []byte{})
	f.Add([]byte("a pattern of some length, then another"), []byte("a sentence as long as it takes to make hits"))
	for seed := range 40 {
		pattern, text := make([]byte, 60), make([]byte, 20+6*seed)
		for i := range text {
			text[i] = byte(i*i*seed + i*7 + seed*31)
			pattern[i%60] = text[i]*5 + byte(seed*i)
		}
		f.Add(pattern, text)
	}
	f.Fuzz(func(t *testing.T, patterns, text []byte) {
		c := choices(patterns)
		sets := []Set{{"et", []string{c.pattern(), c.pattern()}}, {"to", []string{c.pattern()}}}
		m, err := Compile(sets, lookup)
		if err != nil && strings.Contains(err.Error(), "mere end 63 ord") {
			t.Skip("too many gaps")
		}
		if err != nil {
			t.Fatal(err)
		}
		half, err := Compile(sets[1:], lookup)
		if err != nil {
			t.Fatal(err)
		}
		mended, err := Snapshot(half.Snapshot()).Compile(sets, lookup)
		if err != nil {
			t.Fatal(err)
		}
		var sentence strings.Builder
		for c := choices(text[:min(len(text), 120)]); len(c) > 0; {
			fmt.Fprint(&sentence, c.from(fuzzTexts), " ")
		}
		var folder danish.Folder // words with a form, then without one
		folded, bare := folder.Words(sentence.String(), 0, nil), danish.Words(sentence.String(), 0, nil)
		s, viaSnapshot := m.NewScanner(), mended.NewScanner()
		for _, words := range [][]danish.Word{folded, bare} {
			for _, cut := range []int{len(words), len(words) / 3} { // what the first text leaves behind must not show in the second
				parts := [][]danish.Word{words[:cut], words[cut:]}
				s.Read(parts)
				viaSnapshot.Read(parts)
				for i, part := range parts {
					want := refScan(sets, part)
					for _, got := range [][]hit{allHits(s, int32(i)), allHits(viaSnapshot, int32(i))} {
						if !slices.Equal(got, want) {
							t.Fatalf("%q in %v of %q:\n got %v\nwant %v", sets, part, sentence.String(), got, want)
						}
					}
				}
			}
		}
	})
}

func FuzzCompile(f *testing.F) {
	for _, p := range []string{
		"a .. b", "(a|b_c)? d*", "=MED* +loven", "# @partier §", "=(A|b)", "a\u00ad\u2011", "a\xff", "İ*", "*-*",
		"*,*", "(a", "..", "@", "=?",
	} {
		f.Add(p, "en tekst med MED og § 4, stk. 2")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		m, err := Compile([]Set{{"sæt", []string{pattern}}}, lookup)
		if err != nil {
			return
		}
		words := danish.Words(text+" "+pattern, 0, nil)
		last := int32(-1)
		for _, h := range scan(m.NewScanner(), words) {
			if h.Set != 0 || h.Pattern != 0 || h.First <= last || h.Last < h.First || int(h.Last) >= len(words) ||
				h.Last-h.First >= maxWords {
				t.Fatalf("%q: impossible hit %v among %d words", pattern, h, len(words))
			}
			last = h.First
		}
	})
}
