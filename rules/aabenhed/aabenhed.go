// Package aabenhed holds the rules of the duty of openness about errors, one file each.
package aabenhed

import (
	"maps"

	"sagstjek/checker"
)

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "aabenhed"
	Rules = append(Rules, r)
	return r
}

// with joins the cue sets that several rules share to a rule's own.
func with(shared, own map[string][]string) map[string][]string {
	all := maps.Clone(shared)
	maps.Copy(all, own)
	return all
}
