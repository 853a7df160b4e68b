package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/config"
	"sagstjek/rules"
)

var _ = command(func() *cobra.Command {
	var o rulesFlags
	c := &cobra.Command{
		Use:     "rules [TILVALG]",
		Aliases: []string{"regler"},
		Short:   "Vis alle kontroller",
		Example: "  sagstjek regler\n  sagstjek regler --data",
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return o.run(c) },
	}
	c.Flags().BoolVar(&o.data, "data", false, "vis i stedet de love, navne og lister, kontrollerne slår op i, og hvornår de er set efter")
	c.Flags().StringVar(&o.format, "format", "text", "vis dem som `FORMAT`: text, json")
	c.Flags().StringVar(&o.date, "date", "", "regn med `DATO` som dags dato, som 2026-11-22")
	o.add(c)
	return c
})

type rulesFlags struct {
	project
	data         bool
	format, date string
}

func (o *rulesFlags) run(c *cobra.Command) error {
	if err := oneOf("--format", o.format, "text", "json"); err != nil {
		return err
	}
	if _, err := day("--date", o.date); err != nil {
		return err
	}
	if o.data {
		return showData(c.OutOrStdout(), o.format, today(o.date))
	}
	list, values, err := o.list()
	if err != nil {
		return err
	}
	if o.format == "json" {
		return writeJSON(c.OutOrStdout(), map[string]any{"rules": list})
	}
	return showRules(c.OutOrStdout(), list, values)
}

// ruleEntry is a rule as it is in force in the working directory.
type ruleEntry struct {
	ID       string           `json:"id"`
	Title    string           `json:"title"`
	Duty     string           `json:"duty"`
	Group    string           `json:"group"`
	Severity checker.Severity `json:"severity"`
	Kind     checker.Kind     `json:"kind"`
	Types    []string         `json:"types"` // none: all
	Formerly []string         `json:"formerly"`
	Compares bool             `json:"compares"` // looks at two versions
	Preview  bool             `json:"preview"`
	On       bool             `json:"on"`
	Off      string           `json:"off"` // why it is switched off, or ""
}

func (o *rulesFlags) list() ([]ruleEntry, []config.Value, error) {
	l, cfg, err := o.configured(".")
	if err != nil {
		return nil, nil, err
	}
	known, err := l.Rules(".")
	if err != nil {
		return nil, nil, err
	}
	set, err := cfg.For("sag.md")
	if err != nil {
		return nil, nil, err
	}
	var list []ruleEntry
	for _, r := range known {
		list = append(list, entry(r, set))
	}
	return list, cfg.Values(), nil
}

func entry(r *checker.Rule, set *config.Settings) ruleEntry {
	e := ruleEntry{
		ID: r.ID, Title: r.Title, Duty: r.Duty, Group: r.Group, Severity: r.Severity, Kind: r.Kind,
		Types: []string{}, Formerly: append([]string{}, r.Formerly...), Preview: r.Preview, Compares: r.Compare != nil,
	}
	for _, t := range r.Types {
		e.Types = append(e.Types, string(t))
	}
	if s, ok := set.Severity[r.ID]; ok {
		e.Severity = s
	}
	off := false
	e.Off, off = set.Off[r.ID]
	e.On = !off && (!r.Preview || set.On[r.ID])
	return e
}

// mark tells what is special about a rule.
func (e ruleEntry) mark() string {
	switch {
	case e.Off != "":
		return " [fra: " + e.Off + "]"
	case !e.On:
		return " [forsøg: kører kun med --only, eller når sagstjek.toml slår den til]"
	case e.Preview:
		return " [forsøg]"
	case e.Compares:
		return " [sammenligner to udkast]"
	}
	return ""
}

// showRules lists the rules under the municipality's own values, and those of duties
// that no value names under their duty.
func showRules(w io.Writer, list []ruleEntry, values []config.Value) error {
	p := newPage(w)
	wide := 0
	for _, e := range list {
		wide = max(wide, len(e.ID))
	}
	under := func(heading, text string, duties ...string) {
		of := slices.DeleteFunc(slices.Clone(list), func(e ruleEntry) bool { return !slices.Contains(duties, e.Duty) })
		if len(of) == 0 {
			return
		}
		p.line(p.bold.Sprint(heading))
		if text != "" {
			p.para("  ", text)
		}
		for _, e := range of {
			p.para(fmt.Sprintf("  %-*s  %-7s  ", wide, e.ID, e.Severity.Label()), e.Title+e.mark())
		}
		p.line("")
	}
	var valued []string
	for _, v := range values {
		under(v.Name, v.Text, v.Duties...)
		valued = append(valued, v.Duties...)
	}
	for _, duty := range rules.Duties() {
		if !slices.Contains(valued, duty) {
			under(dutyName(duty), "", duty)
		}
	}
	p.para("", countOf(list)+". »sagstjek forklar REGEL« fortæller mere om en kontrol.")
	return p.Flush()
}

func countOf(list []ruleEntry) string {
	off := 0
	for _, e := range list {
		if !e.On {
			off++
		}
	}
	total := plural(len(list), "kontrol", "kontroller")
	if off > 0 {
		total += fmt.Sprintf(", hvoraf %d ikke kører her", off)
	}
	return total
}
