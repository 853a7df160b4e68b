package betjening

import "testing"

// A help text is deleted unseen only between sentences and where nothing is left to decide.
func TestDeletion(t *testing.T) {
	for text, safe := range map[string]bool{
		"Huset er godt. (Skriv kort og slet denne vejledning.)":                   true,
		"[Beskriv huset. Hjælpeteksten slettes.] Huset er godt.":                  true,
		"Huset koster [indsæt beløb, hjælpetekst slettes] kr.":                    false,
		"Huset koster ca. [indsæt beløb, hjælpetekst slettes] kr.":                false,
		"Huset er godt [slet dette].":                                             false,
		"Huset er godt. [Indsæt her noget om haven – slettes hvis ikke relevant]": false,
	} {
		_, found := findings(t, "skabelonrest", text+"\n\nAlt er godt her.")
		if len(found) != 1 || found[0].Fix == nil || found[0].Fix.Safe != safe {
			t.Errorf("%s: want one finding with a fix, safe %v, got %d", text, safe, len(found))
		}
	}
}
