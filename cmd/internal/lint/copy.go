package lint

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
)

// CopyMark stands before the extension of a commented copy: sag.sagstjek.docx.
const CopyMark = ".sagstjek"

// CopyOf is the path of the commented copy of a file.
func CopyOf(path string) string {
	ext := filepath.Ext(path)
	return strings.TrimSuffix(path, ext) + CopyMark + ext
}

// IsCopy reports whether a path is that of a commented copy: it is called so, and if
// there is a file, that bears the mark of one.
func IsCopy(path string) bool {
	if !strings.Contains(filepath.Base(path), CopyMark+".") {
		return false
	}
	data, err := os.ReadFile(path)
	return err != nil || IsMarked(path, data)
}

// IsMarked reports whether a file holds the mark of a commented copy, whatever it is
// called.
func IsMarked(path string, data []byte) bool {
	format := "docx"
	if strings.EqualFold(filepath.Ext(path), ".odt") {
		format = "odt"
	}
	return writer.Origin(data, format) != ""
}

// isOurs reports whether sagstjek has written a file to be read by people, so that it is
// no text of its own.
func isOurs(path string) bool { return IsCopy(path) || isPage(path) }

// isPage reports whether a file is a page of results, which says so at its head.
func isPage(path string) bool {
	if !strings.HasPrefix(strings.ToLower(filepath.Ext(path)), ".htm") {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 512)
	n, _ := io.ReadFull(f, head)
	return bytes.Contains(head[:n], []byte(checker.Generator))
}

// adopt takes what people wrote in the comments of the commented copy beside a file
// over to the paragraphs with the same text: suppressions as notes, replies to
// sagstjek's comments as answers. A copy that cannot be read holds none.
func adopt(doc *document.Document, path string, maxBytes int64) []checker.Answer {
	if doc.Format != "docx" && doc.Format != "odt" || IsCopy(path) {
		return nil
	}
	data, err := os.ReadFile(CopyOf(path))
	if err != nil {
		return nil
	}
	commented, err := reader.Read(path, data, reader.Options{MaxBytes: maxBytes})
	if err != nil {
		return nil
	}
	WrittenIn(commented, writer.Origin(data, commented.Format))
	a := Align(commented, doc)
	for _, n := range commented.Notes {
		if _, _, ok := checker.ParseMarker(n.Text); !ok || n.Remark == nil {
			continue // what stands in the text itself is for the file to say
		}
		if at := a.Block(n.Anchor); !at.Empty() && !Holds(doc, n) {
			doc.Notes = append(doc.Notes, document.Note{Anchor: at, Kind: document.Comment, Text: n.Text})
		}
	}
	replies := checker.Replies(commented)
	for i := range replies {
		r := &replies[i]
		r.Where = filepath.Base(CopyOf(path))
		if r.At = a.Span(r.At); r.At.Empty() {
			r.Rule = "" // it answers the finding with that fingerprint, wherever it stands
		}
	}
	return slices.DeleteFunc(replies, func(r checker.Answer) bool { return r.At.Empty() && r.Fingerprint == "" })
}

// Holds reports whether a document has the same margin comment.
func Holds(doc *document.Document, n document.Note) bool {
	return slices.ContainsFunc(doc.Notes, func(x document.Note) bool {
		return x.Kind == n.Kind && x.Text == n.Text && x.Remark != nil && n.Remark != nil &&
			x.Remark.Author == n.Remark.Author && x.Remark.Date == n.Remark.Date
	})
}

// Alignment finds places of one version of a text in another by paragraphs that are the
// same in both.
type Alignment struct {
	from *document.Document
	at   map[string]document.Span
}

// Align prepares to look up places of from in to.
func Align(from, to *document.Document) Alignment {
	a := Alignment{from, map[string]document.Span{}}
	for _, b := range to.Blocks {
		if text := to.Slice(b.Span); a.at[text].Empty() {
			a.at[text] = b.Span
		}
	}
	return a
}

// Block is the paragraph with the same text as the one s stands in, or empty.
func (a Alignment) Block(s document.Span) document.Span {
	if b := a.from.BlockAt(s.Start); b != nil {
		return a.at[a.from.Slice(b.Span)]
	}
	return document.Span{}
}

// Span is the same stretch of that paragraph, or empty.
func (a Alignment) Span(s document.Span) document.Span {
	to := a.Block(s)
	if to.Empty() {
		return to
	}
	from := a.from.BlockAt(s.Start).Span
	at := document.Span{Start: to.Start + s.Start - from.Start, End: to.Start + min(s.End, from.End) - from.Start}
	if s.Start < from.Start || at.Empty() {
		return to
	}
	return at
}
