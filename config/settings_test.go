package config

import (
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

const layered = `
[regler]
lovgrundlag-mangler = "forslag"
proeve = "til"
[regler.lang-sag]
ord = ["bilag", "tillæg"]

[overskrifter]
oekonomi = ["Penge"]

[[skabelon]]
afsnit = ["indstilling"]

[[tilpas]]
sti = "teknik/**"
regler = { lovgrundlag-mangler = "fra", lang-sag = { mest = 500 } }
overskrifter = { vurdering = ["penge"] }

[[tilpas]]
sti = ["teknik/vej", "**/kort-*.md"]
regler = { lovgrundlag-mangler = "til" }
lister = { partier = ["Borgerlisten"] }
[[tilpas.skabelon]]
afsnit = ["bilag"]
`

func TestOverrides(t *testing.T) {
	path := in(t, layered)
	dir := filepath.Dir(path)
	c := load(t, path)
	for _, test := range []struct {
		file     string
		off      bool
		most     int
		economy  []string
		party    int
		required document.Role
	}{
		{"sag.md", false, 1000, []string{"Penge"}, 0, "indstilling"},
		{"teknik/sag.md", true, 500, nil, 0, "indstilling"},
		{"teknik/vej/sag.md", false, 500, nil, 1, "bilag"},
		{"teknik/kort-sag.md", false, 500, nil, 1, "bilag"},
		{"kort-sag.md", false, 1000, []string{"Penge"}, 1, "bilag"},
		{"../teknik/sag.md", false, 1000, []string{"Penge"}, 0, "indstilling"},
	} {
		s := settings(t, c, filepath.Join(dir, filepath.FromSlash(test.file)))
		if _, off := s.Off["lovgrundlag-mangler"]; off != test.off {
			t.Errorf("%s: off = %v", test.file, off)
		}
		if s.Severity["lovgrundlag-mangler"] != checker.Suggestion || !s.On["proeve"] {
			t.Errorf("%s: %v %v", test.file, s.Severity, s.On)
		}
		o := s.Options["lang-sag"].(*longItem)
		if o.Most != test.most || !slices.Equal(o.Words, []string{"bilag", "tillæg"}) {
			t.Errorf("%s: %+v", test.file, o)
		}
		if !slices.Equal(s.Headings[document.RoleEconomy], test.economy) || len(s.Lists["partier"]) != test.party {
			t.Errorf("%s: %v %v", test.file, s.Headings, s.Lists)
		}
		if len(s.Required) != 1 || s.Required[0].Roles[0] != test.required {
			t.Errorf("%s: %v", test.file, s.Required)
		}
	}
}

func TestEverythingIsRead(t *testing.T) {
	c := load(t, "testdata/ok/all.toml")
	s := settings(t, c, "testdata/ok/sag.md")
	if s.Off["lovgrundlag-mangler"] != "" || s.Severity["lovgrundlag-mangler"] != checker.Error {
		t.Errorf("former id: %v %v", s.Off, s.Severity)
	}
	o := s.Options["lang-sag"].(*longItem)
	since := time.Date(2025, 2, 1, 0, 0, 0, 0, time.UTC)
	if o.Most != 1200 || o.Share != 2 || !o.Strict || o.Words[1] != "resumé" || o.Weight["lang"] != 2 || len(o.Weight) != 1 ||
		len(o.Topics) != 1 || o.Topics[0] != (topic{"skole*", since}) {
		t.Errorf("options: %+v", o)
	}
	if h := s.Headings[document.RoleHearing]; !slices.Equal(h, []string{"Hvem er spurgt", "Svar fra høringen"}) {
		t.Errorf("headings: %v", h)
	}
	r := s.Required[len(s.Required)-1] // after that of the profile
	if r.Type != document.Discussion || r.Committee != "Børne- og Skoleudvalget" || len(r.Roles) != 3 ||
		r.Roles[2] != document.RoleHearing || r.Alternatives != 2 {
		t.Errorf("template: %+v", r)
	}
	if v := c.Values(); len(v) != 1 || v[0].Name != "Vi svarer" || v[0].Duties[0] != "betjening" {
		t.Errorf("values: %+v", v)
	}
	for file, want := range map[string]bool{"kladder/x.md": true, "a/b/sag-gammel.docx": true, "sag.md": false, "../kladder/x.md": false} {
		if c.Excluded(filepath.Join("testdata/ok", file)) != want {
			t.Errorf("Excluded(%s) = %v", file, !want)
		}
	}
}

// A duty is known with å as well as with aa.
func TestDutiesEitherWay(t *testing.T) {
	c := load(t, in(t, "[[vaerdi]]\nnavn = \"Vi fortæller\"\npligter = [\"åbenhed\", \"aabenhed\"]\n"))
	if got := c.Values()[0].Duties; !slices.Equal(got, []string{"aabenhed", "aabenhed"}) {
		t.Errorf("%v", got)
	}
}

func TestReasonForOff(t *testing.T) {
	path := in(t, "[regler]\nproeve = \"fra\"\n[regler.lang-sag]\nalvor = \"fra\"\ngrund = \"aftalt\"\n")
	s := settings(t, load(t, path), "x.md")
	if s.Off["lang-sag"] != "aftalt" || !strings.HasSuffix(s.Off["proeve"], "sagstjek.toml:2") {
		t.Errorf("%v", s.Off)
	}
}

func TestDefaultsStay(t *testing.T) {
	rules := testRules()
	path := in(t, "[regler.lang-sag]\nmest = 1\nord = []\nvaegt = { a = 1 }\n")
	c, err := Load(path, "", rules)
	if err != nil {
		t.Fatal(err)
	}
	settings(t, c, "x.md")
	o := rules[0].Options.(*longItem)
	if o.Most != 1000 || len(o.Words) != 1 || o.Weight["kort"] != 1 || len(o.Weight) != 1 {
		t.Errorf("the rule's own options changed: %+v", o)
	}
}

func TestForSharesEqualSettings(t *testing.T) {
	path := in(t, layered+"\n[[tilpas]]\nsti = \"plan/**\"\nregler = { lovgrundlag-mangler = \"forslag\" }\n")
	dir := filepath.Dir(path)
	c := load(t, path)
	plain := settings(t, c, filepath.Join(dir, "a.md"))
	if plain != settings(t, c, filepath.Join(dir, "x/b.md")) || plain != settings(t, c, filepath.Join(dir, "plan/c.md")) {
		t.Error("equal settings are not the same pointer")
	}
	if plain == settings(t, c, filepath.Join(dir, "teknik/a.md")) {
		t.Error("other settings are the same pointer")
	}
}

func TestForConcurrent(t *testing.T) {
	path := in(t, layered)
	dir := filepath.Dir(path)
	c := load(t, path)
	files := []string{"a.md", "teknik/a.md", "teknik/vej/a.md", "b/kort-a.md"}
	got := make([][]*Settings, 8)
	var wait sync.WaitGroup
	for i := range got {
		wait.Go(func() {
			for _, f := range files {
				s, _ := c.For(filepath.Join(dir, f))
				got[i] = append(got[i], s)
			}
		})
	}
	wait.Wait()
	for i := range got {
		if got[i][0] == nil || !slices.Equal(got[i], got[0]) {
			t.Fatalf("run %d differs", i)
		}
	}
}

func TestExplain(t *testing.T) {
	path := in(t, layered)
	c := load(t, path)
	found := map[string]Setting{}
	for _, s := range c.Explain("") {
		s.From = filepath.Base(s.From)
		found[s.Key+"="+s.Value] = s
	}
	for _, want := range []Setting{
		{`profil`, `"kl"`, "standard", "", ""},
		{`fejlniveau`, `"fejl"`, "profilen kl", "", ""},
		{`regler.lovgrundlag-mangler`, `"forslag"`, "sagstjek.toml:3", "", ""},
		{`regler.proeve`, `"til"`, "sagstjek.toml:4", "", ""},
		{`regler.ingen-alternativer`, `"advarsel"`, "standard", "", ""},
		{`regler.lang-sag.ord`, `["bilag", "tillæg"]`, "sagstjek.toml:6", "", ""},
		{`regler.lang-sag.mest`, `1000`, "standard", "", ""},
		{`regler.lang-sag.vaegt`, `{ "kort" = 1 }`, "standard", "", ""},
		{`overskrifter.økonomi`, `"Penge"`, "sagstjek.toml:9", "", ""},
		{`skabelon`, `{ afsnit = ["indstilling"] }`, "sagstjek.toml:11", "", ""},
		{`tilpas."teknik/**".regler.lovgrundlag-mangler`, `"fra"`, "sagstjek.toml:16", "", ""},
		{`tilpas."teknik/**".regler.lang-sag.mest`, `500`, "sagstjek.toml:16", "", ""},
		{`tilpas."teknik/vej, **/kort-*.md".lister.partier`, `"Borgerlisten"`, "sagstjek.toml:22", "", ""},
	} {
		if got := found[want.Key+"="+want.Value]; got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	flag, err := Load(path, "eksempel-egen-kodeks", testRules())
	if err != nil {
		t.Fatal(err)
	}
	all := flag.Explain("")
	if all[0] != (Setting{"profil", `"eksempel-egen-kodeks"`, "--profile", "", ""}) {
		t.Errorf("profile of the flag: %+v", all[0])
	}
	i := slices.IndexFunc(all, func(s Setting) bool { return s.Key == "regler.arbejdsplads-ikke-naevnt" })
	if all[i].Value != `"advarsel"` || all[i].From != "profilen eksempel-egen-kodeks" || !strings.Contains(all[i].Reason, "altid høres") {
		t.Errorf("rule of a profile: %+v", all[i])
	}
}

func BenchmarkFor(b *testing.B) {
	c, err := Load("testdata/ok/all.toml", "", testRules())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := c.For("testdata/ok/teknik/sag.md"); err != nil {
			b.Fatal(err)
		}
	}
}
