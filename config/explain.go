package config

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
)

// Setting is one value in force. From is a file and line, a profile, the flag that
// set it, or "standard".
type Setting struct {
	Key    string // as one would write it, with dots: regler.ingen-alternativer
	Value  string // as it stands in a file
	From   string
	Reason string
	Help   string // what an option of a rule is for, or ""
}

// Explain lists every value in force for a file: the single keys, the rules by id
// with their options, headings, lists, templates, what is not to be shown, own values.
// With "" it is for files no [[tilpas]] concerns, and what each of those changes is
// told too.
func (c *Config) Explain(file string) []Setting {
	var all explained
	top := c.layers[len(c.layers)-1]
	all.add("profil", show(c.profileName(top)), c.profileFrom(top))
	level, at := c.failLevel()
	all.add("fejlniveau", show(level), at.String())
	for _, layer := range c.layers {
		for _, g := range layer.excluded {
			all.add("udelad", show(g.pattern), g.at.String())
		}
		for _, g := range layer.ownRules {
			all.add("egne-regler", show(g.pattern), g.at.String())
		}
	}
	parts, overrides, suppressed := c.plain(), c.overrides, c.written()
	if file != "" {
		parts, _ = c.partsFor(file)
		overrides, suppressed = nil, c.Suppressions(file)
	}
	all.rules(c.rules, parts)
	all.rest(parts)
	for _, o := range overrides {
		all.override(o)
	}
	all.suppressed(suppressed)
	for _, layer := range c.layers {
		for i, v := range layer.values {
			all.add("vaerdi", show(v.Name), layer.valuesAt[i].String())
		}
	}
	return all
}

func (c *Config) profileName(top *layer) string {
	switch {
	case c.flag != "":
		return c.flag
	case top.profile != "":
		return top.profile
	}
	return defaultProfile
}

func (c *Config) profileFrom(top *layer) string {
	switch {
	case c.flag != "":
		return "--profile"
	case top.profileAt != nil && c.path != "":
		return top.profileAt.at.String()
	}
	return byDefault
}

type explained []Setting

func (all *explained) add(key, value, from string) {
	*all = append(*all, Setting{Key: key, Value: value, From: from})
}

// rules tells of every rule whether it runs, how severe it is, and its options.
func (all *explained) rules(rules []*checker.Rule, parts []*part) {
	rules = slices.Clone(rules)
	slices.SortFunc(rules, func(a, b *checker.Rule) int { return strings.Compare(a.ID, b.ID) })
	for _, r := range rules {
		s := Setting{Key: "regler." + r.ID, Value: show(defaultWord(r)), From: byDefault}
		from := map[string]place{}
		var set any
		for _, rs := range settingsOf(r, parts) {
			if rs.word != "" {
				s.Value, s.From, s.Reason = show(rs.word), rs.wordAt.String(), rs.reason
			}
			for _, o := range rs.options {
				from[o.name] = o.key
			}
			if len(rs.options) > 0 {
				set, _ = decodeOptions(r, set, rs.options)
			}
		}
		if t := demands(parts); r.ID == byTemplate && s.From == byDefault && len(t) > 0 {
			s.Value, s.From, s.Reason = show(on), t[0].at.String(), "slået til af [[skabelon]]"
		}
		*all = append(*all, s)
		all.options(r, set, from)
	}
}

// settingsOf are the settings of one rule, the weakest first.
func settingsOf(r *checker.Rule, parts []*part) []ruleSetting {
	var found []ruleSetting
	for _, p := range parts {
		for _, s := range p.rules {
			if s.rule == r {
				found = append(found, s)
			}
		}
	}
	return found
}

// defaultWord is what a file would say to leave a rule as it is.
func defaultWord(r *checker.Rule) string {
	if r.Preview {
		return off
	}
	return string(r.Severity)
}

func (all *explained) options(r *checker.Rule, set any, from map[string]place) {
	v := optionStruct(r)
	if !v.IsValid() {
		return
	}
	if set != nil {
		v = reflect.ValueOf(set).Elem()
	}
	for _, o := range optionsOf(v.Type()) {
		*all = append(*all, Setting{
			Key: "regler." + r.ID + "." + o.name, Value: showOption(v.Field(o.index)), From: from[o.name].String(), Help: o.help,
		})
	}
}

// rest tells of headings, lists and templates.
func (all *explained) rest(parts []*part) {
	for _, e := range headings(parts) {
		all.add("overskrifter."+e.name, show(e.text), e.at.String())
	}
	for _, p := range parts {
		for _, e := range p.lists {
			all.add("lister."+e.name, show(e.text), e.at.String())
		}
	}
	for _, r := range demands(parts) {
		all.add("skabelon", showDemand(r.RequiredSections), r.at.String())
	}
}

// suppressed tells of what was decided not to be shown, which a baseline was not.
func (all *explained) suppressed(entries []Suppression) {
	for _, s := range entries {
		if s.Where != inBaseline {
			*all = append(*all, Setting{
				Key: "undlad", Value: showSuppression(s), From: fmt.Sprintf("%s:%d", s.Where, s.Line), Reason: s.Reason,
			})
		}
	}
}

// override tells what one [[tilpas]] changes, under a key that names its paths.
func (all *explained) override(o *override) {
	var own explained
	for _, s := range o.rules {
		if s.word != "" {
			own = append(own, Setting{Key: "regler." + s.rule.ID, Value: show(s.word), From: s.wordAt.String(), Reason: s.reason})
		}
		set := shownOptions(s)
		for _, n := range s.options {
			own.add("regler."+s.rule.ID+"."+n.name, set[n.name], n.key.String())
		}
	}
	own.rest([]*part{&o.part})
	var paths []string
	for _, g := range o.paths {
		paths = append(paths, g.pattern)
	}
	for _, s := range own {
		s.Key = "tilpas." + strconv.Quote(strings.Join(paths, ", ")) + "." + s.Key
		if s.Reason == "" {
			s.Reason = o.reason
		}
		*all = append(*all, s)
	}
}
