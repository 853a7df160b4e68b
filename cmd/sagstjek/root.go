package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// commands holds what every command file adds: name and aliases are in the command.
var commands []func() *cobra.Command

func command(make func() *cobra.Command) bool {
	commands = append(commands, make)
	return true
}

func (w world) execute(ctx context.Context, args []string) error {
	root := newRoot()
	root.SetIn(w.in)
	root.SetOut(w.out)
	root.SetErr(w.err)
	args = withCheck(root, args)
	if err := strayWord(root, args); err != nil {
		return err
	}
	root.SetArgs(args)
	return root.ExecuteContext(ctx)
}

// strayWord is the error for a word where a command should be, which cobra answers with
// help as if all were well.
func strayWord(root *cobra.Command, args []string) error {
	c, rest, err := root.Find(args)
	i := slices.IndexFunc(rest, func(a string) bool { return !strings.HasPrefix(a, "-") })
	switch {
	case err != nil || i < 0 || !c.HasSubCommands() || strings.HasPrefix(rest[i], cobra.ShellCompRequestCmd):
		return nil
	case c == root:
		return unknownCommand(root, rest[i])
	}
	return wrongUse("%q kan ikke stå efter »%s«. Skriv en af: %s.", rest[i], c.CommandPath(), strings.Join(commandNames(c), ", "))
}

func newRoot() *cobra.Command {
	version := false
	root := &cobra.Command{
		Use:   "sagstjek",
		Short: "Tjekker dagsordenstekster, før de sendes til politikerne",
		Long: `sagstjek læser sagsfremstillinger fra Word, HTML og tekstfiler og ser efter det,
som KL's kodeks for forvaltningens betjening af politikere beder om.

Intet forlader maskinen. sagstjek siger aldrig god for en sag: det viser kun,
hvad kontrollerne lagde mærke til.

  sagstjek sag.docx             tjek en fil
  sagstjek dagsorden/           tjek en mappe
  sagstjek forklar REGEL        læs om en kontrol
  sagstjek oev                  øv dig i at se det, kontrollerne ser
  sagstjek regler               vis alle kontroller`,
		Args:          func(c *cobra.Command, args []string) error { return unknownCommand(c, args...) },
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, _ []string) error {
			if version {
				return printVersion(c.OutOrStdout())
			}
			return c.Help()
		},
	}
	root.Flags().BoolVar(&version, "version", false, "vis version og datoen for lovdata")
	root.SetHelpCommand(helpCommand())
	root.CompletionOptions.HiddenDefaultCmd = true
	for _, make := range commands {
		root.AddCommand(make())
	}
	root.ValidArgsFunction = completeAliases
	inDanish(root)
	return root
}

func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "help [KOMMANDO]",
		Aliases: []string{"hjaelp"},
		Short:   "Vis hjælp til en kommando",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || about == c.Root() {
				if err := unknownCommand(c.Root(), rest...); err != nil {
					return err
				}
			}
			return about.Help()
		},
	}
}
