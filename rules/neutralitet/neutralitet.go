// Package neutralitet holds the rules of the duty of party-political neutrality, one file each.
package neutralitet

import "sagstjek/checker"

// Rules are the rules of this package that are written in Go.
var Rules []*checker.Rule

func add(r *checker.Rule) *checker.Rule {
	r.Duty = "neutralitet"
	Rules = append(Rules, r)
	return r
}
