package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"sagstjek/checker/danish"
)

// usageError is a command line that cannot be run, in Danish.
type usageError string

func (e usageError) Error() string { return string(e) }

func wrongUse(format string, args ...any) error { return usageError(fmt.Sprintf(format, args...)) }

// inDanish gives cobra's own words a Danish form.
func inDanish(root *cobra.Command) {
	root.SetUsageTemplate(usage)
	root.SetFlagErrorFunc(flagError)
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	danishHelp(root)
}

func danishHelp(c *cobra.Command) {
	c.DisableFlagsInUseLine = true
	c.Flags().SortFlags = false
	c.InitDefaultHelpFlag()
	c.Flags().Lookup("help").Usage = "vis hjælp"
	c.Flags().VisitAll(func(f *pflag.Flag) {
		switch {
		case f.Value.Type() == "string" && f.DefValue != "":
			f.Usage += " (normalt " + f.DefValue + ")"
			f.DefValue = "" // or pflag adds it in English
		case f.Name == "no-descriptions":
			f.Usage = "uden beskrivelser"
		}
	})
	if c.Name() == "completion" {
		c.Short, c.Long = "Lav en fil, som får skallen til at fuldende kommandoer", ""
	} else if c.HasParent() && c.Parent().Name() == "completion" {
		c.Short, c.Long = "Lav den til "+c.Name(), ""
	}
	for _, sub := range c.Commands() {
		danishHelp(sub)
	}
}

const usage = `Brug:{{if .HasAvailableSubCommands}}
  {{.CommandPath}} KOMMANDO{{if not .HasParent}}
  {{.CommandPath}} FIL|MAPPE ...{{end}}{{else}}
  {{.UseLine}}{{end}}{{if .Aliases}}

Kan også skrives:
  {{range $i, $name := .Aliases}}{{if $i}}, {{end}}{{$.Parent.CommandPath}} {{$name}}{{end}}{{end}}{{if .HasExample}}

Eksempler:
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

Kommandoer:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .NameAndAliases 18}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Tilvalg:
{{.LocalFlags.FlagUsagesWrapped 80 | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

»{{.CommandPath}} KOMMANDO --help« fortæller mere om en kommando.{{end}}
`

// flagError words what pflag has to say.
func flagError(c *cobra.Command, err error) error {
	if !c.HasParent() && c.Flags().NArg() > 0 {
		return unknownCommand(c, c.Flags().Args()...) // whose flags the root cannot know
	}
	more := fmt.Sprintf(" »%s --help« viser, hvad der er.", c.CommandPath())
	var unknown *pflag.NotExistError
	var lacking *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		if short := unknown.GetSpecifiedShortnames(); short != "" {
			return wrongUse("kender ikke tilvalget -%s.%s", short, more)
		}
		return wrongUse("kender ikke tilvalget --%s.%s", unknown.GetSpecifiedName(),
			didYouMean("--", unknown.GetSpecifiedName(), flagNames(c), more))
	case errors.As(err, &lacking):
		return wrongUse("der mangler en værdi efter --%s.%s", lacking.GetFlag().Name, more)
	case errors.As(err, &wrong):
		f := wrong.GetFlag()
		want, ok := map[string]string{"int": "et helt tal", "int64": "et helt tal", "bool": "true eller false"}[f.Value.Type()]
		if !ok {
			want = "navne adskilt af komma"
		}
		return wrongUse("--%s er %q, men skal være %s.", f.Name, wrong.GetValue(), want)
	}
	return wrongUse("kan ikke forstå tilvalgene.%s", more)
}

func flagNames(c *cobra.Command) []string {
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// unknownCommand is the error for a first word that is no command; nil without any.
func unknownCommand(root *cobra.Command, args ...string) error {
	if len(args) == 0 {
		return nil
	}
	more := fmt.Sprintf(" »%s --help« viser dem, der er.", root.Name())
	return wrongUse("der er ingen kommando eller fil, der hedder %q.%s", args[0], didYouMean("", args[0], commandNames(root), more))
}

// commandNames are the names of the commands and their aliases.
func commandNames(root *cobra.Command) []string {
	var names []string
	for _, c := range root.Commands() {
		if !c.Hidden {
			names = append(append(names, c.Name()), c.Aliases...)
		}
	}
	return names
}

// didYouMean proposes the name most like word, or else tells where to look.
func didYouMean(prefix, word string, names []string, more string) string {
	if near := danish.Nearest(word, names); near != "" {
		return fmt.Sprintf(" Mente du %s%s?", prefix, near)
	}
	return more
}

// noArgs refuses arguments.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return wrongUse("%q er der ikke brug for: skriv kun »%s« og eventuelle tilvalg.", args[0], c.CommandPath())
	}
	return nil
}

// atMostOne refuses more than one argument.
func atMostOne(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return wrongUse("skriv højst én ting efter »%s«: %s.", c.CommandPath(), strings.Join(args, ", "))
	}
	return nil
}
