package aabenhed

import "strings"

// softer are words of improvement and of what is nearly right, which say nothing by themselves:
// they count where a plain wrong of the municipality's comes much later.
var softer = []string{
	"(visse|nogle|enkelte|mindre|lejlighedsvise|sporadiske|spredte|få|diverse|lidt) (uhensigtsmæssige|uheldige|" +
		"mindre_heldige|mindre_hensigtsmæssige|små)? (forhold|afvigelser|udsving|variationer|udfordringer|forskelle|" +
		"forskydninger|situationer|sagstyper|snitflader|punkter|opmærksomhedspunkter|tilfælde|udfald|forsinkelser)",
	"(potentiale|potentialer|+potentiale|+potentialer)",
	"(plads|rum|mulighed|anledning) (til|for) (forbedring*|at_blive_bedre|mere_systematik)",
	"ikke (har|havde|er) (fundet|nået|ramt) (sin|sit|det|den|helt)",
	"(kan|kunne|skal|bør|vil) .. (styrkes|forbedres|løftes|skærpes|optimeres|arbejdes_mere|blive_bedre|kvalificeres|" +
		"videreudvikles)",
	"(er|bliver|blev|har) .. (styrket|skærpet|kvalificeret|løftet|moderniseret)",
	"arbejdes (mere|endnu|videre)",
	"(mere|endnu_mere|en_mere) (robust*|systematisk*|ensartet|ensartede|stringent*|fast|faste|struktureret|" +
		"strukturerede|retvisende|sikker|helhedsorienteret|tydelig|tydelige)",
	"(tydeligere|klarere|bedre|stærkere|fastere|skarpere) (rolle*|overblik|styring|rammer|snitflader|ansvar*|" +
		"opfølgning|dokumentation|praksis|linje|procedurer)",
	"(er|har|blev|bliver|blevet) (nu|derfor|også|løbende)? (justeret|finjusteret|tilpasset|præciseret|harmoniseret|" +
		"strammet|strammet_op|rettet_ind|ensrettet|trimmet|opdateret)",
	"(justeret|finjusteret|tilpasset|præciseret|harmoniseret|ensrettet|trimmet) .. (praksis|arbejdsgang*|procedure*|rutine*|proces*)",
	"ikke (i|på) alle (tilfælde|sager|områder|strækninger|led)",
	"ikke (har|havde|er|været|blevet)? .. (i_mål|lige_klare|fundet_sin|fundet_deres|nået_så_langt|på_plads)",
	"(til_tider|af_og_til|lejlighedsvis|undervejs) .. (været|har|længere|lidt|været_udfordr*)",
	"(præget|påvirket|udfordret) af (travlhed|omstilling|overgang*|udskiftning*|forandring*)",
	"(har|havde) .. (udfordret|været_udfordrende)",
}

// guarded are guarded words for what was: a tidying up, a technical correction, a grey area. They
// say most of what they hide, and so come before softer.
var guarded = []string{
	"(behov|brug|anledning) .. for at (rydde|rette|samle|få_styr|ensrette|genbesøge|kigge|se|tydeliggøre|justere)",
	"(teknisk|tekniske|mindre|redaktionel|redaktionelle|administrativ|administrative|regnskabsmæssig|" +
		"regnskabsmæssige|enkelte|visse|nødvendige) (tilretning*|korrektion*|omkontering*|omplacering*|regulering*|" +
		"berigtigelse*|rettelse*|præcisering*|tilpasning*|justering*|efterregulering*)",
	"(tilretning*|omkontering*|oprydning*|efterbehandling*|harmonisering*|konsolidering*|efterbearbejdning*|" +
		"opretning*) (af|i|vedrørende|på)",
	"(krævet|kræver|krævede|afstedkommet|udløst) .. (efterbehandling|opfølgning|oprydning|afklaring|efterarbejde)",
	"(læringspunkt*|gråzone*|gråzoner|fortolkningstvivl|udviklingspunkt*|lærestreg*)",
	"(historiske|særlige|gamle|ældre|tidligere|konkrete|diverse|formelle|praktiske|uafklarede|enkelte|visse|" +
		"nogle) (forhold|omstændigheder|problemstillinger|spørgsmål|udeståender|mellemværender) (omkring|vedrørende|" +
		"om|ved|i|med|fra)",
	"(lidt_for|noget_for|for|meget) (bred|brede|vid|rummelig|lempelig|generøs|fri|fleksibel) (fortolkning|tolkning|" +
		"forståelse|praksis|tilgang|anvendelse)",
	"(tidligere|hidtidig|hidtidige|gammel) (manglende|uens|uklar|praksis|kutyme|tilgang|fremgangsmåde|" +
		"administration) .. (mellem|kunne|har_kunnet|gav|ikke|anledning|tvivl|lovgivning*)",
	"manglende (afstemthed|sammenhæng|overensstemmelse|koordinering|entydighed|klarhed|ensartethed|afstemning)",
	"(utilsigtet|utilsigtede|uforudset|uforudsete|uplanlagt|uønsket|uønskede) (spredning|deling|hændelse*|adgang|" +
		"virkning*|konsekvens*|effekt*|følge*|situation*|eksponering|visning)",
	"(afveg|afviger|afvigelse|afvigelser|afveget) .. (forudsatte|planlagte|aftalte|normale|vanlige|tiltænkte|hidtidige)",
	"(præciseres|præciserer|harmoniseres|ensrettes|tydeliggøres|finjusteres|justeres|rettes_ind) .. (praksis|" +
		"beregning*|administration*|procedure*|fremgangsmåde*|satser|vilkår|regler)",
	"(praksis|beregning*|administration*|procedure*|fremgangsmåde*|satser) (nu|derfor|også)? (præciseres|" +
		"harmoniseres|ensrettes|tydeliggøres|finjusteres|justeres|rettes_ind)",
	"(haft|har) .. (sine|nogle|visse) (begrænsninger|svagheder|udfordringer|mangler)",
}

// milder are milder still: they count where none of those stands.
var milder = []string{
	"(lidt|en_smule|en_anelse|nogenlunde|stort_set|overordnet|overvejende) (forskudt|forsinket|forsinkede|udfordret|" +
		"travlt|ujævn*|uens*|anderledes|forskellig*|bagud|presset)",
	"ikke (altid|helt|lige|overalt|endnu|fuldt_ud)",
	"(anledning|behov) (til|for) (opmærksomhed|eftertanke|læring|refleksion)", "opmærksomhedspunkt*",
	"(nye|friske|nyt) (greb|afsæt|skridt|fokus|øjne|ledelse|struktur|rammer|rutiner|arbejdsgange|procedurer)",
	"(modnet|modnes|udviklet|udvikler|udvikling|udviklingsarbejde*|forbedring*|forbedret|kvalitetsløft|læring|helhed|" +
		"omlagt|gentænk*|eftersyn|servicetjek|oprydning)",
	"(fokus|vægt|blik) på (kvalitet*|dokumentation|opfølgning|processer*|arbejdsgang*|sikkerhed*)",
}

// mildest are milder than those: how it went, what was learnt and what was looked through.
var mildest = []string{
	// how it went: pressed, late, harder than thought; things that were left, loose or new
	"(uhensigtsmæssig*|presset|presse|pres|travl*|bump|knaster|tråde|hængepart*|efterslæb*|børnesygdom*|" +
		"opstartsvanskelig*|startvanskelig*|indkøringsvanskelig*|vanskeligheder|udfordringer|udfordring|udfordret|" +
		"forsinkelse*|skred|uklarhed*|bøvl|bøvlet|besvær|ujævnheder|snublesten|gnidninger|friktion|hul|huller|" +
		"sprækker|skævhed*|slinger)",
	"(mere|større|sværere|vanskeligere) .. end .. (forudsat|ventet|forventet|antaget|beregnet|planlagt)",
	"(kompleks|komplekst|krævende|omfattende|vanskelig|vanskeligt) (end|opgave|proces|forløb)",
	// what was learnt and looked through
	"(gjort|gjorde|høstet) .. (erfaringer|erfaring)", "(klogere|lært|ved_lære|lærdom*|eftertanke|selvransag*)",
	"(kvalitetssikr*|kvalitetsløft*|genbesøg*|gennemlyst|nærmere_gennemgang|grundig_gennemgang|fornyet_gennemgang|" +
		"efterset|set_efter|kigget_efter|i_sømmene|kulegrav*|validering|valideret|genberegn*)",
	"(rettet|rette|ryddet|rydde|fulgt|samlet) op",
	"(bragt|bringe|bringes|kommet) .. (på_linje|i_overensstemmelse|på_plads|på_ret_køl|i_orden|ajour)",
	"(skærpet|nyt|skarpt|skarpere) (blik|fokus|øje|opmærksomhed)", "(ensartet|ensartede|ensretning|ensrettet)",
	"(har|havde) .. (kunnet|kunne) være .. (bedre|skarpere|tydeligere|klarere|hurtigere|tættere)",
	"ikke .. (skarpt|skarpe|landet|lykkedes|fyldestgørende|robust|optimal*|entydig*|på_plads|i_mål)",
	"(tolkning*|fortolkning*|læsning|forståelse*) .. (diskuteres|ændret|justeret|skiftet|forskellig*|reglerne)",
	"(modning|modne|modent|under_opbygning|indkøring)",
	// what gave rise to something, and what was corrected without a word of why
	"(givet|gav|giver|give) anledning til (spørgsmål|overvejelser|dialog|drøftelse*|justering*|refleksion|tvivl|" +
		"en_justering|en_gennemgang)",
	"(tilpasning*|justering*|præcisering*|optimering*|modernisering*|normalisering*|korrektion*|tilretning*|" +
		"opstramning*|omkontering*|ensretning*)",
	"(tidligere|foregående) års? (forhold|tilskud|afregning*|opgørelse*)", "vedrørende tidligere år",
	"(visse|nogle|enkelte|uforudsete|praktiske|særlige|lidt|en_vis) (episode*|hændelse*|omstændigheder|" +
		"problemstillinger|problematikker|spørgsmål|misforståelser|usikkerhed|tvivl|uro|forvirring|turbulens|forhold)",
	"(afklaring|afklaret|udestående|udeståender|mellemværende*)",
	"(utidssvarende|sårbar|sårbart|personafhængig*|komplekst|uensartet|uensartede|rodet)",
	"(større|øget|fornyet|mere) (omhu|opmærksomhed|ensartethed|systematik|klarhed|gennemsigtighed)",
	"kunne (have_været|være_gjort|være_sket)",
}

