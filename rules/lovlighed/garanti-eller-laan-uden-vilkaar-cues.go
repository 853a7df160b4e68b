package lovlighed

// loanCues are what garanti-eller-laan-uden-vilkaar listens for.
var loanCues = map[string][]string{
	"garanti": {
		"(kommunegaranti|kommunegarantien|kommunegarantier|lånegaranti|lånegarantien|selvskyldnergaranti|" +
			"selvskyldnergarantien|selvskyldnerkaution|selvskyldnerkautionen|kaution|kommunekaution|" +
			"garantistillelse|garantistillelsen)",
		"(stille|stiller|stilles|afgive|afgiver|afgives|yde|yder|ydes|meddele|meddeler|meddeles|give|giver|gives|" +
			"bevilge|bevilger|godkende|godkendes) .. (garanti|garantien|garantier|tabsgaranti|underskudsgaranti)",
		"(garanti|garantien|garantier) .. (for|til) .. (lån|lånet|optagelse|låneoptagelse|anlægslån|byggelån|" +
			"kredit|byggekredit|gæld|finansiering)",
		"(tilsagn|løfte) om (garanti|kaution)", "(kommunens|kommunal) garanti",
	},
	// The municipality behind the debt of another, wherever the text says so: a word for it
	// in a sentence that also names the debt and, outside the item's subject, the municipality.
	"bag": {
		"(kommunegaranti*|kommunekaution*|lånegaranti*|selvskyldner*|kaution*|underskudsgaranti*|tabsgaranti*|" +
			"garantistillelse*|sikkerhedsstillelse*|hæftelse*|medhæft*|medunderskriv*|medskyldner*|garanti|" +
			"garantien|garanterer|garantere|garanteres|indestår|indestå|indeståelse*|garant)",
		"(hæfter|hæfte|hæftes) .. (for|som|solidarisk)", "som .. hæfter",
		"(stille_sig|stiller_sig|går|gå|står|stå|træder|træde|skriver|skrive|påtager_sig|påtage_sig|" +
			"forpligter_sig|forpligte_sig) .. (bag|inde|i_borgen|under|at_betale|at_overtage)",
		"(går|gå|gik) (derfor|også)? god for",
		"(stiller|stille|stilles|giver|give|yder|yde|som) .. (sikkerhed|pant)", "til sikkerhed for",
		"(påtage|påtager|påtages|overtage|overtager) .. risikoen", "(kommunal|kommunens) (underskrift|sikkerhed)", "støtteerklæring*",
		"(dækker|dække|dækkes|bærer|bære|bæres|betaler|betale) .. (tab|tabet)",
		"(tab|tabet) .. (dækkes|bæres|betales) .. kommunen", "(holde|holder|holdes) .. skadesløs*",
		"(overtage|overtager|overtages) .. (lån|lånet|+lån|+lånet|gæld|gælden|kredit|kreditten)",
		"(underskriver|underskrive|skriver_under|skrive_under) .. (sammen_med|ved_siden_af)",
	},
	"os": {
		"der (ydes|stilles|gives|meddeles)",
		"(kommunen|kommunens|kommunal|kommunale|kommunerne|ejerkommun*|byrådet|byrådets|kommunalbestyrelsen|" +
			"kommunegaranti*|kommunekaution*)",
	},
	"skyld": {
		owed,
		"(kommunekaution*|kommunegaranti*|lånegaranti*|selvskyldner*|kaution*|tabsgaranti*|underskudsgaranti*)",
		"(bankens|banken|bank|sparekassen|sparekassens|kreditor*|långiver*|gældsbrev*|finansieringen|kreditforening*|kommunekredit)",
	},
	// What was pledged before, and what others pledge.
	"foer": {
		"har .. (siden|stillet|ydet|givet|garanteret|kautioneret|hæftet|gået|haft)",
		"(garanti|garantien|kaution|kautionen) (er|var) (bortfaldet|udløbet|frigivet|nedskrevet|indfriet)",
		"(havde|stillede|hæftede|garanterede|kautionerede|gik|stod|fik|tidligere|i_dag|hidtil*|allerede|" +
			"eksisterende|nuværende|i_forvejen|blev|oversigt*|samlede|nedskreve*|nedskrive*|udløb*|bortfald*|frigiv*)",
		"(garantere|garanterer) at",
		"(leje*|erstatning*|entreprenør*|leverandør*|køber|køberen|bygherre*|operatør*)",
		"fra .. (bank|banken|pengeinstitut*)", "forsikring*", "(over_for|til_fordel_for|gavn_for) kommunen", "kommunens krav",
	},
	"andrehaefter": {
		"(foreningen|klubben|forældrene|medlemmerne|medlemmer|ejerne|ejeren|staten|sælger|sælgeren|entreprenøren|" +
			"banken|selskabet|bestyrelsen|+foreningen|+klubben) (selv|alene|så|også|har)? (hæfter|hæfte|" +
			"garanterer|kautionerer|stiller|indestår|stillet)",
	},
	// What the owners of a joint company answer for by its articles, unless a point asks for it.
	"ifaellig": {"(interessent*|§_60)"},
	"laan": {
		"(optage|optages|optager|optagelse|hjemtage|hjemtages|hjemtager) .. (lån|lånet|+lån|+lånet|byggekredit|" +
			"kommunekredit)",
		"(lån|lånet|+lån|+lånet|byggekredit|byggekreditten) .. (optages|hjemtages|hjemtagelse)",
		"(låneoptag|låneoptagelse|låneoptagelsen|låneoptagning|lånoptagelse|lånoptagelsen|byggekredit|" +
			"lånefinansiering|lånefinansieres)",
		"(finansieres|finansiering|finansieret|betales|købes|styrkes|dækkes) .. (ved|af|med|gennem|for) .. (lån|" +
			"+lån|+lånet|lånoptagelse|låneoptagelse|lånte_penge|lånte_midler)",
		"lån i kommunekredit",
		"(låner|låne|lånes) .. # (kr|kroner|mio) .. (kommunekredit|banken|bank|kreditforening*)",
		"sale and lease back", "sale-and-lease*", "(finansiel|finansielle) leasing",
		"leasingaftale* .. (indgås|godkendes|ejendom*|bygning*)", "(indgå|indgås) .. leasingaftale*",
	},
	"optager": borrows, "andreslaan": othersBorrow, "laanerud": lends,
	// The municipality as the lender.
	"udlaan": {
		"(yde|yder|ydes|give|giver|gives|bevilge|bevilger|bevilges|udlåne|udlåner|tilbyde|tilbyder|godkender|" +
			"godkendes|bede|beder|bedt|søger|søgt|ansøger|ansøgt|ansøgning|anmoder|anmodet) .. (lån|lånet|udlån|" +
			"udlånet|anlægslån|likviditetslån|driftslån|mellemfinansiering)",
		"(lån|lånet|udlån|udlånet|anlægslån|anlægslånet|likviditetslån|likviditetslånet|driftslån) .. (ydes|gives|bevilges|udbetales)",
		"(lån|udlån|likviditetslån|anlægslån) til (den|det|foreningen|hallen|klubben|museet|museets|" +
			"institutionen|centret|centeret|fonden|selskabet|værket|+værket|+foreningen|+klubben|+hallen|" +
			"+centret|+centeret|+skolen|=A*|=B*|=D*|=E*|=F*|=G*|=H*|=I*|=K*|=L*|=M*|=N*|=O*|=P*|=R*|=S*|=T*|=U*|=V*|=Ø*)",
		"(kommunen|byrådet|udvalget) (låner|udlåner) .. # (kr|kroner|mio)",
		"(støtten|hjælpen|beløbet|pengene|tilskuddet) .. (ydes|gives|udbetales|bevilges) .. som .. (lån|+lån)",
		"# (kr|kroner|mio) .. som .. lån", "gæld .. til kommunen .. (omlægges|henstår|afdrages)",
		us + " .. (lægger|lægge|giver|give|yder|yde|udbetaler) .. # (kr|kroner|mio) .. som .. lån",
		"(låner|låne|lånes) .. # (kr|kroner|mio) .. (af|hos) (kommunen|byrådet)",
		"(låner|låne) (klubben|foreningen|hallen|selskabet|+klubben|+foreningen|+hallen) # (kr|kroner|mio)",
		"(rentefrit|rentefri|afdragsfrit|kommunalt|kommunale|ansvarligt) lån", "(får|modtager) .. lån .. (fra|af) kommunen",
	},
	"kredit": sellersCredit,
	"afslag": refuses,
	// The text says that the municipality may not, and the recommendation goes another way.
	"forbudt": {
		"(garanti|garantien|kaution|lån|lånet) .. (må|kan) (kommunen|byrådet) ikke",
		"(kommunen|byrådet) (må|kan) ikke .. (garanti|garantien|garantere|kaution|kautionere|lån|låne)",
	},
	"penge": {
		"(blive|bliver|forblive) stående", "(henstand|henstår|henstå)",
		"(afdrage|afdrager|afdrages) .. (år|kr|kroner|mio)",
		"(lån|lånet|+lån|+lånet) .. (kr|kroner|mio|afdrag*|rente*|tilbagebetal*|løbetid*|afvikle*|år)",
		"(kr|kroner|mio|rentefrit|kommunalt|kommunale) .. (lån|lånet|udlån)",
		"(betales|betale|betaler) .. tilbage", "(ansvarligt|rentefrit|afdragsfrit) lån", "lånet udbetales",
		"(låner|låne|lånes|udlåner|udlåne|udlæg*) .. # (kr|kroner|mio)",
	},
	"ikkekredit": {
		citizens,
		"(mindreforbrug*|merforbrug*|overskud*|staten|ministeriet|tilskudsgiver*|budgettet|posten|skat|skatten|" +
			"ejendomsskat*|grundskyld*|leje|lejen|huslejen|frist|fristen|byggepligt*)",
	},
	"ikkeudlaan": {
		"(bank|banken|bankens|pengeinstitut*|kreditforening*|realkredit*|kommunekredit|landsbyggefond*|staten|" +
			"nationalbank*|investeringsbank*|fonden|fond|optage*|hjemtage*|låneoptag*|garanti*|lånegaranti*)",
		"(almen|almene|grundkapital*|grundskyld*|ejendomsskat*|indskud*|beboerindskud*|boligindskud*|boliglån*|" +
			"studielån|indefry*|lånemateriale*|lånerkort*)",
		citizens, "(internt|interne|det_interne|de_interne) (lån|lånet|lånene)", "(til|på) låns",
		"(bøger|bibliotek*|udstyr|inventar|lokale|lokaler|hjælpemid*|cykel|cykler|kunst|kunstværk*|maleri*|bog|" +
			"redskab*|materialer)",
		"(ikke|ingen) .. (lån|udlån)", "(indfri*|restgæld*|omlæg*|opsig*)",
	},
	"ikke": {
		"(pasningsgaranti*|pladsgaranti*|uddannelsesgaranti*|behandlingsgaranti*|ungegaranti*|flyttegaranti*|" +
			"garantiperiode*|anfordringsgaranti*|entreprisegaranti*|arbejdsgaranti*|garantifond*|mindsteløn*|" +
			"børnepasningsgaranti*|jobgaranti*|minimumsgaranti*|prisgaranti*|statsgaranti*|budgetgaranti*|" +
			"garantiskole*|ansættelsesgaranti*|beskæftigelsesgaranti*|oprindelsesgaranti*|tryghedsgaranti*)",
		"(entreprenør*|leverandør*|tilbudsgiver*|bygherre*|køber|køberen|operatør*|ansøger) .. (stiller|stille|" +
			"yder|stillet|giver) .. (garanti|sikkerhed)",
		"(måneders|års) garanti",
		"(underskudsgaranti*|tabsgaranti*) .. (puljen|*puljen)",
		"(ingen|ikke) .. (garanti|låneoptagelse|lån)", "garanti for at",
		"garanti .. for .. (plads|pladser|behandling|ventetid*|svar|job|ansættelse)",
		"(indfri*|afdrag*|opsige*) .. lån",
		"(lån|lånet|lånene) .. (indfri*|opsiges|omlægges|omlægning|konverteres)",
		"(omlæg*|konverter*) .. (lån|lånet|lånene)",
		"(inddrivelse|udlån*|indskudslån|boliglån|beboerindskud*|studielån|borgere|borger|pensionist*|grundskyld*|ejendomsskat*)",
		"(almen|almene) .. bolig*", "(reetablering*|nedtagning*)",
		"(kræve*|forlange*|entreprenør*|ansøger*|bygherre*|ejer*|virksomhed*|køber*|operatør*|tilladelse*|" +
			"vilkår*) .. sikkerhedsstillelse*",
		"sikkerhedsstillelse* .. (oprydning*|efterbehandling*|arbejde*|råstof*|tilladelse*)",
	},
	// What answers for a guarantee.
	"vilkaar": {
		"(garantiprovision*|provision*|garantipræmie*|garantiafgift|garantivederlag*|garantigebyr*|" +
			"stiftelsesprovision*) .. (#|på|pct|procent|årlig*|opkræv*|betal*|beregn*|markeds*|svarer|efter|fastsæt*|pr|af)",
		"(opkræve*|betale*|beregnes|fastsæt*|mod|løbende|årlig|årligt|med|en|" +
			"markedsmæssig) .. (garantiprovision*|provision*|garantipræmie*|garantivederlag*)",
		"(mod|betale*|opkræve*) .. (vederlag|præmie)",
		"(statsstøtte*|markedsvilkår|markedsmæssig*|de_minimis*|minimis|de-minimis*|konkurrenceforvrid*|markedsøkonomisk*)",
		"(gebyr|gebyret|vederlag|vederlaget|betaling|betalingen|pris|prisen|præmie) .. for .. (garanti|garantien|" +
			"garantistillelsen|kautionen)",
		"(betaler|betale|betales) .. for .. (garantien|garantistillelsen|kautionen)",
		"# (pct|procent|promille) .. (restgæld*|garantien|garanterede|garantisum*|hovedstolen)",
		"(svarer|svare|svarende) til .. (marked*|bankernes|pengeinstitut*)", "(markedsniveau*|markedspris*)",
		"(almenboliglov*|boligreguleringslov*|friplejebolig*)", "lov om almene boliger",
		"(garanti*|lån|lånet) .. § 127", "§ 127 .. (garanti*|lån|lånet)", "støttet boligbyggeri",
		"(lovpligtig*|lovbestemt*|lovbundn*) garanti*", "(tjenesteydelse*|opgave) af almindelig økonomisk interesse",
	},
	"gratis": {"(ingen|ikke|uden|fri_for|slipper_for) .. (provision*|garantiprovision*|vederlag|vederlaget|præmie|garantipræmie)"},
	// Who may live there, what is bought and what an attachment is called: no terms of a guarantee.
	"andet": {
		"(§_54|§_54_a|§_59|venteliste*|anvisning*|plejeboliggaranti*|helhedspleje|afdelingsbestyrelse*|" +
			"tildeling*)",
		"(ret|retten) til", "(køb|købet|indkøb|erhvervelse) af", "(notat|bilag|oversigt) (om|over|af)",
	},
	// What more answers for money lent.
	// What a payment in per cent is for a guarantee, where it is no interest.
	"pris": {
		pays + " .. # (pct|procent|promille)", "# (pct|procent|promille) .. (om_året|årligt|af) .. " + pays,
		"(hvad|som|det) .. (bank|banken|pengeinstitut|kreditgiver|långiver) (ville|vil) (kræve|tage|forlange|" +
			"opkræve)",
		"(prisen|betalingen|satsen|beløbet) .. (beregnet|udregnet|fastsat|sat) .. (bank*|revisor*|" +
			"kreditværdighed*|risiko*|kreditvurdering*)",
		"(samme|tilsvarende|lignende) (risiko|sikkerhed) .. (bank*|marked*|pris*|procent|pct)", "(fordel|begunstig*) .. (eu-*|eu)",
	},
	"renteord": {
		"(rente*|forrent*|afdrag*|inflation*|stigning*|overskud*|omsætning*|egenfinansier*|moms|skat|skatten|" +
			"anskaffelsessum*|grundkapital*|indskud*|fond|fonden|løn|lønnen)",
	},
	"rente": {
		"(forrent*|rentesats*|diskonto*|referencerente*|markedsrente*|renten|rente) .. (#|@maaneder|svarer|" +
			"marked*|kommunekredit*|følger|fastsæt*|bank*|pct)",
		"(til|mod|med) .. (markedsrente|rente|forrentning)",
		"(hjemmel|hjemlet|kommunalfuldmagt*|lovlig|lovligt|lovligheden|erhvervsfremmelov*|folkeoplysningslov*|" +
			"planlov*|varmeforsyningslov*|museumslov*)",
	},
	// What answers for a loan.
	"ramme": {
		"(låneramme|lånerammen|lånerammens|lånebekendtgørelse*|lånepulje*|lånedispensation*|låneadgang*|" +
			"lånetilsagn*|låneregler*|lånemulighed*)",
		"deponer*", "lov (af|fra|hos) ministeriet", "(lov|tilladelse|tilsagn) .. ministeriet .. at (låne|optage)",
		"bekendtgørelse* om kommune* låntagning", "(automatisk|fri) (låneadgang|lånemulighed)",
		"(ret|adgang|dispensation|tilladelse) til .. (låneoptagelse|låneoptag|lånoptagelse|at_optage|at_låne|lån)",
		"(kan|må) .. (lånefinansieres|låne) .. (fuldt|#|efter|fordi)", "almenboliglov*",
		"(hvile-i-sig-selv|gebyrfinansier*|brugerfinansier*|takstfinansier*|forsyningsområd*)",
	},
}
