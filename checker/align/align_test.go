package align

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

func version(t *testing.T, body string) Version {
	t.Helper()
	doc, err := reader.Read("sag.md", []byte("# Sag\n\n## Sagsfremstilling\n"+body), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	agenda.Understand(doc, nil)
	return Version{Doc: doc, Sentences: agenda.Sentences(doc, doc.Items[0])}
}

// matched gives, for a sentence of the old version, the ones it was matched with.
func matched(a *Alignment, begins string) (out []string) {
	for i := range a.Old.Sentences {
		if strings.HasPrefix(a.Old.Text(i), begins) {
			for _, m := range a.Matches(i) {
				out = append(out, a.New.Text(m.To))
			}
		}
	}
	return out
}

func TestAlign(t *testing.T) {
	older := version(t,
		"Broen koster 4 mio. kr. og står færdig i maj. Naboerne er bekymrede for støjen. Politiet har ingen "+
			"bemærkninger.\n\n| Post | Pris |\n|---|---|\n| Rør | 100 |\n| Pumpe | 100 |\n")
	newer := version(t,
		"Politiet har ingen bemærkninger. Naboernes bekymring handler om støj. Broen koster 4 mio. kr. Den står "+
			"færdig i maj, når broen er malet.\n\n| Post | Pris |\n|---|---|\n| Pumpe | 100 |\n| Rør | 100 |\n")
	a := Align(older, newer)
	for begins, want := range map[string]string{
		"Broen":    "Broen koster 4 mio. kr.",
		"Naboerne": "Naboernes bekymring handler om støj.",
		"Politiet": "Politiet har ingen bemærkninger.",
	} {
		if got := matched(a, begins); !slices.Contains(got, want) {
			t.Errorf("%s was matched with %q, want %q among them", begins, got, want)
		}
	}
	if got := matched(a, "Broen"); !slices.Contains(got, "Den står færdig i maj, når broen er malet.") {
		t.Errorf("the second half of a divided sentence is not found: %q", got)
	}
	for i := range a.Old.Sentences { // the cells stand in other rows, yet each is the same
		if s := a.Old.Sentences[i]; s.Cell != nil && s.Cell.Col == 2 && s.Cell.Row > 1 {
			m := a.Matches(i)
			if len(m) != 1 || !m[0].Same || a.New.Sentences[m[0].To].Cell.Row == s.Cell.Row {
				t.Errorf("the cell in row %d was matched with %v", s.Cell.Row, m)
			}
		}
	}
}

func TestAttachmentsAreLookedThrough(t *testing.T) {
	older, newer := version(t, "Hejren yngler ved åen."), version(t, "Se bilag 1.")
	newer.Attachments = []*document.Document{version(t, "Ved åen yngler hejren.").Doc}
	a := Align(older, newer)
	if got := matched(a, "Hejren"); !slices.Contains(got, "Ved åen yngler hejren.") {
		t.Errorf("matched with %q", got)
	}
	if a.Own != len(newer.Sentences) {
		t.Errorf("%d sentences of its own, want %d", a.Own, len(newer.Sentences))
	}
}

func TestAkin(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"vurdering", "vurderet", true}, {"bekymret", "bekymringen", true}, {"uheld", "cyklistuheld", true},
		{"høringssvar", "høringsvar", true},
		{"foreningerne", "forening", true}, {"forvaltningen", "forventes", false}, {"bro", "brolægning", false},
		{"2026", "2027", false}, {"støj", "støjen", true},
	} {
		if got := Akin(c.a, c.b); got != c.want {
			t.Errorf("Akin(%q, %q) = %v; stems %q and %q", c.a, c.b, got, stem(c.a), stem(c.b))
		}
	}
}

func TestTexts(t *testing.T) {
	older := []string{
		"Hundeskov\nHegnet koster penge, og naboerne klager over gøen.",
		"Bibliotek\nFrivillige holder åbent hver søndag formiddag.", "Kirkegård\nTræerne fældes.",
	}
	newer := []string{
		"Bogbyen\nFrivillige holder nu åbent søndag formiddag.", "Hundeskov\nNoget helt andet står her.", "Havn\nKajen forlænges.",
	}
	got := Texts([]string{"hundeskov", "bibliotek", "kirkegård"}, []string{"bogbyen", "hundeskov", "havn"}, older, newer)
	if want := []int{1, 0, -1}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
