package cue

import (
	"testing"

	"sagstjek/checker/danish"
)

func TestNegation(t *testing.T) {
	for _, tt := range []struct {
		pattern, text string
		want          bool
	}{
		{"alternativ*", "der er ikke alternativer", true},
		{"alternativ*", "der er ingen alternativer", true},
		{"alternativ*", "der er intet alternativ", true},
		{"alternativ*", "det er næppe et alternativ", true},
		{"alternativ*", "det er hverken et alternativ eller en plan", true},
		{"alternativ*", "planen er uden alternativer", true},
		{"alternativ*", "IKKE alternativer", true},
		{"alternativ*", "ik\u00adke alternativer", true},
		{"alternativ*", "der er alternativer", false},
		{"alternativ*", "alternativet er ikke undersøgt", false},
		// how far it reaches
		{"alternativ*", "ikke 1 2 3 alternativer", true},
		{"alternativ*", "ikke 1 2 3 4 alternativer", false},
		{"alternativ*", "ikke 1 ikke 2 3 4 alternativer", true},
		{"to alternativ*", "der er ikke to alternativer", true},
		// the clause
		{"alternativ*", "det er ikke dyrt, alternativet er", false},
		{"alternativ*", "det er dyrt, ikke et alternativ", true},
		{"alternativ*", "det er ikke (helt) et alternativ", false},
		{"alternativ*", "ikke dyrt – alternativ", false},
		{"a .. b", "ikke a, b", true},
		{"alternativ*", "ikke dyrt men alternativt", false},
		{"alternativ*", "dyrt men ikke alternativt", true},
		{"men alternativ*", "ikke men alternativt", true},
		// inside the hit it belongs to the pattern
		{"ikke alternativ*", "det er ikke alternativt", false},
		{"det .. alternativ*", "det er ikke alternativt", false},
		{"ingen alternativ*", "ikke ingen alternativer", true},
		// a reason makes it an answer
		{"alternativ*", "der er ikke alternativer, fordi loven binder", false},
		{"alternativ*", "der er ikke alternativer, da loven binder", false},
		{"alternativ*", "der er ikke alternativer, idet loven binder", false},
		{"a .. b", "ikke a fordi b", false},
		{"alternativ*", "da loven binder, er der ikke alternativer", true},
		{"alternativ*", "ikke nu, da der ikke er alternativer", true},
		{"alternativ*", "ikke fordi der er alternativer", false},
	} {
		words := danish.Words(tt.text, 0, nil)
		hits := scan(compile(t, tt.pattern).NewScanner(), words)
		if len(hits) != 1 {
			t.Errorf("%q in %q: hits %v, want one", tt.pattern, tt.text, hits)
			continue
		}
		if hits[0].Negated != tt.want {
			t.Errorf("%q in %q: Negated = %v", tt.pattern, tt.text, hits[0].Negated)
		}
	}
}
