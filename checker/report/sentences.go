package report

import (
	"fmt"
	"slices"
	"strings"
)

// Heading is "7. Title (beslutningssag)".
func (c card) Heading() string {
	name := c.Title
	switch {
	case c.Withheld:
		name = "(titlen vises ikke)"
	case name == "":
		name = "(uden titel)"
	}
	if c.Number != "" {
		name = strings.TrimRight(c.Number, ".") + ". " + name
	}
	return name + " (" + c.Type + ")"
}

// Silence is what is said of an item no check reacted to. It never acquits.
func (c card) Silence() string {
	switch {
	case len(c.Claims)+len(c.MoreClaims)+len(c.Missing)+len(c.MoreMissed) > 0:
		return ""
	case c.Applied == 0:
		return "Ingen kontroller er kørt på denne sag."
	case c.Applied == 1 && !c.Partial && c.Suppressed > 0:
		return "Kontrollen giver ikke andet end det, der er undladt."
	case c.Applied == 1 && !c.Partial:
		return "Kontrollen reagerede ikke."
	}
	checks := fmt.Sprintf("Ingen af de %d kontroller", c.Applied)
	if c.Partial {
		checks = "Ingen af de kontroller, der kunne køre,"
	}
	if c.Suppressed > 0 {
		return checks + " giver andet end det, der er undladt."
	}
	return checks + " reagerede."
}

// closing are the sentences that end a report: what was looked at, what was found
// and what was not looked at.
func closing(t *tally, o *Options) []string {
	first := fmt.Sprintf("%s, %s, %s.", plural(t.files, "fil", "filer"), plural(t.items, "sag", "sager"),
		plural(len(o.Rules), "kontrol kørt", "kontroller kørt"))
	found := strings.Join(t.labels(), ", ") + "."
	if t.suppressed > 0 {
		found += fmt.Sprintf(" %d fund er undladt.", t.suppressed)
	}
	out := []string{first, found}
	if t.quiet > 0 && !o.All {
		them := "dem"
		if t.quiet == 1 {
			them = "det"
		}
		out = append(out, plural(t.quiet, "svagt fund", "svage fund")+" er ikke vist: vis "+them+" med --all.")
	}
	if t.none() {
		out = append(out, "At ingen kontroller reagerer, er ingen godkendelse: de ser kun det, de kender.")
	}
	var unread []string
	if t.attachments > 0 {
		unread = append(unread, fmt.Sprintf("%d bilag", t.attachments))
	}
	if n := t.errors - t.partial; n > 0 {
		unread = append(unread, plural(n, "fil", "filer"))
	}
	if unread != nil {
		out = append(out, "Ikke læst: "+strings.Join(unread, " og ")+".")
	}
	if t.partial > 0 {
		out = append(out, "Ikke tjekket helt: "+plural(t.partial, "fil", "filer")+".")
	}
	if o.LawDate != "" {
		out = append(out, "Lovdata fra "+longDate(o.LawDate)+".")
	}
	return out
}

// sentence names the place of evidence and what stands there.
func (e *evidence) sentence() string {
	at := where(e.Place, e.Text)
	if e.File != "" {
		at = strings.TrimSuffix(e.File+", "+at, ", ")
	}
	s := at
	if e.Quote != "" {
		s += " »" + e.Quote + "«"
	}
	if e.Note != "" {
		s += " (" + e.Note + ")"
	}
	return strings.TrimSpace(s)
}

// further are the places beside those shown as two versions.
func (x *told) further() []evidence {
	if x.Versions != nil {
		return x.Evidence[1:]
	}
	return x.Evidence
}

// IDs are the rules of a finding and its group, each once.
func (x told) IDs() []string {
	ids := []string{x.Rule.ID}
	for _, a := range x.Also {
		if !slices.Contains(ids, a.Rule.ID) {
			ids = append(ids, a.Rule.ID)
		}
	}
	return ids
}

// Hint tells where to read more and what to answer with.
func (x told) Hint() string {
	hint := "sagstjek forklar " + strings.Join(x.IDs(), ", ")
	if x.Print != "" {
		hint += " · fingeraftryk " + x.Print
	}
	return hint
}

// tag is the severity, rule id and fingerprint behind a line of the checklist, kept on one line.
func (x *told) tag() string {
	id := x.Rule.ID
	if x.Print != "" {
		id += ", " + x.Print
	}
	return " " + strings.ReplaceAll("("+x.Severity.Label()+": "+id+")", " ", "\u00a0")
}
