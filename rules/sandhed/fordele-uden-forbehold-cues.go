package sandhed

// promiseCues are what fordele-uden-forbehold listens for.
var promiseCues = map[string][]string{
	"fordel": {
		"(livsmod|livsglæde|gåpåmod|selvtillid|selvværd|lykkelig*|strømmer_til|stiger_i_værdi|folkeliv|medvind)",
		"(er|bliver|føler_sig) (trygge|glade|tilfredse|stolte)",
		"fordel", "fordele", "fordelen", "fordelene", "fordelagtig*", "gevinst", "gevinster", "gevinsten",
		"styrker", "styrke", "styrkes", "styrket", "styrkelse*", "løft", "løfte", "løfter", "løftes",
		"kvalitetsløft*", "forbedrer", "forbedre", "forbedres", "forbedret", "forbedring*",
		"bedre", "stærkere",
		"mere (robust*|bæredygtig*|effektiv*|attraktiv*|fleksibel*|fleksibilitet|sammenhæng*|brugervenlig*|" +
			"tilfredse|tilfredshed|tryghed|trygt|kvalitet|liv|sammenhold|overskuelig*|moderne|nærvær*|levende|" +
			"nærhed|omsorg|arbejdsglæde|overskud|ro|frihed|medindflydelse|synlig*|inspirerende|indbydende|aktiv|" +
			"aktive|værdig*|fællesskab*|bevægelse)",
		"højere (kvalitet|faglighed|tilfredshed|trivsel)", "højner",
		"højne", "fremmer", "fremme",
		"positiv*", "attraktiv*", "effektiv", "effektivt", "effektive", "effektivitet", "effektivisere*",
		"understøtter", "understøtte", "gavner", "(til|stor|få) (gavn|glæde)", "gavn af", "enestående",
		"fantastisk*", "visionær*", "gode muligheder", "nye spændende", "spændende muligheder", "win-win",
		"oplagt", "hensigtsmæssig", "hensigtsmæssigt", "gennemsigtig", "brugervenlig*", "fremtidssikre*",
		"nemmere", "lettere", "hurtigere", "enklere", "smidigere", "trygge rammer", "optimere*", "optimal",
		"sundere", "renere", "grønnere",
		"(skaber|skabe) (sammenhæng|arbejdspladser|nye_arbejdspladser|vækst|tryghed|liv|værdi|rum|gode|glæde|" +
			"synergi|fællesskab|arbejdsglæde)",
		"nye arbejdspladser", "synergi*", "innovativ*", "tiltrækker",
		"tiltrække", "tryggere", "gladere", "trivselsfremmende", "inspirerende", "samlingspunkt", "mødested",
		"(større|øget|højere|stærkere|fornyet|dybere) (tilfredshed|tryghed|trivsel|glæde|frihed|fleksibilitet|" +
			"sammenhold|overblik|åbenhed|nærhed|medindflydelse|tillid|arbejdsglæde|synlighed|effekt|udbytte|" +
			"nytte|sammenhæng|aktivitet|nærvær|læring|læselyst|interesse|deltagelse|tilgængelighed|sikkerhed)",
		"kortere (ventetid*|sagsbehandlingstid*|køer|svartid*)",
		"færre (regninger|fejl|konflikter|klager|opkald|uheld|sygemeldinger|trapper|sygedage|køer|ventedage|" +
			"ulykker|indlæggelser)",
		"mindre (støj|larm|affald|trafik|uro|kørsel|papir|slid|spild|stress|fravær|bureaukrati|ventetid)",
		"(tilfredse|glade) (borgere|medarbejdere|brugere|forældre|kunder|gæster)",
		"(frigør|frigøre|aflaster|beriger|nyder_godt|kommer_alle_til_gode|trives|optimerer|moderniserer|" +
			"effektiviserer|højner|samler_byen)",
		"(bredere|rigere|dybere|flottere|hyggeligere|klarere|livligere|stærkt_ejerskab|ejerskab)",
		"(nye|friske|flere) (idéer|ideer|kræfter|indfald)", "(engagere|engagerer|engagement|aktiverer|aktivere|inddrager_flere)",
		"gladere", "tættere (fællesskab|samarbejde|sammenhold|dialog|bånd|på)", "sjovere", "roligere", "dygtigere",
		"smukkere", "pænere", "billigere", "friere", "venligere", "varmere (fællesskab|velkomst)",
		"(ny|nyt|mere|større|fornyet) (energi|gejst|glæde|mod|lyst|livskvalitet|engagement|motivation|stolthed|" +
			"ejerskab|tillid|overskud)",
		"stolt", "stolte", "stolthed",
		"(giver|give|får|skaber|skabe) .. (ro|glæde|luft|plads_til|overskud|arbejdsro|livskvalitet|stolthed|" +
			"ejerskab|nærhed)",
		"(får|give|giver) .. (lyst_til|mod_på)", "blomstre*", "(til|for) gavn",
		"(gode|trygge|stærke|bedste) (rammer|vilkår|oplevelser|fællesskaber|relationer)", "livskvalitet*",
		"lavere (priser|udgifter|forbrug)",
		"(flere|nye|ny) (chance|chancer|venner|venskaber|oplevelser|besøgende|gæster|kunder|aktive|frivillige|" +
			"cyklister|børnefamilier|tilflyttere|deltagere|læsere)",
		"flere (glade|tilfredse|trygge|aktive)",
		"(sparer|spare|frigiver|frigive) (tid|kræfter|ressourcer|arbejdstid)",
		"(løser|løse) (problem*|udfordring*|knuden|opgaven_bedre)", "(smil|latter|glæde)",
		"(modvirker|modvirke|forebygger|forebygge|afhjælper|afhjælpe|mindsker|mindske|fjerner|fjerne|nedbringer|" +
			"nedbringe|bekæmper|bekæmpe|dæmper|dæmpe) (ensomhed*|støj*|mobning*|fravær*|sygefravær*|kø|køer|" +
			"køerne|stress|ulighed*|mistrivsel*|fordomme*|spild*|madspild*|trængsel*|utryghed*|problem*)",
		"samler (byens|områdets|kvarterets|kommunens|landsbyens|egnens|gæsterne|byen|familie*|borger*|beboer*|" +
			"folk|generationer*|unge|alle|kvarteret|landsbyen)",
		"(nye|flere|bedre|mange) muligheder", "(binder|knytter|bringer|binde|knytte|bringe) .. sammen",
		"(letter|lette) (hverdagen|adgangen|arbejdet|livet|presset|vejen|+nes|+ens|+ets)", "klimavenlig*",
		"miljøvenlig*",
		"(moderne|fleksibel|sammenhængende|helhedsorienteret|fremsynet|gennemtænkt|robust|bæredygtig|" +
			"tidssvarende) (løsning|ordning|model|indsats|ramme|plan|tilgang|organisering)",
		"(giver|give|skaber|skabe) overblik", "(åbner|åbne) .. (øjne|døre|verden)",
		"glade (børn|elever|ældre|beboere|familier)", "(øger|øge) (trygheden|glæden|sikkerheden)",
		"mere (" + steadier + ")", "(" + shorter + ") .. (kortere|hurtigere)",
		"kortere (vej|veje|beslutningsveje|kommandoveje|ture|køretid|rejsetid|afstand*|transport*|gang|møder|" +
			"forløb)",
		"(kendte|velkendte) ansigter",
		"(større|øget|højere) (robusthed|overskuelighed|ensartethed|gennemsigtighed|bæredygtighed|stabilitet|" +
			"mangfoldighed|retssikkerhed|kvalitet|fleksibilitet)",
		"en (tryg|god|stærk|rar|smuk|levende) (vej|rute|start|ramme|oplevelse|hverdag|udgang|bydel|skolegang)",
		"et (trygt|godt|stærkt|rart|smukt|levende) (miljø|sted|byrum|hjem|mødested)",
		"(frigjort|frigjorte|frigives|frigøres|sparet) .. (tid|timer|hænder|kræfter|ressourcer)",
		"(får|får_også|have|giver) (ro|luft|tid|overblik|hænder|rum|plads) til",
		"(stærkt|godt|bedre|klart|klarere|fuldt|samlet|hurtigt) (overblik|billede|indblik|udblik|kig|udsyn)",
		"(får|få|give|giver) overblik", "(slipper|slippe) for",
		"færre (kører|afbrydelser|forgæves|skift|forstyrrelser|henvendelser|rykkere|ærinder|papirer|blanketter|" +
			"sagsskift|misforståelser|gentagelser|omveje|møder)",
		"flere (finder|når|møder|kender|gennemfører|lykkes|lærer|deltager|vælger)",
		"mindre (stresset|stressede|presset|pressede|sårbar|sårbare|tidspres|dobbeltarbejde|bøvl|besvær|ventetid)",
		"(pænere|jævnere|rarere|lunere|tættere|skarpere|ordentligere)",
		"(" + brighter + ")",
		"mere (+ede|+fulde|+fuldt|+ive|+ivt|selvstændig*|selvhjulpen|selvhjulpne|tidssvarende|enkel|enkle|enkelt|" +
			"ligeværdig*)",
		"(højnes|lettes|beriges|aflastes|trives)",
		"(" + goods + ") (højnes|forbedres|stiger|vokser|øges|blomstrer|styrkes|løftes)",
		"(" + bads + ") (falder|forkortes|mindskes|forsvinder|bliver_færre|bliver_kortere|bliver_mindre)",
		"(frisk_luft|fremragende|begejstre*|begejstring|gennemskuelig*|overskuelig*|uvurderlig*|arbejdsglæde|" +
			"livsglæde|nærvær|åndehul|frirum|et_skub|et_boost)",
		"(enkel|hurtig|sikker|gratis|smuk|holdbar|retfærdig|nem|fleksibel|moderne) og (enkel|hurtig|sikker|" +
			"gratis|smuk|holdbar|retfærdig|nem|fleksibel|moderne|gennemskuelig*|overskuelig*)",
		"helt rigtige", "idéel", "ideel", "ideelle", "ideelt", "succes", "velegnet", "markant (bedre|løft)",
		"øget (kvalitet|tryghed|trivsel|fleksibilitet|faglighed|livskvalitet|bosætning)",
		"(øger|øge|øges) (kvaliteten|trygheden|trivslen|livskvaliteten|fleksibiliteten|tilgængeligheden|" +
			"tilfredsheden|sammenholdet|arbejdsglæden|bosætningen|motivationen|fagligheden|borgernes|" +
			"medarbejdernes|brugernes)",
		"sikrer (bedre|høj|en_høj|god|en_god)",
	},
	"modvaegt": {
		"ulempe*", "bagside*", "(risiko|risikoen|risikofyldt*|risikomoment*)", "risici", "risiker*", "udfordring*",
		"udfordre*", "negativ*", "omvendt", "til gengæld", "derimod", "merudgift*", "gener", "gene",
		"(støj|støjen|støjer|støjende|støjgene*|støjniveau*|støjbelast*|støjforurening*)",
		"(modstand|modstanden|modstander|modstandere|modstanderne)", "kritik*", "kritisk*", "kritiser*", "bekymr*",
		"indsigelse*", "usikker*", "(forbehold|forbeholdet|forbeholdene|+forbehold)", "betænkelig*", "på den anden side",
		"imod", "ulighed", "forringe*", "dyrere",
		"længere (transport*|vej|sagsbehandling*|ventetid|rejsetid|afstand*)", "mister", "miste", "tab", "tabet",
		"(skade|skader|skaden|skaderne|skades|skadet|skadelig*)", "svækk*", "vanskelig*", "svært", "sværere",
		"besvær*", "belast*", "fravær* stiger", "på bekostning", "forsinke*",
		"(konflikt|konflikter|konflikten|konflikterne|konfliktfyldt*)", "klager over", "flere klager",
		"(klager|klagerne|klaget|klagede)",
		"begrænset (effekt|virkning)",
		"ikke (er|var)? (dokumenteret|bevist|sikkert|givet|afklaret|løse|løser|alle)", "uvist", "uafklaret",
		"afhænger af", "forudsat", "sårbar*", "ringere", "dårligere", "lavere (kvalitet|service*)", "farlig*",
		"fordyr*", "går ud over", "gå ud over", "må (vente|undvære|afgive|vige|nedprioriteres)", "skyggesid*",
		"minus", "(problem|problemet|problemer|problemerne|problematisk*)",
		"om (det|den|ordningen|modellen|effekten|planen) .. (vides|viser_sig|vise_sig|lykkes)",
		"ved (vi|man|ingen) .. først", "(modydelsen|bytteforholdet|kompromis*)",
		"(prisen|regningen|omkostningen|betingelsen) (er|bliver|for_det_er) at", "(går|gå|gik) .. tabt",
		"(taler|trækker) (imod|ned)", "(bagdel*|haken|minusset|omkostningen_ved)",
		"(kræver|forudsætter|koster) (dog|at|også|til_gengæld|imidlertid)",
		"(siger|sagde|sagt|siger_dog) (nej|fra)", "(mindre|ikke_så) (godt|gode|heldig*|hensigtsmæssig*)",
		"for og imod", "afvej*", "ikke anbefale", "(fraråder|advarer)",
		"(ikke|hverken|næppe) (helt|altid|nødvendigvis)? (uden|problemfri*|gratis|omkostningsfri*|ulempefri*)",
		"færre (timer|ansatte|medarbejdere|pladser|parkeringspladser|åbningstimer)", "utryg*", "frygter", "frygt",
		"tvivl", "misforstå*", "fejl", "fejlkilde*", "lide under", "(ramme|rammer) (borger*|de|dem|især|hårdt|hårdest|skævt)", "rammes",
	},
	"andet": {"(alternativ*|i_stedet|nøjes|nulløsning*|andre_muligheder|en_anden_mulighed)"},
	"hvordan": {
		"(hvordan|hvorvidt|hvor_meget)",
		"(to|tre|fire|fem|seks|#) (overordnede|politiske|strategiske)? (mål|målsætninger|pejlemærker|temaer|fokusområder|spor)",
	},
	"oplever": {"oplever", "opleve"},
	"nu": {
		"i dag", "nuværende", "hidtil*", "i øjeblikket", "aktuelt", "allerede nu", "eksisterende",
		"de (seneste|sidste) år", "(er|har) (steget|vokset|længe|blevet|været)", "har i dag", "længe",
	},
	// whom it is for, not what it does
	"hvem": {
		"(der|som) (har|er|føler|oplever|synes) (det|sig|særligt|fysisk|psykisk|ekstra|de|særlige|store)? (svært|" +
			"vanskeligt|sårbare|utrygge|besvær|besværet|udfordringer|udfordrede|problemer|bekymrede|belastede|" +
			"kritiske)",
		"(sårbare|belastede|utrygge) (borgere|børn|unge|familier|ældre|mennesker|grupper|voksne|mødre|" +
			"medarbejdere|områder|elever|beboere|forældre)",
		"(tager|tage|tog|taget|tages) .. imod",
		"imod (betaling|kontingent|bestillinger)", "(er|var|stemte|stemmer|#) imod",
	},
	"fordi": {"(fordi|da|idet|på_grund_af|grundet)"},
	"men":   {"men", "dog", "mens", "alligevel", "selv om", "selvom"},
	"skraasikker": {
		"(med|via|gennem) .. kommer .. til at (blive|bruge|få|føle|opleve|vælge|spare|trives) .. (flere|mere|" +
			"længere|færre|bedre|oftere|hurtigere)",
		"(vil|er|har|kan|bliver|giver) .. (utvivlsomt|uden_tvivl|med_garanti|med_sikkerhed|" +
			"med_usvigelig_sikkerhed|garanteret|entydigt|helt_sikkert|uden_enhver_tvivl) .. (forbedre*|styrke*|" +
			"løfte*|betale*|give*|få|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|nedbringe*|" +
			"reducere*|gevinst*|løsning*|succes)",
		"(utvivlsomt|uden_tvivl|garanteret|entydigt|helt_sikkert|med_garanti) .. (forbedre*|styrke*|løfte*|" +
			"betale*|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|positiv*|gevinst*|løsning*|succes)",
		"(forbedrer|styrker|løfter|giver|skaber|øger|fremmer|gavner|sikrer) (utvivlsomt|uden_tvivl|med_garanti|" +
			"garanteret|entydigt|helt_sikkert)",
		"(ingen|uden|ikke_nogen) (negative_konsekvenser|ulemper|bagsider|risiko|risici|negative_følger|" +
			"negative_sider|negative_virkninger)",
		"(til_gavn_for|gavner|fordel_for|fordele_for|gevinst_for|gevinster_for|sejr_for|løft_for) (alle|" +
			"alle_parter|begge_parter|samtlige)",
		"(alt|alting) (tegner|peger|taler) .. (lyst|godt|positivt|samme_retning|for_forslaget)",
		"alle (parter)? vinder", "(kun|udelukkende) (fordele|positive_konsekvenser|gevinster|positive_effekter|vindere|positivt)",
		"(" + smoothly + ") .. (" + done + ")", "(" + done + ") .. (" + smoothly + ")",
		"(indiskutabelt|ubestrideligt|uomtvisteligt|åbenlyst|indlysende|unægtelig|unægteligt|" +
			"selvsagt) .. (forbedre*|styrke*|løfte*|betale*|lykkes|skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|" +
			"spare*|sikre*|nedbring*|gevinst*|succes|glæde|fordel*)",
		"ingen (vil|kan) .. mærke .. (forringelse*|forskel*_til_det_værre|ulempe*|tab*|serviceforring*)",
		"alle (borgere|brugere|forældre|elever|børn|ansatte|medarbejdere)? (vil|kan|får|har) .. (glæde_af|" +
			"gavn_af|vinde|tilfredse|gladere)",
		"(sikrer|sikre) at (alle|samtlige|hver_eneste|ingen) .. (er|bliver|får|trives|kommer|når|mærker)",
		"(sikrer|sikre) at (" + bads + ") (falder|forsvinder|forkortes)",
		"uden tvivl (gøre|give|få|løse|blive|betyde|medføre|skabe|styrke)",
		"(bliver|kommer|vil|kan) (ingen|intet) (borger|borgere|barn|børn|elev|elever|ældre|unge|familie|familier) .. længere",
		"alle .. får .. (den|det|de) rette (" + help + ")",
		"får .. (den|det|de) rette (" + help + ") (" + atOnce + ")",
		"(vil|kan) (der|borgerne|ingen)? ikke længere .. (ske|opstå|forekomme|være|komme) .. (" + trouble + ")",
		"der .. (vil|kan) ikke længere .. (ske|opstå|forekomme|være|komme) .. (" + trouble + ")",
		"(sker|opstår|forekommer) (der)? (ikke_længere|aldrig|aldrig_mere|ikke_mere) .. (" + trouble + ")",
		"(ordning|løsning|indsats|støtte|hjælp|tilbud) der passer til netop (deres|den_enkeltes|hver_enkelts|hver_borgers)",
		"(garanterer|garanti_for) at",
		"(overbevist_om|overbeviste_om|sikker_på|sikre_på|ingen_tvivl_om|ikke_tvivl_om|hævet_over_enhver_tvivl|" +
			"givet_på_forhånd|indlysende|oplagt_for_enhver) at .. (forbedre*|styrke*|løfte*|betale*|lykkes|" +
			"skabe*|gavn*|bedre|øge*|fremme*|tiltrække*|spare*|sikre*|nedbring*|gevinst*|succes|glæde|" +
			"fantastisk*|virke|holde|bedste)",
		"win-win*", "kan ikke gå galt", "(en|én) gang for alle",
		"(ventetid*|ventelist*|køen|køerne|problem*|udfordring*|fejlene|risikoen|klagerne|ensomhed*|mobning*|" +
			"fravær*|trængsel*|utryghed*|ulykkerne|uheldene|konflikterne|spild*) .. (forsvinder|forsvinde|" +
			"fjernes|elimineres|afskaffes|ophører) (helt|fuldstændig*|fuldt_ud|totalt)",
		"(intet|ingen) (barn|børn|borger|borgere|elev|elever|ældre|ung|unge|familie|familier|medarbejdere|" +
			"brugere|beboere) .. længere .. (står|stå|mangler|mangle|venter|vente|går|gå|sidder|falder)",
		"(intet|ingen) (barn|børn|borger|borgere|elev|elever|ældre|ung|unge|familie|familier|medarbejdere|" +
			"brugere|beboere) .. (står|stå|mangler|mangle|venter|vente|går|gå|sidder|falder) .. længere",
		"helt uden (risiko|ulemper|omkostninger)", "kun (kan|vil) (blive|være) (en)? (succes|gevinst|fordel)",
	},
	"jubel":   overjoyed,
	"sikkert": certain,
	"godt":    {liked},
	"maal": {
		"(hvis|såfremt|forudsat|forudsætter|måske|muligvis|formentlig|næppe|ventes|forventes|usikker*|uvist|" +
			"målet|målsætning*|vision|visionen|ambition*|ønsker|ønske|skal|må|bør|afhænger)",
	},
	"fakta": {
		"(kommunen|vi|kommunekassen) har ingen risiko", "(behov|brug|søger|søgt) (om|for) (kommunal)? garanti",
		"(kommunal|kommunale) garanti", "(" + smoothly + ") .. (hvis|såfremt|forudsat|når)",
		"(hvis|såfremt|forudsat) .. (" + smoothly + ")",
		"(økonomiske|bevillingsmæssige|personalemæssige|miljømæssige) (konsekvenser|risici)",
		"ingen risiko for (oversvømmelse|kollision)", "screening*", "miljøvurdering*", "har .. garanteret",
		"(sælger*|køber*|udlejer*|udbyder*|selskabet|fonden|foreningen|staten|regionen|kommunen|firmaet|" +
			"producenten) .. garanter*",
		"(ministeriet|leverandøren|entreprenøren|banken|ejer*|loven) garanterer",
		"statsgaranti*", "(ikke|næppe) .. (utvivlsomt|entydigt|garanteret|uden_risiko|med_sikkerhed|helt_sikkert)",
		"(indebærer|er|sker|uden) .. risiko for (kommunen|grundvand*)",
	},
}
