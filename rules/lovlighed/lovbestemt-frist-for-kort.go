package lovlighed

import (
	"fmt"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "lovbestemt-frist-for-kort",
	Title:    "Høringsperioden er kortere end lovens minimum",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Error},
	Kind:     checker.Claim,
	Message:  "Høringsperioden ser ud til at være kortere end lovens minimum.",
	Why:      "En for kort høring kan gøre beslutningen ugyldig, og sagen må gå om.",
	Remedy: "Forlæng høringen, eller ret datoerne. Gælder en kortere frist, så skriv hvorfor, for eksempel at " +
		"lokalplanen er af mindre betydning.",
	Answer: "Svar med, hvilken bestemmelse der giver den kortere frist.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "planloven § 24, stk. 3-6", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "folkeskoleloven § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014",
			Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "styrelsesloven § 2, stk. 2; slå op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1: gældende ret skal overholdes", Claims: []string{"lovlighed-1"}, Seen: "2026-11-22"},
	},
	Cues: deadlineCues(),
	Bad: []string{
		"# Forslag til lokalplan 512\n\n## Sagsfremstilling\n" +
			"Forslag til lokalplan 512 sendes i offentlig høring [[fra den 2. juli til den 23. juli 2026]].",
		"# Lukning af Åskolen\n\n## Resume\nForslaget om at nedlægge Åskolen [[sendes i høring i fire uger]].",
		"# Lokalplan 9\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at forslag til lokalplan 9 vedtages og sendes i [[offentlig høring i 3 uger]].",
		"# Nedlæggelse af Åskolen\n\n## Indstilling\n" +
			"Direktøren indstiller, at Åskolen nedlægges fra den 1. august 2027.\n\n## Videre proces\n" +
			"Forslaget er i høring fra den 5. januar 2027 til den 2. marts 2027. Byrådet træffer endelig beslutning [[den 9. marts 2027]].",
		"# Forslag til lokalplan 41 for Enghaven\n\n## Sagsfremstilling\n" +
			"Forslaget var fremlagt i offentlig høring [[fra tirsdag den 6. januar til mandag den 26. januar 2026]], i alt 4 uger.",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\n" +
			"Forslaget udsendes i høring [[den 2. september 2026, og svar skal være fremme senest den 25. september 2026]].",
		"# Forslag til lokalplan 44\n\n## Høring\nPlanforslaget lægges frem [[fra den 2. marts til den 20. marts 2026]].",
		"# Ændring af styrelsesvedtægten\n\n## Sagsfremstilling\n" +
			"Byrådet behandler ændringen første gang [[den 7. december og anden gang den 10. december 2026]].",
		"# Forslag til kommuneplantillæg 4 og lokalplan 77\n\n## Sagsfremstilling\n" +
			"Tillægget udlægger et nyt område til boliger på 9 ha. Planforslagene lægges frem i offentlig høring " +
			"[[fra den 4. januar til den 15. februar 2027]].",
		"# Lokalplan 7\n\n## Sagsfremstilling\nAnnoncering [[1. juni 2026, sidste høringsdag 22. juni 2026]].",
		"# Ny styrelsesvedtægt\n\n## Sagsfremstilling\nFørste behandling sker den 7. december 2026.\n\n" +
			"Anden behandling sker [[den 9. december 2026]].",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\nBorgere og foreninger får [[to uger til at sende høringssvar]].",
		"# Forslag til lokalplan 31\n\n## Sagsfremstilling\n" +
			"Planen bekendtgøres [[den 3. maj 2027. Indsigelser skal være modtaget den 24. maj 2027]].",
		"# Forslag til kommuneplantillæg 2 og lokalplan 9\n\n## Sagsfremstilling\n" +
			"Marken ligger uden for rammerne. Høringen løber [[fra den 1. marts til den 12. april 2027]].",
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nPlanen sendes i høring [[den 2. marts. Høringen slutter den 22. marts 2027]].",
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nPlanen er af mindre betydning, og [[alle kan svare inden for ti dage]].",
		"# Forslag til lokalplan 9\n\n## Tidsplan\n| Skridt | Fra | Til |\n|---|---|---|\n" +
			"| Fremlæggelse af forslaget | [[3. maj 2027 | 24. maj 2027]] |",
		"# Lukning af Åskolen\n\n## Sagsfremstilling\n" +
			"Fristen for indsigelser var den 8. januar 2027, og byrådet beslutter [[den 26. januar]].",
	},
	Good: []string{
		"# Forslag til lokalplan 145\n\n## Sagsfremstilling\n" +
			"Forslag til lokalplan 145 har været i offentlig høring fra den 2. juli 2019 til den 30. juli 2019.",
		"# Forslag til lokalplan 10\n\n## Sagsfremstilling\nLokalplanen er af mindre betydning og sendes i høring i to uger.",
		"# Dispensation fra lokalplan 45\n\n## Sagsfremstilling\n" +
			"Naboerne har været hørt i to uger, jf. planlovens § 20. Ansøgningen om dispensation fra lokalplan 45 " +
			"har været i høring i 14 dage.",
		"# Vedtægt for vejfond\n\n## Sagsfremstilling\nVedtægten sendes i høring i to uger. Arealet er omfattet af lokalplan 45.",
		"# Forslag til lokalplan 7\n\n## Sagsfremstilling\n" +
			"Der er holdt idéfase fra den 1. til den 15. marts 2026 med høring om planens indhold. Forslag til " +
			"lokalplan 7 kommer i offentlig høring i otte uger. Berørte myndigheder har haft screeningen i høring i to uger.",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\n" +
			"Høringen starter den 6. april 2026. Fristen for bemærkninger er den 8. maj 2026.",
		"# Ændring af styrelsesvedtægten\n\n## Sagsfremstilling\n" +
			"Byrådet behandler ændringen første gang den 7. december og anden gang den 21. december 2026.",
		"# Forslag til kommuneplantillæg 4 og lokalplan 77\n\n## Sagsfremstilling\n" +
			"Tillægget hæver højden med en etage. Planforslagene er i offentlig høring fra den 4. januar til den 15. februar 2027.",
		"# Tillæg til lokalplan 8\n\n## Indstilling\n" +
			"Det indstilles, at forslag til tillæg 2 til lokalplan 8 sendes i høring i fire uger.\n\n" +
			"## Sagsfremstilling\nBygherren har to uger til at komme med bemærkninger.",
		"# Forslag til lokalplan 31\n\n## Sagsfremstilling\nBorgermødet holdes to uger inde i høringen, der varer fem uger.",
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nKommunen har ti dage til at svare. Bygherren skal svare inden for to uger.",
		"# Lukning af Åskolen\n\n## Sagsfremstilling\nFristen for bud er den 8. januar 2027, og byrådet beslutter den 26. januar.",
		"# Tillæg til vandforsyningsplan\n\n## Indstilling\n" +
			"Det indstilles, at forslag til tillæg 1 til vandforsyningsplanen sendes i offentlig høring i fire uger.",
	},
	Run: func(p *checker.Pass) {
		h := hearings{p: p, rows: lexicon.Deadlines()}
		if h.subject = h.subjects(); h.named() {
			h.heard = h.hearings()
		}
		for row := range h.rows {
			h.report(row)
			if h.subject[row] && h.rows[row].Slags == "skole" {
				h.school(row)
			}
		}
		h.charter()
	},
})

