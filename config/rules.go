package config

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
)

// ruleSetting is what one key of [regler] says.
type ruleSetting struct {
	rule    *checker.Rule
	word    string // fra, til or a severity; "" if only options are set
	wordAt  place
	reason  string
	options table
}

// know takes note of the rules, their former ids, and the lists their cues name, which
// few settings need wait for.
func (l *loader) know(rules []*checker.Rule) {
	l.rules = map[string]*checker.Rule{}
	l.lists = sync.OnceValue(func() []string { return listsOf(rules) })
	for _, r := range rules {
		for _, old := range r.Formerly {
			l.rules[old] = r
		}
	}
	for _, r := range rules {
		l.rules[r.ID] = r
		l.ids = append(l.ids, r.ID)
	}
	slices.Sort(l.ids)
}

// listsOf are the lists that may be added to, sorted.
func listsOf(rules []*checker.Rule) []string {
	lists := slices.Clone(ownLists)
	for _, r := range rules {
		for _, cues := range r.Cues {
			for _, cue := range cues {
				lists = append(lists, listNames(cue)...)
			}
		}
	}
	slices.Sort(lists)
	return slices.Compact(lists)
}

// listNames are the names behind each @ of a cue.
func listNames(cue string) (names []string) {
	_, rest, more := strings.Cut(cue, "@")
	for more {
		name := rest
		if end := strings.IndexFunc(rest, endsName); end >= 0 {
			name = rest[:end]
		}
		if name != "" {
			names = append(names, name)
		}
		_, rest, more = strings.Cut(rest, "@")
	}
	return names
}

func endsName(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' && r != '-'
}

// ruleSetting reads one key of [regler]: a word, or a table with alvor, grund and
// the rule's own options.
func (l *loader) ruleSetting(n *node) {
	if l.rules == nil {
		return
	}
	rule := l.rules[n.name]
	if rule == nil {
		l.unknownRule(n, n.name, n.key)
		return
	}
	s := ruleSetting{rule: rule, wordAt: n.at}
	switch v := n.value.(type) {
	case string:
		s.word = l.word(n, "en alvor", switches)
	case bool:
		l.fail(n.at, `Skriv "fra" eller "til" i anførselstegn.`)
	case table:
		l.ruleTable(&s, v)
	default:
		l.expected(n, `"fra", "til", "fejl", "advarsel" eller "forslag"`)
	}
	l.part.rules = append(l.part.rules, s)
}

func (l *loader) ruleTable(s *ruleSetting, t table) {
	for _, c := range t {
		switch c.name {
		case "alvor":
			s.word, s.wordAt = l.word(c, "en alvor", switches), c.at
		case "grund":
			s.reason = l.text(c)
		default:
			s.options = append(s.options, c)
		}
	}
	if len(t) == 0 {
		l.fail(s.wordAt, `Her står ikke, hvad der skal gælde. Skriv for eksempel alvor = "fra".`)
	}
	if len(s.options) > 0 {
		set, errs := decodeOptions(s.rule, nil, s.options)
		l.errs = append(l.errs, errs...)
		if len(errs) == 0 {
			l.cues(s, set)
		}
	}
}

// cues refuses options whose words are no cues, each where it stands.
func (l *loader) cues(s *ruleSetting, options any) {
	if s.rule.OwnCues == nil {
		return
	}
	wrong := map[string]error{}
	for _, patterns := range s.rule.OwnCues(options) {
		for _, p := range patterns {
			set := []cue.Set{{Name: s.rule.ID, Patterns: []string{p}}}
			if _, err := cue.Compile(set, func(name string) ([]string, bool) { return nil, slices.Contains(l.lists(), name) }); err != nil {
				wrong[p] = err
			}
		}
	}
	before := len(l.errs)
	for _, o := range s.options {
		o.texts(func(text string, at place) {
			if err := wrong[text]; err != nil {
				l.fail(at, "%v.", err)
			}
		})
	}
	for _, err := range wrong {
		if len(l.errs) == before { // a rule may make its cues of other words than those written
			l.fail(s.options[0].key, "%v.", err)
		}
	}
}

// ruleName reads the name of a rule and gives its present id, or "".
func (l *loader) ruleName(n *node) string {
	name := l.text(n)
	if name == "" || l.rules == nil {
		return name
	}
	if r := l.rules[name]; r != nil {
		return r.ID
	}
	l.unknownRule(n, name, n.at)
	return ""
}

func (l *loader) unknownRule(n *node, name string, at place) {
	if near := danish.Nearest(name, l.ids); near == "" && n.name == name {
		l.unknown(n, "Der er ingen kontrol, der hedder %q. Skriv \"sagstjek regler\" for at se dem alle.", nil)
		return
	}
	l.fail(at, "Der er ingen kontrol, der hedder %q.%s", name, didYouMean(name, l.ids))
}
