// Package document holds the one model of a text that every reader makes and
// every rule reads: canonical text, its blocks, and the map back to the file.
package document

import "unicode/utf8"

// Document is the text of one file in the accepted view. Blocks are separated
// by "\n" in Text, table cells by "\t"; a "\n" inside a paragraph is a line
// break the author made. It is read-only once agenda.Understand has run.
type Document struct {
	Name   string // as the user gave it, for messages and reports
	Format string // md, txt, html, docx or odt
	Text   string // UTF-8, NFC
	Blocks []*Block
	Notes  []Note
	Items  []*Item // set by agenda.Understand; in order of Text

	ShowClosed bool // quotes from closed items may be shown

	segments segments
	source   source
}

// BlockKind says what a block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	TableBlock
	Quote
	Footnote
)

// Block is a paragraph or a table. Large files have hundreds of thousands.
type Block struct {
	Span      Span   // all of it, label included, without the newline behind it
	Label     Span   // the list label ("1.", "-"); empty if there is none
	Table     *Table // only for TableBlock
	Lang      string // language tag the file gives the block ("nb-NO"), else ""
	Paragraph int32  // 1-based number among the non-empty paragraphs of the file
	Footnote  int32  // 1-based number of the footnote it belongs to, else 0
	body      int32  // bytes from the start of Span to the text behind the label
	Kind      BlockKind
	Level     uint8 // heading 1-9, list depth from 1, else 0
	Bold      bool  // every letter is bold: perhaps a heading of the author's own
	Gap       bool  // a blank line stands before it in the source (plain text, Markdown)
}

// Content is the block without its label and the space behind that.
func (b *Block) Content() Span {
	if b.Label.Empty() {
		return b.Span
	}
	return Span{min(max(b.Label.End, b.Span.Start+int(b.body)), b.Span.End), b.Span.End}
}

// Table is a table of data; tables used for layout are dissolved by the readers.
type Table struct {
	Number int // 1-based in the file
	Header int // how many rows the file itself marks as header
	Rows   [][]Cell
}

// Cell is one cell; Row and Col are 1-based places in the grid, where a cell
// that spans several columns counts as that many.
type Cell struct {
	Span      Span // may be empty
	Row, Col  int
	Paragraph int
}

// NoteKind says what a note is.
type NoteKind uint8

// The kinds of note: what lies in the file but is not text of the item.
const (
	Comment     NoteKind = iota // a margin comment, an HTML comment
	Placeholder                 // a field that was never filled in
	Hidden                      // hidden text
	Deleted                     // text deleted under change tracking
	Inserted                    // text inserted under change tracking (it is also in Text)
	Header                      // page header
	Footer                      // page footer
	Warning                     // something the reader could not read; Text is Danish
)

// Note is a fact about the file that rules may read. Anchor is where it
// belongs in Text; it may be empty.
type Note struct {
	Anchor Span
	Kind   NoteKind
	Text   string
	Remark *Remark // of a margin comment in a Word or ODT file, else nil
}

// Remark tells of a margin comment who wrote it and what it answers.
type Remark struct {
	ID     string // within the file
	Author string
	Date   string // as the file writes it
	To     string // ID of the comment it answers, or ""
}

// Slice is the text of a span.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// invalid is where text stops being UTF-8, -1 if all of it is.
func invalid(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	for i := 0; ; {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}
