package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzLoad: any file either loads and can be used, or gives errors in Danish whose
// places lie in the file.
func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{"testdata/*/*.toml", "profiles/*.toml", "template.toml"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	rules := testRules()
	f.Fuzz(func(t *testing.T, data []byte) {
		l := &loader{read: func(path string) ([]byte, error) {
			if filepath.Base(path) == FileName {
				return append([]byte(nil), data...), nil
			}
			return nil, fs.ErrNotExist
		}}
		l.know(rules)
		layers, err := l.layers(FileName, "")
		if err != nil {
			checkError(t, err, strings.Count(string(data), "\n")+1)
			return
		}
		c := &Config{path: FileName, layers: layers, rules: rules, made: map[string]*Settings{}}
		for _, layer := range layers {
			c.overrides = append(c.overrides, layer.overrides...)
		}
		if _, err := c.For("teknik/sag.md"); err != nil {
			t.Errorf("loaded, yet: %v", err)
		}
		c.Suppressions("teknik/sag.md")
		c.Excluded("teknik/sag.md")
		c.Explain("")
		c.Explain("teknik/sag.md")
	})
}

func checkError(t *testing.T, err error, lines int) {
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		for _, e := range joined.Unwrap() {
			checkError(t, e, lines)
		}
		return
	}
	e, ok := err.(*Error)
	if !ok {
		t.Fatalf("%T: %v", err, err)
	}
	if e.Line > lines || e.Column < 0 || e.Message == "" || strings.Contains(e.Message, "expected") {
		t.Errorf("%+v", e)
	}
}
