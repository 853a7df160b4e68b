package lovlighed

// The words in which legal doubt is told.

// weak is said of a ground that may not hold.
const weak = "(tynd|tyndt|tynde|skrøbelig*|vaklende|spinkel|spinkelt|spinkle|svag|svagt|usikker|usikkert)"

// rules are laws and other texts that bind.
const rules = "(loven|lovens|+loven|+lovens|lovgivningen|lovgivningens|reglerne|reglernes|bestemmelsen|bestemmelsens|" +
	"paragraffen|servitut*|deklaration*|fundats*|bekendtgørelsen|bekendtgørelsens|+bekendtgørelsen)"

// permit are words for whether something is allowed by law at all.
const permit = "(lovlig*|ulovlig*|hjemmel*|hjemlen|hjemlet|lovhjemmel|lovhjemlen|juridisk*|jurist*|retlig|retligt|" +
	"retlige|retsgrundlag*|lovgrundlag*|retstilstand*|retsstilling*|kommunalfuldmagt*|i_strid|lovmedholdelig*|" +
	"statsstøtte*|erhvervsstøtte*|udbudspligt*|grundlov*|ankestyrelse*|domstol*|eu-ret*|fredning|fredningen|" +
	"fredningskendelse*|servitut*|deklaration*|fundats*|ligebehandling*|ligheds*|uforenelig*|retsvirkning*|hævd|" +
	"hævden|forældelse|forældelsen|ejendomsretten|brugsretten)"

// lawyers and unsure are those who are asked about law and how they leave it open.
const (
	lawyers = "(jurist|juristen|jurister|juristerne|+jurist|+juristen|+jurister|advokat|advokaten|+advokat|" +
		"+advokaten|juridisk_afdeling|juridisk_kontor)"
	unsure = "(forskelligt|forskellige_opfattelser|delte_meninger|uenige|i_tvivl|usikker|usikre|i_vildrede|rådvilde|" +
		"tør_ikke|kan_ikke_udelukke|kan_ikke_sige|ikke_kunnet|ikke_villet|ikke_enige)"
)

// courts are those who may have to judge it in the end.
const courts = "(domstol|domstolen|domstolene|retten|landsretten|tilsynet|ankestyrelsen|ombudsmanden|klagenævnet|+klagenævnet)"

// bound are rules as something an arrangement may clash with.
const bound = "(loven|lovens|+loven|+lovens|lovgivningen|reglerne|+reglerne|bekendtgørelsen|+bekendtgørelsen|" +
	"kommunalfuldmagten|lighedsgrundsætningen|ligebehandling*|servitutten|fundatsen|vedtægten)"

