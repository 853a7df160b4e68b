package rules_test

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/rules"
	"sagstjek/rules/codex"
)

// A rule made after the codex says what in it; loading demands that the claims exist.
func TestCodexSourcesNameTheirClaims(t *testing.T) {
	for _, r := range all(t) {
		for _, s := range r.Sources {
			if s.Tag == "kodeks" && len(s.Claims) == 0 {
				t.Errorf("%s: the source %q names no claim of rules/codex", r.ID, s.Place)
			}
			for _, c := range codex.Cases() {
				if cited := citesCase(s.Place, c.Number); cited && !slices.Contains(s.Claims, c.ID()) {
					t.Errorf("%s: the source %q cites case %d but does not name %s among its claims", r.ID, s.Place, c.Number, c.ID())
				}
			}
		}
	}
}

// citesCase reports whether a place holds the number after the word "case".
func citesCase(place string, number int) bool {
	_, list, ok := strings.Cut(place, "case ")
	list, _, _ = strings.Cut(list, ":")
	return ok &&
		slices.Contains(strings.FieldsFunc(list, func(r rune) bool { return r < '0' || r > '9' }),
			strings.TrimPrefix(codex.Case{Number: number}.ID(), "case-"))
}

// A claim that no rule sees traces of says why, and one of a part that no rule can see
// has none.
func TestEveryClaimHasARuleOrAReason(t *testing.T) {
	seen := map[string][]string{}
	for _, r := range all(t) {
		for _, s := range r.Sources {
			for _, id := range s.Claims {
				seen[id] = append(seen[id], r.ID)
			}
		}
	}
	for _, p := range codex.Parts() {
		for _, c := range p.Claims {
			switch {
			case len(seen[c.ID]) == 0 && c.Limit == "" && p.Limit == "":
				t.Errorf("%s: no rule names it, and it does not say why (graense)", c.ID)
			case len(seen[c.ID]) > 0 && p.Limit != "":
				t.Errorf("%s: named by %v, though %s says that no rule sees any of it", c.ID, seen[c.ID], p.ID)
			}
		}
	}
}

func TestCodexIsWhole(t *testing.T) {
	ids := map[string]bool{}
	for _, p := range codex.Parts() {
		if p.ID == "" || p.Name == "" || len(p.Claims) == 0 || p.Tag != "kodeks" && p.Tag != "lokal" {
			t.Errorf("the part %q lacks a name, claims or a tag", p.ID)
		}
		for _, c := range p.Claims {
			if c.ID == "" || ids[c.ID] || !strings.HasSuffix(c.Says, ".") && !strings.HasSuffix(c.Says, "?") ||
				c.Limit != "" && !strings.HasSuffix(c.Limit, ".") {
				t.Errorf("the claim %q is doubled, or a sentence of it is no sentence", c.ID)
			}
			ids[c.ID] = true
		}
	}
	if n := len(codex.Cases()); n != 29 {
		t.Errorf("%d cases, want 29", n)
	}
	for i, c := range codex.Cases() {
		if c.Number != i+1 || c.Name == "" || c.Story == "" || c.Limit == "" || !strings.HasSuffix(c.Question, "?") || len(c.Duties) == 0 {
			t.Errorf("case %d is not whole or out of order: %+v", i+1, c)
		}
		for _, d := range c.Duties {
			if _, ok := codex.FindDuty(d); !ok {
				t.Errorf("case %d: there is no duty %q", c.Number, d)
			}
		}
	}
	for _, d := range codex.Duties() {
		if d.Name == "" || d.Asks == "" || d.Sees == "" || d.Limit == "" {
			t.Errorf("the duty %s is not whole", d.ID)
		}
	}
}

func TestUnknownClaimIsRefused(t *testing.T) {
	good := all(t)[0]
	for _, c := range []struct{ tag, claim string }{{"kodeks", "sandhed-99"}, {"lov", "sandhed-1"}, {"kodeks", "egen-1"}} {
		r := *good
		r.Sources = []checker.Source{{Tag: c.tag, Place: "et sted", Claims: []string{c.claim}}}
		if err := rules.Complete(&r); err == nil || !strings.Contains(err.Error(), c.claim) {
			t.Errorf("%v: %v", c, err)
		}
	}
}
