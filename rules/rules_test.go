package rules_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/rules"
	"sagstjek/rules/lexicon"
)

func all(t *testing.T) []*checker.Rule {
	t.Helper()
	found, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func markdown(name, text string) (*document.Document, error) {
	return reader.Read(name, []byte(text), reader.Options{})
}

// Every rule must do on its own examples what they say.
func TestExamples(t *testing.T) {
	for _, r := range all(t) {
		t.Run(r.ID, func(t *testing.T) {
			if err := checker.Verify(r, checker.Env{Lists: lexicon.Lists()}, markdown); err != nil {
				t.Error(err)
			}
		})
	}
}

// All rules together must load: no two with one name, nobody yielding in a circle.
func TestTogether(t *testing.T) {
	found := all(t)
	c, err := checker.New(found, checker.Env{Lists: lexicon.Lists()})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(c.Running()); n == 0 || n > len(found) {
		t.Errorf("%d of %d rules run", n, len(found))
	}
}

var (
	slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	// Messages speak of the text; they do not command or blame a person.
	personal = regexp.MustCompile(`(?i)\b(du skal|I skal|du har|du bør|du må|husk at)\b`)
	english  = regexp.MustCompile(`(?i)\b(the|this|missing|should|must be|not found|error)\b`)
)

func TestEveryRuleIsComplete(t *testing.T) {
	for _, r := range all(t) {
		t.Run(r.ID, func(t *testing.T) {
			if err := rules.Complete(r); err != nil {
				t.Error(err)
			}
			if !slug.MatchString(r.ID) {
				t.Error("the id must be lower-case ASCII words with hyphens")
			}
			if len(r.Good) < 2 || len(r.Bad) < 2 {
				t.Errorf("%d good and %d bad examples, want two of each", len(r.Good), len(r.Bad))
			}
			if r.Run == nil && r.Compare == nil {
				t.Error("the rule has nothing to run")
			}
			if r.Answer == "" {
				t.Error("nothing says how to answer when the text is right as it is")
			}
			for _, s := range r.Sources {
				dated(t, s.Place, s.Seen)
				if s.Tag == "lov" && !slices.Contains([]string{"S1", "S2", "S3"}, s.Certainty) {
					t.Errorf("the source %q must say how certain it is: S1, S2 or S3", s.Place)
				}
			}
		})
	}
}

// An option says what it is for: on the page of its rule and in the schema.
func TestEveryOptionSaysWhatItIsFor(t *testing.T) {
	var look func(rule string, s reflect.Type)
	look = func(rule string, s reflect.Type) {
		for s.Kind() == reflect.Pointer || s.Kind() == reflect.Slice {
			s = s.Elem()
		}
		if s.Kind() != reflect.Struct {
			return
		}
		for i := range s.NumField() {
			f := s.Field(i)
			if name := f.Tag.Get("toml"); name != "" && !strings.HasSuffix(f.Tag.Get("hjaelp"), ".") {
				t.Errorf("%s: the option %s has no sentence in the tag hjaelp", rule, name)
			}
			look(rule, f.Type)
		}
	}
	for _, r := range all(t) {
		if r.Options != nil {
			look(r.ID, reflect.TypeOf(r.Options))
		}
	}
}

func TestMessagesSpeakPlainly(t *testing.T) {
	for _, r := range all(t) {
		for part, text := range map[string]string{
			"Title": r.Title, "Message": r.Message, "Why": r.Why, "Remedy": r.Remedy, "Answer": r.Answer,
		} {
			if word := personal.FindString(text); word != "" {
				t.Errorf("%s: %s says %q: speak of the text, not to the writer", r.ID, part, word)
			}
			if word := english.FindString(text); word != "" {
				t.Errorf("%s: %s holds the English word %q", r.ID, part, word)
			}
			if part != "Title" && !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, "«") {
				t.Errorf("%s: %s does not end as a sentence: %q", r.ID, part, text)
			}
		}
		if r.Kind == checker.Absence && !strings.Contains(r.Message, "Fandt i") {
			t.Errorf("%s: an absence is told as \"Fandt ikke ...\", \"Fandt ingen ...\" or \"Fandt intet ...\", not %q", r.ID, r.Message)
		}
	}
}

func TestLexiconIsDated(t *testing.T) {
	for _, r := range lexicon.Replacements() {
		dated(t, strings.Join(r.Navn, ", "), r.Set)
		if r.Kilde == "" || r.Sikkerhed == "" || r.Nyt == "" || len(r.Navn) == 0 {
			t.Errorf("afloest.toml: the row of %q lacks navn, nyt, kilde or sikkerhed", r.Navn)
		}
		if _, err := time.Parse(time.DateOnly, r.Fra); err != nil {
			t.Errorf("afloest.toml: the row of %q has no day it took over: %v", r.Navn, err)
		}
	}
	for _, d := range lexicon.Deadlines() {
		dated(t, d.Navn, d.Set)
		if d.Lov == "" || d.Sikkerhed == "" || d.Dage <= 0 || d.Mindre > d.Dage {
			t.Errorf("frister.toml: the row of %q lacks lov or sikkerhed, or its days make no sense", d.Navn)
		}
	}
	for _, p := range lexicon.Softenings() {
		dated(t, strings.Join(p.Navn, ", "), p.Set)
		if len(p.Navn) == 0 || len(p.Mild) == 0 || p.Grund == "" || p.Kilde == "" {
			t.Errorf("udkast.toml: the pair of %q lacks mild, grund or kilde", p.Navn)
		}
	}
	for _, s := range lexicon.Signs() {
		dated(t, s.Navn, s.Set)
		if s.Navn == "" || s.Vises == "" || len(s.Ord) == 0 || s.Kilde == "" {
			t.Errorf("udkast.toml: the sign %q lacks vises, ord or kilde", s.Navn)
		}
	}
	if _, err := time.Parse(time.DateOnly, lexicon.Date()); err != nil {
		t.Error(err)
	}
}

// dated demands the day on which something was last looked up.
func dated(t *testing.T, what, day string) {
	t.Helper()
	seen, err := time.Parse(time.DateOnly, day)
	if err != nil || seen.Year() < 2020 {
		t.Errorf("%s: the day it was last seen is %q, want year-month-day", what, day)
	}
}
