package report

import (
	_ "embed"
	"html/template"
	"io"
	"iter"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("html", func(w io.Writer, o Options) Reporter { return &page{w: w, o: o} })

//go:embed page.html
var pageText string

// pageTemplate holds the templates "begin", "file" and "end". The page is whole in
// itself: no script, nothing fetched. It is parsed only when a page is written.
var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"capital": capital,
		"count":   count,
		"mask":    document.MaskCPR,
	}).Parse(pageText))
})

// page is for people in a browser, on screen and on paper.
type page struct {
	w io.Writer
	o Options
	tally
}

// pageFile is what the template "file" sees.
type pageFile struct {
	Path, Err string
	Notes     []checker.Note
	Labels    []string // counts of this file
	Items     int
	Cards     iter.Seq[card] // of the items
	doc       *document.Document
}

func (p *page) Begin() error { return pageTemplate().ExecuteTemplate(p.w, "begin", nil) }

func (p *page) File(f *checker.FileResult) error {
	var own tally
	own.add(f)
	p.add(f)
	return pageTemplate().ExecuteTemplate(p.w, "file", pageFile{
		document.MaskCPR(f.Path), document.MaskCPR(f.Err), f.Notes, own.labels(), len(f.Items), cards(f, &p.o), f.Doc,
	})
}

func (p *page) End() error {
	return pageTemplate().ExecuteTemplate(p.w, "end", struct {
		Closing             []string
		Disclaimer, Version string
	}{closing(&p.tally, &p.o), Disclaimer, p.o.Version})
}

// pageClaim is what the template "claim" sees.
type pageClaim struct {
	told
	Marked  []string // the text before, in and after the mark; nil where withheld
	Further []string // further places in words
}

// Tell adds to a claim what only the document knows.
func (f pageFile) Tell(x told) pageClaim {
	c := pageClaim{told: x}
	if !x.Withheld {
		e := around(f.doc, x.Span)
		c.Marked = []string{e.Text[:e.Start], e.Text[e.Start:e.End], e.Text[e.End:]}
	}
	for _, e := range x.Evidence {
		c.Further = append(c.Further, e.sentence())
	}
	return c
}
