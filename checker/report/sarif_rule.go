package report

import (
	"cmp"
	"strings"

	"sagstjek/checker"
)

// sarifRuleOf describes a rule; GitHub cuts descriptions at 1,024 characters.
func sarifRuleOf(r *checker.Rule) sarifRule {
	tags := []string{string(r.Kind)}
	for _, tag := range []string{r.Duty, r.Group} {
		if tag != "" {
			tags = append(tags, tag)
		}
	}
	return sarifRule{
		ID: r.ID, DeprecatedIDs: r.Formerly,
		ShortDescription:     sarifText{Text: clip(r.Title, 1024)},
		FullDescription:      sarifText{Text: clip(cmp.Or(r.Why, r.Title), 1024)},
		Help:                 sarifText{Text: help(r, "", ""), Markdown: help(r, "**", "\n")},
		DefaultConfiguration: sarifConfig{sarifLevel(r.Severity)},
		Properties:           sarifProperties{tags},
	}
}

// help is the rule's page in short. Strong stands around labels, gap after lines.
func help(r *checker.Rule, strong, gap string) string {
	var lines []string
	line := func(label, text string) {
		if text != "" {
			lines = append(lines, strong+label+":"+strong+" "+text)
		}
	}
	line("Hvorfor", r.Why)
	line("Gør", r.Remedy)
	line("Hvis teksten er rigtig", r.Answer)
	for _, s := range r.Sources {
		line("Kilde ("+s.Tag+")", s.Place)
	}
	line("Læs mere", "sagstjek forklar "+r.ID)
	return strings.Join(lines, "\n"+gap)
}

func sarifLevel(s checker.Severity) string {
	switch s {
	case checker.Error:
		return "error"
	case checker.Warning:
		return "warning"
	}
	return "note"
}

// clip cuts a text to at most n runes.
func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
