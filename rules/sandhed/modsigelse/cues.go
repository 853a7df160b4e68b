package modsigelse

import "sagstjek/rules/sandhed/tal"

// Cues are what tal-modsiger-hinanden listens for.
var Cues = map[string][]string{
	"siges":       {"(på|er|udgør|bliver|var|blive|har|rummer|omfatter) i? alt? (#|" + tal.Spelled + ")"},
	"høringssvar": {"høringssvar"},
	"afvigelse":   {"(mere|mindre) end *budget*", "(merforbrug|mindreforbrug) på"},
	"udgift":      {"udgiften", "udgifterne"},
	"ingen":       denials,
	"bruger": {
		"kommunen (skal|vil|må)? (så|derfor|selv)? (anlægger|anlægge|bygger|bygge|etablerer|etablere|opfører|" +
			"opføre|køber|købe|indkøber|betaler|betale|ansætter|ansætte|renoverer|renovere|ombygger|" +
			"istandsætter) .. # (kr|mio|mia|t.kr|tkr|kroner|millioner)",
	},
	"koster": {
		"(koster|koste|prisen|udgiften|anlægsudgiften|anlægssummen|projektet) (er|bliver|udgør|" +
			"vil_koste)? (i_alt)? (på)? # (kr|mio|mia|t.kr|tkr|kroner|millioner)",
	},
	"del":    {"(hver|stykket|stk|pr|om_måneden|hidtil|moms|udover|ud_over|plus|derudover|desuden|skilte|hvis|alternativ*)"},
	"nummer": {"(" + numbered + ") #"},
	"pris": {
		"(" + prices + ") (er|bliver|udgør) (aftalt|forhandlet|fastsat|sat)? (til|på)? #",
		"(" + sums + ") (for|på) .. (er|bliver|udgør) #",
	},
	"målt": {"(" + measured + ")"},
	"varer": {
		"(lån|lånet) .. (afvikles|afdrages|tilbagebetales|betales_tilbage|løber) .. (over|i|på) # år",
		"lån* .. (løbetid|afdragstid|tilbagebetalingstid) på # år",
		"(løbetiden|afdragstiden|tilbagebetalingstiden) (på_lånet)? (er|bliver) (på)? # år",
		"(" + lasting + ") .. (løber|varer|gælder|indgås|kører|strækker_sig) (i|over|for)? (#|" + tal.Spelled +
			") (år|måneder|uger)",
		"(" + lasting + "|" + aLasting + ") (er|bliver|løber|varer|gælder)? (på|i)? (#|" + tal.Spelled + ") (år|måneder|uger)",
	},
	"årig": {"(+årig|+årige)", "(#|" + tal.Spelled + ") (års|måneders|ugers|dages)"},
	"de":   {"(de|alle|samtlige|disse) (#|" + tal.Spelled + ")"},
	"plads til": {
		"plads til (#|" + tal.Spelled + ") (børn|elever|borgere|personer|beboere|unge|ældre|gæster|mennesker|brugere|" +
			"deltagere|biler|cykler|både)",
	},
	"handel": {
		"(sælg*|køb*|overdrag*|erhverv*|afhænd*) .. for # (kr|mio|t.kr|tkr|kroner)",
		"(sælg*|køb*|overdrag*|erhverv*|afhænd*) .. .. for # (kr|mio|t.kr|tkr|kroner)",
	},
	"tilbage": {"de # .. (der|som) (blev|er|var|har|bliver)"},
	"søges": {
		"(søger|søgt|søgte|ansøger|ansøgt|ansøgning|ansøgningen) (kommunen)? om (et|en)? (tilskud|støtte|bidrag|" +
			"bevilling|lån|garanti)? (på)? # (kr|mio|mia|t.kr|tkr|kroner|millioner)",
	},
	"bedes":   {"(*anlægsbevilling|*anlægsbevillingen|" + economic + ") på #"},
	"oplyses": {"(" + economic + "|" + works + ") (er|udgør|bliver)? (beregnet|opgjort|budgetteret|kalkuleret|regnet)? (på|til)? #"},
	"anlæg":   {"(" + works + ")"},
	"sats":    {"(stiger|falder|hæves|sænkes|nedsættes|forhøjes) (med)? # (pct|procent)"},
	"ændring": {"(stigning|fald|forhøjelse|nedsættelse|reduktion|nedgang) på # (pct|procent)"},
	"hændelse": {
		"(åbner|åbnes|indvies|begynder|starter|lukker|lukkes|indføres|flytter|indflyttes|tages_i_brug|" +
			"træder_i_kraft|holdes|afholdes|udløber|slutter|overtages)",
	},
	"antallet": {"(antallet|antal) af"},
	"formål":   {"# (kr|kroner|tkr|t.kr|mio|mia) (kr|kroner)? til"},
}
