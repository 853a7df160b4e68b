package cue

import (
	"reflect"
	"slices"
	"testing"

	"sagstjek/checker/danish"
)

var testLists = map[string][]string{
	"partier": {"Venstre", "Liste Ø", "Det Grønne Folkeparti", "SF"},
	"love":    {"planloven", "lov om almene boliger m.v.", "bekendtgørelse om tilsyn (plejehjem), kap. 2"},
	"tom":     {},
	"forkert": {"skole*"},
	"blank":   {"planloven", " ., "},
}

func lookup(name string) ([]string, bool) {
	entries, ok := testLists[name]
	return entries, ok
}

func compile(t testing.TB, patterns ...string) *Matcher {
	t.Helper()
	m, err := Compile([]Set{{"prøve", patterns}}, lookup)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// hit is a hit in one sentence, with its set.
type hit struct {
	Set, Pattern, First, Last int32
	Negated                   bool
}

// scan gives the hits of all sets in one sentence, by First, then Set, then Pattern.
func scan(s *Scanner, words []danish.Word) []hit {
	s.Read([][]danish.Word{words})
	return allHits(s, 0)
}

func allHits(s *Scanner, sentence int32) []hit {
	var hits []hit
	for set := range s.m.Sets() {
		for _, h := range s.Hits(set) {
			if h.Sentence == sentence {
				hits = append(hits, hit{int32(set), h.Pattern, h.First, h.Last, h.Negated})
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return int(a.First - b.First) })
	return hits
}

// found gives the words of each hit of one pattern.
func found(t *testing.T, pattern, text string) []string {
	t.Helper()
	words := danish.Words(text, 0, nil)
	var got []string
	for _, h := range scan(compile(t, pattern).NewScanner(), words) {
		got = append(got, text[words[h.First].Span.Start:words[h.Last].Span.End])
	}
	return got
}

func TestNotation(t *testing.T) {
	for _, tt := range []struct {
		pattern, text string
		want          []string
	}{
		// words, case and dots
		{"støtte", "Støtte til STØTTE, ikke støtten eller erhvervsstøtte", []string{"Støtte", "STØTTE"}},
		{"ÆBLE", "et æble og et Æble", []string{"æble", "Æble"}},
		{"stk.", "§ 4, stk. 2", []string{"stk"}},
		{"t.kr.", "500 t.kr. i alt", []string{"t.kr"}},
		{"skole.den", "på skole.den nye", []string{"skole.den"}},
		{"1407/2013", "forordning 1407/2013", []string{"1407/2013"}},
		{"kan-opgave", "en kan-opgave", []string{"kan-opgave"}},
		{"kan-opgave", "en kan\u2011opgave og kan\u00ad-opgave", []string{"kan\u2011opgave", "kan\u00ad-opgave"}},
		{"kan\u2011op\u00adgave", "en kan-opgave", []string{"kan-opgave"}},
		{"kommunalbestyrelsen", "kommunal\u00adbesty\u00adrelsen", []string{"kommunal\u00adbesty\u00adrelsen"}},
		{"børne", "Børne\u2011 og Børne- og børne", []string{"Børne\u2011", "Børne", "børne"}},
		{"2,5", "2,5 eller 2.5", []string{"2,5"}},
		{"lov om støtte", "Lov om støtte, lov, om: støtte", []string{"Lov om støtte", "lov, om: støtte"}},
		// stems and endings
		{"alternativ*", "alternativ, Alternativet og et ikke-alternativ", []string{"alternativ", "Alternativet"}},
		{"*udvalget", "udvalget og Økonomiudvalget, ikke udvalgets", []string{"udvalget", "Økonomiudvalget"}},
		{"+loven", "loven, planloven og loven.", []string{"planloven"}},
		{"takst+", "takst taksten Taksters", []string{"taksten", "Taksters"}},
		{"*skole*", "skole folkeskolen Skoleår elev", []string{"skole", "folkeskolen", "Skoleår"}},
		{"+skole+", "skole folkeskole skoleår folkeskolen skoleskole privatskoleskoler", []string{"folkeskolen", "privatskoleskoler"}},
		{"+skole*", "skole skoleår folkeskole skoleskole", []string{"folkeskole", "skoleskole"}},
		{"*skole+", "skole skoleår folkeskole skoleskole", []string{"skoleår", "skoleskole"}},
		{"å+", "å ål åå", []string{"ål", "åå"}},
		{"+å", "å på åå", []string{"på", "åå"}},
		{"8-*", "8-tallet, 8 og 18-tallet", []string{"8-tallet"}},
		{"kr.*", "kr. kr.nr kr", []string{"kr.nr"}},
		{"*/*", "og/eller samt", []string{"og/eller"}},
		{"*,5", "2,5 eller 12,5 og 5", []string{"2,5", "12,5"}},
		// case
		{"=MED", "MED Med med", []string{"MED"}},
		{"=MED*", "MED-udvalget, MEDudvalg og med-udvalg", []string{"MED-udvalget", "MEDudvalg"}},
		{"=*Udvalg", "FællesUdvalg Fællesudvalg", []string{"FællesUdvalg"}},
		{"=+MED+", "HovedMEDs MEDs hovedmeds", []string{"HovedMEDs"}},
		{"=M\u00adED", "M\u00adED og MED", []string{"M\u00adED", "MED"}},
		{"(=MED|sf) udvalg", "MED udvalg, med udvalg, SF udvalg", []string{"MED udvalg", "SF udvalg"}},
		{"=(A|B c)", "A a B c b c", []string{"A", "B c"}},
		// numbers
		{"#", "7 1.234.567 2,5 8-12 1.000-2.500,75 31.12.2025 2-1-vej 12.34 1234.567 3a 2022/23 0 1,5-2", []string{
			"7", "1.234.567", "2,5", "8-12", "1.000-2.500,75", "0", "1,5-2",
		}},
		{"#", "8\u201112 og 12\u00ad34", []string{"8\u201112", "12\u00ad34"}},
		{"# mio. kr.", "3,5 mio. kr. og 4 kr.", []string{"3,5 mio. kr"}},
		{"#. behandling", "2. behandling", []string{"2. behandling"}},
		// signs
		{"§ #", "§ 4 og §4 og §§ 5", []string{"§ 4", "§4"}},
		{"§§ #", "§§ 5-7, § 5", []string{"§§ 5-7"}},
		{"# %", "12 % og 13%", []string{"12 %", "13%"}},
		{"» .. «", "han kalder det »helt skævt« her", []string{"»helt skævt«"}},
		{"\" støtte \"", "\"støtte\"", []string{"\"støtte\""}},
		// gaps
		{"a .. b", "a b", []string{"a b"}},
		{"a .. b", "a 1 2 3 4 5 6 7 8 b", []string{"a 1 2 3 4 5 6 7 8 b"}},
		{"a .. b", "a 1 2 3 4 5 6 7 8 9 b", nil},
		{"a .. b", "a a x b b", []string{"a a x b", "a x b"}},
		{"a .. .. b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 b", []string{"a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 b"}},
		{"a .. b c", "a b x b c", []string{"a b x b c"}},
		// groups and what may be absent
		{"(kan|bør) vælge", "kan vælge, bør vælge, må vælge", []string{"kan vælge", "bør vælge"}},
		{"(i_strid|ulovlig*)", "i strid eller ulovligt", []string{"i strid", "ulovligt"}},
		{"( i strid med | ulovlig* ) §", "i strid med § og ulovligt §", []string{"i strid med §", "ulovligt §"}},
		{"kan ikke? vælge", "kan vælge, kan ikke vælge, kan da vælge", []string{"kan vælge", "kan ikke vælge"}},
		{"et (helt reelt|konkret)? skøn", "et skøn, et konkret skøn, et helt reelt skøn", []string{
			"et skøn", "et konkret skøn", "et helt reelt skøn",
		}},
		{"bilag (#|nr.? #)", "bilag 2, bilag nr. 3", []string{"bilag 2", "bilag nr. 3"}},
		{"(a b?|c) d", "a d, a b d, c d", []string{"a d", "a b d", "c d"}},
		{"(a?|b) d", "a d b d", []string{"a d", "d", "b d", "d"}},
		{"(a?|b) d", "d", []string{"d"}},
		{"a? b", "a b", []string{"a b", "b"}},
		{"a b? c?", "a b c", []string{"a"}},
		{"a .. b? .. c", "a 1 2 3 4 5 6 7 8 9 10 c", []string{"a 1 2 3 4 5 6 7 8 9 10 c"}},
		{"(a)", "a", []string{"a"}},
		// lists
		{"@partier", "Venstre, venstre, Liste Ø, det grønne folkeparti og liste", []string{
			"Venstre", "venstre", "Liste Ø", "det grønne folkeparti",
		}},
		{"=@partier", "Venstre, venstre, Liste Ø, liste ø", []string{"Venstre", "Liste Ø"}},
		{"@partier? siger", "SF siger", []string{"SF siger", "siger"}},
		{"(medlem af @partier|borgmester*)", "medlem af SF og borgmesteren", []string{"medlem af SF", "borgmesteren"}},
		{"@love", "planloven, lov om almene boliger m.v. og bekendtgørelse om tilsyn (plejehjem), kap. 2", []string{
			"planloven", "lov om almene boliger m.v", "bekendtgørelse om tilsyn (plejehjem), kap. 2",
		}},
		{"(@tom|støtte)", "støtte", []string{"støtte"}},
		{"@tom .. støtte", "støtte støtte", nil},
		// the shortest hit, overlapping hits
		{"(a|a b|a b c)", "a b c", []string{"a"}},
		{"(a b c|a b) c?", "a b c", []string{"a b"}},
		{"a a", "a a a", []string{"a a", "a a"}},
	} {
		if got := found(t, tt.pattern, tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%q in %q:\n got %q\nwant %q", tt.pattern, tt.text, got, tt.want)
		}
	}
}

func TestSetsAndOrder(t *testing.T) {
	sets := []Set{{"første", []string{"b", "a .. b"}}, {"tom", nil}, {"anden", []string{"a", "b"}}}
	m, err := Compile(sets, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Sets(); got != 3 {
		t.Errorf("Sets() = %d", got)
	}
	got := scan(m.NewScanner(), danish.Words("a x b", 0, nil))
	want := []hit{{0, 1, 0, 2, false}, {2, 0, 0, 0, false}, {0, 0, 2, 2, false}, {2, 1, 2, 2, false}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := scan(m.NewScanner(), nil); got != nil {
		t.Errorf("no words: %v", got)
	}
}
