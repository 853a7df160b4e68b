package ansvar

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The part of praksisaendring-uden-ikrafttraeden that knows a change of practice by two things:
// a point that shifts what citizens may, get or must, and a text that tells how it is so far.

// shifted are the cues of a point that shifts a rule: "fjerner søskendegarantien", "tildeles ved
// lodtrækning", "til kl. 23 i stedet for kl. 22".
var shifted = []string{
	"(fjerner|ophæver|afskaffer|dropper|indskrænker|fjernes|ophæves|afskaffes|droppes|indskrænkes|" +
		"bortfalder) .. (garanti*|+garanti|+garantien|mulighed*|adgang*|ret|retten|krav*|+kravet|grænse*|+grænsen|" +
		"fortrinsret*|anciennitet*|fritagelse*|+fritagelsen|rabat*|loft*|+loftet|ordningen)",
	"(lemper|lempes|strammer|strammes|skærper|skærpes|ændrer|ændres|omlægger|omlægges|udvider|udvides|begrænser|" +
		"begrænses|justerer|justeres) .. (betingelse*|vilkår*|beregning*|adgang*|krav*|+kravet|grænse*|+grænsen|" +
		"tildeling*|kriteri*|fordeling*|personkreds*|målgruppe*|rækkefølge*|mulighed*)",
	"(tildeles|fordeles|anvises|bevilges|ydes|gives|udstedes) (alene|kun|først|udelukkende)? (ved|ud_fra|fra|med|" +
		"efter|når|hvis|såfremt|indtil)",
	"(tildeles|fordeles|anvises|bevilges|ydes|gives|udstedes|tillades) .. (i_stedet_for|frem_for|mod_nu|mod_hidtil|" +
		"ved_lodtrækning|når|hvis)",
	"(tillades|bevilges|gives|ydes|udstedes|tildeles) (der)? (højst|kun|alene|udelukkende|først)",
	"(højst|kun|alene|udelukkende|først) (gives|tillades|bevilges|ydes|udstedes|tildeles|kan|må|skal)", "der højst (gives|tillades)",
	"ikke længere (skal|kan|må|gives|får|tæller|indgår|kræves|gælder|har|er|ydes|bevilges|udstedes|afgør)",
	"(kan|må|skal|får|tæller|gælder|har) ikke længere",
	"(tilladelse|tilladelser|dispensation|dispensationer|tilskud|støtte|hjælp|bevilling|lov) .. (i_stedet_for|mod_nu|mod_hidtil|frem_for)",
	"(også|desuden) (+ere|+er|børn|unge|familier|dem|de_borgere) .. (kan_få|kan_søge|kan_låne|omfattes|får)",
	"(giver|sige|siger) (ja|lov) til", "(sige|siger|siges) nej til",
	"(fastsætter|indfører|fastsættes|indføres) .. (loft|grænse|minimum|maksimum|bagatelgrænse|egenbetaling|krav)",
	"(" + applicants + ") (selv|fremover|herefter) (betaler|skal|får|søger)",
	"(" + many + ") .. (må|kan|skal|får|har|henvises|omfattes|betaler|tilbydes|bevilges|visiteres)",
	"der (gives|bevilges|ydes|meddeles) .. (op_til|indtil)",
	"(indføres|indfører|opkræves|opkræver) .. (+betaling|betaling|gebyr|depositum)",
	"(bevilger|bevilges|giver|gives|tillader|tillades|afviser|afvises|afslås|kræver|kræves|imødekommes|udlejes|" +
		"udlånes|ydes|dækkes|optages|accepteres) .. (når|hvis|altid|aldrig|op_til|uden_krav|uden_særskilt|hele_året|" +
		"medmindre|uanset)",
	"(altid|aldrig|i_alle_tilfælde) (kræves|gives|afvises|afslås|imødekommes|tillades|bevilges)",
	"ikke (kan|må) (få|søge|låne|leje|bruge|stå|opføre|bygge|modtage)",
	"(afløses|erstattes) af .. (lodtrækning|venteliste|krav|kriteri*|ansøgning|standardbeløb|fast_beløb|takst|" +
		"visitation|skøn)",
	"(+e|+er|+erne) (må|kan) (stå|holde|spille|bygge|opføre|leje|låne|søge|bruge|sælge) .. (når|hvis|hele|indtil|til|højst|kun|uden)",
	"(nedsættes|sænkes|hæves|forhøjes) (for|til) (medlemmer|" + applicants + ")",
}

// many are those of whom a rule speaks, in the plural and not named.
const many = applicants + "|private|håndværkere|handlende|hold|gæster|sommerhusejere|ledningsejere|beboerne|" +
	"forældrene|medlemmer|bygherrer|restauratører|cafeer|værtshuse|naboer|ansøgerne|borgerne|eleverne|kunstnere|arrangører"

// casesOf are the words of what a municipality decides case by case.
const casesOf = "(ansøg*|+ansøgning|+ansøgninger|søge|søger|søgt|tilladelse*|+tilladelse|+tilladelser|dispensation*|" +
	"bevilg*|visiter*|visitation*|tilskud|tilskuddet|+tilskud|støtte|støtten|hjælp|hjælpen|anvis*|tildel*|friplads*|" +
	"stadeplads*|venteliste*|fritidspas*|+kort|udstedes|imødekom*|afslå*|afvis*|lov_til|giver_lov|tillad*|udlån*|" +
	"låne|låner|leje|lejer|fået|kunnet|siger_nej|siger_ja|sagt_ja|sagt_nej|gav_lov|få_lov|borgere|forældre)"

// soFarIs tells what is so today, whatever the verb.
const soFarIs = "(i_dag|hidtil|indtil_nu|hidindtil|indtil_videre|nuværende|plejer|nugældende|for_tiden|som_det_er_nu|" +
	"i_mange_år|i_en_årrække|nu_er|nu_får|nu_gives|nu_siger|nu_skal|nu_står|nu_koster|indtil_i_dag|nu_kan|nu_må|" +
	"mod_nu|mod_hidtil|praksis_er)"

// notOfCases are points of what is one thing, or no case: a plot, a contract, a bus, a price.
const notOfCases = "(ejendommen|matr|ansøgeren|ansøgers|ansøgningen|bygherre|udbuddet|projektet|lejemålet|grunden|" +
	"arealet|skødet|kontrakten|aftalen|lokalplan*|lokalplanen|bus|busrute*|rute|ruten|bussen|billet*|takst*|" +
	"billetprisen|entréprisen|kommuneplan*|vedtægt*|forretningsorden*|delegation*|udvalget_fremover|møder|møderne|" +
	"personalet|ansatte|medarbejdere|anlægsbevilling*|rådighedsbeløb*|frigives|afprøv*|forsøg|prøve|leverandør*|entreprenør*)"

// shifts finds a point that shifts what cases of a kind are decided by, in an item that tells
// how it is so far and has such cases.
func shifts(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("skift") {
		i := h.Sentence
		if p.Sentences[i].Point < 0 && !p.Proposes(i) || p.Excepted(i) || p.Has("ikkesager", i) || p.Has("andre-regler", i) {
			continue
		}
		if len(p.Said("sager")) > 0 && slices.ContainsFunc(p.Told("nu"), func(n checker.Hit) bool { return soFarOfCases(p, n.Sentence) }) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// soFarOfCases reports whether sentence i, which tells how something is so far, may be of what is
// shifted. In the economy it must speak of cases: "de nuværende stillinger" are of those who decide
// them.
func soFarOfCases(p *checker.Pass, i int) bool {
	return !p.Sentences[i].In(document.RoleEconomy) || p.Has("sager", i) || p.Has("skift", i)
}
