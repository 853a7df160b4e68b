package report

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
)

var update = flag.Bool("update", false, "write the goldens and the JSON schema anew")

const formatData = "../../testdata/formats"

// golden compares with a file, or writes it under -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			t.Fatalf("%s differs at line %d (go test ./checker/report -update writes it anew):\n%s", name, i+1, a[i])
		}
	}
	t.Fatalf("%s has %d lines, want %d", name, len(a), len(b))
}

func TestGoldens(t *testing.T) {
	for _, format := range Formats() {
		t.Run(format, func(t *testing.T) {
			golden(t, filepath.Join(formatData, "world."+format+".golden"), render(t, worldOptions(format), world(t)))
		})
	}
	variants := map[string]func(*Options){
		"all":     func(o *Options) { o.All = true },
		"no-text": func(o *Options) { o.NoText = true },
		"narrow":  func(o *Options) { o.Width = 48 },
		"colour":  func(o *Options) { o.Color = true },
	}
	for name, change := range variants {
		t.Run("text "+name, func(t *testing.T) {
			o := worldOptions("text")
			change(&o)
			golden(t, filepath.Join(formatData, "world.text."+name+".golden"), render(t, o, world(t)))
		})
	}
}

// TestNothingLeaks holds for every format and option: nothing of a closed item
// and no CPR number gets out, and under NoText no word of any item.
func TestNothingLeaks(t *testing.T) {
	digits := []string{cpr, "90-1234", "1234"}
	openWords := []string{"Varmeværk", "1.300.000", "900.000", "visionær", "niveau", "legepladser", "aftalt"}
	for _, format := range Formats() {
		for _, all := range []bool{false, true} {
			for _, noText := range []bool{false, true} {
				o := worldOptions(format)
				o.All, o.NoText = all, noText
				out := render(t, o, world(t))
				banned := append(slices.Clone(closedWords), digits...)
				if noText {
					banned = append(banned, openWords...)
				}
				for _, words := range banned {
					if strings.Contains(out, words) {
						t.Errorf("%s (all %v, no-text %v) shows %q", format, all, noText, words)
					}
				}
				if !strings.Contains(out, "sum-eller-procent-stemmer-ikke") {
					t.Errorf("%s (all %v, no-text %v) does not name the rule", format, all, noText)
				}
			}
		}
	}
}

// TestShowClosed makes sure that TestNothingLeaks looks for words that would show.
func TestShowClosed(t *testing.T) {
	for _, format := range Formats() {
		files := world(t)
		files[0].Doc.ShowClosed = true
		if out := render(t, worldOptions(format), files); !strings.Contains(out, "42 mio") {
			t.Errorf("%s does not show the closed item that is to be shown", format)
		}
	}
}

func TestNeverAcquits(t *testing.T) {
	for _, format := range Formats() {
		out := strings.ToLower(render(t, worldOptions(format), []*checker.FileResult{silentFile(t)}))
		for _, words := range []string{"i orden", "ingen fejl", "godkendt", "bestået", "passed", "success\""} {
			if strings.Contains(out, words) {
				t.Errorf("%s says %q", format, words)
			}
		}
	}
	out := render(t, worldOptions("text"), []*checker.FileResult{silentFile(t)})
	for _, words := range []string{"Ingen af de 14 kontroller reagerede.", "1 fil, 1 sag, 15 kontroller kørt."} {
		if !strings.Contains(out, words) {
			t.Errorf("text does not say %q:\n%s", words, out)
		}
	}
}

// What is said where no check reacted fits how many there are and whether they ran.
func TestSilence(t *testing.T) {
	for want, c := range map[string]card{
		"Ingen kontroller er kørt på denne sag.":                                       {},
		"Ingen af de 2 kontroller reagerede.":                                          {Applied: 2},
		"Ingen af de 2 kontroller giver andet end det, der er undladt.":                {Applied: 2, Suppressed: 1},
		"Kontrollen reagerede ikke.":                                                   {Applied: 1},
		"Kontrollen giver ikke andet end det, der er undladt.":                         {Applied: 1, Suppressed: 1},
		"Ingen af de kontroller, der kunne køre, reagerede.":                           {Applied: 1, Partial: true},
		"Ingen af de kontroller, der kunne køre, giver andet end det, der er undladt.": {Applied: 2, Partial: true, Suppressed: 1},
	} {
		if got := c.Silence(); got != want {
			t.Errorf("says %q, want %q", got, want)
		}
	}
}

func TestRunsAgree(t *testing.T) {
	for _, format := range Formats() {
		if a, b := render(t, worldOptions(format), world(t)), render(t, worldOptions(format), world(t)); a != b {
			t.Errorf("%s differs between two runs", format)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	_, err := New(nil, Options{Format: "pdf"})
	if err == nil || !strings.Contains(err.Error(), "»pdf«") || !strings.Contains(err.Error(), "github, gitlab") {
		t.Errorf("error is %v", err)
	}
}

type brokenWriter struct{ room int }

var errFull = errors.New("disk is full")

func (b *brokenWriter) Write(p []byte) (int, error) {
	if b.room -= len(p); b.room < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// TestWriteErrors breaks the writer at many points: each format must say so.
func TestWriteErrors(t *testing.T) {
	files := world(t)
	for _, format := range Formats() {
		size := len(render(t, worldOptions(format), files))
		for room := 0; room < size; room += 1 + size/25 {
			r, _ := New(&brokenWriter{room}, worldOptions(format))
			err := r.Begin()
			for _, f := range files {
				err = errors.Join(err, r.File(f))
			}
			if err = errors.Join(err, r.End()); !errors.Is(err, errFull) {
				t.Errorf("%s: error with room for %d of %d bytes is %v", format, room, size, err)
			}
		}
	}
}
