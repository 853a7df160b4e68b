// Package report shows what was found, one file per output format.
package report

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Options say how results are shown.
type Options struct {
	Format  string // one of Formats
	Color   bool   // text only: colour, whatever the environment says
	NoText  bool   // rule and place only: no word of any document
	All     bool   // also quiet findings and those that are folded for people
	Width   int    // text only: columns of the terminal; 0 means 80
	Version string // of the program
	LawDate string // year-month-day the law data is from, or ""
	Rules   []*checker.Rule
	Base    string // folder that the paths of CI formats are made relative to, or ""
}

// Reporter writes results as they come: Begin once, File for each file in the
// order of input, End once. It keeps no file in memory once File has returned.
// An error is that of the writer.
type Reporter interface {
	Begin() error
	File(*checker.FileResult) error
	End() error
}

// formats holds every format under the name users give; each registers itself.
var formats = map[string]func(io.Writer, Options) Reporter{}

func register(name string, make func(io.Writer, Options) Reporter) bool {
	formats[name] = make
	return true
}

// New returns the reporter of o.Format. An unknown format is an error in Danish
// that lists those there are.
func New(w io.Writer, o Options) (Reporter, error) {
	make, ok := formats[o.Format]
	if !ok {
		return nil, fmt.Errorf("formatet »%s« findes ikke; vælg et af: %s", o.Format, strings.Join(Formats(), ", "))
	}
	return make(w, o), nil
}

// Formats returns the names of all formats, sorted.
func Formats() []string {
	var names []string
	for name := range formats {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// tally is the sum of what has been reported so far.
type tally struct {
	files, items, errors int
	partial              int // of the errors: files that were read all the same
	attachments          int // listed in the items; the program never opens them
	suppressed, quiet    int
	shown                map[checker.Severity]int
}

func (t *tally) add(f *checker.FileResult) {
	if t.shown == nil {
		t.shown = map[checker.Severity]int{}
	}
	t.files++
	if f.Err != "" {
		t.errors++
	}
	if f.Partial() {
		t.partial++
	}
	for severity, n := range f.Count() {
		t.shown[severity] += n
	}
	for _, it := range f.Items {
		t.items++
		t.attachments += len(it.Item.Attachments)
		for _, x := range it.Findings {
			switch {
			case x.Suppressed != nil:
				t.suppressed++
			case x.Quiet:
				t.quiet++
			}
		}
	}
}

// trouble names what went wrong with a file, as what comes after "Filen".
func trouble(f *checker.FileResult) string {
	if f.Partial() {
		return "blev ikke tjekket helt"
	}
	return "kunne ikke tjekkes"
}

// labels are the counts per severity in the words people see, "2 Se på".
func (t *tally) labels() []string {
	var out []string
	for _, s := range []checker.Severity{checker.Error, checker.Warning, checker.Suggestion} {
		out = append(out, fmt.Sprintf("%d %s", t.shown[s], s.Label()))
	}
	return out
}

// none reports whether nothing at all was found to show.
func (t *tally) none() bool {
	return t.shown[checker.Error]+t.shown[checker.Warning]+t.shown[checker.Suggestion] == 0
}

// open returns the findings of an item that are neither suppressed nor held back
// because they are quiet.
func open(it *checker.ItemResult, o *Options) []*checker.Finding {
	var out []*checker.Finding
	for _, x := range listed(it, o) {
		if x.Suppressed == nil {
			out = append(out, x)
		}
	}
	return out
}

// listed returns the findings that formats for programs show: all but the quiet
// ones, which need Options.All.
func listed(it *checker.ItemResult, o *Options) []*checker.Finding {
	var out []*checker.Finding
	for _, x := range it.Findings {
		if o.All || !x.Quiet {
			out = append(out, x)
		}
	}
	return out
}

// applied is how many of the rules look at items of this kind.
func applied(it *checker.ItemResult, rules []*checker.Rule) int {
	if lang := it.Item.Language; lang != "" && lang != "da" {
		return 0
	}
	n := 0
	for _, r := range rules {
		if it.Item.Type == document.Unknown || r.Applies(it.Item.Type) {
			n++
		}
	}
	return n
}

// Disclaimer goes with every report that stands on its own.
const Disclaimer = "Sagstjek er ikke KL's værktøj. Reglerne gengiver KL's kodeks i udgaven fra 2023-24 med egne ord; " +
	"kodekset er ikke lovgivning, og hvor meget en sag skal fortælle, er et fagligt skøn."
