package report

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// appendJSON appends v as encoding/json would without HTML escapes, in less than half the
// time: a report of many files is mostly this. It takes what the types of the contract
// are made of: structs, slices, pointers, strings, integers and booleans.
func appendJSON(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return appendString(b, v.String())
	case reflect.Int:
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, "null"...)
		}
		return appendJSON(b, v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			return append(b, "null"...)
		}
		b = append(b, '[')
		for i := range v.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, v.Index(i))
		}
		return append(b, ']')
	case reflect.Struct:
		b = append(b, '{')
		first := len(b)
		for _, m := range membersOf(v.Type()) {
			x := v.Field(m.field)
			if m.inner >= 0 {
				x = x.Field(m.inner)
			}
			if m.omitzero && x.IsZero() {
				continue
			}
			if len(b) > first {
				b = append(b, ',')
			}
			b = appendJSON(append(b, m.key...), x)
		}
		return append(b, '}')
	}
	panic("report: no JSON of " + v.Type().String())
}

// member is a key of an object.
type member struct {
	key          string // as it is written: `"rule":`
	field, inner int    // inner is the field of an embedded struct, else -1
	omitzero     bool
}

var members sync.Map // reflect.Type -> []member

// membersOf are the keys of a struct, by the tags of its fields.
func membersOf(t reflect.Type) []member {
	if known, ok := members.Load(t); ok {
		return known.([]member)
	}
	var out []member
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			for _, m := range membersOf(f.Type) {
				m.field, m.inner = i, m.field
				out = append(out, m)
			}
			continue
		}
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(out, member{strconv.Quote(name) + ":", i, -1, options == "omitzero"})
	}
	members.Store(t, out)
	return out
}

// appendString appends s in quotation marks; what has to be escaped is left to the library.
func appendString(b []byte, s string) []byte {
	if !plain(s) {
		quoted, _ := encode(s) // a string can always be written
		return append(b, quoted...)
	}
	return append(append(append(b, '"'), s...), '"')
}

// plain reports whether s stands in JSON as it is.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if plainByte[s[i]] {
			continue
		}
		if s[i] < utf8.RuneSelf {
			return false
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r == '\u2028' || r == '\u2029' {
			return false
		}
		i += n - 1
	}
	return true
}

// plainByte are the signs of ASCII that need no escape.
var plainByte = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()
