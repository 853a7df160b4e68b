package aabenhed

import "strings"

// Further ways to tell that something was not done as it should have been, without a word for
// error. As those of departs they are weak and count only with a sign beside them.

// wrongly are the words for what is wrong by law or by the facts, as a stem.
const wrongly = "(forkert|forkerte|gal|gale|ukorrekt|ukorrekte|urigtig*|uhjemle*|uberettige*|uretmæssig*|mangelfuld|" +
	"mangelfulde|forældet|forældede|udløbet|udløbne)"

// done are what a municipality does to somebody, as a participle: "beregnet", "sendt".
const done = "(beregnet|udbetalt|opkrævet|opkrævede|trukket|fastsat|udregnet|udmålt|sendt|udsendt|journaliseret|lagt|" +
	"ført|konteret|bogført|posteret|udstedt|udleveret|meddelt|afgjort|afslået|afvist|målt|anvendt|brugt|registreret|" +
	"indberettet|oplyst|annonceret|offentliggjort|givet|tildelt|bevilget|godkendt|reguleret|faktureret|afregnet|" +
	"visiteret|indplaceret|truffet|fået|modtaget|lavet|trykt|underskrevet|indgået|solgt|købt|ansat|opsagt|udlejet|nedlagt|slettet|anbragt)"

// binding is what a municipality has to keep to.
const binding = "(*loven|*lovens|loven|lovgivningen|reglerne|+reglerne|bekendtgørelsen|+bekendtgørelsen|" +
	"overenskomsten|+aftalen|+politikken|+planen|vedtægten|+vedtægten|+regulativet|forskriften|+forskriften|" +
	"retningslinjerne|vejledningen|kravene|kravet|standarden|fristen|+fristen|fristerne)"

