package writer

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"sagstjek/internal/xmlpart"
)

// small is the size of letters in the margin, in half points; without it they are as
// big as those of the text.
const small = `<w:rPr><w:sz w:val="18"/></w:rPr>`

// commentWriter writes what comments say and which of them belong together.
type commentWriter struct {
	docx       *docx
	margin     *margin
	text, ties *strings.Builder
}

// comment writes one; para is the number of its last paragraph, or "".
func (w *commentWriter) comment(id int, c Comment, para string) {
	date := ""
	if c.Date != "" {
		date = ` w:date="` + escapeAttr.Replace(clean(c.Date)) + `"`
	}
	fmt.Fprintf(w.text, `<w:comment xmlns:w="%s" w:id="%d" w:author="%s"%s w:initials="%s">`,
		w.space(), id, escapeAttr.Replace(clean(c.Author)), date, escapeAttr.Replace(initials(c.Author)))
	paragraphs := c.Paragraphs
	if len(paragraphs) == 0 {
		paragraphs = []string{""}
	}
	for i, text := range paragraphs {
		if i == len(paragraphs)-1 && para != "" {
			fmt.Fprintf(w.text, `<w:p xmlns:w14="%s" w14:paraId="%s">`, xmlpart.Word10, para)
		} else {
			w.text.WriteString("<w:p>")
		}
		if i == 0 {
			w.text.WriteString("<w:r><w:annotationRef/></w:r>")
		}
		for k, line := range strings.Split(clean(text), "\n") {
			w.text.WriteString("<w:r>" + small)
			if k > 0 {
				w.text.WriteString("<w:br/>")
			}
			w.text.WriteString(`<w:t xml:space="preserve">` + escapeText.Replace(line) + "</w:t></w:r>")
		}
		w.text.WriteString("</w:p>")
	}
	w.text.WriteString("</w:comment>")
}

// tie tells that the comment that ends in paragraph para answers that of thread, "" if
// it is the first of its thread.
func (w *commentWriter) tie(para, thread string) {
	above := ""
	if thread != "" {
		above = ` w15:paraIdParent="` + thread + `"`
	}
	fmt.Fprintf(w.ties, `<w15:commentEx xmlns:w15="%s" w15:paraId="%s"%s w15:done="0"/>`, xmlpart.Word12, para, above)
}

func (w *commentWriter) space() string {
	if w.docx.strict {
		return xmlpart.Strict
	}
	return xmlpart.Word
}

// write puts everything into its part, a new one if there is none.
func (w *commentWriter) write() error {
	d := w.docx
	if w.margin.part != "" {
		t := w.margin.tree
		d.pack.put(w.margin.part, []byte(apply(t.src, []patch{t.appended(0, w.text.String())})))
	} else {
		data := xmlHead + `<w:comments xmlns:w="` + w.space() + `">` + w.text.String() + `</w:comments>`
		if err := d.newPart(d.main, d.freeName(path.Join(path.Dir(d.main), "comments.xml")),
			d.relationKind("comments"), typeComments, data); err != nil {
			return err
		}
	}
	if w.ties.Len() == 0 {
		return nil
	}
	if name, t, ok := d.relatedMarkup("commentsExtended"); ok {
		d.pack.put(name, []byte(apply(t.src, []patch{t.appended(0, w.ties.String())})))
		return nil
	}
	data := xmlHead + `<w15:commentsEx xmlns:w15="` + xmlpart.Word12 + `">` + w.ties.String() + `</w15:commentsEx>`
	return d.newPart(d.main, d.freeName(path.Join(path.Dir(d.main), "commentsExtended.xml")), relExtended, typeExtended, data)
}

// initials are the first letters of a name's words.
func initials(name string) string {
	var out strings.Builder
	for _, word := range strings.Fields(clean(name)) {
		r, _ := utf8.DecodeRuneInString(word)
		out.WriteRune(r)
	}
	return out.String()
}
