package config

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"sagstjek/internal/lazy"
)

// syntaxMessages tell in Danish what go-toml means; the first that is part of the
// English message is used.
var syntaxMessages = []struct{ english, danish string }{
	{"UTF-8", "Filen er ikke gemt som UTF-8. Gem den igen som UTF-8 (i Notesblok under Gem som, Kodning)."},
	{"escape", `Tegnet \ betyder noget særligt i en tekst. Skriv / i stedet, også i stier på Windows.`},
	{"need a character after", `Tegnet \ betyder noget særligt i en tekst. Skriv / i stedet, også i stier på Windows.`},
	{"control characters", "Her står et usynligt tegn, som ikke må være der. Slet det, og skriv linjen igen."},
	{"carriage return", "Her står et usynligt linjeskift, som ikke må være der. Slet det, og skriv linjen igen."},
	{"strings must be quoted", `Tekst skal stå i anførselstegn: "tekst".`},
	{"string", `Anførselstegnet (") efter teksten mangler eller er skrevet forkert.`},
	{"too many quotes", "Her er for mange anførselstegn."},
	{"date", "Datoen findes ikke eller er skrevet forkert. Skriv den som 2026-11-22 (år-måned-dag)."},
	{"time", "Datoen findes ikke eller er skrevet forkert. Skriv den som 2026-11-22 (år-måned-dag)."},
	{"hour", "Klokkeslættet er skrevet forkert. Indstillinger bruger kun datoer som 2026-11-22."},
	{"minutes", "Klokkeslættet er skrevet forkert. Indstillinger bruger kun datoer som 2026-11-22."},
	{"seconds", "Klokkeslættet er skrevet forkert. Indstillinger bruger kun datoer som 2026-11-22."},
	{"close array table name", "Der mangler ]] efter navnet på afsnittet."},
	{"close table name", "Der mangler ] efter navnet på afsnittet."},
	{"nested more than", "Her er alt for mange parenteser inden i hinanden."},
	{"inline table", "Klammen { } er skrevet forkert. Skriv { nøgle = \"værdi\", nøgle = \"værdi\" }."},
	{"array is incomplete", "Der mangler ] efter listen."},
	{"array value", "Der mangler et komma eller ] i listen."},
	{"expected value but got", "Der står et komma for meget i listen."},
	{"expected '=' after key", "Der mangler et lighedstegn (=) mellem nøglen og værdien."},
	{"start of key", "Her skal stå en nøgle: bogstaver a-z, tal og bindestreg, eller tekst i anførselstegn."},
	{"expected key", "Her skal stå en nøgle: bogstaver a-z, tal og bindestreg, eller tekst i anførselstegn."},
	{"expected newline", "Linjen fortsætter efter værdien. Skriv kun én nøgle og én værdi på hver linje, og tekst i anførselstegn."},
	{"expected keyword", `Tekst skal stå i anførselstegn: "tekst".`},
	{"expected value", "Der mangler en værdi efter lighedstegnet."},
	{"start of value", `Værdien er skrevet forkert. Tekst skal stå i anførselstegn: "tekst".`},
	{"too large", "Tallet er for stort."},
	{"number", "Tallet er skrevet forkert. Skriv det uden punktummer: 1000000."},
	{"digit", "Tallet er skrevet forkert. Skriv det uden punktummer: 1000000."},
	{"integer", "Tallet er skrevet forkert. Skriv det uden nuller foran."},
	{"radix", "Tallet er skrevet forkert. Skriv det uden punktummer: 1000000."},
	{"expected", `Værdien er skrevet forkert. Tekst skal stå i anførselstegn: "tekst".`},
}

var (
	danishDate = lazy.Pattern(`=\s*\d{1,2}[.]\d{1,2}[.]\d{4}`)
	bareKey    = lazy.Pattern(`^[\p{L}0-9_-]+`)
	sayTwice   = lazy.Pattern(`^(key|table) (.*) (is already defined|already exists|should be a table)`)
)

// danishSyntax is what a message of go-toml about the byte at offset means.
func danishSyntax(english string, data []byte, offset int) string {
	if m := sayTwice().FindStringSubmatch(english); m != nil {
		if m[1] == "table" {
			return fmt.Sprintf("Afsnittet [%s] står to gange. Saml det ét sted.", m[2])
		}
		return fmt.Sprintf("Nøglen %q står to gange. Behold den ene.", m[2])
	}
	line := data[bytes.LastIndexByte(data[:offset], '\n')+1:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	if danishDate().Match(line) {
		return "Skriv datoen som 2026-11-22 (år-måned-dag)."
	}
	key := strings.Contains(english, "start of key") || strings.Contains(english, "after key") || strings.Contains(english, "table name")
	if key && offset < len(data) && data[offset] >= utf8.RuneSelf {
		return `Nøgler med æ, ø eller å skal stå i anførselstegn, for eksempel "økonomi" = ["Penge"].`
	}
	if strings.Contains(english, "start of value") && len(bytes.TrimSpace(data[offset:min(offset+1, len(data))])) == 0 {
		return "Der mangler en værdi efter lighedstegnet."
	}
	for _, m := range syntaxMessages {
		if strings.Contains(english, m.english) {
			return m.danish
		}
	}
	return "Linjen er ikke skrevet, som en indstillingsfil (TOML) skal være."
}

// syntax is an error of go-toml in Danish.
func (s *source) syntax(err error) *Error {
	var decode *toml.DecodeError
	var parser *unstable.ParserError
	at, message := place{src: s}, ""
	switch {
	case errors.As(err, &decode):
		line, column := decode.Position()
		at.from = s.offset(line, column)
		message = strings.TrimPrefix(decode.Error(), "toml: ")
	case errors.As(err, &parser):
		at.from = min(cap(s.data)-cap(parser.Highlight), len(s.data))
		message = parser.Message
	}
	at.to = at.from + max(1, len(bareKey().Find(s.data[at.from:])))
	return at.errorf("%s", danishSyntax(message, s.data, at.from))
}

// offset is the byte at a 1-based line and column, both as go-toml counts them.
func (s *source) offset(line, column int) int {
	at := 0
	for ; line > 1; line-- {
		i := bytes.IndexByte(s.data[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
	}
	return max(0, min(at+column-1, len(s.data)))
}
