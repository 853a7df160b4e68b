package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// trader is a business in the definite form, or a name with the form of a company.
const trader = "(=ApS|=A/S|=P/S|=K/S|=IVS|firmaet|selskabet|virksomheden|forretningen|*slagteriet|*avisen|+smeden|" +
	"+bageren|+slagteren|+købmanden|smedjen|+forretning|+forretningen|*hotellet|*kroen|*caféen|*butikken|*bageriet|" +
	"*bryggeriet|*klinikken|*værftet|*restauranten|*fabrikken|+fabrik|*mejeriet|*gartneriet|*rederiet|*apoteket|" +
	"*savværket|*møllen|datacentret|datacenteret|+datacenter|campingpladsen|spisestedet|kiosken|biografen|vognmanden|" +
	"+vognmanden|købmanden|bageren|slagteren|smeden|frisøren|restauratøren|forpagteren|kroejeren|hotelejeren|" +
	"iværksætteren|producenten|maskinstationen|supermarkedet|vaskeriet|vingården|galleriet)"

// ofTrader is what belongs to one.
const ofTrader = "(" + tradersOwn + ")"

const tradersOwn = "*hotellets|*kroens|caféens|restaurantens|firmaets|selskabets|virksomhedens|+bryggeriets|" +
	"bryggeriets|butikkens|fabrikkens|værftets|mejeriets|gartneriets|biografens|rederiets|vognmandens|købmandens|" +
	"slagterens|bagerens|bageriets|smedens|frisørens|forretningens|campingpladsens"

// cheap is a price below what others pay, or none.
const cheap = "(halv_pris|halve_pris|halv_leje|under_markedspris*|under_markedsleje*|under_markedslejen|halvdelen_af|" +
	"symbolsk*|rabat|nedsat_pris|nedsat_leje|særpris|favorabel_pris|lavere_pris_end|vederlagsfri*|uden_vederlag|" +
	"uden_betaling|foræret|som_gave|under_vurdering*|under_vurderet|1_kr|en_krone|én_krone|1_krone|0_kr|ingenting)"

// unpaid is work for which no bill comes.
const unpaid = "(gratis|uden_regning|uden_betaling|uden_beregning|uden_vederlag|uden_faktura|vederlagsfri*|" +
	"beregningsfrit|uden_at_tage_betaling|uden_at_sende_regning|for_kommunens_regning|på_kommunens_regning)"

// dues are what a business owes.
const dues = "(leje|lejen|+leje|+lejen|afgift|afgiften|+afgift|+afgiften|gebyr|gebyret|+gebyr|+gebyret|gæld|gælden|" +
	"restance|restancen|vederlag)"

// loss is what a business may lose by its trade.
const loss = "(underskud|underskuddet|+underskud|+underskuddet|tab|tabet)"

