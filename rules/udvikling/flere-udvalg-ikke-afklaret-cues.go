package udvikling

import (
	"maps"

	"sagstjek/checker/danish"
)

// topics are the areas that a municipality mostly gives to different committees.
var topics = map[string][]string{
	"boern": {
		"skole*", "*skole", "*skolen", "*skolens", "*skoler", "*skolerne", "børnehus*", "dagtilbud*",
		"daginstitution*", "børnehave*", "vuggestue*", "dagpleje*", "institutionernes", "legeplads*", "ungdomshus*",
		"børnesager*", "(til|for|med) (børn|unge|elever)", "(udsatte|byens|vores) (børn|unge)", "skolerne", "sfo",
		"sfo-*", "+klasses", "ungdomsklub*", "fritidsklub*", "lektiehjælp*", "folkeskole*", "familierådgivning*",
		"familiehus*", "læringsplatform*", "specialskole*", "ssp", "ppr",
	},
	"aeldre": {
		"plejecent*", "plejehjem*", "plejebolig*", "ældrecent*", "ældrehus*", "hjemmepleje*", "hjemmesygepleje*",
		"ældreområde*", "ældrepleje*", "ensomme ældre", "ældre borgere", "(til|for|med|og) ældre", "sundhedsfremme*",
		"sundhedshus*", "genoptræning*", "sundhedsområde*", "sundhedscent*", "hjemmesygepl*", "sygeplejeklinik*",
		"sygeplejen", "ældremad*", "demens*", "dagcent*", "daghjem*", "lægehus*", "sundhedsdag*", "sundhedsplej*",
		"tandpleje*", "tandklinik*", "kroniske sygdomme", "beboerne på plejehjem*",
	},
	"social": {
		"botilbud*", "bosted*", "handicapområde*", "handicapsager*", "(voksne|borgere|mennesker) med handicap",
		"misbrug*", "rusmiddel*", "hjemløse*", "flygtning*", "socialområde*", "psykiatri*", "væresteder*", "værested*",
		"herberg*", "bofællesskab*", "lokalpsykiatri*", "udviklingshæm*", "sindslidende", "herberget", "boligsocial*",
		"socialpsykiatri*", "specialbotilbud*", "voksne med", "handicaphjælp*", "psykisk sårbare", "gældsrådgivning*",
	},
	"teknik": {
		"vej", "vejen", "vejene", "veje", "vejområde*", "vejprojekt*", "omfartsvej*", "vejadgang*", "trafik*",
		"cykelsti*", "lokalplan*", "byplan*", "parkering*", "+parkering", "p-plads*", "fortov*", "busrute*",
		"buslinje*", "vejnet*", "vejadgangen", "byggesag*", "boligveje", "kollektiv* trafik", "vejbelysning*",
		"udstyk*", "byggemodn*", "trafiksikkerhed*", "cykelparkering*",
	},
	"arbejde": {
		"jobcent*", "jobrådgivning*", "lærling*", "beskæftigelse*", "sygedagpenge*", "sygemeldte", "ledige",
		"jobsøgende", "jobparate", "integrationsindsats*", "virksomhedspraktik*", "praktikant*", "fleksjob*",
		"jobvejleder*", "jobcafé*", "beskæftigelsesindsats*", "fleksjobbere",
	},
	"kultur": {
		"idræt*", "bibliotek*", "kultur*", "foreningsliv*", "svømmehal*", "hal", "hallen", "haller", "multihal*",
		"sportshal*", "boldhal*", "tennishal*", "skøjtehal*", "stadion*", "museum*", "museet*", "fritids*", "friluft*",
		"kunst", "kunsten", "kunsthal*", "kunstmuse*", "musikskole*", "teater*", "teatret", "biograf*",
		"musikforening*", "gymnastikforening*", "spillested*", "forsamlingshus*", "museer*", "musiksted*", "boldklub*",
		"badmintonklub*", "kulturskole*", "foreningslokale*",
	},
	"klima":    {"klima*", "grundvand*", "naturområde*", "natur", "naturpleje*", "drikkevand*"},
	"borgerne": {"borgerservice*"},
}

