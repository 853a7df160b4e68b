package faglighed

// otherChoice are the cues that name another choice than the recommended, whatever comes
// of it: what the body may do instead, what was looked at, what the text sets beside it.
var otherChoice = []string{
	// hvad organet også kan
	choosers + " kan " + hedges + "? (nøjes|beholde|bevare|bibeholde|afvise|afslå|udskyde|vente|undlade|lade|" +
		"fravælge|forkaste|fortsætte|droppe|skrinlægge|stoppe|afvente|skære|dele|opdele|sænke|hæve|begrænse|forkorte|" +
		"forlænge|sige_nej|vælge_fra|kræve|pege_på|gå_videre_med|tage_kun|holde_fast|skyde|indskrænke|omfordele)",
	choosers + " kan (også|i_stedet|alternativt|ligeledes|eventuelt|desuden|lige_så_godt) (vælge|give|sende|tage|" +
		"flytte|ændre|reducere|udvide|prioritere|stille|sætte|indføre|godkende|vedtage|bede|tilbyde|leje|købe|bruge|" +
		"bygge|bestemme|beslutte|begynde|starte|gennemføre|lægge|satse|lave|placere|samle|pålægge|fastsætte)",
	choosers + " kan (godkende|tiltræde|vedtage|imødekomme|give|vælge|tage|sætte|følge|ændre|flytte|bestemme|sige_ja|" +
		"bevilge|sende) .. eller",
	"kan også (bygges|laves|løses|gøres|gennemføres|etableres|udføres|lægges|placeres|drives|fordeles|deles|" +
		"organiseres|indføres|finansieres|købes|lejes|klares|lukkes|flyttes)",
	"(kan|kunne|eller|at|også|i_stedet|enten|@organer|*udvalget|blot) (nøjes|nøje_sig) med",
	"(nøjes|nøjedes) (man|vi|@organer|*udvalget|kommunen) med",
	"(@organer|*udvalget|kommunen|man|vi) (kunne|ville_kunne) (også|i_stedet|alternativt|nøjes|beholde|lade|vælge)",
	"(@organer|*udvalget) kan (også|bare|i_stedet|alternativt|lige_så_godt) ", "(@organer|*udvalget) kan .. eller",
	"(@organer|*udvalget|valget_er|spørgsmålet_er|stillingtagen_til) (afgør|beslutter|bestemmer|vælger|tager_stilling_til)? om .. eller",
	"kan (bygges|lægges|placeres|opføres|udføres|laves|løses|indrettes|fordeles|gennemføres|etableres|flyttes|" +
		"finansieres|organiseres|deles|skaleres|halveres|udskydes|drives|skæres|sættes) .. eller",
	"kan (skaleres|halveres|skæres_ned|sættes_ned|undværes|udskydes|nedskaleres|vente)",
	"(man|vi|kommunen|@organer|*udvalget) kunne +e",
	"(en|et) .. ville .. (koste|kræve|holde|fordyre|forlænge|spare|forudsætte)", "alternativt +es",
	// et andet greb
	"(et|ét) (muligt|alternativt)? bud (er|var|kunne|ville|går)",
	"(modstykket|modstykke|nulløsningen|nul-løsningen|nulløsning|gør_ingenting|gøre_ingenting)", "forestille sig",
	"(kan|kunne|ville) .. (i_stedet)", "(frem_for|fremfor|i_stedet_for) .. (kunne|ville|kan)",
	"(et|eneste|reelle|reelt|muligt|mulige|oplagte) alternativ ",
	"(et|en) (andet|anden|tredje|fjerde|yderligere|alternativ|alternativt|anderledes) (greb|vej|mulighed|tilgang|idé|" +
		"tanke|variant|udgave|plan|rute|grund|adresse|frist|ordning|fordeling|grænse|sats|dato|ramme|varighed|" +
		"periode|rækkefølge|tidsplan|model|løsning|placering|takst|opdeling|afgrænsning|kombination|leverandør|" +
		"niveau|valg)",
	"(et|en) (andet|anden|tredje) (måde|form|sted|tidspunkt|metode) (er|var|kunne|ville|giver|koster|at)",
	"(et|en) (andet|anden|tredje) .. (er|var|kunne|ville|vil) at", "(et|en) (andet|anden|tredje) (er|kunne|ville) at",
	"(det|den) andet (greb|valg|bud)",
	"(en|et) (skrabet|halv|halvt|reduceret|slanket|billigere|enklere|mindre|kortere|lettere|langsommere|trinvis|" +
		"gradvis|forsigtigere|beskeden|beskednere) (udgave|version|model|løsning|ordning|plan|pakke|indsats|variant|" +
		"renovering|ombygning|bane|hal|frist|periode|prøve|forsøg|rute|takst|stigning|forhøjelse|nedsættelse|" +
		"indfasning|indførelse|anlæg|tilskud|beløb|bevilling|lån|garanti|besparelse|udvidelse|sti|bro|bygning|aftale|ramme|pulje)",
	"der kan (gives|ydes|vælges|laves|bevilges|bygges|købes|sættes|indføres|lejes) .. eller (slet_intet|slet_ikke|" +
		"intet|ikke|ingen|ingenting|afslag|en_del|kun)",
	"(en|et) (ordning|model|løsning|udgave|plan|version|aftale|pris|sats|grænse|takst) .. er (også)? (mulig|muligt|" +
		"tænkelig|tænkeligt|en_mulighed)",
	"(en|et) (ordning|model|løsning|udgave|plan|version|aftale|pris) .. (med_kun|kun_med|alene_med|kun_på|kun_for)",
	"(pris|sats|takst|grænse|frist|varighed|højde|ramme|periode|model|ordning|bredde|fart) .. # eller # (kr|pct|" +
		"procent|mio|ture|timer|uger|måneder|år|boliger|pladser|stillinger)",
	"(kan|kunne|eller|at|kun) .. en (mindre|større) del af",
	"(hele|halve|halvdelen|en_del|beløbet|begge|alle) .. eller (afslå|afvise|slet_ikke|slet_intet|slet_ingen|ingen|" +
		"intet|nej|ikke)",
	"(+es|tage|vælge|bygge|gennemføre|eller|kan|at) .. (alene|kun) den (første|ene|anden|største|mindste|dyreste|billigste)",
	// alt ved det gamle
	"(lader|lade|lades|lod) .. (ligge|stå|løbe|falde|bero|fortsætte|gælde)",
	"(lade_være|lade_tingene|lader_det_være|lade_det_være)",
	"at (vente|udskyde|beholde|bevare|undlade|gøre_ingenting|gøre_intet|nøjes|afstå|fortsætte|bibeholde) .. (er|" +
		"koster|giver|betyder|vil|ville|kan|kunne|kræver|medfører)",
	"(er|som) (det|den) (nuværende|hidtidige|gældende) .. og",
	// hvad der er set på, og hvad der ligger at vælge
	"(andre|øvrige|alternative) " + ways + " .. ikke .. (fordi|da|idet|eftersom|for)", "(set|kigget|regnet) på (både|såvel)",
	"(overvejet|undersøgt|vurderet|drøftet|prøvet|afprøvet|set_på|kigget_på|regnet_på|vejet|på_tale|inde_over|" +
		"inde_i_billedet|på_bordet|i_spil|oppe_at_vende) .. men",
	"(regnet_igennem|gennemregnet|tegnet|skitseret) .. men",
	"det (billigste|enkleste|hurtigste|letteste) (er|ville_være|var|er_nok|vil_være) at",
	"(muligheden|tanken|idéen|ideen|forslaget) (om|for) .. (undersøgt|overvejet|vurderet|drøftet|vendt|prøvet|forkastet|afvist|opgivet)",
	"alternativ* .. ikke .. (da|fordi|idet|for|eftersom)", "(ikke|ingen) .. (andre|alternativ*|flere) .. (for|da|fordi|idet|eftersom)",
	"(fraråd*|forkast*|fravalgt|fravælg*|kasseret|lagt_væk|valgt_fra|lagt_til_side|taget_af_bordet|skrinlagt|droppet|" +
		"opgivet|afvist) .. (da|fordi|for|idet|eftersom|på_grund_af)",
	"(taget|tages) af bordet",
	"(kan|vil) .. ikke anbefale .. (da|fordi|for|idet|eftersom)",
	"(kan|vælg*|valg|valget|frit|prioriter*|står|peg*|vedtag*) .. (mellem|imellem|blandt|hver_af|begge|alle|" +
		"ethvert_af|hvilken_som_helst_af|en_af|ét_af|et_af) (de|disse|ovenstående) (to|tre|fire|fem|seks) ",
	"(mellem|imellem|blandt|hver_af|begge|alle|ethvert_af|hvilken_som_helst_af|en_af|ét_af|et_af) (de|disse|" +
		"ovenstående) (to|tre|fire|fem|seks) " + ways,
	"(ethvert|enhver|hvilket_som_helst|hvilken_som_helst) af (dem|de)",
	"(to|tre|fire|fem) (bud|kort|regelsæt|tidsplaner|rækkefølger|adresser|greb)",
	"valget (er|står|ligger) .. (mellem|imellem)", "(afvejningen|valget|valg) (mellem|imellem)",
	"(ikke|ingen) .. (i_stedet|andet|andre) .. (fordi|da|idet|eftersom)", "(har|er) ikke et? (frit|fri|reelt) valg",
	"ikke kan (vælge|gøre|beslutte) (andet|andre|anden)", "kan ikke (vælge|gøre|beslutte) (andet|andre|anden)",
}

