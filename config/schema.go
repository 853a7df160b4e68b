package config

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"

	"sagstjek/checker"
)

// object is a JSON object.
type object = map[string]any

// schemaMaker makes the parts of the schema that depend on the rules.
type schemaMaker struct {
	rules []*checker.Rule
	lists []string
}

// Schema is a JSON Schema (draft 7) of sagstjek.toml, with which editors complete
// and check it. The same rules give the same bytes.
func Schema(rules []*checker.Rule) []byte {
	l := &loader{}
	l.know(rules)
	m := &schemaMaker{rules: slices.Clone(rules), lists: l.lists()}
	root := m.section(topKeys())
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	root["title"] = "Indstillinger for sagstjek"
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(root); err != nil {
		panic("config: " + err.Error()) // only if an option's default has no JSON form, which a test would show
	}
	return out.Bytes()
}

func (m *schemaMaker) section(keys []key) object {
	properties := object{}
	for _, k := range keys {
		s := k.schema(m)
		s["description"] = k.help
		properties[k.name] = s
	}
	return closed(properties)
}

// closed is the schema of a table that has these keys and no others.
func closed(properties object) object {
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}

func oneOfWords[T ~string](all []T) object {
	var every []string
	for _, v := range all {
		every = append(every, forms(string(v))...)
	}
	return object{"enum": every}
}

func listOf(item object) object { return object{"type": "array", "items": item} }

func text() object { return object{"type": "string", "minLength": 1} }

func textSchema(*schemaMaker) object  { return text() }
func textsSchema(*schemaMaker) object { return listOf(text()) }

func textOrTextsSchema(*schemaMaker) object {
	return object{"anyOf": []object{text(), listOf(text())}}
}

// dateSchema allows a TOML date too, which editors see as a string.
func dateSchema(*schemaMaker) object {
	return object{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}`}
}

func wordSchema[T ~string](all []T) func(*schemaMaker) object {
	return func(*schemaMaker) object { return oneOfWords(all) }
}

func tablesSchema(keys func() []key) func(*schemaMaker) object {
	return func(m *schemaMaker) object { return listOf(m.section(keys())) }
}

func ruleNameSchema(m *schemaMaker) object {
	var ids []string
	for _, r := range m.rules {
		ids = append(append(ids, r.ID), r.Formerly...)
	}
	slices.Sort(ids)
	return object{"enum": ids}
}

func headingsSchema(*schemaMaker) object {
	properties := object{}
	for _, role := range headingRoles {
		for _, form := range forms(string(role)) {
			properties[form] = listOf(text())
		}
	}
	return closed(properties)
}

func listsSchema(m *schemaMaker) object {
	properties := object{}
	for _, list := range m.lists {
		for _, form := range forms(list) {
			properties[form] = listOf(text())
		}
	}
	return closed(properties)
}

func rulesSchema(m *schemaMaker) object {
	properties := object{}
	for _, r := range m.rules {
		s := ruleSchema(r)
		for _, id := range append([]string{r.ID}, r.Formerly...) {
			properties[id] = s
		}
	}
	return closed(properties)
}

func ruleSchema(r *checker.Rule) object {
	own := object{
		"alvor": object{"enum": switches, "description": "Fra, til eller reglens alvor. Normalt " + string(r.Severity) + "."},
		"grund": object{"type": "string", "minLength": 1, "description": "Hvorfor kommunen har valgt det."},
	}
	if v := optionStruct(r); v.IsValid() {
		for _, o := range optionsOf(v.Type()) {
			own[o.name] = described(optionSchema(v.Field(o.index)), o.help)
		}
	}
	return object{"description": r.Title, "anyOf": []object{{"enum": switches}, closed(own)}}
}

// described gives a schema its description, if there is one.
func described(s object, help string) object {
	if help != "" {
		s["description"] = help
	}
	return s
}

// optionSchema describes an option; its value is the default.
func optionSchema(v reflect.Value) object {
	s := typeSchema(v.Type())
	switch v.Kind() {
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Float64:
		s["default"] = v.Interface()
	}
	return s
}

func typeSchema(t reflect.Type) object {
	if t == roleType {
		return oneOfWords(requiredRoles)
	}
	switch t.Kind() {
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Float64:
		return object{"type": "number"}
	case reflect.Slice:
		return listOf(typeSchema(t.Elem()))
	case reflect.Map:
		return object{"type": "object", "additionalProperties": typeSchema(t.Elem())}
	case reflect.Struct:
		if t == timeType {
			return dateSchema(nil)
		}
		properties, required := object{}, []string{}
		for _, o := range optionsOf(t) {
			properties[o.name] = described(typeSchema(t.Field(o.index).Type), o.help)
			if o.required {
				required = append(required, o.name)
			}
		}
		s := closed(properties)
		s["required"] = required
		return s
	}
	return object{"type": "integer"}
}
