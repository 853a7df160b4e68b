package lovlighed

// firm is a business by its form or trade; "virksomhed" alone may be a municipal institution.
const firm = "(=ApS|=A/S|=P/S|=I/S|=K/S|hotel|*hotellet*|+hotel|café|cafe|*caféen*|*cafeen*|restaurant*|iværksætter*|" +
	"firma|firmaet|firmaets|firmaer|butik|butikker|*butikken*|kro|*kroen|*kroens|bryggeri*|erhvervsdrivende|" +
	"virksomheden|virksomhedens|virksomheder|enkeltvirksomhed*|producent*|startup*|vognmand*|campingplads*|" +
	"golfselskab*|biografselskab*|nystartede|bryghus*|+bryghus|+bryghuset|bageri*|+bageri|*bageriet*|slagter*|værft*|" +
	"+værft|*værftet*|fabrik*|+fabrik|+fabrikken|+værksted|frisør*|gårdbutik*|turistvirksomhed*|supermarked*|" +
	"købmand*|detailhandl*|restauratør*|forpagter*|mejeri*|+mejeri|*mejeriet*|gartneri*|+gartneri|vingård*|biograf|" +
	"*biografen*|+biograf|+biografen|brugsen|+brugsen|+brugs|galleri|rederi*|+rederi|+rederiet|færgeselskab*|" +
	"mediehus*|vandrerhjem*|håndværksmester*|gårdejer*|landmand|maskinstation*|vaskeri*|festivalselskab*|lægehus*|" +
	"vinbar*|ishus*|kiosk*|marina|pizzeria*|spisested*|bager|bageren|bagerens|fiskeauktion*|pølsevogn*|madvogn*|" +
	"foodtruck*|isbod*|boghandl*|cykelhandl*|vinhandl*|tømrermester*|murermester*|malermester*|snedkermester*|" +
	"smedemester*|bagermester*|slagtermester*|gartnermester*|autoværksted*|webshop*|taxaselskab*|busselskab*|" +
	"ruteselskab*|taxiselskab*|flyselskab*|filmselskab*|produktionsselskab*|turistselskab*|transportselskab*|" +
	"slagteri*|+slagteriet|*avisen|+designer|fotograf|keramiker*|guldsmed*|skomager*|+smed|+smeden|smeden|boghandel*|" +
	"boghandler*|fodterapeut*|kiropraktor*|fitnesscent*|blomsterbutik*|cykelhandler*|autoværksted*|kroejer*|" +
	"hotelejer*|caféejer*|skibsværft*|dagligvarebutik*|+kro|+hoteller)"

// firms are the same in the genitive: what belongs to one.
const firms = "(*hotellets|*kroens|caféens|cafeens|restaurantens|firmaets|virksomhedens|bryggeriets|+bryggeriets|" +
	"bryghusets|butikkens|+butikkens|fabrikkens|+fabrikkens|værftets|+værftets|mejeriets|gartneriets|biografens|" +
	"rederiets|+rederiets|vognmandens|købmandens|slagterens|bagerens|smedens|frisørens|tandlægens|tandlægernes|" +
	"iværksætterens|forpagterens|restauratørens|kroejerens|hotelejerens|gårdejerens|landmandens|maskinstationens|" +
	"producentens|apotekets|boghandlerens|supermarkedets|campingpladsens|landbrugscentrets)"

// free is that one need not pay.
const free = "(vederlagsfri*|gratis|uden_betaling|uden_beregning|uden_vederlag|uden_leje|uden_husleje|uden_at_betale|" +
	"kvit_og_frit|symbolsk*|lejefrit|huslejefrit|udgiftsfrit|beregningsfrit|uden_modydelse)"

// receiver is a business that the text has named by its form before.
const receiver = "(firmaet|selskabet|virksomheden|=ApS|=A/S|=P/S|=I/S|=K/S|*hotellet|*kroen|*caféen|*butikken|" +
	"*bageriet|*bryggeriet|*klinikken|*værftet|restaurationen|*restauranten|købmanden|*fabrikken|savværket)"

