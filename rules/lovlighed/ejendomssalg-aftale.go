package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// price is what is paid, and soldFor the words before it or before the buyer.
const (
	price   = "# (kr|kroner|krone|mio)"
	soldFor = "(til|for|mod|med)"
)

// buyer is who property is sold to.
const buyer = "(" + buyers + ")"

const buyers = "ejeren|naboen|lejeren|forpagteren|foreningen|+foreningen|klubben|+klubben|fonden|selskabet|" +
	"+selskabet|firmaet|bygherren|entreprenøren|køberen|museet|hotellet"

// passes is that it passes to somebody or for a price; to pass to another use or care is no sale:
// "arealerne overgår til ekstensiv pleje".
const passes = "overgår .. (#|køber|køberen|ejerskab|eje|skøde|skødet|ejendomsret|vederlagsfrit|=A/S|=ApS|=I/S|" + buyers + ")"

// passesOn is property that passes from the municipality, told in the case text where the
// recommendation only speaks of an agreement.
var passesOn = []string{
	"(kommunen|byrådet|kommunalbestyrelsen|vi) .. (sælger|afhænder|afstår|overdrager|frasælger|tilskøder|" +
		"skiller_sig_af_med|sælge|afhænde|afstå|overdrage|frasælge) .. " + land,
	land + " .. (sælges|bortsælges|frasælges|afstås|skødes|tilskødes|afhændes|overdrages|tilfalder|mageskiftes|" +
		"foræres|skænkes|er_solgt|bliver_solgt) .. " + soldFor,
	land + " .. " + passes, address + " .. " + passes,
	address + " .. (er_solgt|sælges|afhændes|overdrages) .. " + soldFor,
	"(sælges|bortsælges|frasælges|afstås|afhændes|overdrages|mageskiftes) .. " + land + " .. " + soldFor,
	"(matr|matrikel*) .. (sælges|overdrages|tilskødes|afstås|afhændes)",
	"(sælges|afhændes|overdrages|afstås) # (m2|m|kvm|kvadratmeter|ha|hektar) .. " + soldFor, // of a park or a square
	"(foreslår|foreslås|anbefaler|anbefales) .. (sælge|afhænde|afstå|overdrage|frasælge|salg|frasalg) .. " + land,
	land + " (foreslås|ønskes|anbefales|skal) (solgt|afhændet|overdraget)",
	land + " .. (skifter|skifte) (ejer|hænder)", "(skiller|skille) sig af med .. " + land,
	"(vil_gerne|ønsker_at_komme|kan_komme|kommer|komme) af med .. " + land, "(lader|lade) .. " + land + " .. gå",
	"(salg|salget|frasalget|afhændelsen|afståelsen|overdragelsen) af .. " + land + " .. " + price,
	"(salg|salget|frasalget|afhændelsen|afståelsen|overdragelsen) af .. " + land + " .. til " + buyer,
	"(arealoverdragelsen|arealsalget|grundsalget|ejendomssalget|ejendomsoverdragelsen) .. " + soldFor,
	"(ejerskabet|ejendomsretten|ejerskiftet|ejerskifte) .. " + land + " .. til",
}

// takesOver is the same told of the one who gets it.
var takesOver = []string{
	"(køber|overtager|erhverver) .. " + land + " .. (for|mod|til) .. " + price,
	land + " .. (køber|overtager|erhverver) .. (for|mod|til) .. " + price,
	"(køber|overtager|erhverver) .. # (m2|m|kvm|kvadratmeter|ha|hektar) .. (af_kommunen|kommunal|kommunalt|kommunens)",
	"(køber|køberen) (af|til) .. " + land, "(køber|køberen) (af|til) " + address, "(køber|køberen) .. " + price + " .. for .. " + land,
	"(bliver|blive) (ejer|ejere) af .. " + land, "(tilbyder|tilbudt|byder|budt|giver) .. " + price + " .. for .. " + land,
	"(får|få|fået) .. (tilskødet|overdraget) .. " + land, "(får|få|fået) .. " + land + " .. (tilskødet|overdraget)", "tilskødet .. " + land,
	"(skøde|skødet) (på|til|for) .. " + land, "(tilbudt|lov|mulighed|ret) .. at (købe|erhverve|overtage) .. " + land,
	"(købsaftale|købsaftalen|salgsaftale|salgsaftalen|overdragelsesaftale*) .. " + land,
}

