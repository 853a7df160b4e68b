package aabenhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// verdictCues are the parts of a verdict: who watches over the municipality, that it finds
// something, and that what it finds is bad: "Tilsynet noterede sig, at beboerne ikke inddrages."
var verdictCues = map[string][]string{
	"vogter": {
		"(ombudsmand|ombudsmanden|ankestyrelsen|datatilsynet|arbejdstilsynet|socialtilsyn|ældretilsyn|sociale_tilsyn|" +
			"tilsynet|+tilsynet|revisionen|ekstern_revision|revisor|revisoren|revisorerne|rigsrevisionen|" +
			"fødevarekontrollen|brandmyndigheden|brandvæsenet|styrelsen|+styrelsen|+nævnet|+kommissionen|" +
			"+inspektionen|ministeriet|+ministeriet|byretten|landsretten|højesteret|+direktoratet|rigsarkivet|" +
			"statsrevisorerne|institut_for_menneskerettigheder|ekspertgruppe|ekspertpanel|task_force|embedslægen|" +
			"borgerrådgiveren|databeskyttelsesrådgiveren)",
		"styrelsen for",
		"(tilsynets|+tilsynets|revisionens|styrelsens|+styrelsens|ombudsmandens) (rapport|øjne|vurdering|besøg|gennemgang)",
	},
	// those who judge the municipality and its houses, and little else
	"streng": {
		"(ombudsmand|ombudsmanden|datatilsynet|arbejdstilsynet|socialtilsyn|socialtilsynet|ældretilsyn|ældretilsynet|" +
			"sociale_tilsyn|revisionen|revisionens|revisor|revisoren|revisorerne|fødevarekontrollen|brandmyndigheden|" +
			"embedslægen|+tilsynets)",
		"styrelsen for patientsikkerhed",
	},
	"finder": {
		"(finder|fandt|fundet|mener|mente|vurderer|vurderede|konkluderer|konkluderede|konkluderet|noterede|noterer|" +
			"noteret|bemærkede|bemærker|bemærket|anfører|anførte|anført|konstaterede|konstaterer|konstateret|peger|" +
			"pegede|peget|påpeger|påpegede|skriver|skrev|skrevet|fastslår|fastslog|fastslået|kalder|kaldte|kaldt|" +
			"beskriver|beskrev|beskrives|oplever|oplevede|anser|anså|anset|udtaler|udtalte|udtalt|rapporterer|" +
			"rapporterede|fremhæver|fremhævede|afgjort|ifølge|fremgår|vurderet)",
		"(tilsynets|+tilsynets|revisionens|styrelsens|+styrelsens|ombudsmandens) (rapport|øjne|vurdering|besøg|gennemgang)",
		"(gør|gjorde|gjort) .. opmærksom", "(giver|gav|givet) udtryk", "(slår|slog|slået) fast", "(traf|truffet) afgørelse om",
	},
	"minus": {
		"(ikke|aldrig|ingen|manglende|mangler|manglede|mangel|mangelfuld*|utilstrækkelig*|ringe|dårlig*|svag|svagt|" +
			"svage|svaghed*|uklar*|nedslidt*|beklagelig*|uheldig*|uhensigtsmæssig*|sundhedsskadelig*|sundhedsfarlig*|" +
			"retsstridig*|lovstridig*|ulovlig*|uforsvarlig*|urimelig*|utryg*|problemer|problem|brud|brist*|svigt*|" +
			"fejl|overtrædelse*|overtræder|overtrådt|i_strid|risiko|farlig*|alvorlig*|bekymr*|kritisk*|passiv*|" +
			"utilfredsstillende|uacceptabel*|betænkelig*|forsømt|overset|forbedres|bringes_i_orden|rettes_op)",
		"for (lang|lange|langt|lav|lave|lavt|høj|høje|få|lidt|sent|sen|svag|svage|dårlig|dårligt|små|passiv|passive|" +
			"mange|gammel|gamle|ringe|langsom*|sjældent|trang|trange)",
		"(vanskelig*|svært|svære) .. (forstå*|læse|finde|gennemskue)",
	},
	// words that are a verdict in themselves
	"dom": {
		"(bebrejd*|reprimande*|irettesat|irettesatte|irettesættelse*|sanktion*|bødeforlæg|pålagde|påbød|efterlyser|" +
			"efterlyste|efterlyst|savner|savnede|undrer_sig|undret_sig|undrede_sig|dømte)",
		"(har|blev|er) (pålagt|dømt)",
		"(stiller|stillet|stillede|rejst|rejste|sat|satte|sætter) .. (spørgsmål_ved|spørgsmålstegn|tvivl)",
		"(satte|sat|sætter|lagt|lagde) .. (fingeren|finger) på", "(er|var) (ikke_enig|uenig)",
		"(udtrykt|udtrykte|udtrykker) .. (bekymring|utilfredshed|undren|betænkelighed)",
		"(bedt|bad|anmodet|anmodede) om en (redegørelse|handleplan|handlingsplan|forklaring|genopretningsplan)",
		"(givet|gav|udløst|uddelt) .. (en_sanktion|sanktioner|en_næse|næser|en_advarsel|et_påbud|påbud)",
		"(anker|ankede|anket) over",
		"(bedt|bad|beder|anmodet|pålagt|pålægger) .. (behandle|genoptage|rette|ændre|lovliggøre|forbedre|udbedre|" +
			"genbehandle|standse|stoppe|rydde_op)",
		"(er|var) ikke (tryg|trygge|overbevist|tilfreds|imponeret)",
		"(gav|givet|giver) .. (medhold|ret) (i|til)",
	},
	// what is acquitted, or of all municipalities
	"frikendt": {
		"(ikke|ingen) .. (anledning|bemærkning*|anmærkning*|indvending*|kritik|fejl|mangler|problemer|tegn|" +
			"overtrædelse*|grund_til|rejser|i_strid|ulovlig*|kritisabel*|retsstridig*|alvorlig*|bekymr*)",
		"(ikke|intet) (har|havde|fandt|fundet) .. at (bemærke|indvende|udsætte)",
		"(gav|givet|giver) .. (kommunen|forvaltningen|os) .. (medhold|ret)",
		"(alle|landets|mange|flere|en_række) kommuner", "(lever|levede) op til",
		"(tilfreds|roste|roser|rost|stadfæst*|godkendt|godkendte|medhold_til_kommunen)", "uden (bemærkninger|anmærkninger|indvendinger)",
	},
	// the municipality's own, as what is found bad
	"egne": {
		"(+hallen|hallen|biblioteket|+museet|rådhuset|jobcenter|jobcentret|+bygningen|+skolens|+skolen|+centret|" +
			"+centrets|+hjemmet|+hjemmets|+plejen|+plejens|+huset|kommunen|kommunens|forvaltningen|forvaltningens|" +
			"afdelingen|afdelingens|centret|centrets|centeret|stedet|stedets|bostedet|bosteder|plejehjemmet|" +
			"plejehjem|plejecent*|skolen|skolens|skolerne|huset|husets|køkkenet|ledelsen|ledelsens|medarbejder*|" +
			"personale*|beboerne|eleverne|sagsbehandling*|dokumentation*|hygiejne*|medicin*|journal*|arbejdsmiljø*|" +
			"opbevaring*|afgørelser|vores|os)",
	},
}