var departsFurther = []string{
	// wrong: "beregnet af den forkerte udgift", "opkrævningen er ukorrekt"
	done + " .. " + wrongly, wrongly + " .. " + done,
	"(forkert|forkerte|ukorrekt|ukorrekte|uhjemle*|uberettige*|uretmæssig*|fejlagtig*)",
	"(retlig|alvorlig|væsentlig|klar) (mangel|brist|forsømmelse|overtrædelse)",
	// not done: what was left, and what nobody did
	"(havde|var|blev) ikke (længere|blevet|først)? (+et|+t)", "ikke (havde|var|blev) (blevet)? (+et|+t)",
	"er ikke (besøgt|partshørt|varslet|advaret|efterset|tilset|talt_med|taget_stilling|taget_højde|fornyet)",
	"ikke (er|blev|var|bliver)? (besøgt|partshørt|varslet|advaret|efterset|tilset|taget_stilling|taget_højde|fornyet)",
	"ikke blevet (+et|+t)", "ikke (blevet)? (efterset|partshørt|varslet|fornyet|besøgt|kontrolleret) siden",
	"(hvilket|som|men|og) (det|de|den)? (ikke|aldrig) (gjorde|skete|blev|fik|var)",
	"(men|og) det (skete|blev|gjorde) (aldrig|ikke)",
	"(hvilket|men_det|men_dette) (ikke|aldrig) (er|har|var|blev|gjorde|skete)", "hvilket det ikke",
	"ingen (havde|der)? (handlede|reagerede|opdagede|fulgte_op|tjekkede|læste|overtog|svarede|så_efter|tog_sig|" +
		"havde_ansvar*|kontrollerede|lagde_mærke)",
	"(aldrig|ikke) .. (bedt_om|sat_i_gang|slået_til|fulgt_op|lukket_ned|slået_fra)", "(nåede|nåedes) ikke",
	"ikke (nåede|nåedes|nået)", "(blev|blevet) liggende",
	"ikke (holdt|ført|afholdt|gennemført|udført|overholdt|efterlevet) (de|den|det|sin|sine|sit)",
	"ikke (har|havde|er|blev|var)? (holdt|ført|afholdt|gennemført|udført|overholdt|efterlevet|fulgt) .. (kræver|" +
		"pligt*|lovpligt*|loven|foreskriver|skulle)",
	"fik ikke (deres|sin|sit|den|det|de|besked|brev|svar|reguleret|udbetalt)",
	"ikke fik (deres|sin|sit|den|det|de|besked|brev|svar|reguleret|udbetalt)",
	"(blev|var) .. ikke (talt_med|talt_op|medregnet|regnet_med)",
	"(udlejet|booket|solgt|tildelt|givet|lovet) .. (igen|dobbelt|to_gange|til_to)",
	"(mødte|mødt|gik|gået|kom|kørte) .. forgæves", "forgæves (mødte|mødt|gik|kom)",
	"(ulovligt|lovstridigt|uberettiget|uretmæssigt) (holdt|lukket|" + strings.Trim(done, "()") + ")",
	"(betalt|betalte|opkrævet) for .. (ikke|aldrig) (fik|har_fået|blev|er)",
	"uden (lovligt|gyldigt|tilstrækkeligt) grundlag", "uden (offentligt|lovpligtigt|forudgående) udbud",
	"uden (den|det|de) .. som (reglerne|loven|+loven|bekendtgørelsen) kræver",
	"(har|havde|havde_haft) ikke (hjemmel|kompetence|lovhjemmel)",
	"ikke (havde|har|var) (kompetence|lovhjemmel|hjemmel)", "(der|som) ikke måtte", "(hvor|som) det .. er (forbudt|ulovligt)",
	// late
	"for (sent|sen|sene) .. " + done, done + " .. for sent",
	"for (sen|sene|sent) (godkendelse*|udbetaling*|behandling*|afgørelse*|indberetning*|anmeldelse*|reaktion*|varsling*|varslet|opdaget)",
	// against what binds: "i strid med aftalen", "uden om systemet", "selv om fristen er 12 uger"
	"(i_strid_med|uden_hensyn_til|uden_om) .. " + binding, "ikke .. (i_overensstemmelse_med|i_tråd_med) .. " + binding,
	"(findes|står|fremgår|fremgik) ikke (af|i) .. " + binding,
	"(selv_om|selvom|skønt|trods|uagtet) .. (kræver|krævede|frist|fristen|pligt|krav|foreskriver|siger)",
	"(kortere|længere|mindre|færre|flere|mere|lavere|højere) end .. (" + "overenskomsten|loven|reglerne|" +
		"bekendtgørelsen|vedtægten|standarden|aftalen|planen|taksten|takstbladet) (foreskriver|kræver|tillader|siger|" +
		"hjemler|fastsætter)",
	done + " .. uden (forudgående|den_nødvendige|nødvendig|gyldig|lovlig|lovpligtig*)? (kompetence|bemyndigelse|" +
		"udbud|godkendelse|lovgrundlag|aftalegrundlag|samtykke|varsel|høring|partshøring)",
	"uden at (+erne|+ne|der) (er|blev|var|har|havde) (blevet)? (orienteret|hørt|spurgt|varslet|underrettet|inddraget|" +
		"partshørt|kontrolleret|efterset)",
	"(før|inden) .. (fristen|+fristen|+tiden|perioden|+perioden) var (gået|udløbet|slut|omme)",
	"(betalt|betalte) .. (to_gange|dobbelt)",
	"uden at (opkræve|se|kontrollere|følge|tage_stilling|være_opmærksom|der_var|der_blev|der_først|de_var|de_havde|" +
		"kommunen|forvaltningen|nogen)",
	// seen or lost: "kunne se lønsedler for 3.700 medarbejdere", "er bortkommet"
	"(kunne|har_kunnet) .. (se|læse|åbne|tilgå|hente|søge_frem) .. (navne|navnet|oplysninger|lønsedler|cpr*|" +
		"journaler|adresser|personoplysninger|beskeder|karakterer|andres|hinandens)",
	"kunne .. (navne|oplysninger|cpr*|adresser|journaler|personoplysninger|svar) .. (ses|læses|åbnes|tilgås|findes)",
	"(navne|oplysninger|cpr*|adresser|journaler|personoplysninger) .. kunne .. (ses|læses|åbnes|tilgås|findes)",
	"(lå|ligget|stod|stået|lagt) .. (åbent|frit|frit_fremme|fremme|i_en_kø|tilgængelig*|uafhentet|ubehandlet*|" +
		"ubesvaret|ulæst|på_test)",
	"(indeholdt|viste|afslørede) .. (navnet|navne|navnene|cpr*|personoplysninger|fortrolige|følsomme)",
	"(forsvandt|forsvundet|lækket|lækkede|utilsigtet|fejlagtigt)",
	// paid or treated though it should not be so
	"alligevel (blev|fik|er|har|blevet)? (trukket|opkrævet|sendt|udbetalt|fik|modtaget|lukket|opsagt)",
	"(regning|regninger|+regning|rykker|rykkere|opkrævning) .. (der|som) (allerede)? (var|er|blev) (allerede)? betalt",
	"(udbetalt|udbetalte|betalt|betalte|løn) .. (efter_at|selv_om) .. (fratrådt|ophørt|stoppet|flyttet|opsagt|afmeldt|fraflyttet|holdt_op)",
	"(godkendelse|tilladelse|kontrakt|aftale|autorisation|attest) .. (var|er) udløbet",
	"(nægtet|nægtede|afvist) .. (krav|kravet|adgang|ret)", "imidlertid (været|blevet|brugt|opkrævet|udbetalt|ikke)",
}

