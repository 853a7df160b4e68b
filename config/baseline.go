package config

import (
	"cmp"
	"slices"
)

// The baseline as it lies on disk.
type (
	baselineFile struct {
		Entries []foundFile `toml:"fund"`
	}
	foundFile struct {
		Rule        string `toml:"regel"`
		Fingerprint string `toml:"fingeraftryk"`
		Count       int    `toml:"antal"`
	}
)

const baselineHead = "# Fund, der var der i forvejen, skrevet af \"sagstjek baseline\". De vises ikke.\n\n"

// WriteBaseline replaces the baseline at path. Findings are given by Rule,
// Fingerprint and Count (0 counts as 1); those of equal fingerprint are added up,
// those without one cannot be known again and are left out.
func WriteBaseline(path string, findings []Suppression) error {
	count := map[foundFile]int{}
	for _, f := range findings {
		if f.Fingerprint != "" {
			count[foundFile{Rule: f.Rule, Fingerprint: f.Fingerprint}] += max(1, f.Count)
		}
	}
	var out baselineFile
	for f, n := range count {
		f.Count = n
		out.Entries = append(out.Entries, f)
	}
	slices.SortFunc(out.Entries, func(a, b foundFile) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
	writing.Lock()
	defer writing.Unlock()
	return write(path, baselineHead, out)
}

// parted sets what a baseline holds apart from the answers.
func parted(entries []Suppression) (answers []Suppression, baseline map[string]int) {
	baseline = map[string]int{}
	for _, s := range entries {
		if s.Where == inBaseline {
			baseline[s.Fingerprint] += max(1, s.Count)
		} else {
			answers = append(answers, s)
		}
	}
	return answers, baseline
}

// Baseline tells by fingerprint how many findings there were before. Nobody may change it.
func (c *Config) Baseline() map[string]int { return c.baseline }

// found reads [[fund]] of a baseline.
func (l *loader) found(n *node) {
	const most = 1 << 20
	l.tables(n, func(n *node) {
		s := Suppression{Where: inBaseline, Line: n.key.line(), Count: most} // all, unless it tells how many
		l.table(n, []key{
			{name: "regel", read: func(l *loader, n *node) { s.Rule = l.ruleName(n) }},
			{name: "fingeraftryk", read: func(l *loader, n *node) { s.Fingerprint = l.fingerprint(n) }},
			{name: "antal", read: func(l *loader, n *node) { s.Count = l.whole(n, most) }},
		})
		if t, _ := n.value.(table); t.get("fingeraftryk") == nil {
			l.fail(n.key, `[[fund]] mangler fingeraftryk = "...".`)
		}
		l.layer.suppressed = append(l.layer.suppressed, s)
	})
}
