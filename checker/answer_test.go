package checker_test

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
)

func TestMarkers(t *testing.T) {
	roed, dyr := rule("roed", "rød"), rule("dyr", "dyr*")
	for name, c := range map[string]struct{ text, want string }{
		"before the title, the item": {"<!-- sagstjek: undlad dyr, roed: aftalt -->\n" + item, ""},
		"before a heading, the section": {
			strings.Replace(item, "## Sagsf", "<!-- sagstjek: undlad dyr: aftalt -->\n\n## Sagsf", 1),
			"dyr: dyr skole\nroed: er rød\ndyr: dyr sag",
		},
		"before a paragraph, that": {
			strings.Replace(item, "En dyr sag", "sagstjek: undlad dyr: aftalt\n\nEn dyr sag", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød",
		},
		"without a reason, told": {
			strings.Replace(item, "En dyr sag", "sagstjek: undlad dyr\n\nEn dyr sag", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød\nundlad-uden-grund: En dyr sag.",
		},
		"of no use, told": {
			strings.Replace(item, "En dyr sag", "sagstjek: undlad roed: aftalt\n\nEn dyr sag", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød\ndyr: dyr sag\nundlad-ubrugt: En dyr sag.",
		},
		"without a colon, told once": {
			strings.Replace(item, "En dyr sag.", "sagstjek undlad dyr: aftalt", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød\ndyr: undlad dyr\nundlad-ubrugt: sagstjek undlad dyr: aftalt",
		},
		"in bold, told once": {
			strings.Replace(item, "En dyr sag.", "**sagstjek: undlad dyr: aftalt**", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød\ndyr: undlad dyr\nundlad-ubrugt: sagstjek: undlad dyr: aftalt",
		},
		"without a rule, told once": {
			strings.Replace(item, "En dyr sag", "sagstjek: undlad: aftalt\n\nEn dyr sag", 1),
			"dyr: dyr skole\ndyr: dyre skole\nroed: er rød\ndyr: dyr sag\nundlad-ubrugt: En dyr sag.",
		},
	} {
		if got := shown(check(t, c.text, checker.Env{}, roed, dyr)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// A reason needs no colon, and rules may be joined in any of the usual ways.
func TestMarkersAreReadWidely(t *testing.T) {
	for marker, reason := range map[string]string{
		"undlad dyr fordi det er citat":      "fordi det er citat",
		"undlad dyr – se side 2: citat":      "se side 2: citat",
		"undlad `dyr`; `roed`: aftalt":       "aftalt",
		"undlad dyr og Roed: aftalt":         "aftalt",
		"undlad roed dyr : dyr og god: nemt": "dyr og god: nemt",
	} {
		r := check(t, strings.Replace(item, "En dyr sag", "sagstjek: "+marker+"\n\nEn dyr sag", 1), checker.Env{},
			rule("dyr", "dyr*"), rule("roed", "rød"))
		all := r.Items[0].Findings
		if last := all[len(all)-1]; len(all) != 4 || last.Suppressed == nil || last.Suppressed.Reason != reason {
			t.Errorf("%s: %d findings, the last suppressed as %+v", marker, len(all), last.Suppressed)
		}
	}
}

// What is said of suppressions at one place tells them apart.
func TestMarkersAreNamed(t *testing.T) {
	notes := "<!-- sagstjek: undlad roed: aftalt -->\n<!-- sagstjek: undlad graa, dyr -->\n" +
		"<!-- sagstjek: undlad gul: aftalt -->\n\n## Sagsf"
	var got []string
	for _, f := range check(t, strings.Replace(item, "## Sagsf", notes, 1), checker.Env{}, rule("roed", "lilla"),
		rule("graa", "grå"), rule("dyr", "billig*")).Items[0].Findings {
		got = append(got, f.Message)
	}
	want := []string{
		"Her er »roed« slået fra, men der var intet at reagere på.",
		"Her er »graa«, »dyr« slået fra uden en grund.",
		"Her skulle en kontrol være slået fra, men der er ingen, der hedder »gul«.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAnswers(t *testing.T) {
	dyr := rule("dyr", "dyr*")
	first := check(t, item, checker.Env{}, dyr).Items[0].Findings[0]
	if len(first.Fingerprint) != 16 {
		t.Fatalf("the fingerprint is %q", first.Fingerprint)
	}
	moved := strings.Replace(item, "Den dyre", "Nyt indhold. Den dyre", 1)
	r := answered(t, moved, checker.Env{},
		[]checker.Answer{{Fingerprint: first.Fingerprint, Reason: "aftalt", Where: "sagstjek.svar.toml"}}, dyr)
	if got := shown(r); got != "dyr: dyre skole\ndyr: dyr sag" {
		t.Errorf("got\n%s", got)
	}
	if s := r.Items[0].Findings[0].Suppressed; s.Reason != "aftalt" || s.Where != "sagstjek.svar.toml" {
		t.Errorf("suppressed as %+v", s)
	}
	twice := item + "\n\n# 8. Ny hal" + strings.TrimPrefix(item, "# 7. Ny skole")
	r = check(t, twice, checker.Env{Baseline: map[string]int{first.Fingerprint: 1}}, dyr)
	if got := shown(r); strings.Count(got, "dyr skole") != 1 || strings.Count(got, "dyr sag") != 2 {
		t.Errorf("a baseline of one finding leaves\n%s", got)
	}
}

func TestClosedItemsHaveNoFingerprint(t *testing.T) {
	text := strings.Replace(item, "Ny skole", "Lukket punkt", 1)
	if f := check(t, text, checker.Env{}, rule("dyr", "dyr*")).Items[0].Findings[0]; f.Fingerprint != "" {
		t.Errorf("fingerprint %q of a closed item without a secret", f.Fingerprint)
	}
	if f := check(t, text, checker.Env{Secret: "x"}, rule("dyr", "dyr*")).Items[0].Findings[0]; len(f.Fingerprint) != 16 {
		t.Errorf("fingerprint %q of a closed item with a secret", f.Fingerprint)
	}
}
