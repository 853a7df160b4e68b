// Package codex holds what the rules are made after, claim by claim: the codex's duties
// and its fictional cases, told in other words, and the sources beside it.
package codex

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"sagstjek/checker/danish"
	"sagstjek/internal/strict"
)

//go:embed *.toml
var files embed.FS

// Claim is one thing a source says. The rules name it by its id in their sources.
type Claim struct {
	ID    string `toml:"id"`
	Says  string `toml:"siger"`
	Limit string `toml:"graense"` // what no check of a text can see, or ""
}

// Part is a part of a source with its claims.
type Part struct {
	ID     string  `toml:"id"`
	Name   string  `toml:"navn"`
	Tag    string  `toml:"maerke"`  // the tag of sources that name its claims: kodeks or lokal
	Limit  string  `toml:"graense"` // why no rule sees any of it, or ""
	Claims []Claim `toml:"paastand"`
}

// Case is one of the codex's fictional cases. Rules name it "case-9".
type Case struct {
	Number   int      `toml:"nummer"`
	Name     string   `toml:"navn"`
	Duties   []string `toml:"pligter"`
	Story    string   `toml:"fortaelling"`
	Limit    string   `toml:"graense"` // what in it no check of a text can see
	Question string   `toml:"spoergsmaal"`
}

// ID is the name rules call the case by.
func (c Case) ID() string { return fmt.Sprintf("case-%d", c.Number) }

// Duty is one of the codex's seven duties, or its section on serving politicians.
type Duty struct {
	ID     string `toml:"id"`
	Number int    `toml:"nummer"` // 1-7; 0 for the section on serving
	Name   string `toml:"navn"`
	Asks   string `toml:"beder"`
	Sees   string `toml:"ser"`     // what a text can show traces of
	Limit  string `toml:"graense"` // what it cannot
}

// Duties are the groups of rules, in the order of the codex.
var Duties = sync.OnceValue(func() []Duty {
	var f struct {
		Duties []Duty `toml:"pligt"`
	}
	read("pligter.toml", &f)
	return f.Duties
})

// Cases are the 29 cases by number.
var Cases = sync.OnceValue(func() []Case {
	var f struct {
		Cases []Case `toml:"case"`
	}
	read("cases.toml", &f)
	return f.Cases
})

// Parts are the codex, its duties, its cases and the other sources with their claims.
var Parts = sync.OnceValue(func() []Part {
	var own, other struct {
		Parts []Part `toml:"afsnit"`
	}
	read("paastande.toml", &own)
	read("kilder.toml", &other)
	cases := Part{ID: "cases", Name: "De 29 cases"}
	for _, c := range Cases() {
		cases.Claims = append(cases.Claims, Claim{
			ID: c.ID(), Says: fmt.Sprintf("Case %d, %s: %s", c.Number, c.Name, c.Story), Limit: c.Limit,
		})
	}
	all := slices.Concat(own.Parts, []Part{cases}, other.Parts)
	for i := range all {
		if all[i].Tag == "" {
			all[i].Tag = "kodeks"
		}
	}
	return all
})

// CaseOf is the case a claim is about; ok is false if it is about none.
func CaseOf(claim string) (c Case, ok bool) {
	i := slices.IndexFunc(Cases(), func(c Case) bool { return c.ID() == claim })
	if i < 0 {
		return Case{}, false
	}
	return Cases()[i], true
}

// Find is the claim with an id, and the tag of the sources that may name it.
func Find(id string) (c Claim, tag string, ok bool) {
	for _, p := range Parts() {
		for _, c := range p.Claims {
			if c.ID == id {
				return c, p.Tag, true
			}
		}
	}
	return Claim{}, "", false
}

// FindDuty is the duty with an id, a name or a number as people write it.
func FindDuty(name string) (d Duty, ok bool) {
	name = danish.ASCII(strings.TrimSpace(name))
	for _, d := range Duties() {
		if name == d.ID || name == danish.ASCII(d.Name) || d.Number > 0 && name == fmt.Sprint(d.Number) {
			return d, true
		}
	}
	return Duty{}, false
}

// read decodes an embedded file. A mistake in one is a mistake in the program.
func read(name string, v any) {
	data, err := files.ReadFile(name)
	if err == nil {
		err = strict.Decode(name, data, v)
	}
	if err != nil {
		panic(err)
	}
}