// legalDoubt are whole words for legal doubt.
var legalDoubt = []string{
	lawyers + " .. " + unsure,
	courts + " .. (kan|kunne|måtte|vil_kunne) .. (andet_resultat|anden_vurdering|anderledes|omvendte_resultat)",
	"(håber|satser_på|regner_med) .. " + courts + " .. (godtage|godtager|acceptere|accepterer|godkende)",
	"på kant med " + bound,
	"(kan|kunne|risikerer_at) (meget_vel|muligvis|måske|dog|derfor)? (komme_i_konflikt|komme_i_strid|stride|" +
		"kollidere) (med|mod|imod) .. " + bound,
	"strider (muligvis|måske|formentlig|nok) (mod|imod)",
	"(muligvis|måske|formentlig|næppe) .. (udbudspligt*|mod_loven|mod_+loven|mod_+reglerne)",
	"på (kanten|grænsen) af .. " + bound, "(på|ved) grænsen .. hvad " + bound,
	"juridisk* .. (gråt|grænseland*|grænseområde*|usikker_grund)", "(juridiske|retlige) .. ikke (det_stærkeste|helt|på_plads|afklaret)",
	bound + " .. (tvetydig*|flertydig*|svær_at_tolke|svære_at_tolke|svært_at_tolke|vanskelig_at_tolke|" +
		"vanskelige_at_tolke|ikke_let_at_tolke|ikke_lette_at_tolke|vanskelige_at_fortolke|svære_at_fortolke)",
	"bestemmelse* .. (tvetydig*|flertydig*|ikke_let_at_tolke|svær_at_tolke|svær_at_fortolke)",
	"§ # .. (kan|kunne) (læses|fortolkes|tolkes|forstås) .. (to|flere|forskellig*|begge)",
	"(retspraksis|praksis) .. (peger_i|ikke_entydig|uens|sparsom)", "(ingen|ikke) .. praksis .. (usikker|gyngende) grund",
	"juridisk* (gråzone*|balancegang*|risiko|usikkerhed|tvivl|uklarhed|ingenmandsland)",
	"(befinder|ligger|er|bevæger) .. i (en|den) gråzone*", "(fortolkningstvivl*|fortolkningsspørgsmål*|fortolkningssag*)",
	"(loven|lovgivningen|lovteksten|lovens|+loven|+lovens|bestemmelsen|bestemmelsens|bekendtgørelsen|" +
		"reglerne) .. (giver|er|ordlyd_er|siger) (dog|imidlertid|heller)? ikke (noget|et|helt|særlig|særligt)? (svar|" +
		"entydig*|klar|klart|klare|tydelig*)",
	"ordlyden i .. (loven|+loven|bestemmelsen|paragraffen|reglerne) .. (ikke|uklar*)",
	"(risiko|fare|mulighed|muligheden) for at (ankestyrelsen|ombudsmanden|domstolene|klagenævnet|+klagenævnet|" +
		"tilsynet)",
	"(kan|vil_kunne|risikerer) .. (ugyldig|ugyldigt|omstødes|underkendes)",
	"(muligvis|måske|formentlig) .. kræver .. (udbud|hjemmel|lovændring)",
	"ikke .. (sikre|sikker|enige) .. (loven|+loven|lovlig*|hjemmel|tilladt|reglerne)",
	"(tror|håber|formoder|antager|går_ud_fra|regner_med) .. (lovlig*|hjemmel|lovmedholdelig*|loven_giver|" +
		"loven_tillader|loven_rummer|loven_dækker)",
	"(på|ved|tæt_på|tangerer|nær|i) (kanten|yderkanten|grænsen|grænselandet|yderste_ende) (af|for|til) .. (loven|" +
		"lovens|+loven|+lovens|reglerne|lovgivningen|kommunalfuldmagten|lovlige|tilladte)",
	"må antages at være (lovlig*|i_overensstemmelse*)", "(ikke_en|uden_en) (klar|sikker|entydig) hjemmel",
	"(kan|vil_kunne) .. (være|vise_sig|anses_for|blive_anset|betragtes_som|anses_som) .. (ulovlig*|" +
		"ikke_at_være_lovlig*|i_strid_med_lov*|i_strid_med_reglerne|i_strid_med_+loven)",
	"argumenteres .. for og imod",
	"(kan|vil_kunne|risikerer_at) .. (anses|anset|betragtes|betragtet|opfattes|opfattet) .. (ikke_må|må_ikke|" +
		"ulovlig*|forbud|forbudt|lovhjemmel|uden_hjemmel)",
	"(tvivl*|usikker*|uklar*) .. ret til at",
	"(diskuteres|anfægtes|betvivles) .. (om|hvorvidt) .. (kan|må|ret|pålægges|pligt)",
	"ikke (helt|fuldstændig)? sikkert .. (kan_ske|må|kan_lade_sig_gøre)",
	"(risiko|risikere*|risici) .. (underkend*|ulovlig*|i_strid|omstød*|kendes_ugyldig*)",
	"(loven|lovens|reglerne|reglen|bestemmelsen|bestemmelserne|paragraffen|bekendtgørelsen|+loven|+lovens) .. (kan|" +
		"kunne) (læses|fortolkes|tolkes|forstås) .. (to|flere|forskellig*|begge|anderledes)",
	"(juridisk|retlig|retligt|hjemmelsmæssigt) .. " + weak + " (grundlag|hjemmel|grund)",
	"(hjemmel|hjemlen|hjemmelsgrundlag*|lovhjemlen|retsgrundlag*|lovgrundlag*|juridiske_grundlag|" +
		"retlige_grundlag) .. (er|forekommer|synes|virker|anses|vurderes) .. " + weak,
	"(ingen|ikke_nogen|ikke) .. (praksis|retspraksis|fortilfælde|afgørelser) .. (om|hvorvidt) .. (kommunen|kommune|" +
		"kommuner|man|vi) (kan|må)",
	"(holde|holder|bestå|består|stå_sig|står_sig) .. (muligvis|måske|formentlig|nødvendigvis) .. (retten|domstol*|" +
		"ankestyrelse*|retssag*|prøvelse)",
	rules + " .. (rækkevidde|rækkevidden|fortolkning|fortolkningen|forståelse|forståelsen) .. (uklar*|usikker*|" +
		"tvivl*|uafklaret|omstridt*)",
	"(uklar*|usikker*|tvivl*|uafklaret|omstridt*|uenig*) .. (rækkevidde*|fortolkning*|forståelse*) .. af .. " + rules,
	"(formentlig|muligvis|måske|næppe|sandsynligvis|antagelig|antageligt|nok) .. (lovlig|lovligt|lovlige|ulovlig*|" +
		"hjemmel|i_strid_med|lovmedholdelig*)",
}

