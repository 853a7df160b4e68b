package main

import (
	"fmt"
	"io"

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
	list, err := o.list()
	if err != nil {
		return err
	}
	if o.format == "json" {
		return writeJSON(c.OutOrStdout(), map[string]any{"rules": list})
	}
	return showRules(c.OutOrStdout(), list)
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

func (o *rulesFlags) list() ([]ruleEntry, error) {
	l, cfg, err := o.configured(".")
	if err != nil {
		return nil, err
	}
	known, err := l.Rules(".")
	if err != nil {
		return nil, err
	}
	set, err := cfg.For("sag.md")
	if err != nil {
		return nil, err
	}
	var list []ruleEntry
	for _, r := range known {
		list = append(list, entry(r, set))
	}
	return list, nil
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

func showRules(w io.Writer, list []ruleEntry) error {
	p := newPage(w)
	wide, off := 0, 0
	of := map[string][]ruleEntry{}
	for _, e := range list {
		wide = max(wide, len(e.ID))
		of[e.Duty] = append(of[e.Duty], e)
		if !e.On {
			off++
		}
	}
	for _, duty := range rules.Duties() {
		if len(of[duty]) == 0 {
			continue
		}
		p.line(p.bold.Sprint(dutyName(duty)))
		for _, e := range of[duty] {
			p.para(fmt.Sprintf("  %-*s  %-7s  ", wide, e.ID, e.Severity.Label()), e.Title+e.mark())
		}
		p.line("")
	}
	total := plural(len(list), "kontrol", "kontroller")
	if off > 0 {
		total += fmt.Sprintf(", hvoraf %d ikke kører her", off)
	}
	p.para("", total+". »sagstjek forklar REGEL« fortæller mere om en kontrol.")
	return p.Flush()
}
