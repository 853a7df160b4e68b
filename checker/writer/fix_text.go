package writer

import (
	"encoding/binary"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// fixText changes a text file. Encoding, byte order mark and line ends stay.
func fixText(data []byte, doc *document.Document, fixes []*checker.Fix) ([]byte, []*checker.Fix) {
	made, patches := placed(fixes, func(e *checker.Edit) (patch, bool) {
		found, ok := stretch(doc, e.Span, adjacent)
		if !ok {
			return patch{}, false
		}
		text := clean(e.Text)
		if doc.Format == "html" {
			text = escapeText.Replace(text)
		}
		text, ok = encode(text, doc.Encoding())
		return patch{found[0].start, found[len(found)-1].end, text}, ok
	})
	return []byte(apply(string(data), patches)), made
}

// encode writes text in an encoding; ok is false if it lacks one of the letters.
func encode(text, encoding string) (out string, ok bool) {
	switch encoding {
	case "windows-1252":
		out, err := charmap.Windows1252.NewEncoder().String(text)
		return out, err == nil
	case "utf-16le", "utf-16be":
		var order binary.AppendByteOrder = binary.LittleEndian
		if encoding == "utf-16be" {
			order = binary.BigEndian
		}
		var wide []byte
		for _, u := range utf16.Encode([]rune(text)) {
			wide = order.AppendUint16(wide, u)
		}
		return string(wide), true
	}
	return text, true
}
