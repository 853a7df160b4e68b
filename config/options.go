package config

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// option is a field of a rule's options that a file may set: one with a toml tag, which
// ends in ",kraevet" where an entry of a list means nothing without it. The tag hjaelp
// says in Danish what it is for.
type option struct {
	name, help string
	index      int
	required   bool
}

func optionsOf(t reflect.Type) []option {
	var all []option
	for i := range t.NumField() {
		f := t.Field(i)
		name, more, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if f.IsExported() && name != "" && name != "-" {
			all = append(all, option{name, f.Tag.Get("hjaelp"), i, more == "kraevet"})
		}
	}
	return all
}

// optionStruct is the struct a rule's options point to, or the zero Value.
func optionStruct(r *checker.Rule) reflect.Value {
	v := reflect.ValueOf(r.Options)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		return reflect.Value{}
	}
	return v.Elem()
}

// decodeOptions sets options on a copy of what is set so far, nil for the rule's
// defaults, which stay as they are. It returns a pointer as Rule.Options is.
func decodeOptions(r *checker.Rule, sofar any, set table) (any, []*Error) {
	defaults := optionStruct(r)
	if !defaults.IsValid() {
		return nil, []*Error{set[0].key.errorf("Kontrollen %q har ingen indstillinger ud over alvor og grund.", r.ID)}
	}
	made := reflect.New(defaults.Type())
	made.Elem().Set(defaults)
	if sofar != nil {
		made.Elem().Set(reflect.ValueOf(sofar).Elem())
	}
	d := &decoder{}
	d.fields(made.Elem(), set, " Kontrollen kan også have alvor og grund.")
	return made.Interface(), d.errs
}

// decoder turns nodes into Go values. It never changes a slice or a map that is
// there already, since copies of the options share them.
type decoder struct{ errs []*Error }

func (d *decoder) fail(at place, format string, args ...any) {
	d.errs = append(d.errs, at.errorf(format, args...))
}

func (d *decoder) fields(v reflect.Value, set table, also string) {
	all := optionsOf(v.Type())
	names := make([]string, len(all))
	for i, o := range all {
		names[i] = o.name
	}
	for _, n := range set {
		i := slices.Index(names, n.name)
		if i < 0 {
			d.fail(n.key, "Indstillingen %q findes ikke.%s", n.name, cmp.Or(didYouMean(n.name, names), also))
			continue
		}
		d.value(v.Field(all[i].index), n)
	}
}

// Values of these types are read as elsewhere in the file.
var (
	timeType = reflect.TypeFor[time.Time]()
	roleType = reflect.TypeFor[document.Role]()
)

func (d *decoder) value(v reflect.Value, n *node) {
	switch l := (loader{}); v.Type() {
	case timeType:
		v.Set(reflect.ValueOf(l.date(n)))
		d.errs = append(d.errs, l.errs...)
		return
	case roleType:
		v.SetString(l.word(n, "et afsnit", words(requiredRoles)))
		d.errs = append(d.errs, l.errs...)
		return
	}
	ok := false
	switch v.Kind() {
	case reflect.String:
		var s string
		if s, ok = n.value.(string); ok {
			v.SetString(s)
			if n.name == "" && empty(s) {
				d.fail(n.at, "Teksten er tom.")
			}
		}
	case reflect.Bool:
		var b bool
		if b, ok = n.value.(bool); ok {
			v.SetBool(b)
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		var i int64
		if i, ok = n.value.(int64); ok && v.OverflowInt(i) {
			d.fail(n.at, "Tallet er for stort.")
		} else if ok && i < 0 {
			d.fail(n.at, "%s skal være 0 eller mere.", label(n))
		} else if ok {
			v.SetInt(i)
		}
	case reflect.Float64:
		switch x := n.value.(type) {
		case float64:
			v.SetFloat(x)
			ok = true
		case int64:
			v.SetFloat(float64(x))
			ok = true
		}
	default:
		ok = d.many(v, n)
	}
	if !ok {
		d.fail(n.at, "%s skal være %s, men her står %s.", label(n), wanted(v.Type()), kindOf(n.value))
	}
}

func label(n *node) string {
	if n.name == "" {
		return "Hver værdi i listen"
	}
	return fmt.Sprintf("%q", n.name)
}

// wanted says in Danish what a value of a type is in the file.
func wanted(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "en tekst i anførselstegn"
	case reflect.Bool:
		return "true (ja) eller false (nej)"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return "et helt tal"
	case reflect.Float64:
		return "et tal"
	case reflect.Slice:
		return "en liste"
	}
	return "et afsnit med nøgler"
}
