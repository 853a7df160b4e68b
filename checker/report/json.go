package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var (
	_ = register("json", func(w io.Writer, o Options) Reporter { return &jsonReport{w: w, o: o} })
	_ = register("jsonl", func(w io.Writer, o Options) Reporter { return &jsonLines{w: w, o: o} })
)

const jsonSchema = 1 // goes up when a key changes its meaning or goes away

// jsonReport writes one object, one item of it at a time.
type jsonReport struct {
	w io.Writer
	o Options
	tally
}

func (j *jsonReport) Begin() error {
	tool, err := encode(jsonTool{"sagstjek", j.o.Version})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.w, "{\"schema\":%d,\"tool\":%s,\n\"files\":[", jsonSchema, tool)
	return err
}

func (j *jsonReport) File(f *checker.FileResult) error {
	sep := ",\n"
	if j.files == 0 {
		sep = "\n"
	}
	j.add(f)
	if _, err := io.WriteString(j.w, sep); err != nil {
		return err
	}
	return writeFile(j.w, jsonFileOf(f), f, &j.o)
}

func (j *jsonReport) End() error {
	sum, err := encode(jsonSummaryOf(&j.tally, &j.o))
	if err != nil {
		return err
	}
	_, err = io.WriteString(j.w, "\n],\n\"summary\":"+string(sum)+"}\n")
	return err
}

// jsonLines writes one object per file and one for the summary.
type jsonLines struct {
	w io.Writer
	o Options
	tally
}

func (j *jsonLines) Begin() error { return nil }

func (j *jsonLines) File(f *checker.FileResult) error {
	j.add(f)
	if err := writeFile(j.w, jsonFileLine{jsonSchema, jsonFileOf(f)}, f, &j.o); err != nil {
		return err
	}
	_, err := io.WriteString(j.w, "\n")
	return err
}

func (j *jsonLines) End() error {
	line, err := encode(jsonSummaryLine{jsonSchema, jsonSummaryOf(&j.tally, &j.o)})
	if err != nil {
		return err
	}
	_, err = j.w.Write(append(line, '\n'))
	return err
}

// writeFile writes file, an object whose last key is an empty list of items, with
// the items of f in it, one after another: those of a big file take much more memory
// as JSON than they do as findings.
func writeFile(w io.Writer, file any, f *checker.FileResult, o *Options) error {
	head, err := encode(file)
	if err != nil {
		return err
	}
	const tail = "]}"
	if _, err := w.Write(head[:len(head)-len(tail)]); err != nil {
		return err
	}
	for i := range f.Items {
		item, err := encode(jsonItemOf(f.Doc, &f.Items[i], o))
		if err != nil {
			return err
		}
		if i > 0 {
			item = append([]byte{','}, item...)
		}
		if _, err := w.Write(item); err != nil {
			return err
		}
	}
	_, err = io.WriteString(w, tail)
	return err
}

// encode is JSON on one line without HTML escapes.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimRight(b.Bytes(), "\n"), err
}

func jsonSummaryOf(t *tally, o *Options) jsonSummary {
	return jsonSummary{
		Files: t.files, Items: t.items, Errors: t.errors, Rules: len(o.Rules),
		Fejl: t.shown[checker.Error], Advarsel: t.shown[checker.Warning], Forslag: t.shown[checker.Suggestion],
	}
}

// jsonFileOf is a file without its items.
func jsonFileOf(f *checker.FileResult) jsonFile {
	out := jsonFile{Path: f.Path, Notes: jsonNotesOf(f.Notes), Items: []jsonItem{}}
	if f.Err != "" {
		reason := document.MaskCPR(f.Err)
		out.Error = &reason
	}
	if f.Doc != nil {
		out.Encoding = f.Doc.Encoding()
	}
	if c := f.Compared; c != nil {
		out.Old, out.New, out.Gone = c.Old.Name, prints(c.New), prints(c.Gone)
	}
	return out
}

// prints are the fingerprints of findings that have one.
func prints(list []*checker.Finding) []string {
	out := []string{}
	for _, x := range list {
		if x.Fingerprint != "" {
			out = append(out, x.Fingerprint)
		}
	}
	return out
}

func jsonNotesOf(notes []checker.Note) []jsonNote {
	out := []jsonNote{}
	for _, n := range notes {
		out = append(out, jsonNote{n.Level, n.Rule, document.MaskCPR(n.Message)})
	}
	return out
}

func jsonItemOf(doc *document.Document, r *checker.ItemResult, o *Options) jsonItem {
	it := r.Item
	out := jsonItem{
		Index: it.Index, Number: document.MaskCPR(it.Number), Title: title(doc, it, o), Type: it.Type, Access: it.Access,
		Committee: document.MaskCPR(it.Committee), Words: r.Words, LIX: r.LIX,
		Notes: jsonNotesOf(r.Notes), Findings: []jsonFinding{},
	}
	if !it.Meeting.IsZero() {
		out.Meeting = it.Meeting.Format(time.DateOnly)
	}
	for _, x := range listed(r, o) {
		out.Findings = append(out.Findings, jsonFindingOf(doc, it, x, o))
	}
	return out
}

func jsonFindingOf(doc *document.Document, it *document.Item, x *checker.Finding, o *Options) jsonFinding {
	w := words(doc, it, x, o)
	out := jsonFinding{
		Rule: x.Rule.ID, Group: x.Rule.Group, Duty: x.Rule.Duty, Severity: x.Severity, Kind: x.Rule.Kind,
		Message: w.Message, Remedy: w.Remedy, Section: w.Role, HeadingText: w.Heading, Place: w.Place, Quote: w.Quote,
		Evidence: []jsonEvidence{}, Fingerprint: x.Fingerprint,
	}
	for _, e := range w.Evidence {
		out.Evidence = append(out.Evidence, jsonEvidence{e.Note, e.File, e.Place, e.Quote})
	}
	if w.Fix != nil {
		out.Fix = &jsonFix{Label: document.MaskCPR(w.Fix.Label), Safe: w.Fix.Safe, Edits: []jsonEdit{}}
		for i, e := range w.Fix.Edits {
			out.Fix.Edits = append(out.Fix.Edits, jsonEdit{w.Edits[i].Start, w.Edits[i].End, e.Text})
		}
	}
	if x.Suppressed != nil {
		out.Suppressed = &jsonSuppressed{w.Reason, x.Suppressed.Where}
	}
	return out
}
