package faglighed

// solved are what can be done about a need or a trouble, in the passive, as the branches of
// a cue; "gives" and "bruges" tell of terms and are none.
const solved = "løses|afhjælpes|imødegås|undgås|forhindres|forebygges|dæmpes|mindskes|nedbringes|fjernes|standses|" +
	"stoppes|vendes|rettes|udbedres|dækkes|sikres|nås|opnås|indfries|imødekommes|tilgodeses|reddes|genoprettes|" +
	"klares|håndteres|afgøres|opfyldes|skaffes|elimineres|begrænses|genvindes|videreføres|bevares"

// solve are the same in the infinitive.
const solve = "løse|afhjælpe|imødegå|undgå|forhindre|forebygge|dæmpe|mindske|nedbringe|fjerne|standse|stoppe|vende|" +
	"rette|udbedre|dække|sikre|nå|opnå|indfri|imødekomme|tilgodese|redde|genoprette|klare|håndtere|afgøre|opfylde|" +
	"skaffe|gøre|gennemføre|realisere|begrænse"

// hopeless are words that rule out what they are said of.
const hopeless = "udsigtsløs*|uforsvarlig*|uansvarlig*|urealistisk*|utænkelig*|umulig*|spild*|uacceptab*|formålsløs*|" +
	"nytteløs*|virkningsløs*|utilstrækkelig*|udelukke*|håbløs*|meningsløs*|ubrugelig*|uholdbar*|forkert*|nyttesløs*|" +
	"lappeløsning*|halvhjertet|ikke_forsvarlig*|ikke_mulig*|ikke_realistisk*|ikke_tænkelig*|ikke_i_spil|ikke_på_tale|" +
	"ikke_holdbar*|falder_bort|må_opgives|at_sparke"

// possible are words for what can be done or defended: "the only possible" claims, whatever it is
// said of; options are what one may choose among.
const (
	possible = "mulige|farbare|gangbare|forsvarlige|realistiske|reelle|holdbare|ansvarlige|brugbare|tænkelige|" +
		"rigtige|fornuftige|acceptable|gennemførlige|troværdige|langtidsholdbare"
	options = "løsning*|mulighed*|model|modeller|vej|veje|måde|måder|placering*|fremgangsmåde*|metode*|greb|sted|" +
		"steder|valg|udvej*|materiale*|alternativ*|tiltag|indgreb|tilgang*|scenarie*|udfald|form|former|forslag|svar|" +
		"udformning*|arealer|grunde|redskaber|midler|ordning|ordninger"
)

// barred is what such a thing is not: "andre veje kan ikke komme på tale".
const barred = "tale|betragtning|spil|mulig*|realistisk*|aktuelle|farbar*|gennemførlig*|lade_sig|gøres|anbefales|forsvares|tænkelig*|bære"

// outOfPlay is said of what is not looked at any more.
const outOfPlay = "dømt_ude|udelukke*|utænkelig*|kasseret|sorteret_fra|må_afvises|må_forkastes|må_opgives|" +
	"ude_af_billedet|ude_af_spillet|uden_for_spillet"

// wayOut are words for a way to do it.
const wayOut = "mulighed*|udvej*|vej|veje|løsning*|alternativ*|valg|redskab*|midler|model|modeller|måde|måder|placering|placeringer"

// answer are words for what a question of the item ends in, one says that there is a single of
// them; vouch is what those who know the trade can do with it.
const (
	answer = "svar|svaret|løsning|løsningen|konklusion|konklusionen|udvej|valg|mulighed|model|placering|sted|facit|" +
		"udfald|anbefaling|redskab|måde"
	one   = "én|ét|een|eet|en_enkelt|et_enkelt|en_eneste|et_eneste"
	vouch = "stå_inde_for|forsvare|forsvares|anbefale|anbefales|lægge_navn_til|tilråde|tilrådes|være_bekendt|" +
		"sige_god_for|sætte_navn_på|bakke_op|stå_på_mål_for|stå_ved|bære_ansvaret"
	expert = "fagperson*|fagmand|fagfolk|fagligt|faglig|*faglighed|*fagligheden|ingeniør*|læge|læger|pædagog*|" +
		"arkitekt*|planlægger*|biolog*|økonom|økonomer|jurist*|sygeplejerske*|specialist*|ekspert*|sagkyndig*"
)

// us are those whose hands may be tied, in front of "nødt til" or behind its verb.
const us = "(vi|man|kommunen|forvaltningen|administrationen|@organer|*udvalget|*afdelingen|*centret|direktionen)"

// served are those the municipality serves: what they can or cannot is no claim about the matter.
const served = "ansøger*|borger*|unge|børn*|ældre|elev*|beboer*|forening*|klub*|familie*|ejer*|spillerne|bruger*|lejer*"

// drastic are acts one may be forced to.
const drastic = "vælge|lukke|nedlægge|godkende|sælge|bygge|flytte|hæve|sænke|spare|opsige|købe|udbyde|afvikle|" +
	"privatisere|udlicitere|samle|sammenlægge|lægge|skære|reducere|afskedige|fyre|indføre|nedrive|rive|ekspropriere|" +
	"omlægge|fusionere|afstå|afbryde|stoppe|standse|afvise|udskifte|opføre"
