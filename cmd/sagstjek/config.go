package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"sagstjek/config"
)

var _ = command(func() *cobra.Command {
	var o configFlags
	c := &cobra.Command{
		Use:   "config [TILVALG] [FIL|MAPPE]",
		Short: "Vis, hvilke indstillinger der gælder, og hvor de kommer fra",
		Args:  atMostOne,
		RunE:  func(c *cobra.Command, args []string) error { return o.run(c, args) },
	}
	c.Flags().StringVar(&o.format, "format", "text", "vis dem som `FORMAT`: text, json")
	c.Flags().BoolVar(&o.schema, "schema", false, "vis i stedet et JSON Schema for sagstjek.toml, som editorer kan bruge")
	o.add(c)
	return c
})

type configFlags struct {
	project
	format string
	schema bool
}

func (o *configFlags) run(c *cobra.Command, args []string) error {
	if err := oneOf("--format", o.format, "text", "json"); err != nil {
		return err
	}
	path := "."
	if len(args) == 1 {
		path = args[0]
	}
	l, cfg, err := o.configured(path)
	if err != nil {
		return err
	}
	if o.schema {
		known, err := l.Rules(path)
		if err != nil {
			return err
		}
		_, err = c.OutOrStdout().Write(config.Schema(known))
		return err
	}
	file := path
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		file = "" // what its files share
	}
	if o.format == "json" {
		return configJSON(c, cfg.Explain(file))
	}
	p := newPage(c.OutOrStdout())
	for _, s := range cfg.Explain(file) {
		from := s.From
		if s.Reason != "" {
			from += ": " + s.Reason
		}
		p.line(fmt.Sprintf("%s = %s  # %s", s.Key, s.Value, from))
	}
	return p.Flush()
}

func configJSON(c *cobra.Command, all []config.Setting) error {
	type setting struct {
		Key    string `json:"key"`
		Value  string `json:"value"`
		From   string `json:"from"`
		Reason string `json:"reason"`
		Help   string `json:"help"`
	}
	out := make([]setting, len(all))
	for i, s := range all {
		out[i] = setting(s)
	}
	return writeJSON(c.OutOrStdout(), map[string]any{"settings": out})
}
