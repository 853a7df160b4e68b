package config

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"sagstjek/checker"
)

var update = flag.Bool("update", false, "write the messages that come into testdata/bad")

// longItem are the options of the rule lang-sag: one of each kind.
type longItem struct {
	Most   int            `toml:"mest"`
	Share  float64        `toml:"andel"`
	Strict bool           `toml:"streng"`
	Name   string         `toml:"navn"`
	Words  []string       `toml:"ord"`
	Weight map[string]int `toml:"vaegt"`
	Topics []topic        `toml:"emner"`
	Inner  int
}

type topic struct {
	Name  string    `toml:"emne"`
	Since time.Time `toml:"siden"`
}

func testRules() []*checker.Rule {
	return []*checker.Rule{
		{ID: "lang-sag", Title: "Sagen er lang", Severity: checker.Warning,
			Options: &longItem{Most: 1000, Share: 0.5, Words: []string{"bilag"}, Weight: map[string]int{"kort": 1}}},
		{ID: "ingen-alternativer", Title: "Ingen alternativer", Severity: checker.Warning},
		{ID: "lovgrundlag-mangler", Title: "Intet lovgrundlag", Severity: checker.Warning, Formerly: []string{"gammelt-navn"}},
		{ID: "proeve", Title: "En prøve", Severity: checker.Suggestion, Preview: true,
			Cues: map[string][]string{"udloes": {"lukke* .. @haller"}}},
		{ID: "arbejdsplads-ikke-naevnt", Title: "Arbejdspladsen", Severity: checker.Suggestion, Options: &always{}},
		{ID: "borgerinddragelse-ikke-omtalt", Title: "Inddragelse", Severity: checker.Suggestion, Options: &decisions{}},
		{ID: "raad-eller-bestyrelse-ikke-naevnt", Title: "Råd", Severity: checker.Warning, Options: &hearings{},
			OwnCues: func(options any) map[string][]string {
				cues := map[string][]string{}
				for i, a := range options.(*hearings).Agreed {
					cues[strconv.Itoa(i)] = a.Topic
				}
				return cues
			}},
	}
}

// The options of rules that the profiles set.
type (
	always struct {
		Always bool `toml:"altid"`
	}
	decisions struct {
		Decided []struct {
			Topic []string `toml:"emne"`
			Text  string   `toml:"beslutning"`
		} `toml:"principbeslutninger"`
	}
	hearings struct {
		Agreed []struct {
			Topic []string `toml:"emne,kraevet"`
			Heard []string `toml:"hoeres,kraevet"`
			Text  string   `toml:"aftale"`
		} `toml:"aftaler"`
	}
)

