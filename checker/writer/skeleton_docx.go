package writer

import (
	"archive/zip"
	"bytes"
	"embed"
	"io/fs"
	"strings"

	"sagstjek/internal/xmlpart"
)

// skeletonParts are the parts of a new Word file but for its text: headings and a
// numbered list with the names Danish Word gives them.
//
//go:embed skeleton
var skeletonParts embed.FS

// docx writes a Word file in which the guidance stands in grey.
func (s Skeleton) docx() []byte {
	var body strings.Builder
	paragraph := func(style, look, text string) {
		body.WriteString(`<w:p>`)
		if style != "" {
			body.WriteString(`<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
		}
		body.WriteString(`<w:r>` + look + `<w:t xml:space="preserve">` + escapeText.Replace(clean(text)) + `</w:t></w:r></w:p>`)
	}
	const grey = `<w:rPr><w:i/><w:color w:val="767676"/></w:rPr>`
	paragraph("Overskrift1", "", s.Title)
	for _, x := range s.Sections {
		paragraph("Overskrift2", "", x.Heading)
		paragraph("", grey, x.Guidance)
		if x.LeadIn != "" {
			paragraph("", "", x.LeadIn)
		}
		for _, p := range x.Points {
			paragraph("Opstilling-talellerbogst", "", p)
		}
	}
	main := xmlHead + `<w:document xmlns:w="` + xmlpart.Word + `"><w:body>` + body.String() +
		`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1701" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	put := func(name string, data []byte) {
		// Writing to memory does not fail.
		_ = add(w, &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: epoch}, data)
	}
	for _, part := range []struct{ name, file string }{
		{contentTypes, "types.xml"}, {relationsOfIt, "package.rels.xml"}, {"word/_rels/document.xml.rels", "document.rels.xml"},
		{"word/styles.xml", "styles.xml"}, {"word/numbering.xml", "numbering.xml"}, {"word/settings.xml", "settings.xml"},
	} {
		data, err := fs.ReadFile(skeletonParts, "skeleton/"+part.file)
		if err != nil {
			panic("writer: " + err.Error()) // the files are part of the program
		}
		put(part.name, data)
	}
	put("word/document.xml", []byte(main))
	_ = w.Close()
	return out.Bytes()
}
