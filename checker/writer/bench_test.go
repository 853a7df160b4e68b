package writer_test

import (
	"strings"
	"testing"

	"sagstjek/checker/writer"
)

// BenchmarkAnnotate comments every third paragraph of a long file.
func BenchmarkAnnotate(b *testing.B) {
	data := word(b,
		strings.Repeat(para(run("Forvaltningen vurderer, at ")+ins+run("anlægget koster 2,4 mio. kr.")+"</w:ins>"+
			run(" og kan tages i brug.")), 5000))
	doc := read(b, "sag.docx", data)
	comments := everyThird(doc)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := writer.Annotate(data, doc, comments, "m"); err != nil {
			b.Fatal(err)
		}
	}
}
