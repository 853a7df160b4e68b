package lint_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

// lists are the lists of the example in docs/opsaetning.md: where each begins in it, and
// what is found because of it.
var lists = []struct{ begins, rule, says string }{
	{"institutioner =", "arbejdsplads-ikke-naevnt", ""},
	{"organer =", "tidligere-beslutning-uden-henvisning", ""},
	{"partier =", "parti-i-sagsfremstillingen", ""},
	{"# Aftaler", "raad-eller-bestyrelse-ikke-naevnt", "(aftale med Vandrådet fra 2025). Fandt ikke noget om, at Vandrådet er hørt."},
	{"# Principbeslutninger", "borgerinddragelse-ikke-omtalt",
		"Kommunen har en principbeslutning: »Byrådet besluttede den 3. marts 2025, at naboerne altid spørges om belysning«. Fandt ikke"},
	{"# Firmaer", "habilitet-ikke-overvejet", ""},
	{"# Skabelonen", "fast-afsnit-mangler", "»Videre forløb«"},
	{"# Et udvalg", "fast-afsnit-mangler", "mindst 2 alternativer"},
}

// Each list of the guide's example makes a rule find what it does not find without it.
func TestOwnLists(t *testing.T) {
	settings := guideExample(t)
	all := checked(t, settings)
	for _, l := range lists {
		found := func(all []*checker.Finding) bool {
			return slices.ContainsFunc(all,
				func(f *checker.Finding) bool { return f.Rule.ID == l.rule && strings.Contains(f.Message, l.says) })
		}
		if !found(all) {
			t.Errorf("%s: with it, %s did not find %q", l.begins, l.rule, l.says)
		}
		if found(checked(t, without(t, settings, l.begins))) {
			t.Errorf("%s: without it, %s found %q too", l.begins, l.rule, l.says)
		}
	}
}

// What a party of the lexicon or of the municipality's own moves is a member's proposal,
// of which nobody asks for a recommendation.
func TestOwnParties(t *testing.T) {
	for _, c := range []struct {
		mover, settings string
		missed          bool
	}{
		{"Moderaterne", "", false},
		{"Fælles Fremtid", "", true},
		{"Fælles Fremtid", "[lister]\npartier = [\"Fælles Fremtid\"]\n", false},
	} {
		item := "# Forslag om gratis bus (fra " + c.mover + ")\n\n## Sagsfremstilling\nBussen kører hver time.\n\n## Økonomi\nIngen.\n"
		missed := slices.ContainsFunc(checkText(t, c.settings, item),
			func(f *checker.Finding) bool { return f.Rule.ID == "indstilling-mangler" })
		if missed != c.missed {
			t.Errorf("%s with %q: a recommendation is missed: %t", c.mover, c.settings, missed)
		}
	}
}

// The severity of a decision in principle is more than that of the rule.
func TestPrinciplesAreWarnings(t *testing.T) {
	for _, f := range checked(t, guideExample(t)) {
		if f.Rule.ID == "borgerinddragelse-ikke-omtalt" && f.Severity != checker.Warning {
			t.Errorf("a decision in principle is shown as %s", f.Severity)
		}
	}
}

// What is agreed or decided is answered in the text.
func TestOwnListsAnswered(t *testing.T) {
	answers := map[string]string{
		"raad-eller-bestyrelse-ikke-naevnt": "Vandrådet er hørt og har ingen bemærkninger.",
		"borgerinddragelse-ikke-omtalt":     "Byrådets beslutning om inddragelse fraviges, fordi lamperne afløser ens lamper.",
		"arbejdsplads-ikke-naevnt":          "Skovhuset er hørt og bakker op om flytningen.",
		"habilitet-ikke-overvejet":          "Spørgsmålet om habilitet er afklaret.",
	}
	for rule, answer := range answers {
		item := strings.Replace(ownItem(t), "## Økonomi", "## Høring\n"+answer+"\n\n## Økonomi", 1)
		for _, f := range checkText(t, guideExample(t), item) {
			if f.Rule.ID == rule {
				t.Errorf("%s: %q is no answer: %s", rule, answer, f.Message)
			}
		}
	}
	// A reason why nobody was asked is no answer to a decision in principle.
	item := strings.Replace(ownItem(t), "## Økonomi", "## Høring\nBorgerne er ikke inddraget, fordi det er oplagt.\n\n## Økonomi", 1)
	if !slices.ContainsFunc(checkText(t, guideExample(t), item),
		func(f *checker.Finding) bool { return f.Rule.ID == "borgerinddragelse-ikke-omtalt" }) {
		t.Error("a bare reason answers a decision in principle")
	}
}

// The example profile looks at every decision about one of the municipality's places,
// and does not take them for private firms.
func TestExampleProfile(t *testing.T) {
	item := "# Nye stole\n\n## Sagsfremstilling\nStolene er slidte.\n\n## Indstilling\n" +
		"Det indstilles, at virksomheden Solbakken får et tilskud på 50.000 kr. til nye stole.\n"
	for profile, want := range map[string][2]bool{"kl": {false, true}, "eksempel-egen-kodeks": {true, false}} {
		has := func(rule string) bool {
			return slices.ContainsFunc(checkText(t, "profil = \""+profile+"\"\n", item),
				func(f *checker.Finding) bool { return f.Rule.ID == rule })
		}
		if got := [2]bool{has("arbejdsplads-ikke-naevnt"), has("virksomhedsstoette-uden-vurdering")}; got != want {
			t.Errorf("%s: workplace asked for, taken for a firm: %v, want %v", profile, got, want)
		}
	}
}

// guideExample is the settings file between the marks in docs/opsaetning.md.
func guideExample(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../../../docs/opsaetning.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(strings.ReplaceAll(string(data), "\r\n", "\n"), "<!-- egne lister: begin -->\n\n```toml\n")
	text, _, ok := strings.Cut(rest, "```\n\n<!-- egne lister: end -->")
	if !ok {
		t.Fatal("docs/opsaetning.md lacks the example between its marks")
	}
	return text
}

// without leaves out a key, or a paragraph that begins with a remark.
func without(t *testing.T, settings, begins string) string {
	t.Helper()
	end := "\n"
	if strings.HasPrefix(begins, "#") {
		end = "\n\n"
	}
	at := strings.Index(settings, "\n"+begins)
	if at < 0 {
		t.Fatalf("the example has no %q", begins)
	}
	before, rest := settings[:at+1], settings[at+1:]
	_, after, _ := strings.Cut(rest, end)
	return before + after
}

func ownItem(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../../../testdata/egne-lister/sag.md")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(data), "\r\n", "\n")
}

func checked(t *testing.T, settings string) []*checker.Finding {
	t.Helper()
	return checkText(t, settings, ownItem(t))
}

// checkText are the findings in a text under a settings file, which is read strictly.
func checkText(t *testing.T, settings, text string) []*checker.Finding {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "sagstjek.toml"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	res, err := l.Check(filepath.Join(dir, "sag.md"), []byte(text))
	if err != nil || res.Err != "" {
		t.Fatal(err, res.Err)
	}
	var out []*checker.Finding
	for _, it := range res.Items {
		out = append(out, it.Findings...)
	}
	return out
}
