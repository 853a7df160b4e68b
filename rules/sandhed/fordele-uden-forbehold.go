package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// brighter are comparatives of which no one is a drawback, as the branches of a cue.
const brighter = "friskere|rigere|roligere|lysere|luftigere|tydeligere|varmere|sikrere|mildere|bredere|frodigere|friere|renere|klogere|raskere|skønnere|finere|hyggeligere"

// goods are what one likes to see grow, bads what one likes to see shrink, as the
// branches of a cue.
const (
	goods = "trivslen|trivsel|roen|kvaliteten|fagligheden|sammenhængen|samarbejdet|stemningen|humøret|motivationen|trygheden|tilfredsheden|resultaterne|lysten|læringen|fremmødet|sammenholdet|glæden|livskvaliteten|sundheden|synligheden|overblikket|turismen|bosætningen|læselysten|deltagelsen|engagementet"
	bads  = "ventetiden|ventetiderne|køerne|køen|konflikterne|ensomheden|stressen|fraværet|sygefraværet|støjen|spildet|madspildet|utrygheden|uroen|trængslen|sagsbehandlingstiden|svartiden|hærværket|frafaldet"
)

// smoothly tell that something is done without any trouble, done are such deeds, as the
// branches of a cue.
const (
	smoothly = "uden_problemer|uden_besvær|uden_vanskeligheder|uden_gnidninger|uden_videre|problemfrit|gnidningsfrit|uden_serviceforringelser|uden_forringelser|helt_uden_problemer"
	done     = "gennemføres|indføres|udrulles|omstilles|flyttes|samles|lukkes|sammenlægges|overtages|udbredes|etableres|undværes|nedlægges|omlægges|lægges_sammen|klares"
)

// help is what one is to get at once, trouble what is never to come again, as the branches of a cue.
const (
	help    = "hjælp|støtte|tilbud|indsats|behandling|vejledning|sagsbehandler|sagsbehandling|pleje|løsning"
	atOnce  = "fra_første_dag|fra_dag_ét|første_gang|med_det_samme|hver_gang|fra_begyndelsen|fra_starten|i_første_hug"
	trouble = "fejl|*fejl|tvivl|ventetid|køer|misforståelser|konflikter|problemer|klager|spild"
)

// steadier are what one is glad to be or have more of, shorter what one is glad is short, both as the
// branches of a cue.
const (
	steadier = "stabil*|præcis*|ens|ensartet|ensartede|målrettet|målrettede|varieret|varierede|nuanceret|nuancerede|rolig*|forudsigelig*|retfærdig*|tydelig*|skånsom*|alsidig*|glidende|smidig*|koordineret|koordinerede|individuel*|personlig*|gennemtænkt*|spændende|lige|ligelig*|sikker|sikre|sikkert|tilgængelig*|rummelig*|holdbar*|pålidelig*|kontinuerlig*|kontinuitet|helhed|samarbejde|faglighed|leg|læring|natur|lys|luft|plads_til|tid_til|tid_sammen|overblik|samspil|ejerskab|variation"
	shorter  = "turene|ruterne|kørslen|vejen|køen|køerne|ventetiden|ventetiderne|sagsbehandlingen|afstanden|afstandene|svartiden|gangen|vejene|rejsen|møderne|forløbene"
)

