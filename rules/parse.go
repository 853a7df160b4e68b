package rules

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/internal/strict"
	"sagstjek/rules/codex"
)

// form is a rule file. Word lists are strings with one cue a line.
type form struct {
	Titel       string   `toml:"titel"`
	Pligt       string   `toml:"pligt"`
	Alvor       string   `toml:"alvor"`
	Gruppe      string   `toml:"gruppe"`
	Sagstyper   []string `toml:"sagstyper"`
	TidligereID []string `toml:"tidligere-id"`
	Forsoeg     bool     `toml:"forsoeg"`
	Penge       bool     `toml:"penge"`

	Motor     string   `toml:"motor"`
	Emne      bool     `toml:"kun-emne"`
	Punkter   bool     `toml:"punkter-udloeser"`
	I         []string `toml:"kun-i"`
	IkkeVed   []string `toml:"ikke-ved"`
	Udloes    string   `toml:"udloes"`
	Opfyld    string   `toml:"opfyld"`
	Opfyld2   string   `toml:"opfyld2"`
	UndtagOpf string   `toml:"opfyld-undtag"`
	Undtag    string   `toml:"undtag"`
	UndtagSag string   `toml:"undtag-sag"`
	Udfyldt   []string `toml:"opfyld-afsnit"`
	Ingen     bool     `toml:"ingen-er-svar"`
	Benaegtet bool     `toml:"benaegtet-er-svar"`
	Vis       []string `toml:"vis-ved"`

	Besked  string `toml:"besked"`
	Hvorfor string `toml:"hvorfor"`
	Raad    string `toml:"raad"`
	Svar    string `toml:"svar"`
	Kilde   []struct {
		Maerke    string   `toml:"maerke"`
		Sted      string   `toml:"sted"`
		Paastande []string `toml:"paastande"`
		Sikkerhed string   `toml:"sikkerhed"`
		Set       string   `toml:"set"`
	} `toml:"kilde"`
	Viger []struct {
		For    string `toml:"for"`
		Omfang string `toml:"omfang"`
	} `toml:"viger"`
	Daarligt []string `toml:"daarligt"`
	Godt     []string `toml:"godt"`
}

// Parse reads one rule file. Its name gives the id, its folder the duty.
func Parse(name string, data []byte) (*checker.Rule, error) {
	r, err := parse(name, data)
	if err != nil {
		return nil, err
	}
	return r, Complete(r)
}

// parse reads a rule file, whatever the rule lacks.
func parse(name string, data []byte) (*checker.Rule, error) {
	var f form
	err := strict.Decode(name, data, &f)
	var unknown *strict.UnknownKey
	if errors.As(err, &unknown) {
		unknown.Meant = danish.Nearest(unknown.Key[strings.LastIndex(unknown.Key, ".")+1:], unknown.Known)
	}
	if err != nil {
		return nil, err
	}
	if d, ok := codex.FindDuty(f.Pligt); ok {
		f.Pligt = d.ID // however it is written
	}
	if dir := path.Dir(name); dir != "." && f.Pligt == "" {
		f.Pligt = path.Base(dir)
	}
	r := f.rule(strings.TrimSuffix(path.Base(name), ".toml"))
	if f.Motor != "" && !one(f.Motor, checker.Engines()) {
		return nil, lacks(r, "motor er %q, men skal være en af %s", f.Motor, strings.Join(checker.Engines(), ", "))
	}
	return r, nil
}

