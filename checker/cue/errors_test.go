package cue

import (
	"strings"
	"testing"
)

func TestErrors(t *testing.T) {
	for _, tt := range []struct{ pattern, want string }{
		{"", "det er tomt"},
		{" \u00a0\t", "det er tomt"},
		{"..", "før .. skal der stå et ord, som ikke må mangle"},
		{".. a", "før .. skal der stå et ord, som ikke må mangle"},
		{"a? .. b", "før .. skal der stå et ord, som ikke må mangle"},
		{"a ..", "efter .. skal der stå et ord, som ikke må mangle"},
		{"a .. b?", "efter .. skal der stå et ord, som ikke må mangle"},
		{"a?", "mindst ét ord skal stå uden ?"},
		{"(a|b?) c?", "mindst ét ord skal stå uden ?"},
		{"a .. .. .. .. .. .. .. .. b", "det kan strække sig over mere end 63 ord"},
		{"*", "* er ikke et ord; skriv .. for ord imellem"},
		{"pr. # +", "+ er ikke et ord; skriv .. for ord imellem"},
		{"**", "** er ikke et ord; skriv .. for ord imellem"},
		{"sko*le", "* kan kun stå først eller sidst i et ord"},
		{"skole**", "* kan kun stå først eller sidst i et ord"},
		{"fejl*/mangel*", "* kan kun stå først eller sidst i et ord"},
		{"20##", "# er et helt tal og skal stå alene"},
		{"#-årig*", "# er et helt tal og skal stå alene"},
		{"=#", "= kan ikke stå foran #"},
		{"a=b", "= kan kun stå først i et ord"},
		{"a@b", "@ kan kun stå først i et ord"},
		{"i?kke", "? kan kun stå lige efter et ord eller en parentes"},
		{"ikke??", "? kan kun stå lige efter et ord eller en parentes"},
		{"? b", "? står alene uden et ord"},
		{"= b", "= står alene uden et ord"},
		{"støtte* ..virksomhed*", "der skal være mellemrum på begge sider af .."},
		{"støtte.. virksomhed*", "der skal være mellemrum på begge sider af .."},
		{"a ...", "der skal være mellemrum på begge sider af .."},
		{"a ..? b", "der skal være mellemrum på begge sider af .."},
		{"(a .. b|c)", ".. kan ikke stå inde i en parentes"},
		{"(a|b", "en parentes mangler sin )"},
		{"a)", "der står ) uden ( foran"},
		{"(a|(b|c))", "en parentes kan ikke stå inde i en parentes"},
		{"(a|)", "en mulighed i parentesen er tom"},
		{"()", "en mulighed i parentesen er tom"},
		{"a|b", "| kan kun stå inde i en parentes"},
		{"i_strid", "_ kan kun stå inde i en parentes; skriv et mellemrum"},
		{"(borger)?inddragelse", "der skal være mellemrum efter en parentes; skriv hvert sammensat ord helt ud"},
		{"(budget|aftale)*", "der skal være mellemrum efter en parentes; skriv hvert sammensat ord helt ud"},
		{"borger(møde|råd)", "der skal være mellemrum før en parentes; skriv hvert sammensat ord helt ud"},
		{"anbefaler, at", "tegnet , er ikke en del af et ord; udelad det"},
		{"Beslutning:", "tegnet : er ikke en del af et ord; udelad det"},
		{"fejl!", "tegnet ! er ikke en del af et ord; udelad det"},
		{"den …", "tegnet … er ikke en del af et ord; udelad det"},
		{"a – b", "tegnet – er ikke en del af et ord; udelad det"},
		{"§4", "tegnet § er et ord for sig; skriv det alene med mellemrum om"},
		{"§*", "tegnet § er et ord for sig; skriv det alene med mellemrum om"},
		{"»støtte«", "tegnet » er et ord for sig; skriv det alene med mellemrum om"},
		{"=skole.Den", `"skole.Den" er flere ord i en tekst; skriv dem hver for sig`},
		{"inkl./ekskl. moms", `"inkl./ekskl" er flere ord i en tekst; skriv dem hver for sig`},
		{"Natur- og", `"Natur-" kan ikke have -, / eller . først eller sidst; udelad tegnet`},
		{"a - b", `"-" kan ikke have -, / eller . først eller sidst; udelad tegnet`},
		{".a", `".a" kan ikke have -, / eller . først eller sidst; udelad tegnet`},
		{"a\xff", "det indeholder tegn, som ikke kan læses (ikke UTF-8)"},
		{"@ukendt", "listen @ukendt findes ikke"},
		{"@", "listen @ findes ikke"},
		{"@forkert", `i listen @forkert skal "skole*" være et eller flere almindelige ord`},
		{"(a|@blank)", `i listen @blank skal " ., " være et eller flere almindelige ord`},
	} {
		m, err := Compile([]Set{{"et sæt", []string{"fin", tt.pattern}}}, lookup)
		if err == nil {
			t.Errorf("%q: no error", tt.pattern)
			continue
		}
		if m != nil {
			t.Errorf("%q: a matcher beside the error", tt.pattern)
		}
		if got, ok := strings.CutPrefix(err.Error(), "et sæt: stikordet "); !ok || !strings.HasSuffix(got, " kan ikke bruges: "+tt.want) {
			t.Errorf("%q: %v\nwant %s", tt.pattern, err, tt.want)
		}
	}
}

func TestAllErrorsAreTold(t *testing.T) {
	_, err := Compile([]Set{{"x", []string{"a,", "b"}}, {"y", []string{"", "@z"}}}, nil)
	want := `x: stikordet "a," kan ikke bruges: tegnet , er ikke en del af et ord; udelad det
y: stikordet "" kan ikke bruges: det er tomt
y: stikordet "@z" kan ikke bruges: listen @z findes ikke`
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}
