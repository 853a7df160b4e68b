package report

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// oneFinding is a file of one open item whose finding covers words.
func oneFinding(t testing.TB, raw, words, message string) *checker.FileResult {
	t.Helper()
	d := textDocument(t, "sag.md", raw)
	it := &document.Item{Index: 1, Span: document.Span{End: len(d.Text)}, Type: document.Decision}
	d.Items = []*document.Item{it}
	x := &checker.Finding{Rule: sumRule, Severity: checker.Error, Span: span(t, d, words), Message: message}
	return &checker.FileResult{Path: "sag.md", Doc: d, Items: []checker.ItemResult{{Item: it, Findings: []*checker.Finding{x}}}}
}

// sarifLog is what the tests read back.
type sarifLog struct {
	Runs []struct {
		Results     []sarifResult
		Invocations []sarifInvocation
	}
}

func readSARIF(t *testing.T, o Options, files ...*checker.FileResult) sarifLog {
	t.Helper()
	var log sarifLog
	if err := json.Unmarshal([]byte(render(t, o, files)), &log); err != nil {
		t.Fatal(err)
	}
	return log
}

func TestColumnsCountRunes(t *testing.T) {
	f := oneFinding(t, "Først\n\næøå 🙂🙂 fejlen her\n", "fejlen", "x")
	r := readSARIF(t, worldOptions("sarif"), f).Runs[0].Results[0].Locations[0].PhysicalLocation.Region
	if want := (sarifRegion{3, 8, 3, 14}); r == nil || *r != want {
		t.Errorf("SARIF region is %v, want %v", r, want)
	}
	if out := render(t, worldOptions("github"), []*checker.FileResult{f}); !strings.Contains(out, ",line=3,endLine=3,col=8,endColumn=14,") {
		t.Errorf("github says %s", out)
	}
}

// TestSARIFWord: a Word file is a binary artifact and may hold no text region.
func TestSARIFWord(t *testing.T) {
	results := readSARIF(t, worldOptions("sarif"), wordFile(t)).Runs[0].Results
	for _, r := range results {
		for _, l := range append(r.Locations, r.RelatedLocations...) {
			if l.PhysicalLocation.Region != nil || len(l.LogicalLocations) != 1 {
				t.Errorf("%s has region %v and logical locations %v", r.RuleID, l.PhysicalLocation.Region, l.LogicalLocations)
			}
		}
		if r.Fixes != nil {
			t.Errorf("%s has a fix for a Word file", r.RuleID)
		}
	}
	if got := results[0].Locations[0].LogicalLocations[0].FullyQualifiedName; got != "Sagsfremstilling/afsnit 3" {
		t.Errorf("logical location is %q", got)
	}
}

func TestSARIFLimit(t *testing.T) {
	f := wordFile(t)
	many := &f.Items[0].Findings
	for len(*many) < sarifLimit+3 {
		*many = append(*many, (*many)[0])
	}
	run := readSARIF(t, worldOptions("sarif"), f).Runs[0]
	if len(run.Results) != sarifLimit {
		t.Errorf("%d results, want %d", len(run.Results), sarifLimit)
	}
	notes := run.Invocations[0].ToolExecutionNotifications
	if len(notes) != 1 || !strings.HasPrefix(notes[0].Message.Text, "3 fund er ikke med") {
		t.Errorf("notifications are %v", notes)
	}
}

func TestPaths(t *testing.T) {
	for _, c := range []struct{ base, name, relative, uri string }{
		{"", "./møder/sag 1%.md", "møder/sag 1%.md", "m%C3%B8der/sag%201%25.md"},
		{"/repo", "/repo/a/b.md", "a/b.md", "a/b.md"},
		{"/repo", "/andet/b.md", "/andet/b.md", "file:///andet/b.md"},
		{"/repo", "b.md", "b.md", "b.md"},
		{"/repo", "/repo/..a.md", "..a.md", "..a.md"},
		{"", "a:b#c?.md", "a:b#c?.md", "./a:b%23c%3F.md"},
	} {
		if runtime.GOOS == "windows" && strings.HasPrefix(c.name, "a:") {
			continue // a drive there, no name
		}
		if got := relative(c.base, c.name); got != c.relative {
			t.Errorf("relative(%q, %q) is %q, want %q", c.base, c.name, got, c.relative)
		}
		if got := uri(c.base, c.name); got != c.uri {
			t.Errorf("uri(%q, %q) is %q, want %q", c.base, c.name, got, c.uri)
		}
	}
}

