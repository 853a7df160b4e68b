package lovlighed

import (
	"path"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "cpr-nummer",
	Title:    "Personnummer i teksten eller i filen",
	Severity: checker.Error,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Claim,
	Message:  "Her står et nummer med form som et personnummer.",
	Why:      "Et personnummer må ikke lægges frem for andre, og det kan ikke kaldes tilbage, når dagsordenen er offentlig.",
	Remedy:   "Slet nummeret, før sagen lægges ud. Se også efter i bilag, filnavne og skjult tekst.",
	Answer:   "Svar med, hvad nummeret er, hvis det ikke er et personnummer. Skriv ikke selve nummeret.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "databeskyttelsesloven § 11", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "cpr.dk om personnummerets opbygning; modulus 11 gælder ikke alle numre siden 2007",
			Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "eget valg",
			Place: "Datatilsynet 22. juli 2010 og 16. februar 2021 om personnumre i offentliggjorte bilag", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): gældende ret skal overholdes",
			Claims: []string{"lovlighed-1"}, Seen: "2026-11-22"},
	},
	Bad: []string{
		"# Dispensation\n\n## Sagsfremstilling\nAnsøger ([[251248-9996]]) har søgt om dispensation.",
		"# Støtte\n\n## Sagsfremstilling\nCpr-nr.: [[2512489996]]. I svaret står [[251248 9996]] (cpr).",
		"# Klager\n\n## Sagsfremstilling\n| Navn | Personnummer |\n|---|---|\n| Ansøger 1 | [[0101654321]] |",
		"# Støtte\n\n## Beslutning\nBevilget til borger [[311299-1237]].",
		"# Tilsyn\n\n## Bilag\n1. Klage_2_over_hjælp_[[251248-9996]]_Nordvej.pdf\n2. afgørelse-[[311299-1237]].pdf",
		"# Udpegning\n\n## Sagsfremstilling\nAnsøger 2 (f. [[25.12.48-9990]]) er snedker, og ansøger 3 (cpr [[25/12/48-9991]]) er murer.",
		"# Forløb\n\n## Sagsfremstilling\nForløbet er beskrevet i journal [[251248-9990]]. Borgeren, [[25.12.48-9990]], er flyttet.",
		"# Dagsorden\n\nAfbud fra medlem [[251248-9996]].\n\n## 1. Ny skole\n\n### Indstilling\nAt den bygges.\n\n" +
			"### Sagsfremstilling\nDen er ny.\n\n## 2. Ny vej\n\n### Indstilling\nAt den bygges.\n\n### Sagsfremstilling\nDen er ny.",
	},
	Good: []string{
		"# Sag\n\n## Sagsfremstilling\nSagsnr.: 330-2018-3619 Dok.nr.: 330-2018-500301. Sagsnr. 251248-9996 og 251249-9996.",
		"# Sag\n\n## Sagsfremstilling\nRing til 12 34 56 78. EAN 5790000000000. Datoen er 01-02-2026, og kontonummer 2512489996 bruges.",
		"# Sag\n\n## Sagsfremstilling\nPersonnummeret er skjult: 010203-XXXX. Bestillingen hedder 451326-0034 og 2026-251248-9996.",
		"# Sag\n\n## Sagsfremstilling\n| Fakturanr. | Beløb |\n|---|---|\n| 251248-9996 | 2.512.489 |\n| 251248 | 9996 |",
		"# Sag\n\n## Bilag\n1. Tegning_120426-1530.pdf\n2. Kort-BR-251248-9996.pdf\n3. dok_251248-9996.pdf",
		"# Periode\n\n## Sagsfremstilling\n" +
			"Perioden er 01.01.26-2029, bestyrelsen valgt 01.01.26-31.12.29, og mødet var 12.03.26-1530. Sag 85.00.00-1263.",
		"# Sag\n\n## Sagsfremstilling\nJournal nr. 251248-9990, journalnr. 251248-9990 og tegning 251248-9990.",
	},
	Run: func(p *checker.Pass) {
		blocksCPR(p, p.Item.Span)
		if p.Item.Index <= 1 {
			outsideCPR(p)
		}
		hiddenCPR(p)
	},
})

