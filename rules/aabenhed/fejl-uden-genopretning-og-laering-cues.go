package aabenhed

// repairCues are what fejl-uden-genopretning-og-laering listens for.
var repairCues = with(storyCues, map[string][]string{
	"oprettet": {
		"(laves|laver|lavet) .. om", "(bortfalder|bortfaldt)",
		"(beholder|beholdt) .. (pengene|beløbet|tilskuddet|pladsen|støtten|plads)",
		"+ne er (nu|siden|alle) (undersøgt|afgjort|behandlet|tilset|besøgt|efterset|prøvet)",
		"de er (nu|siden|alle) (undersøgt|afgjort|behandlet|tilset|besøgt|efterset)",
		"(behandler|vurderer|afgør|beregner) .. (igen|på_ny|forfra)",
		"(eftersyn|eftersynene|tilsynene|prøverne|målingerne|samtalerne) er (bestilt|indhentet|gennemført|holdt)",
		"(efteropkræves|efteropkræve) ikke", "ikke (efteropkræves|efteropkræve)", "(prøver|prøverne|målinger|målingerne) .. uden fund",
		"ikke .. (nogen|andre) at (underrette|kontakte|orientere)",
		"ikke (blevet)? (brugt|læst|set|åbnet) af (en_eneste)? (uvedkommende|andre|nogen)",
		"ingen (data|oplysninger|personer|borgere) .. (læst|set|misbrugt|berørt)",
		"(tilbagebetal*|refunder*|efterbetal*|efterregul*|krediter*|modregn*|tilbageført|tilbageføres)",
		"(betales|betalt|betaler|betale|sendes|udbetalt|udbetales|krævet|kræves|kræver) .. (tilbage|retur|bagud)",
		"(kræver|kræves|opkræver|opkræves|afkræves) ikke", "ikke .. (opkrævet|krævet|opkræves|kræves|afkræves)",
		"(får|fået|fik|have) .. (pengene|beløbet|differencen|forskellen|det_manglende|det_resterende)",
		"(går|gå|gik|gøres|gjort|afholdes|holdes) om", "ingen .. (lidt|haft|mistet) .. (tab|skade|mén|penge|gene)",
		"ingen .. (berørt|ramt|påvirket)", "(tilbagekaldt|tilbagekaldes)",
		"(+behandles|+behandlet) .. (på_ny|igen)", "(genoptag*|genbehandl*|genberegn*|genvurder*|omgjort|omgøres|omgøre)",
		"(behandles|behandlet|vurderes|vurderet|beregnes|beregnet|afgøres|afgjort|gennemgås|træffes|truffet|" +
			"høres|hørt|måles|udmåles|opgøres|regnes) .. (på_ny|igen|forfra|én_gang_til)",
		"(ny|nye|korrekte|rigtige|rettede|berigtigede) (afgørelse|afgørelser|opkrævning|opkrævninger|regning|" +
			"regninger|faktura)",
		"(korrekt|rigtig|rettet|berigtiget) beregning",
		"(overført|overføres|udlignet|udlignes|nedskrevet|eftergivet|eftergives|annulleret|annulleres|slettet|" +
			"slettes|frafaldet|frafaldes) .. (beløb*|konto|konti|kontoen|gæld|gælden|krav*|opkrævning*|regning*)",
		"(beløb|beløbet|beløbene|pengene|kravet|kravene|opkrævningen|opkrævningerne|regningen|" +
			"regningerne) .. (overført|overføres|udlignet|udlignes|nedskrevet|eftergivet|eftergives|annulleret|" +
			"annulleres|slettet|slettes|frafaldet)",
		"godskriv*",
		"(erstatning*|kompens*|godtgør*|rentegodtgør*)",
		"(restbeløbet|beløbet|beløbene|pengene|differencen|resten) .. (anvist|anvises|udbetalt|udbetales)",
		"(omposteret|omposteres|omkonteret|berigtiget|berigtiges)",
		"(sat|sættes|indsat|indsættes|overført|overføres) (ind)? på .. (konto|kontoen|konti|nemkonto*)",
		"(erstatter|erstattes) .. (tab|tabet|udgift*|skade*|beløb*)", "(tilbagevirkende|bagudrettet|tilbage_i_tid)",
		"(forældet|forældede|forældelse*)",
		"(hentes|hentet|hjemtaget|hjemtages|inddrevet|inddrives) .. (hjem|beløbet|refusion*|tilskud*|pengene)",
		"(refusionen|tilskuddet|beløbet|pengene) .. (søgt|hjemtaget|modtaget|hentet|inddrives|krævet)",
		"anmeldt til datatilsynet", "(tages|taget|tager) .. op igen",
		"(får|fået|fik|have|søge|kan_søge) .. (retur|igen|dækket|refunderet)", "(ført|føres) tilbage",
	},
	"kontakt": {
		"(+erne|+ne|berørte|familier|borgere|forældre|ansøgere) (er|bliver|vil_blive)? (blevet)? (orienteret|" +
			"orienteres|informeret|informeres)",
		"(fået|får|fik) .. (forklaring|en_undskyldning)",
		"(får|fik|fået|modtaget|modtager) .. (materialet|resultaterne|svaret|hjælp|rapporten|rapporterne)",
		"(inviteres|inviteret|indkaldes|indkaldt) (nu|til|alle)",
		"+erne .. er (informeret|orienteret|kontaktet|adviseret|varslet)",
		"(alle|de|disse) er (informeret|orienteret|kontaktet|adviseret)",
		"(brev|besked|breve) med (beklagelse|forklaring|undskyldning)",
		"(undskyldning*|undskyldt|undskyldte|undskylder)", "(beklaget|beklager|beklagede) .. over for",
		"(kontaktet|kontaktes|kontakter|kontaktede|underrettet|underrettes|underretter|ringet_op|ringes_op|opsøges|opsøgt)",
		"(tager|taget|tog|får|sender|sendt) .. (kontakt_til|direkte_besked)",
		"(får|fået|fik|modtager|modtaget|sendt|sendes|sender|givet) .. (besked|brev|breve|tilbud|information)",
		"(får|modtager|sendes) .. svar",
		"(skriver|ringer|skrevet|ringet|brev) (nu|derfor|selv)? (til|rundt_til) (alle|de|dem|hver|samtlige|" +
			"borger*|familie*|forældre*|beboer*|pårørende|ansøger*|ejer*|kunde*|bruger*|elev*|bilist*|lejer*)",
		"(ringes|ringet|skrevet) .. (op|ud|rundt)",
		"(opsøger|besøger|besøgt|talt_med|møde_med|indkaldt) .. (berørte|ramte|borger*|familie*|forældre*|" +
			"beboer*|pårørende|ansøger*|medarbejder*)",
		"(besked|brev|breve|skrivelse) til",
		"(skrevet|ringet|ringede|skrev|mailede|talte) .. (til|med) (alle|de|dem|samtlige|borger*|familie*|" +
			"forældre*|beboer*|pårørende|ansøger*|ejer*|kunde*|bruger*)",
		"er alle (skrevet|ringet)",
		"opringning*", "(blev|bliver|er) tilbudt",
		"(berørte|ramte|borgerne|borgere|familierne|forældrene|beboerne|pårørende|ansøgerne|kunderne|brugerne|" +
			"eleverne|medarbejderne) .. (orienteret|orienteres|informeret|informeres|inviteret|hører)",
		"(orienteret|orienteres|informeret|informeres) .. (berørte|ramte|borgerne|familierne|forældrene|beboerne|" +
			"pårørende|medarbejderne)",
		"ingen .. (er|blev|kom|har|er_blevet) .. (berørt|ramt|skade|lidt|mistet)",
		"ikke .. (konsekvenser|betydning|følger) for (borgere|borgerne|nogen|modtagerne|brugerne)",
	},
	"tilraad": {
		"(anbefal*|tilråd*|fraråd*|foreslå*|vurderer|foretrækker|mener|fravalgt|lukkede_døre) .. (fordi|skyldes|" +
			"baggrund*)",
		"(anbefal*|tilråd*) .. (at|om|den|det) .. (fordi|skyldes)",
		"(fortæller|fortælles|nævnes|nævner|omtales|orienterer|orienteres|beskrives|indarbejdet|ønsker) .. fordi",
	}, // why something is proposed or told is not why it went wrong
	"maaske": {
		"(+bestyrelsen|+bestyrelserne|+rådet|+rådene|medudvalg*|hovedudvalg*) .. (orienteret|orienteres|" +
			"informeret|informeres|underrettet|underrettes|brev)",
		"godtgørelse* (pr|per|for_at|efter)",
		"kørselsgodtgørelse*", "(betales|betalt) tilbage .. over (taksten|taksterne|gebyret|årene)",
		"uden at .. (besked|brev|underrettet|orienteret|kontaktet)", "(udsendelse*|forsendelse*) af brev*",
		"breve til .. (gik|blev_sendt|havnede)",
		"(naboer|naboerne|tilbudsgiver*) .. (brev|besked|orienteret|underrettet)",
		"(bliver|har|kommer|udebliver|møder) (en|et|der) .. (kontakter|ringer|underretter|besked|brev)",
		"fritaget .. digital post", "ingen .. ansatte .. berørt", "genoptagelse af (sag|sagen|punkt|punktet)",
		"(sagen|punktet) (genoptages|er_genoptaget|forelægges) .. (mødet|dagsorden*)",
		"(chefen|+chefen|ledelsen|direktionen|direktøren|+direktøren|lederen|+lederen|@organer|*udvalget) (får|" +
			"fik|modtager|modtog|blev|bliver|orienteres|gives) .. (besked|svar|brev|information|orienteret|" +
			"underrettet)",
		"(sendt|sendte|sendes|udleveret|delt) .. (forkert|forkerte|uvedkommende|andre_borgere|andre_modtagere)",
		"(kan|vil|kunne) .. blive tale om", "kommer på tale",
		"(kan|kunne|bliver|måtte) .. (blive|blevet)? aktuel*", "(kan|kunne) søges",
		"(@organer|*udvalget|direktionen|borgmesteren|ledelsen|revisionen) (underrettes|orienteres|informeres|" +
			"kontaktes)",
		"mulighed for at", "(kan|kunne) vælge", "overvejes", "indtil videre",
		"(set|ses|se|kigge|kigges|kigget|ser) (nærmere)? på .. (spørgsmål*|mulighed*|om|tilbagebetal*|" +
			"efterbetal*|genoptag*)",
		"(spørgsmålet|muligheden|mulighederne) (om|for)", "i det omfang .. muligt",
		"så vidt muligt", "hvis .. (muligt|mulighed|grundlag)",
		"(undersøge|undersøges|undersøger|afklares|afklare|vurdere|vurderes) .. (om|hvorvidt|mulighed*)",
		"eventuel tilbagebetaling", "eventuelt tilbagebetal*",
	},
	"laert": {
		"læst (bestemmelsen|reglen|loven|fristen) .. (sådan|forkert|som)",
		"(måler|måleren|målerne|systemet|programmet|uret|skabelonen|regnearket|automaten) .. (sat|indstillet|" +
			"kodet) .. (forkert|forkerte)",
		"lå i (en|et) (fælles|forkert|gammel|gammelt|kø|skuffe|mappe)",
		"som ingen (overtog|læste|fulgte|opdagede|havde|så|tømte)", "ingen (overtog|læste|havde_ansvar*|opdagede)",
		"(skabelonen|skemaet|systemet|listen|arbejdsgangen|programmet) (manglede|glemte|udelod)", "havde ikke (sat|indstillet|slået)",
		"(ringer|bruger|spørger|sender|skriver|registrerer|måler|henter|hentes|aflæses|aflæser|læser|udløser|" +
			"hænger|pakkes) (der)? nu",
		"kan (nu)? kun",
		"(nøglen|formlen|satsen|koden|teksten|opsætningen|indstillingen|kortet|portalen|programmet|adgangen|" +
			"listen) er (nu|siden)? (rettet|ændret|låst|skiftet|opdateret|lagt_om)",
		"(gås|tømmes|læses|aflæses|efterses|tjekkes) .. (hver|daglig|dagligt|ugentlig|ugentligt|månedlig|" +
			"månedligt)",
		"er nu (forsynet|indkøbt|anskaffet|købt|opsat|bestilt)",
		"(slettet|rettet|skrevet) .. (i|ind_i) (vejledningen|skabelonen|instruksen|systemet)",
		"(læser|læst|læses|gennemgår|gennemgået) .. (afslag|afslagene|breve|brevene|teksten|" +
			"afgørelser) .. igennem",
		"læst igennem", "(skrives|skrevet) ned",
		"(system|kalender|årshjul) (der|som) (minder|husker|advarer|varsler)",
		"(udløber|slettes|lukkes|låses) .. (af_selv|selv)", "(opgave|alarm|advarsel) i systemet", "(kræver|kræves) nu",
		"(forebyg*|fremover|fremadrettet|herefter|fra_nu_af)",
		"(kontrol|kontrollen|kontroller|kontrollere*|dobbeltkontrol*|egenkontrol*|stikprøve*|kvalitetssikr*|" +
			"kvalitetskontrol*|ledelsestilsyn*|tjekliste*)",
		"(ny|nye|ændret|ændrede|ændrer|ændres|strammet|strammes|justeret|justeres|opdateret|skærpet|" +
			"præciseret) .. (arbejdsgang*|sagsgang*|procedure*|forretningsgang*|rutine*|vejledning*|instruks*|" +
			"praksis|skabelon*|retningslinje*|systemet|registrering*|beregning*)",
		"(arbejdsgang*|sagsgang*|procedure*|forretningsgang*|rutine*|vejledning*|instruks*|praksis|skabelon*|" +
			"retningslinje*|systemet|systemets|regnearket|timekoder) .. (ændret|ændres|justeret|strammet|rettet|" +
			"opdateret|lavet_om|skærpet|præciseret)",
		"(oplær*|undervis*|kursus|kurser|kompetenceudvikl*|instrueret|instrueres|indskærpet|genopfrisk*)",
		"(læring*|lært)", "lærer (af|heraf)",
		"(handleplan*|handlingsplan*|opfølgning*|opfølgende)",
		"(årsag|årsagen|årsager|årsagerne|forklaringen|baggrunden)", "(skyldes|skyldtes|fordi|forårsaget|beroede)",
		"(sker|ske|skete|opstår|opstå) .. igen", "(gentager|gentage) (sig|fejlen)", "(gentages|gentagelse*)",
		"(undgå|undgås|forhindre|forhindrer|forhindres|hindre|sikre|sikrer) .. (at|gentagelse*|lignende)",
		"(nu|bliver|blevet|er|har) .. (skiftet|udskiftet|spærret|omlagt|lagt_om|trukket_tilbage|indført|indføres|" +
			"automatiseret|automatisk|afstemt|afstemmes|afstemmer|prøver|afprøves|testes|indlagt|lagt_ind)",
		"(registreres|kontrolleres|gennemgås|afprøves|afstemmes|tjekkes|efterprøves|godkendes|partshøres) (nu|" +
			"herefter|altid|hver*)",
		"nu (registreres|kontrolleres|gennemgås|afprøves|afstemmes|tjekkes|efterprøves|godkendes|testes)",
		"siden .. (testes|afprøves|kontrolleres|gennemgås|tjekkes|godkendes|efterprøves|måles) .. (alle|hver|" +
			"hvert|samtlige)",
		"(er|blev|bliver) .. lavet om", "(alle|samtlige) .. er nu (+et|+t)", "autosvar*", "skilt ad",
		"(minder|advarer|varsler|spærrer|stopper|tjekker|kontrollerer|gennemgår|læser|godkender|afstemmer|" +
			"sammenholder|beder|kræver|husker) (nu|herefter|altid|automatisk|selv|i_dag)",
		"nu (minder|advarer|varsler|spærrer|stopper|tjekker|kontrollerer|gennemgår|læser|godkender|afstemmer|sammenholder|kræver)",
		"(går|gennemgår|læser|tjekker|ser|sammenligner|sammenholder|afstemmer) .. (igennem|efter|efter_i_sømmene|" +
			"*liste*|*listen|sagerne|bilagene) .. (hver|hvert|ugentlig*|månedlig*|daglig*|kvartalsvis)",
		"(gennemgår|gennemgås|tjekker|tjekkes|kontrollerer|læser|afstemmer|afstemmes|efterser|" +
			"efterses) .. (den_første|den_sidste|én_gang|en_gang|to_gange) .. (uge|ugen|måned|måneden|kvartal|" +
			"kvartalet|år|året)",
		"(er|bliver) nu (indmålt|opmålt|optalt|registreret|kortlagt|mærket|efterset|indført)",
		"ikke .. (været|set|konstateret|fundet|sket) .. siden",
		"(systemet|programmet|skemaet|appen|listen|registret) .. (kun|først|ikke_længere|automatisk|selv)",
		"ikke længere", "(kasseret|skrottet|udfaset)", "(anvendes|bruges|benyttes|hentes) .. i stedet",
		"(afløser|erstatter|afløses|erstattes)", "(årshjul*|alarm*|påmindelse*|sikkerhedskopi*|backup|opdelt)",
		"+es (nu|herefter|fremover|fra_nu_af)", "(krydstjek*|dobbelttjek*|krydslæse*)",
		"(skriver|underskriver) (nu|begge|altid)", "viser nu",
		"(skabelonen|skemaet|blanketten|vejledningen|tjeklisten|kalenderen|regnearket|tavlen) (har|fik|viser|" +
			"kræver|spørger|husker|stopper)",
		"(genindført|genindføres|gjort_det_til|lagt_ind|fast_punkt)",
		"(ny|nyt|nye) (system|skema|skilte|skilt|lås|låse|alarm|liste|register|filter|aftale|kontrol|ansvarlig)",
		"(gik|går) (over|bort) (til|fra)", "to (medarbejdere|sagsbehandlere|personer)", "(fire|4) øjne",
	},
})