// doubt is of any kind, and what may be the law in doubt: both in one sentence.
var doubt = []string{
	"(vildrede|rådvild*|tvetydig*|flertydig*|tør_ingen)",
	"et (stort|vanskeligt|andet)? spørgsmål (om|hvorvidt) (det|den|kommunen|vi|man|ordningen|+ordningen|aftalen|" +
		"+aftalen|støtten|reglerne|+reglerne|loven|+loven|gebyret|tilskuddet|hjemlen)",
	"spørgsmålet (er|bliver) (så|derfor|nu|altså)? (om|hvorvidt)", "spørgsmålet om .. (ikke_løst|ikke_afklaret|åbent)",
	"ikke (indlysende|selvklart|oplagt|uden_videre_klart|uden_videre_givet|uden_videre_sikkert)",
	"ingen .. (prøvet|afprøvet|afgjort)", "(kan|tør|vil) .. ikke (garantere|love|indestå)",
	"(tvivl*|usikker*|uklar*|uafklaret|uafklarede|uvis|uvist|diskutabel*|omdiskuter*|omstridt*|spørgsmålstegn|" +
		"grænsetilfælde|uafgjort|gråzone*|balancegang*)",
	"(ikke|hverken|aldrig|næppe) .. (prøvet|afprøvet|afgjort|afklaret|klarlagt|entydig*|givet|oplagt|klart|klar|" +
		"sikkert|sikker|taget_stilling|udtalt)",
	"(kan|kunne) .. (diskuteres|anfægtes|betvivles|drages_i_tvivl|rejses_tvivl)",
	"åbent (juridisk|retligt|fagligt)? spørgsmål",
	"(ikke|aldrig|endnu_ikke) .. (villet|kunnet|kunne) (svare|afgøre|sige|vurdere)",
	"(vides|ved|står) .. ikke .. (om|hvorvidt|fast)", "ikke (udelukkes|udelukke|afvises|afvise)",
	"(hersker|rejser) tvivl",
	"(om|hvorvidt) .. (lader_sig|kan|kunne) ikke (siges|sige|afgøres|afgøre|besvares|besvare|fastslås|fastslå)",
	"(lader_sig|kan|kunne) .. ikke .. (siges|sige|afgøres|afgøre|besvares|besvare|fastslås|fastslå) (om|hvorvidt|" +
		"entydigt)",
	"ikke .. med (sikkerhed|bestemthed)",
	"(kan|kunne) .. (fortolkes|tolkes|læses|forstås) .. (forskelligt|to|flere|begge)", "(står|henstår) (åbent|hen)",
	"langt fra (sikkert|sikker|klart|givet|oplagt|entydigt|afklaret)",
	"forskellige meninger", "(må|vil) tiden vise",
	"(ikke_til_at|svært_at|vanskeligt_at|umuligt_at) (sige|afgøre|vide|vurdere)",
	"(ubesvaret|ubesvarede|til_debat|til_diskussion)", "(er|står) delte",
	"(delte_meninger|forskellige_opfattelser|uenige|uenighed) .. (om|hvorvidt)",
	"(svinger|peger_i_flere|peger_i_hver)", "ikke (helt|fuldt|alle)? (enige|enig)",
}
