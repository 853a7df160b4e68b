package lovlighed

// caseOrPaper is the item or what belongs to it.
const caseOrPaper = "(sagen|dette_punkt|punktet|sagsfremstillingen|dagsordenspunktet|indstillingen|" + paperWords + ")"

// given is how it comes, late the moments that are.
const (
	given = " .. (sendt|udsendt|fremsendt|optaget|sat|lagt|kom|kommer|kommet|tilføjet|omdelt|foreligge|tilgår|" +
		"deles_ud|delt_ud|tages_op|taget_op|taget_med|publiceret|offentliggjort|lagt_ud|lagt_op|ligger_klar|uploades|" +
		"nåede|synlig|synligt) .. "
	late = "(i_går|i_aftes|i_går_aftes|i_morges|aftenen_før|aftenen_inden|dagen_før|dagen_inden|sent|" +
		"uden_for_dagsordenen|udenfor_dagsordenen|efter_udsendelsen|efter_offentliggørelsen|i_sidste_øjeblik|i_sidste_time|i_elvte_time)"
)

// afterTime is past the time for sending out.
const afterTime = "(for_sent|efter_fristen|uden_for_fristen|senere_end|i_sidste_øjeblik|i_sidste_time|i_elvte_time|" +
	"efter_dagsordenens_frist)"

// fewDays are fewer than the rule.
const fewDays = "(en|én|et|to|tre|2|3|få|par) (dag|dage|døgn|timer) (før|inden)"

// paper is what belongs to the item.
const paper = "(" + paperWords + ")"

// paperWords are its branches.
const paperWords = "oplægget|bilag|overslag|overslaget|+overslaget|bilaget|bilagene|notat|notatet|+notat|+notatet|" +
	"materiale|materialet|+materiale|+materialet|rapporten|+rapporten|oversigten|+oversigten|beregningen|" +
	"beregningerne|udkastet|tegningerne|regnearket|høringsnotatet|redegørelsen|tallene|talmaterialet"

// recipients are those who get the papers.
const recipients = "(udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne|medlemmer|udvalgets_medlemmer)"

