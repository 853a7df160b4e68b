package report

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"strings"
	"time"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// where says a place in words, "linje 12" or "tabel 1, række 3".
func where(p document.Place, text bool) string {
	var parts []string
	if p.Page > 0 {
		parts = append(parts, fmt.Sprintf("side %d", p.Page))
	}
	if text && p.Line > 0 {
		parts = append(parts, fmt.Sprintf("linje %d", p.Line))
	}
	switch {
	case p.Table > 0 && p.Row > 0:
		parts = append(parts, fmt.Sprintf("tabel %d, række %d", p.Table, p.Row))
	case p.Footnote > 0:
		parts = append(parts, fmt.Sprintf("fodnote %d", p.Footnote))
	case !text && p.Paragraph > 0:
		parts = append(parts, fmt.Sprintf("afsnit %d", p.Paragraph))
	}
	return strings.Join(parts, ", ")
}

// relative is the path as CI systems want it: forward slashes, no leading "./",
// relative to base where it lies below it.
func relative(base, name string) string {
	if base != "" {
		if rel, err := filepath.Rel(base, name); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			name = rel
		}
	}
	return path.Clean(filepath.ToSlash(name))
}

// uri is the path as a percent-encoded URI reference.
func uri(base, name string) string {
	name = relative(base, name)
	u := url.URL{Path: name}
	if path.IsAbs(name) || filepath.VolumeName(name) != "" {
		u.Scheme, u.Path = "file", "/"+strings.TrimPrefix(name, "/")
	}
	return u.String()
}

// typeWords are the item types as people read them.
var typeWords = map[document.ItemType]string{
	document.Decision:    "beslutningssag",
	document.Discussion:  "drøftelsessag",
	document.Information: "orienteringssag",
	document.Proposal:    "medlemsforslag",
	document.Closed:      "lukket sag",
	document.Accounts:    "regnskab",
	document.Formality:   "formalia",
	document.Unknown:     "sagstypen er ikke genkendt",
}

// plural is "1 fil" or "2 filer".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// longDate turns 2026-11-01 into "1. november 2026"; anything else stays.
func longDate(s string) string {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return s
	}
	return fmt.Sprintf("%d. %s %d", t.Day(), danish.MonthNames[t.Month()-1], t.Year())
}
