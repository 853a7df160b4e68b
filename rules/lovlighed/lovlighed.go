// Package lovlighed holds the rules of the duty of lawfulness, one file each.
package lovlighed

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "lovlighed"
	Rules = append(Rules, r)
	return r
}