// verdicts are the plain words of criticism, and the sentences in which somebody who watches
// over the municipality finds something bad in it without any.
func verdicts(p *checker.Pass) []checker.Hit {
	out := slices.Clone(p.Told("kritik"))
	for _, who := range p.Told("vogter") {
		i := who.Sentence
		s := &p.Sentences[i]
		bad := p.Has("dom", i) || (s.Cell != nil || p.Has("finder", i)) &&
			slices.ContainsFunc(p.HitsIn("minus", i, i), func(h checker.Hit) bool { return h.Span.Start > who.Span.Start })
		if bad && !s.Quoted(who.Span) && !p.Has("frikendt", i) && (p.Has("streng", i) || p.Has("egne", i)) {
			who.Negated = false
			out = append(out, who)
		}
	}
	out = slices.DeleteFunc(out, func(h checker.Hit) bool { return ownBody(p, h) })
	slices.SortStableFunc(out, func(a, b checker.Hit) int { return a.Span.Start - b.Span.Start })
	return out
}

// ownBody reports whether a hit begins with somebody of the municipality's who is called much as
// those who watch over it: "skolebestyrelsen", "miljøtilsynet".
func ownBody(p *checker.Pass, h checker.Hit) bool {
	first, _, _ := strings.Cut(danish.Fold(p.Text(h.Span)), " ")
	return strings.HasSuffix(first, "bestyrelsen") ||
		danish.BeginsWith(first, "miljøtilsyn", "vejtilsyn", "byggetilsyn", "naturtilsyn", "affaldstilsyn", "ledelsestilsyn", "egenkontrol")
}

// excepted reports whether sentence i tells of no criticism of the municipality: it is only
// possible, or of others.
func excepted(p *checker.Pass, i int) bool {
	return p.Has("undtag", i) || p.Has("fremmede", i) && !p.Has("os", i)
}
