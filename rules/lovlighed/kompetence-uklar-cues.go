package lovlighed

// authorityCues are what kompetence-uklar listens for.
var authorityCues = map[string][]string{
	"organ": {anyBody},
	"lokalt": {
		"(=Lokaludvalg|=Bydelsudvalg|=Lokalråd) (giver|yder|bevilger|støtter|beslutter|skal_tage_stilling|godkender|afslår)",
	}, // has grants of its own to give
	"byraad": {
		"(byrådet|kommunalbestyrelsen|borgerrepræsentationen|regionsrådet|=KB|=BR|byråd|kommunalbestyrelse)",
		"(byrådets|kommunalbestyrelsens|borgerrepræsentationens|regionsrådets) (endelige|senere|" +
			"kommende)? (godkendelse|afgørelse|beslutning|stillingtagen|behandling|kompetence|møde|dagsorden|" +
			"bord|bevilling|tilslutning|samtykke|accept|bemyndigelse|delegation|tiltrædelse)",
	},
	"fortid": {
		council + " (besluttede|vedtog|godkendte|afsatte|bad|bevilgede|gav|igangsatte|satte|fastlagde|overførte|" +
			"lagde|købte|ønskede|tiltrådte|fik|drøftede|sagde|har_tidligere|har_besluttet|har_vedtaget|har_afsat|" +
			"har_bedt|behandlede)",
		"(besluttede|vedtog|godkendte|afsatte|bad|bevilgede) " + council,
		"(vedtaget|besluttet|godkendt|afsat|bevilget|givet|overført|lagt) (af|i) " + council,
		council + " (får|modtager|orienteres) .. (evaluering*|regnskab*|resultat*|status*|rapport*|tal|tallene|" +
			"opgørelse*|redegørelse*)",
		"har " + council + " .. (besluttet|vedtaget|afsat|bedt|godkendt|lagt|sat)",
		council + " har .. (lagt|sat|købt|ønsket) .. (fast|mål|af|til|om)",
		"(udpeges|udpeget|udpegede|valgt|vælges|nedsat|nedsættes|stiftet) .. (af|i|blandt) " + council,
		council + " .. (udpeger|udpegede|vælger|valgte|har_udpeget|har_valgt|har_nedsat)",
		"(talte|nævnt|nævnte|drøftet|spurgt|orienteret|debat) .. i " + council, "(siden|da|dengang) " + council,
	},
	"afgoer": afgoer,
	// What a body gets to see later, has decided before, or a no from it would mean.
	"ellers": {
		"(status|statussen|regnskab|regnskabet|evaluering*|resultat|resultatet|resultaterne|opfølgning*|rapport*|" +
			"redegørelse*|tallene|erfaring*|afrapportering*) .. (kommer_på|forelægges|fremlægges|sendes|" +
			"behandles|tilgår) .. " + anyBody,
		anyBody + " (beslutning|godkendelse|afgørelse|behandling) (fra|af) .. (19*|20*)", "hvis udvalget siger",
		"(som|der) (forelægges|fremlægges|sendes|behandles|tilgår) .. " + anyBody,
		"(forelægges|fremlægges|tilgår|sendes) .. " + anyBody + " (hvert|hver|årligt|løbende|igen)",
		"(udbuddet|planen|+planen|+regnskab|+regnskabet|evalueringen|tal|erfaringerne) .. (forelægges|fremlægges|" +
			"sendes|behandles|tilgår|går) .. " + anyBody,
		"(ligger|findes|afholdes|betales) .. i .. " + anyBody + " .. (pulje|ramme|budget|konto)",
		"(givet|vedtaget|godkendt|bevilget|besluttet|afsat) (af|i) " + anyBody,
		"(melder|meldes|rapporterer|rapporteres|afrapporteres|orienterer) .. " + anyBody + " (den|d)? #?",
		"og " + anyBody + " (får|modtager|orienteres)", "medmindre " + anyBody,
	},
	// The way of the matter to the one who decides, whatever else the sentence tells.
	"vejtil": {
		"(forelægges|sendes|oversendes|fremlægges|går) .. " + anyBody + " .. til (endelig)? (godkendelse|" +
			"afgørelse|beslutning|vedtagelse|stillingtagen)",
		"til (endelig)? (godkendelse|afgørelse|beslutning|vedtagelse|stillingtagen) (i|hos|af) " + anyBody,
		"(sidste_ord|afgørelsen|valget|beslutningen) er " + anyBody, anyBody + " har .. (delegeret|delegation)",
	},
	"kunraad": councilOnly,
	"endeligt": {
		anyBody + " (alene|selv|endeligt)? (træffer|beslutter|afgør|bestemmer|har) .. (beslutning|beslutningen|" +
			"afgørelse|afgørelsen|sagen|kompetence|kompetencen|beslutningskompetencen)",
		"(afgøres|besluttes|afsluttes) (endeligt|endelig|alene)? (af|i) .. " + anyBody,
		"(kompetencen|beslutningskompetencen|kompetence) .. (ligger|hos|er) .. " + anyBody,
	},
	"bevilge":    bevilge,
	"haefte":     haefte,
	"bemyndiget": {"(delegation*|delegeret|bemyndig*|kompetenceplan*|kompetencefordeling*)"},
	"ikke": {
		"(ikke|uden|ingen) .. (bevilling|tillægsbevilling|anlægsbevilling|lån|låneoptagelse|garanti)",
		"(tidligere|allerede|er_givet|blev_givet|har_givet|fik|gav|givne|meddelte)",
		"(bøger|bibliotek*|materialer|instrument*)",
		"(års|årig|måneders|produkt*|leverandør*|entreprenør*|krav_om) .. garanti",
		"(i_en|i_særskilt|en_særskilt|senere|selvstændig|kommende) .. (sag|punkt)",
	},
}
