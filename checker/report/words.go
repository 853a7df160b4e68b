package report

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// wording is all that may be said of a finding.
type wording struct {
	Message  string
	Remedy   string // "" where the words are withheld
	Why      string // likewise
	Quote    string // likewise
	Role     document.Role
	Heading  string // of the section, as the file has it; "" if it has none or is withheld
	Place    document.Place
	Evidence []evidence
	Fix      *checker.Fix // nil if there is none that may be shown and applied
	Edits    []document.Place
	Reason   string // why it is suppressed
	Withheld bool
}

// evidence is a further place. One in a file that is only known by name has no place.
type evidence struct {
	Note  string
	File  string // "" for the file of the finding
	Place document.Place
	Quote string
	Text  bool // the file has lines
}

// source is the text that evidence stands in, nil if only its file is known.
func source(doc *document.Document, e checker.Evidence) *document.Document {
	if e.File == "" {
		return doc
	}
	return e.Doc
}

// secret reports whether a finding tells of what stood in a closed item of another version.
func secret(x *checker.Finding) bool {
	return slices.ContainsFunc(x.Evidence, func(e checker.Evidence) bool {
		return e.Doc != nil && !e.Doc.ShowClosed && e.Doc.ItemAt(e.Span.Start) != nil &&
			e.Doc.ItemAt(e.Span.Start).Access == document.ClosedTo
	})
}

// Wording is all that may be said of a finding, for those who show it in a form that is
// no report, as an editor does.
type Wording = wording

// Words tells what may be said of a finding.
func Words(doc *document.Document, it *document.Item, x *checker.Finding) Wording {
	return words(doc, it, x, &Options{})
}

// words tells what may be said of a finding. It is the one gate between a
// document and every format: an item for closed doors, or NoText, leaves only the
// rule and the place.
func words(doc *document.Document, it *document.Item, x *checker.Finding, o *Options) wording {
	w := wording{Place: doc.Place(x.Span), Withheld: withheld(doc, it, o)}
	heading := document.Span{}
	if it.Title.Contains(x.Span) {
		w.Role = document.RoleTitle
	} else if s := it.At(x.Span.Start); s != nil {
		w.Role, heading = s.Role, s.Heading
	}
	if w.Withheld {
		w.Message = x.Rule.Title
		return w
	}
	w.Message = document.MaskCPR(x.Message)
	if secret(x) {
		w.Message = x.Rule.Message
	}
	w.Remedy = document.MaskCPR(cmp.Or(x.Remedy, x.Rule.Remedy))
	w.Why = x.Rule.Why
	w.Quote = doc.Quote(x.Span)
	w.Heading = doc.Quote(heading)
	if x.Suppressed != nil {
		w.Reason = document.MaskCPR(x.Suppressed.Reason)
	}
	for _, e := range x.Evidence {
		further := evidence{Note: document.MaskCPR(e.Note), File: e.File}
		if in := source(doc, e); in != nil {
			further.Place, further.Quote = in.Place(e.Span), in.Quote(e.Span)
			further.Text = isText(in)
		}
		w.Evidence = append(w.Evidence, further)
	}
	w.Fix, w.Edits = fix(doc, x.Fix)
	return w
}

// withheld reports whether no word of the item may be shown.
func withheld(doc *document.Document, it *document.Item, o *Options) bool {
	return o.NoText || it.Access == document.ClosedTo && !doc.ShowClosed
}

// fix returns a fix and where its edits stand, or nothing if an edit has no place
// in the file or would write out a CPR number.
func fix(doc *document.Document, f *checker.Fix) (*checker.Fix, []document.Place) {
	if f == nil {
		return nil, nil
	}
	var places []document.Place
	for _, e := range f.Edits {
		p := doc.Place(e.Span)
		if p.Line == 0 || document.MaskCPR(e.Text) != e.Text {
			return nil, nil
		}
		places = append(places, p)
	}
	return f, places
}

// title is the item's title, "" if it has none or it is withheld.
func title(doc *document.Document, it *document.Item, o *Options) string {
	if withheld(doc, it, o) {
		return ""
	}
	return doc.Quote(it.Title)
}

// isText reports whether the file itself has lines: a text file, not a package.
func isText(doc *document.Document) bool { return doc != nil && doc.Encoding() != "" }

// sentences joins message and remedy for formats with one field for both.
func (w *wording) sentences() string {
	if w.Remedy == "" {
		return w.Message
	}
	return w.Message + " " + w.Remedy
}

// section is what people see the section called: its own heading, else its role.
func (w *wording) section() string {
	if w.Heading != "" {
		return strings.TrimRight(w.Heading, ": ")
	}
	if w.Role == document.RoleOther {
		return ""
	}
	return capital(string(w.Role))
}

// capital makes the first letter upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
