package ansvar

// Words of tidligere-beslutning-uden-henvisning for a decision that lies behind: the body and
// what it has done with whatever small words between, a decision nobody is said to have taken
// ("der blev dengang besluttet"), and a decision that is only named ("en gammel beslutning").

const (
	// politic are the political bodies, shortened names too.
	politic = "@organer|*udvalget|kb|øu|teknisk_udvalg|et_enigt_udvalg|et_politisk_flertal|et_flertal_i_byrådet|et_flertal_i_udvalget"
	// gone are adverbs that put what was done behind.
	gone = "tidligere|allerede|hidtil|dengang|i_sin_tid|engang|én_gang|senest|for_længst|for_nylig|sidste_år|i_fjor"
	// small are words that may stand between a body and its verb.
	small = "jo|nu|da|også|dog|selv|desuden|derfor|samtidig|ellers|derudover|enstemmigt|principielt|klart|som_bekendt|" + gone
	// resolved are what bodies have done, as participles.
	resolved = "bakket_op|lagt_sig_fast|givet_tilsagn|besluttet|vedtaget|godkendt|tiltrådt|bestilt|efterspurgt|" +
		"fastlagt|fastsat|prioriteret|bevilget|pålagt|bestemt|valgt|fravalgt|afvist|forkastet|udskudt|accepteret|" +
		"truffet|stemt|sagt|udstukket"
	// said are what they may do on the way to a decision too, so that only a time puts it behind.
	said = "tilkendegivet|peget_på|taget_stilling|haft_sagen|talt_om"
	// longAgo are times that are no date.
	longAgo = "dengang|i_sin_tid|engang|for_længst|sidste_år|i_fjor|for_nogle_år_siden|for_et_par_år_siden|" +
		"for_flere_år_siden|for_år_tilbage|for_længe_siden|i_forrige_valgperiode|i_den_foregående_valgperiode|" +
		"i_den_forrige_valgperiode|i_sidste_valgperiode|i_forrige_periode|i_den_forrige_periode|i_tidligere_år"
	// olden are adjectives of a decision that lies behind.
	olden = "gammel|gamle|ældre|tidligere|mangeårig|årgammel"
	// rulings are decisions as nouns of their own body: "byrådsbeslutning".
	rulings = "byrådsbeslutning*|udvalgsbeslutning*|+udvalgsbeslutning*|kommunalbestyrelsesbeslutning*|byrådsvedtagelse*|principbeslutning*"
	// planned are what a body approves for others to follow.
	planned = "*plan|*planen|*planer|*planerne|*strategi|*strategien|*politik|*politikken|*model|*modellen|*struktur|" +
		"*strukturen|*linje|*linjen|*niveau|*niveauet|*ramme|*rammen|*rammer|*rammerne|*princip|*princippet|" +
		"*principper|*principperne|*standard|*standarden|mål|målet|*retningslinjer|*retningslinjerne|*kriterier|" +
		"*kriterierne|*besparelse|*besparelsen|*prioritering|*prioriteringen|*koncept|*konceptet"
)

