package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The classes of loose words of uklar-beslutning: how much, how long, what and which is left
// open, and what can be read nowhere.

// looseWords leave open how much, how long or what, unless the point gives a figure or shows
// where it is told: "på nogenlunde samme niveau", "i en periode", "tankerne i oplægget".
var looseWords = []string{
	// how much
	"(nogenlunde|stort_set|i_det_store_hele|i_store_træk|mere_eller_mindre|i_nogen_grad|i_et_vist_omfang|" +
		"i_større_omfang|i_mindre_omfang|i_højere_grad|i_videre_omfang)",
	"(om|hvis|hvor|når|såfremt) (det_er)? (muligt|praktisk_muligt)", "så vidt (det_er)? muligt",
	"et (beskedent|mindre|lille|passende|vist|rimeligt|moderat|større|symbolsk|ekstra|yderligere) (beløb|bidrag|" +
		"tilskud|antal|gebyr|tillæg|løft)",
	"(de_fleste|en_del|en_stor_del|størstedelen|et_par|dele) af (de|det|den|*ønskerne|*forslagene|*bemærkningerne|" +
		"*svarene|*punkterne|*ideerne|*anbefalingerne|*tiltagene|planen|oplægget|forslaget)",
	"(lidt|noget|en_smule|betydeligt|væsentligt|mærkbart) (mere|mindre|flere|færre|højere|lavere|større|billigere|" +
		"længere|kortere|oftere|hurtigere)",
	"(hæves|sænkes|øges|nedsættes|reduceres|forhøjes|udvides|begrænses|beskæres|sættes_op|sættes_ned) (moderat|svagt|" +
		"lidt|noget|lempeligt|gradvist|mærkbart|betydeligt)",
	"(imødekommes|godkendes|gennemføres|følges|tiltrædes|støttes|indføres|realiseres) (delvis|delvist|til_dels|" +
		"i_et_eller_andet_omfang)",
	"(delvis|delvist|til_dels) (imødekommes|godkendes|gennemføres|følges|tiltrædes)",
	"i (en|et) eller (anden|andet) (form|grad|udstrækning|sammenhæng|omfang)",
	"(mere|mindre) (lempeligt|restriktivt|fleksibelt|aktivt|synligt|strengt|smidigt|konsekvent|lempelig|restriktiv|" +
		"fleksibel|aktiv|smidig)",
	"(strammes|strammer|stramme|lempes|lempe|skrues|rettes|ryddes|rydde) (op|ned|lidt)",
	// how long
	"(indtil_videre|for_en_tid|en_tid_endnu|inden_længe|et_stykke_tid|i_nogen_tid|ved_lejlighed|i_passende_tid|" +
		"inden_for_kort_tid|på_et_tidspunkt|når_der_er_tid)",
	"(i|for) en (passende|kortere|længere|begrænset|vis|nærmere|rimelig)? (periode|årrække|tid|tidsperiode)",
	"et (par|antal) (år|måneder|uger)",
	"(nedsættes|lukkes|ændres|hæves|suspenderes|sænkes|åbnes|flyttes|gives|bruges|ophæves) midlertidigt",
	"midlertidigt (nedsættes|lukkes|ændres|hæves|suspenderes|ophæves)",
	"(så_længe|når|hvis|hvor|såfremt|i_det_omfang) (det|forholdene|der|økonomien|ressourcerne|" +
		"situationen) (giver_mening|er_til_det|kan_lade_sig_gøre|lader_sig_gøre|er_behov|er_grundlag|er_midler|" +
		"er_ressourcer|er_plads|tilsiger_det|tillader_det|rækker)",
	"(et_sted|andetsteds|ad_anden_vej|på_anden_vis|på_anden_måde)",
	// what
	"(løses|løse|håndteres|tilgodeses|tilgodese|tilstræbes|bestræber_sig|søges_løst|søges_imødekommet|" +
		"bringes_i_orden|ryddes_op|tages_op|imødegås|afhjælpes|adresseres|rettes_til) .. (parterne|sagen|området|" +
		"forholdene|situationen|muligheder|bedst|bedste|ønsker|ønskerne|behov|behovene|problemet|problemerne|fremover|hurtigst)",
	"(sagen|problemet|problemerne|forholdene|situationen|udfordringen|udfordringerne|ønskerne|behovene|" +
		"området) (løses|håndteres|tilgodeses|bringes_i_orden|afhjælpes|forbedres|tages_op|styrkes|opprioriteres|" +
		"prioriteres|imødegås|adresseres|søges_løst)",
	"(til|for|hos) (dem|de_borgere|de_børn|de_steder|de_områder|de_skoler|der) (hvor|der|som) .. (mest|bedst|størst|" +
		"behov|brug)",
	"(tilkendegiver|tilkendegive|giver_udtryk_for|giver) (sin|en|sine) (holdning|holdninger|mening)",
	"(findes|findes_der|finder|finde|skaffes|skaffer) (den_nødvendige|en|ekstra|yderligere|anden)? finansiering",
	"(tilslutter_sig|tilslutte_sig|bakker_op_om|bakke_op_om|bakkes_op_om|støtter|støtte|støttes|godkender|godkendes|" +
		"tiltræder|tiltrædes|følger|følges|anerkender|vedtager|vedtages|fremmer) .. (tankerne|tankegangen|" +
		"intentionerne|intentionen|ideerne|idéerne|ideen|idéen|hovedlinjerne|linjerne|linjen|ånden|overvejelserne|" +
		"grundtanken|hovedtanken|signalerne|perspektiverne|betragtningerne|synspunkterne|ambitionerne)",
	"(intentioner|intentionerne|tanker|tankerne|ideer|ideerne|hovedlinjer|hovedlinjerne|overvejelser|overvejelserne|" +
		"hensigter|betragtninger|ambitioner) .. (støttes|godkendes|tiltrædes|følges|fremmes|imødekommes|bakkes_op|realiseres|efterleves)",
	"(relevante|andre|gode|egnede|øvrige|beslægtede|lignende|tilsvarende|almennyttige|passende|fornuftige) (formål|" +
		"projekter|aktiviteter|emner|indsatser|ting|initiativer|tiltag|ordninger|arrangementer|opgaver|behov|forhold|" +
		"ønsker|spørgsmål|hensyn)",
	"hvor (de|det|den|der|man) (gør|giver|er|har|skaber) .. (mest|bedst|størst|størst_mulig|behov|brug|gavn|effekt|" +
		"nytte|plads)",
	"(mindre|små|enkelte|evt|eventuelle) (rettelser|ændringer|justeringer|afvigelser|tilpasninger) (kan|foretages|må|godkendes|undervejs)",
	"(tager|tage|tages|tag) (et)? initiativ til (det|at_der|sagen|noget|en_løsning|yderligere)",
	"(gør|gøre|gøres) (noget|mere|en_indsats|det_bedste|hvad)",
	"(passes|tilpasses|tilrettes|indrettes|justeres|afstemmes) (til|efter|med)? (virkeligheden|udviklingen|behovet|" +
		"behovene|forholdene|situationen|tiden|omstændighederne|ønskerne)",
	"(finder|finde|findes|fastsættes|aftales|vælges|fastlægges|afklares|udpeges|opsættes|placeres) (et|" +
		"en)? (rimeligt|passende|egnet|fornuftigt|hensigtsmæssigt|godt|senere|nærmere|løbende)? (niveau|leje|sted|" +
		"plads|løsning|vej|kompromis|balance)",
	"jf (den|de|vores|det)? (tidligere|uformelle|mundtlige|løbende)? (dialog|dialogen|drøftelse|drøftelsen|" +
		"drøftelser|samtale|samtaler|korrespondance|ønske|ønsker|aftale|aftalen|drøftede)",
	// which
	"at enten .. eller", "eller (en|et|én|ét|nogle|enkelte) (af|anden|andet|tilsvarende|lignende)",
}

