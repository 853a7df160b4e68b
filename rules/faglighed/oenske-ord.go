package faglighed

// The words that oenske-og-vurdering-blandet builds its cues of.

// departments are what units of a town hall are called, as the branches of a cue.
const departments = "teknisk_forvaltning|teknik_og_miljø|plan_og_byg|natur_og_miljø|børn_og_unge|kultur_og_fritid|" +
	"planafdelingen|vejafdelingen|miljøafdelingen|naturafdelingen|byggeafdelingen|ejendomsafdelingen|" +
	"økonomiafdelingen|personaleafdelingen|hr-afdelingen|skoleafdelingen|dagtilbudsafdelingen|børneafdelingen|" +
	"familieafdelingen|socialafdelingen|sundhedsafdelingen|ældreafdelingen|kulturafdelingen|fritidsafdelingen|" +
	"erhvervsafdelingen|udviklingsafdelingen|beskæftigelsesafdelingen|digitaliseringsafdelingen|it-afdelingen|" +
	"trafikafdelingen|klimaafdelingen|forsyningsafdelingen|jobcenteret|jobcentret"

// office are those who speak for the administration, as a cue group; institutions that wish
// something of it end as some of them do and are told apart by the set "institution".
const office = "(" + officers + ")"

// officers are the branches of office.
const officers = "forvaltningen|*forvaltningen|administrationen|direktionen|direktøren|*direktøren|embedsværket|" +
	"*kontoret|sekretariatet|*sekretariatet|staben|teamet|+teamet|*centret|*centeret|*afdelingen|*chefen|" + departments

// ourselves is office together with the word it uses of itself.
const ourselves = "(vi|" + officers + ")"

// officeOf is office in the genitive.
const officeOf = "(vores|*forvaltningens|administrationens|direktionens|*direktørens|sekretariatets|*centrets|" +
	"*centerets|*afdelingens|*chefens)"

// politicians are those whose wishes are no professional reason, as the branches of a cue.
const politicians = "@organer|@partier|*udvalget|*borgmesteren|*formanden|formandskabet|+flertallet|flertallet|" +
	"et_flertal|flertalsgruppe*|byrådets_medlemmer|udvalgets_medlemmer|*udvalgets_medlemmer|partierne|*partierne|" +
	"aftaleparterne|forligsparterne|forligskredsen|aftalekredsen|byrådsgrupperne|partigrupperne|ejerkredsen|" +
	"politikerne|medlemmerne|byrådsmedlemmer*|udvalgsmedlemmer*|gruppeformænd*|byrådsgruppen|koalitionen|" +
	"et_samlet_byråd|et_enigt_udvalg|politisk_hold|politisk_side|direktionen|direktøren|*direktøren"

// fit are words that call something professionally right.
const fit = "bedst*|stærkest*|sikrest*|sundest*|klogest*|robust*|rigtig*|optimal*|hensigtsmæssig*|fornuftig*|" +
	"forsvarlig*|velegnet|velegnede|egnet|egnede|oplagt*|velbegrundet|holdbar*|bæredygtig*|utidssvarende|nødvendig*|" +
	"tilstrækkelig*|acceptabel*|acceptable|uproblematisk*|ubetydelig*|uden_betydning|rimelig*|velvalgt*|passende|" +
	"tilfredsstillende|betryggende|overkommelig*|lav_nok|lavt_nok|høj_nok|god_nok|gode_nok"

// liking is taste, which is nobody's reason for anything professional.
const liking = "forkærlighed|svaghed_for|vild_med|vilde_med|forelsket*|begejstret_for|begejstrede_for|elsker"

// fieldwise opens what a profession says, as the branches of a cue.
const fieldwise = "*fagligt|*mæssigt|økonomisk|teknisk|juridisk|pædagogisk|trafikalt|arkitektonisk|statisk"

// avoiding is a wish for peace that is given as a ground.
const avoiding = "for at undgå .. (politisk*|presse*|pressen|kritik|polemik|avis*|medie*|ballade|uenighed|diskussion*|debat*)"

// findings are what the administration has found, as the branches of a cue.
const findings = "*vurderingen|*vurdering|skønnet|konklusionen|anbefalingen|bedømmelsen|karakteren|*beregningen"

// assessment names what the administration has found, as a cue group.
const assessment = "(*vurderingen|*vurdering|skønnet|*skøn|bedømmelsen|*bedømmelse|konklusionen|anbefalingen|" +
	"*faglige_anbefaling|*faglige_konklusion)"

// upheld tells that something makes a choice the right one: the conclusion and what it rests on.
const upheld = "gør .. til (den|det|et|en) .. (" + fit + ")"

// cherished goes on from "forvaltningen har" to what it wishes.
const cherished = " (længe|altid|også|selv|i_flere_år)? (haft|næret)? (længe)? (et|en)? (stort|stor|stærkt|klart|" +
	"inderligt|brændende|længe_næret|særligt|særlig)? (ønske|håb|forkærlighed|drøm) (om|for)"

// dear are words for what somebody has at heart.
const dear = "drøm|ønskedrøm|hjertebarn|hjertesag|mærkesag|yndlings*|kæphest|ønskeprojekt|hjerteprojekt"