// revealsFurther are further ways to tell of an error's discovery.
var revealsFurther = []string{
	"(gennemgang|gennemgangen|undersøgelse|undersøgelsen|*kontrol|*kontrollen|eftersyn|eftersynet|stikprøve*|" +
		"optælling*|afstemning*|revisionen|øvelse|redegørelsen) .. (viser|viste|vist|fundet|fandt|afslørede)",
	"ved en gennemgang", "(erkender|erkendte|erkendt|indrømmer)", "(gjort|gør|gjorde) .. opmærksom", "rejst krav",
	"under skærpet (tilsyn|opsyn)", "(påtalt|indskærpet|underkendt)", "først (da|opdaget|set|efter)",
}

// amendsFurther are further signs that something is made good, and so was wrong.
var amendsFurther = []string{
	"(ny|nye|korrekte|rigtige|rettede|berigtigede) (afgørelse|afgørelser|opkrævning|opkrævninger|regning|regninger|" +
		"faktura|opgørelse|opslag)",
	"(beklagelse|beklageligt|beklageligvis|forlig)",
	"(fået|får|fik|modtaget|betalt|tilbydes|tilbudt|krav_om|ret_til|krav_på) .. (erstatning|godtgørelse|kompensation)",
	"(orienteret|orienteres|informeret|informeres) .. om (forløbet|fejlen|hændelsen|sagen|det_skete|bruddet)",
	"(fået|får|fik|modtog|modtaget|sendt) .. (beklagelse|undskyldning|forklaring)",
	"(omposteret|omposteres|berigtiget|berigtiges|eftergivet|eftergives|annulleret|slettet|omskrevet)",
	"(er|blev|bliver) (nu|siden|straks)? (rettet|lukket|fjernet|taget_ned|taget_af|standset|stoppet)",
	"(kravet|gebyret|brevet|opslaget|opslagene|opkrævningen|reglen|kravene) (fjernes|er_fjernet|slettes|blev_slettet|" +
		"bortfalder|trækkes)",
	"(afkræves|kræves|opkræves) ikke",
}

// changes are the cues that something is done otherwise from now on.
var changes = []string{
	"(fremover|fremadrettet|herefter|fra_nu_af)",
	"(nu|siden) .. (indført|ansat|omskrevet|lagt_om|skiftet|sat_op|rettet|lukket|betalt)",
	"(er|blev|bliver|har) .. (indført|omskrevet|skiftet|rettet|skilt_ad|lavet_om|lagt_om|strammet|evalueret)",
	"+es (nu|fremover|herefter)",
	"(nye|ny|obligatorisk) (skabelon*|tjekskema*|tjekliste*|vejledning*|arbejdsgang*|kontrol|procedure*)", "(tjekskema|tjekliste)",
}

// strangers are those who do wrong themselves, or work for the municipality: their slips are
// told of in the same words.
var strangers = []string{
	others,
	"(firma|firmaet|firmaets|+firmaet|leverandør*|entreprenør*|vognmand*|bygherre*|ejer|ejeren|ejerne|ejerens|" +
		"selskabet|boligselskab*|administrator|rådgiveren|konsulenten|ansøger|ansøgeren|tilbudsgiver*|operatøren|" +
		"virksomhed|virksomheden|husstand|staten|regionen|nabokommune*)",
	"(foreningen|klubben|lauget|skolen|højskolen|bestyrelsen|borgeren|naboen) (har|havde|oplyser|mener|skriver)",
	"(skal|til_at|for_at) (sikre|forhindre|forebygge|undgå|mindske|modvirke)", "(ansøgningen|budgettet|tilbuddet|kontrakten|entreprisen)",
}

// acting are the cues that the municipality is the one who does.
var acting = []string{
	"(kommunen|forvaltningen|administrationen|vi) (har|havde|fik|sendte|betalte|opkrævede|udbetalte)",
	"(har|havde) (kommunen|forvaltningen|administrationen|vi)", "kommunens (tilsynsførende|medarbejder*|driftsvagt|byggeteam*|afdeling*)",
}

// ofOthers are the cues of a title about what others did, offer or ask for.
var ofOthers = []string{
	"(ansøgning*|anmodning*|kontrakt*|rammeaftale*|eftergivelse|udbud|entreprise*|mangelsag*|misligholdelse|håndhæv*|" +
		"lovliggør*|fysisk_lovlig*|tilsynssag*|boligselskab*|anlægsregnskab*)",
	"(ulovlig|ulovligt|ulovlige) (byggeri|bebyggelse|bygning|bygninger|forhold|anlæg|opførte|opført|skur|skure|hegn|" +
		"anneks|udhus|garage|carport|tilbygning|terrasse|hytte|drivhus|plankeværk|mur|bådebro)",
	"(ønske|forslag|henvendelse) (om|fra|til)",
	"tilsyn med (ulovlig*|private|landbrug*|virksomhed*|entreprenør*|opholdsst*|bosted*|botilbud*|friplejehjem*|selvejende)",
}
