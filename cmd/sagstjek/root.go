package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
)

// commands holds what every command file adds: name and aliases are in the command.
var commands []func() *cobra.Command

func command(make func() *cobra.Command) bool {
	commands = append(commands, make)
	return true
}

func execute(ctx context.Context, args []string) error {
	root := &cobra.Command{
		Use:   "sagstjek",
		Short: "Tjekker dagsordenstekster, før de sendes til politikerne",
		Long: `sagstjek læser sagsfremstillinger fra Word, HTML og tekstfiler og ser efter det,
som KL's kodeks for forvaltningens betjening af politikere beder om.

Intet forlader maskinen. sagstjek siger aldrig god for en sag: det viser kun,
hvad kontrollerne lagde mærke til.

  sagstjek tjek sag.docx        tjek en fil
  sagstjek tjek dagsorden/      tjek en mappe
  sagstjek forklar REGEL        læs om en kontrol
  sagstjek regler               vis alle kontroller`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	for _, make := range commands {
		root.AddCommand(make())
	}
	inDanish(root)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err != nil {
		return danishError(err)
	}
	return nil
}

// inDanish gives cobra's own words a Danish form.
func inDanish(root *cobra.Command) {
	root.SetUsageTemplate(usage)
	root.InitDefaultHelpCmd()
	root.InitDefaultHelpFlag()
	root.InitDefaultCompletionCmd()
	for _, c := range append(root.Commands(), root) {
		c.InitDefaultHelpFlag()
		if f := c.Flags().Lookup("help"); f != nil {
			f.Usage = "vis hjælp"
		}
		switch c.Name() {
		case "help":
			c.Short, c.Aliases = "Vis hjælp til en kommando", []string{"hjaelp"}
			c.Use = "help [kommando]"
		case "completion":
			c.Hidden = true
		}
	}
}

const usage = `Brug:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} KOMMANDO{{end}}{{if gt (len .Aliases) 0}}

Også kaldt:
  {{.NameAndAliases}}{{end}}{{if .HasExample}}

Eksempler:
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

Kommandoer:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Tilvalg:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

»{{.CommandPath}} KOMMANDO --help« fortæller mere om en kommando.{{end}}
`

// danishError rewords the errors cobra and its flags make themselves.
func danishError(err error) error {
	text := err.Error()
	for _, m := range []struct{ english, danish string }{
		{"unknown command ", "kender ikke kommandoen "},
		{"unknown flag: ", "kender ikke tilvalget "},
		{"unknown shorthand flag: ", "kender ikke tilvalget "},
		{"flag needs an argument: ", "der mangler en værdi efter tilvalget "},
		{"invalid argument ", "forkert værdi "},
	} {
		if rest, ok := strings.CutPrefix(text, m.english); ok {
			rest, _, _ = strings.Cut(rest, "\n")
			rest = strings.NewReplacer(" for \"sagstjek\"", "", " flag: ", " tilvalg: ", " for ", " til ").Replace(rest)
			return usageError(m.danish + rest + "; »sagstjek --help« viser, hvad der er")
		}
	}
	return err
}

type usageError string

func (e usageError) Error() string { return string(e) }
