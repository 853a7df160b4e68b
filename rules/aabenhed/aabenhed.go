// Package aabenhed holds the rules of the duty of openness about errors, one file each.
package aabenhed

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "aabenhed"
	Rules = append(Rules, r)
	return r
}
