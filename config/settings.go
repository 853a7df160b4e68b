package config

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Settings are what is in force for a file, as far as it differs from what the
// rules themselves say. Rules go by their present id.
type Settings struct {
	Severity map[string]checker.Severity
	Off      map[string]string // why: the reason given, or where it says so
	On       map[string]bool   // to be run even if the rule is off by default
	Options  map[string]any    // a pointer to a struct of the same type as Rule.Options
	Headings map[document.Role][]string
	Lists    map[string][]string // added to the lexicon's
	Required []RequiredSections
}

// RequiredSections is what a municipality's template demands of an item.
type RequiredSections struct {
	Type         document.ItemType // "" for all
	Committee    string            // as on the agenda; "" for all
	Roles        []document.Role
	Alternatives int // how many there must be at least, 0 if that is not demanded
}

// Value is one of a municipality's own values or duties, under which the rules
// of the duties it names are listed.
type Value struct {
	Name, Text string
	Duties     []string
}

// byTemplate is the rule that any template switches on.
const byTemplate = "fast-afsnit-mangler"

// settle joins parts, the weakest first.
func settle(parts []*part) (*Settings, error) {
	s := &Settings{
		Severity: map[string]checker.Severity{},
		Off:      map[string]string{},
		On:       map[string]bool{},
		Options:  map[string]any{},
		Headings: map[document.Role][]string{},
		Lists:    map[string][]string{},
	}
	for _, p := range parts {
		for _, r := range p.rules {
			if err := s.rule(r); err != nil {
				return nil, err
			}
		}
		for _, e := range p.lists {
			if !slices.Contains(s.Lists[e.name], e.text) {
				s.Lists[e.name] = append(s.Lists[e.name], e.text)
			}
		}
	}
	for _, r := range demands(parts) {
		s.Required = append(s.Required, r.RequiredSections)
	}
	if _, off := s.Off[byTemplate]; len(s.Required) > 0 && !off {
		s.On[byTemplate] = true
	}
	for _, e := range headings(parts) {
		role := document.Role(e.name)
		s.Headings[role] = append(s.Headings[role], e.text)
	}
	return s, nil
}

func (s *Settings) rule(r ruleSetting) error {
	id := r.rule.ID
	switch r.word {
	case "":
	case off:
		delete(s.On, id)
		s.Off[id] = r.reason
		if r.reason == "" {
			s.Off[id] = "slået fra i " + r.wordAt.String()
		}
	default:
		delete(s.Off, id)
		s.On[id] = true
		if r.word != on {
			s.Severity[id] = checker.Severity(r.word)
		}
	}
	if len(r.options) == 0 {
		return nil
	}
	set, errs := decodeOptions(r.rule, s.Options[id], r.options)
	s.Options[id] = set
	return join(errs)
}

// demands are the templates of all parts; one for the same type and committee takes
// the place of a weaker one.
func demands(parts []*part) []required {
	var all []required
	for _, p := range parts {
		for _, r := range p.required {
			if i := slices.IndexFunc(all, r.same); i >= 0 {
				all[i] = r
				continue
			}
			all = append(all, r)
		}
	}
	return all
}

// same reports whether two templates are for the same items.
func (r required) same(o required) bool {
	return r.Type == o.Type && strings.EqualFold(r.Committee, o.Committee)
}

// headings are the headings of all parts; a stronger part may give one another role.
func headings(parts []*part) []entry {
	var all []entry
	at := map[string]int{}
	for _, p := range parts {
		for _, e := range p.headings {
			fold := strings.ToLower(e.text)
			if i, ok := at[fold]; ok {
				all[i] = e
				continue
			}
			at[fold] = len(all)
			all = append(all, e)
		}
	}
	return all
}
