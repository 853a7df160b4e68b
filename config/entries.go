package config

import (
	"reflect"
	"strings"
)

// many decodes values that hold others.
func (d *decoder) many(v reflect.Value, n *node) (ok bool) {
	switch v.Kind() {
	case reflect.Slice:
		var items list
		if items, ok = n.value.(list); ok {
			made := reflect.MakeSlice(v.Type(), len(items), len(items))
			for i, c := range items {
				d.value(made.Index(i), c)
			}
			v.Set(made)
		}
	case reflect.Map:
		var entries table
		if entries, ok = n.value.(table); ok {
			made := reflect.MakeMap(v.Type())
			for _, c := range entries {
				item := reflect.New(v.Type().Elem()).Elem()
				d.value(item, c)
				made.SetMapIndex(reflect.ValueOf(c.name).Convert(v.Type().Key()), item)
			}
			v.Set(made)
		}
	case reflect.Struct:
		var entries table
		if entries, ok = n.value.(table); ok {
			d.fields(v, entries, "")
			d.complete(v, n)
		}
	}
	return ok
}

// complete refuses an entry without what it must have.
func (d *decoder) complete(v reflect.Value, n *node) {
	for _, o := range optionsOf(v.Type()) {
		if !o.required {
			continue
		}
		example := `"..."`
		if v.Field(o.index).Kind() == reflect.Slice {
			example = `["..."]`
		}
		switch set := n.value.(table).get(o.name); {
		case set == nil:
			d.fail(n.key, "Her mangler %s = %s.", o.name, example)
		case empty(set.value):
			d.fail(set.at, "%q er tom. Skriv %s = %s.", o.name, o.name, example)
		}
	}
}

// empty reports whether a value is a text or a list with nothing in it.
func empty(value any) bool {
	switch v := value.(type) {
	case string:
		return strings.TrimSpace(v) == ""
	case list:
		return len(v) == 0
	}
	return false
}
