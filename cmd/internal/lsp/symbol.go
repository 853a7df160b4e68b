package lsp

import (
	"cmp"
	"context"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/cmd/internal/lsp/wire"
)

// documentSymbol lists the items of a text with their sections and what they ask for.
func (s *server) documentSymbol(p *textDocumentParams) (wire.Job, error) {
	snap, err := s.snapshot(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) (any, error) {
		if err := snap.await(ctx); err != nil {
			return nil, err
		}
		all := snap.symbols()
		if s.client.Capabilities.TextDocument.DocumentSymbol.Hierarchical {
			return all, nil
		}
		return flat(snap.uri, "", all, []symbolInformation{}), nil
	}, nil
}

func (snap *snapshot) symbols() []documentSymbol {
	all := []documentSymbol{}
	doc := snap.result.Doc
	if doc == nil || doc.Encoding() == "" {
		return all
	}
	for _, it := range doc.Items {
		name := cmp.Or(doc.Quote(it.Title), "(uden titel)")
		if it.Access == document.ClosedTo && !doc.ShowClosed {
			name = "(titlen vises ikke)"
		}
		if it.Number != "" {
			name = strings.TrimRight(it.Number, ".") + ". " + name
		}
		item := snap.symbol(name, string(it.Type), symbolModule, it.Span, it.Title)
		for _, sec := range it.Sections {
			if !sec.Heading.Empty() {
				item.Children = append(item.Children, snap.section(it, sec))
			}
		}
		all = append(all, item)
	}
	return all
}

func (snap *snapshot) section(it *document.Item, sec *document.Section) documentSymbol {
	doc := snap.result.Doc
	whole := sec.Heading.Cover(sec.Body)
	name := cmp.Or(strings.TrimRight(doc.Quote(sec.Heading), ": "), agenda.Heading(sec.Role), string(sec.Role))
	out := snap.symbol(name, string(sec.Role), symbolNamespace, whole, sec.Heading)
	for i, p := range it.Points {
		if whole.Contains(p.Span) {
			text := cmp.Or(doc.Quote(p.Span), "punkt "+cmp.Or(p.Number, string(rune('1'+i%9))))
			out.Children = append(out.Children, snap.symbol(short(text), "indstillingspunkt", symbolEnumMember, p.Span, p.Span))
		}
	}
	return out
}

// symbol names a span; the part of it to select is all of it if that is empty.
func (snap *snapshot) symbol(name, detail string, kind int, whole, selected document.Span) documentSymbol {
	if selected.Empty() || !whole.Contains(selected) {
		selected = whole
	}
	return documentSymbol{Name: name, Detail: detail, Kind: kind, Range: snap.rangeOf(whole), SelectionRange: snap.rangeOf(selected)}
}

func (snap *snapshot) rangeOf(s document.Span) textRange {
	p := snap.result.Doc.Place(s)
	return snap.lines.span(p.Start, p.End)
}

// short cuts a text to what a list of symbols has room for.
func short(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return strings.TrimRight(string(r[:most]), " ,") + "…"
	}
	return s
}

// flat is the list for editors that know no symbols inside others.
func flat(uri, container string, from []documentSymbol, into []symbolInformation) []symbolInformation {
	for _, x := range from {
		into = append(into, symbolInformation{x.Name, x.Kind, location{uri, x.Range}, container})
		into = flat(uri, x.Name, x.Children, into)
	}
	return into
}
