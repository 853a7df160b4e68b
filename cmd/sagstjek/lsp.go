package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/cmd/internal/lsp"
	"sagstjek/config"
	"sagstjek/rules"
)

var _ = command(func() *cobra.Command {
	var o lspFlags
	c := &cobra.Command{
		Use:   "lsp [TILVALG]",
		Short: "Vis fund i en editor, mens der skrives",
		Long: `Vis fund i en editor, mens der skrives. Editoren starter selv kommandoen og taler
med den over standard ind og ud (Language Server Protocol 3.18). docs/editorer.md
viser, hvordan VS Code, Neovim, Helix, Kate og Emacs sættes op.

Det er .md, .txt og .html, der tjekkes, og sagstjek.toml. Indstillinger og svar
læses som i »sagstjek check«, og intet forlader maskinen.`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return o.serve(c) },
	}
	o.add(c)
	c.Flags().StringSliceVar(&o.only, "only", nil, "kør kun kontrollerne `REGEL,...`")
	c.Flags().BoolVar(&o.showClosed, "show-closed", false, "vis også tekst fra lukkede punkter")
	c.Flags().Bool("stdio", true, "")
	_ = c.Flags().MarkHidden("stdio") // what editors add to say the only thing it does
	return c
})

type lspFlags struct {
	project
	only       []string
	showClosed bool
}

// check refuses rules that are not there; mistakes in files are shown where they stand.
func (o *lspFlags) check() error {
	if len(o.only) == 0 {
		return nil
	}
	l, err := lint.New(lint.Options{Profile: o.profile, Only: ids(o.only)})
	if err != nil {
		return err
	}
	return l.CheckOnly([]string{"."})
}

// serve talks with an editor until it is done.
func (o *lspFlags) serve(c *cobra.Command) error {
	if isTerminal(c.InOrStdin()) {
		fmt.Fprintln(c.ErrOrStderr(), "sagstjek: det er en editor, der skal starte »sagstjek lsp«: se docs/editorer.md. Afslut med Ctrl-C.")
	}
	if err := o.check(); err != nil {
		return err
	}
	built, err := rules.All()
	if err != nil {
		return err
	}
	err = lsp.Serve(c.Context(), c.InOrStdin(), c.OutOrStdout(), c.ErrOrStderr(), lsp.Host{
		Version: buildVersion(),
		Profile: o.profile,
		Rules:   built,
		Linter:  o.linter,
		Page:    rulePage,
		Today:   func() time.Time { return today("") },
	})
	if errors.Is(err, lsp.ErrNoShutdown) {
		fmt.Fprintf(c.ErrOrStderr(), "sagstjek: %v.\n", err)
		return exit(exitFound) // the status the protocol asks for
	}
	return err
}

func (o *lspFlags) linter() (lsp.Linter, error) {
	l, err := lint.New(lint.Options{
		Config: o.config, Profile: o.profile, Today: today(""), Only: ids(o.only), ShowClosed: o.showClosed, Remember: true,
	})
	if err != nil {
		return nil, err
	}
	return l, nil
}

// rulePage is the page of a rule in Markdown.
func rulePage(r *checker.Rule, c *config.Config) string {
	var set []config.Setting
	if c != nil {
		set = settingsOf(c, r)
	}
	return ruleArticle(r, set).markdown("")
}
