package danish

import "testing"

func TestNearest(t *testing.T) {
	names := []string{"oekonomi-mangler", "ingen-alternativer", "cpr-nummer", "partier"}
	for word, want := range map[string]string{
		"økonomi-mangler":   "oekonomi-mangler",
		"ingen_alternativr": "ingen-alternativer",
		"CPR-numer":         "cpr-nummer",
		"rpc-nummer":        "cpr-nummer",
		"part":              "partier",
		"noget-helt-andet":  "",
		"x":                 "",
	} {
		if got := Nearest(word, names); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}
