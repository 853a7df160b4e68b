package regnestykke

// Cues are what sum-eller-procent-stemmer-ikke listens for.
var Cues = map[string][]string{
	"procent": {"%", "*pct", "*procent"},
	"sum":     {"i alt", "tilsammen", "sammenlagt"},
	"forskel": {
		"(falder|stiger|reduceres|øges|vokser|sænkes|mindskes|spares|sparet|dyrere|billigere|forskellen|" +
			"differencen|besparelsen|merudgiften|mindreudgiften) .. (dermed|altså|således|derved|dvs|" +
			"herved) .. # (kr|mio|t.kr|kroner)",
		"(dermed|altså|således|derved|herved) .. (med|på|forskellen|forskel|sparet|besparelse|merudgift|" +
			"mindreudgift) .. # (kr|mio|t.kr|kroner)",
	},
	"giver": {"(det|dette) (giver|bliver|er|udgør) .. (samlet|samlede|i_alt|tilsammen|sammenlagt) .. #"},
	"ændret": {
		"(" + differences + ") (på|er|udgør) #", "mangler #", "med # .. fra # .. til #",
		"fra # .. til # .. (altså|dvs|sige|nemlig|således|dermed) med #",
		"fra # .. til # .. (fald|nedgang|reduktion|stigning|vækst|fremgang|forbedring|forværring) på #",
	},
	"vækst": {
		"(steget|vokset|øget|faldet|reduceret|stiger|vokser|øges|falder|reduceres) .. (med|på) .. # (pct|procent|" +
			"%)",
		"(stigning|vækst|fald|nedgang) på .. # (pct|procent|%)",
	},
	"brøk": {
		"(halvdelen|tredjedel|fjerdedel|femtedel|tiendedel|tredjedele|fjerdedele) af .. # .. (altså|sige|dvs|nemlig|svarende_til) #",
	},
	"samlet": {
		"(samlet|samlede|totale) .. (er|udgør|bliver|koster) .. # (kr|mio|mia|t.kr|tkr|kroner)",
		"i alt (er|udgør|bliver|koster) .. # (kr|mio|mia|t.kr|tkr|kroner)",
		"(totaludgiften|totalprisen|totalsummen) (er|udgør|bliver) .. # (kr|mio|mia|t.kr|tkr|kroner)",
	},
	"overskud": {
		"(overskuddet|underskuddet|merforbruget|mindreforbruget|nettoudgiften|nettoindtægten) (er|udgør|" +
			"bliver) .. # (kr|mio|mia|t.kr|kroner)",
		"det er (en|et) (forbedring|forværring|stigning|fald|merudgift|mindreudgift|besparelse|merforbrug|" +
			"mindreforbrug) på # (kr|mio|mia|t.kr|kroner)",
	},
	"heraf": {"(heraf|hvoraf) .. # .. #"},
	"andele": {
		"(betaler|finansierer|dækker|fordeler|fordelt|fordelte|fordeles) .. # (pct|procent|%) .. # (pct|procent|" +
			"%) .. # (pct|procent|%)",
		"# (pct|procent|%) (ja|for|enige|tilfredse) .. # (pct|procent|%) (nej|imod|uenige|utilfredse) .. # (pct|procent|%)",
	},
	"produkt": {"(dermed|altså|således|derfor|så|hermed|derved) .. # (kr|mio|t.kr|tkr|kroner)"},
	"tilbage": {"de (resterende|øvrige|sidste|andre) #"},
	"snit": {
		"(gennemsnitligt|gennemsnitlig|gennemsnit_på|i_gennemsnit|i_snit|snit_på|gennemsnittet_er) .. #", "# .. (i_gennemsnit|i_snit)",
	},
	"i hver":  {"# (+er|+e|børn|mænd) (i|på|til|pr) (hver|hvert)"},
	"brøkdel": {"(halvdelen|tredjedel|fjerdedel|femtedel|tiendedel|tredjedele|fjerdedele) .. # (ud_af|af) (de)? #"},
	"delvis":  {"med (en|to|tre)? (tredjedel|fjerdedel|femtedel|tiendedel|tredjedele|fjerdedele|halvdelen|halveret)"},
	"antal": {
		"de (resterende|sidste|øvrige|andre) #", "(fordelt|fordeler|fordeles) .. (på|med) #", "nemlig #",
		"# (*svar|*timer|*bemærkninger|*indsigelser|*besvarelser|*borgere|*ansøgere|*projekter|*virksomheder|" +
			"*foreninger|*hold|*deltagere|*adresser|*høringssvar|*henvendelser|*klager|*ansøgninger|*elever|" +
			"*børn|*pladser|*sager|*ansatte|*medarbejdere|*boliger|*tiltag|*stemmer|*tilfælde|*fejl|*grunde|" +
			"*afslag|*tilladelser|*dispensationer|*tilsyn|*stillinger|*huse|*lejligheder|*parkeringspladser|*skoler)",
	},
}
