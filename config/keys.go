package config

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker/document"
)

// key is one key of a section of the file: what it is for, what it may hold, and
// how it is read.
type key struct {
	name   string
	help   string
	schema func(*schemaMaker) object
	read   func(*loader, *node)
}

// topKeys are the keys of sagstjek.toml and of a profile.
func topKeys() []key {
	return append([]key{
		{"profil",
			"Den profil, indstillingerne bygger på: navnet på en indbygget profil eller stien til kommunens egen .toml-fil.", textSchema,
			func(l *loader, n *node) { l.layer.profile, l.layer.profileAt = l.text(n), n }},
		{"fejlniveau",
			"Fra hvilket niveau fund får kommandoen til at melde fejl, hvis intet andet er valgt med --fail-level.", wordSchema(failLevels),
			func(l *loader, n *node) {
				l.layer.failLevel, l.layer.failLevelAt = l.word(n, "et niveau", failLevels), n.at
			}},
		{"udelad", "Stier, der ikke tjekkes. * er et navn, ** er alle mapper.", textsSchema,
			func(l *loader, n *node) { l.globs(n, &l.layer.excluded) }},
		{"egne-regler", "Filer med kommunens egne regler.", textsSchema,
			func(l *loader, n *node) { l.globs(n, &l.layer.ownRules) }},
		{"tilpas", "Andre indstillinger for nogle stier. Den sidste, der passer, vinder.", tablesSchema(overrideKeys), (*loader).override},
		{"undlad", "Fund, der er set på og ikke skal vises, eller regler, der ikke gælder nogle stier.",
			tablesSchema(suppressionKeys), (*loader).suppression},
		{"vaerdi", "Kommunens egne værdier eller pligter. »sagstjek regler« samler kontrollerne under dem.",
			tablesSchema(valueKeys), (*loader).ownValue},
	}, partKeys()...)
}

// partKeys are the keys that may differ between paths.
func partKeys() []key {
	return []key{
		{"regler", "Slå regler til og fra, giv dem en anden alvor, eller indstil dem.", rulesSchema,
			func(l *loader, n *node) { l.entries(n, l.ruleSetting) }},
		{"overskrifter", "Flere overskrifter, der betyder det samme som et kendt afsnit.", headingsSchema,
			func(l *loader, n *node) { l.entries(n, l.headings) }},
		{"lister", "Ord og navne, der føjes til programmets lister.", listsSchema,
			func(l *loader, n *node) { l.entries(n, l.addToList) }},
		{"skabelon", "Afsnit, der skal være i en sag af en bestemt type eller til et bestemt udvalg.",
			tablesSchema(templateKeys), (*loader).template},
	}
}

func overrideKeys() []key {
	return append([]key{
		{"sti", "De stier, det gælder.", textOrTextsSchema, nil},
		{"grund", "Hvorfor.", textSchema, nil},
	}, partKeys()...)
}

func templateKeys() []key {
	return []key{
		{"sagstype", "Sagens type. Uden gælder det alle typer.", wordSchema(itemTypes), nil},
		{"udvalg", "Udvalgets navn, som det står på dagsordenen. Uden gælder det alle.", textSchema, nil},
		{"afsnit", "De afsnit, der skal være der.", func(*schemaMaker) object { return listOf(oneOfWords(requiredRoles)) }, nil},
		{"alternativer", "Hvor mange alternativer der mindst skal være.",
			func(*schemaMaker) object { return object{"type": "integer", "minimum": 1, "maximum": maxAlternatives} }, nil},
	}
}

func suppressionKeys() []key {
	return []key{
		{"regel", "Reglens navn.", ruleNameSchema, nil},
		{"fingeraftryk", "Fundets fingeraftryk, 16 tegn, som rapporten viser det.",
			func(*schemaMaker) object { return object{"type": "string", "pattern": fingerprint.String()} }, nil},
		{"sti", "De filer, det gælder.", textSchema, nil},
		{"grund", "Hvorfor fundet ikke skal vises.", textSchema, nil},
		{"dato", "Hvornår det blev afgjort.", dateSchema, nil},
	}
}

func valueKeys() []key {
	return []key{
		{"navn", "Værdiens navn.", textSchema, nil},
		{"tekst", "Hvad den betyder, i en sætning.", textSchema, nil},
		{"pligter", "De grupper af regler, der hører til.", func(*schemaMaker) object { return listOf(oneOfWords(duties)) }, nil},
	}
}

