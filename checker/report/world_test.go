package report

import (
	"strings"
	"testing"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The invented world all formats are tested on.

const cpr = "010190-1234"

// closedWords stand only in the item for closed doors.
var closedWords = []string{"Hemmelighøj", "Fortrolig", "byder", "42 mio"}

const agendaText = `# 7. Garanti til Eksempelby Varmeværk

## Økonomi

Støtten 🙂 er i alt 1.300.000 kr., heraf 900.000 kr. til rør og 500.000 kr. til pumper.

Kontakt ansøger (` + cpr + `) pr. brev. Det er en god, gennemarbejdet og visionær plan, og den vil naturligvis lykkes.

## Indstilling

Forvaltningen indstiller, at garantien godkendes.

# 8. Salg af grunden Hemmelighøj

## Sagsfremstilling

Fortrolig køber byder 42 mio. kr. for Hemmelighøj.
`

func rule(id, title, duty, group string, kind checker.Kind, severity checker.Severity) *checker.Rule {
	return &checker.Rule{
		ID: id, Title: title, Duty: duty, Group: group, Kind: kind, Severity: severity,
		Why:     "Udvalget skal kunne stole på det, der står.",
		Remedy:  "Ret teksten, eller skriv hvorfor.",
		Answer:  "Svar med undlad og en grund.",
		Sources: []checker.Source{{Tag: "kodeks", Place: "KL's kodeks, pligt 2"}},
	}
}

var (
	sumRule    = rule("sum-eller-procent-stemmer-ikke", "En sum stemmer ikke", "sandhed", "", checker.Claim, checker.Error)
	cprRule    = rule("cpr-nummer", "Et helt CPR-nummer", "lovlighed", "", checker.Claim, checker.Error)
	praiseRule = rule("vaerdiladet-eller-personligt", "Rosende ord om sagen selv", "neutralitet", "sproget",
		checker.Claim, checker.Suggestion)
	surelyRule  = rule("sikkerhed-uden-grund", "Sikkert udfald uden grund", "sandhed", "sproget", checker.Claim, checker.Suggestion)
	longRule    = rule("lang-saetning", "En lang sætning", "betjening", "", checker.Claim, checker.Suggestion)
	roomRule    = rule("handlerum-mangler", "Politikernes handlerum er ikke vist", "lovlighed", "valget", checker.Absence, checker.Warning)
	choiceRule  = rule("ingen-alternativer", "Ingen alternativer", "faglighed", "valget", checker.Absence, checker.Warning)
	refusalRule = rule("fravalg-uden-konsekvens", "Det står ikke, hvad et nej betyder", "faglighed", "valget",
		checker.Absence, checker.Suggestion)
	lawRule      = rule("lovgrundlag-mangler", "Sagen nævner intet lovgrundlag", "lovlighed", "", checker.Absence, checker.Warning)
	forecastRule = rule("prognose-eller-horisont-mangler", "Ingen prognose", "udvikling", "", checker.Absence, checker.Suggestion)
	hearingRule  = rule("borgerinddragelse-ikke-omtalt", "Borgerne er ikke nævnt", "aabenhed", "", checker.Absence, checker.Suggestion)
	staffRule    = rule("arbejdsplads-ikke-naevnt", "Arbejdspladsen er ikke nævnt", "ansvar", "", checker.Absence, checker.Suggestion)
	stepRule     = rule("lovbestemt-trin-mangler", "Et trin mangler", "lovlighed", "", checker.Absence, checker.Suggestion)
	reasonRule   = rule("lukket-punkt-uden-grund", "Grunden til at lukke punktet mangler", "aabenhed", "", checker.Absence, checker.Warning)
	quietRule    = rule("bilag-stemmer-ikke", "Et bilag er ikke nævnt", "betjening", "", checker.Claim, checker.Suggestion)

	worldRules = []*checker.Rule{
		sumRule, cprRule, praiseRule, surelyRule, longRule, lawRule, roomRule, choiceRule, refusalRule,
		forecastRule, hearingRule, staffRule, stepRule, reasonRule, quietRule,
	}
)

func init() {
	praiseRule.Types = []document.ItemType{document.Decision}
	longRule.Formerly = []string{"lang-saetning-gammel"}
}

// span finds words of a document; the test knows them to stand there once.
func span(t testing.TB, d *document.Document, words string) document.Span {
	t.Helper()
	if strings.Count(d.Text, words) != 1 {
		t.Fatalf("%q stands %d times", words, strings.Count(d.Text, words))
	}
	at := strings.Index(d.Text, words)
	return document.Span{Start: at, End: at + len(words)}
}

// textDocument builds a Markdown file; "#" lines become headings.
func textDocument(t testing.TB, name, raw string) *document.Document {
	t.Helper()
	b := document.NewBuilder(name, "md", len(raw))
	b.Source([]byte(raw), "utf-8")
	at := 0
	for _, line := range strings.SplitAfter(raw, "\n") {
		form, text := document.Block{}, strings.TrimLeft(line, "# ")
		if strings.HasPrefix(line, "#") {
			form.Kind = document.Heading
		}
		if len(strings.TrimSpace(text)) > 0 {
			b.Begin(form)
			b.Exact(strings.TrimRight(text, "\n"), "", int64(at+len(line)-len(text)))
		}
		at += len(line)
	}
	d, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func section(t testing.TB, d *document.Document, role document.Role, heading, body string) *document.Section {
	return &document.Section{Role: role, Heading: span(t, d, heading), Body: span(t, d, body)}
}

// agendaFile has an open item with all sorts of findings and a closed one.
func agendaFile(t testing.TB) *checker.FileResult {
	t.Helper()
	d := textDocument(t, "møder/sag 1.md", agendaText)
	at := func(words string) document.Span { return span(t, d, words) }
	open := &document.Item{
		Index: 1, Number: "7", Title: at("Garanti til Eksempelby Varmeværk"), Type: document.Decision, Access: document.Open,
		Span: at(d.Text[:strings.Index(d.Text, "8. Salg")]), Language: "da", Committee: "Teknisk Udvalg",
		Meeting: time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC),
		Sections: []*document.Section{
			section(t, d, document.RoleEconomy, "Økonomi", between(d, "Støtten", "lykkes.")),
			section(t, d, document.RoleRecommendation, "Indstilling", "Forvaltningen indstiller, at garantien godkendes."),
		},
		Attachments: []document.Attachment{{Span: at("pumper")}, {Span: at("plan")}},
	}
	closed := &document.Item{
		Index: 2, Number: "8", Title: at("Salg af grunden Hemmelighøj"), Type: document.Closed, Access: document.ClosedTo,
		Span: document.Span{Start: open.Span.End, End: len(d.Text)}, Language: "da",
		Sections: []*document.Section{section(t, d, document.RoleCase, "Sagsfremstilling", between(d, "Fortrolig", "for Hemmelighøj."))},
	}
	d.Items = []*document.Item{open, closed}
	return &checker.FileResult{
		Path: "møder/sag 1.md", Doc: d,
		Notes: []checker.Note{{Level: "info", Message: "2 bilag er ikke læst"}},
		Items: []checker.ItemResult{
			{Item: open, Words: 52, LIX: 41, Findings: openFindings(at)},
			{Item: closed, Words: 9, LIX: 30, Findings: closedFindings(at)},
		},
	}
}

func between(d *document.Document, from, to string) string {
	return d.Text[strings.Index(d.Text, from) : strings.Index(d.Text, to)+len(to)]
}

func openFindings(at func(string) document.Span) []*checker.Finding {
	missing := func(r *checker.Rule, message string) *checker.Finding {
		return &checker.Finding{
			Rule: r, Severity: r.Severity, Span: at("garantien godkendes"), Message: message, Fingerprint: "00000000" + r.ID[:8],
		}
	}
	return []*checker.Finding{
		{
			Rule: sumRule, Severity: checker.Error, Span: at("1.300.000 kr."), Fingerprint: "1a2b3c4d5e6f7a8b",
			Message: "900.000 kr. og 500.000 kr. er tilsammen 1.400.000 kr., ikke 1.300.000 kr.",
			Evidence: []checker.Evidence{
				{Note: "første led", Span: at("900.000 kr.")}, {Note: "tallet i sidste udkast", File: "møder/sag 1 gammel.md"},
			},
			Fix: &checker.Fix{Label: "Skriv 1.400.000 kr.", Safe: true, Edits: []checker.Edit{{Span: at("1.300.000"), Text: "1.400.000"}}},
		},
		{
			Rule: cprRule, Severity: checker.Error, Span: at(cpr), Message: "Teksten viser CPR-nummeret " + cpr + ".",
			Remedy: "Slet " + cpr + " før sagen sendes ud.",
			Fix:    &checker.Fix{Label: "Flyt " + cpr, Edits: []checker.Edit{{Span: at("pr. brev"), Text: "på " + cpr}}},
		},
		{Rule: praiseRule, Severity: checker.Suggestion, Span: at("gennemarbejdet og visionær"),
			Message: "»gennemarbejdet og visionær« roser sagens eget arbejde."},
		{Rule: surelyRule, Severity: checker.Suggestion, Span: at("vil naturligvis lykkes"),
			Message: "»vil naturligvis lykkes« lover udfaldet uden at sige hvorfor."},
		{Rule: longRule, Severity: checker.Suggestion,
			Span:    at("Det er en god, gennemarbejdet og visionær plan, og den vil naturligvis lykkes."),
			Message: "Sætningen er lang; del den."},
		{
			Rule: longRule, Severity: checker.Suggestion, Span: at("Støtten"), Message: "Denne er set før.",
			Suppressed: &checker.Suppressed{Reason: "aftalt med " + cpr, Where: "i teksten"},
		},
		{Rule: quietRule, Severity: checker.Suggestion, Span: at("plan"), Message: "Planen er ikke på listen.", Quiet: true},
		missing(lawRule, "Fandt ingen lov eller hjemmel nævnt."),
		missing(roomRule, "Fandt ikke, hvad udvalget frit kan vælge."),
		missing(choiceRule, "Fandt ingen alternativer til indstillingen."),
		missing(refusalRule, "Fandt ikke, hvad et nej betyder."),
		missing(forecastRule, "Fandt ingen prognose."),
		missing(hearingRule, "Fandt ikke, om borgerne er hørt."),
		missing(staffRule, "Fandt ikke, om arbejdspladsen er hørt."),
		missing(stepRule, "Fandt ikke, hvornår forslaget er i høring."),
	}
}

func closedFindings(at func(string) document.Span) []*checker.Finding {
	return []*checker.Finding{
		{
			Rule: praiseRule, Severity: checker.Warning, Span: at("byder 42 mio. kr."), Message: "»byder 42 mio. kr.« er vurderende.",
			Remedy:   "Skriv, hvad Hemmelighøj er vurderet til.",
			Evidence: []checker.Evidence{{Note: "Fortrolig køber", Span: at("Fortrolig køber")}},
			Fix: &checker.Fix{
				Label: "Slet Hemmelighøj", Edits: []checker.Edit{{Span: at("for Hemmelighøj"), Text: "for Hemmelighøj Nord"}},
			},
		},
		{
			Rule: longRule, Severity: checker.Suggestion, Span: at("Fortrolig køber"), Message: "Fortrolig sætning.",
			Suppressed: &checker.Suppressed{Reason: "Fortrolig køber byder", Where: "i teksten"},
		},
		{Rule: reasonRule, Severity: checker.Warning, Span: at("Salg af grunden Hemmelighøj"),
			Message: "Fandt ikke grunden til at lukke »Hemmelighøj«."},
	}
}

// wordFile is a document without lines of its own: headings, paragraphs, a table.
func wordFile(t testing.TB) *checker.FileResult {
	t.Helper()
	b := document.NewBuilder("budget.docx", "docx", 0)
	for _, p := range []string{"3. Budgetopfølgning", "Sagsfremstilling", "Forbruget er på niveau med budgettet.", ""} {
		form := document.Block{}
		if len(p) < 25 {
			form.Kind = document.Heading
		}
		b.Begin(form)
		b.Exact(p, "word/document.xml", 100)
	}
	b.BeginTable(1, false)
	for _, row := range [][]string{{"Post", "Kr."}, {"Løn", "700"}, {"I alt", "800"}} {
		b.Row()
		for _, cell := range row {
			b.Cell(1)
			b.Exact(cell, "word/document.xml", 500)
		}
	}
	d, err := b.Document()
	if err != nil {
		t.Fatal(err)
	}
	it := &document.Item{
		Index: 1, Number: "3", Title: span(t, d, "Budgetopfølgning"), Span: document.Span{End: len(d.Text)}, Type: document.Information,
		Sections: []*document.Section{section(t, d, document.RoleCase, "Sagsfremstilling", between(d, "Forbruget", "800"))},
	}
	d.Items = []*document.Item{it}
	return &checker.FileResult{
		Path: "budget.docx", Doc: d, Items: []checker.ItemResult{{Item: it, Words: 12, LIX: 28, Findings: []*checker.Finding{
			{Rule: longRule, Severity: checker.Suggestion, Span: span(t, d, "på niveau med"), Message: "Skriv kortere."},
			{
				Rule: sumRule, Severity: checker.Error, Span: span(t, d, "800"), Message: "Summen af 700 er 700, ikke 800.",
				Evidence: []checker.Evidence{{Note: "eneste led", Span: span(t, d, "700")}},
				Fix:      &checker.Fix{Label: "Skriv 700", Safe: true, Edits: []checker.Edit{{Span: span(t, d, "800"), Text: "700"}}},
			},
		}}},
	}
}

// silentFile has an item that no check reacts to.
func silentFile(t testing.TB) *checker.FileResult {
	t.Helper()
	d := textDocument(t, "stille.md", "# Orientering om <b>legepladser</b> & stier\n\nUdvalget får besked.\n")
	it := &document.Item{
		Index: 1, Title: span(t, d, "Orientering om <b>legepladser</b> & stier"),
		Span: document.Span{End: len(d.Text)}, Type: document.Information,
	}
	d.Items = []*document.Item{it}
	return &checker.FileResult{Path: "stille.md", Doc: d, Items: []checker.ItemResult{{Item: it, Words: 8, LIX: 25}}}
}

func world(t testing.TB) []*checker.FileResult {
	return []*checker.FileResult{
		agendaFile(t), wordFile(t), silentFile(t),
		{Path: "gammel, 50%.doc", Err: "Filen er i det gamle Word-format (.doc). Gem den som .docx, og prøv igen."},
	}
}

// render shows files in one format.
func render(t testing.TB, o Options, files []*checker.FileResult) string {
	t.Helper()
	var b strings.Builder
	r, err := New(&b, o)
	if err != nil {
		t.Fatal(err)
	}
	steps := []error{r.Begin()}
	for _, f := range files {
		steps = append(steps, r.File(f))
	}
	for _, err := range append(steps, r.End()) {
		if err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func worldOptions(format string) Options {
	return Options{Format: format, Version: "1.2.3", LawDate: "2026-11-01", Rules: worldRules}
}