// rule is the rule with an id that a form tells.
func (f *form) rule(id string) *checker.Rule {
	r := &checker.Rule{
		ID: id, Title: f.Titel, Group: f.Gruppe, Duty: f.Pligt,
		Severity: checker.Severity(f.Alvor), Kind: checker.Absence, Formerly: f.TidligereID,
		Preview: f.Forsoeg, Money: f.Penge,
		Message: line(f.Besked), Why: line(f.Hvorfor), Remedy: line(f.Raad), Answer: line(f.Svar),
		Good: f.Godt, Bad: f.Daarligt, Cues: map[string][]string{},
	}
	if f.Motor == "udsagn" || f.Motor == "mangler-naer" {
		r.Kind = checker.Claim
	}
	for _, t := range f.Sagstyper {
		r.Types = append(r.Types, document.ItemType(t))
	}
	for _, k := range f.Kilde {
		r.Sources = append(r.Sources, checker.Source{
			Tag: k.Maerke, Place: k.Sted, Claims: k.Paastande, Certainty: k.Sikkerhed, Seen: k.Set,
		})
	}
	for _, v := range f.Viger {
		r.Yields = append(r.Yields, checker.Yield{To: v.For, Scope: checker.Scope(v.Omfang)})
	}
	for set, text := range map[string]string{
		"udloes": f.Udloes, "opfyld": f.Opfyld, "opfyld2": f.Opfyld2, "opfyld-undtag": f.UndtagOpf, "undtag": f.Undtag,
		"undtag-sag": f.UndtagSag,
	} {
		if cues := lines(text); len(cues) > 0 || set == "udloes" || set == "opfyld" {
			r.Cues[set] = cues
		}
	}
	r.Run = checker.Declared{
		Engine: f.Motor, Subject: f.Emne, Points: f.Punkter, In: roles(f.I), Filled: roles(f.Udfyldt),
		None: f.Ingen, Negated: f.Benaegtet, Show: roles(f.Vis), Not: traits(f.IkkeVed),
	}.Run
	return r
}

// Complete says in Danish what a rule lacks.
func Complete(r *checker.Rule) error {
	wrong := func(format string, args ...any) error { return lacks(r, format, args...) }
	switch {
	case r.Title == "" || r.Message == "" || r.Why == "" || r.Remedy == "":
		return wrong("titel, besked, hvorfor og raad skal alle være skrevet")
	case r.Severity.Rank() == 0:
		return wrong("alvor er %q, men skal være fejl, advarsel eller forslag", r.Severity)
	case r.Kind == checker.Absence && r.Severity == checker.Error:
		return wrong("noget, der mangler, kan højst være en advarsel")
	case !one(r.Duty, Duties()):
		return wrong("pligt er %q, men skal være en af %s", r.Duty, strings.Join(Duties(), ", "))
	case len(r.Sources) == 0:
		return wrong("der skal stå mindst en kilde")
	}
	for _, s := range r.Sources {
		if !one(s.Tag, []string{"kodeks", "lov", "lokal", "eget valg"}) || s.Place == "" {
			return wrong("en kilde skal have maerke (kodeks, lov, lokal eller eget valg) og sted")
		}
		for _, id := range s.Claims {
			if _, tag, ok := codex.Find(id); !ok || tag != s.Tag {
				return wrong("kilden med mærket %s nævner påstanden %q, som ikke findes dér; docs/daekning.md viser dem", s.Tag, id)
			}
		}
	}
	for _, t := range r.Types {
		if !one(string(t), itemTypes) {
			return wrong("sagstypen %q findes ikke; skriv en af %s", t, strings.Join(itemTypes, ", "))
		}
	}
	for _, y := range r.Yields {
		if y.Scope != checker.SameItem && y.Scope != checker.SameSentence {
			return wrong("omfang er %q, men skal være sætning eller sag", y.Scope)
		}
	}
	return nil
}

func lacks(r *checker.Rule, format string, args ...any) error {
	return fmt.Errorf("reglen %s: %s", r.ID, fmt.Sprintf(format, args...))
}

var itemTypes = []string{"beslutning", "drøftelse", "orientering", "medlemsforslag", "lukket", "regnskab", "formalia", "ukendt"}

// Duties are the eight groups of rules, in the order of the codex; the last is its
// section on serving politicians.
func Duties() []string {
	var ids []string
	for _, d := range codex.Duties() {
		ids = append(ids, d.ID)
	}
	return ids
}

func one(s string, list []string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

var traitNames = map[string]document.Trait{
	"personvalg": document.Appointment, "bundet": document.Bound, "2. behandling": document.SecondReading,
	"sendes i høring": document.Consultation, "muligheder": document.Options, "spørgsmål": document.Question,
	"kun samtale": document.TalkOnly,
}

func traits(names []string) (t document.Trait) {
	for _, n := range names {
		t |= traitNames[n]
	}
	return t
}

func roles(names []string) []document.Role {
	var out []document.Role
	for _, n := range names {
		out = append(out, document.Role(n))
	}
	return out
}

// lines are the non-empty lines of a word list; "//" begins a remark.
func lines(s string) []string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		l, _, _ = strings.Cut(l, "//")
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// line folds a text of several lines into one.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }
