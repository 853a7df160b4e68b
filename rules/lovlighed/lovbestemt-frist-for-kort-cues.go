package lovlighed

import (
	"maps"
	"strconv"

	"sagstjek/rules/lexicon"
)

// commented tells of a hearing by what people may do in it.
const commented = "(komme_med|sende|indsende|afgive|fremsætte|indgive|kommentere|gøre) .. (bemærkninger|indsigelser|" +
	"høringssvar|ændringsforslag|planen|forslaget|indsigelse) .. (fra|i_perioden|mellem|indtil|frem_til)"

// timeToAnswer tells of it by the time people get for it, answersBy by what comes in.
const (
	timeToAnswer = "til at (komme_med|sende|indsende|afgive|gøre|fremsætte|indgive|kommentere|" +
		"udtale_sig) .. (bemærkninger|indsigelser|indsigelse|høringssvar|ændringsforslag|kommentarer|om_planen|om_forslaget)"
	answersIn = "(bemærkninger|indsigelser|høringssvar|kommentarer) (modtages|kan_sendes|kan_afgives|kan_indsendes|skal_sendes)"
	answersBy = "(frist|fristen|modtages|modtager|sendes|sende|indsendes|gives|afgives) (for|der|" +
		"om)? .. (bemærkninger|indsigelser|høringssvar|kommentarer)"
)

// publicAnswers tells of it by who may answer: not the applicant, nor those whom another law
// lets be heard.
const publicAnswers = "(borgere|borgerne|beboere|beboerne|alle|interesserede|offentligheden|andre|grundejere|" +
	"grundejerne|enhver|foreninger) .. (svare|reagere|kommentere|udtale_sig|gøre_indsigelse|gøre_indsigelser|" +
	"komme_med_bemærkninger|sende_bemærkninger|sende_svar)"

// objections and thenDecided tell of a hearing's end and of the decision in one sentence.
const (
	objections  = "(indsigelse*|bemærkning*|høringssvar*)"
	thenDecided = " .. (byrådet|kommunalbestyrelsen) .. (beslutter|træffer|afgør|vedtager|nedlægger)"
)

// toAnswer is what they may do in that time.
const toAnswer = "(til_at_svare|til_at_reagere|til_at_sige_deres|gøre_indsigelse|gøre_indsigelser|" +
	"fremsætte_indsigelse|fremsætte_indsigelser)"

// planOpen tells of it by the plan: what may be said of it, or where it lies.
const planOpen = "(planen|planforslaget|lokalplanforslaget|lokalplanen|forslaget|forslagene) .. (kan_kommenteres|" +
	"kan_ses|er_til_debat|er_i_debat|ligger_på_hjemmesiden|kan_læses)"