// behindUs are the cues of what a body has done, and of what was decided by nobody that is named.
var behindUs = []string{
	"(" + politic + ") (" + small + ")? (har|havde) (" + small + ")? (" + small + ")? (" + resolved + ")",
	"(har|havde) (" + politic + ") (" + small + ")? (" + small + ")? (" + resolved + ")",
	"(" + politic + ") (har|havde) (jo|også|selv|som_bekendt)? (" + gone + ") (" + said + ")",
	"(er|blev|var) (der|det)? (" + longAgo + ") (jo|også|politisk)? (besluttet|vedtaget|bestemt|fastlagt|aftalt|" +
		"truffet_beslutning|truffet_en_beslutning)",
	"(" + longAgo + ") (er|blev|var) (der|det) (jo|også|politisk)? (besluttet|vedtaget|bestemt|aftalt|" +
		"truffet_beslutning|truffet_en_beslutning)",
	"(beslutning|beslutningen|principbeslutningen|vedtagelsen) .. (blev|er) truffet .. (" + longAgo + "|" +
		"for_#_år_siden)",
	"(er|blev|har) (" + politic + ") (blevet)? (bedt|pålagt)",
	"(er|blev) af (" + politic + ") (blevet)? (bedt|pålagt)",
	"(fra|på|ved|i) (et|det)? (sidste|forrige|seneste|tidligere)? (udvalgsmøde|byrådsmøde|" +
		"kommunalbestyrelsesmøde) .. (besluttet|bestilt|bestilling|vedtaget|drøftet)",
	"(besluttet|bestilt|bestillingen|bestilling|vedtaget|drøftet|ønske|ønsket) .. (fra|på|ved|i) (et|det)? (sidste|" +
		"forrige|seneste|tidligere)? (udvalgsmøde|byrådsmøde|kommunalbestyrelsesmøde)",
	"som (det)? (blev|er)? (besluttet|vedtaget|aftalt|drøftet|bestemt|ønsket) (på|ved|i|under) (et|det|en|" +
		"den)? (sidste|seneste|forrige|tidligere)? (møde|*møde|*mødet|behandling|*behandling|drøftelse|temadrøftelse)",
	"tidligere (vedtagelser|beslutninger|drøftelser|behandlinger|bestillinger|bevillinger|tilsagn) (i|af|fra) (" +
		politic + ")",
	"(kommunen|man) (vedtog|besluttede|godkendte|bestemte) (" + longAgo + ")",
	"(blev|var|fik) .. efter politisk (beslutning|ønske|vedtagelse|aftale)", "politisk (er|blev|var) (det|der) aftalt",
	"(henvises_til|henvisning_til|svar_på|opfølgning_på) " + bodyOf + " (behandling|drøftelse|drøftelser|beslutning|" +
		"bestilling|anmodning|ønske|vedtagelse)",
	"(opfølgning_på|svar_på|følger_op_på|resultat_af|led_i) (en|et|den)? (bestilling|anmodning|ønske|opdrag) fra (" +
		politic + ")",
	"var " + bodyOf + " (ønske|krav|beslutning|holdning|linje|valg)",
	"(det|den) politiske (ja|nej|beslutning|tilsagn) (til|fra|om) .. (ligger|lød|er_fra|blev|står)",
	"(er|blev|var) .. (udlagt|reserveret|afsat|lovet|indført|igangsat|prioriteret|fastlagt) (af|i) (" + politic + ")",
	"(daværende|foregående) (byråd|kommunalbestyrelse|udvalg|valgperiode|byrådsperiode)",
	"(sagen|punktet|spørgsmålet|forslaget|emnet) (har|er) (tidligere|før|også)? (været|blevet) .. (forelagt|" +
		"behandlet|drøftet|vendt) (i|for|af)? (" + politic + ")",
	"(sagen|punktet|spørgsmålet|forslaget|emnet) har (jo|også)? (før|tidligere|allerede|" +
		"flere_gange) .. (politisk_behandling|politisk_drøftelse|politisk_behandlet|drøftelse_i|behandling_i)",
}

// unsaid are the cues of a decision put in the passive with a time that is no date: nobody is
// said to have taken it, and it may be another's.
var unsaid = []string{
	"(blev|er|var|har_været) .. (" + vague + ") .. (" + settled + ")",
	"(blev|er|var) .. (" + settled + ") .. (" + vague + ")", "(" + vague + ") (blev|er|var) .. (" + settled + ")",
}

const (
	vague   = longAgo + "|ved_en_tidligere_lejlighed|på_et_tidligere_tidspunkt|på_et_tidligere_møde|for_længe_siden|for_noget_tid_siden"
	settled = "lagt_fast|fastlagt|besluttet|vedtaget|bestemt|bevilget|prioriteret|politisk_aftalt|udpeget|givet_tilsagn|godkendt_politisk"
)

