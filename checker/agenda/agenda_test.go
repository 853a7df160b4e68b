package agenda_test

import (
	"strings"
	"testing"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

func understand(t testing.TB, name, text string) *document.Document {
	t.Helper()
	doc, err := reader.Read(name, []byte(text), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	agenda.Understand(doc, nil)
	return doc
}

func one(t testing.TB, name, text string) (*document.Document, *document.Item) {
	t.Helper()
	doc := understand(t, name, text)
	if len(doc.Items) != 1 {
		t.Fatalf("%d items, want 1", len(doc.Items))
	}
	return doc, doc.Items[0]
}

// The number of the item on a line above the title is no title.
func TestNumberLine(t *testing.T) {
	for _, line := range []string{"Punkt 17", "Dagsordenens punkt 17", "SAG NR. 7", "Sag 11 | Åben | Vej og Park"} {
		_, it := one(t, "a.txt", line+"\nNy bro\n\nSagsfremstilling\nDer er sket meget.\n\nIndstilling\nDet indstilles, at broen bygges.")
		if it.Type != document.Decision {
			t.Errorf("%s: %s", line, it.Type)
		}
	}
}

// A party is known by the names a municipality is given, also where they hold a word that
// tells of no member.
func TestParties(t *testing.T) {
	voc := agenda.NewVocabulary(agenda.Names{Parties: []string{"Fælles Fremtid", "Beboernes Stemme", "Vi", ""}})
	for title, want := range map[string][2]document.ItemType{
		"Forslag om gratis bus (fra Fælles Fremtid)":         {document.Decision, document.Proposal},
		"Forslag om gratis bus (fra Fælles Fremtids gruppe)": {document.Decision, document.Proposal},
		"Forslag om gratis bus (fra Fælles Fremtidsråd)":     {document.Decision, document.Decision},
		"Forslag om gratis bus (fra Vigerslev)":              {document.Decision, document.Decision},
		"Forslag fra Beboernes Stemme om gratis bus":         {document.Decision, document.Proposal},
		"Forslag fra beboerne om gratis bus":                 {document.Decision, document.Decision},
	} {
		text := []byte("# " + title + "\n\n## Sagsfremstilling\nDer er sket meget.\n\n## Indstilling\n" +
			"Det indstilles, at bussen gøres gratis.")
		for i, v := range []*agenda.Vocabulary{nil, voc} {
			doc, err := reader.Read("a.md", text, reader.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if agenda.Understand(doc, v); doc.Items[0].Type != want[i] {
				t.Errorf("%s, parties known %t: %s, want %s", title, v != nil, doc.Items[0].Type, want[i])
			}
		}
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ line, title, number, mark string }{
		{"# 8. Garanti til værket", "Garanti til værket", "8", ""},
		{"# Punkt 5: Ny skole (B)", "Ny skole", "5", "B"},
		{"# Sag nr. 12. Ny vej (ekstraordinær)", "Ny vej (ekstraordinær)", "12", ""},
		{"183. Engby Vandværk søger om kommunal garanti til at betale for arbejdet med et nyt ledningsnet.",
			"Engby Vandværk søger om kommunal garanti til at betale for arbejdet med et nyt ledningsnet.", "183", ""},
		{"# 2. behandling af budgettet", "behandling af budgettet", "2", ""},
	} {
		doc, it := one(t, "a.md", c.line+"\n\n## Resumé\nKort.\n\n## Indstilling\nAt noget sker.")
		if got := doc.Slice(it.Title); got != c.title || it.Number != c.number || it.Mark != c.mark {
			t.Errorf("%s: %q %q %q", c.line, got, it.Number, it.Mark)
		}
	}
}

func TestSections(t *testing.T) {
	roles := func(name, text string) string {
		_, it := one(t, name, text)
		var out []string
		for _, s := range it.Sections {
			out = append(out, string(s.Role))
		}
		return strings.Join(out, " ")
	}
	const long = "Der står fire træer på torvet, og de er alle så syge, at de må fældes i løbet af vinteren."
	for _, c := range []struct{ name, text, want string }{
		{"a.md", "# T\n\n## Sagsresumé\nA.\n\n## Hvad kan Byrådet vælge?\nB.\n\n## Økonomiske konsekvenser:\nC.",
			"resume handlerum økonomi"},
		{"a.md", "# T\n\n## Sagsfremstilling\nA.\n\n### Det nye anlæg\nB.\n\n## Bilag\n1. Kort", "sagsfremstilling sagsfremstilling bilag"},
		{"a.txt",
			"1. Titel på sagen\n\nINDSTILLING\nForvaltningen indstiller,\nat X sker.\n\nSAGSFREMSTILLING\nA.\n\n" +
				"HVAD NU\nB.",
			"indstilling sagsfremstilling andet"},
		{"a.txt",
			"Titel på sagen\n\nSagsfremstilling:\nA.\n\nKompetence: Økonomiudvalget.\n\nIndstilling:\nAt X sker.",
			"sagsfremstilling kompetence indstilling"},
		{"a.md", "# T\n\n## Indstilling\nAt X sker.\n\nLovgrundlag: serviceloven § 83.", "indstilling lovgrundlag"},
		{"a.md", "# T\n\nAnbefaling. At X sker.\n\nBaggrund. Stien er smal.", "indstilling sagsfremstilling"},
		{"a.md", "# T\n\n## Indstilling\nAt X sker.\n\n## Beslutning i Byrådet den 2. marts 2026\nGodkendt.", "indstilling beslutning"},
		{"a.txt",
			"Titel på sagen\n\nIndstilling\n\nAt X sker.\n\nHvad er der sket\n\n" + long + "\n\nØkonomi\n\nIngen.",
			"indstilling andet økonomi"},
		{"a.txt",
			"Titel på sagen\n\nIndstilling\n\nAt X sker.\n\nHvad er der sket\n\nIkke meget.\n\nØkonomi\n\nIngen.", "indstilling økonomi"},
		{"a.html",
			"<p>Titel på sagen</p><p>Indstilling</p><p>At X sker.</p><p>Træerne</p><p>" + long +
				"</p><p>Økonomi</p><p>Ingen.</p>",
			"indstilling andet økonomi"},
		{"a.html",
			"<p>Titel på sagen</p><p><b>Indstilling</b></p><p>At X sker.</p><p>Træerne</p><p>" + long +
				"</p><p><b>Økonomi</b></p><p>Ingen.</p>",
			"indstilling økonomi"},
		{"a.txt",
			"Punkt 5 - Titel på sagen\n\nÅbent punkt\nØkonomiudvalget den 2. marts 2026\n\nIndstilling\nAt X sker.", "andet indstilling"},
		{"a.txt", "Titel\n\nSagsfremstilling\nA.\n\nBilag\nIndstilling\nKort over området", "sagsfremstilling bilag"},
	} {
		if got := roles(c.name, c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestAttachments(t *testing.T) {
	doc, it := one(t, "a.md",
		"# T\n\n## Sagsfremstilling\nA.\n\n## Bilag\n- Bilag 1: Kort\n- Bilag 2 (lukket): Notat\n"+
			"- 3. Støjrapport 2026\n- Referat af 2. marts 2026")
	var got []string
	for _, a := range it.Attachments {
		got = append(got, a.Number+"="+doc.Slice(a.Title))
	}
	if want := "1=Kort|2=Notat|3=Støjrapport 2026|=Referat af 2. marts 2026"; strings.Join(got, "|") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "|"), want)
	}
	if _, it := one(t, "a.txt",
		"T\n\nSagsfremstilling\nA.\n\nBilag\n\nBilag 1. Kort over havnen\nBilag 2. Notat om støj i havnen og byen\n"+
			"Bilag 4. Plan"); len(it.Attachments) != 3 {
		t.Errorf("a list below a blank line has %d attachments", len(it.Attachments))
	}
	if _, it := one(t, "a.txt",
		"T\n\nSagsfremstilling\nA.\n\nBilag\n\n306-2014-25362\n\nKort over havnen\n\nBilagsnr"); len(it.Attachments) != 1 {
		t.Errorf("numbers of the case system count: %v", it.Attachments)
	}
	if _, it := one(t, "a.md", "# T\n\n## Sagsfremstilling\nA.\n\n## Bilag\nIngen."); len(it.Attachments) != 0 {
		t.Errorf("an empty list gives %v", it.Attachments)
	}
}

func TestCover(t *testing.T) {
	_, it := one(t, "a.txt", "Ny skole\n\nResume\nSkolen bygges.\n\nBilag\nIndstilling\nKort")
	if !it.Traits.Has(document.Cover) {
		t.Error("an item whose substance is an attachment is no cover")
	}
	_, it = one(t, "a.txt", "Ny skole\n\nResume\nSkolen bygges.\n\nBilag\n\nIndstilling\n\nDirektøren indstiller, at den bygges.")
	if it.Traits.Has(document.Cover) || len(it.Points) != 1 {
		t.Error("an empty list of attachments takes the recommendation below it")
	}
}

func TestUnfinished(t *testing.T) {
	for _, c := range []struct {
		end  string
		want bool
	}{
		{"Broen er gammel. Den rustne del bliv", true},
		{"Broen er gammel og skal derfor", false},
		{"Broen er gammel og", true},
		{"Broen er gammel.\n\nDen rustne del bliver skiftet i maj", true},
		{"Broen er gammel.\n\nIda Holm\n\nHavnechef i Engby Kommune", false},
		{"Broen er gammel. Den skiftes.", false},
		{"Broen er gammel. Den får:\n\n- Nye rækværk af stål og med lys i", false},
		{"Broen er gammel.\n\n## Indstilling\nDet indstilles. At broen males", false},
		{"Broen er gammel.\n\n## Bilag\nTegning af broen. Set fra oven", false},
	} {
		if _, it := one(t, "a.md", "# Ny bro\n\n## Sagsfremstilling\n"+c.end); it.Traits.Has(document.Unfinished) != c.want {
			t.Errorf("%q: %t", c.end, !c.want)
		}
	}
}

func TestMeeting(t *testing.T) {
	_, it := one(t, "a.md", "# 7. Ny skole\n\nMødedato: torsdag den 19. november 2026\n\n## Resumé\nKort.")
	if got := it.Meeting.Format("2006-01-02"); got != "2026-11-19" {
		t.Errorf("the meeting is on %s", got)
	}
}

func TestPartsOfAdministration(t *testing.T) {
	doc, it := one(t, "a.md", "# Medlemsforslag om bus\n\n## Forslaget\nGratis bus.\n\n## Kommentarer fra Vejcentret\nBussen koster penge.")
	for _, s := range agenda.Sentences(doc, it) {
		if doc.Slice(s.Span) == "Bussen koster penge." && s.Voice != agenda.Administration {
			t.Errorf("the centre's comments have voice %d", s.Voice)
		}
	}
}

func TestStates(t *testing.T) {
	for text, want := range map[string]agenda.State{
		"":                   agenda.Absent,
		"## Økonomi\n":       agenda.Empty,
		"## Økonomi\nIngen.": agenda.None,
		"## Økonomi\nOpgøres ikke i nuværende sag.":             agenda.Empty,
		"## Økonomi\nUdgiften er ikke opgjort, da bud mangler.": agenda.Filled,
		"## Økonomi\n–":                       agenda.None,
		"## Økonomi\n.":                       agenda.Empty,
		"## Økonomi\nIntet at bemærke.":       agenda.None,
		"## Økonomi\nUdgiften er 2 mio. kr.":  agenda.Filled,
		"## Økonomi\n\n## Indstilling\nAt X.": agenda.Empty,
	} {
		doc, it := one(t, "a.md", "# Titel\n\n## Resumé\nKort.\n\n"+text)
		if got := agenda.StateOf(doc, it, document.RoleEconomy); got != want {
			t.Errorf("%q: state %d, want %d", text, got, want)
		}
	}
}

// FuzzUnderstand understands arbitrary Markdown: sections and sentences lie inside
// their item, in order.
func FuzzUnderstand(f *testing.F) {
	f.Add("# T\n\n## Indstilling\nat X\n\n## Bilag\n1. A\n\nLovgrundlag: B")
	f.Add("1. A\n\nIndstilling\nx\n\nSagsfremstilling\ny\n\n2. B\n\nIndstilling\nz\n\nSagsfremstilling\nw")
	f.Add("Havneudvalget\n4. maj 2027\n\nPunkt 3\n\nA\n\nIndstilling\nx\n\n..\nI")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.md", "a.txt"} {
			doc, err := reader.Read(name, []byte(text), reader.Options{})
			if err != nil {
				continue
			}
			agenda.Understand(doc, nil)
			for _, it := range doc.Items {
				at := it.Span.Start
				for _, s := range agenda.Sentences(doc, it) {
					if !it.Span.Contains(s.Span) || s.Span.Start < at {
						t.Fatalf("sentence %v in item %v after %d", s.Span, it.Span, at)
					}
					at = s.Span.Start
				}
				for _, p := range it.Points {
					if p.Span.Empty() || !it.Span.Contains(p.Span) {
						t.Fatalf("point %v in item %v", p.Span, it.Span)
					}
				}
			}
		}
	})
}