// lateWays tell that the item or its papers come later than the rest.
var lateWays = []string{
	// The verb alone; sentences that send something after to others are taken out.
	"(eftersendes|eftersendt|efterudsendes|efterudsendt|runddeles|ettersendes|omdeles_på_mødet)",
	"bilag* .. (omdeles|udleveres)", "(sen|sene|sent) (udsendelse|udsendelsen|fremsendelse|fremsendelsen)",
	"(udsend*|sendt|sendes|modtog|fik|modtaget|lagt|publicer*|fremsend*) .. (mindre|færre) end (#|en|to|tre|" +
		"fire) (dag|dage|hverdage|døgn|timer|arbejdsdage) (før|inden)",
	caseOrPaper + given + fewDays, recipients + " .. (fik|modtog|modtaget|fået) .. " + caseOrPaper + " .. " + fewDays,
	recipients + " .. (beslutning|sagen|punktet|mødet|møde) .. (døgns|dags|dages|timers) varsel",
	"(mødet|møde|byrådsmøde*|udvalgsmøde*|økonomiudvalgsmøde*) .. (indkald*|varsl*) .. (døgns|dags|dages|timers|kort|" +
		"kortere|forkortet) varsel",
	"(indkald*|varsl*) .. (møde|mødet|byrådsmøde|udvalgsmøde) .. (døgns|dags|dages|timers|kort|kortere|forkortet) varsel",
	"(udsendt|sendes|udsendes|sendt|sendes_ud|sendt_ud) .. til " + recipients + " .. (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)",
	caseOrPaper + given + late,
	caseOrPaper + given + "(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) (aften|nat|morgen|formiddag)? (før|" +
		"inden)? (mødet|for_udvalget)",
	caseOrPaper + " .. (synlig|synligt|lagt|sendt|udsendt|uploades|fremsendt) .. (lørdag|søndag)",
	caseOrPaper + given + "efter at dagsordenen",
	caseOrPaper + " .. ikke" + given + "(rettidigt|rettidig|i_tide|til_tiden)",
	"(udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne|medlemmer) .. (fik|får|modtog|modtager|modtaget|" +
		"haft|fået) .. " + caseOrPaper + " .. " + late,
	"(sagen|punktet|sagsfremstillingen|dagsordenspunktet|punkt|sag|indstillingen|materialet) .. (omdelt|omdeles|udleveres|udsendes_senere)",
	"(er|bliver|blev) .. (derfor|først) .. (sendt_ud|udsendt|sendes_ud) .. (går|i_dag|dagen|#)",
	"(sagen|punktet|sagsfremstillingen) .. (nåede|når|kom|kommer|er) .. (ikke|for_sent) .. (udsendelse|udsendelsen|" +
		"dagsordenens_udsendelse)",
	"(sagen|punktet) .. (fremlægges|forelægges|præsenteres|uddeles) først på mødet",
	caseOrPaper + " .. (omdel*|udlever*|uddel*|runddel*|rundsend*|fremsend*|udsend*|sendt|sendes|fremlægges|" +
		"foreligger|foreligge|tilgår|gives|lægges|følger|kommer|vises|deles_ud|delt_ud) .. (ved_mødets_start|" +
		"på_mødet|inden_mødet|før_mødet|til_mødet|senere|særskilt|separat|dagen_før|efterfølgende|forud_for_mødet|på_selve_mødet)",
	"(på_mødet|inden_mødet|før_mødet|senere|særskilt) .. (omdel*|udlever*|uddel*|runddel*|eftersend*|fremsend*) .. " + caseOrPaper,
	caseOrPaper + " .. (på_selve_mødet|først_på_mødet|efter_udsendelsen|efter_dagsordenens_udsendelse|efter_fristen|dagen_før_mødet)",
	"(sat|optaget|kommet|føjet|tilføjet|sættes|optages|føjes|tilføjes) .. (dagsordenen|dagsorden) (efter_udsendelse*|" +
		"efter_dagsordenens|efter_fristen|sent|senere|efterfølgende)",
	"(eftersender|efterudsender|omdeler|uddeler|udleverer|runddeler) .. " + caseOrPaper,
	"(sendes|udsendes|fremsendes|eftersendes|tilgår|gives) .. (udvalget|byrådet|kommunalbestyrelsen|medlemmerne|" +
		"politikerne|udvalgets_medlemmer) .. (inden_mødet|før_mødet|på_mødet|op_til_mødet|dagen_før)",
	caseOrPaper + " .. (først|ikke_før) .. (på_mødet|til_mødet|dagen_før|samme_dag)",
	"(omdeles|udleveres|uddeles|runddeles|eftersendes|fremsendes) .. " + caseOrPaper,
	"(uden|udenfor|uden_for|inden_for_kortere|kortere|afvig*|fravig*|dispensation_fra|overholder_ikke|" +
		"overholdt) .. (udsendelsesfrist*|*udsendelsesfristen|sædvanlige_frist*|normale_frist*|almindelige_frist*|" +
		"dagsordensfrist*|frist_for_udsendelse|frister_for_udsendelse|fristen_for_udsendelse|forretningsordenens_frist*)",
	"(udsendelsesfristen|fristen_for_udsendelse|frist_for_udsendelse) .. (overskredet|passeret|fraviges|fraveget)",
	"(udsendelsesfristen|fristen_for_udsendelse|frist_for_udsendelse) .. ikke .. (overhold*|nås|nået|kunnet)",
	"(eftersendes|omdeles|udleveres) (på|til|inden|før|senest)",
	// What is late is the item or its papers: children and answers to a hearing come late as well.
	"(sag|punkt|tillæg|tillægget|vurdering|vurderingen|analyse|analysen|beregning|dokument*|papirer*|+vurderingen|" +
		"+analysen|" + caseOrPaper[1:len(caseOrPaper)-1] + ") .. (udsendt|sendt|fremsendt|kommet_med|sat_på|optaget|" +
		"kom|kommer|kommet|føjet_til) .. " + afterTime,
	"(kom|kommer) (sagen|punktet|dagsordenen|bilaget|bilagene|materialet|notatet) .. " + afterTime,
	"(dagsordenen|dagsorden|medlemmerne|politikerne) .. (udsendt|sendt|fremsendt|kommet_med|sat_på|optaget|kom|" +
		"kommer|kommet|føjet_til) .. " + afterTime,
	"(udsendt|sendt|fremsendt|kommet_med|sat_på|optaget|kom|kommer|kommet|føjet_til) .. " + afterTime +
		" .. (udsendelse*|dagsorden*|mødet|udvalgsmøde*|medlemmer*|udvalget|byrådet|politikerne)",
	"(udsendt|kommet_med|sat_på|optaget|føjet_til) .. (dagsordenen|dagsorden) .. " + afterTime,
	caseOrPaper + " .. (ligger|lægges|ligge) .. (på_bordet|klar_på_mødet|klar_til_mødet|fremme_på_mødet)",
	caseOrPaper + " .. (når|nåede|nå|nås) .. ikke .. (frem|med|ud|udsendelsen|dagsordenen|fristen|før)",
	"(sagen|punktet|punkt|bilag|bilagene) .. (med|få|#) (få|kort|kortere|timers)? (varsel|timers_varsel)",
	caseOrPaper + " .. ikke .. (klar|færdig|færdigt|færdige) .. (udsend*|dagsordenen|gik_ud|lægges|sendes|uploades)",
	paper + " .. ikke .. (omdel*|eftersend*|uddel*|sendes|sendt|lægges|uploades)",
	paper + " mangler .. (lægges|sendes|uploades)",
	paper + " .. (kommer|følger|sendes|leveres) .. (i_løbet_af_ugen|senere_på_ugen|i_weekenden|i_næste_uge)",
	"(supplerende|ekstra|ekstraordinær) dagsorden*",
	"(udvalget|byrådet|medlemmerne|politikerne) .. kort tid .. (sagen|materialet|læse|sætte_sig)",
	caseOrPaper + " .. ved mødets (start|begyndelse|åbning)",
	"dagsordenen .. (suppleret|suppleres|udvidet|forlænget) .. (punkt|punktet|sag|sagen)",
	"(sagen|punktet|dagsordenspunktet|sagsfremstillingen) .. (forkortet|afkortet|kortere) (frist|varsel|tidsfrist)",
	paper + " .. først .. (lagt|lægges|uploades|sendes|sendt|klar|færdig) .. (i_løbet_af|+dagen|+dag|dagen)",
	"(udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne) .. (får|modtager|vil_få) .. " + paper +
		" .. (før|inden|op_til|på|kort_før|lige_før) mødet",
}

