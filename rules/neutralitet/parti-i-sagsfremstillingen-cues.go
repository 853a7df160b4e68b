package neutralitet

// partyCues are what parti-i-sagsfremstillingen listens for.
var partyCues = map[string][]string{
	"parti": {
		"@partier", "=SF", "=DF", "(de|det|radikale) konservative", "de (konservatives|radikales)",
		"de radikale (vil|ønsker|har|er|og|i|mener|støtter|stemmer|foreslår|samt|også|ikke)",
		"(konservative|radikale) (medlem*|byrådsmedlem*|politiker*)",
		"(venstrefolk*|venstremand*|venstremænd*|venstrekvinde*|venstregruppe*|venstrepolitiker*|" +
			"venstreborgmester*|socialdemokrat*|folkesocialist*)",
		"=(SF-gruppe*|DF-gruppe*|V-gruppe*|S-gruppe*|A-gruppe*|C-gruppe*|F-gruppe*|O-gruppe*|Ø-gruppe*|Å-gruppe*|" +
			"K-gruppe*|B-gruppe*|I-gruppe*|M-gruppe*|RV-gruppe*|LA-gruppe*)",
		"(borgerlisten|borgerlistens|lokallisten|lokallistens|fælleslisten|fælleslistens|kommunelisten|" +
			"beboerlisten|velfærdslisten)",
		"et (parti_i|af_partierne_i) (byrådet|udvalget|kommunalbestyrelsen)",
		"konservative folkeparti", "liste (A|B|C|D|F|H|I|K|L|M|N|O|P|T|V|Æ|Ø|Å)",
	},
	"flertal": {
		"samle .. flertal", "få .. flertal", "(opnå|finde|have) flertal", "flertal for (forslaget|indstillingen|modellen|planen|at)",
		"flertal for .. (byrådet|udvalget|kommunalbestyrelsen|byrådssalen)",
		"(tegner|aftegner|samler) sig .. flertal", "(vil|kan|ventes_at|forventes_at) falde .. afstemning",
		"(vil|kan|må|ventes|forventes) .. (stemt|stemmes|blive_stemt) (ned|igennem)",
		"flertal* (i_udvalget|i_byrådet|i_kommunalbestyrelsen|blandt_medlemmerne)? (har|støtter|ønsker|vil|går|" +
			"bakker|forventes|hælder|foretrækker|peger|synes|ser|ventes)",
		"(nedstemt|nedstemmes|vedtages|stemt_ned|forkastes) af flertallet", "(et_politisk|et_bredt|det_politiske) flertal",
		"(røde|blå|borgerlige) (partier|blok|fløj|side)", "(rød|blå) blok",
		"(det|et) (røde|blå|borgerlige|nuværende|siddende) flertal", "partiet .. (byrådet|kommunalbestyrelsen)",
		"(hos|blandt|fra|af|for|med) de borgerlige", "(venstrefløjen|højrefløjen|venstrefløjens|højrefløjens)",
		"(gehør|genklang|opbakning) (hos|i|blandt) (partierne|gruppen|grupperne|partigrupperne)",
		"oppositionen (i|er|har|vil|ønsker|mener|støtter|stemmer|kræver|foreslår|bakker|peger)", "oppositionens",
		"borgmesterens parti", "borgmesterpartiet", "flertalsgruppen", "flertalspartier*", "valgforbundet",
	},
	// those whose own majority a sentence or the next may tell of, and who has a majority that counts
	"raad": {
		"(byrådet|byrådets|udvalget|udvalgets|kommunalbestyrelsen|kommunalbestyrelsens|politisk|politiske|" +
			"partier*|økonomiudvalget|byrådssalen)",
	},
	"hoert": {
		"(juryen|juryens|*panelet|*panelets|bestyrelse|+bestyrelse|+bestyrelser|bestyrelser|bestyrelserne|" +
			"+bestyrelserne|bestyrelsens|+bestyrelsens|styregruppen*|arbejdsgruppen*|følgegruppen*|" +
			"repræsentantskabet*|ældrerådets|handicaprådets|lokalrådets|foreningens|beboernes|forældrenes|" +
			"medarbejdernes|borgernes|naboernes|ældrerådet|seniorrådet|handicaprådet|udsatterådet|ungerådet|" +
			"børnerådet|elevrådet|integrationsrådet|frivilligrådet|naturrådet|kulturrådet|idrætsrådet|" +
			"fritidsrådet|brugerrådet|grønt_råd|lokalrådet|bydelsrådet|lokaludvalget|folkeoplysningsudvalget|" +
			"hovedudvalget|bestyrelsen|+bestyrelsen|foreningen|+foreningen|beboerne|naboerne|grundejerne|" +
			"forældrene|medarbejderne|deltagerne|afdelingsmødet|borgermødet|generalforsamlingen)",
	},
	"oensket": {
		"(da|fordi|eftersom|idet) .. flertal* .. (gerne_vil|gerne_ser|ønske*|har_bedt)", "ønske* (fra|hos) .. flertal*",
	}, // a wish is no forecast
	"tvetydig": {"=Venstre", "=Venstres", "=Alternativet", "=Alternativets", "=Radikale", "=Konservative", "=Konservatives"},
	// a local list, and parties by their letters who want something
	"liste": {"=+listen", "=+listens"},
	"bogstav": {
		"=(A|B|C|F|M|O|S|V|Æ|Ø|Å|SF|DF|EL|RV) (og|samt) (A|B|C|F|M|O|S|V|Æ|Ø|Å|SF|DF|EL|RV) (har|" +
			"havde)? (længe)? (ønsker|ønskede|ønsket|kræver|krævede|krævet|mener|bakker_op|bedt|er_imod|er_for|" +
			"går_ind_for|foreslår|foreslog|foreslået)",
	},
	"verbum": {
		"(venstre|alternativet|radikale|konservative) (i_byrådet|i_udvalget|i_kommunalbestyrelsen|ønsker|ønskede|" +
			"mener|mente|foreslår|foreslog|stillede|fremsatte|støtter|støttede|stemmer|stemte|vil|kræver|krævede|" +
			"bakker|går|har|er_imod|er_for|og|samt|peger)",
		"(venstres|alternativets|konservatives) (ordfører|gruppe|forslag|medlem|medlemmer|ønske|ønsker|linje|" +
			"politik|byrådsmedlem*|gruppeformand|krav|kandidat*)",
		"(med|fra|af|og|samt|hos) (venstre|alternativet|radikale|konservative)",
	},
	// a vote is a fact where the decision is told, else a word about the party
	"stemte": {"stemte (for|imod|nej|ja)", "stemte .. (for|imod)"},
	"beslutning": {
		"(besluttede|besluttet|vedtog|vedtaget|vedtagelse*|godkendte|godkendt|tiltrådte|udsatte|udsat|behandlet|" +
			"behandlede|behandling*|forkastede|afviste|oversendte|afstemning*|beslutning|beslutningen|punkt|" +
			"mødet)",
		"(@organer|*udvalget|byrådet|kommunalbestyrelsen)",
	},
	"svar": {
		"(svar*|besvar*|bemærkninger|kommentarer) .. (forslag*|medlemsforslag*|beslutningsforslag*)",
		"(forslag*|medlemsforslag*|beslutningsforslag*) .. (besvar*|svar)",
	},
	"faktum": {
		"tog forbehold", "tager forbehold", "ændringsforslag*", "undlod at stemme",
		"budgetforlig*", "budgetaftale*", "forlig*", "konstituering*", "konstitueringsaftale*", "aftalepartier*",
		"regeringen*", "regeringsgrundlag*",
		"folketing*", "finanslov*", "ministeren", "kommunalvalg*", "valget", "valgt", "udpeg*", "stedfortræder*",
		"kandidatliste*", "partistøtte*", "mandat*",
		"(stillet|foreslået|fremsat|rejst) af",
		"(har|havde) (også|senest)? (stillet|fremsat|rejst|fremsendt) (et|følgende|nyt|to|flere)? (forslag|" +
			"forslaget|beslutningsforslag|beslutningsforslaget|medlemsforslag|medlemsforslaget)",
		"har med (forslaget|beslutningsforslaget|medlemsforslaget)", "(møde|mødet) den .. (anmodede|bad|begærede)",
		"(indgik|indgået|underskrev|underskrevet) .. (aftale|aftalen|+aftale|+aftalen)",
		"(stillet|stillede) (et|to|tre|fire|flere|skriftlige)? (spørgsmål|forespørgsel|forespørgsler)",
		"(indkalde|indkaldes|indkaldelse*|stedfortræder*)", "forslag* fra", "de politiske partier",
		"forslagsstiller*", "medlem (af|for)", "gruppeformand*", "(byrådsmedlem|kommunalbestyrelsesmedlem)",
		"flertal på mindst", "(kvalificeret|almindeligt|simpelt) flertal",
		"flertal* af (medlemmer*|borger*|forældre*|høringssvar*|svar*|deltager*|beboer*|ejer*|bestyrelse*|stemmer*|de)",
	},
}
