package sagstjek_test

import (
	"bytes"
	"go/ast"
	"go/doc"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	longestFile = 350 // lines
	widestLine  = 150 // columns, a tab being four
)

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	comments := map[string][]string{}
	for _, f := range goFiles(t) {
		if f.test {
			continue
		}
		comments[f.pkg] = append(comments[f.pkg], "")
		if f.ast.Doc == nil {
			continue
		}
		text := f.ast.Doc.Text()
		begins := "Package " + f.ast.Name.Name + " "
		if f.ast.Name.Name == "main" {
			begins = "Command " + path.Base(f.pkg) + " "
		}
		first := new(doc.Package).Synopsis(text)
		if !strings.HasPrefix(first, begins) || !strings.HasSuffix(first, ".") {
			t.Errorf("%s: the package comment must begin with a sentence %q", f.path, begins+"... .")
		}
		comments[f.pkg] = append(comments[f.pkg], text)
	}
	for pkg, all := range comments {
		said := 0
		for _, c := range all {
			if c != "" {
				said++
			}
		}
		if said != 1 {
			t.Errorf("package %s has %d package comments, want one", pkg, said)
		}
	}
}

func TestFilesAreShort(t *testing.T) {
	for _, f := range goFiles(t) {
		if n := bytes.Count(f.text, []byte("\n")); n > longestFile {
			t.Errorf("%s has %d lines, more than %d: split it by what it does", f.path, n, longestFile)
		}
	}
}

// The words the rules listen for are many: broken into lines, a change to them can be read.
// What stands between backquotes, an option's help or a part of a file, keeps its lines.
func TestLinesAreNarrow(t *testing.T) {
	for _, f := range goFiles(t) {
		for n, line := range strings.Split(string(f.text), "\n") {
			width := utf8.RuneCountInString(line) + 3*strings.Count(line, "\t")
			if width > widestLine && !f.test && !strings.Contains(line, "`") {
				t.Errorf("%s:%d: is %d columns wide, more than %d", f.path, n+1, width, widestLine)
			}
		}
	}
}

func TestNothingIsLeftUndone(t *testing.T) {
	undone := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|HA` + `CK)\b`)
	for _, f := range goFiles(t) {
		for n, line := range strings.Split(string(f.text), "\n") {
			if word := undone.FindString(line); word != "" {
				t.Errorf("%s:%d: holds the word %s", f.path, n+1, word)
			}
		}
	}
}

// A rule is found by its id, so the file it stands in bears that name. For TOML
// rules the loader makes the id from the file name.
func TestRuleFilesAreNamedForTheirRule(t *testing.T) {
	rules := 0
	for _, f := range goFiles(t) {
		if f.test || path.Dir(f.pkg) != "rules" {
			continue
		}
		for _, id := range ruleIDs(f.ast) {
			rules++
			if want := id + ".go"; path.Base(f.path) != want {
				t.Errorf("%s holds the rule %s: it must be named %s", f.path, id, want)
			}
		}
	}
	if rules == 0 {
		t.Error("found no rule written in Go")
	}
}

// ruleIDs are the ids in the checker.Rule values of a file.
func ruleIDs(file *ast.File) (ids []string) {
	ast.Inspect(file, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		if sel, ok := lit.Type.(*ast.SelectorExpr); !ok || sel.Sel.Name != "Rule" {
			return true
		}
		for _, e := range lit.Elts {
			kv, ok := e.(*ast.KeyValueExpr)
			if !ok {
				continue
			}
			if key, ok := kv.Key.(*ast.Ident); !ok || key.Name != "ID" {
				continue
			}
			if value, ok := kv.Value.(*ast.BasicLit); ok {
				id, _ := strconv.Unquote(value.Value)
				ids = append(ids, id)
			}
		}
		return true
	})
	return ids
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func exists(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

func isDir(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
