package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/writer"
	"sagstjek/cmd/internal/lint"
)

// remarks are the findings of a file as margin comments, suppressed and quiet ones left
// out. They stand in the very file they are about, so nothing but CPR numbers is
// withheld.
func remarks(res *checker.FileResult, all bool, date time.Time) []writer.Comment {
	var out []writer.Comment
	for _, it := range res.Items {
		for _, f := range it.Findings {
			if f.Suppressed != nil || f.Quiet && !all {
				continue
			}
			out = append(out, writer.Comment{
				Span: f.Span, Author: checker.Author, Date: date.Format("2006-01-02T15:04:05Z"),
				Paragraphs: wording(f, len(out) == 0),
			})
		}
	}
	return out
}

// wording is what a comment says: what, why, what to do, and which rule it was.
func wording(f *checker.Finding, first bool) []string {
	out := []string{f.Severity.Label() + ": " + cmp.Or(f.Message, f.Rule.Title)}
	if f.Rule.Why != "" {
		out = append(out, "Hvorfor: "+f.Rule.Why)
	}
	if remedy := cmp.Or(f.Remedy, f.Rule.Remedy); remedy != "" {
		out = append(out, "Gør: "+remedy)
	}
	if f.Fix != nil {
		out = append(out, "Rettelse: "+f.Fix.Label+".")
	}
	if first {
		out = append(out, "Er teksten rigtig, som den er, så svar på kommentaren med en grund. Så vises den ikke igen.")
	}
	for i := range out {
		out[i] = document.MaskCPR(out[i])
	}
	return append(out, f.Signature())
}

// keep finds what must outlive that a commented copy is written anew: what people have
// said in it, and what they answered. A copy whose text was changed is refused.
func (r *annotateRun) keep(target, path string, doc *document.Document) ([]writer.Comment, error) {
	data, err := os.ReadFile(target)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, unwritable(target)
	}
	old, err := r.read(target, data)
	if err != nil {
		return nil, fmt.Errorf("%s findes i forvejen og kan ikke læses. Den er ikke overskrevet. Slet eller omdøb "+
			"den, og prøv igen", target)
	}
	mark := writer.Origin(data, old.Format)
	switch {
	case mark == "" && r.flags.output != "":
		return nil, fmt.Errorf("%s findes i forvejen og er ikke en kopi fra sagstjek. Den er ikke overskrevet. Vælg et andet navn", target)
	case !lint.SameText(mark, old) && old.Text != doc.Text:
		return nil, fmt.Errorf("teksten i %s er ændret, siden sagstjek skrev den. Den er ikke overskrevet. Flyt "+
			"ændringerne over i %s, og slet eller omdøb kopien; eller brug sagstjek på kopien selv", target, filepath.Base(path))
	}
	lint.WrittenIn(old, mark)
	return carry(old, doc), nil
}

// carry are the comments of old that doc lacks and sagstjek would not write again: those
// of people, and sagstjek's own that were answered, with the answers.
func carry(old, doc *document.Document) []writer.Comment {
	places := lint.Align(old, doc)
	replies := map[string][]document.Note{}
	known := map[string]bool{}
	for _, n := range old.Notes {
		if n.Remark != nil {
			known[n.Remark.ID] = true
		}
	}
	var roots []document.Note
	for _, n := range old.Notes {
		switch {
		case n.Remark == nil:
		case n.Remark.To != "" && known[n.Remark.To] && n.Remark.To != n.Remark.ID:
			replies[n.Remark.To] = append(replies[n.Remark.To], n)
		default:
			roots = append(roots, n)
		}
	}
	var out []writer.Comment
	for _, n := range roots {
		c := transcribe(n)
		if c.Span = places.Span(n.Anchor); c.Span.Empty() {
			c.Span = top(doc)
		}
		for _, a := range replies[n.Remark.ID] {
			if !lint.Holds(doc, a) {
				c.Replies = append(c.Replies, transcribe(a))
			}
		}
		switch own := n.Remark.Author == checker.Author; {
		case !own && !lint.Holds(doc, n), own && len(c.Replies) > 0:
			out = append(out, c)
		case !own: // it is there already, but not what was answered to it
			for _, a := range c.Replies {
				a.Span = c.Span
				out = append(out, a)
			}
		}
	}
	return out
}

func transcribe(n document.Note) writer.Comment {
	return writer.Comment{Author: n.Remark.Author, Date: n.Remark.Date, Paragraphs: strings.Split(n.Text, "\n")}
}

// top is where a comment goes whose paragraph is gone.
func top(doc *document.Document) document.Span {
	for _, it := range doc.Items {
		if !it.Title.Empty() {
			return it.Title
		}
	}
	if len(doc.Blocks) > 0 {
		return doc.Blocks[0].Span
	}
	return document.Span{}
}
