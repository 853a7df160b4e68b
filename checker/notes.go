package checker

import (
	"fmt"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// itemNotes tells what could not be looked at.
func itemNotes(p *Pass) []Note {
	var out []Note
	it := p.Item
	if it.Language != "da" {
		return []Note{{Level: "info", Message: "Teksten er mærket som et andet sprog end dansk og er ikke kontrolleret."}}
	}
	if it.Traits.Has(document.Cover) {
		out = append(out, Note{
			Level:   "info",
			Message: "Selve sagen ser ud til at ligge i et bilag. Bilaget er ikke læst, så der er ikke ledt efter noget, der mangler.",
		})
	}
	if it.Traits.Has(document.Unfinished) {
		out = append(out, Note{
			Level: "info",
			Message: "Teksten ser ud til at slutte midt i en sætning, så der er ikke ledt efter noget, der mangler. " +
				"Er den hel, så sæt punktum.",
		})
	}
	if it.Type == document.Unknown {
		out = append(out, Note{
			Level: "info", Message: "Der er under to kendte afsnit i teksten, så der er ikke ledt efter noget, der mangler.",
		})
	}
	if n := len(it.Attachments); n == 1 {
		out = append(out, Note{Level: "info", Message: "1 bilag er ikke læst."})
	} else if n > 1 {
		out = append(out, Note{Level: "info", Message: fmt.Sprintf("%d bilag er ikke læst.", n)})
	}
	return out
}

// unread tells what the reader could not read of a file.
func unread(doc *document.Document) (out []Note) {
	for _, n := range doc.Notes {
		if n.Kind == document.Warning {
			out = append(out, Note{Level: "warning", Message: n.Text})
		}
	}
	return out
}

// measure counts the words of the running text and works out its LIX.
func measure(p *Pass) (words, lix int) {
	sentences, long := 0, 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Cell != nil {
			continue
		}
		words += len(s.Words) - s.Lead - s.Tally.Signs
		long += s.Tally.Long
		sentences++
	}
	return words, danish.LIX(words, sentences, long)
}
