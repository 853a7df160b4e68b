package lsp

import "sagstjek/checker"

func (s *server) diagnose(snap *snapshot, x *shown) diagnostic {
	d := diagnostic{
		Range: snap.lines.span(x.start, x.end), Severity: severityOf(x.Severity),
		Code: x.Rule.ID, Source: source, Message: x.words.Message,
	}
	if x.words.Remedy != "" {
		d.Message += "\n" + x.words.Remedy
	}
	if s.relates() {
		for _, e := range x.words.Evidence {
			if e.File == "" && e.Place.Line > 0 {
				place := location{snap.uri, snap.lines.span(e.Place.Start, e.Place.End)}
				d.Related = append(d.Related, related{place, evidenceText(e.Note, e.Quote)})
			}
		}
	}
	return d
}

// relates reports whether the editor shows further places of a diagnostic.
func (s *server) relates() bool {
	can := &s.client.Capabilities.TextDocument
	if s.pull {
		return can.Diagnostic.RelatedInformation
	}
	return can.PublishDiagnostics.RelatedInformation
}

func evidenceText(note, quote string) string {
	switch {
	case quote == "":
		return note
	case note == "":
		return "»" + quote + "«"
	}
	return note + ": »" + quote + "«"
}

const source = "sagstjek"

func severityOf(s checker.Severity) int {
	switch s {
	case checker.Error:
		return severityError
	case checker.Warning:
		return severityWarning
	}
	return severityInformation
}
