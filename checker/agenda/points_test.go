package agenda_test

import (
	"strings"
	"testing"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// A recommendation is found where it does not stand under its usual heading.
func TestPointsElsewhere(t *testing.T) {
	for _, text := range []string{
		"# Ny bro\n\n## Skolechefen foreslår\n1. at broen bygges\n\n## Baggrund\nDen gamle er lukket.",
		"Ny bro\n\nByrådet anmodes om\n- at bestemme, at broen bygges\n\nBaggrund\nDen gamle er lukket.",
		"# Ny bro\n\nVejkontoret anbefaler, at broen bygges.\n\n## Baggrund\nDen gamle er lukket.",
		"# Ny bro\n\n## Forslag\nVejchefen foreslår,\n\n1. at broen bygges\n\n## Baggrund\nDen gamle er lukket.",
		"# Ny bro\n\n## Forslag\nNatur og Vand foreslår, at broen bygges.\n\n## Baggrund\nDen gamle er lukket.",
		"# Ny bro\n\nDet foreslås:\n- at broen bygges\n\n## Baggrund\nDen gamle er lukket.",
		"# Ny bro\n\n## Forslag\n- Der bygges en bro.\n\n## Baggrund\nDen gamle er lukket.\n\n## Økonomi\nBroen koster 2 mio. kr.",
	} {
		if _, it := one(t, "a.md", text); len(it.Points) != 1 {
			t.Errorf("%q: %d points, want 1", text, len(it.Points))
		}
	}
	if _, it := one(t, "a.md",
		"# Ny bro\n\n## Forslag\nAnna Holm og Bo Lind foreslår, at broen bygges.\n\n## Baggrund\nDen er lukket.\n\n"+
			"## Indstilling\nDet indstilles, at broen bygges."); it.Sections[0].Role == document.RoleRecommendation {
		t.Error("two persons are taken for a part of the administration")
	}
	if _, it := one(t, "a.md",
		"# Ny bro\n\n## Resume\nModellerne lægges frem med henblik på, at Teknisk Udvalg indstiller en model til "+
			"Byrådet.\n\n## Baggrund\nDen er lukket."); len(it.Points) > 0 {
		t.Error("a purpose is taken for the recommendation")
	}
	if _, it := one(t, "a.md",
		"# Ny bro\n\n## Baggrund\nDen er lukket.\n\n## Vurdering\nVejchefen anbefaler, at broen bygges."); len(it.Points) > 0 {
		t.Error("an assessment is taken for the recommendation")
	}
}

func TestPoints(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Direktøren indstiller, at planen sendes i høring.", "at planen sendes i høring."},
		{"Direktøren indstiller,\nat planen godkendes, og\nat vejen lukkes.", "at planen godkendes|at vejen lukkes."},
		{"Forvaltningen indstiller til Byrådet,\n\n1. at planen godkendes\n2. at vejen lukkes", "at planen godkendes|at vejen lukkes"},
		{"Kommunaldirektøren indstiller, at Kommunalbestyrelsen\n\n1. godkender planen, og\n2. lukker vejen.",
			"godkender planen|lukker vejen."},
		{"Udvalget foreslår, at:\n\n- Godkende planen\n- Lukke vejen", "Godkende planen|Lukke vejen"},
		{"Sagen behandles i Miljøudvalget.\n\nMiljø indstiller,\n\n- at planen godkendes\n\n" +
			"På mødet holder Ida Holm oplæg.",
			"at planen godkendes"},
		{"Miljø indstiller, at\n\nA)\n\nplanen godkendes.\n\n2.\n\nvejen lukkes.", "planen godkendes.|vejen lukkes."},
		{"at støtten fordeles som vist", "at støtten fordeles som vist"},
		{"Til godkendelse.", "Til godkendelse."},
	} {
		doc, it := one(t, "a.md", "# Titel\n\n## Indstilling\n"+c.text+"\n\n## Økonomi\nIngen.")
		var got []string
		for _, p := range it.Points {
			got = append(got, doc.Slice(p.Span))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, strings.Join(got, "|"), c.want)
		}
	}
}

func TestPointsWithoutHeading(t *testing.T) {
	doc, it := one(t, "a.md",
		"# Titel\n\n## Sagsfremstilling\nBanen er slidt. Byrådet anmodes om at godkende, at den fornyes.\n\n## Økonomi\nIngen.")
	if len(it.Points) != 1 || !strings.Contains(doc.Slice(it.Points[0].Span), "fornyes") {
		t.Errorf("points are %v", it.Points)
	}
}

func TestNumberedPlan(t *testing.T) {
	doc, it := one(t, "a.txt",
		"Nye regler\n\n1. INDSTILLING\nDet indstilles, at reglerne godkendes.\n\n2. BAGGRUND\nReglerne er gamle.\n\n"+
			"3. FORSLAGET\nRegnskabet sendes i maj.")
	for _, s := range agenda.Sentences(doc, it) {
		if text := doc.Slice(s.Span); text == "Regnskabet sendes i maj." && s.Voice != agenda.Administration {
			t.Errorf("%q has voice %d", text, s.Voice)
		}
	}
}

func TestLeadInReachesPoints(t *testing.T) {
	doc, it := one(t, "a.md", "# Titel\n\n## Indstilling\nForvaltningen indstiller,\n\n1. at planen godkendes\n2. at vejen lukkes")
	n := 0
	for _, s := range agenda.Sentences(doc, it) {
		if s.Point < 0 {
			continue
		}
		n++
		if s.Lead != 2 || s.Words[0].Fold != "forvaltningen" {
			t.Errorf("point %d has lead-in %d of %v", s.Point, s.Lead, s.Words)
		}
	}
	if n != 2 {
		t.Errorf("%d points among the sentences", n)
	}
}

// Labels of many kinds are no part of a point, and what stands below the points is none.
func TestPointLabels(t *testing.T) {
	for _, lines := range []string{
		"I. at broen bygges\nII. at vejen lukkes", "o at broen bygges\no at vejen lukkes",
		"→ at broen bygges\n→ at vejen lukkes", "1.at broen bygges\n2.at vejen lukkes",
		"Pkt. 1: at broen bygges\nPkt. 2: at vejen lukkes",
		"1. at broen bygges\n2. at vejen lukkes\n\n(Teknik- og Miljøudvalget)\n\n" +
			"Punkt 1 kræver, at byrådet giver en bevilling.",
		"- at broen bygges\n- at vejen lukkes\n\nDet bemærkes, at sagen haster.",
	} {
		doc, it := one(t, "a.txt",
			"Ny bro\n\nSagsfremstilling\n\nDen gamle er lukket.\n\nIndstilling\n\nForvaltningen indstiller,\n\n"+lines)
		if len(it.Points) != 2 || doc.Slice(it.Points[0].Span) != "at broen bygges" || doc.Slice(it.Points[1].Span) != "at vejen lukkes" {
			t.Errorf("%q: %d points", lines, len(it.Points))
		}
	}
}

// Short names for bodies are what stands under a heading, not one.
func TestRoute(t *testing.T) {
	_, it := one(t, "a.txt", "Ny bro\n\nSagsgang\n\nMTU/ØU/KB\n\nSagsfremstilling\n\nDen gamle er lukket.")
	if s := it.Section(document.RoleCompetence); s == nil || len(s.Blocks) != 1 {
		t.Error("nothing stands under Sagsgang")
	}
}
