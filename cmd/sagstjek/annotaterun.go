package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
	"sagstjek/cmd/internal/lint"
)

// annotateRun writes comments into one file after the other.
type annotateRun struct {
	flags  *annotateFlags
	linter *lint.Linter
	copies []string // those written so far
}

// file comments one file and says what was done.
func (r *annotateRun) file(path string) (said string, err error) {
	data, err := r.linter.Read(path)
	if err != nil {
		return "", err
	}
	doc, err := r.read(path, data)
	if err != nil {
		return "", err
	}
	if r.flags.remove {
		return r.removeFrom(path, data, doc)
	}
	base, _, err := writer.Strip(data, doc.Format, true)
	if err != nil {
		return "", err
	}
	res, fault := r.linter.Check(path, base)
	switch {
	case res.Err != "":
		return "", errors.New(res.Err)
	case res.Doc == nil:
		return "", fault
	}
	done, err := r.comment(path, base, &res)
	switch {
	case err != nil:
		return "", err
	case fault != nil && done.target == "":
		return "", fault
	case done.target == "":
		return fmt.Sprintf("%s: ingen af kontrollerne gav noget at kommentere. Det siger ikke, at sagen er god.", path), nil
	case fault != nil: // one rule failed; the others have been heard
		return "", fmt.Errorf("%w. Kommentarerne fra de andre kontroller er skrevet i %s", fault, done.target)
	}
	said = fmt.Sprintf("Skrev %s med %s.", done.target, plural(done.comments, "kommentar", "kommentarer"))
	if done.backup != "" {
		said += " Filen, som den var, ligger i " + done.backup + "."
	}
	return said, nil
}

// commented tells of a file that was written; target is "" if there was nothing to write.
type commented struct {
	target   string
	backup   string // of what stood there, "" if nothing was kept
	comments int
}

// comment writes the findings of a file into its target, beside the comments kept there.
func (r *annotateRun) comment(path string, base []byte, res *checker.FileResult) (done commented, err error) {
	comments := remarks(res, r.flags.all, today(r.flags.rules.date))
	target, own := r.target(path)
	origin := ""
	if own {
		origin = lint.Origin(res.Doc)
		kept, err := r.keep(target, path, res.Doc)
		if err != nil {
			return done, err
		}
		if comments = append(comments, kept...); len(comments) == 0 && r.flags.output == "" && !exists(target) {
			return done, nil
		}
	}
	out, err := writer.Annotate(base, res.Doc, comments, origin)
	if err != nil {
		return done, err
	}
	if err := r.sound(target, out, res.Doc); err != nil {
		return done, err
	}
	if done.backup, err = r.write(target, path, out); err != nil {
		return done, err
	}
	if own || lint.IsCopy(path) {
		r.copies = append(r.copies, target)
	}
	done.target, done.comments = target, len(comments)
	return done, nil
}

func (r *annotateRun) read(path string, data []byte) (*document.Document, error) {
	return reader.Read(path, data, reader.Options{MaxBytes: r.flags.maxBytes})
}

// target is the file that is written, and whether that is a copy made of path.
func (r *annotateRun) target(path string) (target string, isCopy bool) {
	switch {
	case r.flags.output != "":
		return r.flags.output, true
	case r.flags.inPlace, lint.IsCopy(path):
		return path, false
	}
	return lint.CopyOf(path), true
}

// mostShown is how many copies are opened at once.
const mostShown = 3

// show opens the copies, unless they are many.
func (r *annotateRun) show(out io.Writer) {
	if len(r.copies) > mostShown {
		fmt.Fprintln(out, "Åbn kopierne i Word for at se kommentarerne.")
		return
	}
	for _, path := range r.copies {
		if openFile(path) != nil {
			fmt.Fprintf(out, "Åbn %s for at se kommentarerne.\n", path)
		}
	}
}

// sound makes sure that what is to be written is the same text as before.
func (r *annotateRun) sound(target string, out []byte, before *document.Document) error {
	after, err := r.read(target, out)
	if err != nil || after.Text != before.Text {
		return errors.New("kommentarerne kan ikke skrives i filen uden at ændre den. Den er ikke rørt. Åbn den i " +
			"Word eller LibreOffice, gem den igen, og prøv på ny")
	}
	return nil
}

// write writes the file; one that is not sagstjek's own is kept beside it first.
func (r *annotateRun) write(target, path string, out []byte) (backup string, err error) {
	old, err := os.ReadFile(target)
	switch {
	case err != nil:
		return "", writeWhole(target, out)
	case target == path && !lint.IsCopy(path), !lint.IsMarked(target, old):
		if backup, err = keepBackup(target); err != nil {
			return "", err
		}
	}
	if bytes.Equal(old, out) {
		return backup, nil
	}
	return backup, writeWhole(target, out)
}

// keepBackup copies a file to the first free of sag.docx.bak, sag.docx.2.bak, ...
func keepBackup(path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", cause(err)
	}
	backup := path + ".bak"
	for n := 2; ; n++ {
		old, err := os.ReadFile(backup)
		if err == nil && bytes.Equal(old, data) {
			return backup, nil
		}
		if errors.Is(err, os.ErrNotExist) {
			return backup, writeWhole(backup, data)
		}
		backup = fmt.Sprintf("%s.%d.bak", path, n)
	}
}

// removeFrom removes sagstjek's comments from a file.
func (r *annotateRun) removeFrom(path string, data []byte, doc *document.Document) (string, error) {
	out, n, err := writer.Strip(data, doc.Format, false)
	switch {
	case err != nil:
		return "", err
	case n == 0:
		return path + ": der er ingen kommentarer fra sagstjek.", nil
	}
	target := path
	switch {
	case r.flags.output != "":
		target = r.flags.output
	case !r.flags.inPlace && !lint.IsCopy(path):
		return "", wrongUse("filen er din egen og ændres ikke uden videre. Skriv --in-place, eller vælg et andet navn med -o.")
	}
	if err := r.sound(target, out, doc); err != nil {
		return "", err
	}
	if target != path && exists(target) {
		return "", fmt.Errorf("%s findes i forvejen og er ikke ændret", target)
	}
	if _, err := r.write(target, path, out); err != nil {
		return "", err
	}
	said := fmt.Sprintf("Fjernede %s fra %s.", plural(n, "kommentar", "kommentarer"), filepath.Clean(target))
	if left := checker.Replies(doc); len(left) > 0 {
		said += fmt.Sprintf(" %s er blevet stående.", plural(len(left), "svar fra andre", "svar fra andre"))
	}
	return said, nil
}
