package udvikling

import (
	"strings"
)

// staffCues are what arbejdsplads-ikke-naevnt listens for.
var staffCues = map[string][]string{
	"emne": {
		// arbejdspladsen lukker, flytter eller lægges sammen
		"(lukke|lukkes|lukker|lukning|lukningen|lukninger|nedlæg*|sammenlæg*|fusion*|samling) .. (*skole|*skolen|" +
			"*skoler|skole*|plejehjem*|plejecent*|ældrecent*|børnehus*|børnehave*|dagtilbud*|daginstitution*|" +
			"institution*|bibliotek*|filial*|svømmehal*|værested*|fritidsklub*|klub*|botilbud*|bosted*|" +
			"aktivitetscent*|borgerservice*|afdeling*|+afdeling|+afdelingen|enhed*|team|+team|+teams|køkken*|" +
			"+køkken|+køkkener|værksted*|materielgård*|jobcent*|center|centre|tandklinik*|sfo*)",
		"(*skole|*skolen|*skoler|plejehjem*|plejecent*|ældrecent*|børnehus*|børnehave*|institution*|bibliotek*|" +
			"*afdeling|*afdelingen|*afdelinger|enhed*|køkken*|+køkkener) .. (lukkes|nedlægges|lægges_sammen|sammenlægges|samles)",
		"(lægges|lægge|lægger) .. (*skole|*skolen|*skoler|børnehus*|institution*|bibliotek*|*afdeling|" +
			"*afdelingen|*afdelinger|enhed*|center|centre) .. sammen",
		"(flytning|flytte|flyttes|flytter|udflytning*) .. (afdeling*|+afdelingen|enhed*|borgerservice*|jobcent*|" +
			"medarbejdere*|personale*|arbejdsplads*)",
		// organisation og stillinger
		"(organisationsændring*|omorganiser*|omstruktur*|organisationsplan*|organisationsstruktur*|" +
			"ledelsesstruktur*|personalereduktion*|personalenedskær*|stillingsnedlæg*|afskedig*|fyring*)",
		"(ny|ændret|ændring_af|fremtidig) .. (organisering|organisation|organisationen|direktionsstruktur|" +
			"centerstruktur|ledelsesstruktur|forvaltningsstruktur)",
		"(stilling|stillinger|stillingen|årsværk|lederstilling*) .. (nedlæg*|reducer*|spares|bortfalder|udgår)",
		"(nedlæg*|reducer*|færre|spares|besparelse*) .. (stilling|stillinger|stillingen|årsværk|medarbejdere|lederstilling*)",
		"(udlicitere|udliciteres|udlicitering|udliciteringen|konkurrenceudsæt*|virksomhedsoverdrag*|privatiser*)",
		"(driften|rengøringen|madservice|madservicen|hjemmeplejen|kørslen|vagtordningen) .. (overdrages|" +
			"overtages|hjemtages|udbydes|overgår|sendes_i_udbud)",
		"(hjemtag*) .. (opgave*|drift*|rengøring*|hjemmepleje*|madservice*)",
		"(udbud|udbyde|udbydes) .. (rengøring*|hjemmepleje*|madservice*|driften|vedligehold*_af_veje|plejehjem*)",
		"(slå|slås|slår) .. (afdeling*|+afdelinger|team|teams|+teams|enhed*|forvaltning*|center|centre|skoler|" +
			"+skoler|børnehus*|institution*|sekretariat*) .. sammen",
		"(team|teams|+teams|sektioner|forvaltninger|sekretariater|kontorer) .. (slås_sammen|lægges_sammen|" +
			"sammenlægges|opdeles|samles|nedlægges)",
		"(normering*|bemanding*|grundnormering*) .. (reduceres|sænkes|beskæres|sættes_ned|skæres)",
		"(reducer*|sænk*|beskær*|lavere) .. (normering*|bemanding*)",
		"(lærernes|pædagogernes|medarbejdernes|personalets|hjælpernes|de_ansattes|ansattes) (undervisningstid|" +
			"arbejdstid|arbejdstider|opgaver|mødetid|mødetider|vagter|forberedelsestid|frokostpause|pauser)",
		"(spares|spare|besparelse*|reduceres) .. (på|i) (administrationen|rådhuset|administrative)",
		"(sensor*|robot*|skærmbesøg*|velfærdsteknologi*) .. (plejehjem*|*plejecent*|hjemmepleje*|botilbud*|" +
			"tilsyn|nattilsyn)",
		"(tilsyn|nattilsyn|besøg) .. (erstattes|afløses) .. (sensor*|skærm*|robot*|kamera*)",
		// arbejdets gang
		"(vagter|vagterne|+vagter|+vagterne|mødetider*|arbejdstider*|vagtlag*) .. (lægges_om|omlægges|ændres|" +
			"indføres|afskaffes|forkortes|forlænges|samles)",
		"(ændr*|omlæg*|nye|lange|korte) .. (vagter|+vagter|mødetider*|vagtlag*|vagtstruktur*)",
		"(ændr*|ny|nye|omlæg*|udvid*|indskrænk*|reducer*) .. (åbningstid*|arbejdstid*|vagtplan*|vagtordning*|lukkedag*)",
		"(åbningstid*|arbejdstid*|vagtplan*|lukkedag*) .. (ændres|udvides|reduceres|indskrænkes|omlægges)",
		"(kunstig|generativ) (intelligens|ai)", "=AI", "=AI-*",
		"(sprogmodel*|chatbot*|talegenkend*|softwarerobot*)",
		"(automatisk|automatiske|automatiseret|automatiserede) (referat*|notat*|journal*|sagsbehandling*|svar|" +
			"oversættelse*|visitation*|vagtplan*)",
		"digital* (assistent*|medarbejder*|referent*)",
		"(program|programmet|værktøj|it-værktøj|robot) .. der .. (skriver|optager|transskriberer|sorterer|besvarer|opsummerer)",
		// hvem der er på arbejde hvornår, og hvem de hører under
		"(ny|nye|ændret|ændring_af) (døgn)? (døgnbemanding|bemanding|natbemanding|nattevagt*|vagtordning|" +
			"vagtstruktur|ledelsesform)",
		"(døgnbemanding*|nattevagt*|døgnvagt*|vagtlag*|aftenvagt*|bemandingen) .. (afløses|ændres|sættes|sænkes|" +
			"erstattes|nedlægges)",
		"(betjente|bemandede) (tid|timer|åbningstid) .. (går|sættes|ned|fra|skæres|sænkes)",
		"(får|have|have_haft) (én|fælles) (leder|chef|ledelse|områdeleder)",
		"(stillingen|stillinger|stillingerne|lederstilling*|fuldtidsstilling*) .. (laves_om|omlægges|omdannes|" +
			"konverteres|genbesættes_ikke)",
		"(sundhedsplejen|hjemmeplejen|sygeplejen|hjemmesygeplejen|tandplejen|dagplejen|jobcentret|+afdelingen|" +
			"forvaltningen) .. (deles|opdeles|organiseres|inddeles) .. (distrikter|teams|grupper|enheder|" +
			"afdelinger)",
		employed + " (skal|vil|bliver)? (samles|flyttes|fordeles|overføres|overflyttes)",
		"(weekendåben*|søndagsåben*|aftenåben*|lørdagsåben*|delekontor*|kontorlandskab*|skærmbesøg*|kropskamera*|" +
			"bodycam*)",
		"(vikarkorps*|+korps|+korpset) .. (nedlægges|lukkes|afvikles)",
		// kommunens egne institutioner ([lister] i opsætningen)
		"(lukke|lukkes|lukker|lukning|lukningen|nedlæg*|sammenlæg*|samling|flytte|flyttes|flytter|flytning|" +
			"udflytning*|omlæg*|omdann*) .. @institutioner",
		"@institutioner .. (lukkes|lukker|nedlægges|lægges_sammen|sammenlægges|samles|flyttes|flytter|omlægges|" +
			"omdannes)",
		"(lægges|lægge|lægger) .. @institutioner .. sammen",
		// under hvilke vilkår der arbejdes
		"(gps*|kamera*|overvåg*|sporing*|flådestyring*|tidsregistrering*) .. (bil|biler|bilerne|køretøj*|" +
			"medarbejder*|personale*|ansatte|hjemmepleje*|sygepleje*|arbejdstid*)",
		"(bil|biler|bilerne|køretøj*|medarbejder*|personale*|ansatte|hjemmepleje*|+biler) .. (gps*|kamera*|" +
			"overvåges|sporing*|tidsregistrering*)",
		"(ansættelsesstop*|kvalifikationsstop*|stillingsstop*|lønstop*|rygeforbud_i_arbejdstiden|" +
			"røgfri_arbejdstid*|hjemmearbejd*|firedagesuge*|delepladser|storrum*|flexkontor*)",
		"(åbne|delte|faste) (kontorpladser|arbejdspladser|kontorer)",
		staff + " (møder|arbejder|rykker|flytter|vagter) ",
		"(nyt|anskaf*|udskift*|indfør*|implementer*) .. (it-system*|fagsystem*|omsorgssystem*|esdh*|lønsystem*|" +
			"sagssystem*|journalsystem*|vagtplansystem*|økonomisystem*)",
	},
	// hvor det end står: medarbejdere mister eller skifter deres arbejde
	"afsked": {
		"naturlig afgang", "ikke (bliver|skal|blive)? (genbesat|genbesættes|genbesættelse)",
		"(genbesættes|genbesat) ikke",
		"(timelønnede|ansatte|medarbejdere|" + strings.Trim(employed, "()") + ") (fratræder|opsiges|mister_jobbet)",
		"(medarbejdere|medarbejder|ansatte|+pædagoger|pædagoger|lærere|+lærere|assistenter|+assistenter|hjælpere|" +
			"+hjælpere|sygeplejersker|stillinger|stilling|+stillinger|årsværk|fuldtidsstillinger) (skal|vil|må|" +
			"bliver|er)? (blive)? (afskediges|afskediget|opsiges|opsagt|fyres|fyret|nedlægges|nedlagt|bortfalder|" +
			"spares_væk|falder_væk)",
		"(spares|spare|færre|frigøres|frigøre|overflødig*|varsles|falder_væk|" +
			"bortfalder) .. (årsværk|stillinger|stilling|medarbejdere|fuldtidsstillinger|ansatte|dagplejere|" +
			"pædagoger|lærere|assistenter|+assistenter|+hjælpere|+rådgivere|pedeller|chauffører)",
		"(årsværk|stillinger|lederstillinger|medarbejdere|fuldtidsstillinger|ansatte|dagplejere|pædagoger|" +
			"lærere) .. (frigøres|overflødig*|varsles|falder_væk|bortfalder|spares|skæres_væk)",
		"(stillingerne|stillinger|årsværk|årsværkene|medarbejdere|medarbejderne|+medarbejdere|" +
			"ansatte) .. (undværes|undvære|overflødiggøres)",
		"(undværes|undvære|klares_med) .. (færre|stilling|stillinger|årsværk) ",
		"(afskediges|opsiges|fyres) .. (medarbejdere|ansatte|+pædagoger|pædagoger|lærere|assistenter|hjælpere|sygeplejersker)",
	},
	// an amount of work, which is a loss of jobs only where something is to be saved
	"svarer-til": {
		"(svarer_til|svarende_til) .. (årsværk|stillinger|stilling|medarbejdere|fuldtidsstillinger|ansatte|dagplejere|" +
			"pædagoger|lærere|assistenter|+assistenter|+hjælpere|+rådgivere|pedeller|chauffører)",
	},
	"spares": append([]string{
		"(spar*|+spares|besparelse*|+besparelse|+besparelser|reduktion*|+reduktion|nedskær*|nedskæring*|mindreudgift*|effektivisering*|skæres|færre)",
	}, cuts...),
	// their work is to be done in another way: "Pedellerne skal i stedet ..."
	"arbejdsgang": {
		"(nattevagt|nattevagten|nattevagter|aftenvagten|dagvagten|+vagter|+vagterne) .. (afløses|erstattes|" +
			"forlænges|forkortes|slutter|bortfalder) ",
		"(fra|mellem) (dagvagt|aftenvagt) til (nat|nattevagt|aften|aftenvagt|weekend)",
		"(tjenesteplan*|vagtplan*|vagtskema*) .. (skrives_om|skrives_helt_om|lægges_om|laves_om)",
		employed + " .. får (ny|nyt|anden|andet|en_ny|delt|nye) (mødeplads|mødested|arbejdsplads|arbejdssted|" +
			"leder|mødetid|mødetider|arbejdsdag|arbejdstid)",
		"delt (arbejdsdag|tjeneste|vagt)",
		"(lederen|leder) .. (begge|to|tre) (huse|steder|afdelinger|skoler|centre|enheder|børnehuse)",
		"(medarbejdere|ansatte|+medarbejdere|lærere|pædagoger|+pædagoger|assistenter|+assistenter|hjælpere|" +
			"chauffører|pedeller|bibliotekarer|sagsbehandlere) skal (i_stedet|fremover|fremadrettet|herefter|" +
			"i_fremtiden) (have|arbejde|møde|tage|dække|passe|dele|køre|betjene|bemande|stå|overtage|løse|" +
			"varetage|rejse|flytte|skifte)",
		"(vagtplan|vagtplanen|vagtplanerne|vagtskema|vagtskemaet|vagtskemaer|turnus|turnussen|arbejdsplan|" +
			"arbejdsplanen|tjenesteplan*|vagtrul*) .. (lægges_om|omlægges|laves_om|ændres|må_ændres|skal_ændres|lægges_helt_om)",
		"(normering*|+normeringen|+normering|bemanding*|+bemandingen) .. (sættes_ned|reduceres|sænkes|skæres|" +
			"beskæres|nedsættes|halveres)",
		staff + " skal (i_stedet|fremover|fremadrettet|herefter|nu|også|derfor|altså|samtidig|i_forsøgsperioden|" +
			"i_fremtiden) ",
		"(i_stedet|fremover|fremadrettet|herefter|i_fremtiden) skal " + staff,
		anyStaff + " .. (får|skal_have|møder_ind_til) (nye|andre|ændrede|flere|færre|anden|nyt|ny|et_nyt|" +
			"en_ny) (vagter|vagtplaner|vagtplan|opgaver|mødetider|arbejdstider|arbejdssted|mødested|roller|" +
			"arbejdsgange|funktioner|leder|chef|arbejdsgiver)",
		"(rengøringen|opgaven|opgaverne|arbejdet|vagten|vagterne|tilsynet|pasningen|tømningen|oprydningen|" +
			"kørslen|madlavningen|registreringen|betjeningen) .. (lægges_over|lægges_ud|overgår|flyttes|" +
			"overføres|lægges_hos|klares|overtages) .. (dem|" + anyStaff[1:],
		"(livreddere|+vagter|+vejledere|+assistenter|" + anyStaff[1:] + " .. (går_ned_i_tid|ned_i_tid|" +
			"færre_timer|flere_timer|nyt_mødested|deltid|ny_turnus)",
		anyStaff + " .. (flytter_med|følger_med|overføres|overflyttes|omplaceres|flyttes_til|skifter_arbejdssted|" +
			"overgår_til|overdrages|får_nyt_arbejdssted)",
		staff + " (overtager|får_ansvaret_for|får_til_opgave) ",
		// moved to other work, other hours, or fewer of them
		"bemandes .. af (+s|de|vores|kommunens) " + employed,
		"(fordeles|overgår|lægges|deles) .. (øvrige|tilbageværende|resterende) .. " + employed,
		"(fratræder|afgiver|slipper) (den|deres|de) .. (sagsstamme|sager|opgaver|vagter)",
		"(arbejdstid|arbejdstider|mødetid|mødetider) (frem|fra|om_aftenen|i_weekenden|til_kl)",
		employed + " .. (tilbydes|tilbudt|får|finder) (andet|andre|nyt|nye) (arbejde|job|stillinger|opgaver)",
		employed + " (rykker|flytter|flyttes|samles) (ind|ud|til|sammen|over)",
		employed + " skal .. (registrere|dokumentere|scanne|bære|taste|logge)",
		"får (senere|tidligere|længere|kortere) (fyraften|vagter|arbejdsdage|arbejdsdag|vagt)",
		employed + " .. (overgår|går|skifter|flytter) (over)? (fra|til) .. (dagvagt|aftenvagt|nattevagt|" +
			"weekendvagt|+vagter|turnus|skiftehold*)",
		employed + " (skifter|veksler) (fremover|herefter|nu)? mellem",
		employed + " (skal|kommer_til_at|må) (så|da|nu|altså)? (arbejde|møde|køre|dække|tage|passe) .. (weekend*|" +
			"lørdag*|søndag*|aften|aftener|nat|helligdag*|kl)",
		"(bemandes|bemandet) (herefter|fremover|nu)? med .. (i_stedet_for|mod_i_dag|frem_for)",
		"(bemandingen|bemanding|+bemandingen) .. (går|falder|ændres|sænkes|reduceres) fra",
	},
	"sted": {
		"(*afdelingen|*afdelingens|*afdeling|team|teamet|+teamet|enheden|*kontoret|*kontor|*sekretariatet|*skole|" +
			"*skolen|*skoler|*bibliotek|*biblioteket|*biblioteker|*plejehjemmet|*plejecentret|plejehjem*|" +
			"*børnehuset|dagpleje*|hjemmepleje*|sygepleje*|+gruppens|borgerservice*|rengøring*|køkken*|kantine*|" +
			"tandpleje*|jobcent*|materielgård*|lønkørsel*|lønkørslen|kulturhus*|børnehave*|vuggestue*|*klinik|" +
			"*klinikken|museum*|museet|trykkeri*|depot*|*depotet|*klub|*klubben|*klubber|*klubberne|*børnehusene|" +
			"*børnehuse|dagtilbud*|daginstitution*|institutionerne|plejecent*|*plejecentre|*plejecentrene|" +
			"botilbud*|bosted*|svømmehal*|genbrugsplads*|specialskole*|*afdelinger|*afdelingerne|*hallens|+tilbud|+tilbuddet|+tilbuddene)",
	},
	// those who work somewhere, for when a number stands before them, and what is done with
	// the whole of a workplace
	"talt": {counted},
	"skifte": {
		"(overdrages|overdrage|overgår|overføres|overtages|hjemtages|hjemtage|hjemtagning*|udbydes|udbyde|udbud|" +
			"udliciter*|overlades|afvikles|afvikling|samling|samle|samles|fusion*|flytter|flyttes|flytning|" +
			"nedlægges|nedlægge|sammenlæg*|lukkes|lukker|omdannes|omlægges|områdeleder|distriktsleder)",
		"(bliver|gøres) til? (én|ét)", "(lægges|slås|samles) sammen", "fælles (leder|ledelse|+ledelse|chef|drift|afdeling|+selskab)",
	},
	"indgreb": append([]string{
		"fælles (leder|ledelse|chef|skoleleder|+ledelse)",
		"(én|en|fælles) (områdeleder|distriktsleder|distriktsskoleleder)",
		"(åbner|lukker|holder_åbent|holder_lukket) .. (kl|uger|uge|dage|time|timer|tidligere|senere|før|efter)",
		"kun .. (bestilt|aftale|tidsbestilling|bestilte)",
		"(går|gå|overgår) .. til .. (vagter|vagtlag|teams|turnus|+vagter)", "bliver til (én|en|et|to|tre|fire)",
		"(ledelsen|lederstillinger*|ledelseslag*)",
	}, cuts...),
	// what those who work somewhere wear, report and keep
	"vilkaar": {
		"(uniform|uniformer|uniformen|arbejdstøj*|dresscode|navneskilt*|tidsregistrer*|registreres|kørebog*|" +
			"nattevagt*|vagtlag*|turnus*|pauser|ferieplan*|hviletid*|mødetid*|vagtplan*|arbejdstelefon*)",
	},
	"maaske": {
		"(ledige|ubesatte|vakante|ubesat) (stilling*|årsværk|pladser)", "mindreforbrug*",
		"(hvis|såfremt|dersom|ellers|alternativt|risiko|risikerer|undgå|undgås)",
	},
	"undtag": {
		"(covid*|corona*|pandemi*|nedlukning*)", "(navn|navnet|hedder|hedde)",
		"(bro|broen|vej|vejen|bane|banen|forening*|selvejende|privat|private) .. (lukkes|lukning)",
		"(klasser|klasserne|klasse) .. (sammen|deles)", "uændret* åbningstid*",
		"åbningstid* .. (uændret|fortsætter)", "byggeri*", "lokalplan*", "lukket punkt",
	},
	"stedet": {"@institutioner"},
	"privat": {"(privat*|erhvervsliv*|erhvervsdrivende|erhvervsstøtte*|iværksætter*|=ApS|=A/S|cvr|løntilskud*)"},
	"svar": {
		"(ingen|ikke) .. (kommunalt_ansatte|ansatte_i_kommunen|kommunens_ansatte|kommunens_egne|" +
			"kommunale_medarbejdere|medarbejdere_i_kommunen) .. (berør*|ændr*)",
		"(ingen|ikke) kommunalt ansatte .. (er|bliver)",
		"ændrer ikke .. for kommunens (egne)? (medarbejdere|ansatte)",
		"(chaufførerne|de_ansatte|personalet|medarbejderne) er ansat (hos|af|i) (vognmanden|selskabet|" +
			"trafikselskabet|leverandøren|entreprenøren|firmaet|en)",
		"@institutioner .. (hørt|høres|hører|inddrages|inddraget|orienteret|drøftet|drøftede|bidraget|bakker|" +
			"peger|pegede|mener|mente|udtalt|udtaler|udtalelse|ønsker|foreslår|spurgt|bemærker|deltaget|deltog|involveret)",
		"(hørt|hører|høres|spurgt|drøftet_med|drøftes_med|dialog_med|samarbejde_med|inddrag*|involver*|" +
			"udtalelse_fra|udtalelser_fra|høringssvar_fra) .. @institutioner",
		staff + " .. (hørt|høres|spurgt|inddraget|inddrages|drøftet|deltaget|bakker|ønsker|mener|peger|foreslår|" +
			"foreslået|bemærkninger|været_med)",
		"=MED", "=*MED", "=*MU", "=MED-*", "med-udvalg*",
		"=(OMU|LMU|HMU|AMU|3F|FOA|BUPL|DLF|HK|DSR|AMR|TR|FTR)",
		"(pedellernes|medarbejdernes|personalets|lærernes|pædagogernes|ledernes) .. (eget|forslag|ønske*|idé)",
		"+med-udvalg*", "hovedudvalg*", "samarbejdsudvalg*", "sikkerhedsudvalg*", "arbejdsmiljøudvalg*",
		"arbejdsmiljøorganisation*", "trio*",
		"(tillidsmand*|tillidsmænd*|tillidsfolk*|tillidskvinde*|trivselsmåling*)",
		employed + " .. (deltog|deltaget|pegede|peger|ønsket|ønskede|foreslået|foreslog|bekymrede|bekymret|" +
			"trygge|utrygge|positive|enige|hellere)",
		"(to|tre|fire|fem|nogle|enkelte|flere|de_fleste) (ville|vil) (hellere|gerne|helst)",
		"(kommer|stammer|er_kommet) fra " + staff, "(fra|af) " + staff + " selv", "(medudvalg*|+medudvalg*)",
		staff + " kan (godt)? (gå_med|leve_med|acceptere)", "arbejdsgruppe* .. " + employed,
		"medarbejderrepræsentant*", "medarbejdernes repræsentant*", "medarbejdervalgt*", "tillidsrepræsentant*",
		"tillidsvalgt*", "fællestillids*", "arbejdsmiljørepræsentant*", "medarbejdersiden",
		"faglig* organisation*", "fagforening*", "personaleorganisation*", "lærerforening*", "lærerkreds*",
		"medarbejderinddrag*",
		"(på|ved|efter|under|holdt|afholdt|haft) (et|to|tre|flere|alle|deres|sit|et_fælles|#)? (medarbejdermøde*|" +
			"personalemøde*)",
		"(medarbejdermøde*|personalemøde*) (den|d|i|med|om|har|drøftede|viste)",
		"personalegruppe*", "har selv (fordelt|tegnet|lavet|valgt|foreslået|ønsket|bedt|planlagt|lagt|skrevet)",
		"(husmøde*|fællesmøde_med|trivselsmøde*|fællesbrev*|talsmand|talskvinde|talsperson*)",
		"(" + staffs + ") .. (har|er) selv", "(" + staffs + ") .. (stemte|stemt|ville_gerne|vil_gerne)",
		"medindflydelse*", "medbestemmelse*",
		"(medarbejdere|medarbejderne|personalet|ansatte|lederne|ledere|pædagoger|pædagogerne|lærere|lærerne|" +
			"sekretærer|bibliotekarer|køkkenledere) .. (været_med|været_inddraget|er_med_i|var_med_i|" +
			"sidder_med_i|arbejdsgruppe*|tilslut*|positiv*|bekymr*|aftalt|dialogmøde*|deltog|opbakning|accepter*)",
		"(aftalt|aftale) med .. (medarbejder*|personale*|ansatte|organisation*)",
		"arbejdsgruppe* .. (medarbejder*|personale*|ansatte|ledere|lederne)",
		"(medarbejderne|medarbejdere|medarbejdernes|personalet|personale|personalets|ansatte|de_ansatte|lærerne|" +
			"pædagogerne|sagsbehandlerne|ledelsen|lederen|lederne|lederens|ledelsens|skolelederne|skolelederen|" +
			"institutionslederne|arbejdspladsen|arbejdspladserne|teamet|køkkenchefen|køkkenet) .. (hørt|høres|" +
			"hører|inddrages|inddraget|orienteret|orienteres|informeret|informeres|drøftet|drøftede|drøfter|" +
			"bidraget|bakker|peger|pegede|mener|mente|udtalt|udtaler|ønsker|ønskede|foreslår|foreslog|foreslået|" +
			"spurgt|bemærker|bemærkede|bemærkninger|deltaget|deltog|involveret|involveres|partshør*|tilbydes|tilbudt|holdning*|enig*)",
		"(hørt|hører|høres|drøftet_med|drøftes_med|dialog_med|samarbejde_med|sammen_med|samråd_med|udarbejdet_af|" +
			"udarbejdet_med|inddrag*|involver*|orienter*|udtalelse_fra|udtalelser_fra|" +
			"høringssvar_fra) .. (medarbejder*|personalet|ansatte|ledelsen|lederne|lederen|skolelederne|" +
			"institutionen|arbejdspladsen|arbejdspladserne)",
		"(medarbejderne|personalet|de_ansatte|lærerne|pædagogerne|hjælperne|sygeplejerskerne|chaufførerne|" +
			"bibliotekarerne) (vil|siger|svarede|svarer|sagde|fortæller|kan_leve|er_med|er_trygge|er_glade|" +
			"er_imod|er_for|frygter|roser|beder|bad|spørger|spurgte|advarer|efterlyser) ",
		"(ingen|har|de|nogen) personalemæssige", "personalemæssige konsekvenser",
		"(ingen|ikke) .. (personalemæssige|konsekvenser_for_personalet|konsekvenser_for_medarbejderne)",
	},
	"uhoert": unheard,
	"grund":  reasons,
}