func TestGitHubEscapes(t *testing.T) {
	f := oneFinding(t, "et\n\nto tre\n", "et\nto", "50 %:\r\n::error::snyd, ja")
	f.Path = "a,b:c%.md"
	out := render(t, worldOptions("github"), []*checker.FileResult{f})
	want := "::error file=a%2Cb%3Ac%25.md,line=1,endLine=3,title=Ret%3A En sum stemmer ikke (sum-eller-procent-stemmer-ikke)" +
		"::50 %25:%0D%0A::error::snyd, ja Ret teksten, eller skriv hvorfor.\n"
	if out != want {
		t.Errorf("got  %swant %s", out, want)
	}
}

func TestGitLabEntries(t *testing.T) {
	files := world(t)
	files = append(files, agendaFile(t)) // the same fingerprints once more
	var entries []gitlabEntry
	if err := json.Unmarshal([]byte(render(t, worldOptions("gitlab"), files)), &entries); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, e := range entries {
		if e.Fingerprint == "" || seen[e.Fingerprint] {
			t.Errorf("fingerprint %q of %s is missing or stands twice", e.Fingerprint, e.CheckName)
		}
		seen[e.Fingerprint] = true
		if e.Location.Lines.Begin < 1 || e.Description == "" || strings.HasPrefix(e.Location.Path, "./") {
			t.Errorf("entry %+v", e)
		}
	}
	if len(entries) < 20 {
		t.Errorf("only %d entries", len(entries))
	}
}

func TestJUnitIsXML(t *testing.T) {
	f := oneFinding(t, "en \x01 to\n", "en \x01 to", "ulovligt tegn \x01 og ]]> og <&")
	f.Items[0].Findings = append(f.Items[0].Findings, f.Items[0].Findings[0])
	out := render(t, worldOptions("junit"), append(world(t), f))
	d := xml.NewDecoder(strings.NewReader(out))
	for {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	var suites struct {
		Suites []junitSuite `xml:"testsuite"`
	}
	if err := xml.Unmarshal([]byte(out), &suites); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, s := range suites.Suites {
		failures, errs := 0, 0
		for _, c := range s.Cases {
			if seen[c.Class+"\x00"+c.Name] {
				t.Errorf("%s, %s stands twice", c.Class, c.Name)
			}
			seen[c.Class+"\x00"+c.Name] = true
			if c.Failure != nil {
				failures++
			}
			if c.Error != nil {
				errs++
			}
		}
		if s.Tests != len(s.Cases) || s.Failures != failures || s.Errors != errs {
			t.Errorf("suite %s counts %d, %d, %d", s.Name, s.Tests, s.Failures, s.Errors)
		}
	}
}

func TestHTMLEscapes(t *testing.T) {
	evil := `<script>alert("x")</script>`
	f := oneFinding(t, "Se "+evil+" her\n", evil, evil+`" onclick="x`)
	f.Path, f.Notes = evil+".md", []checker.Note{{Message: evil}}
	absent := *f.Items[0].Findings[0]
	absent.Rule = lawRule
	f.Items[0].Findings = append(f.Items[0].Findings, &absent)
	out := render(t, worldOptions("html"), []*checker.FileResult{f})
	if strings.Contains(out, "<script") || strings.Contains(out, `" onclick="x`) {
		t.Errorf("not escaped:\n%s", out)
	}
	if !strings.Contains(out, "<mark>&lt;script&gt;") {
		t.Error("the quoted words are not marked")
	}
	if m := regexp.MustCompile(`(?i)(src|href)="[^#][^"]*"|url\(|@import|https?://`).FindString(out); m != "" {
		t.Errorf("the page points outside: %s", m)
	}
}

func TestTextIsFitForATerminal(t *testing.T) {
	f := oneFinding(t, "en \x1b[31m to\u202e tre\n", "en \x1b[31m to\u202e tre", "\x1b]0;snyd\a")
	f.Path = "sag\x1b[2J.md"
	if out := render(t, worldOptions("text"), []*checker.FileResult{f}); strings.ContainsAny(out, "\x1b\a\u202e") {
		t.Errorf("control signs get through: %q", out)
	}
}
