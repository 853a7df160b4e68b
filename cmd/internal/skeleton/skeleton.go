// Package skeleton knows what a new item of each type begins with: the sections of the
// built-in template and of the municipality's own, with a line about what each is for.
package skeleton

import (
	"cmp"
	_ "embed"
	"slices"
	"sync"

	"github.com/pelletier/go-toml/v2"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
	"sagstjek/config"
)

//go:embed sager.toml
var source []byte

type section struct {
	Heading  string `toml:"overskrift"`
	Guidance string `toml:"hjaelp"`
}

type itemForm struct {
	Title    string          `toml:"titel"`
	Mark     string          `toml:"maerke"` // stands before a title that does not tell the type
	Sections []document.Role `toml:"afsnit"`
	Points   []string        `toml:"punkter"`
}

type forms struct {
	Sections map[document.Role]section      `toml:"afsnit"`
	Items    map[document.ItemType]itemForm `toml:"sagstype"`
}

var builtIn = sync.OnceValue(func() forms {
	var f forms
	if err := toml.Unmarshal(source, &f); err != nil {
		panic("skeleton: " + err.Error()) // the file is part of the program
	}
	return f
})

// Types are the item types there is a template for.
func Types() []document.ItemType {
	return []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed,
		document.Accounts, document.Formality,
	}
}

// New is the template of an item type: with the headings the municipality uses, and with
// the sections it demands. title takes the place of the one that asks for a title, if it
// is not "", behind the mark of the type where it would be read as another without.
func New(t document.ItemType, title string, s *config.Settings) writer.Skeleton {
	f := builtIn()
	form := f.Items[t]
	out := writer.Skeleton{Title: cmp.Or(title, form.Title)}
	for _, role := range withDemanded(form.Sections, t, s.Required) {
		known, ok := f.Sections[role]
		if !ok {
			continue
		}
		part := writer.SkeletonSection{Heading: known.Heading, Guidance: "[" + known.Guidance + " Slet denne hjælpetekst.]"}
		if own := s.Headings[role]; len(own) > 0 {
			part.Heading = own[0]
		}
		if role == document.RoleRecommendation {
			part.LeadIn, part.Points = "Forvaltningen indstiller,", form.Points
		}
		out.Sections = append(out.Sections, part)
	}
	if title != "" && readAs(out, s) != t {
		out.Title = form.Mark + title
	}
	return out
}

// readAs is the type that a new item is read as.
func readAs(x writer.Skeleton, s *config.Settings) document.ItemType {
	const name = "ny.md"
	data, _ := x.Write(name)
	doc, err := reader.Read(name, data, reader.Options{})
	if err != nil {
		return "" // the title holds what no text does
	}
	agenda.Understand(doc, agenda.NewVocabulary(agenda.Names{Headings: s.Headings}))
	if len(doc.Items) == 0 {
		return ""
	}
	return doc.Items[0].Type
}

// withDemanded adds the sections the municipality's own templates demand of the type
// before the list of attachments, which comes last.
func withDemanded(roles []document.Role, t document.ItemType, demands []config.RequiredSections) []document.Role {
	roles = slices.Clone(roles)
	for _, d := range demands {
		if d.Type != "" && d.Type != t || d.Committee != "" {
			continue
		}
		for _, role := range d.Roles {
			if slices.Contains(roles, role) {
				continue
			}
			at := len(roles)
			if at > 0 && roles[at-1] == document.RoleAttachments {
				at--
			}
			roles = slices.Insert(roles, at, role)
		}
	}
	return roles
}
