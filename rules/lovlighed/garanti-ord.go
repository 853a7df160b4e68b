package lovlighed

// The words for loans: who takes them up and who gives them.

// owed is money that somebody else owes and the municipality may answer for.
const owed = "(lån|lånet|lånene|+lån|+lånet|+lånene|kredit|kreditten|+kredit|+kreditten|gæld|gælden|+gæld|+gælden|" +
	"låneoptag*|lånebeløb*|låntagning*|+låntagning|restgæld*|låneaftale*|lånedokument*|lånepapir*|leasingaftale*|" +
	"leasingforpligt*|obligationer*|obligationslån*|beløbet)"

// us is who answers for it.
const us = "(kommunen|byrådet|kommunalbestyrelsen)"

// borrows is what the case text says where the municipality takes up a loan for a plan that
// the recommendation only approves.
var borrows = []string{
	us + " .. (optager|optage|hjemtager|hjemtage) .. (lån|lånet|+lån|byggekredit)",
	us + " .. (låner|låne) .. # (kr|kroner|mio) .. (kommunekredit|bank*)",
	"der (optages|hjemtages) .. (lån|+lån|byggekredit)", "(lån|+lån) .. (optages|hjemtages) .. kommunekredit",
	"(lånefinansieres|lånefinansiering)",
	"(finansieres|betales|dækkes) .. (ved|med|af|gennem) .. (lån|anlægslån|lånoptagelse|låneoptagelse|lånoptag|" +
		"låneoptag)",
	"(lånoptagelse|låneoptagelse|lånoptag|låneoptag) (på|af) #",
}

// othersBorrow are loans of somebody else, or none of this item.
var othersBorrow = []string{
	"(foreningen|+foreningen|klubben|+klubben|selskabet|+selskabet|værket|+værket|institutionen|centret|+centret|" +
		"fonden|+fonden|bestyrelsen|bygherren|ejerne|ejeren|borgerne|medlemmerne|selv|andelshaver*|hallen|museet|afdelingen|+afdelingen)",
	"(låntager|realkredit*|almen|almene|landsbyggefond*|beboerindskud*|studielån|indefry*|grundskyld*|ejendomsskat*|" +
		"bøger|bibliotek*)",
	"(ikke|ingen|uden|tidligere|allerede|eksisterende|indfri*|restgæld*|omlæg*)",
}

// lends is what it says where the municipality lends.
var lends = []string{
	us + " (selv|derfor|også)? (låner|udlåner) .. # (kr|kroner|mio)",
	us + " .. (yder|giver|tilbyder|yde|give|tilbyde) .. (lån|+lån|mellemfinansiering)",
	"der (ydes|gives|bevilges) .. (lån|+lån|mellemfinansiering)",
	"(lån|+lån|låner|låne) .. (af|i|fra|hos) (kommunen|kommunekassen|kommunens_kasse|kommunens_midler)",
	"(kommunalt|kommunale|rentefrit|afdragsfrit|ansvarligt) lån",
	us + " .. (lægger|lægge) .. # (kr|kroner|mio) .. ud", "kommunens (udlæg|udlån)",
}

// citizens are those who borrow by laws of their own.
const citizens = "(pensionist*|borger|borgere|borgeren|borgerne|boligejer*|grundejer*)"

// pays is what somebody does with a price.
const pays = "(betaler|betale|betales|betaling|opkræver|opkræve|opkræves|erlægger|erlægges|afregner|afregnes)"

// sellersCredit is money that the municipality lets stand, or sets going to get it back: a loan
// by other names.
var sellersCredit = []string{
	"(købesum|købesummen|restkøbesum*|salgssummen|prisen|resten|halvdelen|gælden) .. (blive_stående|bliver_stående|" +
		"forbliver_stående|henstå|henstår|afdrages)",
	"(lader|lade|får|få|gives|give|bevilges|tilbydes) .. (købesum|købesummen|salgssummen|restkøbesum*) .. stående",
	"(sælgerpantebrev*|sælgerfinansier*|sælgerlån*)",
	"(henstand|kredit) .. (købesum*|halvdelen|resten|restbeløb*|salgssum*)", "(afdrag*|rater) .. (købesum*|salgssum*)",
	"(købesum*|salgssum*) .. (afdrag|rater)",
	"(låneordning*|udlånsordning*|udlånspulje*|lånefond*)", "(pulje|puljen|fond|ordning) .. (låne|lån|udlån)",
	"kommunens (lån|udlån|mellemfinansiering) til", "(låner|låne|udlåner|udlåne) (dem|den|det) .. (pengene|penge|beløbet|#)",
	"(får|stillet|stilles|bevilges|gives|udbetales|udbetaler|giver) .. # (kr|kroner|mio) .. (som|der) .. (betaler|" +
		"betales|betale) .. tilbage",
	"(rentefrit|rentefrie|tilbagebetalingspligtig*|kommunalt) (udlæg|forskud|lån|tilskud)",
	"(rentefrit|lægge_ud|lægger_ud) .. # (kr|kroner|mio) .. (tilbage|tilbagebetal*)",
}

// refuses is a point that says no to who asks.
var refuses = []string{
	"(ansøgning*|ønske|ønsket|anmodning*|lån|lånet|+lån|garanti|garantien|+garanti|kaution*|henvendelsen|forslaget|" +
		"medlemsforslaget|der) .. (afslås|afvises|forkastes|imødekommes_ikke|ikke_imødekommes|ikke_følges|ikke_ydes|" +
		"ikke_gives|ikke_stilles|ikke_støttes)",
	"(afslår|afslå|afviser|afvise|giver_afslag|meddeles_afslag|afslag_på|ikke_imødekommer|" +
		"ikke_imødekomme) .. (ansøgning*|ønske|ønsket|anmodning*|lån|lånet|+lån|garanti|garantien|+garanti|kaution*|henvendelsen)",
	"ikke (yder|giver|stiller|garanterer|kautionerer|hæfter|låner)", "(giver|gives|meddeler|meddeles) afslag",
}
