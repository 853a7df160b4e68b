package lovlighed

import (
	"fmt"
	"strconv"
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
	Remedy:   "Forlæng høringen, eller ret datoerne. Gælder en kortere frist, så skriv hvorfor, for eksempel at lokalplanen er af mindre betydning.",
	Answer:   "Svar med, hvilken bestemmelse der giver den kortere frist.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "planloven § 24, stk. 3-6", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "folkeskoleloven § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "styrelsesloven § 2, stk. 2; slå op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1: gældende ret skal overholdes", Claims: []string{"lovlighed-1"}, Seen: "2026-11-22"},
	},
	Cues: deadlineCues(),
	Bad: []string{
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nPlanen er af mindre betydning, og [[alle kan svare inden for ti dage]].",
		"# Forslag til lokalplan 9\n\n## Tidsplan\n| Skridt | Fra | Til |\n|---|---|---|\n| Fremlæggelse af forslaget | [[3. maj 2027 | 24. maj 2027]] |",
		"# Lukning af Åskolen\n\n## Sagsfremstilling\nFristen for indsigelser var den 8. januar 2027, og byrådet beslutter [[den 26. januar]].",
		"# Forslag til kommuneplantillæg 2 og lokalplan 9\n\n## Sagsfremstilling\nMarken ligger uden for rammerne. Høringen løber [[fra den 1. marts til den 12. april 2027]].",
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nPlanen sendes i høring [[den 2. marts. Høringen slutter den 22. marts 2027]].",
		"# Forslag til lokalplan 31\n\n## Sagsfremstilling\nPlanen bekendtgøres [[den 3. maj 2027. Indsigelser skal være modtaget den 24. maj 2027]].",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\nBorgere og foreninger får [[to uger til at sende høringssvar]].",
		"# Lokalplan 7\n\n## Sagsfremstilling\nAnnoncering [[1. juni 2026, sidste høringsdag 22. juni 2026]].",
		"# Ny styrelsesvedtægt\n\n## Sagsfremstilling\nFørste behandling sker den 7. december 2026.\n\nAnden behandling sker [[den 9. december 2026]].",
		"# Ændring af styrelsesvedtægten\n\n## Sagsfremstilling\nByrådet behandler ændringen første gang [[den 7. december og anden gang den 10. december 2026]].",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\nForslaget udsendes i høring [[den 2. september 2026, og svar skal være fremme senest den 25. september 2026]].",
		"# Forslag til lokalplan 512\n\n## Sagsfremstilling\nForslag til lokalplan 512 sendes i offentlig høring [[fra den 2. juli til den 23. juli 2026]].",
		"# Forslag til lokalplan 41 for Enghaven\n\n## Sagsfremstilling\nForslaget var fremlagt i offentlig høring [[fra tirsdag den 6. januar til mandag den 26. januar 2026]], i alt 4 uger.",
		"# Forslag til lokalplan 44\n\n## Høring\nPlanforslaget lægges frem [[fra den 2. marts til den 20. marts 2026]].",
		"# Forslag til kommuneplantillæg 4 og lokalplan 77\n\n## Sagsfremstilling\nTillægget udlægger et nyt område til boliger på 9 ha. Planforslagene lægges frem i offentlig høring [[fra den 4. januar til den 15. februar 2027]].",
		"# Lukning af Åskolen\n\n## Resume\nForslaget om at nedlægge Åskolen [[sendes i høring i fire uger]].",
		"# Lokalplan 9\n\n## Indstilling\nForvaltningen indstiller, at forslag til lokalplan 9 vedtages og sendes i [[offentlig høring i 3 uger]].",
		"# Nedlæggelse af Åskolen\n\n## Indstilling\nDirektøren indstiller, at Åskolen nedlægges fra den 1. august 2027.\n\n## Videre proces\nForslaget er i høring fra den 5. januar 2027 til den 2. marts 2027. Byrådet træffer endelig beslutning [[den 9. marts 2027]].",
	},
	Good: []string{
		"# Tillæg til vandforsyningsplan\n\n## Indstilling\nDet indstilles, at forslag til tillæg 1 til vandforsyningsplanen sendes i offentlig høring i fire uger.",
		"# Lukning af Åskolen\n\n## Sagsfremstilling\nFristen for bud er den 8. januar 2027, og byrådet beslutter den 26. januar.",
		"# Forslag til lokalplan 9\n\n## Sagsfremstilling\nKommunen har ti dage til at svare. Bygherren skal svare inden for to uger.",
		"# Forslag til lokalplan 31\n\n## Sagsfremstilling\nBorgermødet holdes to uger inde i høringen, der varer fem uger.",
		"# Tillæg til lokalplan 8\n\n## Indstilling\nDet indstilles, at forslag til tillæg 2 til lokalplan 8 sendes i høring i fire uger.\n\n## Sagsfremstilling\nBygherren har to uger til at komme med bemærkninger.",
		"# Ændring af styrelsesvedtægten\n\n## Sagsfremstilling\nByrådet behandler ændringen første gang den 7. december og anden gang den 21. december 2026.",
		"# Forslag til lokalplan 11\n\n## Sagsfremstilling\nHøringen starter den 6. april 2026. Fristen for bemærkninger er den 8. maj 2026.",
		"# Forslag til lokalplan 145\n\n## Sagsfremstilling\nForslag til lokalplan 145 har været i offentlig høring fra den 2. juli 2019 til den 30. juli 2019.",
		"# Forslag til lokalplan 10\n\n## Sagsfremstilling\nLokalplanen er af mindre betydning og sendes i høring i to uger.",
		"# Dispensation fra lokalplan 45\n\n## Sagsfremstilling\nNaboerne har været hørt i to uger, jf. planlovens § 20. Ansøgningen om dispensation fra lokalplan 45 har været i høring i 14 dage.",
		"# Forslag til kommuneplantillæg 4 og lokalplan 77\n\n## Sagsfremstilling\nTillægget hæver højden med en etage. Planforslagene er i offentlig høring fra den 4. januar til den 15. februar 2027.",
		"# Forslag til lokalplan 7\n\n## Sagsfremstilling\nDer er holdt idéfase fra den 1. til den 15. marts 2026 med høring om planens indhold. Forslag til lokalplan 7 kommer i offentlig høring i otte uger. Berørte myndigheder har haft screeningen i høring i to uger.",
		"# Vedtægt for vejfond\n\n## Sagsfremstilling\nVedtægten sendes i høring i to uger. Arealet er omfattet af lokalplan 45.",
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

// commented tells of a hearing by what people may do in it.
const commented = "(komme_med|sende|indsende|afgive|fremsætte|indgive|kommentere|gøre) .. (bemærkninger|indsigelser|høringssvar|ændringsforslag|planen|forslaget|indsigelse) .. (fra|i_perioden|mellem|indtil|frem_til)"

// timeToAnswer tells of it by the time people get for it, answersBy by what comes in.
const (
	timeToAnswer = "til at (komme_med|sende|indsende|afgive|gøre|fremsætte|indgive|kommentere|udtale_sig) .. (bemærkninger|indsigelser|indsigelse|høringssvar|ændringsforslag|kommentarer|om_planen|om_forslaget)"
	answersIn    = "(bemærkninger|indsigelser|høringssvar|kommentarer) (modtages|kan_sendes|kan_afgives|kan_indsendes|skal_sendes)"
	answersBy    = "(frist|fristen|modtages|modtager|sendes|sende|indsendes|gives|afgives) (for|der|om)? .. (bemærkninger|indsigelser|høringssvar|kommentarer)"
)

// publicAnswers tells of it by who may answer: not the applicant, nor those whom another law
// lets be heard.
const publicAnswers = "(borgere|borgerne|beboere|beboerne|alle|interesserede|offentligheden|andre|grundejere|grundejerne|enhver|foreninger) .. (svare|reagere|kommentere|udtale_sig|gøre_indsigelse|gøre_indsigelser|komme_med_bemærkninger|sende_bemærkninger|sende_svar)"

// objections and thenDecided tell of a hearing's end and of the decision in one sentence.
const (
	objections  = "(indsigelse*|bemærkning*|høringssvar*)"
	thenDecided = " .. (byrådet|kommunalbestyrelsen) .. (beslutter|træffer|afgør|vedtager|nedlægger)"
)

// toAnswer is what they may do in that time.
const toAnswer = "(til_at_svare|til_at_reagere|til_at_sige_deres|gøre_indsigelse|gøre_indsigelser|fremsætte_indsigelse|fremsætte_indsigelser)"

// planOpen tells of it by the plan: what may be said of it, or where it lies.
const planOpen = "(planen|planforslaget|lokalplanforslaget|lokalplanen|forslaget|forslagene) .. (kan_kommenteres|kan_ses|er_til_debat|er_i_debat|ligger_på_hjemmesiden|kan_læses)"

// deadlineCues holds what is heard, "emne0" and so on for the rows of the lexicon, and
// what tells a hearing of it from other hearings.
func deadlineCues() map[string][]string {
	cues := map[string][]string{
		"hoering": {"høring*", "*høring", "*høringen", "*høringsperiode*", "(fremlægges|fremlagt|fremlæggelse*|fremlægge)", "(lægges|lægge|lagt|ligger|ligge|ligget) .. (frem|fremme)", "offentliggør*", "offentlighedsfase*", "offentlighedsperiode*", "indsigelsesfrist*", "indsigelsesperiode*", "svarfrist*", "bemærkningsfrist*", "offentlig debat", "til debat", commented, timeToAnswer, answersBy, answersIn, publicAnswers, planOpen, toAnswer, "offentligt eftersyn", "(planen|planforslaget|forslaget|forslagene|lokalplanen) .. (bekendtgøres|annonceres)", "(sende|sender|sendes|afgive|give) .. (svar|bemærkninger) .. (i_tiden|i_perioden|mellem|fra_den)"},
		"andet": {"skitse*", "(parterne|ejeren|ejer|kommunen|staten|ministeriet|nævnet|rådgiver*|ansøger|ansøgeren|lodsejeren|bygherren|myndigheder|myndighederne|forvaltningen|administrationen|naboer|naboerne) .. (uge|uger|dage|måned) til at", "(bemærkninger|kommentarer|høringssvar) til (ansøgningen|screeningen|projektet|udkastet)", "nabohør*", "naboorienter*", "partshør*", "§ 20", "idéfase*", "idefase*", "foroffentlig*", "forudgående offentlighed", "forhør*", "fordebat*", "debatfase*", "debatoplæg*", "§ 23 c", "§ 23c", "indkald* .. (idéer|ideer|forslag)",
			"dispens*", "*dispensation", "landzonetillad*", "byggetillad*", "høring hos", "høring (af|blandt) .. (nabo*|part*|myndighed*|foreninger|ejer*|leverandør*)", "(hørt|hørte)", "(intern|interne) høring", "(handicapråd*|ældreråd*|ungeråd*|skolebestyrelse*|forældrebestyrelse*|med-udvalg*)", "berørte myndigheder", "myndighedshør*", "screening*", "miljøscreening*",
			"(fornyet|supplerende|ny|ekstra) (offentlig|kort)? høring", "genhøring*", "§ 27", "forlæng*", "klagefrist*", "vejnedlæg*", "takst*", "regulativ*", "ekspropriation*", "landskabsstrategi*", "tidligere lov*"},
		"generel":      {"begge forslag", "høringsperiode på", "(sende|sender|sendes) .. svar .. (i_tiden|i_perioden)", "(forslaget|forslagene|planforslag*|planen|planerne|lokalplanforslag*)", "høringen", "høringsperioden", "høringsfasen", "høringsfristen", "svarfristen", "offentlighedsperioden", "indsigelsesfristen", "fremlæggelsen", "offentliggørelsen", "fremlæggelsesperioden", "offentlighedsfasen", "bemærkningsfristen", "indsigelsesperioden", "debatperioden", commented, timeToAnswer, answersBy, answersIn, publicAnswers, planOpen, "offentlig høring", "offentligt", toAnswer, "(høringsdag|høringsstart)", "(dages|ugers) (offentlig|offentligt)? (høring|fremlæggelse|høringsperiode|debat)"},
		"flere":        {"(høringen|høringsperioden|offentlighedsperioden|begge|planforslagene|planerne|forslagene|planforslag)"},
		"fremmed":      {"dispens*", "*dispensation", "igangsæt*", "opstart*", "idéfase*", "idefase*", "foroffentlig*", "salg", "sælge*", "køb", "byggesag*", "landzonetillad*", "ekspropri*", "debatoplæg*", "fordebat*"},
		"skridt":       {"høring*", "*høring", "vedtag*", "godkend*", "offentliggør*", "fremlæg*", "udsend*", "sendes", "(lægges|lægge) .. (frem|ud)", "nedlæg*", "luk*"},
		"mindre":       {"mindre betydning", "underordnet betydning", "(mindre|uvæsentlig|uvæsentlige) ændring*", "mindre rammeændring*"},
		"nytomraade":   {"(udlægger|udlægges|udlægge|udlagt|udlæg|inddrager|inddrages) .. (nyt|nye) .. (område*|areal*|*område|*områder|rammeområde*|byudvikling*)", "(nyt|nye) .. (rammeområde*|+område|+områder|område|områder|byudviklingsområde*|erhvervsområde*) .. (udlægges|udlagt|inddrages|til)", "ny arealudlæg*", "(udlægger|udlægges|udlægge|udlagt|opretter|oprettes) .. (ny|nye) .. (ramme|rammer)", "(ny|nyt|nye) (ramme|rammer|rammeområde*|byzone*)", "(uden_for|udenfor|uden) .. (ramme|rammer|rammerne|rammeområde*)", "(ikke) .. (rammebelagt|rammelagt)", "(tager|tages|udgår) .. (areal*|ha|jord*|mark*) .. ud af", "fra landzone til byzone", "(overføres|overgår|inddrages|inddrager) .. (byzone|byzonen|byudvikling*)", "(landbrugsjord|landbrugsområde*|landbrug|marken|mark) .. udlægges til", "nyudlæg*"},
		"lokaltillaeg": {"(tillæg|tillægget) (nr|nummer)? #? til (lokalplan*|vandforsyningsplan*|spildevandsplan*|varmeplan*|affaldsplan*|indsatsplan*|vandløbsregulativ*|regulativ*)", "lokalplantillæg*"},
		"andenskole":   {"(musikskole*|ungdomsskole*|naturskole*|billedskole*|*højskole|*højskolen|friskole*|privatskole*|efterskole*|sprogskole*|skovskole*|svømmeskole*|skolebus*|skolerute*|skolekørsel*|*børnehave*)"},
		"loven":        {"(loven|lovens|planloven|planlovens|minimum|mindst|lovkrav*|folkeskoleloven|folkeskolelovens)"},
		"aabner":       {"(lægges|lagt|sendes|sendt|udsendes|udsendt|offentliggøres|offentliggjort|fremlægges|fremlagt|begynder|begyndte|starter|startede|åbner|åbnede|åbnes|indledes|indledt|igangsættes|annonceres|bekendtgøres|bekendtgjort|start|starten|offentliggørelsen|fremlæggelsen|annonceringen|offentliggørelse|fremlæggelse|annoncering|høringsstart|går_i_gang|gik_i_gang|åbningsdag)"},
		"lukker":       {"(modtaget|i_hænde|sidste_høringsdag|sidste_svardag|slutdato|frist|fristen|+frist|+fristen|svarfrist*|slutter|sluttede|slut|udløber|udløb|lukker|lukkede|lukkes|ender|afsluttes|senest|inden|indtil|sidste_dag|sidste_frist|til_og_med|svare|kommentere)"},
		"svar":         {"(bemærkning*|høringssvar*|svar|svare|svarene|indsigelse*|fristen|svarfrist*|høringen|høringsfrist*)"},
		"raad":         {"(byrådet|kommunalbestyrelsen|borgerrepræsentationen)"},
		"behandl":      {"(behandler|afgør|vedtager|beslutter|behandles|afgøres|vedtages|besluttes) .. (sagen|forslaget|nedlæggelsen|lukningen|skole*|*skole|*skolen|punktet)", "(sagen|forslaget|nedlæggelsen|lukningen|skolestruktur*|*skole|*skolen) .. (behandles|afgøres|vedtages|besluttes)"},
		"endelig":      {"endelig*", "(2.|anden) behandl*", "træffer .. (beslutning|afgørelse)"},
		"forbi":        {"(var|blev|havde|besluttede|vedtog|tidligst|senest|evaluer*|status*|opfølgning*)"},
		"vedtaegt":     {"(styrelsesvedtægt|styrelsesvedtægten|styrelsesvedtægtens)"},
		// The last day for objections and the day of the decision in one sentence.
		"derefter":  {"(høringsfrist*|svarfrist*|indsigelsesfrist*|høringen)" + thenDecided, "(frist|fristen) .. " + objections + thenDecided, objections + " .. (frist|fristen)" + thenDecided},
		"foerste":   {"(førstebehandl*|1.behandling)", "(første|1) (gang|behandling)"},
		"anden":     {"(andenbehandl*|2.behandling)", "(anden|2) (gang|behandling)"},
		"toGange":   {"(første|1) (gang|behandling) .. (anden|2) (gang|behandling)", "(begge|to) behandlinger", "(førstebehandl*|1.behandl*) .. (andenbehandl*|2.behandl*)"},
		"fjernelse": {"nedlæg*", "luk*"},
	}
	for i, row := range lexicon.Deadlines() {
		cues["emne"+strconv.Itoa(i)] = row.Emne
	}
	return cues
}

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
	if short != nil && !(h.rows[row].Slags == "kommuneplan" && h.subjectIs("lokalplan") && short.days >= h.rows[row].Mindre && !h.newArea()) {
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
		demand = fmt.Sprintf("Loven kræver mindst %d dage for %s, og %d, hvis det er af mindre betydning; det står her ikke (%s).", least, r.Navn, r.Mindre, r.Lov)
		if r.Slags == "kommuneplan" {
			f.Severity = checker.Warning
		}
	}
	f.Message = fmt.Sprintf("Høringen er her på %d dage. %s", t.days, demand)
	h.p.Report(f)
}