var _ = add(&checker.Rule{
	ID:       "fordele-uden-forbehold",
	Title:    "Kun fordele, eller skråsikre ord uden forbehold",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her loves en virkning uden forbehold.",
	Why:      "Et billede uden ulemper og usikkerhed gør det svært for politikerne at veje for og imod.",
	Remedy:   "Skriv den vigtigste ulempe eller usikkerhed, for eksempel: »Ulempen er, at …« eller »Det er usikkert, om …« – eller at der ikke er fundet nogen, og hvor der er ledt.",
	Answer:   "Svar med, hvor ulemperne står, eller hvorfor der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed): alle relevante vinkler, ikke vildledende; case 5, 7, 8 og 26", Claims: []string{"sandhed-2", "sandhed-6", "faglighed-3", "case-5", "case-7", "case-8", "case-26"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: et bredt og nuanceret billede", Claims: []string{"egen-5"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"fordel": {
			"(livsmod|livsglæde|gåpåmod|selvtillid|selvværd|lykkelig*|strømmer_til|stiger_i_værdi|folkeliv|medvind)", "(er|bliver|føler_sig) (trygge|glade|tilfredse|stolte)",
			"fordel", "fordele", "fordelen", "fordelene", "fordelagtig*", "gevinst", "gevinster", "gevinsten", "styrker", "styrke", "styrkes", "styrket", "styrkelse*", "løft", "løfte", "løfter", "løftes", "kvalitetsløft*", "forbedrer", "forbedre", "forbedres", "forbedret", "forbedring*",
			"bedre", "stærkere", "mere (robust*|bæredygtig*|effektiv*|attraktiv*|fleksibel*|fleksibilitet|sammenhæng*|brugervenlig*|tilfredse|tilfredshed|tryghed|trygt|kvalitet|liv|sammenhold|overskuelig*|moderne|nærvær*|levende|nærhed|omsorg|arbejdsglæde|overskud|ro|frihed|medindflydelse|synlig*|inspirerende|indbydende|aktiv|aktive|værdig*|fællesskab*|bevægelse)", "højere (kvalitet|faglighed|tilfredshed|trivsel)", "højner", "højne", "fremmer", "fremme",
			"positiv*", "attraktiv*", "effektiv", "effektivt", "effektive", "effektivitet", "effektivisere*", "understøtter", "understøtte", "gavner", "(til|stor|få) (gavn|glæde)", "gavn af", "enestående", "fantastisk*", "visionær*", "gode muligheder", "nye spændende", "spændende muligheder", "win-win",
			"oplagt", "hensigtsmæssig", "hensigtsmæssigt", "gennemsigtig", "brugervenlig*", "fremtidssikre*", "nemmere", "lettere", "hurtigere", "enklere", "smidigere", "trygge rammer", "optimere*", "optimal", "sundere", "renere", "grønnere", "(skaber|skabe) (sammenhæng|arbejdspladser|nye_arbejdspladser|vækst|tryghed|liv|værdi|rum|gode|glæde|synergi|fællesskab|arbejdsglæde)", "nye arbejdspladser", "synergi*", "innovativ*", "tiltrækker", "tiltrække", "tryggere", "gladere", "trivselsfremmende", "inspirerende", "samlingspunkt", "mødested",
			"(større|øget|højere|stærkere|fornyet|dybere) (tilfredshed|tryghed|trivsel|glæde|frihed|fleksibilitet|sammenhold|overblik|åbenhed|nærhed|medindflydelse|tillid|arbejdsglæde|synlighed|effekt|udbytte|nytte|sammenhæng|aktivitet|nærvær|læring|læselyst|interesse|deltagelse|tilgængelighed|sikkerhed)", "kortere (ventetid*|sagsbehandlingstid*|køer|svartid*)", "færre (regninger|fejl|konflikter|klager|opkald|uheld|sygemeldinger|trapper|sygedage|køer|ventedage|ulykker|indlæggelser)", "mindre (støj|larm|affald|trafik|uro|kørsel|papir|slid|spild|stress|fravær|bureaukrati|ventetid)", "(tilfredse|glade) (borgere|medarbejdere|brugere|forældre|kunder|gæster)", "(frigør|frigøre|aflaster|beriger|nyder_godt|kommer_alle_til_gode|trives|optimerer|moderniserer|effektiviserer|højner|samler_byen)",
			"(bredere|rigere|dybere|flottere|hyggeligere|klarere|livligere|stærkt_ejerskab|ejerskab)", "(nye|friske|flere) (idéer|ideer|kræfter|indfald)", "(engagere|engagerer|engagement|aktiverer|aktivere|inddrager_flere)",
			"gladere", "tættere (fællesskab|samarbejde|sammenhold|dialog|bånd|på)", "sjovere", "roligere", "dygtigere", "smukkere", "pænere", "billigere", "friere", "venligere", "varmere (fællesskab|velkomst)", "(ny|nyt|mere|større|fornyet) (energi|gejst|glæde|mod|lyst|livskvalitet|engagement|motivation|stolthed|ejerskab|tillid|overskud)", "stolt", "stolte", "stolthed",
			"(giver|give|får|skaber|skabe) .. (ro|glæde|luft|plads_til|overskud|arbejdsro|livskvalitet|stolthed|ejerskab|nærhed)", "(får|give|giver) .. (lyst_til|mod_på)", "blomstre*", "(til|for) gavn", "(gode|trygge|stærke|bedste) (rammer|vilkår|oplevelser|fællesskaber|relationer)", "livskvalitet*", "lavere (priser|udgifter|forbrug)",
			"(flere|nye|ny) (chance|chancer|venner|venskaber|oplevelser|besøgende|gæster|kunder|aktive|frivillige|cyklister|børnefamilier|tilflyttere|deltagere|læsere)", "flere (glade|tilfredse|trygge|aktive)", "(sparer|spare|frigiver|frigive) (tid|kræfter|ressourcer|arbejdstid)", "(løser|løse) (problem*|udfordring*|knuden|opgaven_bedre)", "(smil|latter|glæde)",
			"(modvirker|modvirke|forebygger|forebygge|afhjælper|afhjælpe|mindsker|mindske|fjerner|fjerne|nedbringer|nedbringe|bekæmper|bekæmpe|dæmper|dæmpe) (ensomhed*|støj*|mobning*|fravær*|sygefravær*|kø|køer|køerne|stress|ulighed*|mistrivsel*|fordomme*|spild*|madspild*|trængsel*|utryghed*|problem*)", "samler (byens|områdets|kvarterets|kommunens|landsbyens|egnens|gæsterne|byen|familie*|borger*|beboer*|folk|generationer*|unge|alle|kvarteret|landsbyen)",
			"(nye|flere|bedre|mange) muligheder", "(binder|knytter|bringer|binde|knytte|bringe) .. sammen", "(letter|lette) (hverdagen|adgangen|arbejdet|livet|presset|vejen|+nes|+ens|+ets)", "klimavenlig*", "miljøvenlig*", "(moderne|fleksibel|sammenhængende|helhedsorienteret|fremsynet|gennemtænkt|robust|bæredygtig|tidssvarende) (løsning|ordning|model|indsats|ramme|plan|tilgang|organisering)", "(giver|give|skaber|skabe) overblik", "(åbner|åbne) .. (øjne|døre|verden)", "glade (børn|elever|ældre|beboere|familier)", "(øger|øge) (trygheden|glæden|sikkerheden)",
			"mere (" + steadier + ")", "(" + shorter + ") .. (kortere|hurtigere)", "kortere (vej|veje|beslutningsveje|kommandoveje|ture|køretid|rejsetid|afstand*|transport*|gang|møder|forløb)", "(kendte|velkendte) ansigter", "(større|øget|højere) (robusthed|overskuelighed|ensartethed|gennemsigtighed|bæredygtighed|stabilitet|mangfoldighed|retssikkerhed|kvalitet|fleksibilitet)", "en (tryg|god|stærk|rar|smuk|levende) (vej|rute|start|ramme|oplevelse|hverdag|udgang|bydel|skolegang)", "et (trygt|godt|stærkt|rart|smukt|levende) (miljø|sted|byrum|hjem|mødested)", "(frigjort|frigjorte|frigives|frigøres|sparet) .. (tid|timer|hænder|kræfter|ressourcer)", "(får|får_også|have|giver) (ro|luft|tid|overblik|hænder|rum|plads) til", "(stærkt|godt|bedre|klart|klarere|fuldt|samlet|hurtigt) (overblik|billede|indblik|udblik|kig|udsyn)", "(får|få|give|giver) overblik", "(slipper|slippe) for", "færre (kører|afbrydelser|forgæves|skift|forstyrrelser|henvendelser|rykkere|ærinder|papirer|blanketter|sagsskift|misforståelser|gentagelser|omveje|møder)", "flere (finder|når|møder|kender|gennemfører|lykkes|lærer|deltager|vælger)", "mindre (stresset|stressede|presset|pressede|sårbar|sårbare|tidspres|dobbeltarbejde|bøvl|besvær|ventetid)", "(pænere|jævnere|rarere|lunere|tættere|skarpere|ordentligere)",
			"(" + brighter + ")", "mere (+ede|+fulde|+fuldt|+ive|+ivt|selvstændig*|selvhjulpen|selvhjulpne|tidssvarende|enkel|enkle|enkelt|ligeværdig*)", "(højnes|lettes|beriges|aflastes|trives)", "(" + goods + ") (højnes|forbedres|stiger|vokser|øges|blomstrer|styrkes|løftes)", "(" + bads + ") (falder|forkortes|mindskes|forsvinder|bliver_færre|bliver_kortere|bliver_mindre)",
			"(frisk_luft|fremragende|begejstre*|begejstring|gennemskuelig*|overskuelig*|uvurderlig*|arbejdsglæde|livsglæde|nærvær|åndehul|frirum|et_skub|et_boost)", "(enkel|hurtig|sikker|gratis|smuk|holdbar|retfærdig|nem|fleksibel|moderne) og (enkel|hurtig|sikker|gratis|smuk|holdbar|retfærdig|nem|fleksibel|moderne|gennemskuelig*|overskuelig*)",
			"helt rigtige", "idéel", "ideel", "ideelle", "ideelt", "succes", "velegnet", "markant (bedre|løft)", "øget (kvalitet|tryghed|trivsel|fleksibilitet|faglighed|livskvalitet|bosætning)", "(øger|øge|øges) (kvaliteten|trygheden|trivslen|livskvaliteten|fleksibiliteten|tilgængeligheden|tilfredsheden|sammenholdet|arbejdsglæden|bosætningen|motivationen|fagligheden|borgernes|medarbejdernes|brugernes)", "sikrer (bedre|høj|en_høj|god|en_god)",
		},
		"modvaegt": {
			"ulempe*", "bagside*", "(risiko|risikoen|risikofyldt*|risikomoment*)", "risici", "risiker*", "udfordring*", "udfordre*", "negativ*", "omvendt", "til gengæld", "derimod", "merudgift*", "gener", "gene", "(støj|støjen|støjer|støjende|støjgene*|støjniveau*|støjbelast*|støjforurening*)", "(modstand|modstanden|modstander|modstandere|modstanderne)", "kritik*", "kritisk*", "kritiser*", "bekymr*", "indsigelse*", "usikker*", "(forbehold|forbeholdet|forbeholdene|+forbehold)", "betænkelig*", "på den anden side",
			"imod", "ulighed", "forringe*", "dyrere", "længere (transport*|vej|sagsbehandling*|ventetid|rejsetid|afstand*)", "mister", "miste", "tab", "tabet", "(skade|skader|skaden|skaderne|skades|skadet|skadelig*)", "svækk*", "vanskelig*", "svært", "sværere", "besvær*", "belast*", "fravær* stiger", "på bekostning", "forsinke*", "(konflikt|konflikter|konflikten|konflikterne|konfliktfyldt*)", "klager over", "flere klager", "(klager|klagerne|klaget|klagede)",
			"begrænset (effekt|virkning)", "ikke (er|var)? (dokumenteret|bevist|sikkert|givet|afklaret|løse|løser|alle)", "uvist", "uafklaret", "afhænger af", "forudsat", "sårbar*", "ringere", "dårligere", "lavere (kvalitet|service*)", "farlig*", "fordyr*", "går ud over", "gå ud over", "må (vente|undvære|afgive|vige|nedprioriteres)", "skyggesid*", "minus", "(problem|problemet|problemer|problemerne|problematisk*)",
			"om (det|den|ordningen|modellen|effekten|planen) .. (vides|viser_sig|vise_sig|lykkes)", "ved (vi|man|ingen) .. først", "(modydelsen|bytteforholdet|kompromis*)", "(prisen|regningen|omkostningen|betingelsen) (er|bliver|for_det_er) at", "(går|gå|gik) .. tabt", "(taler|trækker) (imod|ned)", "(bagdel*|haken|minusset|omkostningen_ved)", "(kræver|forudsætter|koster) (dog|at|også|til_gengæld|imidlertid)", "(siger|sagde|sagt|siger_dog) (nej|fra)", "(mindre|ikke_så) (godt|gode|heldig*|hensigtsmæssig*)",
			"for og imod", "afvej*", "ikke anbefale", "(fraråder|advarer)", "(ikke|hverken|næppe) (helt|altid|nødvendigvis)? (uden|problemfri*|gratis|omkostningsfri*|ulempefri*)", "færre (timer|ansatte|medarbejdere|pladser|parkeringspladser|åbningstimer)", "utryg*", "frygter", "frygt", "tvivl", "misforstå*", "fejl", "fejlkilde*", "lide under", "(ramme|rammer) (borger*|de|dem|især|hårdt|hårdest|skævt)", "rammes",
		},
		"andet":   {"(alternativ*|i_stedet|nøjes|nulløsning*|andre_muligheder|en_anden_mulighed)"},
		"hvordan": {"(hvordan|hvorvidt|hvor_meget)", "(to|tre|fire|fem|seks|#) (overordnede|politiske|strategiske)? (mål|målsætninger|pejlemærker|temaer|fokusområder|spor)"},
		"oplever": {"oplever", "opleve"},
		"nu":      {"i dag", "nuværende", "hidtil*", "i øjeblikket", "aktuelt", "allerede nu", "eksisterende", "de (seneste|sidste) år", "(er|har) (steget|vokset|længe|blevet|været)", "har i dag", "længe"},
		// whom it is for, not what it does
		"hvem":  {"(der|som) (har|er|føler|oplever|synes) (det|sig|særligt|fysisk|psykisk|ekstra|de|særlige|store)? (svært|vanskeligt|sårbare|utrygge|besvær|besværet|udfordringer|udfordrede|problemer|bekymrede|belastede|kritiske)", "(sårbare|belastede|utrygge) (borgere|børn|unge|familier|ældre|mennesker|grupper|voksne|mødre|medarbejdere|områder|elever|beboere|forældre)", "(tager|tage|tog|taget|tages) .. imod", "imod (betaling|kontingent|bestillinger)", "(er|var|stemte|stemmer|#) imod"},
		"fordi": {"(fordi|da|idet|på_grund_af|grundet)"},
		"men":   {"men", "dog", "mens", "alligevel", "selv om", "selvom"},
		"skraasikker": {
			"(med|via|gennem) .. kommer .. til at (blive|bruge|få|føle|opleve|vælge|spare|trives) .. (flere|mere|længere|færre|bedre|oftere|hurtigere)",
			"(vil|er|har|kan|bliver|giver) .. (utvivlsomt|uden_tvivl|med_garanti|med_sikkerhed|med_usvigelig_sikkerhed|garanteret|entydigt|helt_sikkert|uden_enhver_tvivl) .. (forbedre*|styrke*|løfte*|betale*|give*|få|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|nedbringe*|reducere*|gevinst*|løsning*|succes)",
			"(utvivlsomt|uden_tvivl|garanteret|entydigt|helt_sikkert|med_garanti) .. (forbedre*|styrke*|løfte*|betale*|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|positiv*|gevinst*|løsning*|succes)",
			"(forbedrer|styrker|løfter|giver|skaber|øger|fremmer|gavner|sikrer) (utvivlsomt|uden_tvivl|med_garanti|garanteret|entydigt|helt_sikkert)",
			"(ingen|uden|ikke_nogen) (negative_konsekvenser|ulemper|bagsider|risiko|risici|negative_følger|negative_sider|negative_virkninger)",
			"(til_gavn_for|gavner|fordel_for|fordele_for|gevinst_for|gevinster_for|sejr_for|løft_for) (alle|alle_parter|begge_parter|samtlige)", "(alt|alting) (tegner|peger|taler) .. (lyst|godt|positivt|samme_retning|for_forslaget)", "alle (parter)? vinder", "(kun|udelukkende) (fordele|positive_konsekvenser|gevinster|positive_effekter|vindere|positivt)",
			"(" + smoothly + ") .. (" + done + ")", "(" + done + ") .. (" + smoothly + ")", "(indiskutabelt|ubestrideligt|uomtvisteligt|åbenlyst|indlysende|unægtelig|unægteligt|selvsagt) .. (forbedre*|styrke*|løfte*|betale*|lykkes|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|nedbring*|gevinst*|succes|glæde|fordel*)",
			"ingen (vil|kan) .. mærke .. (forringelse*|forskel*_til_det_værre|ulempe*|tab*|serviceforring*)", "alle (borgere|brugere|forældre|elever|børn|ansatte|medarbejdere)? (vil|kan|får|har) .. (glæde_af|gavn_af|vinde|tilfredse|gladere)",
			"(sikrer|sikre) at (alle|samtlige|hver_eneste|ingen) .. (er|bliver|får|trives|kommer|når|mærker)", "(sikrer|sikre) at (" + bads + ") (falder|forsvinder|forkortes)", "uden tvivl (gøre|give|få|løse|blive|betyde|medføre|skabe|styrke)", "(bliver|kommer|vil|kan) (ingen|intet) (borger|borgere|barn|børn|elev|elever|ældre|unge|familie|familier) .. længere",
			"alle .. får .. (den|det|de) rette (" + help + ")", "får .. (den|det|de) rette (" + help + ") (" + atOnce + ")", "(vil|kan) (der|borgerne|ingen)? ikke længere .. (ske|opstå|forekomme|være|komme) .. (" + trouble + ")", "der .. (vil|kan) ikke længere .. (ske|opstå|forekomme|være|komme) .. (" + trouble + ")", "(sker|opstår|forekommer) (der)? (ikke_længere|aldrig|aldrig_mere|ikke_mere) .. (" + trouble + ")", "(ordning|løsning|indsats|støtte|hjælp|tilbud) der passer til netop (deres|den_enkeltes|hver_enkelts|hver_borgers)",
			"(garanterer|garanti_for) at", "(overbevist_om|overbeviste_om|sikker_på|sikre_på|ingen_tvivl_om|ikke_tvivl_om|hævet_over_enhver_tvivl|givet_på_forhånd|indlysende|oplagt_for_enhver) at .. (forbedre*|styrke*|løfte*|betale*|lykkes|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|nedbring*|gevinst*|succes|glæde|fantastisk*|virke|holde|bedste)", "win-win*", "kan ikke gå galt", "(en|én) gang for alle",
			"(ventetid*|ventelist*|køen|køerne|problem*|udfordring*|fejlene|risikoen|klagerne|ensomhed*|mobning*|fravær*|trængsel*|utryghed*|ulykkerne|uheldene|konflikterne|spild*) .. (forsvinder|forsvinde|fjernes|elimineres|afskaffes|ophører) (helt|fuldstændig*|fuldt_ud|totalt)", "(intet|ingen) (barn|børn|borger|borgere|elev|elever|ældre|ung|unge|familie|familier|medarbejdere|brugere|beboere) .. længere .. (står|stå|mangler|mangle|venter|vente|går|gå|sidder|falder)", "(intet|ingen) (barn|børn|borger|borgere|elev|elever|ældre|ung|unge|familie|familier|medarbejdere|brugere|beboere) .. (står|stå|mangler|mangle|venter|vente|går|gå|sidder|falder) .. længere", "helt uden (risiko|ulemper|omkostninger)", "kun (kan|vil) (blive|være) (en)? (succes|gevinst|fordel)",
		},
		"jubel":   overjoyed,
		"sikkert": certain,
		"godt":    {liked},
		"maal":    {"(hvis|såfremt|forudsat|forudsætter|måske|muligvis|formentlig|næppe|ventes|forventes|usikker*|uvist|målet|målsætning*|vision|visionen|ambition*|ønsker|ønske|skal|må|bør|afhænger)"},
		"fakta":   {"(kommunen|vi|kommunekassen) har ingen risiko", "(behov|brug|søger|søgt) (om|for) (kommunal)? garanti", "(kommunal|kommunale) garanti", "(" + smoothly + ") .. (hvis|såfremt|forudsat|når)", "(hvis|såfremt|forudsat) .. (" + smoothly + ")", "(økonomiske|bevillingsmæssige|personalemæssige|miljømæssige) (konsekvenser|risici)", "ingen risiko for (oversvømmelse|kollision)", "screening*", "miljøvurdering*", "har .. garanteret", "(sælger*|køber*|udlejer*|udbyder*|selskabet|fonden|foreningen|staten|regionen|kommunen|firmaet|producenten) .. garanter*", "(ministeriet|leverandøren|entreprenøren|banken|ejer*|loven) garanterer", "statsgaranti*", "(ikke|næppe) .. (utvivlsomt|entydigt|garanteret|uden_risiko|med_sikkerhed|helt_sikkert)", "(indebærer|er|sker|uden) .. risiko for (kommunen|grundvand*)"},
	},
	Bad: []string{
		"type: beslutning\n# Enge\n\n## Vurdering\n| Hensyn | Virkning |\n|---|---|\n| Fugle | [[friskere vand]] |\n| Børn | roligere stier |\n| Drift | nemmere klipning |\n| Gæster | smukkere udsigt |",
		"type: beslutning\n# Nye lister\n\n## Vurdering\n[[Beboerne får mere stabile besøg og møder kendte ansigter, turene bliver kortere, og personalet slipper for at ringe rundt.]]",
		"type: beslutning\n# Ny vagtplan\n\n## Vurdering\nPlanen kan [[uden problemer indføres]] i alle huse. Ulempen er flere aftenvagter.",
		"type: beslutning\n# Tolærertimer\n\n## Begrundelse\n[[Roen højnes, konflikterne bliver færre, overgangen lettes, og humøret stiger.]]",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n[[Bussen giver nye muligheder, knytter byerne sammen, letter hverdagen og er en fleksibel løsning.]]\n\nEt alternativ er flere taxaer, som er billigere, men kun kører sent.\n\n## Høring\nUngerådet støtter forslaget, forudsat at bussen kører til kl. 2.",
		"type: beslutning\n# Gåhold\n\n## Sagsfremstilling\n[[Holdet er for dem, der har svært ved at gå, styrker netværket, modvirker ensomhed, skaber tryghed og giver ny energi.]]",
		"type: beslutning\n# Ny model\n\n## Sagsfremstilling\n[[Modellen styrker kvaliteten, giver bedre sammenhæng, forbedrer trivslen og er en attraktiv løsning.]]",
		"type: beslutning\n# Lukning af vejen\n\n## Sagsfremstilling\nLukningen [[vil entydigt forbedre]] trafiksikkerheden. Ulempen er længere køretid.",
		"type: beslutning\n# Nyt program\n\n## Sagsfremstilling\nVentetiden er steget, og medarbejderne har i dag problemer med at nå det hele.\n\n[[Programmet giver mere nærvær, højner kvaliteten, skaber tryghed og øger arbejdsglæden.]] Det holdes inden for centrets ramme.",
		"type: drøftelse\n# Klima\n\n## Vurdering\nTiltagene [[vil med garanti betale]] sig hjem. Det er usikkert hvornår.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nEn natbus [[kan ikke andet end glæde]] de unge. Den kører hver time.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nBussen er en [[ubetinget succes]]. Den kører hver time.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n[[Med ét slag bliver byen tryggere]]. Ulempen er støj.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n[[Det giver gladere unge, roligere gader og sundere økonomi.]]",
	},
	Good: []string{
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nDer er altid en vagt i bussen, og reglen gælder uden undtagelse. Ordningen virker ikke for alle. Der stilles garanti for lånet.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nMålet er, at bussen med ét slag gør byen tryggere.",
		"type: beslutning\nBoligerne har en høj leje og har behov for garanti for at holde den nede.",
		"type: beslutning\n# Nye lister\n\n## Vurdering\nBeboerne får mere stabile besøg, møder kendte ansigter og får kortere vej, og personalet slipper for at ringe rundt. Om det lykkes, ved vi først om et år.",
		"type: beslutning\n# Fælles leder\n\n## Vurdering\nEn leder giver bedre overblik, højner fagligheden, løfter kvaliteten og styrker samarbejdet. Prisen er, at der bliver længere til chefens dør.",
		"type: beslutning\n# Flytning\n\n## Vurdering\nAfdelingen kan flyttes uden problemer, hvis lejemålet er ledigt.",
		"type: beslutning\n# Nyt hus\n\n## Sagsfremstilling\nEt alternativ er at bygge nyt. Det giver bedre plads, styrker fællesskabet, løfter kvaliteten og forbedrer trivslen.\n\nUdvalget drøftede, hvordan byen kan styrke bosætning, fremme sundhed, tiltrække unge og skabe liv.",
		"type: beslutning\n# Ny model\n\n## Sagsfremstilling\nModellen styrker kvaliteten og giver bedre sammenhæng og forbedrer trivslen, men risikoen er længere transport, og en effektiv drift kræver flere hænder.",
		"type: beslutning\n# Styrket ældrepolitik\n\n## Sagsfremstilling\nPolitikken har fire mål: bedre mad, bedre pleje og mere tid. Den gælder fra maj.",
		"type: beslutning\n# Skolevej\n\n## Sagsfremstilling\nSagen har ingen negative økonomiske konsekvenser. Det er ikke entydigt, at stien vil forbedre trafiksikkerheden.",
		"type: beslutning\n# Hal\n\n## Høring\nForeningerne skriver, at hallen »uden tvivl vil styrke idrætten, give bedre træning, forbedre fællesskabet og løfte byen«.",
	},
	Run: func(p *checker.Pass) {
		reported := map[int]bool{} // by sentence
		for _, h := range checker.Widest(p.Said("skraasikker")) {
			if s := &p.Sentences[h.Sentence]; !h.Negated && !s.Heading && s.Cell == nil && !p.Has("fakta", h.Sentence) {
				reported[h.Sentence] = true
				p.Report(checker.Finding{Span: p.Phrase(h)})
			}
		}
		promisesSurely(p, reported)
		onlyPraise(p)
	},
})