// hasteWays tell that the item cannot wait.
var hasteWays = []string{
	"(sagen|punktet|beslutningen|afgørelsen|det|forslaget|indstillingen|behandlingen) (er|anses_for|" +
		"betragtes_som) (derfor|meget|nu|også)? (hastende|presserende)",
	"(hastværk|tidsnød|tidspres) .. (beslut*|træffe|truffet|afgør*|stillingtagen|sagen|punktet|behandl*|udvalgsmøde*|mødet)",
	"(sagen|punktet|beslutning*|udvalgsmøde*|forelæg*|behandl*) .. (hastværk|tidsnød|tidspres)", "der er .. (hastværk|tidsnød)",
	"(sagen|punktet|udvalget|byrådet|kommunalbestyrelsen|beslutning|beslutningen|spørgsmålet) .. (må|skal|bør|bedes|" +
		"nødt|behov|nødvendigt) .. (afgør*|beslut*|behandle|behandles|træffe|træffes|godkende*|stilling) .. (straks|" +
		"omgående)",
	"(sagen|punktet|udvalget|byrådet|kommunalbestyrelsen|spørgsmålet) .. (må|skal|bør|bedes|nødt|" +
		"nødvendigt) .. (afgør*|beslut*|behandle|behandles|træffe|træffes|godkende*|stilling) .. (hurtigst_muligt|på_dette_møde)",
	"nødvendigt .. (træffe|tage|have) .. (beslutning|afgørelse|stilling) (nu|straks|i_dag|i_aften)",
	"(sagen|punktet|sag|punkt) .. (behandles|forelægges|optages|sat|optaget|drøftes) .. (på_et|" +
		"på) ekstraordinært (møde|udvalgsmøde|byrådsmøde|økonomiudvalgsmøde)",
	"(hastebehandl*|ekstrapunkt*|tillægsdagsorden|tillægsdagsordenen|tillægsliste*|ekstradagsorden*|hasteoptag*|" +
		"hasteindkald*|hasteforelæg*|hasteoversend*|hastefremsend*|hasteindstil*|tillægspunkt*|tillægssag*|hastesag|" +
		"hastepunkt|hasteprocedure*|haster_meget)",
	"(sagen|punktet|beslutningen|afgørelsen|det|indstillingen) .. haster",
	"(haster|hastende) (sagen|sag|punkt|beslutning|karakter)",
	"(ekstraordinært|ekstra) punkt",
	"optages .. som .. ekstraordinært",
	"(hurtig|omgående|øjeblikkelig) (beslutning|stillingtagen|afgørelse|behandling) .. (nødvendig|ønskes|kræves|påkrævet)",
	"(behov|brug|ønskes|ønske|nødvendig*|kræver|kræves) .. (hurtig|omgående|øjeblikkelig) (beslutning|stillingtagen|afgørelse|behandling)",
	"(sagen|punktet|beslutningen|behandlingen|stillingtagen) .. (kan|tåler|må|bør) .. ikke .. (vente|udsættes|" +
		"udsættelse|opsættelse|afvente|udskydes)",
	"(nødt|nødvendig*|brug_for|behov_for|skal_have) .. (afgørelse|beslutning|stillingtagen) .. (på_dette_møde|allerede_nu|allerede_i_dag)",
	"(sagen|punktet|beslutningen) .. hastes",
	"(udvalget|udvalgene|fagudvalget|økonomiudvalget|udvalgsbehandlingen) .. (springes|sprunget) over",
	"(uden_om|udenom) .. (fagudvalg*|udvalget|økonomiudvalget)",
	"uden forudgående udvalgsbehandling*",
}