// unreadWords refer to what can be read nowhere: what was said at a meeting or to somebody.
var unreadWords = []string{
	"det på (mødet|temamødet|seminaret|dialogmødet|det_seneste_møde) (oplyste|drøftede|aftalte|fremlagte|" +
		"præsenterede|anførte|besluttede|sagte)",
	"(oplyst|drøftet|aftalt|fremlagt|præsenteret|nævnt|nævnte|gennemgået|tilkendegivet|fremført|efterspurgt|" +
		"skitseret|ønsket|talt_om) (mundtligt|telefonisk|uformelt|på_mødet|på_temamødet|på_seminaret|på_dialogmødet|" +
		"på_besigtigelsen|med_formanden|med_udvalgsformanden|med_borgmesteren|tidligere|undervejs|i_pausen)",
	"(formanden|udvalget|udvalgsformanden|borgmesteren|medlemmerne) (nævnte|oplyste|tilkendegav|foreslog|" +
		"efterspurgte|ønskede|talte_om|pegede_på) (på|under|ved|i|til|mundtligt)",
	"(tilkendegivelser|stemningen|signaler|signalerne|stemninger|ønskerne_fra_mødet|mundtlige_input|de_faldne_bemærkninger)",
	"(i_overensstemmelse_med|i_henhold_til|efter|ud_fra) (den|de) (mundtlige|telefoniske|uformelle) (aftale|aftaler|" +
		"drøftelse|drøftelser|orientering|tilkendegivelse|gennemgang|oplysninger|tilsagn|tilbagemelding)",
}

