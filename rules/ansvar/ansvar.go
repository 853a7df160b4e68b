// Package ansvar holds the rules of the duty of responsibility and leadership, one file each.
package ansvar

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "ansvar"
	Rules = append(Rules, r)
	return r
}
