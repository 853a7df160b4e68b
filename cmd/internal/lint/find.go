package lint

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// CheckOnly refuses Options.Only if it names a rule that is not known for any of
// the paths, or one for two versions where one is checked.
func (l *Linter) CheckOnly(paths []string) error {
	all := l.built
	for _, path := range paths {
		if more, err := l.Rules(path); err == nil { // else told when the path is checked
			all = append(all[:len(all):len(all)], more...)
		}
	}
	for _, id := range l.opt.Only {
		switch r := Find(all, id); {
		case r == nil:
			return Unknown(id, all)
		case r.Compare != nil && !l.opt.Pairs:
			return fmt.Errorf("kontrollen %s ser på to udkast. Skriv: sagstjek compare GAMMEL NY --only %s", r.ID, r.ID)
		}
	}
	return nil
}

// Unknown is the error for an id that no rule has; it proposes the nearest.
func Unknown(id string, all []*checker.Rule) error {
	var ids []string
	for _, r := range all {
		ids = append(ids, r.ID)
	}
	if near := danish.Nearest(id, ids); near != "" {
		return fmt.Errorf("der er ingen kontrol, der hedder %q. Mente du %q?", id, near)
	}
	return fmt.Errorf("der er ingen kontrol, der hedder %q. »sagstjek regler« viser dem alle", id)
}

// Find returns the rule with an id, also a former one, or nil.
func Find(all []*checker.Rule, id string) *checker.Rule {
	for _, r := range all {
		if r.ID == id {
			return r
		}
	}
	for _, r := range all {
		for _, old := range r.Formerly {
			if old == id {
				return r
			}
		}
	}
	return nil
}
