// Package lazy makes patterns when they are first asked for: compiling one takes time
// that a command which never uses it need not spend.
package lazy

import (
	"regexp"
	"sync"
)

// Pattern compiles a regular expression at the first call of what it returns, once for
// all; one that is no expression panics there.
func Pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
