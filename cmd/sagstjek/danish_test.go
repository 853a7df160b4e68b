package main

import (
	"bytes"
	"context"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// english are words that cobra and pflag would show, and that no Danish text holds.
var english = regexp.MustCompile(`(?i)\b(usage|flags?|help for|default|strings?|int|int64|stringArray|available|commands?|aliases|examples?|unknown|invalid|argument|accepts|requires|additional|the|use)\b`)

func TestHelpIsDanish(t *testing.T) {
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		var out bytes.Buffer
		c.SetOut(&out)
		if err := c.Help(); err != nil {
			t.Errorf("%s: %v", c.CommandPath(), err)
		}
		if m := english.FindString(strings.ReplaceAll(out.String(), "skal", "")); m != "" {
			t.Errorf("%s: the help says %q:\n%s", c.CommandPath(), m, out.String())
		}
		if c.Short == "" || c.HasParent() && !strings.Contains(out.String(), c.CommandPath()) {
			t.Errorf("%s: the help does not tell what it is:\n%s", c.CommandPath(), out.String())
		}
		for line := range strings.Lines(out.String()) {
			if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > 100 {
				t.Errorf("%s: a line of %d columns: %s", c.CommandPath(), n, line)
			}
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot())
}

// The names people may give commands are a contract.
func TestAliases(t *testing.T) {
	for alias, name := range map[string]string{
		"tjek": "check", "forklar": "explain", "regler": "rules", "proev": "test", "opret": "init",
		"undlad": "undlad", "config": "config", "baseline": "baseline", "version": "version", "hjaelp": "help",
	} {
		c, _, err := newRoot().Find([]string{alias})
		if err != nil || c.Name() != name {
			t.Errorf("%s is %q, want %q (%v)", alias, c.Name(), name, err)
		}
	}
}

func TestUsageErrors(t *testing.T) {
	for args, want := range map[string]string{
		"chekc":                         `der er ingen kommando eller fil, der hedder "chekc". Mente du check?`,
		"xyzzyx":                        `der er ingen kommando eller fil, der hedder "xyzzyx". »sagstjek --help« viser dem, der er.`,
		"regle --format json":           `der er ingen kommando eller fil, der hedder "regle". Mente du regler?`,
		"help chekc":                    `der er ingen kommando eller fil, der hedder "chekc". Mente du check?`,
		"--nope":                        "kender ikke tilvalget --nope. »sagstjek --help« viser, hvad der er.",
		"check --fromat json a.md":      "kender ikke tilvalget --fromat. Mente du --format?",
		"check -z a.md":                 "kender ikke tilvalget -z. »sagstjek check --help« viser, hvad der er.",
		"check --jobs":                  "der mangler en værdi efter --jobs. »sagstjek check --help« viser, hvad der er.",
		"check -o":                      "der mangler en værdi efter --output. »sagstjek check --help« viser, hvad der er.",
		"check --jobs mange a.md":       `--jobs er "mange", men skal være et helt tal.`,
		"check --jobs -1 a.md":          "--jobs er -1, men skal være 1 eller mere.",
		"check --max-bytes -1 a.md":     "--max-bytes er -1, men skal være 1 eller mere.",
		"check --all=måske a.md":        `--all er "måske", men skal være true eller false.`,
		"check --format xml a.md":       `--format kan ikke være "xml"; skriv en af: `,
		"check --fail-level error a.md": `--fail-level kan ikke være "error"; skriv en af: fejl, advarsel, forslag, aldrig`,
		"check --color ja a.md":         `--color kan ikke være "ja"; skriv en af: auto, altid, aldrig`,
		"check --date 1/2-2026 a.md":    `--date er "1/2-2026"; skriv datoen som 2026-11-22`,
		"check --meeting 2026-02-30 a":  `--meeting er "2026-02-30"; skriv datoen som 2026-11-22`,
		"check --exclude [a a.md":       `--exclude "[a" er ikke et mønster.`,
		"check --=x":                    "kan ikke forstå tilvalgene.",
		"check":                         "skriv, hvilken fil eller mappe der skal tjekkes",
		"check --only eneste-losning -": `der er ingen kontrol, der hedder "eneste-losning". Mente du "eneste-loesning"?`,
		"version nu":                    `"nu" er der ikke brug for: skriv kun »sagstjek version« og eventuelle tilvalg.`,
		"config a b":                    "skriv højst én ting efter »sagstjek config«: a, b.",
		"explain":                       "skriv navnet på en kontrol",
		"explain xyzzyxyzzy":            `der er ingen kontrol, der hedder "xyzzyxyzzy". »sagstjek regler« viser dem alle`,
		"rules --date i-går":            `--date er "i-går"; skriv datoen som 2026-11-22`,
		"baseline":                      "skriv, hvilke filer eller mapper det gælder",
		"test eneste-losning":           `Mente du "eneste-loesning"?`,
	} {
		var out, err bytes.Buffer
		status := world{in: strings.NewReader(""), out: &out, err: &err}.run(strings.Fields(args))
		if status != exitBroken || out.Len() > 0 || !strings.HasPrefix(err.String(), "sagstjek: ") ||
			!strings.Contains(err.String(), want) {
			t.Errorf("sagstjek %s: status %d\nstdout: %s\nstderr: %s\nwant:   %s", args, status, out.String(), err.String(), want)
		}
	}
}

// A run that waits for a text that never ends can be broken off.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r, w := io.Pipe()
	defer w.Close()
	var err bytes.Buffer
	if status := (world{in: r, out: io.Discard, err: &err}).command(ctx, []string{"check", "-"}); status != exitInterrupted {
		t.Errorf("status %d, want %d", status, exitInterrupted)
	}
	if got := err.String(); got != "sagstjek: afbrudt.\n" {
		t.Errorf("stderr: %q", got)
	}
}
