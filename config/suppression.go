package config

import (
	"path/filepath"
	"sync"
	"time"
)

// Suppression says that a finding, or a rule in some files, is not to be shown.
type Suppression struct {
	Rule        string // present id; "" if Fingerprint is enough
	Fingerprint string // 16 hex digits, or ""
	Path        string // path pattern from the folder of the settings file; "" for all files
	Reason      string // "" must be reported as undlad-uden-grund, except in a baseline
	Date        time.Time
	Count       int    // baseline only: how many findings there were
	Where       string // the file it stands in
	Line        int    // 1-based line in that file
}

// inBaseline is Where of the entries of a baseline.
const inBaseline = "baseline"

// Suppressions are the entries that may concern a file: those of the settings and
// their profile, then the answers, each in the order written.
func (c *Config) Suppressions(file string) []Suppression {
	relative := sync.OnceValues(func() (string, bool) { return c.relative(file) })
	concerned := func(pattern string) bool {
		path, inside := relative()
		return inside && glob{pattern: pattern}.matches(path)
	}
	var found []Suppression
	for _, s := range c.written() {
		if s.Path == "" || concerned(s.Path) {
			found = append(found, s)
		}
	}
	return found
}

// written are all entries, in the order of Suppressions.
func (c *Config) written() []Suppression {
	var all []Suppression
	for _, layer := range c.layers {
		all = append(all, layer.suppressed...)
	}
	return append(all, c.answers...)
}

// Written are all entries of the settings and the answers, whatever file they concern.
// Those of a profile are not among them.
func (c *Config) Written() []Suppression {
	var all []Suppression
	for _, layer := range c.layers {
		if layer.src.path != "" {
			all = append(all, layer.suppressed...)
		}
	}
	return append(all, c.answers...)
}

// suppression reads [[undlad]].
func (l *loader) suppression(n *node) {
	l.tables(n, func(n *node) {
		s := Suppression{Where: l.layer.src.name, Line: n.key.line()}
		if l.layer.src.path != "" {
			s.Where = filepath.Base(l.layer.src.path)
		}
		before := len(l.errs)
		l.table(n, reading(suppressionKeys(), map[string]func(*loader, *node){
			"regel":        func(l *loader, n *node) { s.Rule = l.ruleName(n) },
			"fingeraftryk": func(l *loader, n *node) { s.Fingerprint = l.fingerprint(n) },
			"sti":          func(l *loader, n *node) { s.Path = l.glob(n) },
			"grund":        func(l *loader, n *node) { s.Reason, _ = n.value.(string); l.reason(n) },
			"dato":         func(l *loader, n *node) { s.Date = l.date(n) },
		}))
		if len(l.errs) == before {
			l.complete(n, s)
		}
		l.layer.suppressed = append(l.layer.suppressed, s)
	})
}

// complete refuses an entry that does not say what it is about.
func (l *loader) complete(n *node, s Suppression) {
	switch {
	case s.Fingerprint != "":
	case s.Rule == "":
		l.fail(n.key, `[[undlad]] mangler fingeraftryk = "..." eller regel = "..." og sti = "...".`)
	case s.Path == "":
		l.fail(n.key,
			`[[undlad]] mangler fingeraftryk = "..." eller sti = "...". Skal kontrollen slås helt fra, så skriv "%s" = "fra" under [regler].`, s.Rule)
	}
}

func (l *loader) fingerprint(n *node) string {
	s := l.text(n)
	if s != "" && !IsFingerprint(s) {
		l.fail(n.at, "Et fingeraftryk er 16 tegn, 0-9 og a-f, som rapporten viser det.")
	}
	return s
}

// reason checks a reason; an empty one is kept, for it is reported with the findings.
func (l *loader) reason(n *node) {
	if _, ok := n.value.(string); !ok {
		l.expected(n, "en tekst i anførselstegn")
	}
}
