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

func TestItemType(t *testing.T) {
	body := "\n\n## Sagsfremstilling\nDer er sket meget.\n\n## Indstilling\n"
	for _, c := range []struct {
		title, point string
		want         document.ItemType
	}{
		{"Ny cykelsti", "Det indstilles, at stien anlægges.", document.Decision},
		{"Ny cykelsti", "Det indstilles, at udvalget drøfter sagen.", document.Discussion},
		{"Ny cykelsti", "Det indstilles, at orienteringen tages til efterretning.", document.Information},
		{"Ny cykelsti (O)", "Det indstilles, at planen godkendes.", document.Information},
		{"Orientering om ny cykelsti", "Det indstilles, at planen godkendes.", document.Information},
		{"Stop for ydelsen uden brev – orientering", "Det indstilles, at planen godkendes.", document.Information},
		{"Drøftelse af ny cykelsti", "Det indstilles, at sagen drøftes, og at planen godkendes.", document.Discussion},
		{"Ny kulturstrategi", "Kulturchefen indstiller arbejdet med en kulturstrategi til drøftelse.", document.Discussion},
		{"Et godt ældreliv", "Det indstilles, at udvalget godkender afrapporteringen om projektet.", document.Information},
		{"Frivilligrådet i det nye år", "Det indstilles, at rådets mødekalender for 2027 godkendes.", document.Formality},
		{"Beredskabet i fællesskab", "Det indstilles, at beredskabets årsregnskab og revisionsberetning godkendes.", document.Accounts},
		{"Cykler i Storgade", "Formanden foreslår, at Nordre Lokaludvalg godkender et svar til forvaltningen.", document.Discussion},
		{"Besøg hos Café Regnbuen", "Det indstilles, at orienteringen tages til efterretning.", document.Formality},
		{"46Fast punkt: Høringer", "Det indstilles, at punktet godkendes.", document.Formality},
		{"TM - Godkendelse af dagsorden", "Det indstilles, at den godkendes.", document.Formality},
		{"Bemærkninger til dagsordenen", "Det indstilles, at de godkendes.", document.Formality},
		{"Rådets møde i maj", "Det indstilles, at dagsordenen drøftes og efterfølgende godkendes.", document.Formality},
		{"Priser i caféen", "Ida Holm (A) og Per Lund (B) fremsætter forslag om, at priserne sænkes.", document.Proposal},
		{"Salg på de drøftede vilkår", "Det indstilles, at salget godkendes på de drøftede vilkår.", document.Decision},
		{"12. Lukket punkt", "Det indstilles, at aftalen godkendes.", document.Closed},
		{"LUKKET Køb af eng", "Det indstilles, at engen købes.", document.Closed},
		{"Køb af eng", "Åben/lukket Lukket\n\n## Indstilling\nDet indstilles, at engen købes.", document.Closed},
		{"Køb af eng", "Åben/lukket\tLukket\n\n## Indstilling\nDet indstilles, at engen købes.", document.Closed},
		{"LUKKET OM FREDAGEN", "Det indstilles, at hallen holder lukket.", document.Decision},
		{"Lukket om fredagen", "Det indstilles, at hallen holder lukket.", document.Decision},
		{"Køb af eng", "Det indstilles, at engen købes.\n\n## Form\nSagen sættes på den lukkede dagsorden.", document.Closed},
		{"Køb af eng", "Det indstilles, at engen købes.\n\n## Hvorfor er den lukket?\nGrundkøb tages for lukkede døre.", document.Closed},
		{"Køb af eng", "Punkt 23 (lukket punkt)\n\n## Indstilling\nDet indstilles, at engen købes.", document.Closed},
		{"Bro over åen", "Det indstilles, at broen males.\n\n## Hvorfor er den lukket?\nRækværket er rustent.", document.Decision},
		{"Bro over åen", "Det indstilles, at broen males.\n\n## Form\nSagen blev drøftet for lukkede døre i maj. Sagen er lukket hos styrelsen.", document.Decision},
		{"Medlemsforslag: Gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag fra Borgerlisten om gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Kortere ventetid? Forslag fra Liste Q", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag om gratis bus (fremsat af Kim Holm, Q)", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag fra Kim Holm (medlem af byrådet) om gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Målere i hallen", "Det indstilles, at orienteringen tages til efterretning.\n\n*Bilag 1: Liste over målere*", document.Information},
		{"Forslag om gratis bus (fra Liste Q)", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag om nye takster (fra Vej og Park)", "Det indstilles, at taksterne fastsættes.", document.Decision},
		{"Lokalplanforslag fra Søby", "Det indstilles, at forslaget vedtages.", document.Decision},
		{"Forslag fra borgergruppen om bænke", "Det indstilles, at bænkene sættes op.", document.Decision},
		{"Orienteringsposter i skoven", "Det indstilles, at Orienteringsklubben får lov til at sætte poster op.", document.Decision},
		{"Afsluttet anlæg: Nyt torv", "Det indstilles, at regnskabet for torvet godkendes.", document.Accounts},
		{"Gratis bus", "Borgmesteren indstiller, at sagen drøftes.\n\n## Sagen\nByrådsmedlem Bo Lund har fremsendt følgende beslutningsforslag:\n\nBussen skal være gratis.", document.Proposal},
		{"Gratis bus", "Borgmesteren indstiller, at sagen drøftes.\n\n## Sagen\nSF's byrådsgruppe har anmodet om, at sagen optages på dagsordenen.", document.Proposal},
		{"Gratis bus", "Det indstilles, at bussen er gratis.\n\n## Sagen\nSelskabet har stillet to busser til rådighed efter forslag fra os.", document.Decision},
		{"Gratis bus", "Byrådsmedlem Bo Lund indstiller, at bussen er gratis.", document.Proposal},
		{"Gratis bus", "Styregruppen indstiller, at bussen er gratis.", document.Decision},
		{"Spørgsmål fra Bo Lund (Ø) om busser", "Det indstilles, at svaret drøftes.", document.Proposal},
		{"Henvendelse fra Engby Boldklub om lys", "Det indstilles, at lyset sættes op.", document.Decision},
		{"Skriftligt spørgsmål om busser", "Det indstilles, at svaret drøftes.", document.Proposal},
		{"Forslag fra Teknisk Udvalg om gratis bus", "Det indstilles, at forslaget vedtages.", document.Decision},
		{"Budgetopfølgning pr. 30. april", "Det indstilles, at opfølgningen godkendes.", document.Accounts},
		{"Godkendelse af dagsorden", "Det indstilles, at dagsordenen godkendes.", document.Formality},
		{"Udpegning til havnens bestyrelse", "Det indstilles, at Byrådet udpeger et medlem.", document.Formality},
		{"Initiativsag: Gratis bus", "Det indstilles, at forslaget drøftes.", document.Proposal},
		{"Mødeplan for 2027", "Det indstilles, at planen godkendes.", document.Formality},
		{"Ny cykelsti", "Det indstilles, at udvalget drøfter og beslutter, hvor stien skal ligge.", document.Decision},
		{"Ny cykelsti", "Det indstilles, at udvalget drøfter sagen og frigiver 400.000 kr.", document.Decision},
		{"Ny cykelsti", "Det indstilles, at udvalget drøfter sagen som oplæg til en beslutning i maj.", document.Discussion},
		{"Ny cykelsti", "Til drøftelse.", document.Discussion},
		{"Ny kulturstrategi", "Det indstilles at afgive ønsker til temamøder.", document.Discussion},
		{"Nye temamøder", "Det indstilles, at udvalget giver input til listen.", document.Discussion},
		{"Konstituering af Havneudvalget", "Udvalget skal vælge en formand og en næstformand.", document.Formality},
		{"Valg af formand", "Det indstilles, at der vælges en ny kasse.", document.Decision},
		{"Valg af ny udvalgsformand", "Det indstilles, at Kim Holm (Q) vælges til udvalgsformand.", document.Formality},
		{"Nye temaer", "Direktøren for Skole indstiller,\n\nat temaerne drøftes.\n\nDirektøren for Skole indstiller,", document.Discussion},
		{"Introduktion til udvalgets område", "Det indstilles, at sagen drøftes.", document.Formality},
		{"Nye vederlag", "Liste K indstiller, at vederlagene sænkes.", document.Proposal},
		{"Nye broer", "Det indstilles,\n\n1. at broen bygges\n\n| Ida Holm (K) stiller forslag om en sti |\n|---|\n\n2. at den males", document.Decision},
		{"Nye broer", "Det indstilles,\n\n1. at broen bygges\n\n2. at det drøftes, at Ida Holm (K) stiller forslag om en sti", document.Proposal},
		{"Nye vederlag", "Klimalisten er tilfreds, og det indstilles, at de sænkes.", document.Decision},
		{"Havneudvalgets Mødekalender 2027", "Det indstilles, at udvalget godkender kalenderen.", document.Formality},
		{"Godkendelse af mødeplan for Ungerådet", "Det indstilles, at planen godkendes.", document.Formality},
		{"Tredje økonomiske redegørelse", "Det indstilles, at redegørelsen godkendes.", document.Accounts},
		{"Økonomisk redegørelse nr. 2 for 2027", "Det indstilles, at orienteringen tages til efterretning.", document.Accounts},
		{"Økonomisk redegørelse om svømmehallen", "Det indstilles, at hallen bygges.", document.Decision},
	} {
		_, it := one(t, "a.md", "# "+c.title+body+c.point)
		if it.Type != c.want {
			t.Errorf("%s / %s: %s, want %s", c.title, c.point, it.Type, c.want)
		}
	}
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
		text := []byte("# " + title + "\n\n## Sagsfremstilling\nDer er sket meget.\n\n## Indstilling\nDet indstilles, at bussen gøres gratis.")
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

func TestUnknownType(t *testing.T) {
	if _, it := one(t, "a.md", "# Noget\n\nEn kort tekst om noget."); it.Type != document.Unknown {
		t.Errorf("type is %s", it.Type)
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ line, title, number, mark string }{
		{"# 8. Garanti til værket", "Garanti til værket", "8", ""},
		{"# Punkt 5: Ny skole (B)", "Ny skole", "5", "B"},
		{"# Sag nr. 12. Ny vej (ekstraordinær)", "Ny vej (ekstraordinær)", "12", ""},
		{"183. Engby Vandværk søger om kommunal garanti til at betale for arbejdet med et nyt ledningsnet.", "Engby Vandværk søger om kommunal garanti til at betale for arbejdet med et nyt ledningsnet.", "183", ""},
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
		{"a.md", "# T\n\n## Sagsresumé\nA.\n\n## Hvad kan Byrådet vælge?\nB.\n\n## Økonomiske konsekvenser:\nC.", "resume handlerum økonomi"},
		{"a.md", "# T\n\n## Sagsfremstilling\nA.\n\n### Det nye anlæg\nB.\n\n## Bilag\n1. Kort", "sagsfremstilling sagsfremstilling bilag"},
		{"a.txt", "1. Titel på sagen\n\nINDSTILLING\nForvaltningen indstiller,\nat X sker.\n\nSAGSFREMSTILLING\nA.\n\nHVAD NU\nB.", "indstilling sagsfremstilling andet"},
		{"a.txt", "Titel på sagen\n\nSagsfremstilling:\nA.\n\nKompetence: Økonomiudvalget.\n\nIndstilling:\nAt X sker.", "sagsfremstilling kompetence indstilling"},
		{"a.md", "# T\n\n## Indstilling\nAt X sker.\n\nLovgrundlag: serviceloven § 83.", "indstilling lovgrundlag"},
		{"a.md", "# T\n\nAnbefaling. At X sker.\n\nBaggrund. Stien er smal.", "indstilling sagsfremstilling"},
		{"a.md", "# T\n\n## Indstilling\nAt X sker.\n\n## Beslutning i Byrådet den 2. marts 2026\nGodkendt.", "indstilling beslutning"},
		{"a.txt", "Titel på sagen\n\nIndstilling\n\nAt X sker.\n\nHvad er der sket\n\n" + long + "\n\nØkonomi\n\nIngen.", "indstilling andet økonomi"},
		{"a.txt", "Titel på sagen\n\nIndstilling\n\nAt X sker.\n\nHvad er der sket\n\nIkke meget.\n\nØkonomi\n\nIngen.", "indstilling økonomi"},
		{"a.html", "<p>Titel på sagen</p><p>Indstilling</p><p>At X sker.</p><p>Træerne</p><p>" + long + "</p><p>Økonomi</p><p>Ingen.</p>", "indstilling andet økonomi"},
		{"a.html", "<p>Titel på sagen</p><p><b>Indstilling</b></p><p>At X sker.</p><p>Træerne</p><p>" + long + "</p><p><b>Økonomi</b></p><p>Ingen.</p>", "indstilling økonomi"},
		{"a.txt", "Punkt 5 - Titel på sagen\n\nÅbent punkt\nØkonomiudvalget den 2. marts 2026\n\nIndstilling\nAt X sker.", "andet indstilling"},
		{"a.txt", "Titel\n\nSagsfremstilling\nA.\n\nBilag\nIndstilling\nKort over området", "sagsfremstilling bilag"},
	} {
		if got := roles(c.name, c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestAttachments(t *testing.T) {
	doc, it := one(t, "a.md", "# T\n\n## Sagsfremstilling\nA.\n\n## Bilag\n- Bilag 1: Kort\n- Bilag 2 (lukket): Notat\n- 3. Støjrapport 2026\n- Referat af 2. marts 2026")
	var got []string
	for _, a := range it.Attachments {
		got = append(got, a.Number+"="+doc.Slice(a.Title))
	}
	if want := "1=Kort|2=Notat|3=Støjrapport 2026|=Referat af 2. marts 2026"; strings.Join(got, "|") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "|"), want)
	}
	if _, it := one(t, "a.txt", "T\n\nSagsfremstilling\nA.\n\nBilag\n\nBilag 1. Kort over havnen\nBilag 2. Notat om støj i havnen og byen\nBilag 4. Plan"); len(it.Attachments) != 3 {
		t.Errorf("a list below a blank line has %d attachments", len(it.Attachments))
	}
	if _, it := one(t, "a.txt", "T\n\nSagsfremstilling\nA.\n\nBilag\n\n306-2014-25362\n\nKort over havnen\n\nBilagsnr"); len(it.Attachments) != 1 {
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

func TestOwnProposal(t *testing.T) {
	_, it := one(t, "a.txt", "Ny områdechef\n\nResumé\nChefen præsenteres.\n\nForslag\n\nSocialforvaltningen foreslår,\n\nat orienteringen tages til efterretning.\n\nBeslutning Ældrerådet den 10-11-2026\n\nTaget til efterretning.")
	if it.Type != document.Information || len(it.Points) != 1 {
		t.Errorf("type %s, %d points", it.Type, len(it.Points))
	}
}

func TestMeeting(t *testing.T) {
	_, it := one(t, "a.md", "# 7. Ny skole\n\nMødedato: torsdag den 19. november 2026\n\n## Resumé\nKort.")
	if got := it.Meeting.Format("2006-01-02"); got != "2026-11-19" {
		t.Errorf("the meeting is on %s", got)
	}
}

func TestTypeByText(t *testing.T) {
	for _, c := range []struct {
		text string
		want document.ItemType
	}{
		{"# Åerne\n\nOrientering · Miljøudvalget\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\nOrientering om målingen fås hos chefen\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Decision},
		{"# Åerne\n\n## Resume\nMiljøudvalget orienteres om åerne.\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\n## Resume\nMiljøudvalget orienteres om åerne og skal vælge en model.\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Decision},
		{"# Åerne\n\n## Resume\nForvaltningen giver en status på åerne.\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\n## Resume\nÅerne er målt, som vedtaget.\n\nSagen fremsendes til Miljøudvalget til orientering.\n\n## Økonomi\nIngen.\n\n## Sagsfremstilling\nRene.", document.Information},
		{"# Åerne\n\n## Resume\nSagsforløb: MU\n\nSagen fremsendes til Miljøudvalget til orientering.\n\n## Økonomi\nIngen.\n\n## Sagsfremstilling\nRene.", document.Information},
		{"# Åerne\n\n## Sagsfremstilling\nTil orientering forelægges målingen.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\n## Resume\nIda Holm (K) har bedt om at få punktet på dagsordenen.\n\n## Økonomi\nIngen.\n\n## Indstilling\nDet indstilles, at sagen drøftes.", document.Proposal},
		{"# Åerne\n\n## Resume\nEngby Vandlaug (EV) har bedt om tilskud.\n\n## Økonomi\nIngen.\n\n## Indstilling\nDet indstilles, at det gives.", document.Decision},
		{"# Åerne\n\n## Forslagsstillerens begrundelse\nDe er snavsede.\n\n## Økonomi\nIngen.\n\n## Indstilling\nDet indstilles, at åerne renses.", document.Proposal},
	} {
		if _, it := one(t, "a.md", c.text); it.Type != c.want {
			t.Errorf("%s: %s, want %s", c.text, it.Type, c.want)
		}
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
