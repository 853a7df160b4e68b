package config

import (
	"errors"
	"strings"
	"testing"
)

// Cues in options are refused where they stand, like any other mistake.
func TestOwnCues(t *testing.T) {
	const head = "[[regler.\"raad-eller-bestyrelse-ikke-naevnt\".aftaler]]\n"
	if _, err := Load(in(t, head+"emne = [\"vandløb*\", \"åen\"]\nhoeres = [\"Vandrådet\"]\n"), "", testRules()); err != nil {
		t.Error(err)
	}
	for cue, want := range map[string]string{`"vandløb, åen"`: "kan ikke bruges", `""`: "Teksten er tom", `"@findes_ikke"`: "findes_ikke"} {
		_, err := Load(in(t, head+"hoeres = [\"Vandrådet\"]\nemne = [\"sø\", "+cue+"]\n"), "", testRules())
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(e.Message, want) || e.Line != 3 || e.Column != 15 || len(Errors(err)) != 1 {
			t.Errorf("%s: %v", cue, err)
		}
	}
	if _, err := Load(in(t, head+"emner = [\"åen\"]\n"), "", testRules()); err == nil || !strings.Contains(err.Error(), `"emne"`) {
		t.Errorf("a misspelt key of an agreement: %v", err)
	}
}

// An entry without what it must have is refused at its own line, once.
func TestRequiredOptions(t *testing.T) {
	const head = "[[regler.\"raad-eller-bestyrelse-ikke-naevnt\".aftaler]]\n"
	first := head + "emne = [\"sø\"]\nhoeres = [\"Vandrådet\"]\n"
	for entry, want := range map[string]string{
		"emne = [\"sø\"]\n":                     ":4:46: Her mangler hoeres = [\"...\"].",
		"hoeres = [\"Vandrådet\"]\n":            ":4:46: Her mangler emne = [\"...\"].",
		"emne = []\nhoeres = [\"Vandrådet\"]\n": ":5:1: \"emne\" er tom. Skriv emne = [\"...\"].",
	} {
		_, err := Load(in(t, first+head+entry), "", testRules())
		if len(Errors(err)) != 1 || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", entry, err, want)
		}
	}
}
