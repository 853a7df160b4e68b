package skeleton_test

import (
	"strings"
	"testing"

	"sagstjek/checker/document"
	"sagstjek/cmd/internal/lint"
	"sagstjek/cmd/internal/skeleton"
	"sagstjek/config"
)

// In every format a new item is one of its type, and every bit of guidance in it is
// found by skabelonrest; nothing else is.
func TestNew(t *testing.T) {
	l, err := lint.New(lint.Options{Only: []string{"skabelonrest"}, ShowClosed: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range skeleton.Types() {
		for _, ext := range []string{".docx", ".md", ".html"} {
			data, ok := skeleton.New(kind, "", &config.Settings{}).Write("ny" + ext)
			if !ok {
				t.Fatalf("%s is not written", ext)
			}
			res, err := l.Check("ny"+ext, data)
			if err != nil || res.Err != "" || len(res.Items) != 1 {
				t.Fatalf("%s%s: %v %s, %d items", kind, ext, err, res.Err, len(res.Items))
			}
			if got := res.Items[0].Item.Type; got != kind {
				t.Errorf("%s%s is read as %s", kind, ext, got)
			}
			found := 0
			for _, f := range res.Items[0].Findings {
				if f.Rule.ID == "skabelonrest" && strings.HasPrefix(res.Doc.Slice(f.Span), "[") {
					found++
				}
			}
			if want := strings.Count(res.Doc.Text, "["); found != want || want == 0 {
				t.Errorf("%s%s: %d of %d pieces of guidance are found", kind, ext, found, want)
			}
		}
	}
}

func TestMunicipality(t *testing.T) {
	s := &config.Settings{
		Headings: map[document.Role][]string{document.RoleEconomy: {"Penge og bevilling", "Penge"}},
		Required: []config.RequiredSections{
			{Type: document.Information, Roles: []document.Role{document.RoleHearing, document.RoleRecommendation}},
			{Type: document.Decision, Roles: []document.Role{document.RoleStaff}},
		},
	}
	var got []string
	for _, x := range skeleton.New(document.Information, "Status", s).Sections {
		got = append(got, x.Heading)
	}
	if want := "Indstilling, Resumé, Sagsfremstilling, Penge og bevilling, Tidligere beslutninger, Videre proces, Høring og inddragelse, Bilag"; strings.Join(got, ", ") != want {
		t.Errorf("%v", got)
	}
	if _, ok := (skeleton.New(document.Decision, "", s)).Write("a.pdf"); ok {
		t.Error("a .pdf is written")
	}
}
