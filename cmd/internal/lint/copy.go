package lint

import (
	"os"
	"path/filepath"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

// CopyMark stands before the extension of a commented copy: sag.sagstjek.docx.
const CopyMark = ".sagstjek"

// copyOf is the path of the commented copy of a file.
func copyOf(path string) string {
	ext := filepath.Ext(path)
	return strings.TrimSuffix(path, ext) + CopyMark + ext
}

// adoptMarkers takes the suppressions in the comments of the commented copy beside
// a file over to the paragraphs with the same text. A copy that cannot be read
// holds none.
func adoptMarkers(doc *document.Document, path string, maxBytes int64) {
	if doc.Format != "docx" && doc.Format != "odt" || strings.Contains(filepath.Base(path), CopyMark+".") {
		return
	}
	data, err := os.ReadFile(copyOf(path))
	if err != nil {
		return
	}
	commented, err := reader.Read(path, data, reader.Options{MaxBytes: maxBytes})
	if err != nil {
		return
	}
	at := map[string]document.Span{}
	for _, b := range doc.Blocks {
		if text := doc.Slice(b.Span); at[text].Empty() {
			at[text] = b.Span
		}
	}
	for _, n := range commented.Notes {
		if _, _, ok := checker.ParseMarker(n.Text); !ok || n.Kind != document.Comment {
			continue
		}
		if b := commented.BlockAt(n.Anchor.Start); b != nil {
			if span := at[commented.Slice(b.Span)]; !span.Empty() {
				doc.Notes = append(doc.Notes, document.Note{Anchor: span, Kind: document.Comment, Text: n.Text})
			}
		}
	}
}