// hearingWords tell of a hearing, whatever is heard about.
var hearingWords = map[string][]string{
	"hoering": {
		"høring*", "*høring", "*høringen", "*høringsperiode*", "(fremlægges|fremlagt|fremlæggelse*|fremlægge)",
		"(lægges|lægge|lagt|ligger|ligge|ligget) .. (frem|fremme)", "offentliggør*", "offentlighedsfase*",
		"offentlighedsperiode*", "indsigelsesfrist*", "indsigelsesperiode*", "svarfrist*", "bemærkningsfrist*",
		"offentlig debat", "til debat", commented, timeToAnswer, answersBy, answersIn, publicAnswers, planOpen,
		toAnswer, "offentligt eftersyn",
		"(planen|planforslaget|forslaget|forslagene|lokalplanen) .. (bekendtgøres|annonceres)",
		"(sende|sender|sendes|afgive|give) .. (svar|bemærkninger) .. (i_tiden|i_perioden|mellem|fra_den)",
	},
	"andet": {
		"skitse*",
		"(parterne|ejeren|ejer|kommunen|staten|ministeriet|nævnet|rådgiver*|ansøger|ansøgeren|lodsejeren|" +
			"bygherren|myndigheder|myndighederne|forvaltningen|administrationen|naboer|naboerne) .. (uge|uger|" +
			"dage|måned) til at",
		"(bemærkninger|kommentarer|høringssvar) til (ansøgningen|screeningen|projektet|udkastet)", "nabohør*",
		"naboorienter*", "partshør*", "§ 20", "idéfase*", "idefase*", "foroffentlig*", "forudgående offentlighed",
		"forhør*", "fordebat*", "debatfase*", "debatoplæg*", "§ 23 c", "§ 23c", "indkald* .. (idéer|ideer|forslag)",
		"dispens*", "*dispensation", "landzonetillad*", "byggetillad*", "høring hos",
		"høring (af|blandt) .. (nabo*|part*|myndighed*|foreninger|ejer*|leverandør*)", "(hørt|hørte)",
		"(intern|interne) høring",
		"(handicapråd*|ældreråd*|ungeråd*|skolebestyrelse*|forældrebestyrelse*|med-udvalg*)",
		"berørte myndigheder", "myndighedshør*", "screening*", "miljøscreening*",
		"(fornyet|supplerende|ny|ekstra) (offentlig|kort)? høring", "genhøring*", "§ 27", "forlæng*",
		"klagefrist*", "vejnedlæg*", "takst*", "regulativ*", "ekspropriation*", "landskabsstrategi*", "tidligere lov*",
	},
	"generel": {
		"begge forslag", "høringsperiode på", "(sende|sender|sendes) .. svar .. (i_tiden|i_perioden)",
		"(forslaget|forslagene|planforslag*|planen|planerne|lokalplanforslag*)", "høringen", "høringsperioden",
		"høringsfasen", "høringsfristen", "svarfristen", "offentlighedsperioden", "indsigelsesfristen",
		"fremlæggelsen", "offentliggørelsen", "fremlæggelsesperioden", "offentlighedsfasen", "bemærkningsfristen",
		"indsigelsesperioden", "debatperioden", commented, timeToAnswer, answersBy, answersIn, publicAnswers,
		planOpen, "offentlig høring", "offentligt", toAnswer, "(høringsdag|høringsstart)",
		"(dages|ugers) (offentlig|offentligt)? (høring|fremlæggelse|høringsperiode|debat)",
	},
	"flere": {"(høringen|høringsperioden|offentlighedsperioden|begge|planforslagene|planerne|forslagene|planforslag)"},
	"fremmed": {
		"dispens*", "*dispensation", "igangsæt*", "opstart*", "idéfase*", "idefase*", "foroffentlig*", "salg",
		"sælge*", "køb", "byggesag*", "landzonetillad*", "ekspropri*", "debatoplæg*", "fordebat*",
	},
	"skridt": {
		"høring*", "*høring", "vedtag*", "godkend*", "offentliggør*", "fremlæg*", "udsend*", "sendes",
		"(lægges|lægge) .. (frem|ud)", "nedlæg*", "luk*",
	},
	"mindre": {"mindre betydning", "underordnet betydning", "(mindre|uvæsentlig|uvæsentlige) ændring*", "mindre rammeændring*"},
	"nytomraade": {
		"(udlægger|udlægges|udlægge|udlagt|udlæg|inddrager|inddrages) .. (nyt|nye) .. (område*|areal*|*område|" +
			"*områder|rammeområde*|byudvikling*)",
		"(nyt|nye) .. (rammeområde*|+område|+områder|område|områder|byudviklingsområde*|" +
			"erhvervsområde*) .. (udlægges|udlagt|inddrages|til)",
		"ny arealudlæg*",
		"(udlægger|udlægges|udlægge|udlagt|opretter|oprettes) .. (ny|nye) .. (ramme|rammer)",
		"(ny|nyt|nye) (ramme|rammer|rammeområde*|byzone*)",
		"(uden_for|udenfor|uden) .. (ramme|rammer|rammerne|rammeområde*)", "(ikke) .. (rammebelagt|rammelagt)",
		"(tager|tages|udgår) .. (areal*|ha|jord*|mark*) .. ud af", "fra landzone til byzone",
		"(overføres|overgår|inddrages|inddrager) .. (byzone|byzonen|byudvikling*)",
		"(landbrugsjord|landbrugsområde*|landbrug|marken|mark) .. udlægges til", "nyudlæg*",
	},
	"lokaltillaeg": {
		"(tillæg|tillægget) (nr|nummer)? #? til (lokalplan*|vandforsyningsplan*|spildevandsplan*|varmeplan*|" +
			"affaldsplan*|indsatsplan*|vandløbsregulativ*|regulativ*)",
		"lokalplantillæg*",
	},
	"andenskole": {
		"(musikskole*|ungdomsskole*|naturskole*|billedskole*|*højskole|*højskolen|friskole*|privatskole*|" +
			"efterskole*|sprogskole*|skovskole*|svømmeskole*|skolebus*|skolerute*|skolekørsel*|*børnehave*)",
	},
	"loven": {"(loven|lovens|planloven|planlovens|minimum|mindst|lovkrav*|folkeskoleloven|folkeskolelovens)"},
	"aabner": {
		"(lægges|lagt|sendes|sendt|udsendes|udsendt|offentliggøres|offentliggjort|fremlægges|fremlagt|begynder|" +
			"begyndte|starter|startede|åbner|åbnede|åbnes|indledes|indledt|igangsættes|annonceres|bekendtgøres|" +
			"bekendtgjort|start|starten|offentliggørelsen|fremlæggelsen|annonceringen|offentliggørelse|" +
			"fremlæggelse|annoncering|høringsstart|går_i_gang|gik_i_gang|åbningsdag)",
	},
	"lukker": {
		"(modtaget|i_hænde|sidste_høringsdag|sidste_svardag|slutdato|frist|fristen|+frist|+fristen|svarfrist*|" +
			"slutter|sluttede|slut|udløber|udløb|lukker|lukkede|lukkes|ender|afsluttes|senest|inden|indtil|" +
			"sidste_dag|sidste_frist|til_og_med|svare|kommentere)",
	},
	"svar": {"(bemærkning*|høringssvar*|svar|svare|svarene|indsigelse*|fristen|svarfrist*|høringen|høringsfrist*)"},
	"raad": {"(byrådet|kommunalbestyrelsen|borgerrepræsentationen)"},
	"behandl": {
		"(behandler|afgør|vedtager|beslutter|behandles|afgøres|vedtages|besluttes) .. (sagen|forslaget|" +
			"nedlæggelsen|lukningen|skole*|*skole|*skolen|punktet)",
		"(sagen|forslaget|nedlæggelsen|lukningen|skolestruktur*|*skole|*skolen) .. (behandles|afgøres|vedtages|besluttes)",
	},
	"endelig":  {"endelig*", "(2.|anden) behandl*", "træffer .. (beslutning|afgørelse)"},
	"forbi":    {"(var|blev|havde|besluttede|vedtog|tidligst|senest|evaluer*|status*|opfølgning*)"},
	"vedtaegt": {"(styrelsesvedtægt|styrelsesvedtægten|styrelsesvedtægtens)"},
	// The last day for objections and the day of the decision in one sentence.
	"derefter": {
		"(høringsfrist*|svarfrist*|indsigelsesfrist*|høringen)" + thenDecided,
		"(frist|fristen) .. " + objections + thenDecided, objections + " .. (frist|fristen)" + thenDecided,
	},
	"foerste": {"(førstebehandl*|1.behandling)", "(første|1) (gang|behandling)"},
	"anden":   {"(andenbehandl*|2.behandling)", "(anden|2) (gang|behandling)"},
	"toGange": {
		"(første|1) (gang|behandling) .. (anden|2) (gang|behandling)", "(begge|to) behandlinger",
		"(førstebehandl*|1.behandl*) .. (andenbehandl*|2.behandl*)",
	},
	"fjernelse": {"nedlæg*", "luk*"},
}

// deadlineCues holds what is heard, "emne0" and so on for the rows of the lexicon, and
// what tells a hearing of it from other hearings.
func deadlineCues() map[string][]string {
	cues := maps.Clone(hearingWords)
	for i, row := range lexicon.Deadlines() {
		cues["emne"+strconv.Itoa(i)] = row.Emne
	}
	return cues
}
