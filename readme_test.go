package sagstjek_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path"
	"regexp"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/config"
	"sagstjek/rules"
)

var update = flag.Bool("update", false, "write the generated parts of README.md anew")

// TestReadme holds what README.md shows to what the program does: the example of its
// output and the table of rules stand between markers and are written by -update.
func TestReadme(t *testing.T) {
	have := string(readFile(t, "README.md"))
	want := between(t, have, "example", "\n```text\n"+example(t)+"```\n")
	want = between(t, want, "rules", "\n"+ruleTable(t))
	if have == want {
		return
	}
	if !*update {
		t.Fatal("README.md is stale; write it anew with: go test . -run TestReadme -update")
	}
	if err := os.WriteFile("README.md", []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// between replaces what stands between the markers of a name.
func between(t *testing.T, text, name, content string) string {
	t.Helper()
	begin, end := "<!-- "+name+": begin -->\n", "<!-- "+name+": end -->"
	before, rest, ok := strings.Cut(text, begin)
	_, after, found := strings.Cut(rest, end)
	if !ok || !found {
		t.Fatalf("README.md lacks the markers %q and %q", strings.TrimSpace(begin), end)
	}
	return before + begin + content + "\n" + end + after
}

// example runs the first command of README.md.
func example(t *testing.T) string {
	t.Helper()
	cmd := exec.Command("go", "run", "./cmd/sagstjek", "check", "testdata/eksempel/sag.docx")
	var out, wrong bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &wrong
	err := cmd.Run()
	var status *exec.ExitError
	if err != nil && !errors.As(err, &status) || out.Len() == 0 {
		t.Fatalf("%v: %v\n%s", cmd, err, wrong.String())
	}
	return out.String()
}

func ruleTable(t *testing.T) string {
	t.Helper()
	all, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d rules. Duty names are those of the codex; `betjening` is its section on serving politicians.\n\n", len(all))
	b.WriteString("| rule | finding | duty | shown as | about |\n|---|---|---|---|---|\n")
	for _, r := range all {
		about := "what is missing"
		if r.Kind == checker.Claim {
			about = "what is said"
		}
		id := "[`" + r.ID + "`](docs/regler/" + r.ID + ".md)"
		if r.Preview {
			id += " (off by default)"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", id, r.Title, r.Duty, r.Severity.Label(), about)
	}
	return b.String()
}

// The example settings of the guide must load as they stand.
func TestGuideSettings(t *testing.T) {
	all, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	text := string(readFile(t, "docs/opsaetning.md"))
	blocks := regexp.MustCompile("(?s)```toml\n(.*?)```").FindAllStringSubmatch(text, -1)
	if len(blocks) == 0 {
		t.Fatal("docs/opsaetning.md shows no settings")
	}
	for i, block := range blocks {
		path := t.TempDir() + "/" + config.FileName
		if err := os.WriteFile(path, []byte(block[1]), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := config.Load(path, "", all); err != nil {
			t.Errorf("example %d does not load: %v\n%s", i+1, err, block[1])
		}
	}
}

// A link from one page to another must lead somewhere.
func TestLinksBetweenPages(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#:]+)(#[^)]*)?\)`)
	for _, page := range treeFiles(t, ".md") {
		dir, _, nested := strings.Cut(page, "/")
		if nested && dir != "docs" && dir != ".github" {
			continue // texts to be checked
		}
		for _, m := range link.FindAllStringSubmatch(string(readFile(t, page)), -1) {
			if to := path.Join(path.Dir(page), m[1]); !exists(to) && !isDir(to) {
				t.Errorf("%s links to %s, which is not there", page, m[1])
			}
		}
	}
}
