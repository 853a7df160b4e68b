package danish

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// show writes numbers as "value[..high][ unit]" with a mark for the kind.
func show(numbers []Number) string {
	var parts []string
	for _, n := range numbers {
		s := n.Value.String()
		if n.High != n.Value {
			s += ".." + n.High.String()
		}
		switch n.Kind {
		case Label:
			s = "#" + s
		case Year:
			s = "y" + strings.ReplaceAll(s, ".", "")
		}
		if n.Unit != "" && n.Kind != Label {
			s += " " + n.Unit
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, "; ")
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"1.234.567 borgere", "1.234.567 borgere"},
		{"der er 2,5 elever pr. lærer", "2,5 elever"},
		{"tallet er 12.", "12"},
		{"grunden er på 11.480 m², bassinet rummer 90 m³ vand", "11.480 m2; 90 m3"},
		{"tallet er -1,2 i alt", "-1,2"},
		{"tallet er −1,2", "-1,2"},
		{"tallet er –1,2", "-1,2"},
		{"afvigelse +4,6", "4,6"},
		{"en – 2 mio. kr. dyr – løsning", "2.000.000 kr"},
		{"8-12 pct.", "8..12 pct"},
		{"8–12 %", "8..12 pct"},
		{"8 - 12 pct. lavere", "8..12 pct"},
		{"8 til 12 procent", "8..12 pct"},
		{"stiger fra 8 til 12 pct.", "8 pct; 12 pct"},
		{"falder fra 19.850 kr. til 17.900 kr. om året", "19.850 kr; 17.900 kr"},
		{"mellem 2 og 3 mio. kr.", "2.000.000..3.000.000 kr"},
		{"2-3 mio. kr.", "2.000.000..3.000.000 kr"},
		{"1,2 og 0,8 mio. kr.", "1.200.000 kr; 800.000 kr"},
		{"5 procentpoint", "5 procentpoint"},
		{"30 af 60 sager (45 pct.)", "30; 60 sager; 45 pct"},
		{"to til tre uger", "2..3 uger"},
		{"to-tre uger", "2..3 uger"},
		{"Tre modeller og fjorten svar", "3 modeller; 14 svar"},
		{"femogtyve børn, tre hundrede voksne, én hund", "25 børn; 300 voksne; 1 hund"},
		{"en million kroner og en bil", "1.000.000 kr"},
		{"halvanden mio. kr.", "1.500.000 kr"},
		{"det tog toget", ""},
		{"14-årige og 5-dages frist", "14 årige; 5 dages"},
		{"i 2026 og 2027", "y2026; y2027"},
		{"budget 2026-2029", "y20262029"},
		{"budget 2026-29", "y20262029"},
		{"fra 2026 12 og 2026 til 12 børn", "y2026; 12; y2026; 12 børn"},
		{"skoleåret 2026/27", "#0"},
		{"den 19. november 2026", "#19; y2026"},
		{"den 19.11.2026 og 19-11-2026", "#0; #0"},
		{"kl. 17.30 og kl. 17", "#0; #17"},
		{"§ 40, stk. 2, nr. 3", "#40; #2; #3"},
		{"§§ 8-10 og 12", "#8..10; #12"},
		{"punkt 9, bilag 1, 3 og 4", "#9; #1; #3; #4"},
		{"bilag 2 og 14 høringssvar", "#2; 14 høringssvar"},
		{"fremgår af bilaget. 14 svar kom", "14 svar"},
		{"model 2 og lokalplan 331", "#2; #331"},
		{"Åvej 2-30 og Kærnestræde 4", "#2..30; #4"},
		{"sagsnr. 14, tlf. 12 34 56 78", "#14; #0"},
		{"ring 12 34 56 78", "#0"},
		{"sag 19/12345 og 2012-209267 og 00.16.00-P20-5-26", "#0; #0; #0"},
		{"CO2, m2, H2020, MED-2", ""},
		{"2. behandling og 4.-6. klasse", "#2; #0"},
		{"0., 1. og 2. klasse", "#0; #1; #2"},
		{"1. at planen godkendes", "#1"},
		{"At 1) byrådet", "#1"},
		{"model 12A og 12A", "#12; #12"},
		{"CVR 12345678 og 12345678", "#12.345.678; #12.345.678"},
		{"9 MW, 55 dB, 90 l og 2.900 ton CO2", "9 mw; 55 db; 90 l; 2.900 ton"},
		{"1:500 og 3/4", "#0; #0"},
		{"010190-1234", "#0"},
		{"9.999.999.999.999.999.999 kr.", "#0"},
		{"300 000 kr. og 1\u00a0234\u00a0567 borgere", "300.000 kr; 1.234.567 borgere"},
		{"i 2026 300 børn", "y2026; 300 børn"},
		{"120 m2, 3 km2, 1,5 p-plads, to MED-udvalg", "120 m2; 3 km2; 1,5 p-plads; 2 med-udvalg"},
		{"§§ 10 a og 11", "#10; #11"},
		{"4000 Roskilde, 4000 Roskilde", "4.000; #4.000"},
	} {
		if got := show(Numbers(c.text, 0, nil)); got != c.want {
			t.Errorf("Numbers(%q)\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestAmounts(t *testing.T) {
	for _, c := range []struct{ text, span, want, half string }{
		{"på 2,5 mio. kr. i", "2,5 mio. kr.", "2.500.000 kr", "50.000"},
		{"på 2,5 mio. i alt", "2,5 mio.", "2.500.000 kr", "50.000"},
		{"1.234.567 kr. er", "1.234.567 kr.", "1.234.567 kr", "0,5"},
		{"gives kr. 1.234.567 til", "1.234.567", "1.234.567 kr", "0,5"},
		{"300 t.kr. til", "300 t.kr.", "300.000 kr", "500"},
		{"300 t. kr.", "300 t. kr.", "300.000 kr", "500"},
		{"300 tkr.", "300 tkr.", "300.000 kr", "500"},
		{"300.000 kr", "300.000 kr", "300.000 kr", "0,5"},
		{"1,2 mia. kr.", "1,2 mia. kr.", "1.200.000.000 kr", "50.000.000"},
		{"500 tusinde kr.", "500 tusinde kr.", "500.000 kr", "500"},
		{"783,3mio. kr.", "783,3mio. kr.", "783.300.000 kr", "50.000"},
		{"1.500.000 kroner", "1.500.000 kroner", "1.500.000 kr", "0,5"},
		{"12,50 kr.", "12,50 kr.", "12,5 kr", "0,005"},
		{"12.50 kr.", "12.50 kr.", "12,5 kr", "0,005"},
		{"55 øre", "55 øre", "0,55 kr", "0,005"},
		{"500,- kr. pr.", "500,- kr.", "500 kr", "0,5"},
		{"DKK 500", "500", "500 kr", "0,5"},
		{"t.kr. 2.500", "2.500", "2.500.000 kr", "500"},
		{"-1,2 mio. kr.", "-1,2 mio. kr.", "-1.200.000 kr", "50.000"},
		{"tre millioner danske kroner", "tre millioner danske kroner", "3.000.000 kr", "500.000"},
		{"5 mil. kr.", "5 mil. kr.", "5.000.000 kr", "500.000"},
		{"1,2 mio. borgere", "1,2 mio.", "1.200.000 borgere", "50.000"},
		{"beløb i 1.000 kr.", "1.000", "#1.000", "0"},
		{"(1.000 kr., 2026)", "1.000", "#1.000; y2026", "0"},
		{"får 1.000 kr. om", "1.000 kr.", "1.000 kr", "0,5"},
		{"15 pct., 20%-point", "15 pct.", "15 pct; 20 procentpoint", "0,5"},
	} {
		got := Numbers(c.text, 0, nil)
		if len(got) == 0 {
			t.Errorf("Numbers(%q): none", c.text)
			continue
		}
		span := c.text[got[0].Span.Start:got[0].Span.End]
		if s := show(got); s != c.want || span != c.span || got[0].Half.String() != c.half {
			t.Errorf("Numbers(%q) = %s, span %q, half %v; want %s, %q, %s", c.text, s, span, got[0].Half, c.want, c.span, c.half)
		}
	}
}

func TestParseCell(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"1.234", "1.234"}, {"-600", "-600"}, {"(600)", "-600"}, {"+7,9", "7,9"}, {"-/- 600", "-600"},
		{"– 600", "-600"}, {"−1,2", "-1,2"}, {"÷600", "-600"},
		{"43,9 pct.", "43,9 pct"}, {"2,0 mio. kr.", "2.000.000 kr"}, {"1.234*", "1.234"}, {"1.234 1)", "1.234"}, {"1.234²", "1.234"},
		{"1 234 567", "1.234.567"}, {"1\u00a0234,5", "1.234,5"}, {"35.802,00", "35.802"}, {"-1 200", "-1.200"},
		{"  12  ", "12"}, {"0,0", "0"},
		{"2026", "y2026"}, {"14 børn", "14 børn"}, {"kr. 500", "500 kr"}, {"500,-", "500 kr"}, {"ca. 5", "5"},
		{"5-10", "5..10"}, {"(1,2 mio. kr.)", "-1.200.000 kr"}, {"100 %", "100 pct"},
		{"-", ""}, {"", ""}, {"–", ""}, {"*", ""}, {"()", ""}, {"nr. 2", ""}, {"1.", ""}, {"3. kvartal", ""},
		{"12.03.2026", ""}, {"17.30", ""}, {"2,5 og 3", ""}, {"Ingen", ""}, {"12A", ""}, {"4 nye børn", ""},
	} {
		n, ok := ParseCell(c.text, 0)
		got := ""
		if ok {
			got = show([]Number{n})
			if s := c.text[n.Span.Start:n.Span.End]; strings.TrimSpace(s) != s {
				t.Errorf("ParseCell(%q): span %q", c.text, s)
			}
		}
		if got != c.want {
			t.Errorf("ParseCell(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		text, want string
		ok         bool
	}{
		{"0", "0", true}, {"1.234.567", "1.234.567", true}, {"-2,5", "-2,5", true}, {"35.802,00", "35.802", true},
		{"0,000001", "0,000001", true},
		{"9.223.372.036.854", "9.223.372.036.854", true}, {"9.223.372.036.855", "0", false},
		{"99999999999999999999", "0", false}, {"0,0000001", "0", false},
		{"", "0", false}, {"-", "0", false}, {"1.23", "0", false}, {"1,2,3", "0", false}, {"abc", "0", false},
		{"1.234.56", "0", false}, {"007", "0", false},
	} {
		d, ok := ParseDecimal(c.text)
		if ok != c.ok || d.String() != c.want {
			t.Errorf("ParseDecimal(%q) = %v, %v", c.text, d, ok)
		}
	}
	if s := Decimal(-1 << 63).String(); s != "-9.223.372.036.854,775808" {
		t.Errorf("smallest: %s", s)
	}
	if s := fmt.Sprint(-One / 2); s != "-0,5" {
		t.Errorf("minus a half: %s", s)
	}
}

// TestNumbersIn holds what is found by way of the words against what is found without.
func TestNumbersIn(t *testing.T) {
	paths, _ := filepath.Glob("../../testdata/agendas/*/*.md")
	if len(paths) == 0 {
		t.Fatal("no texts")
	}
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if got, want := NumbersIn(Words(line, 3, nil), line, 3, nil), Numbers(line, 3, nil); !slices.Equal(got, want) {
				t.Errorf("%q: %v, want %v", line, got, want)
			}
		}
	}
}