// in writes sagstjek.toml into a new folder and returns its path.
func in(t *testing.T, text string, more ...string) string {
	t.Helper()
	dir := t.TempDir()
	put(t, filepath.Join(dir, FileName), text)
	for i := 0; i < len(more); i += 2 {
		put(t, filepath.Join(dir, more[i]), more[i+1])
	}
	return filepath.Join(dir, FileName)
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, path string) *Config {
	t.Helper()
	c, err := Load(path, "", testRules())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func settings(t *testing.T, c *Config, file string) *Settings {
	t.Helper()
	s, err := c.For(file)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestGoodFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/ok/*.toml")
	if len(files) < 3 {
		t.Fatalf("only %d files", len(files))
	}
	for _, file := range files {
		if _, err := Load(file, "", testRules()); err != nil {
			t.Error(err)
		}
	}
}

// TestBadFiles compares what users read; the message for x.toml is in x.txt.
func TestBadFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/bad/*.toml")
	if len(files) < 40 {
		t.Fatalf("only %d files", len(files))
	}
	for _, file := range files {
		_, err := Load(filepath.ToSlash(file), "", testRules())
		if err == nil {
			t.Errorf("%s: no error", file)
			continue
		}
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %T is no *Error", file, err)
		}
		got := strings.ReplaceAll(err.Error(), filepath.ToSlash(filepath.Dir(file))+"/", "") + "\n"
		golden := strings.TrimSuffix(file, ".toml") + ".txt"
		if *update {
			put(t, golden, got)
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Error(err)
		} else if got != string(want) {
			t.Errorf("%s\n--- got\n%s--- want\n%s", file, got, want)
		}
	}
}

func TestFileNotThere(t *testing.T) {
	_, err := Load(filepath.Join(t.TempDir(), FileName), "", testRules())
	if !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "Filen findes ikke.") {
		t.Error(err)
	}
}

func TestFind(t *testing.T) {
	path := in(t, "", "a/b/sag.md", "", "a/.git/x", "")
	dir := filepath.Dir(path)
	for _, start := range []string{dir, filepath.Join(dir, "a/b/sag.md"), filepath.Join(dir, "a/b"), filepath.Join(dir, "a/b/new.md")} {
		if got, err := Find(start); err != nil || got != path {
			t.Errorf("Find(%s) = %q, %v", start, got, err)
		}
	}
	if got, err := Find(t.TempDir()); err != nil || got != "" {
		t.Errorf("without a file: %q, %v", got, err)
	}
	hidden := t.TempDir()
	put(t, filepath.Join(hidden, FileName+".txt"), "")
	if _, err := Find(hidden); err == nil || !strings.Contains(err.Error(), "Omdøb") {
		t.Errorf("file with .txt: %v", err)
	}
}

func TestProfileChain(t *testing.T) {
	path := in(t, `profil = "faelles/egen.toml"
[regler]
lang-sag = "til"
`, "faelles/egen.toml", `profil = "eksempel-egen-kodeks"
fejlniveau = "advarsel"
egne-regler = ["regler/*.toml"]
[regler.lang-sag]
alvor = "fra"
mest = 300
`, "faelles/regler/b.toml", "", "faelles/regler/a.toml", "")
	c := load(t, path)
	s := settings(t, c, "x.md")
	if _, off := s.Off["lang-sag"]; off || !s.On["lang-sag"] {
		t.Errorf("the file must win over its profile: %+v", s)
	}
	if got := s.Options["lang-sag"].(*longItem).Most; got != 300 {
		t.Errorf("option of the profile = %d", got)
	}
	if s.Severity["arbejdsplads-ikke-naevnt"] != checker.Warning || c.FailLevel() != "advarsel" || len(c.Values()) != 4 {
		t.Errorf("the built-in profile below is lost: %+v, %q, %v", s.Severity, c.FailLevel(), c.Values())
	}
	own, err := OwnRules(path, "")
	if err != nil || len(own) != 2 || filepath.Base(own[0]) != "a.toml" || filepath.Base(own[1]) != "b.toml" {
		t.Errorf("OwnRules = %v, %v", own, err)
	}
	if _, err := os.Stat(own[0]); err != nil {
		t.Error(err)
	}
}

func TestProfileOfFlag(t *testing.T) {
	path := in(t, `profil = "findes-ikke"`)
	c, err := Load(path, "eksempel-egen-kodeks", testRules())
	if err != nil || len(settings(t, c, "x.md").Lists["institutioner"]) == 0 {
		t.Errorf("flag instead of the file's profile: %v", err)
	}
	if _, err := Load("", "kll", testRules()); err == nil || !strings.Contains(err.Error(), `Mente du "kl"?`) {
		t.Error(err)
	}
}

func TestProfileLoop(t *testing.T) {
	path := in(t, `profil = "a.toml"`, "a.toml", `profil = "b.toml"`, "b.toml", `profil = "./a.toml"`)
	if _, err := Load(path, "", testRules()); err == nil ||
		!strings.Contains(err.Error(), `b.toml:1:10: Profilen "./a.toml" bygger på sig selv.`) {
		t.Error(err)
	}
}

func TestOwnRulesNoFile(t *testing.T) {
	path := in(t, `egne-regler = ["regler/*.toml"]`)
	if _, err := OwnRules(path, ""); err == nil || !strings.Contains(err.Error(), `Der er ingen filer, der passer på "regler/*.toml".`) {
		t.Error(err)
	}
	outside := in(t, `egne-regler = ["../faelles/*.toml"]`)
	put(t, filepath.Join(filepath.Dir(outside), "../faelles/x.toml"), "")
	if own, err := OwnRules(outside, ""); err != nil || len(own) != 1 {
		t.Errorf("pattern that leaves the folder: %v, %v", own, err)
	}
}
