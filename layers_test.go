// Package sagstjek_test holds the tree to its own rules: what may import what, and
// how files and packages are kept.
package sagstjek_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "sagstjek"

// layers are the rooms of the program from the bottom up. A package belongs to the
// room whose name is the longest that begins its path.
var layers = [][]string{
	{"internal/strict", "internal/lazy", "internal/xmlpart", "internal/eight"},
	{"checker/document"},
	{"checker/danish"},
	{"checker/cue"},
	{"checker/agenda"},
	{"checker/align"},
	{"checker"},
	{"config", "rules", "checker/reader", "checker/writer", "checker/report"},
	{"cmd/internal"},
	{"cmd"},
}

// goFile is one parsed file of the tree.
type goFile struct {
	path string // slashes, from the root of the module
	pkg  string // its folder, "" for the root
	test bool
	ast  *ast.File
	text []byte
}

func TestLayers(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.test {
			continue // tests may look at any layer
		}
		for _, i := range f.ast.Imports {
			imported, _ := strconv.Unquote(i.Path.Value)
			if wrong := forbidden(f.pkg, imported); wrong != "" {
				t.Errorf("%s: %s", f.path, wrong)
			}
		}
	}
}

// The program promises that nothing leaves the machine: it can do no HTTP, and no
// package of its own opens a connection.
func TestNoNetwork(t *testing.T) {
	for _, f := range goFiles(t) {
		for _, i := range f.ast.Imports {
			if path := strings.Trim(i.Path.Value, `"`); !f.test && (path == "net" || strings.HasPrefix(path, "net/http")) {
				t.Errorf("%s imports %s", f.path, path)
			}
		}
	}
	// Without the flag, Go asks git, which answers nothing in another user's checkout.
	deps, err := exec.Command("go", "list", "-buildvcs=false", "-deps", "./cmd/sagstjek").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, dep := range strings.Fields(string(deps)) {
		if dep == "net/http" || dep == "crypto/tls" {
			t.Errorf("the program depends on %s", dep)
		}
	}
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct{ pkg, imported, want string }{
		{"checker/report", "sagstjek/rules", "checker/report imports rules"},
		{"checker/report", "sagstjek/checker/reader", "checker/report imports checker/reader"},
		{"checker", "sagstjek/config", "checker imports config"},
		{"checker/cue", "sagstjek/checker/agenda", "checker/cue imports checker/agenda"},
		{"checker/agenda", "sagstjek/internal/strict", "checker/agenda imports internal/strict"},
		{"checker/document", "golang.org/x/text/unicode/norm", "checker/document imports golang.org/x/text/unicode/norm"},
		{"rules/sandhed", "sagstjek/rules/lovlighed", "rules/sandhed imports rules/lovlighed"},
		{"rules/sandhed", "sagstjek/rules", "rules/sandhed imports rules"},
		{"rules/sandhed/tal", "sagstjek/rules/sandhed/regnestykke", "rules/sandhed/tal imports rules/sandhed/regnestykke"},
		{"rules/sandhed/regnestykke", "sagstjek/rules/sandhed", "rules/sandhed/regnestykke imports rules/sandhed"},
		{"cmd/internal/lint", "sagstjek/checker/report", "cmd/internal/lint imports checker/report"},
		{"cmd/internal/lint", "sagstjek/cmd/internal/lsp", "cmd/internal/lint imports cmd/internal/lsp"},
		{"cmd/internal/lsp", "sagstjek/checker/reader/pdf", "cmd/internal/lsp imports checker/reader/pdf"},
		{"rules", "sagstjek/rules/sandhed", ""},
		{"rules/sandhed", "sagstjek/rules/sandhed/tal", ""},
		{"rules/sandhed/modsigelse", "sagstjek/rules/sandhed/tal", ""},
		{"rules/sandhed", "sagstjek/rules/lexicon", ""},
		{"config", "sagstjek/internal/strict", ""},
		{"config", "github.com/pelletier/go-toml/v2", ""},
		{"checker/document", "encoding/json", ""},
		{"cmd/sagstjek", "sagstjek/checker/reader/pdf", ""},
		{"cmd/internal/lint", "sagstjek/rules/lexicon", ""},
	} {
		if got := forbidden(c.pkg, c.imported); got != c.want {
			t.Errorf("forbidden(%q, %q) = %q, want %q", c.pkg, c.imported, got, c.want)
		}
	}
}

// forbidden says in a sentence what is wrong with an import, or "".
func forbidden(pkg, imported string) string {
	says := pkg + " imports " + strings.TrimPrefix(imported, module+"/")
	to, own := strings.CutPrefix(imported, module+"/")
	if !own {
		if third := strings.Contains(strings.Split(imported, "/")[0], "."); third && pkg == "checker/document" {
			return says
		}
		return ""
	}
	from, fromRoom := room(pkg)
	down, toRoom := room(to)
	switch {
	case from < 0 || down < 0:
		return says + ", which stands in no layer"
	case toRoom == "internal/strict" && fromRoom != "config" && fromRoom != "rules",
		pkg == "cmd/internal/lint" && toRoom == "checker/report",
		strings.HasPrefix(to, "checker/reader/") && pkg != "cmd/sagstjek",
		down > from,
		down == from && !within(fromRoom, toRoom, pkg, to):
		return says
	}
	return ""
}

// within reports whether an import stays in one room and is allowed there: a
// package may use those below it and, among the rules, the dated data.
func within(fromRoom, toRoom, pkg, to string) bool {
	return fromRoom == toRoom && (strings.HasPrefix(to, pkg+"/") || to == "rules/lexicon" || slices.Contains(beneath[pkg], to))
}

// beneath are, by package, those beside it that it stands on.
var beneath = map[string][]string{
	"rules/sandhed/modsigelse":  {"rules/sandhed/regnestykke", "rules/sandhed/tal"},
	"rules/sandhed/regnestykke": {"rules/sandhed/tal"},
}

func room(pkg string) (layer int, name string) {
	layer = -1
	for i, names := range layers {
		for _, n := range names {
			if (pkg == n || strings.HasPrefix(pkg, n+"/")) && len(n) > len(name) {
				layer, name = i, n
			}
		}
	}
	return layer, name
}

// goFiles parses every Go file of the tree that is not ignored by git.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	var out []goFile
	set := token.NewFileSet()
	for _, name := range treeFiles(t, ".go") {
		text := readFile(t, name)
		parsed, err := parser.ParseFile(set, name, text, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		pkg := path.Dir(name)
		if pkg == "." {
			pkg = ""
		}
		out = append(out, goFile{path: name, pkg: pkg, test: strings.HasSuffix(name, "_test.go"), ast: parsed, text: text})
	}
	if len(out) < 50 {
		t.Fatalf("only %d Go files found: does the test stand at the root of the module?", len(out))
	}
	return out
}

// treeFiles lists the files with an extension: those git knows or would take, or,
// without git, all that are there.
func treeFiles(t *testing.T, ext string) []string {
	t.Helper()
	var all []string
	if out, err := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z").Output(); err == nil {
		all = strings.Split(string(out), "\x00")
	} else if err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		all = append(all, filepath.ToSlash(name))
		return err
	}); err != nil {
		t.Fatal(fmt.Errorf("walking the tree: %w", err))
	}
	return slices.DeleteFunc(all, func(name string) bool { return path.Ext(name) != ext || !exists(name) })
}
