package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
)

// conforms checks a value against the parts of JSON Schema that Schema uses.
func conforms(schema map[string]any, v any) error {
	if either, ok := schema["anyOf"].([]any); ok {
		var last error
		for _, s := range either {
			if last = conforms(s.(map[string]any), v); last == nil {
				return nil
			}
		}
		return last
	}
	if enum, ok := schema["enum"].([]any); ok && !slices.Contains(enum, v) {
		return fmt.Errorf("%v is none of %v", v, enum)
	}
	if pattern, ok := schema["pattern"].(string); ok && !regexp.MustCompile(pattern).MatchString(fmt.Sprint(v)) {
		return fmt.Errorf("%v does not match %s", v, pattern)
	}
	switch schema["type"] {
	case "object":
		m, ok := v.(map[string]any)
		if !ok {
			return fmt.Errorf("%v is no object", v)
		}
		properties, _ := schema["properties"].(map[string]any)
		for k, c := range m {
			s, ok := properties[k].(map[string]any)
			if !ok {
				if s, ok = schema["additionalProperties"].(map[string]any); !ok {
					return fmt.Errorf("unknown key %s", k)
				}
			}
			if err := conforms(s, c); err != nil {
				return fmt.Errorf("%s: %w", k, err)
			}
		}
	case "array":
		l, ok := v.([]any)
		if !ok {
			return fmt.Errorf("%v is no array", v)
		}
		for _, c := range l {
			if err := conforms(schema["items"].(map[string]any), c); err != nil {
				return err
			}
		}
	case "string":
		if _, ok := v.(string); !ok {
			if _, ok := v.(toml.LocalDate); !ok {
				return fmt.Errorf("%v is no string", v)
			}
		}
	case "integer":
		if _, ok := v.(int64); !ok {
			return fmt.Errorf("%v is no integer", v)
		}
	}
	return nil
}

func TestSchema(t *testing.T) {
	raw := Schema(testRules())
	if !bytes.Equal(raw, Schema(testRules())) {
		t.Fatal("not the same bytes twice")
	}
	var schema map[string]any
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	ok, _ := filepath.Glob("testdata/ok/*.toml")
	for _, file := range append(ok, "profiles/kl.toml", "profiles/eksempel-egen-kodeks.toml") {
		data, _ := os.ReadFile(file)
		var v map[string]any
		if err := toml.Unmarshal(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), &v); err != nil {
			t.Fatal(err)
		}
		if err := conforms(schema, v); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
	for _, name := range []string{"unknown-key", "severity", "unknown-rule", "unknown-option", "unknown-role", "unknown-list",
		"fail-level", "wrong-type", "option-type", "no-options", "override-key", "vaerdi", "template", "undlad-values"} {
		data, _ := os.ReadFile("testdata/bad/" + name + ".toml")
		var v map[string]any
		if err := toml.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		if conforms(schema, v) == nil {
			t.Errorf("the schema accepts bad/%s.toml", name)
		}
	}
	if !strings.Contains(string(raw), `"default": 1000`) {
		t.Error("the schema does not tell the defaults of options")
	}
}

// TestTemplate loads the file for new projects as it is and with all examples on.
func TestTemplate(t *testing.T) {
	path := in(t, string(Template()), "regler/a.toml", "")
	if s := settings(t, load(t, path), "x.md"); len(s.Off)+len(s.Severity)+len(s.Headings) != 0 {
		t.Errorf("the template changes something: %+v", s)
	}
	var lines []string
	examples := 0
	for _, line := range strings.Split(string(Template()), "\n") {
		if len(line) > 1 && line[0] == '#' && line[1] != ' ' {
			line = line[1:]
			examples++
		}
		lines = append(lines, line)
	}
	if examples < 20 {
		t.Fatalf("%d lines of examples", examples)
	}
	text := strings.Join(lines, "\n")
	// Keys of the top must stand there when they are switched on, as they do.
	c := load(t, in(t, text, "regler/a.toml", ""))
	if got := len(c.Suppressions(filepath.Join(c.root, "valg/a.md"))); got != 1 || c.FailLevel() != "advarsel" {
		t.Errorf("%d suppressions, level %s", got, c.FailLevel())
	}
	for _, k := range topKeys() {
		if k.name != "vaerdi" && !strings.Contains(text, k.name) {
			t.Errorf("the template does not show %s", k.name)
		}
	}
}

// TestNames holds the lists of names against the constants they repeat.
func TestNames(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "../checker/document/item.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	have := append(words(headingRoles), words(itemTypes)...)
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		kind, _ := spec.Type.(*ast.Ident)
		value, isString := spec.Values[0].(*ast.BasicLit)
		if kind == nil || !isString || kind.Name != "Role" && kind.Name != "ItemType" {
			return true
		}
		if name := strings.Trim(value.Value, `"`); name != "titel" && !slices.Contains(have, name) {
			t.Errorf("%s %q has no name in the settings", kind.Name, name)
		}
		return true
	})
}
