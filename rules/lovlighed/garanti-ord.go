package lovlighed

// The words for loans: who takes them up and who gives them.

// owed is money that somebody else owes and the municipality may answer for.
const owed = "(lån|lånet|lånene|+lån|+lånet|+lånene|kredit|kreditten|+kredit|+kreditten|gæld|gælden|+gæld|+gælden|låneoptag*|lånebeløb*|låntagning*|+låntagning|restgæld*|beløbet)"

// us is who answers for it.
const us = "(kommunen|byrådet|kommunalbestyrelsen)"

// borrows is what the case text says where the municipality takes up a loan for a plan that
// the recommendation only approves.
var borrows = []string{
	us + " .. (optager|optage|hjemtager|hjemtage) .. (lån|lånet|+lån|byggekredit)", us + " .. (låner|låne) .. # (kr|kroner|mio) .. (kommunekredit|bank*)",
	"der (optages|hjemtages) .. (lån|+lån|byggekredit)", "(lån|+lån) .. (optages|hjemtages) .. kommunekredit", "(lånefinansieres|lånefinansiering)",
	"(finansieres|betales|dækkes) .. (ved|med|af|gennem) .. (lån|anlægslån|lånoptagelse|låneoptagelse|lånoptag|låneoptag)", "(lånoptagelse|låneoptagelse|lånoptag|låneoptag) (på|af) #",
}

// othersBorrow are loans of somebody else, or none of this item.
var othersBorrow = []string{
	"(foreningen|+foreningen|klubben|+klubben|selskabet|+selskabet|værket|+værket|institutionen|centret|+centret|fonden|+fonden|bestyrelsen|bygherren|ejerne|ejeren|borgerne|medlemmerne|selv|andelshaver*|hallen|museet|afdelingen|+afdelingen)",
	"(låntager|realkredit*|almen|almene|landsbyggefond*|beboerindskud*|studielån|indefry*|grundskyld*|ejendomsskat*|bøger|bibliotek*)", "(ikke|ingen|uden|tidligere|allerede|eksisterende|indfri*|restgæld*|omlæg*)",
}

// lends is what it says where the municipality lends.
var lends = []string{
	us + " (selv|derfor|også)? (låner|udlåner) .. # (kr|kroner|mio)", us + " .. (yder|giver|tilbyder|yde|give|tilbyde) .. (lån|+lån|mellemfinansiering)", "der (ydes|gives|bevilges) .. (lån|+lån|mellemfinansiering)",
	"(lån|+lån|låner|låne) .. (af|i|fra|hos) (kommunen|kommunekassen|kommunens_kasse|kommunens_midler)", "(kommunalt|kommunale|rentefrit|afdragsfrit|ansvarligt) lån",
	us + " .. (lægger|lægge) .. # (kr|kroner|mio) .. ud", "kommunens (udlæg|udlån)",
}
