// Package faglighed holds the rules of the duty of professional standards, one file each.
package faglighed

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "faglighed"
	Rules = append(Rules, r)
	return r
}
