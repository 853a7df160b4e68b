package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

var day = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

func TestAnswerRoundTrip(t *testing.T) {
	path := in(t, "[[undlad]]\nregel = \"ingen-alternativer\"\nsti = \"valg/**\"\n")
	dir := filepath.Dir(path)
	file := load(t, path).AnswersPath()
	nasty := "Står i \"bilag 2\",\n se 'C:\\sag' \u0001 🙂 og 010203-1234"
	for _, s := range []Suppression{
		{Rule: "lang-sag", Fingerprint: "ffffffffffffffff", Reason: "først"},
		{Rule: "lang-sag", Fingerprint: "0000000000000001", Reason: nasty, Date: day},
		{Rule: "gammelt-navn", Path: "teknik/**", Reason: ""},
		{Rule: "lang-sag", Fingerprint: "ffffffffffffffff", Reason: "rettet", Date: day},
	} {
		if err := Answer(file, s); err != nil {
			t.Fatal(err)
		}
	}
	c := load(t, path)
	got := c.Suppressions(filepath.Join(dir, "teknik/sag.md"))
	if len(got) != 3 {
		t.Fatalf("got %+v", got)
	}
	for i, want := range []Suppression{
		{Rule: "lovgrundlag-mangler", Path: "teknik/**", Where: AnswersName},
		{Rule: "lang-sag", Fingerprint: "0000000000000001", Date: day, Where: AnswersName,
			Reason: "Står i \"bilag 2\", se 'C:\\sag' \u0001 🙂 og 0102**-****"},
		{Rule: "lang-sag", Fingerprint: "ffffffffffffffff", Reason: "rettet", Date: day, Where: AnswersName},
	} {
		got[i].Line = 0
		if got[i] != want {
			t.Errorf("%d: got %+v\nwant %+v", i, got[i], want)
		}
	}
	if got := c.Suppressions(filepath.Join(dir, "sag.md")); len(got) != 2 {
		t.Errorf("other file: %+v", got)
	}
	got = c.Suppressions(filepath.Join(dir, "valg/sag.md"))
	if len(got) != 3 || got[0].Rule != "ingen-alternativer" || got[0].Where != FileName || got[0].Line != 1 || got[0].Reason != "" {
		t.Errorf("entry of the settings: %+v", got)
	}
	if len(c.Secret()) != 32 {
		t.Errorf("secret %q", c.Secret())
	}
	secret := c.Secret()
	if err := Answer(file, Suppression{Fingerprint: "0000000000000002"}); err != nil || load(t, path).Secret() != secret {
		t.Errorf("the secret must stay: %v", err)
	}
}

func TestAnswerKeepsWhatItCannotRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), AnswersName)
	broken := "[[undlad]]\nfingeraftryk = \"0123456789abcdef\ngrund = \"x\"\n"
	put(t, file, broken)
	err := Answer(file, Suppression{Fingerprint: "0123456789abcdef", Reason: "ny"})
	if err == nil || !strings.Contains(err.Error(), AnswersName+":2:") {
		t.Errorf("error = %v", err)
	}
	if data, _ := os.ReadFile(file); string(data) != broken {
		t.Errorf("the file changed: %s", data)
	}
	if left, _ := os.ReadDir(filepath.Dir(file)); len(left) != 1 {
		t.Errorf("files left behind: %v", left)
	}
}

func TestAnswerRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), AnswersName)
	for _, s := range []Suppression{{}, {Rule: "lang-sag"}, {Fingerprint: "xyz"}, {Path: "**"}, {Rule: "lang-sag", Path: `a\b`}} {
		if Answer(file, s) == nil {
			t.Errorf("%+v was written", s)
		}
	}
	if err := Answer(filepath.Join(file, "no", AnswersName), Suppression{
		Fingerprint: "0123456789abcdef",
	}); err == nil || !strings.Contains(err.Error(), "kan ikke skrives") {
		t.Errorf("missing folder: %v", err)
	}
}

func TestAnswerConcurrent(t *testing.T) {
	path := in(t, "")
	c := load(t, path)
	var wait sync.WaitGroup
	for _, digit := range "0123456789abcdef" {
		wait.Go(func() {
			if err := Answer(c.AnswersPath(), Suppression{Fingerprint: strings.Repeat(string(digit), 16), Reason: "x"}); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if got := load(t, path).Suppressions("sag.md"); len(got) != 16 {
		t.Errorf("%d answers", len(got))
	}
}

func TestAnswerKeepsModeAndLink(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "real.toml"), filepath.Join(dir, AnswersName)
	put(t, real, "")
	if err := os.Chmod(real, 0o600); err != nil {
		t.Fatal(err)
	}
	kept, err := os.Stat(real) // Windows keeps less of a mode than was asked for
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Skip("no symbolic links here")
	}
	if err := Answer(link, Suppression{Fingerprint: "0123456789abcdef"}); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat(link)
	if err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if info, _ := os.Stat(real); info.Mode() != kept.Mode() || info.Size() == 0 {
		t.Errorf("mode %v, %d bytes", info.Mode(), info.Size())
	}
}

func TestBaseline(t *testing.T) {
	path := in(t, "")
	file := load(t, path).BaselinePath()
	put(t, file, "old")
	found := []Suppression{
		{Rule: "lang-sag", Fingerprint: "ffffffffffffffff"},
		{Rule: "ingen-alternativer", Fingerprint: "0123456789abcdef", Count: 2},
		{Rule: "lang-sag", Fingerprint: "ffffffffffffffff"},
		{Rule: "lang-sag", Reason: "closed item without fingerprint"},
	}
	if err := WriteBaseline(file, found); err != nil {
		t.Fatal(err)
	}
	first, _ := os.ReadFile(file)
	if err := WriteBaseline(file, found); err != nil {
		t.Fatal(err)
	}
	if second, _ := os.ReadFile(file); string(first) != string(second) {
		t.Error("not the same bytes twice")
	}
	c := load(t, path)
	if got := c.Baseline(); len(got) != 2 || got["ffffffffffffffff"] != 2 || len(c.Suppressions("sag.md")) != 0 {
		t.Errorf("%+v", got)
	}
	if WriteBaseline(file, []Suppression{{Rule: "lang-sag", Fingerprint: "xyz"}}) == nil {
		t.Error("a baseline was written that cannot be read")
	}
	if err := WriteBaseline(file, nil); err != nil || len(load(t, path).Baseline()) != 0 {
		t.Errorf("empty baseline: %v", err)
	}
}

// TestRuleThatIsGone: an answer outlives its rule; a line in sagstjek.toml does not.
func TestRuleThatIsGone(t *testing.T) {
	path := in(t, "", AnswersName, "[[undlad]]\nregel = \"fjernet\"\nfingeraftryk = \"0123456789abcdef\"\ngrund = \"x\"\n")
	if got := load(t, path).Suppressions("sag.md"); len(got) != 1 || got[0].Rule != "fjernet" {
		t.Errorf("%+v", got)
	}
}

func BenchmarkLoadBaseline(b *testing.B) {
	path := filepath.Join(b.TempDir(), BaselineName)
	var found []Suppression
	for i := range 20000 {
		found = append(found, Suppression{Rule: "lang-sag", Fingerprint: fmt.Sprintf("%016x", i)})
	}
	if err := WriteBaseline(path, found); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		k, err := readKept(os.ReadFile, path)
		if err != nil || len(k.entries) != len(found) {
			b.Fatal(err)
		}
	}
}
