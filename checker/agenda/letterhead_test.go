package agenda_test

import (
	"slices"
	"testing"
	"time"

	"sagstjek/checker/document"
)

// What stands above the title in a text copied from a case system or a page tells of the meeting.
func TestLetterhead(t *testing.T) {
	for head, access := range map[string]document.Access{
		"Engby Kommune\nHavneudvalget\nden 4. maj 2027\n\n":             document.Open,
		"Havneudvalget\n4. maj 2027\n\n":                                document.Open,
		"Dagsorden til mødet i Havneudvalget den 4. maj 2027\n\n":       document.Open,
		"Udvalg: Havneudvalget\nMødedato: 4. maj 2027\n\nPunkter\n\n":   document.Open,
		"Havneudvalget, tirsdag den 4. maj 2027 kl. 9\nLukkede sager\n": document.ClosedTo,
		"# Havneudvalget den 4. maj 2027\n\n## ":                        document.Open,
	} {
		name := "a.txt"
		if head[0] == '#' {
			name = "a.md"
		}
		doc, it := one(t, name,
			head+"7. Ny bro over åen\n\nSagsfremstilling\nDen er rusten.\n\nIndstilling\nDet indstilles, at broen bygges.")
		if title := doc.Slice(it.Title); title != "Ny bro over åen" || it.Number != "7" || it.Access != access {
			t.Errorf("%q: title %q, number %q, %s", head, title, it.Number, it.Access)
		}
		if !it.Meeting.Equal(time.Date(2027, time.May, 4, 0, 0, 0, 0, time.UTC)) || it.Committee != "Havneudvalget" {
			t.Errorf("%q: %s, %q", head, it.Meeting, it.Committee)
		}
	}
}

// What stands above the first blank line is the head of a letter where it names the municipality.
func TestTitleBelowHead(t *testing.T) {
	for text, want := range map[string]string{
		"Asker Kommune\nSocialudvalget\n\nNy bro\n\nIndstilling\nDet indstilles, at broen bygges.":                                                      "Ny bro",
		"Asker Kommune\nHavn og Park\nPunkt 5. Ny bro\nSagstype: Drøftelse\n\nIndstilling\nDet indstilles, at broen drøftes.":                           "Ny bro",
		"Ny bro i Asker Kommune\n\nIndstilling\nDet indstilles, at broen bygges.":                                                                       "Ny bro i Asker Kommune",
		"Indstilling\n\nTil Byrådet via Magistraten\nFra Teknik og Miljø\nDato 9. juni 2026\n\nNy bro\n\nIndstilling\nDet indstilles, at broen bygges.": "Ny bro",
		"Dagsordenspunkt 7: Ny bro\n\nIndstilling\nDet indstilles, at broen bygges.":                                                                    "Ny bro",
		"Mødekalender 2027\nPunkt 3. Til beslutning i byrådet\n\nIndstilling\nDet indstilles, at kalenderen godkendes.":                                 "Mødekalender 2027",
	} {
		doc, it := one(t, "a.txt", text)
		if got := doc.Slice(it.Title); got != want {
			t.Errorf("%q: title %q, want %q", text, got, want)
		}
	}
}

