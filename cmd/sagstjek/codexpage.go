package main

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/report"
	"sagstjek/rules/codex"
)

// tracing are the rules that see traces of a claim: those that name it in a source.
func tracing(all []*checker.Rule, claim string) []*checker.Rule {
	var out []*checker.Rule
	for _, r := range all {
		if slices.ContainsFunc(r.Sources, func(s checker.Source) bool { return slices.Contains(s.Claims, claim) }) {
			out = append(out, r)
		}
	}
	return out
}

// dutyArticle tells of a duty, with the rules of its group and the cases about it.
func dutyArticle(d codex.Duty, all []*checker.Rule) *article {
	a := &article{}
	a.title(d.Name)
	a.lead(dutyPlace(d))
	a.heading("Hvad der bedes om")
	a.para(d.Asks)
	a.heading("Hvad en tekst kan vise spor af")
	a.para(d.Sees)
	a.heading("Hvad intet teksttjek kan se")
	a.para(d.Limit)
	a.heading("Hvad kodekset siger, med egne ord")
	for _, c := range claimsOf(d.ID) {
		text := c.Says
		if len(tracing(all, c.ID)) == 0 {
			text += " Det ser ingen kontrol spor af: " + c.Limit
		}
		a.item("", text)
	}
	a.heading("Kontroller, der hører til")
	for _, r := range all {
		if r.Duty == d.ID {
			a.link(r.ID, r.Title)
		}
	}
	a.casesOf(d.ID)
	a.lead(report.Disclaimer)
	return a
}

func (a *article) casesOf(duty string) {
	first := true
	for _, c := range codex.Cases() {
		if !slices.Contains(c.Duties, duty) {
			continue
		}
		if first {
			first = false
			a.heading("Opdigtede cases om den (sagstjek forklar --case NUMMER)")
		}
		a.item(fmt.Sprintf("case %d", c.Number), c.Name)
	}
}

func dutyPlace(d codex.Duty) string {
	if d.Number == 0 {
		return "Et afsnit i KL's kodeks."
	}
	return fmt.Sprintf("Pligt %d i KL's kodeks.", d.Number)
}

// claimsOf are the claims of a duty.
func claimsOf(duty string) []codex.Claim {
	var out []codex.Claim
	for _, p := range codex.Parts() {
		for _, c := range p.Claims {
			if c.ID[:max(0, strings.LastIndex(c.ID, "-"))] == duty {
				out = append(out, c)
			}
		}
	}
	return out
}

// caseArticle tells one of the cases as the fiction it is.
func caseArticle(c codex.Case, all []*checker.Rule) *article {
	a := &article{}
	a.title(fmt.Sprintf("Case %d: %s", c.Number, c.Name))
	a.lead("En opdigtet case fra KL's kodeks, fortalt kort og med egne ord. Den handler om " + dutyList(c.Duties) + ".")
	a.heading("Det sker")
	a.para(c.Story)
	a.heading("Drøft med kollegerne")
	a.para(c.Question)
	a.traces(tracing(all, c.ID()))
	a.heading("Hvad intet teksttjek kan se")
	a.para(c.Limit)
	a.lead(report.Disclaimer)
	return a
}

func (a *article) traces(rules []*checker.Rule) {
	a.heading("Kontroller, der ser spor af den slags")
	if len(rules) == 0 {
		a.para("Ingen. En tekst viser det ikke.")
	}
	for _, r := range rules {
		a.link(r.ID, r.Title)
	}
}

// dutyList are names of duties in a sentence.
func dutyList(ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, strings.ToLower(dutyName(id)))
	}
	return danish.Enumerate(names)
}

// dutyName is what people call a group of rules.
func dutyName(id string) string {
	if d, ok := codex.FindDuty(id); ok {
		return d.Name
	}
	return strings.ToUpper(id[:min(1, len(id))]) + id[min(1, len(id)):]
}
