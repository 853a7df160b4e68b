package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("junit", func(w io.Writer, o Options) Reporter { return &junit{w, o} })

// junit writes one test suite per file. A finding is a failure; that nothing was
// found is never said to be right, only that checks were run.
type junit struct {
	w io.Writer
	o Options
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	File    string        `xml:"file,attr"`
	Time    string        `xml:"time,attr"`
	Failure *junitProblem `xml:"failure"`
	Error   *junitProblem `xml:"error"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func (j *junit) Begin() error {
	_, err := io.WriteString(j.w, xml.Header+"<testsuites name=\"sagstjek\">\n")
	return err
}

func (j *junit) End() error {
	_, err := io.WriteString(j.w, "</testsuites>\n")
	return err
}

func (j *junit) File(f *checker.FileResult) error {
	name := relative(j.o.Base, f.Path)
	s := junitSuite{Name: name}
	seen := map[string]int{}
	add := func(class, label string, failure, problem *junitProblem) {
		// GitLab drops the second of two cases with one name.
		if seen[class+label]++; seen[class+label] > 1 {
			label = fmt.Sprintf("%s (%d)", label, seen[class+label])
		}
		s.Cases = append(s.Cases, junitCase{class, label, name, "0", failure, problem})
	}
	if f.Err != "" {
		s.Errors++
		add(name, "filen "+trouble(f), nil, &junitProblem{"Filen " + trouble(f), "fil", document.MaskCPR(f.Err)})
	}
	for i := range f.Items {
		it := &f.Items[i]
		class := fmt.Sprintf("%s, %s", name, itemLabel(it.Item))
		add(class, plural(applied(it, j.o.Rules), "kontrol kørt", "kontroller kørt"), nil, nil)
		for _, x := range open(it, &j.o) {
			w := words(f.Doc, it.Item, x, &j.o)
			at := where(w.Place, isText(f.Doc))
			s.Failures++
			add(class, strings.TrimSuffix(x.Rule.ID+", "+at, ", "), &junitProblem{
				x.Severity.Label() + ": " + w.Message, x.Rule.ID, junitText(&w, name, at),
			}, nil)
		}
	}
	s.Tests = len(s.Cases)
	out, err := xml.MarshalIndent(s, "  ", "  ")
	if err != nil {
		return err
	}
	_, err = j.w.Write(append(out, '\n'))
	return err
}

func junitText(w *wording, name, at string) string {
	lines := []string{strings.TrimSuffix(name+", "+at, ", ")}
	if w.Quote != "" {
		lines = append(lines, "»"+w.Quote+"«")
	}
	return strings.Join(append(lines, w.sentences()), "\n")
}

// itemLabel names an item by its number, which is no secret even when its title is.
func itemLabel(it *document.Item) string {
	if it.Number != "" {
		return "sag " + document.MaskCPR(it.Number)
	}
	return fmt.Sprintf("sag nr. %d", it.Index)
}
