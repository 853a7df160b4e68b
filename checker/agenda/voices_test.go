package agenda_test

import (
	"testing"

	"sagstjek/checker/agenda"
)

func TestVoices(t *testing.T) {
	doc, it := one(t, "a.md", `# Medlemsforslag om bus

## Forslaget
Bussen skal være gratis.

## Forvaltningens bemærkninger
Bussen koster penge. Naboerne mener, at det er for dyrt. Forvaltningen mener, at det er dyrt. Loven siger, at det er nok. »Det er en skandale.«

[Beskriv økonomien. Nævn også driften]

Prisen er ukendt. [Indsæt selv prisen]

[Sig konklusionen først.

HUSK at slette denne hjælpetekst]

Bussen er rød.

## Beslutning
Godkendt.`)
	want := map[string]agenda.Voice{
		"Bussen skal være gratis.":             agenda.Proposer,
		"Bussen koster penge.":                 agenda.Administration,
		"Naboerne mener, at det er for dyrt.":  agenda.Hearing,
		"Forvaltningen mener, at det er dyrt.": agenda.Administration,
		"»Det er en skandale.«":                agenda.Cited,
		"Loven siger, at det er nok.":          agenda.Administration,
		"Nævn også driften]":                   agenda.Template,
		"Prisen er ukendt.":                    agenda.Administration,
		"[Indsæt selv prisen]":                 agenda.Template,
		"[Sig konklusionen først.":             agenda.Template,
		"HUSK at slette denne hjælpetekst]":    agenda.Template,
		"Bussen er rød.":                       agenda.Administration,
		"Godkendt.":                            agenda.Decided,
	}
	for _, s := range agenda.Sentences(doc, it) {
		text := doc.Slice(s.Span)
		if v, ok := want[text]; ok && !s.Heading {
			if s.Voice != v {
				t.Errorf("%q has voice %d, want %d", text, s.Voice, v)
			}
			delete(want, text)
		}
	}
	for text := range want {
		t.Errorf("no sentence %q", text)
	}
}

// A quotation may run over several paragraphs; one that nothing closes is one paragraph.
func TestLongQuotation(t *testing.T) {
	doc, it := one(t, "a.md",
		"# Bus\n\n## Sagsfremstilling\n”Bussen er for dyr.\n\nDen skal være gratis.\n\n"+
			"Begrundelse: Ingen har råd.\n\nDet siger alle.”\n\nBussen kører.\n\n»Ingen lukker her.\n\nTurene er lange.")
	want := map[string]agenda.Voice{
		"Den skal være gratis.": agenda.Cited, "Det siger alle.”": agenda.Cited, "Ingen har råd.": agenda.Cited,
		"Bussen kører.": agenda.Administration, "Turene er lange.": agenda.Administration,
	}
	for _, s := range agenda.Sentences(doc, it) {
		text := doc.Slice(s.Span)
		if v, ok := want[text]; ok && s.Voice != v {
			t.Errorf("%q has voice %d, want %d", text, s.Voice, v)
		}
		delete(want, text)
	}
	if len(want) > 0 {
		t.Errorf("no sentences %v", want)
	}
}
