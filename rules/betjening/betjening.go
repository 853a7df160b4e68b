// Package betjening holds the rules of serving politicians: economy and form, one file each.
package betjening

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "betjening"
	Rules = append(Rules, r)
	return r
}
