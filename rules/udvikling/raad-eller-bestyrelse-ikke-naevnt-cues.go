package udvikling

import "maps"

// councilWords hold for every council and board.
var councilWords = map[string][]string{
	// that the item is an answer to somebody else's hearing
	"svarer": {
		"(godkend*|godkendelse_af|afgiv*|drøft*|drøftelse_af|forslag_til|udkast_til) (kommunens|byrådets|" +
			"udvalgets|et|fælles)? høringssvar",
		"(@organer|*udvalg|*udvalget) drøfter (høringen|høringsmaterialet)",
	},
	// noget ændrer sig for dem, sagen handler om
	"aendring": {
		"(træning|+træning|forløb|forløbet|indsats|indsatsen|+indsats|+indsatsen) .. (gennemføres|oprettes|" +
			"startes|indføres|begynder)",
		"(starte|gennemføre|oprette|indføre) .. (træning|forløb|indsats|indsatsen)",
		"(lukke|lukkes|lukker|lukning|lukningen|nedlæg*|sammenlæg*|afvikl*|flytning|udliciter*|hjemtag*)",
		"kvalitetsstandard*", "serviceniveau*",
		"(sænk*|hæves|stram*|skærp*|lempe*|mister|bortfald*|loft|loftet|begræns*|indskrænk*)",
		"(ny|ændret) visitation", "visiteres (i|efter|ud_fra)", "(lægges|lægge|slås) sammen",
		"(holdene|ventetiden|fristen|ventetid|svarfristen) .. (større|længere|må_være|forlænges)",
		"(demensplan*|ældreplan*|tilgængelighedsplan*|handicapplan*|seniorplan*)",
		"kun (kan|må|bevilges|gives|tilbydes|ydes|kører|sker)", "(flyttes|flytte) (fra|til)",
		"(ophør*|afskaf*|nedskaler*)", "udbyg* .. (plejehjem*|plejecent*|pladser|plejebolig*|botilbud*|+pladser)",
		"(plejehjem*|plejecent*|botilbud*) .. udbyg*", "(egenbetaling*|brugerbetaling*)",
		"(færre|flere|kortere|mindre) .. (timer|pladser|besøg|hjælp|gange|hold|forløb|dage|uger)",
		"(strategi|strategien|+strategi|+strategien|handleplan*)", "(hver|hveranden) .. uge",
		"(politik|politikken|+politik|+politikken)", "takst* .. (indfør*|afskaf*|differentier*|ny_model|omlæg*|ophæv*)",
		"(sparekatalog*|sparekrav*|spareforslag*|besparelse*|effektiviser*|rammereduktion*)",
		"(reduktion*|nedsættelse*|nedgang*|forringelse*|halvering*) (af|i|på)",
		"(reducer*|nedsæt*|begræns*|udvid*|omlæg*) .. (timer|hjælp*|støtte*|ydelse*|tilbud*|normering*|rengøring*|ledsag*|kørsel*)",
		"retningslinje*", "bevillingskriteri*", "visitationskriteri*", "serviceændring*",
		"(fordel*|prioriter*) .. (midler*|kulturmidler|puljemidler|+midler|+puljen)", "lukkedag*", "åbningstid*", "madordning*",
		"(kødfri|vegetarisk*|økologisk*)", "(nyt|nye) (plejehjem*|plejecent*|friplejehjem*|botilbud*|bosted*)",
		"(opføre*|etabler*|bygge*) .. (plejehjem*|*plejehjem|plejecent*|plejebolig*|botilbud*|bosted*)",
		"normering*", "tildelingsmodel*",
		"(tilpasning|nedskæring*|beskæring*|rammebesparelse*)", "(sættes|sætte|sat|skæres|skære) ned",
		"(samler|samles|samle|samlet) .. (i|under) (ét|én|et|en|samme|fælles)",
		"(flyttes|flytter|flyttet|omplaceres|samles)", "(afkort*|forkort*)", "(udbydes|udbud|udliciteres)",
		"(plan|planen|+plan|+planen) for", "leveres .. (på|til|fra|udefra)",
		"(kold|varm) (mad|aftensmad|frokost|middag)", "(højst|maksimalt) (en|to|tre|fire|fem|#) (timer|måneder|gange|dage|uger|besøg)",
		"ordningen .. (ændres|ophører|omfatter)", "(omlægning|omlægges|lægges_om|omfordel*)",
		"fordeles (efter|på_ny|anderledes|ud_fra)", "i stedet for", "ikke længere",
		"(gøres|laves|konverteres) til", "gives (over|på|via|som|i)",
		"(forældre|forældrene) .. (selv|skal|betaler|leverer|medbringer)", "(børn|børnene) (skal|må|kan)",
		"(feberfri|sygdom|hygiejne|sovetid*|måltid*)", "(sampasning*|feriepasning*)",
		"fælles (leder|chef|køkken|+køkken|nattevagt*|vagt|vagtordning*|ledelse|visitation|indgang|kørsel|" +
			"afdeling*)",
		"(model|alternativ|scenarie|løsning) (a|b|c|d|#) .. (vælges|godkendes|gennemføres)",
		"(vælger|godkender|vælges|godkendes) .. (model|alternativ|scenarie|løsning) (a|b|c|d|#)",
	},
	// a place is built or built anew
	"sted": {
		"(ombyg*|bygges_om|bygge_om|omdan*|renover*|fornyes|anlægges|anlægge|anlægsbevilling*|anlægsprojekt*|" +
			"opføres|opførelse*|indrettes|indretning*|belægges|belægning|projektforslag*|skitseprojekt*|" +
			"dispositionsforslag*|skitsen|byggeprogram*)",
	},
	"tabel": {
		"(tiltag*|forslag*|besparelse*|initiativ*|spareforslag*|ændring*|punkter|elementer|poster|" +
			"bidrag*) .. (tabel*|katalog*|+katalog|+kataloget|skema*|oversigt*|liste*)",
		"(tabellens|katalogets|skemaets|oversigtens) (tiltag|forslag|besparelse*|poster|punkter)",
	},
	"alle-raad": {
		"(rådene|brugerråd*|brugerbestyrelse*|pårørenderåd*|+pårørenderåd*|+pårørenderådene|beboerråd*)",
		"(lovpligtige|lovbestemte|relevante|berørte|andre|øvrige|kommunens|de|alle|to|tre|begge) (råd|" +
			"bestyrelser|høringsparter)",
		"råd (og|eller) (bestyrelser|nævn|foreninger|udvalg|brugerråd*|pårørende*)",
		"råd (er|bliver|har|høres|hørt|hører|drøftede|fik)", "høringspart*",
	},
	"bagefter": {
		"(høres|hørt|høring|inddrages|forelægges|orienteres) .. (efterfølgende|bagefter|senere|" +
			"efter_beslutningen|efter_vedtagelsen|efter_mødet)",
		"(efterfølgende|bagefter|senere|efter_beslutningen|efter_vedtagelsen) .. (høres|hørt|høring|inddrages|orienteres)",
	},
	// who sends the matter, by what they lead
	"undtag": {
		// the year's prices, the staff, one citizen, what is bought, and what is owed
		"takstblad*", "tillægsbevilling*", "anlægsbevilling* .. hæves",
		"(sygefravær*|arbejdsmiljø*|lærermøder*|personalepolitik*|bilpark*|telefoni|telefonløsning*|" +
			"telefonnummer*|leasing*|indkøbsaftale*|udbudsmateriale*)",
		"(friskole*|friskolernes|privat_pasning|byggegebyr*|ulovlig*|tilbagebetal*)", "handicap+ (ved|ud_for)",
		"(modulbyggeri*|lejekontrakt*|kontrakten)", "rengøring* .. (udbud|sendes)",
		"(sekretariat*|administrationen|stabe|stabene) .. (stilling*|reduktion*)",
		"(reduktion*|stilling*) .. (sekretariat*|administrationen|stabe)", "(flyttes|omplacering*) .. (midler|mio|kr)",
		"(eksempelvis|for_eksempel|fx) .. (skoler|daginstitution*|plejehjem*|børnehave*)", "anlægsregnskab*",
		"renover*", "tag", "taget", "ventilation*", "energi*", "salg", "udpeg*", "garanti*", "lokalplan*",
		"dispensation*", "(ældre|gamle) (bygning*|biler|køretøj*|træer|lastbil*)"},
	"uhoert": append([]string{"(råd|rådet|+råd|+rådet|bestyrelse*|+bestyrelse*) .. ikke .. (hørt|høres|inddraget|spurgt)"}, unheard...),
	"grund":  reasons,
}

func bodyCues() map[string][]string {
	cues := maps.Clone(councilWords)
	for _, a := range bodyAreas {
		cues[a.id] = a.topic
		cues[a.id+"-raad"] = a.bodies
		for name, list := range map[string][]string{
			"-ringere": a.worse, "-adgang": a.access, "-aendring": a.change, "-andre": a.others, "-brugere": a.users,
		} {
			if len(list) > 0 {
				cues[a.id+name] = list
			}
		}
	}
	return cues
}
