// Package writer puts margin comments and fixes back into files, and makes new ones:
// one file of this package or a few for every output format.
package writer

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Author is the name sagstjek's own comments and tracked changes bear.
const Author = checker.Author

// Comment is a margin comment that is to stand on words of the text.
type Comment struct {
	Span       document.Span
	Author     string
	Date       string // as files write it: 2026-11-22T00:00:00Z; "" for none
	Paragraphs []string
	Replies    []Comment // their Span is not looked at
}

// Problem says in plain Danish why a file is not written to and what to do.
type Problem struct{ Message string }

// Error is the message.
func (p *Problem) Error() string { return p.Message }

// The words for files that must not be changed by anybody but their owner.
const (
	msgSigned = "Filen er underskrevet digitalt, og en ændring ville gøre underskriften ugyldig. Fjern " +
		"underskriften, eller gem en kopi uden den."
	msgProtected = "Filen er beskyttet mod redigering. Ophæv beskyttelsen i Word (Gennemse > Begræns redigering), " +
		"eller gem en kopi uden den."
	msgReadOnly = "Filen er beskyttet mod redigering. Ophæv beskyttelsen (Filer > Egenskaber > Sikkerhed), eller gem en kopi uden den."
	msgFormat   = "Der kan kun skrives kommentarer i Word- og ODT-filer. Gem teksten som .docx, eller brug »sagstjek check«."
	msgMany     = "Der er flere fund, end der kan stå kommentarer i en Word-fil (32.000). Vælg de vigtigste " +
		"kontroller med --only, eller del filen."
	msgBroken = "Filens indre hænger ikke sammen, så der kan ikke skrives i den. Åbn den i Word eller LibreOffice, og gem den igen."
)

// change is a way to change a file. What protects it may still allow it.
type change uint8

const (
	comment change = iota
	trackedChange
)

// commenter is what every format with margin comments can do.
type commenter interface {
	// refuse returns a *Problem for a file that must not be changed in a way.
	refuse(change) error
	// annotate adds comments; those that find no place come back.
	annotate(doc *document.Document, comments []Comment) (left []Comment, err error)
	// strip removes sagstjek's own comments and tells how many; with answered it leaves
	// those that somebody has answered.
	strip(keepAnswered bool) (int, error)
	// origin is the mark of the text a commented copy was made from, "" if there is none.
	origin() string
	setOrigin(mark string) error
	// bytes is the changed file.
	bytes() ([]byte, error)
}

// open returns the commenter for a file of a format of package document.
func open(data []byte, format string) (commenter, error) {
	if format != "docx" && format != "odt" {
		return nil, &Problem{msgFormat}
	}
	p, err := openPackage(data)
	if err != nil {
		return nil, err
	}
	if format == "odt" {
		return openODT(p)
	}
	return openDOCX(p)
}

// Annotate adds comments to a file, of which doc is what a reader made. A comment
// whose words cannot bear one stands at the nearest place that can. origin is kept in
// the file as the mark of the text the comments were made for, unless it is "". The
// error is a *Problem.
func Annotate(data []byte, doc *document.Document, comments []Comment, origin string) ([]byte, error) {
	c, err := open(data, doc.Format)
	if err != nil {
		return nil, err
	}
	if err := c.refuse(comment); err != nil {
		return nil, err
	}
	left, err := c.annotate(doc, comments)
	if err != nil {
		return nil, err
	}
	if len(left) > 0 {
		return nil, &Problem{msgBroken}
	}
	if origin != "" {
		if err := c.setOrigin(origin); err != nil {
			return nil, err
		}
	}
	return c.bytes()
}

// Strip removes sagstjek's own comments from a file of a format ("docx", "odt") and
// tells how many there were. With keepAnswered those that somebody has answered stay;
// without it the answers stay as comments in their own right. A file without any comes
// back as it is. The error is a *Problem.
func Strip(data []byte, format string, keepAnswered bool) ([]byte, int, error) {
	c, err := open(data, format)
	if err != nil {
		return nil, 0, err
	}
	n, err := c.strip(keepAnswered)
	if err != nil || n == 0 {
		return data, 0, err
	}
	if err := c.refuse(comment); err != nil {
		return nil, 0, err
	}
	out, err := c.bytes()
	return out, n, err
}

// Origin is the mark Annotate left in a file, "" if there is none.
func Origin(data []byte, format string) string {
	c, err := open(data, format)
	if err != nil {
		return ""
	}
	return c.origin()
}