// A form may be typed as text above the title, each field a paragraph or all of them one.
func TestTypedForm(t *testing.T) {
	const plain = "\n\nIndstilling\nDet indstilles, at broen bygges.\n\nSagsfremstilling\nDen er rusten."
	const marked = "\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nDen er rusten."
	for text, name := range map[string]string{
		"Udvalg: Havneudvalget\nMødedato: 4. maj 2027\nSagsnr.: 27/118\nSagstype: Orientering\n\nNy bro" + plain:  "a.txt",
		"Møde i Havneudvalget\nDato: 4. maj 2027\nSted: Rådhuset\nPunkttype: Orientering\n\nEmne: Ny bro" + plain: "a.txt",
		"Udvalg: Havneudvalget\nMødedato: 4. maj 2027\nSagstype: Orientering\n\n# Ny bro" + marked:                "a.md",
		"Forum: Havneudvalget\n\nDato: 4. maj 2027\n\nSagstype: Orientering\n\n**Titel:** Ny bro" + marked:        "a.md",
	} {
		doc, it := one(t, name, text)
		if got := doc.Slice(it.Title); got != "Ny bro" || it.Committee != "Havneudvalget" || it.Type != document.Information ||
			!it.Meeting.Equal(time.Date(2027, time.May, 4, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%q: title %q, body %q, %s, %s", text, got, it.Committee, it.Meeting, it.Type)
		}
	}
}

// A body with a day below the first sentence has had the matter before, and one of several does
// not tell whose meeting it is.
func TestNoMeeting(t *testing.T) {
	for _, top := range []string{
		"# Ny bro\n\nBroen er rusten.\n\nHavneudvalget, 4. maj 2027:\n\nUdsat.",
		"# Ny bro\n\nHavneudvalget 4. maj 2027, Økonomiudvalget 11. maj 2027",
		"# Ny bro i 2027",
	} {
		if _, it := one(t, "a.md", top+"\n\n## Indstilling\nDet indstilles, at broen bygges."); !it.Meeting.IsZero() || it.Committee != "" {
			t.Errorf("%q: %s, %q", top, it.Meeting, it.Committee)
		}
	}
}

// The front page of an agenda tells of the meeting for all its items.
func TestFrontPage(t *testing.T) {
	const deeper = "\n\n### Indstilling\nAt den bygges.\n\n### Sagsfremstilling\nDen er ny.\n\n"
	doc := understand(t, "a.md", "# Havneudvalget\n\nMødedato: 4. maj 2027\n\n## 1. Ny bro"+deeper+"## 2. Ny kaj"+deeper)
	for _, it := range doc.Items {
		if it.Meeting.IsZero() || it.Committee != "Havneudvalget" {
			t.Errorf("%s: %s, %q", it.Number, it.Meeting, it.Committee)
		}
	}
}

// A form above the title tells of the meeting and the doors, and may hold the title itself.
func TestFormAboveTitle(t *testing.T) {
	const form = "| Sagsnr. | 27/12 |\n|---|---|\n| Udvalg | Havneudvalget |\n| Mødedato | 4. maj 2027 |\n| Åben/lukket | Lukket |\n"
	const body = "## Indstilling\n\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n\nDen er rusten."
	for _, head := range []string{
		form + "\n# Ny bro over åen\n\n",
		form + "\nNy bro over åen\n\n",
		form + "| Titel | Ny bro over åen |\n\n",
		"Asker Kommune\n\nUdvalg: Havneudvalget\n\nMødedato: 4. maj 2027\n\nPunkttype: Lukket\n\n# Ny bro over åen\n\n",
	} {
		doc, it := one(t, "a.md", head+body)
		if title := doc.Slice(it.Title); title != "Ny bro over åen" || it.Access != document.ClosedTo ||
			it.Committee != "Havneudvalget" || it.Meeting.IsZero() {
			t.Errorf("%q: title %q, %s, %q, %s", head, title, it.Access, it.Committee, it.Meeting)
		}
	}
	if _, it := one(t, "a.md",
		"| Dato | 4. maj 2027 |\n|---|---|\n| Sagstype | Orientering |\n\n# Ny bro\n\n## Sagsfremstilling\n\n"+
			"Den er rusten."); it.Type != document.Information {
		t.Errorf("a form that tells the type gives %s", it.Type)
	}
	doc, it := one(t, "a.md", "| År | Elever |\n|---|---|\n| 2027 | 120 |\n\n"+body)
	if !it.Title.Empty() {
		t.Errorf("a table without a title gives %q", doc.Slice(it.Title))
	}
}

// A form above a title in an agenda belongs to that item, not to the one before.
func TestFormBetweenItems(t *testing.T) {
	item := func(doors, title string) string {
		return "| Sagsnr. | 27/12 |\n|---|---|\n| Åben/lukket | " + doors + " |\n\n# " + title + "\n\n" +
			"## Indstilling\n\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n\nDen er rusten.\n\n"
	}
	doc := understand(t, "a.md", item("Lukket", "Ny bro")+item("Åben", "Ny eng")+item("Lukket", "Ny hal"))
	var doors []document.Access
	for _, it := range doc.Items {
		doors = append(doors, it.Access)
	}
	if want := []document.Access{document.ClosedTo, document.Open, document.ClosedTo}; !slices.Equal(doors, want) {
		t.Errorf("doors %v, want %v", doors, want)
	}
}
