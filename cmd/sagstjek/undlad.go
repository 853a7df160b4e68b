package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

var _ = command(func() *cobra.Command {
	var o undladFlags
	c := &cobra.Command{
		Use:   "undlad [TILVALG] [FINGERAFTRYK]",
		Short: "Svar på et fund, så det ikke vises igen",
		Long: `Svar på et fund med en grund. Svaret lægges i sagstjek.svar.toml ved siden af
sagstjek.toml, eller i den mappe, du står i. Fingeraftrykket er de 16 tegn, som
står ved fundet i rapporten.

Skriv ikke navne i grunden: svar kan, som andre noter i en sag, være omfattet af
aktindsigt.`,
		Example: `  sagstjek undlad 0123456789abcdef --reason "Handlerummet er vist i bilag 2"
  sagstjek undlad --rule ingen-alternativer --path "valg/**" --reason "Der er kun én kandidat"`,
		Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error { return o.run(c, strings.Join(args, "")) },
	}
	c.Flags().StringVar(&o.reason, "reason", "", "`GRUND` til, at fundet ikke skal vises")
	c.Flags().StringVar(&o.rule, "rule", "", "undlad i stedet alle fund af `REGEL` ...")
	c.Flags().StringVar(&o.path, "path", "", "... i de filer, der passer på `STI` eller et mønster som \"valg/**\"")
	c.Flags().StringVar(&o.date, "date", "", "skriv `DATO` på svaret (normalt dags dato)")
	o.add(c)
	return c
})

type undladFlags struct {
	project
	reason, rule, path, date string
}

func (o *undladFlags) run(c *cobra.Command, fingerprint string) error {
	fingerprint = strings.ToLower(fingerprint)
	if err := o.check(fingerprint); err != nil {
		return err
	}
	l, cfg, err := o.configured(".")
	if err != nil {
		return err
	}
	s := config.Suppression{Fingerprint: fingerprint, Reason: o.reason, Date: today(o.date)}
	if fingerprint == "" {
		if s.Rule, s.Path, err = o.target(l, filepath.Dir(cfg.AnswersPath())); err != nil {
			return err
		}
	}
	if err := config.Answer(cfg.AnswersPath(), s); err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "Skrev svaret i %s.\nHusk, at sådan en note kan være omfattet af aktindsigt.\n", cfg.AnswersPath())
	return markFolder(c.OutOrStdout(), cfg.AnswersPath())
}

// markFolder lays a settings file beside kept answers if there is none: it is by that
// file that they are found, whatever folder a check is started in.
func markFolder(out io.Writer, kept string) error {
	path := filepath.Join(filepath.Dir(kept), config.FileName)
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	const note = "# Indstillinger for sagstjek i denne mappe. Filen må gerne være tom, men skal blive liggende:\n" +
		"# ved den finder sagstjek svarene i mappen. »sagstjek config« viser, hvad der gælder.\n"
	if err := writeWhole(path, []byte(note)); err != nil {
		return err
	}
	fmt.Fprintf(out, "Lagde også %s, så det findes, hvorfra du end tjekker.\n", path)
	return nil
}

func (o *undladFlags) check(fingerprint string) error {
	_, err := day("--date", o.date)
	switch {
	case err != nil:
		return err
	case strings.TrimSpace(o.reason) == "":
		return wrongUse("skriv en grund, så den næste kan se, hvorfor fundet ikke gælder: --reason \"grund\"")
	case fingerprint != "" && (o.rule != "" || o.path != ""):
		return wrongUse("skriv enten et fingeraftryk eller --rule og --path.")
	case fingerprint != "" && !config.IsFingerprint(fingerprint):
		return wrongUse("%q er ikke et fingeraftryk. Det er 16 tegn, 0-9 og a-f, som står ved fundet i rapporten.", fingerprint)
	case fingerprint == "" && o.rule == "" && o.path == "":
		return wrongUse("skriv fundets fingeraftryk, eller en kontrol og en sti med --rule og --path.")
	case fingerprint == "" && o.path == "":
		return wrongUse("skriv også --path. Skal kontrollen slås helt fra, så skriv %q = \"fra\" under [regler] i sagstjek.toml.", o.rule)
	case fingerprint == "" && o.rule == "":
		return wrongUse("skriv også, hvilken kontrol det gælder, med --rule.")
	}
	return nil
}

// target is the rule and the path as the answers file in folder writes them: with
// "/" and as seen from there.
func (o *undladFlags) target(l *lint.Linter, folder string) (rule, path string, err error) {
	known, err := l.Rules(".")
	if err != nil {
		return "", "", err
	}
	r := lint.Find(known, strings.ToLower(o.rule))
	if r == nil {
		return "", "", lint.Unknown(o.rule, known)
	}
	if folder, err = filepath.Abs(folder); err != nil {
		return "", "", err
	}
	full, err := filepath.Abs(o.path)
	if err != nil {
		return "", "", err
	}
	rel, err := filepath.Rel(folder, full)
	if err != nil || !filepath.IsLocal(rel) {
		return "", "", wrongUse("--path %s ligger ikke under mappen %s, hvor svaret skal stå.", o.path, folder)
	}
	if rel == "." {
		rel = "**"
	}
	return r.ID, filepath.ToSlash(rel), nil
}