// outsideCPR looks in what belongs to no item: a front page, a line between two items.
func outsideCPR(p *checker.Pass) {
	end := 0
	for _, it := range p.Doc.Items {
		if end < it.Span.Start {
			blocksCPR(p, document.Span{Start: end, End: it.Span.Start})
		}
		end = max(end, it.Span.End)
	}
	if end < len(p.Doc.Text) {
		blocksCPR(p, document.Span{Start: end, End: len(p.Doc.Text)})
	}
}

// blocksCPR looks in every paragraph and cell of a part of the document.
func blocksCPR(p *checker.Pass, part document.Span) {
	whole := p.Text(part)
	dates := dottedAt(whole, 0) < len(whole)
	for _, b := range p.Doc.BlocksIn(part) {
		if b.Table == nil {
			reportCPR(p, b.Span, "", dates)
			continue
		}
		for r := range b.Table.Rows {
			for k := range b.Table.Rows[r] {
				cell := &b.Table.Rows[r][k]
				reportCPR(p, cell.Span, columnHead(p, b.Table, r, cell.Col), dates)
			}
		}
	}
}

// reportCPR reports the numbers in one paragraph or cell, with dotted dates where the item has any.
func reportCPR(p *checker.Pass, s document.Span, head string, dates bool) {
	if s.Empty() {
		return
	}
	text := p.Text(s)
	found := findCPR(text, head)
	if dates {
		found = dottedCPR(text, head, found)
	}
	for _, n := range found {
		f := checker.Finding{Span: document.Span{Start: s.Start + n.start, End: s.Start + n.end}, Severity: severityCPR(p, n)}
		if n.replacement {
			f.Message = "Her står et nummer med form som et erstatningspersonnummer (dagen er lagt 60 til)."
		}
		p.Report(f)
	}
}

// severityCPR is that of the open agenda unless the item is closed or the number is
// told by its check digit alone.
func severityCPR(p *checker.Pass, n cpr) checker.Severity {
	if p.Item.Access == document.ClosedTo || p.Item.Type == document.Closed || !n.sure || n.replacement {
		return checker.Warning
	}
	return checker.Error
}

// columnHead is the text of the first row above a cell.
func columnHead(p *checker.Pass, t *document.Table, row, col int) string {
	if row == 0 {
		return ""
	}
	first := t.Rows[0]
	k, ok := slices.BinarySearchFunc(first, col, func(c document.Cell, col int) int { return c.Col - col })
	if !ok {
		return ""
	}
	return p.Text(first[k].Span)
}

// places names the notes that a published file takes along.
var places = map[document.NoteKind]string{
	document.Comment: "i en kommentar i filen", document.Hidden: "i skjult tekst i filen",
	document.Deleted: "i tekst, som er slettet med sporede ændringer, men stadig ligger i filen",
	document.Header:  "i sidehovedet", document.Footer: "i sidefoden", document.Placeholder: "i et felt i filen",
}

// hiddenCPR looks in what lies in the file but is not text, and in the file's name.
func hiddenCPR(p *checker.Pass) {
	for _, n := range p.Doc.Notes {
		where, ok := places[n.Kind]
		if !ok || !ownNote(p, n) {
			continue
		}
		for _, found := range findCPR(n.Text, "") {
			p.Report(checker.Finding{
				Span: n.Anchor, Severity: severityCPR(p, found),
				Message: "Der står et nummer med form som et personnummer " + where + ". Det ses ikke i selve teksten her.",
			})
		}
	}
	if p.Item.Index > 1 {
		return
	}
	name := path.Base(strings.ReplaceAll(p.Doc.Name, `\`, "/"))
	if found := findCPR(strings.ReplaceAll(name, "_", " "), ""); len(found) > 0 {
		p.Report(checker.Finding{
			Span: p.Item.Title, Severity: checker.Warning,
			Message: "Filens navn indeholder et nummer med form som et personnummer.",
			Remedy:  "Giv filen et andet navn, hvis det er et personnummer.",
		})
	}
}

// ownNote reports whether a note belongs to the item; one that belongs to none is the
// first item's.
func ownNote(p *checker.Pass, n document.Note) bool {
	if at := p.Doc.ItemAt(n.Anchor.Start); at != nil {
		return at == p.Item
	}
	return p.Item.Index <= 1
}
