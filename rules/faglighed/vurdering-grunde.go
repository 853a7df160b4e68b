package faglighed

// Much of what makes a recommendation reasonable is told as a plain fact, with neither
// "fordi" nor "vurderer": the trouble it is to end, a need, what happens without it, what
// was found, what came of it so far. Each list is one such kind.

// trouble is what is wrong as things are: »Bussen kan ikke passere.«
var trouble = []string{
	"(klage|klager|klaget|klagede|beklager|kritik|kritikken|kritiserer|kritiserede|kritiseret|kritisk|påtalt|påtaler|" +
		"påtale|påpeget|påpeger|påpegede|indvendt|indvender|indvendinger|bekymret|bekymrede|bekymring|utryg|utrygge|" +
		"utrygt|utryghed*|uro|hærværk*|chikane*)",
	"(farlig|farligt|farlige|usikker|usikkert|svær|svært|svære|vanskelig*|besvær*|belaster|belastet|overbelast*|" +
		"presset|pressede|slid|slides|mudret|alvorlig*|trang|trangt|trange|skævt|uens|uensartet|ujævn*|upraktisk*|" +
		"ustabil*|uklar|uklart|uklare|ulighed|ulige|gammeldags|kasseret|kasserede)",
	"(skade|skader|skaderne|skadet|skadede|+skader|afskalning*|oversvøm*|forurenet|fugt|fugtig*|utæthed*|drukn*|" +
		"kollision*|påkørt|+ulykker|tilskadekomne|frafald*|fravær|fraværet|ensom|ensomme|ensomhed|overlast|" +
		"mistrivsel|mistrives|overvægt*|underskud|underskuddet|merforbrug*|merudgift*|overskrid*|overskredet|overbelægning*)",
	"(mister|mistet|miste|mistede|taber|tabt|glip|forsvundet|aflyst|aflyse|aflyses|udskudt|forsinket|forsinkelse*|forsinkelser)",
	"for (stejl|stejle|kort|korte|trang|trange|lang|lange|langt|tung|tunge|få|sent|dyr|dyrt|dyre|høj|høje|højt|lav|" +
		"lave|lavt|stor|store|stort|svag|svage|gammel|gamle|koldt|kold|varmt|mørkt|mørke|meget|lidt|langsom*|" +
		"besværlig*|tæt|mange|ringe|dårlig*)",
	"(kan|kunne) (i_dag|nu|derfor|dog|hverken|endnu|også|slet|længere)? ikke", "ikke (kan|kunne)",
	"ikke længere (kan|kunne|dækker|rækker|passer|fungerer|leveres|fås|produceres|lever|bruges)",
	"(kan|kunne) (i_dag|nu|derfor)? kun",
	"(rækker|række|slår|strækker|dækker|virker|fungerer|passer|duer|holder|svarer) (i_dag|nu|derfor|dog)? (ikke|dårligt|næppe)",
	"ikke (rækker|slår|strækker|dækker|dækket|virker|fungerer|nok|plads|tilstrækkelig*)",
	"(intet|ingen) .. (sted|steder|tilbud|plads|værn|dækning)", "har .. svært",
	"(står|sidder|ligger|venter) .. (vand|i_kø|på_gulvet|i_læ)",
	"(tager|tog|bruger|kræver) .. (timer|minutter|tid) .. (mere|fra|ekstra|om_dagen)",
	"skal (snart|straks|nødvendigvis)? (udskiftes|skiftes|renoveres|repareres|istandsættes|fornyes|moderniseres|" +
		"udbedres|erstattes|findes)",
	"(kræver|trænger_til|trænger) .. (renovering*|reparation*|udskiftning*|istandsættelse*|vedligehold*|fornyelse*|opdatering*|maling)",
	"(tæret|gennemtæret|rustne|krakeler*|smuldr*|faldefærdig*|misligholdt|nedslidning*|flosset|sprunget|knækket|" +
		"skallet|afskallet|tilgroet|tilsandet|underkendt|underkender|underkendte|forlanger|forlangt|forlangte|fejlet|" +
		"dumpet|kritisabel*)",
	"(højst|kun|næppe) (kan|gå|nå|klare)", "kan (højst|næppe)",
	"(sker|sket|gøres|gjort|løses|løst|håndteres|praktiseres|fortolkes|tolkes) .. (forskelligt|tilfældigt|uens|" +
		"ujævnt)",
	"(ikke|ej) .. (lovlig|lovligt|tilladt|lov_til|hjemmel)",
	"(aldrig|sjældent|ingen|få|næsten_ingen|ganske_få) .. (kommer|møder|bruger|benytter|når|besøger|dukker)",
	"(ryger|drikker|falder|forsvinder|løber|går|gik) .. (ud_om_natten|væk|tabt|i_stå|fra_borde)",
	"(uklarhed*|uklarheder|skønhedsplet*|fortolkning*|hul|huller|hullet|sprækk*|ryster|larmer|støjer|generer|genere|" +
		"irriter*|lugter|lugt|lugtgener*|blænder|blokerer|spærrer|stopper_til|sander_til|vælter|skrider|synker|siver)",
	"(oplever|oplevet|oplevede|opleves|konkurrerer|uacceptab*|forhindrer|hindrer|hindret|besværliggør|vanskeliggør|" +
		"trænger_til|stoppede)",
	"(står|bliver) uden", "bliver (ofte|tit|jævnligt)? væk",
	"(har|giver|er_der|fik) (i_dag|nu)? kun (adgang|plads|tid|råd)", "(måtte|måttet)",
	"er (både|ofte|meget)? (dyr|dyrt|dyre|umulig|umuligt|umulige)",
	"ikke (længere)? (bruger|bruges|benytter|benyttes|udnyttes|bemandet|besat|hentes|renses|vedligeholdt)",
	"(ligger|lå|er|var|står) (dermed|klart|allerede)? (over|under) .. (grænse|grænsen|krav|kravet|norm|normen|gennemsnit|gennemsnittet)",
	"lever (i_dag|nu|derfor)? ikke op", "ikke lever op", "(er|for) (smal|smalle|smalt|hullet|fyldt_op)",
	"(kældre|i_strid_med|indskærpelse*|truet|kældrene|forglemmelse|konstateret|opdaget|opdagede|belastningen|" +
		"overbebyr*)",
	"(efter|over) fristen", "ved en fejl",
	"(skævvrid*|flaskehals*|smutvej*|bagkant*|pukkel|sagspukkel*|efterslæb*|restance*|dobbeltarbejde|forvirr*|misforstå*|tvivl)",
}

