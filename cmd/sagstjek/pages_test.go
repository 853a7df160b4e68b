package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/report"
	"sagstjek/config"
	"sagstjek/rules"
	"sagstjek/rules/codex"
)

var update = flag.Bool("update", false, "write the generated pages of docs anew")

const docs = "../../docs/"

// written stands in every generated page.
const written = "<!-- Skrevet af: go test ./cmd/sagstjek -run TestPages -update -->\n"

// TestPages holds the pages about the rules, the cases and the coverage of the codex to
// what the program itself says of them.
func TestPages(t *testing.T) {
	want := pages(t)
	stale := slices.DeleteFunc(slices.Sorted(maps.Keys(want)), func(name string) bool {
		have, _ := os.ReadFile(docs + name)
		return strings.ReplaceAll(string(have), "\r\n", "\n") == want[name]
	})
	old, err := os.ReadDir(docs + "regler")
	if err != nil && !*update {
		t.Fatal(err)
	}
	var gone []string
	for _, e := range old {
		if want["regler/"+e.Name()] == "" {
			gone = append(gone, "regler/"+e.Name())
		}
	}
	if len(stale)+len(gone) == 0 {
		return
	}
	if !*update {
		t.Fatalf("docs is stale (%s); write it anew with: go test ./cmd/sagstjek -run TestPages -update",
			strings.Join(append(stale, gone...), ", "))
	}
	for _, name := range stale {
		if err := os.MkdirAll(path.Dir(docs+name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(docs+name, []byte(want[name]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range gone {
		if err := os.Remove(docs + name); err != nil {
			t.Fatal(err)
		}
	}
}

// builtIn are the rules of the program with their default settings.
func builtIn(t *testing.T) ([]*checker.Rule, *config.Config) {
	t.Helper()
	all, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := config.Load("", "", all)
	if err != nil {
		t.Fatal(err)
	}
	return all, cfg
}

// pages are the generated files below docs by name.
func pages(t *testing.T) map[string]string {
	all, cfg := builtIn(t)
	out := map[string]string{
		"regler/README.md": marked(indexArticle(all).markdown("")),
		"cases.md":         marked(casesArticle(all).markdown("regler/")),
		"daekning.md":      coverage(all),
	}
	for _, r := range all {
		out["regler/"+r.ID+".md"] = marked(ruleArticle(r, settingsOf(cfg, r)).markdown(""))
	}
	return out
}

// marked puts the mark of generated pages below the title.
func marked(page string) string {
	title, rest, _ := strings.Cut(page, "\n")
	return title + "\n\n" + written + rest
}

func indexArticle(all []*checker.Rule) *article {
	a := &article{}
	a.title("Kontrollerne")
	a.lead("En side for hver kontrol: hvorfor den er der, hvor den kommer fra, eksempler, indstillinger, hvordan man " +
		"svarer på et fund, og cases at drøfte med kollegerne. Det samme viser »sagstjek forklar REGEL«. Øv dig med »sagstjek oev«.")
	for _, d := range codex.Duties() {
		a.heading(d.Name)
		a.para(d.Asks + " Det ser ingen kontrol: " + lower(d.Limit))
		for _, r := range all {
			if r.Duty == d.ID {
				a.link(r.ID, r.Title+" ("+r.Severity.Label()+")")
			}
		}
	}
	a.lead(report.Disclaimer)
	return a
}

func casesArticle(all []*checker.Rule) *article {
	a := &article{}
	a.title("De 29 cases")
	a.lead("Kodeksets opdigtede cases, fortalt kort og med egne ord, til at drøfte med kollegerne. De er ikke om " +
		"nogen bestemt sag eller kommune.")
	for _, c := range codex.Cases() {
		a.heading(fmt.Sprintf("Case %d: %s", c.Number, c.Name))
		a.para(c.Story)
		a.para("Drøft: " + c.Question)
		seen := tracing(all, c.ID())
		if len(seen) == 0 {
			a.para("Ingen kontrol ser spor af den slags.")
		} else {
			a.para("Kontroller, der ser spor af den slags:")
		}
		for _, r := range seen {
			a.link(r.ID, r.Title)
		}
		a.para("Det kan intet teksttjek se: " + lower(c.Limit))
	}
	a.lead(report.Disclaimer)
	return a
}

// lower begins a sentence as the rest of one.
func lower(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

const coverageHead = `# Hvor meget af kodekset kan et teksttjek se?

` + written + `
Her står, påstand for påstand og med egne ord, hvad KL's kodeks og kilderne ved siden af
siger, og hvilke kontroller der **ser spor af det** i en tekst. Et spor er ikke et svar: et
fund siger, at noget er værd at se på, og et tomt resultat siger ingenting. Hvor ingen
kontrol ser spor, står der hvorfor. Rækkerne er lavet ud fra kontrollerne selv: hver kilde
med mærket kodeks nævner de påstande, den er lavet efter.

`

// coverage is docs/daekning.md.
func coverage(all []*checker.Rule) string {
	var b strings.Builder
	b.WriteString(coverageHead)
	claims, seen := 0, 0
	var tables strings.Builder
	for _, p := range codex.Parts() {
		fmt.Fprintf(&tables, "\n## %s\n\n", p.Name)
		if p.Limit != "" {
			tables.WriteString(escaped(p.Limit) + "\n\n")
		}
		tables.WriteString("| | påstand | ser spor af det | det ser ingen kontrol |\n|---|---|---|---|\n")
		for _, c := range p.Claims {
			rules := tracing(all, c.ID)
			if claims++; len(rules) > 0 {
				seen++
			}
			fmt.Fprintf(&tables, "| %s | %s | %s | %s |\n", c.ID, escaped(c.Says), linked(rules), escaped(c.Limit))
		}
	}
	fmt.Fprintf(&b, "Af %d påstande ser kontrollerne spor af %d.\n", claims, seen)
	b.WriteString(tables.String() + "\n" + report.Disclaimer + "\n")
	return b.String()
}

func linked(rules []*checker.Rule) string {
	if len(rules) == 0 {
		return "ingen"
	}
	var out []string
	for _, r := range rules {
		out = append(out, "["+r.ID+"](regler/"+r.ID+".md)")
	}
	return strings.Join(out, ", ")
}

// The page of the coverage and the sources of the rules agree in both directions.
func TestCoverage(t *testing.T) {
	all, _ := builtIn(t)
	text, err := os.ReadFile(docs + "daekning.md")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`(?m)^\| ([a-z]+-\d+) \| .*? \| (.*?) \| .*\|$`)
	rule := regexp.MustCompile(`\[([a-z0-9-]+)\]\(regler/`)
	listed := map[string][]string{}
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		listed[m[1]] = []string{}
		for _, r := range rule.FindAllStringSubmatch(m[2], -1) {
			listed[m[1]] = append(listed[m[1]], r[1])
		}
	}
	for _, p := range codex.Parts() {
		for _, c := range p.Claims {
			var naming []string
			for _, r := range tracing(all, c.ID) {
				naming = append(naming, r.ID)
			}
			have, ok := listed[c.ID]
			if !ok || !slices.Equal(have, naming) && len(have)+len(naming) > 0 {
				t.Errorf("%s: docs/daekning.md lists %v, but it is named by %v", c.ID, have, naming)
			}
			delete(listed, c.ID)
		}
	}
	if len(listed) > 0 {
		t.Errorf("docs/daekning.md lists claims that are not there: %v", listed)
	}
	if word := regexp.MustCompile(`(?i)kontrolleret|er tjekket|checked`).Find(text); word != nil {
		t.Errorf("docs/daekning.md says %q: a rule sees traces, no more", word)
	}
}
