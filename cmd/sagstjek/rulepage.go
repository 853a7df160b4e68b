package main

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/report"
	"sagstjek/config"
	"sagstjek/rules/codex"
)

// ruleArticle tells of one rule: for »forklar« and for its page in docs/regler.
func ruleArticle(r *checker.Rule, set []config.Setting) *article {
	a := &article{}
	a.title(r.ID)
	a.lead(r.Title + ".")
	a.fact("Vises som", severityLine(r))
	a.fact("Pligt", dutyName(r.Duty))
	a.fact("Sager", itemTypes(r))
	if r.Preview {
		a.fact("Kører", "kun når du beder om det, med --only "+r.ID+" eller i sagstjek.toml.")
	}
	if r.Compare != nil {
		a.fact("Kører", "når to udkast sammenlignes med »sagstjek compare GAMMEL NY«.")
	}
	if len(r.Formerly) > 0 {
		a.fact("Hed før", strings.Join(r.Formerly, ", "))
	}
	a.heading("Hvad kontrollen siger")
	a.para(withBody(r.Message))
	a.heading("Hvorfor")
	a.para(r.Why)
	a.heading("Gør")
	a.para(withBody(r.Remedy))
	a.sources(r)
	a.examples(r)
	a.settings(r, set)
	a.answer(r)
	a.cases(r)
	a.lead(report.Disclaimer)
	return a
}

// withBody names a body in a rule's words, which in a finding is the item's own.
func withBody(s string) string {
	return strings.NewReplacer(". {organ}", ". Udvalget", "»{organ}", "»Udvalget", "{organ}", "udvalget").Replace(s)
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

// certainties say how a source was looked up.
var certainties = map[string]string{
	"S1": "set i loven eller hos myndigheden", "S2": "set gengivet af andre: slå den op", "S3": "ikke bekræftet: slå den op",
}

// sources lists where the rule comes from, with what the codex says there in other words.
func (a *article) sources(r *checker.Rule) {
	if len(r.Sources) == 0 {
		return
	}
	a.heading("Kilder")
	var claims []string
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
		a.item(s.Tag, place)
		claims = append(claims, s.Claims...)
	}
	told := false
	for _, id := range claims {
		if _, isCase := codex.CaseOf(id); isCase {
			continue
		}
		if !told {
			told = true
			a.para("Kontrollen ser spor af det, kilderne siger om dette, gengivet med egne ord:")
		}
		c, _, _ := codex.Find(id)
		a.item("", c.Says)
	}
}

// examples shows texts the rule reacts to and texts it does not.
func (a *article) examples(r *checker.Rule) {
	if len(r.Bad) == 0 || len(r.Good) == 0 {
		return
	}
	a.heading("Eksempler, hvor kontrollen reagerer (stedet er mærket [[sådan]])")
	a.samples(r.Bad)
	a.heading("Eksempler, hvor den ikke gør")
	a.samples(r.Good)
	if r.Compare == nil {
		a.para("Prøv selv med flere: sagstjek oev --only " + r.ID)
	}
}

// settings lists the values in force, with what each is for.
func (a *article) settings(r *checker.Rule, set []config.Setting) {
	if len(set) == 0 {
		return
	}
	a.heading("Indstillinger")
	for _, s := range set {
		from := s.From
		if s.Reason != "" {
			from += ": " + s.Reason
		}
		key := strings.TrimPrefix(strings.TrimPrefix(s.Key, "regler."+r.ID), ".")
		if key == "" {
			key = "alvor"
		}
		text := fmt.Sprintf("%s = %s (%s)", key, s.Value, from)
		if s.Help != "" {
			text += ": " + s.Help
		}
		a.item("", text)
	}
	a.para("De ændres i sagstjek.toml under:")
	a.command(fmt.Sprintf("[regler.%q]", r.ID))
}

// answer tells how to answer a finding. Those about answers have none.
func (a *article) answer(r *checker.Rule) {
	if len(r.Sources) == 0 {
		return
	}
	a.heading("Er teksten rigtig, som den er?")
	if r.Answer != "" {
		a.para(r.Answer)
	}
	a.para("Skriv det i teksten eller i en kommentar i Word:")
	a.command("sagstjek: undlad " + r.ID + ": grund")
	a.para("eller svar på det ene fund med dets fingeraftryk, som står i --format json:")
	a.command(`sagstjek undlad FINGERAFTRYK --reason "grund"`)
}

// cases tells the codex's cases the rule sees traces of, for colleagues to discuss.
func (a *article) cases(r *checker.Rule) {
	first := true
	for _, s := range r.Sources {
		for _, id := range s.Claims {
			c, ok := codex.CaseOf(id)
			if !ok {
				continue
			}
			if first {
				first = false
				a.heading("Drøft med kollegerne")
				a.para("Kodekset har 29 opdigtede cases. Kontrollen ser spor af:")
			}
			a.item(fmt.Sprintf("case %d", c.Number), fmt.Sprintf("%s. %s Drøft: %s", c.Name, c.Story, c.Question))
		}
	}
}
