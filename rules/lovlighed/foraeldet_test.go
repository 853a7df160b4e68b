package lovlighed

import (
	"slices"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/reader"
)

// A replaced name is put right unseen only where the new one must be true; it is never
// named twice, and its numbers are not taken for those of the old.
func TestReplacedNamesFixed(t *testing.T) {
	alone := *Rules[slices.IndexFunc(Rules, func(r *checker.Rule) bool { return r.ID == "foraeldet-lov-eller-myndighed" })]
	alone.Yields = nil
	c, err := checker.New([]*checker.Rule{&alone}, checker.Env{})
	if err != nil {
		t.Fatal(err)
	}
	const none, unsafe, safe = "no fix", "unsafe", "safe"
	for sentence, want := range map[string]string{
		"Borgeren logger på med NemID.":                                                           safe,
		"Borgeren bruger NemID i dag og igen NemID i morgen.":                                     safe,
		"Satsen følger af lov om kommunal ejendomsskat.":                                          safe,
		"Den screenes efter lov om miljøvurdering af planer og programmer.":                       safe,
		"Ejendomsværdiskattelovens satser gælder.":                                                safe,
		"Kommunen bruger ikke NemID.":                                                             unsafe,
		"Aftalen om NemID løber videre.":                                                          unsafe,
		"Borgerne havde deres NemID med.":                                                         unsafe,
		"Borgeren skal have et NemID-nøglekort.":                                                  unsafe,
		"Borgeren skal have et NemID nøglekort.":                                                  none,
		"Borgeren bruger NemID eller MitID.":                                                      none,
		"Satsen følger af ejendomsværdiskatteloven og lov om kommunal ejendomsskat.":              none,
		"Satsen følger af lov om kommunal ejendomsskat, lovbekendtgørelse nr. 1463.":              none,
		"Den fulgte bekendtgørelse af lov om kommunal ejendomsskat.":                              none,
		"Den screenes efter lov om miljøvurdering af planer og programmer og konkrete projekter.": none,
	} {
		doc, err := reader.Read("sag.md", []byte("# Sag\n\n## Sagsfremstilling\n\n"+sentence+"\n"), reader.Options{})
		if err != nil {
			t.Fatal(err)
		}
		res, err := c.Check(doc, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := none
		for _, f := range res.Items[0].Findings {
			if f.Fix != nil && f.Fix.Safe {
				got = safe
			} else if f.Fix != nil {
				got = unsafe
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", sentence, got, want)
		}
	}
}