// need is that something is asked for or short: »Der er brug for ti pladser.«
var need = []string{
	"brug for", "skal bruge", "(alle|sidste) .. (solgt|udlejet|optaget|besat)",
	"(kvote|kvoten) .. (op|meldt|hævet|øget)",
	"(efterlyst|efterlyser|efterlyste|efterspørg*|efterspurgte|spurgt_efter|ventetid*|kø|køer|køen|behov_på|mangel|" +
		"manglen|manglende)",
	"(er|opgjort|opgøres|ser|ses|opstået|dækker|dække|stort|stigende|voksende) .. (behov|behovet)",
	"(antallet|antal|tallet|+tallet|prisen|priser|priserne|udgiften|udgifterne|udgifter|omsætningen|medlemstallet|" +
		"trafikken|besøgstallet|lønningerne|renten|efterspørgslen|forbruget) .. (steget|stiger|vokset|vokser|faldet|" +
		"falder|fordoblet|halveret|øget)",
	"(steget|vokset|faldet|fordoblet) (fra|til|med|mere|kraftigt|siden)",
	"(vokset|vokser|steget|faldet) .. (år|siden)",
	"(skal|bedt_om_at|skulle|pålagt_at) (selv|derfor)? (finde|spare|nedbringe)",
	"(er|været) (også|igen|kraftigt|siden|nu)? (steget|vokset|faldet|fordoblet|halveret)",
	"(stigning|stigningen|stigninger|tilgang|tilgangen)", "(har|havde|haft) (købt|haft|brugt) (ekstra|flere)",
	"ekstra (vikarer|hjælp|timer|lokaler)",
}

