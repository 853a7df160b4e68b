// Package udvikling holds the rules of the duty of development and cooperation, one file each.
package udvikling

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "udvikling"
	Rules = append(Rules, r)
	return r
}
