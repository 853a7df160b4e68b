package agenda_test

import "testing"

// What stands above the first blank line is the head of a letter where it names the municipality.
func TestLetterhead(t *testing.T) {
	for text, want := range map[string]string{
		"Asker Kommune\nSocialudvalget\n\nNy bro\n\nIndstilling\nDet indstilles, at broen bygges.":                            "Ny bro",
		"Asker Kommune\nHavn og Park\nPunkt 5. Ny bro\nSagstype: Drøftelse\n\nIndstilling\nDet indstilles, at broen drøftes.": "Ny bro",
		"Ny bro i Asker Kommune\n\nIndstilling\nDet indstilles, at broen bygges.":                                             "Ny bro i Asker Kommune",
		"Dagsordenspunkt 7: Ny bro\n\nIndstilling\nDet indstilles, at broen bygges.":                                          "Ny bro",
	} {
		doc, it := one(t, "a.txt", text)
		if got := doc.Slice(it.Title); got != want {
			t.Errorf("%q: title %q, want %q", text, got, want)
		}
	}
}
