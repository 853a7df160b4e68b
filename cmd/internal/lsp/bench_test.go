package lsp_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp/lsptest"
)

// twentyPages is how many bytes of text twenty pages hold.
const twentyPages = 56 << 10

// agendaOf are labelled texts until they fill a number of bytes.
func agendaOf(b *testing.B, size int) string {
	b.Helper()
	paths, _ := filepath.Glob("../../../testdata/agendas/*/*.md")
	var all strings.Builder
	for _, p := range paths {
		data, err := os.ReadFile(p)
		must(b, err)
		all.Write(data)
		all.WriteString("\n\n")
		if all.Len() >= size {
			return strings.ToValidUTF8(all.String()[:size], "")
		}
	}
	b.Fatalf("the texts hold only %d bytes", all.Len())
	return ""
}

// itemOf makes one long item of the same text.
func itemOf(b *testing.B, size int) string {
	b.Helper()
	sections := strings.Split("Resumé,Sagsfremstilling,Vurdering,Økonomi,Lovgrundlag,Høring,Videre forløb", ",")
	var all strings.Builder
	all.WriteString("# 7. Ny kunstgræsbane\n\n## Indstilling\n\n" +
		"Forvaltningen indstiller, at der gives en anlægsbevilling på 4,8 mio. kr.\n")
	for _, p := range strings.Split(agendaOf(b, 3*size), "\n\n") {
		if !strings.HasPrefix(p, "#") && !strings.Contains(p, "\n#") && all.Len() < size {
			if n := len(sections) * all.Len() / size; n < len(sections) && sections[n] != "" {
				all.WriteString("\n## " + sections[n] + "\n\n")
				sections[n] = ""
			}
			all.WriteString(p + "\n\n")
		}
	}
	return all.String()
}

// BenchmarkKeystroke is the time from a letter typed in a text of twenty pages to its
// diagnostics, with the messages between editor and server.
func BenchmarkKeystroke(b *testing.B) {
	for name, text := range map[string]string{"agenda": agendaOf(b, twentyPages), "item": itemOf(b, twentyPages)} {
		b.Run(name, func(b *testing.B) {
			e, dir := edit(b, lsptest.Capabilities)
			uri, all := open(b, e, filepath.Join(dir, "sag.md"), "markdown", text)
			if len(all) < 10 {
				b.Fatalf("only %d findings", len(all))
			}
			middle := strings.Index(text[len(text)/2:], ". ") + len(text)/2
			at := lsptest.Position{Line: strings.Count(text[:middle], "\n"), Character: 3}
			const typed = "Forvaltningen vurderer, at det koster 3 mio. kr. i 2027. "
			for keys := 0; b.Loop(); keys++ {
				must(b, e.Change(uri, lsptest.Range{Start: at, End: at}, typed[keys%len(typed):][:1]))
				at.Character++
				diagnostics(b, e, uri)
			}
		})
	}
}