// noPlace are pointers that show no place: "jf. tidligere dialog".
var noPlace = []string{
	"jf (den|de|vores)? (tidligere|drøftelse|drøftelsen|drøftelser|dialog|dialogen|samtale|samtalen|samtaler|møde|" +
		"mødet|temamøde|temamødet|mundtlig|mundtlige|korrespondance|praksis|sædvane|aftale|ønske|ønsker)",
	"følgende (beslutning|beslutninger|indstilling|anbefaling)",
}

// needless are words for all that is needed, which no noun follows: "godkender det nødvendige".
var needless = []string{
	"(det|alt) (nødvendige|fornødne|relevante|videre|resterende|øvrige|sædvanlige|påkrævede)",
	"(godkender|godkende|tiltræder|tiltræde|følger|imødekommer|vedtager|tilslutter_sig|iværksætter) det (foreslåede|" +
		"anførte|skitserede|drøftede|oplyste|fremlagte|anbefalede|aftalte|omtalte)",
	"det (foreslåede|anførte|skitserede|drøftede|oplyste|fremlagte|anbefalede|aftalte|omtalte) (godkendes|tiltrædes|" +
		"imødekommes|følges|vedtages|iværksættes|gennemføres)",
}

// shown reports whether the sentence of a point gives a figure or a place of the set.
func shown(p *checker.Pass, set string, i int) bool {
	for _, h := range p.HitsIn(set, i, i) {
		if !p.Meets("intetsteds", h) {
			return true
		}
	}
	return false
}

// loose finds what is open in the sentence of a point that shows nothing else.
func loose(p *checker.Pass, i int) (document.Span, bool) {
	if talks(p, i) {
		return document.Span{}, false
	}
	for _, h := range p.SaidIn("mundtligt", i) {
		return h.Span, true
	}
	for _, h := range p.SaidIn("alt", i) {
		if ends(p, i, h.Span) {
			return h.Span, true
		}
	}
	for _, set := range []string{"omtrent", "loest"} {
		for _, h := range p.SaidIn(set, i) {
			return h.Span, !shown(p, "peger", i) && !shown(p, "opgjort", i)
		}
	}
	return document.Span{}, false
}
