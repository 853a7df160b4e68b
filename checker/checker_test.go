package checker_test

import (
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

// rule makes a rule that reports every hit of a cue.
func rule(id, cue string, yields ...checker.Yield) *checker.Rule {
	return &checker.Rule{
		ID: id, Title: id, Severity: checker.Warning, Kind: checker.Claim, Message: "Fandt " + id + " til {organ}.", Why: "-", Remedy: "-",
		Cues: map[string][]string{"udloes": {cue}}, Yields: yields, Run: checker.Declared{Engine: "udsagn"}.Run,
	}
}

const item = "# 7. Ny skole\n\n## Indstilling\nDet indstilles, at Byrådet bygger en dyr skole.\n\n" +
	"## Sagsfremstilling\nDen dyre skole er rød. Et grimt hus rives ned.\n\n## Økonomi\nEn dyr sag.\n"

func check(t testing.TB, text string, env checker.Env, rules ...*checker.Rule) checker.FileResult {
	t.Helper()
	return answered(t, text, env, nil, rules...)
}

func answered(t testing.TB, text string, env checker.Env, answers []checker.Answer, rules ...*checker.Rule) checker.FileResult {
	t.Helper()
	c, err := checker.New(rules, env)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := reader.Read("sag.md", []byte(text), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := c.Check(doc, answers)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// shown lists the findings that are not suppressed as "rule: quote".
func shown(r checker.FileResult) string {
	var out []string
	for _, it := range r.Items {
		for _, f := range it.Findings {
			if f.Suppressed == nil {
				out = append(out, f.Rule.ID+": "+r.Doc.Quote(f.Span))
			}
		}
	}
	return strings.Join(out, "\n")
}

func TestFindingsInOrderOfText(t *testing.T) {
	r := check(t, item, checker.Env{}, rule("b-dyr", "dyr*"), rule("a-roed", "rød"))
	want := "b-dyr: dyr skole\nb-dyr: dyre skole\na-roed: er rød\nb-dyr: dyr sag"
	if got := shown(r); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if m := r.Items[0].Findings[0].Message; m != "Fandt b-dyr til Byrådet." {
		t.Errorf("the message is %q", m)
	}
}

func TestYields(t *testing.T) {
	owner := rule("ejer", "rød")
	for scope, want := range map[checker.Scope]string{
		checker.SameSentence: "vig: dyr skole\nejer: er rød\nvig: dyr sag",
		checker.SameItem:     "ejer: er rød",
	} {
		r := check(t, item, checker.Env{}, owner, rule("vig", "dyr*", checker.Yield{To: "ejer", Scope: scope}))
		if got := shown(r); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", scope, got, want)
		}
	}
}

func TestWhoRuns(t *testing.T) {
	owner, yielder := rule("ejer", "rød"), rule("vig", "dyr*", checker.Yield{To: "ejer", Scope: checker.SameItem})
	preview := rule("proeve", "grimt")
	preview.Preview = true
	for name, c := range map[string]struct {
		env  checker.Env
		want string
	}{
		"a rule that is off owns nothing": {
			checker.Env{Off: map[string]string{"ejer": "nej"}}, "vig: dyr skole\nvig: dyre skole\nvig: dyr sag",
		},
		"under only, owners run silently":      {checker.Env{Only: map[string]bool{"vig": true}}, ""},
		"a preview rule runs when switched on": {checker.Env{On: map[string]bool{"proeve": true}}, "ejer: er rød\nproeve: grimt hus"},
		"only runs preview rules":              {checker.Env{Only: map[string]bool{"proeve": true}}, "proeve: grimt hus"},
		"severity comes from the configuration": {
			checker.Env{Severity: map[string]checker.Severity{"ejer": checker.Suggestion}}, "ejer: er rød",
		},
	} {
		r := check(t, item, c.env, owner, yielder, preview)
		if got := shown(r); got != c.want {
			t.Errorf("%s: got\n%s", name, got)
		}
		for _, f := range r.Items[0].Findings {
			if want, ok := c.env.Severity[f.Rule.ID]; ok && f.Severity != want {
				t.Errorf("%s: severity is %s", name, f.Severity)
			}
		}
	}
}

func TestBadYields(t *testing.T) {
	for name, rules := range map[string][]*checker.Rule{
		"som ikke findes": {rule("a", "x", checker.Yield{To: "b", Scope: checker.SameItem})},
		"i ring": {
			rule("a", "x", checker.Yield{To: "b", Scope: checker.SameItem}),
			rule("b", "x", checker.Yield{To: "a", Scope: checker.SameItem}),
		},
	} {
		if _, err := checker.New(rules, checker.Env{}); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPanicNamesRule(t *testing.T) {
	bad := &checker.Rule{ID: "vild", Run: func(*checker.Pass) { panic("av") }}
	c, err := checker.New([]*checker.Rule{bad, rule("dyr", "dyr*")}, checker.Env{})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := reader.Read("sag.md", []byte(item), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := c.Check(doc, nil)
	if err == nil || !strings.Contains(err.Error(), "vild") {
		t.Errorf("the error is %v", err)
	}
	if len(r.Items[0].Findings) != 3 {
		t.Errorf("%d findings of the other rule", len(r.Items[0].Findings))
	}
}

func TestEngines(t *testing.T) {
	engine := func(d checker.Declared) *checker.Rule {
		r := rule("r", "bro*")
		r.Cues = map[string][]string{"udloes": {"bro*"}, "opfyld": {"fordi"}, "opfyld2": {"kroner"}, "undtag": {"gammel"}}
		r.Kind, r.Run = checker.Absence, d.Run
		return r
	}
	text := func(s string) string {
		return "# Sag\n\n## Indstilling\nDet indstilles, at noget sker.\n\n## Sagsfremstilling\n" + s + "\n"
	}
	for _, c := range []struct {
		engine, text string
		found        bool
	}{
		{"udsagn", "En bro bygges.", true},
		{"udsagn", "En gammel bro rives ned.", false},
		{"udsagn", "Der bygges ingen bro.", false},
		{"mangler", "En bro bygges. Den er høj.", true},
		{"mangler", "En bro bygges. Den er høj, fordi åen er bred.", false},
		{"mangler", "Der sker ikke noget her.", false},
		{"mangler-naer", "En bro bygges. Den er høj. Fordi åen er bred.", true},
		{"mangler-naer", "En bro bygges. Fordi åen er bred.", false},
		{"mangler2", "En bro bygges, fordi åen er bred.", true},
		{"mangler2", "En bro bygges for to kroner, fordi åen er bred.", false},
	} {
		r := check(t, text(c.text), checker.Env{}, engine(checker.Declared{Engine: c.engine}))
		if got := len(r.Items[0].Findings) > 0; got != c.found {
			t.Errorf("%s on %q: found %v", c.engine, c.text, got)
		}
	}
}

func TestVerify(t *testing.T) {
	parse := func(name, text string) (*document.Document, error) {
		return reader.Read(name, []byte(text), reader.Options{})
	}
	r := rule("dyr", "dyr bro*")
	r.Good = []string{"Broen er billig.", "Det er ikke dyr bro, men en vej."}
	r.Bad = []string{"Det er en [[dyr bro]].", "type: orientering\nHer er [[dyr broer]] og [[dyr bro]]."}
	if err := checker.Verify(r, checker.Env{}, parse); err != nil {
		t.Errorf("a sound rule: %v", err)
	}
	bracket := rule("parentes", "skriv her")
	bracket.Run = func(p *checker.Pass) {
		for _, h := range p.Said("udloes") {
			p.Report(checker.Finding{Span: document.Span{Start: h.Span.Start - 1, End: h.Span.End + 1}})
		}
	}
	bracket.Good = []string{"Intet.", "Heller intet."}
	bracket.Bad = []string{"Her står [[[Skriv her]]].", "Og \\[[x]] står [[[skriv her]]] igen."}
	if err := checker.Verify(bracket, checker.Env{}, parse); err != nil {
		t.Errorf("marks around brackets: %v", err)
	}
	r.Bad = []string{"Det er en [[dyr]] bro.", "En vej."}
	if err := checker.Verify(r, checker.Env{}, parse); err == nil || !strings.Contains(err.Error(), "ventede »dyr«, fandt »dyr bro«") {
		t.Errorf("a wrong mark: %v", err)
	}
}

// FuzzCheck checks arbitrary text: every finding has a span in its item.
func FuzzCheck(f *testing.F) {
	f.Add(item)
	c, err := checker.New([]*checker.Rule{rule("dyr", "dyr* .. (skole|bro|#)"), rule("er", "er")}, checker.Env{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := reader.Read("sag.md", []byte(text), reader.Options{})
		if err != nil {
			return
		}
		r, err := c.Check(doc, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range r.Items {
			for _, x := range it.Findings {
				if x.Span.Empty() || x.Span.End > len(doc.Text) {
					t.Fatalf("%s at %v of %d", x.Rule.ID, x.Span, len(doc.Text))
				}
			}
		}
	})
}

// What the reader could not read is told with the file.
func TestUnreadIsTold(t *testing.T) {
	r := check(t, "# Økonomi på øen\n\nDen er bl\x96ød og grøn.\n", checker.Env{}, rule("dyr", "billig*"))
	if len(r.Notes) != 1 || r.Notes[0].Level != "warning" || !strings.Contains(r.Notes[0].Message, "Windows-1252") {
		t.Errorf("notes are %v", r.Notes)
	}
}
