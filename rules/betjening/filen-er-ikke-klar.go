package betjening

import (
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "filen-er-ikke-klar",
	Title:    "Filen er ikke renset til udsendelse",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Filen rummer stadig noget, som ikke skal sendes ud.",
	Why:      "Slettet tekst, kommentarer og skjult tekst ligger stadig i filen og kan læses af alle, der får den.",
	Remedy: "Godkend eller afvis ændringerne, slet kommentarerne og den skjulte tekst, og ret »UDKAST«. I Word: " +
		"Gennemse → Accepter alle ændringer, og Filer → Undersøg dokument.",
	Answer: "Svar med, hvorfor det skal blive i filen.",
	Sources: []checker.Source{
		{Tag: "eget valg", Place: "god skik, før en sag lægges på en dagsorden: en fil uden kladdens spor", Seen: "2026-11-22"},
	},
	Bad: []string{
		"# [[Ny legeplads]]\n\n<!-- Husk at spørge økonomi -->\n\n## Indstilling\nDet indstilles, at legepladsen fornyes.",
		"# [[Skolestruktur]]\n\n## Indstilling\nDet indstilles, at planen godkendes.\n\n<!-- sagstjek: Fandt ikke noget om økonomi -->",
		"# [[Tag på hallen]]\n\n## Indstilling\n" +
			"Det indstilles, at taget udskiftes. <!-- sagstjek: undlad ingen-alternativer: taget er utæt --> <!-- Er prisen rigtig? -->",
	},
	Good: []string{
		"# Ny legeplads\n\n## Indstilling\nDet indstilles, at legepladsen fornyes.",
		"# Tag på hallen\n\n## Indstilling\n" +
			"Det indstilles, at taget udskiftes. <!-- sagstjek: undlad ingen-alternativer: taget er utæt -->",
		"# Udkast til politik\n\n## Indstilling\nDet indstilles, at udkastet sendes i høring. Kommentarer og skjulte fejl rettes bagefter.",
	},
	Run: func(p *checker.Pass) {
		if p.Item.Index > 1 || p.Doc.Format == "html" {
			return // the file is one, however many items it holds; a web page is out already
		}
		if left := remains(p.Doc); len(left) > 0 {
			span := p.Item.Title
			if span.Empty() {
				span = p.Anchor()
			}
			p.Report(checker.Finding{Span: span, Message: "Filen rummer stadig " + danish.Enumerate(left) + "."})
		}
	},
})

// remains tells, with counts, what lies in a file besides its text: never whose it is.
func remains(doc *document.Document) []string {
	left := countRemains(doc)
	return left.told()
}

// remainder is what lies in a file besides its text.
type remainder struct {
	inserted, deleted, comments, hidden int
	own                                 int    // comments that sagstjek wrote
	draft                               string // the word for a draft in its page headers and footers
}

// countRemains counts what lies in a file besides its text.
func countRemains(doc *document.Document) (left remainder) {
	settled := checker.Settled(doc)
	for i, n := range doc.Notes {
		if settled[i] {
			continue
		}
		switch n.Kind {
		case document.Inserted:
			left.inserted++
		case document.Deleted:
			left.deleted++
		case document.Hidden:
			left.hidden++
		case document.Comment:
			if _, _, ok := checker.ParseMarker(n.Text); ok {
				continue
			}
			if n.Remark != nil && n.Remark.Author == checker.Author ||
				strings.HasPrefix(danish.Fold(strings.TrimSpace(n.Text)), "sagstjek") {
				left.own++
			} else {
				left.comments++
			}
		case document.Header, document.Footer:
			if word := draftWord(n.Text); left.draft == "" {
				left.draft = word
			}
		}
	}
	return left
}

// told is a line for each kind of thing that is left.
func (left *remainder) told() []string {
	var out []string
	for _, c := range []struct {
		n         int
		one, many string
	}{
		{left.inserted, "1 sted med indsat tekst (sporede ændringer)", " steder med indsat tekst (sporede ændringer)"},
		{left.deleted, "1 sted med slettet tekst (kan stadig læses)", " steder med slettet tekst (kan stadig læses)"},
		{left.comments, "1 kommentar", " kommentarer"},
		{left.own, "1 kommentar fra sagstjek", " kommentarer fra sagstjek"},
		{left.hidden, "1 sted med skjult tekst", " steder med skjult tekst"},
	} {
		switch {
		case c.n == 1:
			out = append(out, c.one)
		case c.n > 1:
			out = append(out, strconv.Itoa(c.n)+c.many)
		}
	}
	if left.draft != "" {
		out = append(out, "ordet »"+left.draft+"« i sidehovedet eller sidefoden")
	}
	return out
}

// draftWord is the word of a page header that says that the text is a draft, or "": in
// capitals, or as the whole of a line ("Udkast", "Kladde 2"). A header such as "Udkast
// til lokalplan 12" names what the paper is about.
func draftWord(header string) string {
	for _, line := range strings.Split(header, "\n") {
		words := danish.Words(line, 0, nil)
		for i, w := range words {
			switch w.Fold {
			case "udkast", "kladde", "arbejdsudkast":
				if w.Text == strings.ToUpper(w.Text) ||
					i == 0 && (len(words) == 1 || len(words) < 4 && words[1].Fold != "til" && words[1].Fold != "af") {
					return w.Text
				}
			}
		}
	}
	return ""
}
