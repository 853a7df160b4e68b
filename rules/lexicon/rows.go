package lexicon

import (
	"cmp"
	"slices"
	"time"
)

// Row is one dated row of the data, whatever table it stands in.
type Row struct {
	Table     string // the table of the file: afloest, frist, partier
	Name      string // what it is about, as the cue of a rule writes it
	New       string // what has taken its place, or ""
	Source    string
	Certainty string // S1, S2 or S3, or ""
	Seen      string // year-month-day it was last looked up
	Review    string // year-month-day it must be looked up again: as the row says, else a year later
}

// origin is what every row says of where it comes from.
type origin struct {
	Kilde     string `toml:"kilde"`
	Sikkerhed string `toml:"sikkerhed"` // S1, S2 or S3: see checker.Source
	Set       string `toml:"set"`       // year-month-day it was last looked up
	Efterses  string `toml:"efterses"`  // year-month-day it must be looked up again, "" for a year after Set
}

// Rows are all rows that say when they were seen, by table and then as written.
func Rows() []Row {
	var out []Row
	entries, _ := files.ReadDir(".")
	for _, e := range entries {
		var tables map[string]any
		read(e.Name(), &tables)
		for table, v := range tables {
			out = append(out, rowsOf(table, v)...)
		}
	}
	slices.SortStableFunc(out, func(a, b Row) int { return cmp.Compare(a.Table, b.Table) })
	return out
}

// rowsOf reads a table, or a list of them.
func rowsOf(table string, v any) []Row {
	switch v := v.(type) {
	case []any:
		var out []Row
		for _, item := range v {
			out = append(out, rowsOf(table, item)...)
		}
		return out
	case map[string]any:
		seen := text(v, "set")
		if seen == "" {
			return nil
		}
		return []Row{{
			Table: table, Name: cmp.Or(text(v, "navn"), table), New: text(v, "nyt"), Source: cmp.Or(text(v, "kilde"), text(v, "lov")),
			Certainty: text(v, "sikkerhed"), Seen: seen, Review: cmp.Or(text(v, "efterses"), yearAfter(seen)),
		}}
	}
	return nil
}

// text is the value of a key: a text, or the first of a list of them.
func text(row map[string]any, key string) string {
	switch v := row[key].(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			s, _ := v[0].(string)
			return s
		}
	}
	return ""
}

// yearAfter is a day (year-month-day) a year later; what is no day is due at once.
func yearAfter(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.AddDate(1, 0, 0).Format(time.DateOnly)
}