// subjects are words for the same areas that say so only in a title or a recommendation: in a
// text they are too common.
var subjects = map[string]*danish.Class{
	"boern": like("=elever", "skolemad", "skoletilbud", "=skole", "familier", "dagpleje", "pasning", "=eleverne",
		"ssp", "=børn", "=unge", "ungdomsklub"),
	"aeldre": like("=sundhed", "sygeplej", "ældremad", "ældreråd", "=patienter", "=pensionister", "dagcentergæst",
		"sundhedshus", "=ældre", "=demente", "=seniorer", "dagcent", "rygestop"),
	"social": like("=handicap", "=voksne", "socialråd", "hjemløs", "familierådgiv", "handicapkørsel",
		"handicaptilbud", "=handicappede", "gældsrådgiv", "=udsatte", "=socialforvaltningen"),
	"teknik": like("færge", "=teknik", "=trafik", "infrastruktur", "=boliger", "byggeri", "=transport",
		"=byplanlægning", "=lokalplan", "=bus", "=busser", "=busserne", "skolevej", "skolesti", "byggegrund",
		"=havnen", "fodgænger", "=stien", "=stier"),
	"arbejde": like("=job", "=praktik", "=beskæftigelse", "=lærlinge", "=ledige"),
	"kultur":  like("=klubber", "=klubberne", "=foreninger", "=foreningerne", "boldban", "svømme", "sauna", "haller", "=hallernes"),
	"erhverv": like("bosætning", "turisme", "erhvervspolitik", "erhvervsudvikl", "iværksætt", "landdistrikt", "detailhandel"),
	"faelles": like("=rådhuset", "=rådhus", "catering"),
	"klima":   like("skovareal", "=skov", "=skoven", "=skovens", "=regnvand", "skybrud", "motionsrute", "=enge"),
}

// committeeWords hold for every area.
var committeeWords = map[string][]string{
	// in the title: words for other things are names, or places to vote, to buy for and to clean
	"steder":   {"(navngiv*|vejnavn*|navne|valgbestyrelse*|afstemningssted*|valgkort*|folkeafstemning*|udbud|rammeaftale*|indkøb)"},
	"beroerer": {"(berører|vedrører|rækker_ind|påvirker|betydning_for|går_på_tværs|tværgående|på_tværs_af|snitflader)"},
	// where people go, park and vote
	"praktisk": {
		"parkering .. (foregår|sker) ", "(parkerer|parkeres) .. (ved|på)", "(stemmested*|valgkort*|afstemning*)",
		"(komme|kommer) .. (dertil|derhen|forbi)", "(binder|forbinder) .. sammen", "(bruges|benyttes) .. (af_børn|af_unge)",
	},
	// what more a paragraph of the case may touch
	"veje": {
		"(+gade|+gaden|+vej|+vejen|stoppested*) .. (flyttes|omlægges|lukkes|udvides)",
		"(flyttes|omlægges|lukkes|udvides) .. (+gade|+gaden|+vej|+vejen|stoppested*)",
		"(vejafdelingen|parkafdelingen|driftsgården|materielgården|entreprenørgården) .. (lægger|anlægger|sætter|" +
			"hænger|flytter|bygger|stiller|opsætter)",
		"(anlægges|anlægger|asfalteres|belysning) .. (sti|stien|+stien|stier)",
		"(sti|stien|+stien|stier) .. (anlægges|asfalteres|flyttes)",
	},
	"foreninger": {"(foreningerne|foreninger|idrætsforeninger*|roklub*|sejlklub*|spejder*)"},
	"plan": {
		"(helhedsplan*|masterplan*|udviklingsplan*|områdeplan*|bydelsplan*|landsbyplan*|kvarterplan*|parkplan*|" +
			"byplan|visionsplan*|områdefornyelse*|byfornyelse*|udviklingsstrategi*|planstrategi*|" +
			"bosætningsstrategi*|landdistriktsstrategi*)",
	},
	// where people meet, not what the item is about
	"moede": {
		"(borgermøde*|beboermøde*|møde|mødet|møder|informationsmøde*|dialogmøde*|orienteringsmøde*|workshop*|" +
			"åbent_hus|udstilling*|fremlægges|fremlagt|udstilles|holdes|afholdes) .. (på|i|ved|" +
			"hos) (*biblioteket|*skolen|*skole|*hallen|kulturhuset|plejecentret|museet|borgerservice|børnehuset|kulturcentret)",
	},
	"udvalgene": {"(*udvalget|*udvalgets)"},
	"gang": {
		"fælles (møde|udvalgsmøde|behandling)", "fællesmøde*", "behandles også (i|af)", "parallelt i",
		"til (udtalelse|orientering|høring) i .. +udvalget",
		"(andre|øvrige|berørte|relevante|to|tre|fire|begge|alle|flere) (udvalg|fagudvalg|stående_udvalg)",
		"fagudvalgene", "fagudvalgenes", "udvalgene (for|har|behandler|bag)", "udvalgenes",
		"temamøde* .. (byrådet|kommunalbestyrelsen|udvalgene)",
		"tværgående konsekvens*", "alle udvalg", "(hvert|hver_sit|ethvert) udvalg",
		"forelægges (tillige|desuden|ligeledes|også|samtidig) .. +udvalget",
		"(hører|henhører|ligger) .. (under|hos) (+udvalget|@organer) .. (uanset|alene|alle)",
		"(alene|kun) (+udvalget|+udvalgets)", "+udvalget (alene|selv) ",
		"ingen (anden|andre) (politisk|politiske)", "+udvalget .. hver især",
		"(formændene|formand|formænd) for .. +udvalget", "+udvalgene",
	},
}

func areaCues() map[string][]string {
	cues := maps.Clone(committeeWords)
	for name, list := range topics {
		cues[name] = list
	}
	return cues
}
