package config

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// show writes a value as it stands in a file.
func show(v any) string {
	switch v := v.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return fmt.Sprint(v)
}

// showOption writes an option as it stands in a file; keys of maps are in order.
func showOption(v reflect.Value) string {
	if v.Type() == timeType {
		return show(v.Interface())
	}
	var items []string
	switch v.Kind() {
	case reflect.String:
		return strconv.Quote(v.String())
	case reflect.Slice:
		for i := range v.Len() {
			items = append(items, showOption(v.Index(i)))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case reflect.Map:
		for it := v.MapRange(); it.Next(); {
			items = append(items, strconv.Quote(it.Key().String())+" = "+showOption(it.Value()))
		}
		slices.Sort(items)
		return "{ " + strings.Join(items, ", ") + " }"
	case reflect.Struct:
		for _, o := range optionsOf(v.Type()) {
			items = append(items, o.name+" = "+showOption(v.Field(o.index)))
		}
		return "{ " + strings.Join(items, ", ") + " }"
	}
	return fmt.Sprint(v.Interface())
}

// showDemand writes a template as an inline table.
func showDemand(r RequiredSections) string {
	var items []string
	if r.Type != "" {
		items = append(items, "sagstype = "+show(string(r.Type)))
	}
	if r.Committee != "" {
		items = append(items, "udvalg = "+show(r.Committee))
	}
	if len(r.Roles) > 0 {
		items = append(items, "afsnit = "+showOption(reflect.ValueOf(r.Roles)))
	}
	if r.Alternatives > 0 {
		items = append(items, fmt.Sprintf("alternativer = %d", r.Alternatives))
	}
	return "{ " + strings.Join(items, ", ") + " }"
}

// showSuppression writes an entry of [[undlad]] as an inline table.
func showSuppression(s Suppression) string {
	var items []string
	add := func(key, value string) {
		if value != "" {
			items = append(items, key+" = "+show(value))
		}
	}
	add("regel", s.Rule)
	add("fingeraftryk", s.Fingerprint)
	add("sti", s.Path)
	return "{ " + strings.Join(items, ", ") + " }"
}

// shownOptions are the options after one setting, by name.
func shownOptions(s ruleSetting) map[string]string {
	shown := map[string]string{}
	if len(s.options) == 0 {
		return shown
	}
	set, _ := decodeOptions(s.rule, nil, s.options)
	v := reflect.ValueOf(set).Elem()
	for _, o := range optionsOf(v.Type()) {
		shown[o.name] = showOption(v.Field(o.index))
	}
	return shown
}