// favours are ways to let a business have something that is no grant by name: a low price, work
// done, a debt forgiven, a loss carried, a purchase that is to keep it alive.
var favours = []string{
	"(sælges|sælge|sælger|overdrages|overdrage|overdrager|afhændes|afhænde|afgives|udlejes|udleje|lejes_ud|overlades|" +
		"gives|afstås) .. " + trader + " .. " + cheap,
	"(sælges|sælge|sælger|overdrages|overdrage|overdrager|afhændes|afhænde|udlejes|udleje|lejes_ud|overlades|" +
		"gives) .. " + cheap + " .. til .. " + trader,
	trader + " .. (køber|købe|overtager|overtage|får|erhverver|erhverve|lejer|leje|tilbydes) .. " + cheap,
	trader + " .. # (procent|pct|%) .. (rabat|nedslag)", "(rabat|nedslag) .. til .. " + trader,
	"(for|hos|til|af) .. " + trader + " .. " + unpaid, unpaid + " .. (for|til|hos) .. " + trader,
	"(opkræves|opkræver|opkræve) .. ikke .. (hos|af|fra|for) .. " + trader,
	dues + " .. (eftergives|frafaldes|bortfalder|halveres|nedsættes|opkræves_ikke|udskydes|afskrives|" +
		"sættes_ned) .. (for|hos|til) .. " + trader,
	dues + " .. (for|hos|til|fra) .. " + trader + " .. (eftergives|frafaldes|bortfalder|halveres|nedsættes|" +
		"opkræves_ikke|udskydes|afskrives|sættes_ned)",
	"(regningen|udgiften|udgifterne) .. (for|til|hos|ved) .. " + trader + " .. (sendes_til_kommunen|går_til_kommunen|" +
		"overtages|afholdes_af_kommunen|betales_af_kommunen|er_kommunens)",
	"(eftergiver|eftergive|frafalder|frafalde|halverer|halvere|nedsætter|nedsætte|udskyder|udskyde|sænker|" +
		"sænke) .. (" + tradersOwn + ") .. " + dues,
	trader + " .. (slipper|slippe) for .. " + dues,
	"(dækker|betaler|bærer|overtager|hæfter) kommunen .. " + loss,
	loss + " .. (dækker|dække|dækkes|betaler|betales|bærer|bæres|overtager|garanteres) .. (kommunen|byrådet)",
	"kommunen .. (dækker|dække|betaler|betale|bærer|bære|overtager|overtage|garanterer|garantere|hæfter|hæfte) .. " + loss,
	"(kommunen|byrådet|udvalget|der) .. (garanterer|garantere|garanteres) .. (omsætning|indtægt|indtægter|belægning|gæster|overskud|salg)",
	"kommunen .. (sponsorerer|sponsorere|sponserer|sponsere|medfinansierer|medfinansiere) .. " + trader,
	"kommunen .. (medfinansierer|medfinansiere|betaler|betale|bekoster|bekoste) .. " + ofTrader,
	"kommunen .. bidrager .. til .. " + ofTrader,
	"(køber|købe|køb) .. (hos|af|fra) .. (overleve|overlever|overlevelse|i_live|redde|reddes|konkurs)",
	"(køber|købe|indkøber|indkøbe|køb) .. (overleve|overlever|overlevelse|i_live|redde|reddes|konkurs|overpris)",
	"(afsættes|reserveres|øremærkes|bevilges|gives|går|bruges) .. # (kr|kroner|mio|t.kr) .. til (at)? (hjælpe)? .. " +
		trader,
	"# (kr|kroner|mio) .. så .. " + trader + " .. (kan|får_råd)",
	"(pengene|beløbet|midlerne|puljen) .. (går|gives|udbetales) .. til .. " + trader,
	trader + " (hjælpes|støttes) .. # (kr|kroner|mio)", "(starthjælp|opstartshjælp|redningspakke|håndsrækning) .. til .. " + trader,
}

// company is a name with the form of a company.
const company = "(=ApS|=A/S|=P/S|=K/S|=IVS)"

// sums are amounts that somebody gives a company.
var sums = []string{
	givesSum + " .. # (kr|kroner|mio) .. (til|hos) .. " + company,
	givesSum + " .. " + company + " .. # (kr|kroner|mio)", givesSum + " .. " + company + " .. (tømmer|materialer|udstyr|maskiner|inventar)",
	company + " .. (får|få|modtager|modtage|skal_have|tildeles|tildele|bevilges|tilbydes|gives|ydes) .. # (kr|kroner|" +
		"mio)",
	company + " .. (udgift|udgifter|omkostninger|regning) til .. (betales|dækkes|afholdes)",
	"kommunen (betaler|dækker|afholder) .. (pct|procent|%|halvdelen) .. " + company,
}

const givesSum = "(giver|give|gives|yder|yde|ydes|bevilger|bevilge|bevilges|skænker|skænke|skænkes|tildeler|tildele|" +
	"skyder|skyde|udbetaler|udbetale|udbetales|hjælper|hjælpe|lægger|lægge|afsætter|afsætte|afsættes)"

// soldBelow reports whether sentence i names the price a business pays and a higher value.
func soldBelow(p *checker.Pass, i int) bool {
	var money []int64
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Money {
			money = append(money, int64(n.Value))
		}
	}
	return len(money) == 2 && money[0] < money[1]
}

// favoured are the sentences that favour a business: one that is named by its form there or
// shortly before, or that an item on trade is about.
func favoured(p *checker.Pass) (out []checker.Hit) {
	trade := ofTrade(p)
	if p.Says("forening") && !trade && !p.Says("form") {
		return nil
	}
	for _, h := range p.Said("beloeb") {
		if !p.Has("handler", h.Sentence) && !p.Has("giver", h.Sentence) && !p.Has("forening", h.Sentence) {
			out = append(out, h)
		}
	}
	for _, h := range p.Said("salg") {
		if soldBelow(p, h.Sentence) {
			out = append(out, h)
		}
	}
	firms := firmsNamed(p)
	for _, h := range p.Said("gunst") {
		if p.Has("giver", h.Sentence) || p.Has("handel_ind", h.Sentence) && !p.Has("forskyld", h.Sentence) {
			continue
		}
		if trade || slices.ContainsFunc(firms, func(f checker.Hit) bool {
			return p.Subject(f.Sentence) || p.Subject(h.Sentence) || soonAfter(h, f)
		}) {
			out = append(out, h)
		}
	}
	return out
}