// gross are the plain words for what the municipality did wrong, or was found to have done.
var gross = []string{
	judges + " .. (kommunen|os) .. (påbud|næse|kritik|bøde|påtale|alvorlig)",
	"(betalt|udbetalt|opkrævet|faktureret) (to_gange|dobbelt)",
	"(afslag|afslagene|afgørelser|afgørelserne|gebyrer|gebyrerne|afgifter|afgifterne|praksis|opkrævning*|takster|" +
		"taksterne|bidragene) (var|er|har_været|blev|kendt) (ulovlig*|ugyldig*|lovstridig*|forkert*)",
	judges + " .. " + condemns,
	judges + " .. (ulovlig*|lovstridig*|i_strid_med|lovbrud|overtrådt|overtrådte|tilsidesat)",
	"(revisionen|revisor) .. (bemærkning|bemærkninger|anmærkning|anmærkninger) om",
	"(kommunen|forvaltningen|vi|afdelingen|centret|administrationen) .. (ved_en_fejl|begik|begået|glemt|glemte|" +
		"undladt|undlod|forsømte|overset|overså|brudt|tilsidesat|brød|overskredet|handlet_ulovligt|lovbrud|overtrådt|" +
		"overtrådte|i_strid_med|ulovligt|forsømt|svigtet|uden_hjemmel)",
	"(opkrævet|udbetalt|udstedt|givet|truffet|afslået|beregnet|indgået|faktureret|modregnet|" +
		"fastsat) .. (uden_hjemmel|uden_lovhjemmel|i_strid_med|fejlagtigt|med_urette|uretmæssigt)",
	"(fejlagtigt|med_urette|uretmæssigt) .. (opkrævet|udbetalt|afslået|trukket|afvist|lukket|givet)",
	"(styrelsen|" + strings.Trim(judges, "()") + ") .. (gav|givet|giver|udstedt|udstedte|meddelt|meddelte|udtalt|" +
		"udtalte|rejst|rettet) .. (påbud|strakspåbud|påtale|kritik|næse|bøde)",
	"(" + bodies + ") .. (omgjort|omgjorde|annulleret|annullerede|ophævet|ophævede|hjemvist|hjemviste|underkendt|" +
		"underkendte) .. (tildelingen|afgørelse*|afslag|afslagene|udbuddet|kommunens)",
	"beklager .. (fejlen|fejlene|over_for)", "(en|vores) (klar|alvorlig|beklagelig|stor|gammel) (fejl|forsømmelse)", "(er|var) en fejl",
	"(opkrævet|udbetalt|faktureret|beregnet|afregnet|trukket) .. (for_meget|for_lidt|dobbelt)",
	"(fået|fik|modtaget) for lidt", "betalt for meget (i|siden|gennem)", "(dobbelt|for_meget) opkrævet",
	"(målt|beregnet|sat|opgjort) .. for (store|små|højt|lavt)",
	"(fristen|fristerne|+fristen|+fristerne|frister|reglerne|reglen|kravet|kravene|pligten|+pligten) .. (overskredet|" +
		"overtrådt|brudt|tilsidesat|ikke_overholdt|ikke_fulgt|ikke_efterlevet) i .. (sager|afgørelser|sagerne|tilfælde)",
	"(det|hvilket) er (i_strid_med|ulovlig*|kritisabelt|lovstridigt)",
	"ikke (fik|har_fået|havde_fået|har_modtaget) .. (ret_til|krav_på|berettiget|loven|lovpligtig*)",
	"(ulovlig|ulovligt|ulovlige) (afslag|opkrævning|praksis|gebyr|gebyrer|afgørelse|afgørelser|betaling|fratræk)",
	"ikke (fik|har_fået) .. (støtte|hjælp|ydelse|tillæg|penge) .. (ret|krav)",
	"(staten|styrelsen|+styrelsen|ministeriet) (kræver|har_krævet|krævede) .. (tilbage|retur|tilbagebetalt)",
}
