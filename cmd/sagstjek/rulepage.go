package main

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/report"
	"sagstjek/config"
)

// rule is the page of one rule.
func (p *page) rule(r *checker.Rule, set []config.Setting) {
	p.line(p.bold.Sprint(r.ID))
	p.para("", r.Title+".")
	p.line("")
	p.para("Vises som:  ", severityLine(r))
	p.para("Pligt:      ", dutyName(r.Duty))
	p.para("Sager:      ", itemTypes(r))
	if r.Preview {
		p.para("Kører:      ", "kun når du beder om det, med --only "+r.ID+" eller i sagstjek.toml.")
	}
	if len(r.Formerly) > 0 {
		p.para("Hed før:    ", strings.Join(r.Formerly, ", "))
	}
	p.heading("Hvad kontrollen siger")
	p.para("  ", strings.ReplaceAll(r.Message, "{organ}", "udvalget"))
	p.heading("Hvorfor")
	p.para("  ", r.Why)
	p.heading("Gør")
	p.para("  ", strings.ReplaceAll(r.Remedy, "{organ}", "udvalget"))
	p.sources(r)
	p.examples(r)
	p.settings(r, set)
	p.answer(r)
	p.line("")
	p.para("", report.Disclaimer)
}

func severityLine(r *checker.Rule) string {
	all := []string{fmt.Sprintf("%s (%s)", r.Severity.Label(), r.Severity)}
	for _, s := range r.Others {
		all = append(all, fmt.Sprintf("%s (%s)", s.Label(), s))
	}
	s := strings.Join(all, " eller ") + ", når noget "
	if r.Kind == checker.Absence {
		s += "mangler"
	} else {
		s += "står i teksten"
	}
	if r.Group != "" {
		s += "; samles med andre under »" + r.Group + "«"
	}
	return s
}

// typeNames are the item types as people speak of many.
var typeNames = map[document.ItemType]string{
	document.Decision: "beslutningssager", document.Discussion: "drøftelsessager", document.Information: "orienteringssager",
	document.Proposal: "medlemsforslag", document.Closed: "lukkede sager", document.Accounts: "regnskaber",
	document.Formality: "formalia", document.Unknown: "sager uden kendt type",
}

func itemTypes(r *checker.Rule) string {
	if len(r.Types) == 0 {
		return "alle"
	}
	var names []string
	for _, t := range r.Types {
		names = append(names, typeNames[t])
	}
	s := strings.Join(names, ", ")
	if r.Money {
		s += ", og andre, hvor der bedes om en bevilling"
	}
	return s
}

// certainties say how a source was looked up (catalogue section 3).
var certainties = map[string]string{
	"S1": "set i loven eller hos myndigheden", "S2": "set gengivet af andre: slå den op", "S3": "ikke bekræftet: slå den op",
}

func (p *page) sources(r *checker.Rule) {
	if len(r.Sources) == 0 {
		return
	}
	p.heading("Kilder")
	for _, s := range r.Sources {
		var more []string
		if c := certainties[s.Certainty]; c != "" {
			more = append(more, c)
		}
		if s.Seen != "" {
			more = append(more, "set efter "+s.Seen)
		}
		place := s.Place
		if more != nil {
			place += " (" + strings.Join(more, "; ") + ")"
		}
		p.para("  ["+s.Tag+"] ", place)
	}
}

// examples shows a text the rule reacts to and one it does not.
func (p *page) examples(r *checker.Rule) {
	if len(r.Bad) == 0 || len(r.Good) == 0 {
		return
	}
	p.heading("Eksempel, hvor kontrollen reagerer (stedet er mærket [[sådan]])")
	p.example(r.Bad[0])
	p.heading("Eksempel, hvor den ikke gør")
	p.example(r.Good[0])
}

func (p *page) example(text string) {
	for _, l := range strings.Split(exampleBody(text), "\n") {
		if l == "" {
			p.line("  |")
		}
		p.para("  | ", l)
	}
}

// exampleBody leaves off the lines that tell the program how to read an example,
// and the fixes behind its marks.
func exampleBody(text string) string {
	text = strings.TrimSpace(text)
	for {
		first, rest, _ := strings.Cut(text, "\n")
		key, _, ok := strings.Cut(first, ":")
		if !ok || !slices.Contains([]string{"type", "dato", "møde", "bilag", "liste"}, key) {
			break
		}
		text = strings.TrimLeft(rest, "\n")
	}
	var out strings.Builder
	for {
		before, mark, ok := strings.Cut(text, "=>")
		if !ok || !strings.Contains(mark, "]]") || strings.LastIndex(before, "[[") <= strings.LastIndex(before, "]]") {
			break
		}
		out.WriteString(before)
		text = mark[strings.Index(mark, "]]"):]
	}
	return strings.ReplaceAll(out.String()+text, `\[[`, "[[")
}

func (p *page) settings(r *checker.Rule, set []config.Setting) {
	if len(set) == 0 {
		return
	}
	p.heading("Indstillinger, som de er nu")
	for _, s := range set {
		from := s.From
		if s.Reason != "" {
			from += ": " + s.Reason
		}
		key := strings.TrimPrefix(strings.TrimPrefix(s.Key, "regler."+r.ID), ".")
		if key == "" {
			key = "alvor"
		}
		p.para("  ", fmt.Sprintf("%s = %s (%s)", key, s.Value, from))
	}
	p.para("  ", "De ændres i sagstjek.toml under:")
	p.line(fmt.Sprintf("    [regler.%q]", r.ID))
}

// answer tells how to answer a finding. Those about answers have none.
func (p *page) answer(r *checker.Rule) {
	if len(r.Sources) == 0 {
		return
	}
	p.heading("Er teksten rigtig, som den er?")
	if r.Answer != "" {
		p.para("  ", r.Answer)
	}
	p.para("  ", "Skriv det i teksten eller i en kommentar i Word:")
	p.line("    sagstjek: undlad " + r.ID + ": grund")
	p.para("  ", "eller svar på det ene fund med dets fingeraftryk, som står i --format json:")
	p.line(`    sagstjek undlad FINGERAFTRYK --reason "grund"`)
}
