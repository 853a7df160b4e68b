package lovlighed

// The words for who decides, and for what only the council can decide.

// A body as agendas name it; "udvalg" alone is too common a word.
const (
	anyBody = "(@organer|byrådets|kommunalbestyrelsens|borgerrepræsentationens|+udvalget|+udvalgets|udvalgets|" +
		"=Udvalg|teknisk_udvalg|magistraten|=ØU|=KB|=BR|regionsråd|+nævnet)"
	council = "(byrådet|byrådets|kommunalbestyrelsen|kommunalbestyrelsens|borgerrepræsentationen|" +
		"borgerrepræsentationens|regionsrådet|regionsrådets|=KB|=BR|byråd|kommunalbestyrelse)"
)

// afgoer are the ways to say who decides.
var afgoer = []string{
	anyBody + " .. (træffer|beslutter|afgør|vedtager|godkender|bestemmer|fastsætter|fastlægger|prioriterer|bevilger)",
	anyBody + " .. (skal|kan|bedes|bør) .. (beslutte|godkende|vedtage|afgøre|træffe|tage_stilling|bestemme|bevilge)",
	anyBody + " .. (skal|bedes) .. vælge", council + " .. kan .. vælge",
	"(skal|kan) " + anyBody + " .. (beslutte|godkende|vedtage|afgøre|træffe|tage_stilling|bevilge)",
	"(skal|kan) " + council + " .. (vælge|undlade|ændre)",
	"(træffer|beslutter|afgør|vedtager|godkender|bestemmer) " + anyBody,
	"i denne sag skal .. tage stilling", // a body that no word tells is one: "Unge, fritid og idræt"
	"(træffes|afgøres|besluttes|vedtages|godkendes|fastsættes|fastlægges|bestemmes|fordeles|tildeles|behandles|" +
		"forelægges|sendes|oversendes|videresendes|fremsendes|fremlægges|indstilles|optages|går) .. (af|i|til|for|på|" +
		"over_for|overfor) .. " + anyBody,
	"(forelægges|tilgår|indstilles) .. " + anyBody,
	"(indstiller|indstilles|anbefaler|anbefales|forelægges) (til|for|over_for) .. (+udvalg|byråd|kommunalbestyrelse|regionsråd)",
	"(anbefale|anbefaler|indstiller|indstille|indstilling|anmoder|foreslår) .. " + anyBody,
	"(over_for|overfor|via) " + anyBody,
	"(afgørelse|afgørelsen|beslutning|beslutningen|godkendelse|kompetencen|kompetence|stillingtagen|behandling|" +
		"behandlingen) .. (ligger|hos|af|i|ved|truffet|træffes) .. " + anyBody,
	anyBody + " .. (kompetence|bemyndigelse|kompetencen|beslutning|afgørelse|godkendelse|stillingtagen|behandling)",
	council + " (den|d)? # @maaneder", anyBody + " tager (endelig|endeligt)? stilling",
	anyBody + " .. (siger|svarer|sige|svare) .. (ja|nej|til|fra)", "(ja|nej|grønt_lys|tilsagn|samtykke) fra " + anyBody,
	anyBody + " .. (har|får) .. sidste ord", anyBody + " (afslutter|færdigbehandler) (sagen|punktet)",
	"(slutter|ender|afsluttes|forbi|færdigbehandles|lander) .. " + anyBody, "(sat_på|sættes_på|optages_på|kommer_på) " + anyBody,
	"(hører_under|hører_til|ligger_hos|ligger_i|op_til|overladt_til|lagt_ud_til|henlagt_til) " + anyBody,
	"(valget|afgørelsen|beslutningen|kompetencen) er .. " + anyBody, "(kun|alene) " + anyBody + " (kan|må|har)",
	"(direktionen|borgmesteren|forvaltningen|administrationen|kommunaldirektøren) .. (har|får|fået) .. (kompetencen|sidste_ord)",
	"(beslutningskompetence*|kompetenceudvalg*|delegationsplan*|kompetenceplan*|kompetencefordeling*|delegationsregler*|kompetenceregler*)",
	"(er_delegeret|delegeret_til|bemyndiget_til_at)",
	"endelig (beslutning|godkendelse|afgørelse|vedtagelse|stillingtagen) .. " + anyBody,
}

// bevilge are what only the council can decide (styrelsesloven §§ 40 and 41).
var bevilge = []string{
	"(søges|ansøges|anmodes|gives|bevilges|meddeles|meddeler|bevilger|ansøger|godkendes|godkender|søger|giver|" +
		"frigiver|tildeler) .. (tillægsbevilling|anlægsbevilling|tillægsbevillinger|anlægsbevillinger)",
	"(tillægsbevilling|anlægsbevilling) .. (gives|godkendes|søges|meddeles|bevilges)",
	"(stilles|stiller|stille|yder|ydes|meddeles|meddeler|gives|giver|bevilges|bevilger) .. (garanti|kommunegaranti|" +
		"kommunegarantien|lånegaranti|selvskyldnergaranti|selvskyldnerkaution)",
	"(optages|optager|optage) .. (lån|lånet|byggekredit)",
}

// councilOnly is what no committee can decide: budget, taxes, the accounts and the rules of
// how the municipality is governed.
var councilOnly = []string{
	"(vedtager|vedtage) (endeligt|endelig)? (kommunens|det_samlede|årets)? (budget|budgettet|årsbudgettet|årsbudget|" +
		"budgetforslaget) (for)? #",
	"(godkender|godkende) (endeligt|endelig)? (kommunens|det_samlede|årets)? (budget|budgettet|" +
		"årsbudgettet) (for)? # (endeligt|endelig|med_virkning)",
	"(fastsætter|fastsætte|beslutter|vedtager|hæver|sænker|ændrer|forhøjer|nedsætter) .. (skatteprocent*|" +
		"udskrivningsprocent*|grundskyld*|kirkeskat*|kommuneskat*|dækningsafgift*|personskat*|indkomstskat*)",
	"(godkender|vedtager) (endeligt)? (årsregnskabet|kommunens_årsregnskab|kommunens_regnskab) .. (endeligt|endelig)",
	"(endeligt|endelig) (godkender|vedtager) .. (årsregnskabet|kommunens_årsregnskab|kommunens_regnskab)",
	"(ændrer|vedtager|godkender) .. styrelsesvedtægt*",
}

// haefte are words of a point that binds the municipality for others, or for a loan of its own.
var haefte = []string{
	"(garanterer|garantere|hæfter|hæfte|kautionerer|kautionere|indestår|indestå|stiller_sikkerhed|stille_sikkerhed|" +
		"går_i_kaution|gå_i_kaution|påtager_sig|påtage_sig) .. (lån|lånet|+lån|+lånet|gæld|gælden|låneoptagelse*|" +
		"kassekredit*|kredit|byggekredit*|hæftelse*|kaution*|garanti*)",
	"(lån|lånet|+lån|+lånet|gæld|gælden|kassekredit*|byggekredit*) .. (garanteres|kommunegaranti*|kommunal_garanti|" +
		"garanti|kaution|optages)",
	"(låner|låne) # (kr|kroner|mio) .. kommunekredit",
	"(garanti|kommunegaranti|garantien|kaution|lånegaranti) .. (stilles|ydes|gives|meddeles|godkendes|bevilges|tiltrædes)",
}
