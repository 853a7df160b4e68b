// Package sandhed holds the rules of the duty of truth, one file each.
package sandhed

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "sandhed"
	Rules = append(Rules, r)
	return r
}