// piece is land by other words, in an item whose title or measures tell it to be land.
const piece = "(stykket|trekanten|strimlen|stedet|hjørnet|rabatten|området|anlægget)"

// itPasses says it of land that only the title or its size names.
var itPasses = []string{
	"(den|det|de) .. (sælges|afhændes|overdrages|afstås|tilskødes) .. " + price,
	piece + " .. (sælges|afhændes|overdrages|afstås|tilskødes) .. " + soldFor,
	"(den|det) (skifter|skifte) (ejer|hænder)", piece + " .. (skifter|skifte) (ejer|hænder)",
	buyer + " .. (køber|overtager|erhverver) (den|det) (for|til|mod) .. " + price,
	buyer + " .. (køber|overtager|erhverver) " + piece + " .. (for|til|mod) .. " + price,
}

// agreed are words of a point that approves what the text tells.
var agreed = []string{
	"(aftale*|+aftale|+aftalen|handel*|handlen|salg|salget|+salg|+salget|sælge*|overdrag*|+overdragelse*|ejerskift*|" +
		"ejerskab*|mageskift*|magelæg*|tilbud*|bud|buddet|købstilbud*|skøde*|vilkår|vilkårene|imødekomme*|ønske|" +
		"ønsket|henvendelsen|ansøgningen|kontrakten|tillæg|tillægget|tillægsaftale*)",
}

// dealInText is a sale that the case text tells and the recommendation approves by another
// name: "at aftalen godkendes".
func dealInText(p *checker.Pass) (checker.Hit, bool) {
	if !slices.ContainsFunc(p.Said("aftalt"), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 }) {
		return checker.Hit{}, false
	}
	h, ok := plannedDeal(p, "overgaar", "ikke")
	if !ok {
		h, ok = plannedDeal(p, "overtager", "ikkekoebere")
	}
	if !ok && (landInTitle(p) || p.Says("maal")) {
		h, ok = plannedDeal(p, "dens", "ikke")
	}
	return h, ok
}

// plannedDeal is the first hit of a set that tells what shall happen to the land, in a sentence
// without a hit of the set not.
func plannedDeal(p *checker.Pass, set, not string) (checker.Hit, bool) {
	for _, h := range p.Said(set) {
		if !h.Negated && toldAsPlan(&p.Sentences[h.Sentence]) && !p.Has(not, h.Sentence) && !p.Meets("ikketekst", h) && !placeOnly(p, h) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// placeOnly reports whether the land a hit begins with only tells where or when something
// else is sold: "Ved ombygningen af hallen skal inventaret sælges", or stands in another clause:
// "Haven passes af klubben, og bærrene sælges".
func placeOnly(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	k := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Start >= h.Span.Start })
	for n := max(k, 0); n+1 < len(words) && words[n+1].Span.End <= h.Span.End; n++ {
		w, next := &words[n], words[n+1].Fold
		if w.Break && (w.Fold == "og" || w.Fold == "men" || w.Fold == "mens") && !strings.HasSuffix(next, "es") {
			return true // a new subject, not one more verb of the land
		}
	}
	for k--; k > 0 && slices.Contains(fillers, words[k].Fold); k-- {
	}
	if k < 0 {
		return false
	}
	switch words[k].Fold {
	case "i", "på", "ved", "fra", "med", "om", "under", "hos", "til":
		return true
	case "af":
		return k > 0 && (strings.HasSuffix(words[k-1].Fold, "ningen") || strings.HasSuffix(words[k-1].Fold, "elsen"))
	}
	return false
}

var fillers = []string{"den", "det", "de", "gamle", "tidligere", "nye", "kommunens"}
