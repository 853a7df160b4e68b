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

// In every format an item with a title of its own is one of its type too, with that
// access, and a title that tells the type is kept as it is.
func TestTitle(t *testing.T) {
	l, err := lint.New(lint.Options{ShowClosed: true})
	if err != nil {
		t.Fatal(err)
	}
	const neutral = "Køb af Søgade 4"
	telling := map[document.ItemType]string{
		document.Decision: neutral, document.Discussion: "Temadrøftelse om skolevejen", document.Information: "Orientering om genbrug",
		document.Proposal: "Forslag fra Liste K om en ny sti", document.Closed: "Køb af jord (lukket punkt)",
		document.Accounts: "Budgetopfølgning pr. 31. marts", document.Formality: "Mødeplan for næste år",
	}
	for _, kind := range skeleton.Types() {
		access := document.Access("")
		for _, title := range []string{"", neutral, telling[kind]} {
			x := skeleton.New(kind, title, &config.Settings{})
			if !strings.HasSuffix(x.Title, title) || title == telling[kind] && x.Title != title {
				t.Errorf("%s: %q became %q", kind, title, x.Title)
			}
			for _, ext := range []string{".docx", ".md", ".html"} {
				data, _ := x.Write("ny" + ext)
				res, err := l.Check("ny"+ext, data)
				if err != nil || len(res.Items) != 1 {
					t.Fatalf("%s%s: %v, %d items", kind, ext, err, len(res.Items))
				}
				it := res.Items[0].Item
				if title == "" {
					access = it.Access
				}
				if it.Type != kind || it.Access != access || (it.Access == document.ClosedTo) != (kind == document.Closed) {
					t.Errorf("%s%s with the title %q is read as %s, %s", kind, ext, x.Title, it.Type, it.Access)
				}
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
	if want := "Indstilling, Resumé, Sagsfremstilling, Penge og bevilling, Tidligere beslutninger, Videre proces, " +
		"Høring og inddragelse, Bilag"; strings.Join(got, ", ") != want {
		t.Errorf("%v", got)
	}
	if _, ok := (skeleton.New(document.Decision, "", s)).Write("a.pdf"); ok {
		t.Error("a .pdf is written")
	}
}
