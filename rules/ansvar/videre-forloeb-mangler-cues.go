package ansvar

// nextStepCues are what videre-forloeb-mangler listens for.
var nextStepCues = map[string][]string{
	"forloeb": {
		// hvornår det gælder
		"træder i kraft", "ikrafttræd*",
		"gældende (fra|pr|per|til_og_med) (og_med|den)? (#|@maaneder|skoleåret|årsskiftet|nytår)",
		"(virkning|gælder|gælde|opkræves|gives|ydes|indføres|åbner|lukker|lukkes|ændres|afskaffes|overgår|" +
			"fortsætter|flytter|udbetales|anvendes) .. (fra|pr|per|til_og_med) (og_med|den)? (#|@maaneder|skoleåret|årsskiftet|nytår)",
		"(straks|umiddelbart) efter", "(dagen|ugen|måneden) efter .. (møde*|beslutning*|vedtag*)",
		"efter (vedtagelsen|godkendelsen|beslutningen|mødet|byrådets|kommunalbestyrelsens|udvalgets|" +
			"politisk) .. (vil|skal|kan|sender|laver|udarbejde*|underskriv*|offentlig*|sættes|igangsæt*|udbyd*|" +
			"bestill*|meddel*|orienter*)",
		"når .. (godkendt|vedtaget|bevilget|besluttet|truffet|underskrevet) .. (vil|skal|kan|sender|laver|" +
			"udarbejde*|underskriv*|offentlig*|sættes|igangsæt*|udbyd*|bestill*|meddel*|orienter*)",
		"(godkendes|vedtages|bevilges|besluttes|imødekommes|tiltrædes) .. (vil|sender|skriver|udarbejder|" +
			"begynder|sættes|igangsættes|udbydes|offentliggør*|underskriver|kontakter|får|ventes|meddeler)",
		"(beslutter|godkender|vedtager|vælger|tiltræder) (@organer|*udvalget) .. (skriver|sender|udarbejder|" +
			"begynder|udbyder|offentliggør|underskriver|kontakter|går|sættes|igangsættes)",
		"(herefter|derefter|efterfølgende) (vil|sender|udarbejder|udarbejdes|udbydes|igangsættes|iværksættes|" +
			"sendes|offentliggøres|indgås|underskrives|behandles|forelægges|orienteres|går|begynder|tilrettelægges)",
		"(herefter|derefter|efterfølgende) (+es|+er)",
		"(ved|efter|med) (godkendelse|vedtagelse|tilslutning|mødet|beslutningen|vedtagelsen|godkendelsen|" +
			"udvalgets_ja|byrådets_ja) (+es|+er|vil)",
		"(siger|giver) (@organer|*udvalget) (ja|lov|tilslutning|grønt_lys)",
		"(bliver_det|bliver_svaret|lyder_svaret|siges_der|siger_politikerne) (et)? ja",
		"når (@organer|*udvalget) har (sagt_ja|besluttet|godkendt|vedtaget|tiltrådt|sagt_god)", "første skridt (er|bliver)",
		"(konsulent*|chef*|+chefen|medarbejder*|vejleder*|rådgiver*|projektleder*|instruktør*) (begynder|starter|" +
			"tiltræder|ansættes) (i|til|med|den|fra|inden|når)",
		// hvem gør hvad
		"(forvaltningen|administrationen|direktionen|sekretariatet|borgmester*|kommunaldirektør*|leverandøren|" +
			"entreprenøren|bygherren|ejeren|selskabet|køkkenet|skolerne|skolen|institutionen|biblioteket|" +
			"+forvaltningen|+afdelingen|+teamet|+centeret|+centret|+kontoret|+driften|+drift|team|+chefen|" +
			"+direktøren) .. (udarbejder|igangsætter|iværksætter|sender|udsender|offentliggør|orienterer|" +
			"vender_tilbage|meddeler|gennemfører|indgår|underskriver|udbyder|bestiller|varsler|annoncerer|" +
			"indkalder|ansætter|indhenter|forbereder|forhandler|kontakter|forelægger|begynder|arbejder_videre|" +
			"tilrettelægger|indarbejder|indberetter|melder_tilbage|følger_op|udbetaler|opkræver|skriver_til|" +
			"giver_besked|informerer|opsiger|ansøger|søger|registrerer|rapporterer|går_i_gang|fremlægger|laver|" +
			"opdaterer) .. (#|@maaneder|foråret|efteråret|sommeren|vinteren|uge|uger|straks|senest|inden|efter|" +
			"når|herefter|derefter|årligt|udvalget|byrådet|kommunalbestyrelsen|kontrakt*|aftale*|høring*|" +
			"borgerne|forældre*|ansøger*|foreninger*|naboer*|parter*|brugerne|personale*)",
		"(forvaltningen|administrationen|direktionen) (vil|skal) .. (udarbejde|igangsætte|iværksætte|sende|" +
			"offentliggøre|orientere|vende_tilbage|meddele|gennemføre|indgå|udbyde|varsle|indhente|forberede|" +
			"kontakte|forelægge|arbejde_videre|tilrettelægge|følge_op|informere|underskrive)",
		// hvem der får besked, og hvad der udløser det næste
		"(ansøger|ansøgeren|ansøgerne|naboer|naboerne|parterne|foreningen|foreningerne|foreninger|klubben|" +
			"klubberne|ejeren|ejerne|lodsejerne|forældrene|forældre|borgerne|beboerne|brugerne|personalet|" +
			"medarbejderne) (og_naboer|og_naboerne)? (får|modtager|underrettes|orienteres|informeres|" +
			"tilsendes) (så|derfor|dermed|alle)? (en|et|den)? (afgørelsen|brev|skriftlig_besked|kontrakt|" +
			"direkte_besked)",
		"(afgørelsen|afgørelserne|svaret) .. (sendes|tilsendes|tilsendt|meddeles) .. (med|til)",
		"(udbetales|overføres|udleveres|tildeles|underskrives|tinglyses|tilbagebetales|frigives) (når|så_snart|" +
			"efter_udløbet)",
		"(bekendtgøres|offentliggøres|annonceres|slås_op|opslås) (på_hjemmesiden|på_kommunens|på_nettet|når)", "skæringsdag*",
		"(" + workers + ") (" + doers + ")", "(" + workers + ") .. og (" + doers + ")",
		"(sendes|udsendes|bestilles|indkaldes|udarbejdes|underskrives|udføres|opsættes|monteres|forestås) (ud|" +
			"op)? af (hr|" + workers + ")",
		"(annonceres|slås_op) (i|gennem|via)", "udbydes i .. (uger|måneder)",
		"på (mandag|tirsdag|onsdag|torsdag|fredag)",
		"om (#|en|to|tre|fire|fem|seks|få|nogle) (uger|måneder|dage|uge|måned)",
		"ved næste (opkrævning|udbetaling|regning|visitation|ansættelse|udskrivning|levering)",
		"når .. (underskrevet|skrevet_under|betalt) (er|bliver|træder) .. (i_kraft|gældende|bindende)",
		// hvornår udvalget hører igen
		"(@maaneder|foråret|efteråret|sommeren) #? skal (behandle|drøfte|tage_stilling)",
		"(@organer|*udvalget) (får|modtager|orienteres|forelægges|præsenteres|vil_få|vil_modtage|" +
			"vil_blive) .. (#|@maaneder|igen|når|hvert|foråret|efteråret|sommeren|senest|løbende)",
		"(kommer|vender|forelægges|genoptages|behandles) .. (tilbage|igen|på_ny|endeligt|@organer|*udvalget|" +
			"*møde|*seminar) .. (#|@maaneder|foråret|efteråret|sommeren)",
		"(kommer|vender) tilbage (til|med)",
		"går derefter til", "indgår i (den|det|de)? (kommende|næste|videre|nye|årlige)? (budget*|forhandling*|prioritering*)",
		// planer og milepæle
		"(forventes|ventes|planlægges|påregnes|er_planlagt|skal_være|kan_være|vil_være) .. (afsluttet|færdig*|" +
			"ibrugtaget|gennemført|klar|udført|igangsat|udbudt|opstart*|etableret|indviet|påbegyndt|taget_i_brug|" +
			"i_drift|begynde|starte|vedtaget) .. (#|@maaneder|foråret|efteråret|sommeren|årsskiftet|kvartal|uge)",
		"(arbejdet|arbejderne|anlægsarbejdet|byggeriet|byggestart|anlægsstart|projekteringen|udbuddet|" +
			"ansættelserne|indskrivningen|rekrutteringen|udførelsen|etableringen|renoveringen|implementeringen|" +
			"flytningen|høringen|projektperioden|processen) .. (begynder|starter|løber|udføres|gennemføres|sker|" +
			"afvikles|påbegyndes|igangsættes|sættes_i_gang|varer|afsluttes|forventes|ventes|tager) .. (#|" +
			"@maaneder|foråret|efteråret|sommeren|årsskiftet|uge|fire|seks|otte|straks)",
		"(svar|besked|tilsagn|afgørelse*|brev|breve) (senest|inden|den|i|om) (den)? (#_@maaneder|@maaneder|uge|" +
			"to_uger|otte_dage)",
		"(svar|besked|tilsagn|afgørelse*|brev|breve) (senest|inden) (den)? #",
		"(får|modtager) .. (svar|besked|tilsagn|brev) .. (senest|inden|#|@maaneder|uge)",
		"(lukker|ophører|stopper|åbner|flytter|overgår|udfases) .. (med|ved|fra|i|den|til) (den|udgangen_af|" +
			"skoleårets_udløb|årets_udgang|begyndelsen_af|starten_af|slutningen_af|løbet_af)? (#|@maaneder|" +
			"sommerferien|årsskiftet|skoleåret|uge)",
		"+es (i|inden|senest|fra|ved|omkring|primo|ultimo|medio|til|med_virkning_fra) (den|udgangen_af|løbet_af|" +
			"starten_af|begyndelsen_af|slutningen_af)? (@maaneder|foråret|efteråret|sommeren|vinteren|uge|" +
			"skolestart|sommerferien|jul|årsskiftet|nytår)",
		"+es .. (den|senest|inden|fra|pr) (den)? # @maaneder",
		"(stå|står|være|er|bliver) (klar|færdig|færdige) (til|i|inden|senest|ved|den|om)",
		"første gang (i|ved|fra|til|den)",
		"første (møde|+møde|træning|hold|dag|kursus|forestilling|levering|betaling|runde|spadestik|udgave|" +
			"samtale) (er|bliver|holdes|begynder|sker|ligger|tages)",
		"(går|gå) i gang (i|når|til|den|med|efter|ved|så)",
		"(sættes|tages|tage|sætte) i (gang|brug|drift) (i|når|den|fra|til|efter|så)", "så snart",
		"inden for (#|en|to|tre|fire|seks|otte|få) (uger|måneder|dage|måned|uge)", "inden udgangen af",
		"i løbet af (foråret|efteråret|sommeren|vinteren|#|@maaneder|få)", "senest (den|i|med|ved)? (#|@maaneder|udgangen)",
		"(input|bemærkninger|tilbagemelding|tilbagemeldinger|drøftelse|drøftelser|drøftelsen|drøftelserne|" +
			"opsamlingen|resultatet) .. (indgår|indarbejdes|bruges|danner_grundlag|sendes|samles|behandles)",
		"fra uge #",
		"(ændringen|ændringerne|omlægningen|ordningen|lukningen|flytningen) .. (sker|gennemføres) (efter|i|fra|til|ved|med)",
		"(holdes|afholdes) .. (møde*|+møde|+møder|workshop*|høring*|orientering*|temadag*|+værksted|" +
			"+værksteder) .. (#|@maaneder|foråret|efteråret|uge)",
		"(vedlægges|indgår_i|forelægges_i|fremlægges_i) .. (beslutningssag*|sagen_i|*sagen) .. (#|@maaneder|foråret|efteråret)",
		"ansvarlig* .. (frist|tidsfrist|deadline)", "(ved|inden) (årets_udgang|årsskiftet)",
		"(gives|sendes|forelægges|afleveres) .. (afrapportering|status|opgørelse|evaluering|redegørelse) .. (@organer|*udvalget)",
		"(tidsplan|tidsplanen|procesplan|procesplanen|milepæl*) .. (er|ser|fremgår|viser|følger|#)", "med følgende tidsplan",
		"(derefter|herefter|efterfølgende) til .. (@organer|*udvalget|*rådet)",
		"sendes .. i (offentlig|ekstern)? høring", "der foretages ikke yderligere",
		"skal (ingen|der_ikke) .. (foretage_sig|gøres|gøre|ske) (noget|mere|yderligere|andet|videre)",
		"(kræver|sker|foretages) (ikke|ingen) (yderligere|videre)", "klagefrist*",
		"(hurtigst_muligt|snarest) efter .. (beslutning|vedtagelse|møde)",
	},
	// who in the municipality does something
	"udfoerer": {"(" + workers + "|kommunen)"},
	// the matter itself, who takes it on and where it is decided
	"sagen": {
		"(@organer|*udvalget|*rådet|" + workers + "|kommunen|sag|sagen|+sag|+sagen|oplæg|oplægget|forslag|forslaget|" +
			"+forslag|+forslaget|udkast|udkastet|bemærkning*|input|inputs|drøftelse*|høring|høringen|proces*|" +
			"beslutning*|budget|budgettet|budgetforhandling*|møde|mødet|+møde|+mødet|behandling|behandles|afgørelse*|" +
			"følger_op|vender_tilbage|plan|planen|+plan|+planen|politik*|strategi*|punktet|projektet|arbejdet|borgermøde*|workshop*)",
	},
	"senere": {
		"(efter_mødet|i_ugen_efter|ugen_efter|dagen_efter|natten_før|samme_uge|ved_månedens_udgang|" +
			"ved_ugens_udgang|i_dagene_efter|når_det_er_besluttet|hen_over_foråret|hen_over_efteråret|" +
			"de_kommende_uger|de_næste_uger|de_kommende_måneder|de_næste_måneder)",
	},
	// a point that says from when, or to whom it goes, tells what follows ("nedlægges fra skoleårets start")
	"virkning": {
		"(fra|pr|per|indtil|inden|senest|efter|ved|i|til|med) (den|starten_af|udgangen_af|begyndelsen_af|" +
			"slutningen_af|løbet_af)? (@maaneder|#_@maaneder|" + terms + ")",
		"(" + holders + ") .. # @maaneder",
		"(sendes|indsendes|fremsendes|sender|indsender) .. (til|i_høring|i_offentlig_høring)", "arbejder videre",
	},
	// what somebody does at a time; that something begins does not tell who does what
	"start": {"(laves|opslag|annoncering|spadestik|montering|levering|anlægsperiode|byggeperiode) .. (" + terms + "|@maaneder)"},
	"ophoer": {
		"(udløber|udløb|sæsonen|uanset|gælder_til|prøve|viser|viste|vokser|falder|stiger|ventes_at_stige)",
	}, // ends or recurs for itself
	"navn": {
		"(benævnes|navngives|navngivning*|vejnavn*|får_navnet|gives_navnet)",
	}, // a name holds when it is given
	"maalt": {measures},
	"fremlagt": {
		"lægger .. frem", "lægges .. frem",
		"(forelægger|fremlægger|forelagt|fremlagt|forelægges|fremlægges|præsenteres|gøres_op|opgøres|evalueres|måles|afrapporteres)",
	}, // a follow-up is not yet a course
	// what the law, a price or those who were heard have in mind is not what the municipality will do
	"andres": {
		wishes, "(loven|+loven|lovændringen|bekendtgørelsen|direktivet|forordningen) .. (træder|gælder|trådte)",
		"(prisen|priserne|tilbuddet|tilbuddene) .. (gælder|holder|er_gældende|står_ved_magt)",
	},
	"faar": {"(@organer|*udvalget|*rådet) (får|modtager|præsenteres|orienteres)"},
	"gentaget": {
		"(@organer|*udvalget|*rådet) (får|modtager|præsenteres_for|orienteres) (hvert|hver|årligt|halvårligt|" +
			"kvartalsvis)",
		"(forelagt|forelægges|fremlagt|fremlægges) (hvert|hver|årligt|halvårligt|kvartalsvis)",
	},
	"fortid": {
		"(udsat|genoptages|genoptaget|udskudt|overført) fra", "kunne (også|da|dengang|frit)? +es",
		"(mødtes|afholdtes|holdtes|sendtes|besluttedes|vedtoges|drøftedes|behandledes)",
	},
	"nej": { // what a refusal leads to is no course of the decision
		"(gøres|gøres_der|gør_man|sker_der) (intet|ingenting|ikke)",
		"(gør|foretager) (man|kommunen|vi|@organer|*udvalget) (sig)? (ikke|intet|ingenting)", "ventes der til",
		"kommer der ingen",
		"(afviser|nægter|afslår|forkaster|fravælger) (@organer|*udvalget|man|i) (forslaget|ansøgningen|planen|" +
			"ordningen|købet|modellen|det|den|sagen|indstillingen)",
		"(i_fald|hvis|såfremt|dersom|bliver|vælges) .. (nægtes|afvises|afslås|forkastes|fravælges|siges_nej|" +
			"ingen|intet)",
		"(bliver|blev|sker|gøres|gives|købes|sælges|findes|vedtages|godkendes|gennemføres|bevilges|siger|vælger|" +
			"beslutter|støtter|bygges|anskaffes) (der|det|den|de|forslaget|planen|købet|sagen|projektet|modellen|" +
			"aftalen|indstillingen|@organer|*udvalget) (ikke|nej|intet|ingen)",
		"(nægtes|afvises|afslås|forkastes|fravælges|falder|udskydes|udsættes) (forslaget|ansøgningen|" +
			"dispensation|dispensationen|modellen|planen)",
	},
	"plan": { // a year in the recommendation is what is decided, not what follows
		"(udføres|gennemføres|etableres|anlægges|opføres|indkøbes|udbydes|udskiftes|sættes_op|offentliggøres|" +
			"bekendtgøres|sendes_ud|udsendes|udbetales|ibrugtages|tages_i_brug|indvies|underskrives|" +
			"implementeres|igangsættes|afsluttes|evalueres|udmøntes) .. (i|den|inden|senest|fra|primo|ultimo|" +
			"medio|pr) (den|udgangen_af|løbet_af|starten_af|slutningen_af|begyndelsen_af)? (#|@maaneder|foråret|" +
			"efteråret|sommeren|vinteren|uge|skoleåret|sommerferien|årsskiftet)",
		"(forventes|ventes|planlægges|påregnes|skal|vil) .. (forelagt|forelægges|fremlagt|fremlægges|behandlet|" +
			"behandles|sendt|sendes|indsendt|indsendes|indberettes|vedtages|meldes|afleveres|leveres|præsenteret|" +
			"præsenteres|offentliggjort|revideret|revideres) .. (@maaneder|kvartal|primo|ultimo|medio|foråret|" +
			"efteråret|sommeren|vinteren|årsskiftet)",
	},
}