// otherwise is what happens without it or with something else: »Ellers lukker butikken.«
var otherwise = []string{
	"ellers", "(det|den|de) eneste", "uden .. (må|vil|ville|bliver|skal|kan)",
	"(siges_der_nej|siger_udvalget_nej|gøres_intet|sker_der_intet|hvis_ikke|hvis_der_ikke|hvis_det_ikke)",
	"(alternativet|alternativerne|nulløsning*|nulalternativ*)", "(havde|har) .. (bud|tilbud) .. (højere|dyrere)",
	"(billigst*|dyrest*|dyrere|færrest|flest|hurtigst*|kortest*|nærmest*|sikrest*|lavest*|højest*|størst*)", "(frem_for|fremfor)",
	"(stoppe|stopper|ophøre|ophører|lukker|trækker_sig|gå_på_pension|går_på_pension|opgiver|opgive|konkurs*|" +
		"konkursen) (med|driften|formentlig|snart|inden|ved)",
	"ønsker at (stoppe|ophøre|lukke|trække)",
	"(gik|gået|går) (konkurs|fallit)", "(stoppet|ophørt|lukket) af (leverandøren|producenten|ejeren|staten)",
}

// found is what somebody looked into and what it showed, or what was chosen by: »Målingen viser …«
var found = []string{
	"(måling|målingen|målinger|+profil|+profilen|tallene|tal|opgørelse|opgørelsen|registrering*|kort|kortlægning*|" +
		"data|undersøgelse|undersøgelsen|undersøgelser|eftersyn|eftersynet|analyse|analysen|analyser|analyserne|" +
		"tælling|tællingen|tællinger|evaluering|evalueringen|gennemgang|gennemgangen|erfaringer|erfaringerne|" +
		"erfaring|erfaringen|prøver|prøverne|inspektion*|rundspørge|stikprøve*|+måling|+målingen|+eftersyn|+tælling|" +
		"+undersøgelse|+undersøgelsen|+analyse|+analysen|+prøve|statistik|statistikken|forsøget|pilotforsøg*|" +
		"prøveperioden) .. (viser|viste|vist|peger|påviste|påvist|afslørede|afslører|dokumenterer)",
	"(erfaringen|erfaringerne|erfaring) (er|fra|siger|med)", "viser (en|målingen|undersøgelsen|eftersynet|tællingen)",
	"(gode|positive|dårlige) (erfaring|erfaringer|resultater|tal|tilbagemeldinger)",
	"(valgt|udvalgt|prioriteret|udpeget|placeret|lagt|fordelt) .. (efter|ud_fra|blandt) .. (+mængde|trafik*|skade*|" +
		"behov*|alder*|stand|tilstand*|afstand*|pris*|kvalitet*|kriteri*|point)",
	"(betingelserne|betingelsen|kravene|kravet|krav|reglerne|kriterierne|grænsen|grænseværdi*|forudsætning*|" +
		"vilkårene) .. (opfyldt|overholdt|til_stede|overholdes|opfyldes|overholder|opfylder|er_mødt)",
	"(overholder|overholdt|opfyldt) .. (krav|kravene|kravet|reglerne|grænsen|betingelserne|vilkårene|vilkår|aftalen)",
	"(valuar*|mægler*|mægleren|taksator*) .. (opgjort|sat|vurderet|anslået|fastsat)",
	"(efterprøvet|kontrolleret|efterregnet) .. (betingelse*|krav*|at)",
	"(under|inden_for|lavere_end|over) .. (grænse|grænsen|grænseværdi*|rammebeløbet|maksimum*|kravet)",
	"(nye|nyere|lovens|skærpede|skærpet|gældende) (krav|kravet)",
	"(fond|fonden|fondene|staten|udlejer|ejeren|forsikring*|forsikringsselskabet|regionen|banken) .. kræver at",
	"hvile-i-sig-selv*", "(kræver|krævet|pålægger|pålagt|krævede) (loven|tilsynet|+tilsynet|styrelsen|ministeriet)",
	"(loven|tilsynet|+tilsynet|styrelsen|ministeriet|eu|reglerne|bekendtgørelsen|direktivet) .. (kræver|krævet|" +
		"krævede|stiller_krav|pålægger|pålagt|skærpet)",
	"må .. (sælges|overdrages|gives|ydes|støttes)",
}

