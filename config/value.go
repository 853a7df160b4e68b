package config

import (
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/pelletier/go-toml/v2"
)

// kindOf says in Danish what a value is.
func kindOf(v any) string {
	switch v.(type) {
	case string:
		return "en tekst"
	case int64:
		return "et tal"
	case float64:
		return "et decimaltal"
	case bool:
		return "true eller false"
	case toml.LocalDate:
		return "en dato"
	case list:
		return "en liste"
	case table:
		return "et afsnit med nøgler"
	}
	return "noget andet"
}

// fail notes an error at the value of n.
func (l *loader) fail(at place, format string, args ...any) {
	l.errs = append(l.errs, at.errorf(format, args...))
}

func (l *loader) expected(n *node, want string) {
	name := n.name
	if name == "" {
		l.fail(n.at, "Her skal stå %s, men her står %s.", want, kindOf(n.value))
		return
	}
	l.fail(n.at, "%q skal være %s, men her står %s.", name, want, kindOf(n.value))
}

// table reads the keys of n that the section has and refuses all others.
func (l *loader) table(n *node, section []key) {
	t, ok := n.value.(table)
	if !ok {
		l.expected(n, "et afsnit med nøgler")
		return
	}
	names := make([]string, len(section))
	for i, k := range section {
		names[i] = k.name
	}
next:
	for _, c := range t {
		for _, k := range section {
			if k.name == c.name {
				k.read(l, c)
				continue next
			}
		}
		l.unknown(c, "Nøglen %q findes ikke.", names)
	}
}

// unknown refuses the key of n, which the message names with %q.
func (l *loader) unknown(n *node, message string, names []string) {
	switch n.name {
	case "profil", "fejlniveau", "udelad", "egne-regler":
		l.fail(n.key, "Nøglen %q hører til øverst i filen, før den første linje med [ ].", n.name)
		return
	}
	l.fail(n.key, message+"%s", n.name, didYouMean(n.name, names))
}

// entries calls read with each key of a table whose keys the user chooses.
func (l *loader) entries(n *node, read func(*node)) {
	if _, many := n.value.(list); many {
		l.fail(n.key, "Skriv [%s] med én klamme: der kan kun være ét.", n.name)
		return
	}
	t, ok := n.value.(table)
	if !ok {
		l.expected(n, "et afsnit med nøgler")
		return
	}
	for _, c := range t {
		read(c)
	}
}

// tables calls read with each table of a list of tables.
func (l *loader) tables(n *node, read func(*node)) {
	all, ok := n.value.(list)
	if !ok {
		l.fail(n.key, "Skriv [[%s]] med to klammer: der kan være flere.", n.name)
		return
	}
	for _, c := range all {
		read(c)
	}
}

// text is a string that is not empty, without white space at its ends.
func (l *loader) text(n *node) string {
	s, ok := n.value.(string)
	if !ok {
		l.expected(n, `en tekst i anførselstegn`)
		return ""
	}
	if s = strings.TrimSpace(s); s == "" {
		l.fail(n.at, "Teksten er tom.")
	}
	return s
}

// texts calls read with each string of a list.
func (l *loader) texts(n *node, read func(text string, at *node)) {
	all, ok := n.value.(list)
	if !ok {
		l.expected(n, `en liste af tekster, ["...", "..."]`)
		return
	}
	for _, c := range all {
		if s := l.text(c); s != "" {
			read(s, c)
		}
	}
}

// word is one of the words a setting may have, or "".
func (l *loader) word(n *node, what string, all []string) string {
	s := l.text(n)
	if s == "" {
		return ""
	}
	if w, ok := named(s, all); ok {
		return w
	}
	l.fail(n.at, "%q er ikke %s.%s", s, what, didYouMean(s, all))
	return ""
}

// Each { } multiplies the ways a pattern can be tried, so there must be few.
const (
	maxGlob   = 300 // bytes
	maxBraces = 3
)

// glob is a path pattern with "/" between folders.
func (l *loader) glob(n *node) string {
	s := l.text(n)
	switch {
	case s == "":
	case strings.Contains(s, `\`):
		l.fail(n.at, `Skriv / i stedet for \ i stier, også på Windows.`)
		return ""
	case len(s) > maxGlob || strings.Count(s, "{") > maxBraces:
		l.fail(n.at, "Mønstret er for langt eller har for mange { }. Del det i flere.")
		return ""
	case !doublestar.ValidatePattern(s):
		l.fail(n.at, "Mønstret %q er skrevet forkert: en parentes [ ] eller { } er ikke lukket.", s)
		return ""
	}
	return s
}

// date is a day, written as a date or as a string.
func (l *loader) date(n *node) time.Time {
	switch v := n.value.(type) {
	case toml.LocalDate:
		return v.AsTime(time.UTC)
	case string:
		if t, err := time.Parse(time.DateOnly, strings.TrimSpace(v)); err == nil {
			return t
		}
	}
	l.fail(n.at, "Skriv datoen som 2026-11-22 (år-måned-dag).")
	return time.Time{}
}

// whole is a number from 1 to most.
func (l *loader) whole(n *node, most int64) int {
	v, ok := n.value.(int64)
	if !ok || v < 1 || v > most {
		l.fail(n.at, "%q skal være et helt tal fra 1 til %d.", n.name, most)
		return 0
	}
	return int(v)
}
