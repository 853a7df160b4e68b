package report

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const jsonSchemaFile = "../../docs/sagstjek.schema.json"

// schemaOf makes a JSON Schema of the contract's structs. Keys that are not known
// are allowed, so that new ones break no reader.
func schemaOf(defs map[string]any, t reflect.Type) map[string]any {
	switch t.Kind() {
	case reflect.Pointer:
		return map[string]any{"anyOf": []any{map[string]any{"type": "null"}, schemaOf(defs, t.Elem())}}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(defs, t.Elem())}
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Int:
		return map[string]any{"type": "integer", "minimum": 0}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Struct:
		name := strings.ToLower(strings.TrimPrefix(t.Name(), "json"))
		if defs[name] == nil {
			defs[name] = map[string]any{} // a type may hold itself
			required, properties := []string{}, map[string]any{}
			fieldsOf(defs, t, &required, properties)
			defs[name] = map[string]any{"type": "object", "required": required, "properties": properties}
		}
		return map[string]any{"$ref": "#/$defs/" + name}
	}
	panic("no JSON Schema for " + t.String())
}

func fieldsOf(defs map[string]any, t reflect.Type, required *[]string, properties map[string]any) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			fieldsOf(defs, f.Type, required, properties)
			continue
		}
		key, optional, _ := strings.Cut(f.Tag.Get("json"), ",")
		s := schemaOf(defs, f.Type)
		if enum, ok := f.Tag.Lookup("enum"); ok {
			s["enum"] = strings.Split(enum, ",")
		}
		if doc := f.Tag.Get("doc"); doc != "" {
			s["description"] = doc
		}
		if optional == "" {
			*required = append(*required, key)
		}
		properties[key] = s
	}
}

func contractSchema(t *testing.T) []byte {
	t.Helper()
	defs := map[string]any{}
	document := schemaOf(defs, reflect.TypeFor[jsonDocument]())
	file, sum := schemaOf(defs, reflect.TypeFor[jsonFileLine]()), schemaOf(defs, reflect.TypeFor[jsonSummaryLine]())
	defs["line"] = map[string]any{"description": "En linje i formatet jsonl", "oneOf": []any{file, sum}}
	document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	document["title"] = "Sagstjek: resultater som JSON"
	document["$defs"] = defs
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(document); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestJSONSchemaIsCurrent(t *testing.T) {
	golden(t, jsonSchemaFile, string(contractSchema(t)))
}

func compile(t *testing.T, location string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(location)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in %.200s", err, text)
	}
	if err := s.Validate(v); err != nil {
		t.Error(err)
	}
}

// variants are the worlds every JSON-like format is validated on.
func variants(t *testing.T, format string) []string {
	var out []string
	for _, all := range []bool{false, true} {
		o := worldOptions(format)
		o.All = all
		out = append(out, render(t, o, world(t)), render(t, o, nil))
	}
	return append(out, render(t, Options{Format: format, NoText: true}, world(t)))
}

func TestJSONIsValid(t *testing.T) {
	s := compile(t, jsonSchemaFile)
	for _, out := range variants(t, "json") {
		validate(t, s, out)
	}
	line := compile(t, jsonSchemaFile+"#/$defs/line")
	for _, out := range variants(t, "jsonl") {
		for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
			validate(t, line, l)
		}
	}
	var doc any
	if err := json.Unmarshal([]byte(`{"schema":1,"files":[]}`), &doc); err != nil || s.Validate(doc) == nil {
		t.Error("the schema takes an object without tool and summary")
	}
}

func TestSARIFIsValid(t *testing.T) {
	s := compile(t, filepath.Join(formatData, "sarif-schema-2.1.0.json"))
	for _, out := range variants(t, "sarif") {
		validate(t, s, out)
	}
}
