package agenda_test

import (
	"testing"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// What bodies have decided is theirs, and no point of the recommendation.
func TestDecided(t *testing.T) {
	for _, head := range []string{
		"Teknisk Udvalg, 4. marts 2026, pkt. 65:", "Plan, Miljø og Teknik, 7. januar 2026, pkt. 207:", "Teknisk Udvalg den 4. marts 2026",
		"Teknisk Udvalgs beslutning", "Teknisk Udvalgs beslutning i mødet den 4. marts 2026", "Byrådets beslutning, 4. marts 2026",
		"Beslutninger Ældrerådet den 04-03-2026", "Beslutning Teknisk Udvalg 04-03-2026",
	} {
		doc, it := one(t, "a.txt",
			"Nye lamper\n\nSagsfremstilling\n\nDe gamle er rustne.\n\nIndstilling\n\n"+
				"Forvaltningen indstiller, at lamperne skiftes.\n\n"+head+"\n\nAnbefales. Et medlem stemte imod.")
		last := it.Sections[len(it.Sections)-1]
		if len(it.Points) != 1 || last.Role != document.RoleDecision {
			t.Errorf("%s: %d points, the last section is %s", head, len(it.Points), last.Role)
		}
		for _, s := range agenda.Sentences(doc, it) {
			if doc.Slice(s.Span) == "Anbefales." && s.Voice != agenda.Decided {
				t.Errorf("%s: voice %d", head, s.Voice)
			}
		}
	}
}

// A day behind a body decides nothing where no outcome stands below, nor a decision about something.
func TestNotDecided(t *testing.T) {
	for _, text := range []string{
		"Teknisk Udvalg, 4. marts 2026\n\nØkonomiudvalget, 11. marts 2026", "Byrådets beslutning om lamper\n\nDen er fra 2024.",
	} {
		_, it := one(t, "a.txt", "Nye lamper\n\nIndstilling\n\nForvaltningen indstiller, at lamperne skiftes.\n\nSagsgang\n\n"+text)
		for _, s := range it.Sections {
			if s.Role == document.RoleDecision {
				t.Errorf("%q is read as a decision", text)
			}
		}
	}
}

// A short line that names a section heads even a short text, but not in a list of attachments.
func TestShortSection(t *testing.T) {
	doc, it := one(t, "a.txt",
		"Nye lamper\n\nSagsfremstilling\n\nDe gamle er rustne.\n\nIndstilling\n\n"+
			"Forvaltningen indstiller, at lamperne skiftes.\n\nØkonomisk vurdering\n\nIngen.\n\nBilag\n\nKort\n\n"+
			"Indstilling om lamper\n\nNotat")
	if s := it.Section(document.RoleEconomy); s == nil || doc.Slice(s.Body) != "Ingen." {
		t.Error("no section on the economy")
	}
	if len(it.Points) != 1 || len(it.Attachments) != 3 {
		t.Errorf("%d points, %d attachments", len(it.Points), len(it.Attachments))
	}
}

// Questions between blank lines head the sections of a text that marks no headings.
func TestQuestionHeadings(t *testing.T) {
	doc, it := one(t, "a.txt",
		"7. Ny bro\n\nHvad skal der tages stilling til?\n\nUdvalget skal sige ja eller nej.\n\n"+
			"Hvor mange bruger broen?\n\nDet gør 400 om dagen.\n\nHvad indstiller forvaltningen?\n\n"+
			"Forvaltningen indstiller, at broen bygges.")
	if len(it.Points) != 1 || doc.Slice(it.Points[0].Span) != "at broen bygges." || len(it.Sections) != 3 {
		t.Errorf("%d points, %d sections", len(it.Points), len(it.Sections))
	}
}