const maxAlternatives = 9

var fingerprint = regexp.MustCompile(`^[0-9a-f]{16}$`)

// IsFingerprint reports whether s is written as the fingerprint of a finding.
func IsFingerprint(s string) bool { return fingerprint.MatchString(s) }

// reading gives the keys of a section the functions that read them.
func reading(section []key, read map[string]func(*loader, *node)) []key {
	for i, k := range section {
		if f := read[k.name]; f != nil {
			section[i].read = f
		}
	}
	return section
}

// globs reads a list of path patterns.
func (l *loader) globs(n *node, into *[]glob) {
	l.texts(n, func(_ string, c *node) {
		if s := l.glob(c); s != "" {
			*into = append(*into, glob{s, c.at})
		}
	})
}

func (l *loader) headings(n *node) {
	role, ok := named(strings.ToLower(n.name), headingRoles)
	if !ok {
		l.unknown(n, "Der er intet afsnit, der hedder %q.", words(headingRoles))
		return
	}
	l.texts(n, func(text string, c *node) {
		for _, h := range l.part.headings {
			if strings.EqualFold(h.text, text) && h.name != string(role) {
				l.fail(c.at, "Overskriften %q står også under %q. Den kan kun betyde ét afsnit.", text, h.name)
			}
		}
		l.part.headings = append(l.part.headings, entry{string(role), text, c.at})
	})
}

func (l *loader) addToList(n *node) {
	if l.lists == nil {
		return
	}
	name, ok := named(n.name, l.lists())
	if !ok {
		l.unknown(n, "Der er ingen liste, der hedder %q.", l.lists())
		return
	}
	l.texts(n, func(text string, c *node) {
		if strings.ContainsAny(text, "*+#@=|?_") || !strings.ContainsFunc(text, isWord) {
			l.fail(c.at, "Skriv almindelige ord uden tegn som * og +, ét navn ad gangen.")
			return
		}
		l.part.lists = append(l.part.lists, entry{name, text, c.at})
	})
}

func (l *loader) template(n *node) {
	l.tables(n, func(n *node) {
		r, before := required{at: n.key}, len(l.errs)
		l.table(n, reading(templateKeys(), map[string]func(*loader, *node){
			"sagstype": func(l *loader, n *node) { r.Type = document.ItemType(l.word(n, "en sagstype", words(itemTypes))) },
			"udvalg":   func(l *loader, n *node) { r.Committee = l.text(n) },
			"afsnit": func(l *loader, n *node) {
				l.texts(n, func(_ string, c *node) {
					r.Roles = append(r.Roles, document.Role(l.word(c, "et afsnit", words(requiredRoles))))
				})
			},
			"alternativer": func(l *loader, n *node) { r.Alternatives = l.whole(n, maxAlternatives) },
		}))
		if len(r.Roles) == 0 && r.Alternatives == 0 && len(l.errs) == before {
			l.fail(n.key, `Skabelonen kræver ingenting. Skriv for eksempel afsnit = ["indstilling", "økonomi"].`)
		}
		if i := slices.IndexFunc(l.part.required, r.same); i >= 0 {
			l.fail(n.key, "Der er allerede en skabelon for samme sagstype og udvalg i linje %d. Saml dem.", l.part.required[i].at.line())
		}
		l.part.required = append(l.part.required, r)
	})
}

func (l *loader) ownValue(n *node) {
	l.tables(n, func(n *node) {
		v := Value{}
		l.table(n, reading(valueKeys(), map[string]func(*loader, *node){
			"navn":  func(l *loader, n *node) { v.Name = l.text(n) },
			"tekst": func(l *loader, n *node) { v.Text = l.text(n) },
			"pligter": func(l *loader, n *node) {
				l.texts(n, func(_ string, c *node) { v.Duties = append(v.Duties, l.word(c, "en gruppe af regler", duties)) })
			},
		}))
		if t, _ := n.value.(table); t.get("navn") == nil {
			l.fail(n.key, `[[vaerdi]] mangler navn = "...".`)
		}
		l.layer.values = append(l.layer.values, v)
		l.layer.valuesAt = append(l.layer.valuesAt, n.key)
	})
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