// namedOnly are the cues of a decision that is only named; a point of a recommendation may lean
// on it too: "udbydes jf. tidligere byrådsbeslutning".
var namedOnly = []string{
	"(" + olden + ") (politisk|politiske)? (beslutning|beslutninger|vedtagelse|vedtagelser|politisk_aftale|" + rulings + ")",
	"(jf|jævnfør|ifølge|i_henhold_til|i_medfør_af|i_tråd_med|i_forlængelse_af|i_overensstemmelse_med|på_baggrund_af|" +
		"som_følge_af|følger_af|skyldes|bygger_på|hviler_på|foreligger|udmønter|led_i|efter) (en|den|der|de|flere)? (" + rulings + ")",
	"(tidligere|politisk|allerede|oprindeligt|oprindelig) (godkendt|godkendte|vedtaget|vedtagne|besluttet|besluttede|" +
		"tiltrådt|tiltrådte|fastlagt|fastlagte|fastsat|fastsatte) (fælles|samlet|samlede)? (" + planned + ")",
}

// bodyOf are the political bodies in the genitive; ruled are the names of what they did.
const (
	bodyOf = "(*udvalgets|byrådets|kommunalbestyrelsens|borgerrepræsentationens|politikernes)"
	ruled  = "(beslutning|beslutninger|vedtagelse|godkendelse|tiltrædelse|principbeslutning|tilsagn|bevilling)"
)

// backing names what a body once decided without saying that it did: as a ground, as
// something obtained, or as what stands fast.
var backing = []string{
	"(jf|jævnfør|i_henhold_til|ifølge|i_medfør_af|omfattet_af) " + bodyOf + " " + ruled,
	"(efter|med) " + bodyOf + " " + ruled + " .. (blev|fik|var)", "(efter|med) " + bodyOf + " (beslutning|tilslutning) er .. (+et|+t)",
	"(fik|fået|opnået|opnåede|indhentet|indhentede|vandt) (dengang|allerede|tidligere|i_sin_tid)? " + bodyOf +
		" (opbakning|tilslutning|godkendelse|accept|velsignelse|samtykke|ja|ord)",
	bodyOf + " (ja|nej|afslag|grønne_lys|velsignelse) (til|fra|på) .. (lød|var|er_fra|gjaldt|gav)",
	"(givet|fået) politisk grønt lys", "tidligere (været)? (vendt|drøftet|behandlet|forelagt) (i|for) (@organer|*udvalget)",
	"(politiske|byrådets|kommunalbestyrelsens|*udvalgets) (beslutning|vedtagelse|aftale) om .. (ligger_fast|" +
		"står_fast|står_ved_magt|gælder_stadig|gælder_fortsat)",
	"(jf|ifølge|i_overensstemmelse_med|i_henhold_til|i_tråd_med|følger_af|led_i|udmønter|på_baggrund_af|som_følge_af|" +
		"efter) (den|en) (politiske|politisk) (aftale|beslutning|vedtagelse|principbeslutning) (om|bag|fra|af)?",
	"(ligger|foreligger|er_der) (der)? (allerede|jo)? en politisk (beslutning|vedtagelse|principbeslutning)",
	"ligger (det)? (allerede)? politisk fast",
	"(er|blev) (jo|allerede|altså|som_bekendt|for_længst) politisk (bestemt|afgjort|besluttet|vedtaget|fastlagt)",
	"det er politisk (bestemt|afgjort|fastlagt) at",
	"som (politisk|allerede) (aftalt|besluttet|vedtaget|bestemt)", "som (aftalt|besluttet|vedtaget|bestemt) politisk",
	"(er|blev) i (@organer|*udvalget) (truffet|besluttet|vedtaget|godkendt)",
	"kommunen har (tidligere|allerede|før) (besluttet|vedtaget)",
	"(genoptages|genoptaget|genoptagelse|udsat) (fra|på) (et_tidligere|sidste|seneste|forrige) møde",
	"(truffet|besluttet|vedtaget|indført) (af|i) (et|det|den)? (tidligere|forrige) (udvalg|byråd|valgperiode)",
}
