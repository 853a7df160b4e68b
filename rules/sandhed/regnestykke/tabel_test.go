package regnestykke

import "testing"

func TestRowKinds(t *testing.T) {
	tests := map[string]rowKind{
		"i alt": totalRow, "udgifter i alt": totalRow, "i alt inkl. første års drift": totalRow,
		"samlet besparelse": totalRow, "sum": totalRow,
		"netto": netRow, "resultat før finansiering": netRow, "i alt før moms": netRow,
		"heraf løn": partRow, "samlet andel": detailRow, "ungeindsats": detailRow, "kontorer": detailRow, "summerbær": detailRow,
	}
	for label, want := range tests {
		if got := kindOf(label); got != want {
			t.Errorf("kindOf(%q) = %v, want %v", label, got, want)
		}
	}
	for label, want := range map[string]bool{
		"pris pr. stk.": true, "mio. kr. pr. år": false, "ungeindsatser": false, "dækningsgrad": true,
		"kontorer": false, "andel": true, "kalender": false, "gns. alder": true,
	} {
		if ratioLabel(label) != want {
			t.Errorf("ratioLabel(%q) = %v", label, !want)
		}
	}
}
