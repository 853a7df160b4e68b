package lint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/cue"
	"sagstjek/cmd/internal/lint"
	"sagstjek/rules"
	"sagstjek/rules/lexicon"
)

// What a municipality has settled counts, and the findings are the same, whether the
// snapshot is fresh, stale or none.
func TestSnapshotAndSettings(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("sagstjek.toml", `egne-regler = ["trolde.toml"]
[overskrifter]
oekonomi = ["Penge"]
[lister]
partier = ["Fælles Fremtid"]
institutioner = ["Skovhuset"]
organer = ["Klimarådet"]
[regler."kancelliord"]
mindst = 1
[[regler."raad-eller-bestyrelse-ikke-naevnt".aftaler]]
emne = ["gadelys*"]
hoeres = ["Vandrådet"]
aftale = "aftale fra 2025"
`)
	write("trolde.toml", `titel = "Trolde er nævnt"
pligt = "faglighed"
alvor = "advarsel"
motor = "udsagn"
udloes = "(trolde*|@partier) .. (skov*|lamper)"
besked = "Sagen nævner trolde."
hvorfor = "Trolde hører til i eventyr."
raad = "Slet troldene."
[[kilde]]
maerke = "lokal"
sted = "Kommunens egen beslutning"
`)
	sag := strings.Replace(read(t, "../../../testdata/egne-lister/sag.md"), "## Økonomi",
		"Der er trolde i skoven, såfremt ovennævnte holder.\n\n## Penge", 1)
	write("sag.md", sag)
	texts := map[string]string{filepath.Join(dir, "sag.md"): sag, "andet/sag.md": sag}
	all, _ := corpus(t, agendas)
	for _, one := range all[:min(40, len(all))] {
		texts[filepath.Join(dir, filepath.Base(one.name))] = one.body
	}

	fresh := rules.Cues
	defer func() { rules.Cues = fresh }()
	found := func(cues cue.Snapshot) map[string]string {
		rules.Cues = cues
		l, err := lint.New(lint.Options{})
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]string{}
		for name, text := range texts {
			out[name] = asJSON(t, l, name, []byte(text))
		}
		return out
	}
	want := found("")
	own := want[filepath.Join(dir, "sag.md")]
	for _, finding := range []string{`"trolde"`, "Fælles Fremtid", "aftale fra 2025", `"kancelliord"`} {
		if !strings.Contains(own, finding) {
			t.Errorf("the settings give no finding with %s", finding)
		}
	}
	if own == want["andet/sag.md"] {
		t.Error("the settings change nothing")
	}
	for name, cues := range map[string]cue.Snapshot{
		"fresh": fresh, "stale": staleCues(t), "of another form": "\x01\x00\x00\x00\x00\x00\x00\x00" + fresh[8:],
	} {
		for file, got := range found(cues) {
			if got != want[file] {
				t.Errorf("%s, with a snapshot that is %s:\n%s", file, name, firstDifference(got, want[file]))
			}
		}
	}
}

// staleCues is a snapshot from when a third of the rules were not written, others had
// other cues and the lists were shorter.
func staleCues(t *testing.T) cue.Snapshot {
	t.Helper()
	all, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	var then []*checker.Rule
	for i, r := range all {
		old := *r
		old.Yields = nil
		switch i % 3 {
		case 0:
			continue
		case 1:
			old.Cues = map[string][]string{}
			for name, cues := range r.Cues {
				old.Cues[name] = append([]string{"gammelt stikord*"}, cues...)
			}
		}
		then = append(then, &old)
	}
	lists := map[string][]string{}
	for name, words := range lexicon.Lists() {
		lists[name] = words[:len(words)/2]
	}
	c, err := checker.New(then, checker.Env{Lists: lists})
	if err != nil {
		t.Fatal(err)
	}
	return cue.Snapshot(c.Snapshot())
}
