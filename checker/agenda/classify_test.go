package agenda_test

import (
	"testing"

	"sagstjek/checker/document"
)

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
		{"Orientering om gebyr på kajen", "Det indstilles,\n\n1. at der indføres gebyr\n2. at det fastsættes til 9 kr.", document.Decision},
		{"Orientering om gebyr på kajen", "Det indstilles, at orienteringen tages til efterretning, og at gebyret fastsættes.",
			document.Information},
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
		{"Bro over åen",
			"Det indstilles, at broen males.\n\n## Form\n" +
				"Sagen blev drøftet for lukkede døre i maj. Sagen er lukket hos styrelsen.",
			document.Decision},
		{"Medlemsforslag: Gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag fra Borgerlisten om gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Kortere ventetid? Forslag fra Liste Q", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag fra Liste Q og Liste R: Gratis leje til Roklubben", "Borgmesteren indstiller, at det drøftes.", document.Proposal},
		{"Forslag om gratis bus (fremsat af Kim Holm, Q)", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag fra Kim Holm (medlem af byrådet) om gratis bus", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Målere i hallen", "Det indstilles, at orienteringen tages til efterretning.\n\n*Bilag 1: Liste over målere*",
			document.Information},
		{"Forslag om gratis bus (fra Liste Q)", "Borgmesteren indstiller, at forslaget drøftes.", document.Proposal},
		{"Forslag om nye takster (fra Vej og Park)", "Det indstilles, at taksterne fastsættes.", document.Decision},
		{"Lokalplanforslag fra Søby", "Det indstilles, at forslaget vedtages.", document.Decision},
		{"Forslag fra borgergruppen om bænke", "Det indstilles, at bænkene sættes op.", document.Decision},
		{"Orienteringsposter i skoven", "Det indstilles, at Orienteringsklubben får lov til at sætte poster op.", document.Decision},
		{"Afsluttet anlæg: Nyt torv", "Det indstilles, at regnskabet for torvet godkendes.", document.Accounts},
		{"Gratis bus",
			"Borgmesteren indstiller, at sagen drøftes.\n\n## Sagen\n" +
				"Byrådsmedlem Bo Lund har fremsendt følgende beslutningsforslag:\n\nBussen skal være gratis.",
			document.Proposal},
		{"Gratis bus",
			"Borgmesteren indstiller, at sagen drøftes.\n\n## Sagen\n" +
				"SF's byrådsgruppe har anmodet om, at sagen optages på dagsordenen.",
			document.Proposal},
		{"Gratis bus",
			"Det indstilles, at bussen er gratis.\n\n## Sagen\n" +
				"Selskabet har stillet to busser til rådighed efter forslag fra os.",
			document.Decision},
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
		{"Nye broer",
			"Det indstilles,\n\n1. at broen bygges\n\n| Ida Holm (K) stiller forslag om en sti |\n|---|\n\n" +
				"2. at den males",
			document.Decision},
		{"Nye broer",
			"Det indstilles,\n\n1. at broen bygges\n\n2. at det drøftes, at Ida Holm (K) stiller forslag om en sti", document.Proposal},
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

func TestUnknownType(t *testing.T) {
	if _, it := one(t, "a.md", "# Noget\n\nEn kort tekst om noget."); it.Type != document.Unknown {
		t.Errorf("type is %s", it.Type)
	}
}

func TestOwnProposal(t *testing.T) {
	_, it := one(t, "a.txt",
		"Ny områdechef\n\nResumé\nChefen præsenteres.\n\nForslag\n\nSocialforvaltningen foreslår,\n\n"+
			"at orienteringen tages til efterretning.\n\nBeslutning Ældrerådet den 10-11-2026\n\nTaget til efterretning.")
	if it.Type != document.Information || len(it.Points) != 1 {
		t.Errorf("type %s, %d points", it.Type, len(it.Points))
	}
}

func TestTypeByText(t *testing.T) {
	for _, c := range []struct {
		text string
		want document.ItemType
	}{
		{"# Åerne\n\nOrientering · Miljøudvalget\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\nOrientering om målingen fås hos chefen\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\nIngen.", document.Decision},
		{"# Åerne\n\n## Resume\nMiljøudvalget orienteres om åerne.\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\n" +
			"Ingen.",
			document.Information},
		{"# Åerne\n\n## Resume\nMiljøudvalget orienteres om åerne og skal vælge en model.\n\n## Sagsfremstilling\n" +
			"Rene.\n\n## Økonomi\nIngen.",
			document.Decision},
		{"# Åerne\n\n## Resume\nForvaltningen giver en status på åerne.\n\n## Sagsfremstilling\nRene.\n\n## Økonomi\n" +
			"Ingen.",
			document.Information},
		{"# Åerne\n\n## Resume\nÅerne er målt, som vedtaget.\n\n" +
			"Sagen fremsendes til Miljøudvalget til orientering.\n\n## Økonomi\nIngen.\n\n## Sagsfremstilling\nRene.",
			document.Information},
		{"# Åerne\n\n## Resume\nSagsforløb: MU\n\nSagen fremsendes til Miljøudvalget til orientering.\n\n## Økonomi\n" +
			"Ingen.\n\n## Sagsfremstilling\nRene.",
			document.Information},
		{"# Åerne\n\n## Sagsfremstilling\nTil orientering forelægges målingen.\n\n## Økonomi\nIngen.", document.Information},
		{"# Åerne\n\n## Resume\nIda Holm (K) har bedt om at få punktet på dagsordenen.\n\n## Økonomi\nIngen.\n\n" +
			"## Indstilling\nDet indstilles, at sagen drøftes.",
			document.Proposal},
		{"# Åerne\n\n## Resume\nEngby Vandlaug (EV) har bedt om tilskud.\n\n## Økonomi\nIngen.\n\n## Indstilling\n" +
			"Det indstilles, at det gives.",
			document.Decision},
		{"# Åerne\n\n## Forslagsstillerens begrundelse\nDe er snavsede.\n\n## Økonomi\nIngen.\n\n## Indstilling\n" +
			"Det indstilles, at åerne renses.",
			document.Proposal},
	} {
		if _, it := one(t, "a.md", c.text); it.Type != c.want {
			t.Errorf("%s: %s, want %s", c.text, it.Type, c.want)
		}
	}
}
