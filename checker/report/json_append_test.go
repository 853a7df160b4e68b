package report

import (
	"reflect"
	"strings"
	"testing"
	"testing/quick"
)

// What is appended is what the library makes of it.
func TestAppendJSON(t *testing.T) {
	same := func(v any) bool {
		want, err := encode(v)
		got := appendJSON(nil, reflect.ValueOf(v))
		if err != nil || string(got) != string(want) {
			t.Logf("got  %s\nwant %s (%v)", got, want, err)
			return false
		}
		return true
	}
	texts := func(parts []uint8) bool {
		var s strings.Builder
		for _, p := range parts {
			s.WriteString([]string{"Sagen", " ", "æ", "»", "–", "€", "\"", "\\", "\n", "\x01", "\u007f", "<&>", "\u2028", "\u2029", "\xc3", "\xa6", "\xe2\x80", "\U0001f600"}[int(p)%18])
		}
		return same(s.String())
	}
	files := func(schema int, file jsonFile) bool {
		return same(file) && same(jsonFileLine{schema, file}) && same(jsonFile{}) && same(jsonFileLine{schema, jsonFile{New: []string{}}})
	}
	for _, property := range []any{texts, files, func(s jsonSummaryLine) bool { return same(s) }} {
		if err := quick.Check(property, nil); err != nil {
			t.Error(err)
		}
	}
}
