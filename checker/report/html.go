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
	Trouble   string // what Err tells of, in a few words
	Notes     []checker.Note
	Labels    []string // counts of this file
	Items     int
	Cards     iter.Seq[card] // of the items
	Old       string         // the name of the version compared with, or ""
	Came      []turnover
	Went      []turnover
	Answered  []answered
	doc       *document.Document
}

func (p *page) Begin() error {
	return pageTemplate().ExecuteTemplate(p.w, "begin", template.HTML(checker.Generator))
}

func (p *page) File(f *checker.FileResult) error {
	var own tally
	own.add(f)
	p.add(f)
	file := pageFile{
		Path: document.MaskCPR(f.Path), Err: document.MaskCPR(f.Err), Trouble: trouble(f), Notes: f.Notes,
		Labels: own.labels(), Items: len(f.Items), Cards: cards(f, &p.o), doc: f.Doc,
	}
	if c := f.Compared; c != nil {
		file.Old = document.MaskCPR(c.Old.Name)
		file.Came, file.Went = turnovers(c.New, f.Doc, &p.o), turnovers(c.Gone, c.Old, &p.o)
		file.Answered = answersOf(f, &p.o)
	}
	return pageTemplate().ExecuteTemplate(p.w, "file", file)
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
	if !x.Withheld && x.Versions == nil {
		e := around(f.doc, x.Span)
		c.Marked = []string{e.Text[:e.Start], e.Text[e.Start:e.End], e.Text[e.End:]}
	}
	for _, e := range x.further() {
		c.Further = append(c.Further, e.sentence())
	}
	return c
}