// told is one statement of how long a hearing is.
type told struct {
	span  document.Span
	days  int
	dated bool
}

// report compares what the text says of one row's hearing with the law. Where both
// weeks and dates are told, the dates decide.
func (h *hearings) report(row int) {
	var short *told
	var dated bool
	least := sync.OnceValue(func() int { return h.least(row) })
	for _, i := range h.heard {
		if !h.about(i, row) {
			continue
		}
		for _, t := range h.tellings(i) {
			enough := t.days >= least()
			if enough && t.dated {
				return
			}
			if !enough && (short == nil || t.dated && !dated) {
				short, dated = &t, t.dated
			}
		}
	}
	// A local plan mostly brings a supplement of its own size: a minor change.
	if short != nil &&
		!(h.rows[row].Slags == "kommuneplan" && h.subjectIs("lokalplan") && short.days >= h.rows[row].Mindre && !h.newArea()) {
		h.tell(row, *short)
	}
}

// least is the shortest hearing in days, by what the item says of the plan's importance.
func (h *hearings) least(row int) int {
	r := h.rows[row]
	if r.Mindre == 0 {
		return r.Dage
	}
	for _, hit := range h.p.Told("mindre") {
		if !hit.Negated {
			return r.Mindre
		}
	}
	return r.Dage
}

// tell reports a hearing that is too short.
func (h *hearings) tell(row int, t told) {
	r, least := h.rows[row], h.least(row)
	f := checker.Finding{Span: t.span}
	if t.dated {
		f.Severity = checker.Error
	}
	demand := fmt.Sprintf("Loven kræver mindst %d dage for %s (%s).", least, r.Navn, r.Lov)
	switch {
	case r.Sikkerhed != "S1":
		f.Severity = checker.Warning
		demand = fmt.Sprintf("Slå op, om det er nok: for %s er det så vidt vides mindst %d dage (%s).", r.Navn, least, r.Lov)
	case r.Mindre == 0 || least == r.Mindre:
	case t.days >= r.Mindre:
		demand = fmt.Sprintf("Loven kræver mindst %d dage for %s, og %d, hvis det er af mindre betydning; det står "+
			"her ikke (%s).", least, r.Navn, r.Mindre, r.Lov)
		if r.Slags == "kommuneplan" {
			f.Severity = checker.Warning
		}
	}
	f.Message = fmt.Sprintf("Høringen er her på %d dage. %s", t.days, demand)
	h.p.Report(f)
}
