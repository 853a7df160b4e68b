package danish

import (
	"strings"
	"testing"
)

func TestLawRefs(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"efter planlovens § 24, stk. 5, nr. 2.", "planlovens § 24, stk. 5, nr. 2=planlovens/24/5/2/"},
		{"jf. Folkeskolelovens § 40, stk. 2. Loven", "Folkeskolelovens § 40, stk. 2=folkeskolelovens/40/2//"},
		{"Ifølge § 65, stk. 2, kan", "§ 65, stk. 2=/65/2//"},
		{"planlovens §24 stk.5", "planlovens §24 stk.5=planlovens/24/5//"},
		{"efter lovens § 3", "§ 3=/3///"},
		{"varmeforsyningsloven og vandsektorloven", "varmeforsyningsloven=varmeforsyningsloven////; vandsektorloven=vandsektorloven////"},
		{"§ 24 i planloven gælder", "§ 24 i planloven=planloven/24///"},
		{"efter § 10, stk. 1, i lov om miljøvurdering af planer og programmer (VVM).",
			"§ 10, stk. 1, i lov om miljøvurdering af planer og programmer=lov om miljøvurdering af planer og programmer/10/1//"},
		{"lov om hunde og lov om mark- og vejfred", "lov om hunde=lov om hunde////; lov om mark- og vejfred=lov om mark og vejfred////"},
		{"lov om kommunernes styrelse § 40", "lov om kommunernes styrelse § 40=lov om kommunernes styrelse/40///"},
		{"planloven (§ 13)", "planloven (§ 13=planloven/13///"},
		{"lov om social service, jf. lovbekendtgørelse nr. 1157 af 1. juli 2020",
			"lov om social service=lov om social service////; lovbekendtgørelse nr. 1157 af 1. juli " +
				"2020=lovbekendtgørelse nr 1157 af 1 juli 2020////"},
		{"LBK 572 af 29/05/2024 og LBK nr. 1157 af 01/07/2020",
			"LBK 572 af 29/05/2024=lbk 572 af 29/05/2024////; LBK nr. 1157 af 01/07/2020=lbk nr 1157 af 01/07/2020////"},
		{"bekendtgørelse nr. 700 af 23. juni 2014", "bekendtgørelse nr. 700 af 23. juni 2014=bekendtgørelse nr 700 af 23 juni 2014////"},
		{"bekendtgørelse om psykisk arbejdsmiljø, nr. 1406",
			"bekendtgørelse om psykisk arbejdsmiljø=bekendtgørelse om psykisk arbejdsmiljø////"},
		{"forordning (EU) nr. 2023/2831", "forordning (EU) nr. 2023/2831=forordning eu nr 2023/2831////"},
		{"sag nr. 14 af 3. marts, vej nr. 5 og lov", ""},
		{"§§ 8-10", "§§ 8-10=/8-10///"},
		{"planlovens §§ 8–10", "planlovens §§ 8–10=planlovens/8-10///"},
		{"§§ 107 og 108", "§§ 107=/107///; 108=/108///"},
		{"servicelovens §§ 83, 86 og 107, stk. 2",
			"servicelovens §§ 83=servicelovens/83///; 86=servicelovens/86///; 107, stk. 2=servicelovens/107/2//"},
		{"§ 79 a og § 79a, litra c", "§ 79 a=/79 a///; § 79a, litra c=/79 a///c"},
		{"§ 5, stk. 1 og 2, og § 6, stk. 3-4", "§ 5, stk. 1 og 2=/5/1 og 2//; § 6, stk. 3-4=/6/3-4//"},
		{"SEL § 104", "SEL § 104=sel/104///"},
		{"et § 17, stk. 4-udvalg", ""},
		{"et § 17, stk. 4 udvalg", ""},
		{"§ 3-natur, § 18-midler og § 60-selskab", ""},
		{"§ 18 midler", ""},
		{"paragraf 17 gælder", "paragraf 17=/17///"},
		{"databeskyttelsesforordningens artikel 6", "databeskyttelsesforordningens=databeskyttelsesforordningens////"},
		{"alkoven, forloven, kloven, orloven og sneploven", ""},
		{"§", ""},
		{"§ og", ""},
	} {
		var parts []string
		for _, r := range LawRefs(Words(c.text, 3, nil), nil) {
			parts = append(parts,
				c.text[r.Span.Start-3:r.Span.End-3]+"="+strings.Join([]string{r.Law, r.Paragraph, r.Stk, r.Nr, r.Litra}, "/"))
		}
		if got := strings.Join(parts, "; "); got != c.want {
			t.Errorf("LawRefs(%q)\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestIsLawName(t *testing.T) {
	for _, w := range []string{
		"planloven", "styrelseslovens", "folkeskolelov", "vandsektorloven", "musikloven", "kontorloven", "grundloven",
		"finansloven", "trafikloven",
	} {
		if !IsLawName(w) {
			t.Errorf("%s is a law", w)
		}
	}
	for _, w := range []string{
		"loven", "lov", "lovens", "alkoven", "forloven", "kloven", "orlov", "barselsorlov", "barselsorloven",
		"sneploven", "ploven", "janteloven", "naturlovens", "skoven", "byrådet", "",
	} {
		if IsLawName(w) {
			t.Errorf("%s is no law", w)
		}
	}
}

func TestLIX(t *testing.T) {
	for _, c := range []struct{ words, sentences, long, want int }{
		{0, 0, 0, 0}, {100, 5, 30, 50}, {10, 0, 1, 20}, {7, 2, 1, 18}, {100, 10, 0, 10},
	} {
		if got := LIX(c.words, c.sentences, c.long); got != c.want {
			t.Errorf("LIX(%d, %d, %d) = %d, want %d", c.words, c.sentences, c.long, got, c.want)
		}
	}
	for w, want := range map[string]bool{
		"udvalg": false, "udvalget": true, "å": false, "brønde": false, "brøndene": true, "2026-2029": false,
		"p-plads": false, "p-pladser": true, "råd\u00adhus": false,
	} {
		if _, tally := new(Folder).Tallied(w, 0, nil); (tally.Long == 1) != want {
			t.Errorf("%q is long: %v", w, !want)
		}
	}
	_, tally := new(Folder).Tallied("Byrådet godkender »planen« efter § 24 med 5 %.", 0, nil)
	if tally.Words != 7 || tally.Long != 2 || tally.Signs != 4 {
		t.Errorf("Tallied: %+v", tally)
	}
}

func TestFold(t *testing.T) {
	for w, want := range map[string]string{"abc": "abc", "Åben": "åben", "By\u00adråd": "byråd", "A\u2011B": "a-b", "": "", "øl": "øl"} {
		if got := Fold(w); got != want {
			t.Errorf("Fold(%q) = %q", w, got)
		}
	}
}