// inShops is somebody in trade.
const inShops = "(=ApS|=A/S|=P/S|=I/S|=K/S|*klinik|*klinikken*|*tandlæge*|*avis|*avisen*|grillbar*|*bar|*baren|" +
	"*barens|*supermarked*|*kiosk*|*grill|*grillen|vinhandler*|+handler|+handleren|antikvariat*|rederen|galleri*|" +
	"*hotellet*|+hotel|krofatter|+kro|*kroen*|salon*|frisør*|*mølle|*møllen*|*brugs|*brugsen*|*kontorhus*|*rederi*|" +
	"*bryggeri*|*destilleri*|*apotek*|*boghandel*|*boghandler*|*iværksætter*|indehaver*|forpagter*)"

// inTrade tells that somebody lives by what is sold.
const inTrade = "(indehaver*|omsætning*|konkurs*|forpagter*|forpagtning*|privatejet|erhvervsdrivende|iværksætter*|" +
	"forretningen|forretningens|klinikken|salonen|restaurationen|butikkens|erhvervslejer*|erhvervslejemål*|" +
	"ejeren_driver|overnatninger|campingpladsen)"

const aid = "(tilskud|tilskuddet|støtte|økonomisk_støtte|driftsstøtte|etableringstilskud|driftstilskud|opstartshjælp|" +
	"opstartstilskud|startkapital|vækkapital|vækstkapital|rentefrit_lån|lån|ansvarligt_lån|underskudsgaranti|" +
	"sponsorat|huslejefritagelse|huslejerabat|husleje_nedsættelse|lejefritagelse|lejerabat|rabat|anlægstilskud|" +
	"medfinansiering|tabsgaranti|engangstilskud|eftergivelse|henstand|engangsbeløb|engangsbeløbet|bidrag|" +
	"medfinansieringen|huslejenedsættelse|lejenedsættelse|husleje-nedsættelse|leje-nedsættelse|kapitalindskud|" +
	"pengegave|gavebrev|kontant_hjælp|økonomisk_hjælp|hjælpepakke|redningspakke|velkomstpakke|etableringshjælp|" +
	"+tilskud|+tilskuddet|erhvervsstøtte)"

// weighs are words that weigh whether a support may be given: "en privat långiver ville give
// lånet på samme vilkår".
var weighs = []string{
	"kommunalfuldmagt*", "erhvervsfremmelov*", "lov om erhvervsfremme", "statsstøtte*",
	"(de_minimis*|minimis|minimisstøtte|de-minimis*|minimis-*)",
	"(markedsvilkår|markedsmæssig*|markedslej*|markedsøkonomisk*|konkurrenceforvrid*)",
	"(svarer_til|til|efter|på) .. (markedspris|markedsprisen|markedsleje|markedslejen|markedspriser)",
	"(privat|private|almindelig) (långiver*|investor*|kreditor*|bank*) .. (ville|vil|har_givet|tilbyder|tilbudt)",
	"(eu-retlig*|eu-ret*)", "(sammenlignelige|tilsvarende|lignende) .. (leje|lejen|ligger|lejes|koster) .. #",
	"(begunstig*|favoriser*)", "(bredt_tilgængelig*|almennyttig*|gruppefritag*)",
	"(ikke|lovlig|ulovlig|lovligheden|tilladt|forbud*) .. (støtte|erhvervsstøtte) .. (enkelt*|virksomhed*)", "enkeltvirksomhed*",
	"(erhvervsstøtte|individuel_støtte|virksomhedsstøtte) .. (lovlig*|hjemmel|ulovlig*|må|kan|regler*|forbud*)",
	"(hjemmel|lovhjemmel|lovlig|lovligt|lovlige|ulovlig|ulovligt|lovligheden) .. (støtte*|tilskud*|gives|yde|lån*|" +
		"rabat*|ydes|betale|forære|eftergive|udlåne|stille|lade|overlade|hjælpe)",
	"(hjemmel|lovhjemmel) til (det|dette|ordningen|støtten|at_give)",
	"(støtten|tilskuddet|lånet|rabatten|ordningen) .. (hjemmel|lovlig*|ulovlig*|i_strid|loven|lovens|reglerne)",
	"(hjemmel|lovhjemmel) i (+loven|+lovens|loven|lov|kommunalfuldmagt*)",
	"(offentlig|offentlige) serviceforpligtelse*", "almindelig økonomisk interesse",
	"(jurist*|juridisk|advokat*) .. (vurder*|konklud*|finder|fundet) .. (lovlig*|hjemmel|tilladt|må|kan_gives|" +
		"støtte*)",
	"bagatelgrænse*", "modydelse .. (svarer|værdi|pris)", "(åben|åbent|åbne) for alle .. (virksomhed*|butik*|erhverv*)",
}
