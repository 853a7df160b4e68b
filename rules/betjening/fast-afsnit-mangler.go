package betjening

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// templateOptions are the settings of fast-afsnit-mangler where the settings file has
// no template of its own.
type templateOptions struct {
	Afsnit []document.Role `toml:"afsnit" hjaelp:"afsnit, som hver beslutningssag skal have, hvis der ingen [[skabelon]] er."` // the sections every decision must have
}

var _ = add(&checker.Rule{
	ID:       "fast-afsnit-mangler",
	Title:    "Et fast afsnit fra kommunens skabelon mangler eller er tomt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Preview:  true,
	Types: []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed,
		document.Accounts, document.Formality,
	},
	Message: "Fandt ikke alle de afsnit, som skabelonen har med.",
	Why:     "Når kommunen har besluttet faste afsnit, ved læseren, hvor svaret skal stå – også når svaret er »Ingen«.",
	Remedy:  "Skriv afsnittet. Er der intet at sige, så skriv for eksempel: »Ingen bemærkninger«.",
	Answer:  "Svar med, hvor det står, eller hvorfor afsnittet ikke hører til i denne sag.",
	Sources: []checker.Source{
		{Tag: "lokal", Place: "kommunens egen skabelon ([[skabelon]] i indstillingerne)", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: faste elementer kan besluttes",
			Claims: []string{"politikudvikling-8", "betjening-12"}, Seen: "2026-11-22"},
	},
	Options: &templateOptions{Afsnit: []document.Role{"indstilling", "sagsfremstilling", "økonomi"}},
	Cues: map[string][]string{
		"navngivet": {"(alternativ|model|løsning|scenarie|scenario|mulighed|variant|forslag|princip|spor) (a|b|c|d|e|1|2|3|4|5|0)"},
	},
	Bad: []string{
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\nPlanen har fem mål.\n\n## [[Økonomi]]\n\n## Indstilling\n" +
			"Det indstilles, at planen godkendes.",
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\nPlanen har fem mål.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at planen godkendes.",
		"type: beslutning\n# [[Planen]]\n\n## Økonomi\nIngen.",
	},
	Good: []string{
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\nPlanen har fem mål.\n\n## Økonomi\nIngen.\n\n" +
			"## Indstilling\nDet indstilles, at planen godkendes.",
		"type: orientering\n# Planen\n\n## Sagsfremstilling\nPlanen har fem mål.\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.",
		"type: beslutning\n# Planen\n\n## Baggrund\nPlanen har fem mål.\n\n## Økonomiske konsekvenser\n" +
			"Planen koster 2 mio. kr.\n\n## Forslag til beslutning\nDet indstilles, at planen godkendes.",
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\n\n### Målene\nPlanen har fem mål.\n\n## Økonomi\n" +
			"Ingen bemærkninger.\n\n## Indstilling\nDet indstilles, at planen godkendes.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		var absent []document.Role
		var names []string
		seen := map[document.Role]bool{}
		alternatives := 0
		for _, t := range templates(p) {
			alternatives = max(alternatives, t.Alternatives)
			for _, role := range t.Roles {
				if seen[role] {
					continue
				}
				seen[role] = true
				switch sec := p.Item.Section(role); {
				case filled(p, role):
				case sec != nil && !sec.Heading.Empty():
					p.Report(checker.Finding{Span: sec.Heading, Message: "Fandt ikke nogen tekst i afsnittet, som skabelonen har med."})
				default:
					absent = append(absent, role)
					names = append(names, "»"+sectionName(p, role)+"«")
				}
			}
		}
		if len(absent) > 0 {
			p.Missing(document.Span{},
				checker.Finding{Message: "Fandt ikke " + strings.Join(names, ", ") + ", som skabelonen har med."}, absent...)
		}
		if n := alternativesIn(p); n < alternatives {
			p.Missing(document.Span{},
				checker.Finding{
					Message: fmt.Sprintf("Skabelonen har mindst %d alternativer med. Fandt ikke flere end %d.",
						alternatives, n), Remedy: "Sæt alternativerne op hver for sig, for eksempel som »Alternativ 1« og »Alternativ 2«.",
				}, document.RoleOptions)
		}
	},
})

// templates are those of the municipality that are for this item; without any, the
// rule's own for decisions.
func templates(p *checker.Pass) []checker.Template {
	if len(p.Env.Required) == 0 {
		t := checker.Template{Type: document.Decision, Roles: checker.Options[templateOptions](p).Afsnit}
		if t.Type != p.Item.Type {
			return nil
		}
		return []checker.Template{t}
	}
	var out []checker.Template
	for _, t := range p.Env.Required {
		if (t.Type == "" || t.Type == p.Item.Type) && (t.Committee == "" || goesTo(p, t.Committee)) {
			out = append(out, t)
		}
	}
	return out
}

// goesTo reports whether the item is for a committee: it is the item's own, or named
// in the recommendation or in the section on who decides.
func goesTo(p *checker.Pass, committee string) bool {
	name := danish.Fold(committee)
	if danish.Fold(p.Item.Committee) == name {
		return true
	}
	for _, point := range p.Item.Points {
		if strings.Contains(danish.Fold(p.Text(point.LeadIn.Cover(point.Span))), name) {
			return true
		}
	}
	s := p.Item.Section(document.RoleCompetence)
	return s != nil && strings.Contains(danish.Fold(p.Text(s.Body)), name)
}

// filled reports whether a section of the role has text, "Ingen." included, or
// sections of its own.
func filled(p *checker.Pass, role document.Role) bool {
	if agenda.StateOf(p.Doc, p.Item, role) >= agenda.None {
		return true
	}
	for i, s := range p.Item.Sections {
		if s.Role == role && i+1 < len(p.Item.Sections) && s.Level > 0 && p.Item.Sections[i+1].Level > s.Level {
			return true
		}
		if s.Role == role && len(s.Blocks) == 0 && i+1 < len(p.Item.Sections) &&
			p.Item.Sections[i+1].Role == document.RoleOther && p.Item.Sections[i+1].Level == 0 {
			return true // text files have no levels: a heading of the author's own belongs to the one above
		}
	}
	return role == document.RoleAttachments && len(p.Item.Attachments) > 0 || role == document.RoleRecommendation && len(p.Item.Points) > 0
}

// sectionName is what the municipality calls a section, else its usual name.
func sectionName(p *checker.Pass, role document.Role) string {
	if own := p.Env.Names.Headings[role]; len(own) > 0 {
		return own[0]
	}
	switch role {
	case document.RoleSummary:
		return "Resumé"
	case document.RoleOptions:
		return "Handlemuligheder"
	case document.RoleNext:
		return "Videre forløb"
	case document.RoleHistory:
		return "Sagshistorik"
	}
	return danish.CapitalAs(string(role), "A")
}

// alternativesIn counts the alternatives: those with a name of their own, or the
// entries of the section that holds them, whichever is more.
func alternativesIn(p *checker.Pass) int {
	names := map[string]bool{}
	for _, h := range p.Hits("navngivet") {
		names[danish.Fold(p.Text(h.Span))] = true
	}
	entries := 0
	for i, s := range p.Item.Sections {
		if s.Role != document.RoleOptions {
			continue
		}
		for _, b := range s.Blocks {
			switch {
			case b.Table != nil:
				entries += max(0, len(b.Table.Rows)-1)
			case !b.Label.Empty():
				entries++
			}
		}
		for _, below := range p.Item.Sections[i+1:] {
			if s.Level == 0 || below.Level <= s.Level {
				break
			}
			entries++
		}
	}
	return max(len(names), entries)
}