// ways are what one may choose among.
const ways = "(løsning*|model*|mulighed*|placering*|linjeføring*|materiale*|typer|+typer|udformning*|leverandør*|" +
	"steder|grunde|arealer|veje|metoder|systemer|tilbud|former|tidspunkter|varianter|alternativer|tiltag|forslag|greb)"

// choosers are those who choose; "det" counts only before a verb that only a body is subject of.
const choosers = "(@organer|*udvalget|kommunen|man|det|vi)"

// hedges stand between "kan" and what one may do.
const hedges = "(også|i_stedet|alternativt|ligeledes|eventuelt|desuden|dog|frit|godt|fx|for_eksempel|blot|enten|naturligvis|fortsat|selv)"

// outsiders are those who may want something else than the administration, and wouldRather how
// they say so.
const (
	outsiders = "(borgerne|beboerne|naboerne|grundejerne|forældrene|brugerne|eleverne|ejerne|lejerne|medarbejderne|" +
		"personalet|klubben|klubberne|foreningen|+foreningen|foreningerne|bestyrelsen|+bestyrelsen|+bestyrelserne|" +
		"+rådet|butikkerne|virksomhederne|borgergruppen)"
	wouldRather = "(foreslår|foretrækker|har_foreslået|peger_på|ser_hellere|så_hellere|vil_hellere|ville_hellere)"
)
