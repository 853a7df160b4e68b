package udvikling

// What many citizens use or live beside, and what changes it for them, tell together what the item is
// about, wherever they stand in the title or in a point: "Salg af campingpladsen", "at haltimer
// fordeles efter medlemstal".
var (
	// shared are the things many use or live beside, those of the set "brug" apart.
	shared = []string{
		"(kiosk|kiosken|kiosker|kioskerne|+kiosk|strandpromenade*|promenaden|+promenaden|udeservering*|natteliv*|haltid*|haltimer*|halleje*|hallerne|haller|+haller|+hallerne|foreningslokale*|sommerhusområde*|sommerhuse|sommerhusene|villaveje*|villakvarter*|byparker*|parkerne|torvet|torve|+torvet|bymidten|midtbyen|gågaden|gader|gaderne|stier|stierne|fortov*|bænke|bænkene|+bænke|hunde|hunden|gravsted*|urnegrav*|krematori*|stoppested*|natbus*|busserne|ruterne|rutebil*|sauna|saunaen|+sauna|bådplads*|havnepladser*|jolleplads*|fortøjning*|graffiti*|grillplads*|bålplads*|legeområde*|aktivitetsplads*|boldbane*|boldburet|skolegård*|naturområde*|fælleden|fælled|søen|åen|skov|lunden|klitplantage*|kystlinje*)",
		"(skolebibliotek*|børnehave*|+børnehave|+børnehaver|vuggestue*|dagtilbud*|daginstitution*|sfo|sfo-erne|fritidshjem*|fritidsklub*|ungdomsklub*|ungdomsskole*|aftenskole*|+tilbud|+tilbuddet|aktivitetshus*|seniorhus*|dagcent*|daghjem*|botilbud*|bofællesskab*|sundhedscent*|lægehus*|jobcent*|krisecent*|varmestue*|herberg*|campingplads*|forsamlingshus*|spejderhytte*|skolebus*|handicapkørsel*|flextrafik*|færgen|færge*)",
		"(rengøring|rengøringen|tøjvask*|bad|hjemmehjælp*|madudbringning*|indkøbsordning*|ledsageordning*|genoptræning*|telefonvagt*|åbningstid*|lukketid*|parkering*|p-pladser*|beboerlicens*|vejene|veje)",
	}
	// terms are how it comes to be another thing for those who use it, the cuts apart.
	terms = []string{
		"(bortforpagt*|privatiser*|udlicit*|forpagt*|sælges|sælge|salg|frasalg*|afhænd*|kloaker*|fjernvarm*|fordel*|tildel*|lodtrækning*|stoppes|stoppe|ophæv*|genåbn*|lukketid*|åbningstid*|ferielukk*|lukkedag*|servicestandard*|licens*|tilskud*_til|bortfald*|snor|lov_til|tilladt|forbyd*|forbydes|forbud*|+forbud|privat_drift)",
		"(ændret|ændrede|ændres|ændring*|omlægning*|nye|ny|nyt) (regler|aftale|fordeling|takster|tider|tid|placering|model|struktur|ordning|+regler|+fordeling|+aftale|+model|+ordning|+plan|retningslinjer|standard|serviceniveau|åbningstider|lukketider|praksis)",
		"(vare|åbent|åbne|spille|spilles|serveres|servere|køre|stå) .. til kl", "(hver_anden|hver_tredje|hver_fjerde|hver_femte|hver_sjette|én_gang_om|to_gange_om) (uge|måned|dag)", "(ydes|gives|tilbydes|udføres) .. (hver|sjældnere|kun)", "kun (tildeles|gives|må|er_tilladt)",
	}
	// outdoors are places all may come to, and built what is set there.
	outdoors = []string{"(sauna|saunaen|+sauna|kiosk|kiosken|legeområde*|aktivitetsplads*|boldbane*|boldburet|bådplads*|bålplads*|grillplads*|bænke|+bænke|skulptur*|stier|naturområde*|torvet|+torvet|parken|+parken|strandpromenade*|promenaden|havnepladsen|campingplads*|forplads*|gårdhave*|hundeskov*|skolegård*)"}
	built    = []string{"(placeres|placering|anlægges|anlæggelse|etableres|etablering|opstilles|opstilling|renover*|omdann*|nyindret*|fornyes|fornyelse|omlægges)"}
	// sure are topics that need no other word.
	sure = []string{
		"(spildevandsplan*|kloaker*|kloakplan*|klimatilpasningsplan*|skybrudsplan*|vindmølleplan*|skolevejsplan*|parkeringsstrategi*|trafiksikkerhedsplan*|bosætningsstrategi*|temadel|temaplan*|råstofplan*|kystplan*|fartplan*|køreplan*)",
		"(drøft*|tage_stilling|stillingtagen) .. (placering|rækkefølge*|lukketid*|åbningstid*|struktur)",
		"(plantes|plante|beplant*) .. (langs|på|i) .. (+vej|+gade|+vejen|torvet|+torvet|parken)", "(skulptur*|statue*|mindesmærke*|kunstværk*) .. (opstilles|placeres|opføres) ",
	}
)