// gain is what comes or came of it, or who stands behind it: »Brugerne er glade for stedet.«
var gain = []string{
	"(målet|målene|mål) (er|med|om|bliver)", "(tre|fire|fem|to|overordnet|overordnede|fælles|nationale) mål",
	"(afgørende|vigtig|vigtigt|vigtige|værdifuld|værdifuldt|værdifulde|værdsat|værdsætter|opbakning|opbakningen|" +
		"uundværlig*|tjener_sig|tjent_ind|tilbagebetalingstid*)",
	"finder (at|det|den|planen|projektet|forslaget|ansøgningen|prisen|tilbuddet|ordningen)", "passer godt",
	"(kr|pct|procent|mio) .. (lavere|billigere)",
	"(staten|fonden|+fonden|ministeriet|+ministeriet|styrelsen|regionen|eu) .. (betaler|dækker|bevilget|bevilger|" +
		"giver)",
	"vil (gerne|hellere)? fortsætte", "stemte .. for",
	"(falder|stiger|vokser) (med|årligt|til) .. (pct|procent|om_året)", "# .. mod (normalt|budgetteret|forventet|ventet|sædvanligt)",
	"(udvalget|*udvalget|byrådet|kommunalbestyrelsen) .. (bad|bedt|bestilte|bestilt|besluttede|vedtog|vedtaget|" +
		"tilkendegivet|bestemt) .. (skal|skulle|om_et|om_en|om_at|oplæg|sænke|spare|finde)",
	"(tilfreds|tilfredse|tilfredshed|tilfredsheden|glade_for|glad_for|roser|rost|populær*|succes*|godt_modtaget|" +
		"velfungerende|fungeret|fungerer_godt|lindrer|gavner|gavn|styrkes|fremmer|tiltrækker|tiltrække|trækker|" +
		"forebygge*|forebygger|beskytter|skåner|aflaster|letter|lette|forkorter|frigør|frigøres|frigiver|udnyttes|" +
		"udnytter|udnytte|genbruger|genbruges)",
	"(giver|give|gav|får|få|skaber|sætter|åbner|vinder) .. (tid|mulighed|muligheder|plads|genvej|adgang|ro|luft|" +
		"overblik|sammenhæng|tryghed|lys|fleksib*|erfaring*|fordel*|gevinst*|værdi)",
	"(muligt|mulighed_for|muliggør) at", "ved at .. kan",
	"(ventes|forventes|vil|kan|skønnes|anslås|regnes_med) .. (halvere|nedbringe|nedbringes|sænke|sænkes|øge|øges|" +
		"skaffe|forbedre*|reducere|reduceres|nedsætte|fjerne|fjernes|løfte|skabe|tiltrække|gavne|hjælpe|undvære|" +
		"undværes|klares)",
	"synes godt om", "(fremhæver|fremhævet|fremhævede|fremhæves|beskriver) .. (god|godt|gode|som)",
	"(så|sådan_at|således) .. (får|slipper|kan|undgås|bliver|mærker|rækker|når|holder)",
	"(bakker|bakket|bakkede) .. op", "(positiv|positivt|positive) (over|indstillet|overfor|på|tilkendegivelse*)",
	"(anbefalet|anbefalede|rådet_til|råder_til|opfordret|opfordrer|opfordrede|foretrak|peger_på|pegede_på|" +
		"ønskede_sig|bedt_om|bad_om|bad_den)",
	"(fik|gav|samlede|afstemning*) .. stemmer",
	"(hurtigere|nemmere|lettere|enklere|kortere|tryggere|sikrere|bedre|færre|renere|roligere|billigere|" +
		"mere_effektiv*) (at|for|vej|end|adgang|klager|kørsel|ture|gener|uheld|fejl|omkostninger|penge|udgifter)",
	"(afløser|erstatter|afløse|erstatte|afløses_af|træder_i_stedet)", "(tager|tage|tages) højde for",
	"(rettet|ændret|indarbejdet|justeret|tilpasset) .. så",
	"(følger|følges|fulgt|svarer_til|flugter|passer_ind) .. (strategi*|politik|politikken|+politik|+politikken|" +
		"+planen|aftalen|budgetaftale*|udviklingsplan*)",
	"(besparelse*|sparer|sparet|gevinst*|overskud|overskuddet|provenu*|merindtægt*|mindreudgift*)",
}
