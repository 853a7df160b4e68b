package udvikling

// bodyArea is an area and the body that must be heard about it.
type bodyArea struct {
	id, name, body string
	topic          []string // what the item is about
	bodies         []string // the body by its names
	worse          []string // that something becomes worse for those of the area, wherever the text says so
	access         []string // what those of the area meet in a place: two such in a plan for one are enough
	others         []string // of whom the topic may be too, that the body does not speak for
	users          []string // that many of those who use something are of the area: enough where its service changes
	change         []string // what changes there; else what changes for people in general
	alone          bool     // the topic is enough; else something must change for people too
}

// worsened is that something gets worse, disabled who or what it is for, using those who use
// something, as cue groups.
const (
	worsened = "(mindre_plads|sværere|vanskeligere|smallere|ringere|dårligere|længere|fjernes|nedlægges|spærrer|" +
		"trængsel|niveauspring|besværligt)"
	harder = "(længere|sværere|vanskeligere|ringere|dårligere|må_vente|kan_ikke|ikke_kan)"
	using  = "(opkald|opkaldene|brugerne|brugere|gæsterne|gæst|gæster|passagerer*|kunder|kunderne|ture|turene|" +
		"besøgende|henvendelser|henvendelserne|lånere|lånerne|deltagerne)"
	disabled = "(kørestol*|blinde_med|blinde_og|svagtseende|blinde_får|synshandicappede|gangbesværede|dårligt_gående|" +
		"bevægelseshæmmede|handicappede|handicapplads*|handicapparkering*|rollator*)"
)

// greatPart are the words for a great part of something, as a number is.
var greatPart = like("=halvdelen", "tredjedel", "fjerdedel", "=tredje", "=fjerde", "=anden", "flertal",
	"=størstedelen", "=hovedparten", "=fleste", "=mange")

// schoolBoards are the boards of schools by their names.
var schoolBoards = []string{
	"skolebestyrelse*", "bestyrelserne", "bestyrelser", "+skoles bestyrelse", "+skolens bestyrelse",
	"skolens bestyrelse", "forældrevalgte", "skoleråd*", "fællesbestyrelse*", "forældrerepræsentant*",
}

var bodyAreas = []bodyArea{
	{
		id: "aeldre", name: "ældre", body: "Ældrerådet eller Seniorrådet",
		topic: []string{
			"plejehjem*", "*plejehjem", "*plejehjemmet", "plejecent*", "plejebolig*", "ældrecent*", "omsorgscent*",
			"hjemmepleje*", "hjemmehjælp*", "helhedspleje*", "madservice*", "ældreområde*", "demens*", "ældrepolitik*",
			"værdighedspolitik*", "ældrepleje*", "ældrebolig*", "pensionister*", "omsorgstandpleje*", "nødkald*",
			"hjemmesygepleje*", "aflastningsplads*", "seniorer", "over (65|67|70|75|80) år",
			"(ensomme|svækkede|hjemmeboende|skrøbelige|syge|udsatte|svage|vores|de) ældre",
			"ældre (borgere|medborgere|mennesker|medicinske)", "(for|af|til|hos|blandt|rammer) ældre", "omsorgshotel*",
			"dagcent*", "ældres", "aktiviteter for ældre",
		},
		bodies: []string{"ældreråd*", "seniorråd*", "+ældreråd*", "ældres råd*"},
		users: []string{
			using + " .. (pensionist|pensionister|ældre|seniorer|rollator|over_60|over_65|over_67|over_70|over_75|" +
				"over_80|fyldt_65|fyldt_70|fyldt_75|fyldt_80)",
		},
	},
	{
		id: "handicap", name: "mennesker med handicap", body: "Handicaprådet",
		topic: []string{
			"handicappolitik*", "handicapområde*",
			"(mennesker|borgere|personer|voksne|unge|børn) med (en|et)? (varig|varigt|midlertidig|fysisk|psykisk|betydelig|" +
				"væsentlig)? (varig|varigt|fysisk|psykisk)? (handicap|funktionsnedsættelse*|nedsat_funktionsevne)",
			"(udviklingshandicap*|autisme|udviklingsforstyrrelse*)", "ledsagelse", "ledsageordning*", "ledsagertime*",
			"ledsagere", "ledsag* .. (blinde|handicap*)", "ledsagerordning*",
			"(udviklingshæm*|sindslidende|hjerneskade*|kørestolsbruger*|synshandicap*|hørehandicap*|blinde|døve)",
			"(psykisk|psykiske) (sygdom|lidelse*|handicap|sårbar*)", "handicaptilbud*", "handicaphjælp*",
			"specialskole*", "specialbørnehave*", "socialpædagogisk* (støtte|bistand)", "bostøtte*", "botilbud*",
			"bosted*", "tilgængelighedspolitik*", "tilgængelighedsplan*", "handicapplan*", "handicapkørsel*",
			"kørselsordning* for handicap*", "stu-tilbud*", "bpa-ordning*", "borgerstyret personlig assistance",
			"samværstilbud*", "beskyttet beskæftigelse", "specialtilbud*",
		},
		worse: []string{
			worsened + " .. " + disabled, disabled + " .. " + worsened,
			"(svært_ved|vanskeligt_ved|besvær_med) .. (høre|se|gå|tale|stå|læse) .. " + harder,
			disabled + " .. (kan_ikke|ikke_kan|når_ikke|ikke_nå)",
		},
		access: []string{
			"(kørestol*|rollator*|gangbesvær*|bevægelseshandicap*|bevægelseshæmm*)",
			"(ledelinje*|blinde|svagtseende|synshandicap*)", "handicap+",
			"(rampe|rampen|ramper|trappe|trappen|trapper|trapperne|trappeanlæg*|elevator*|lift|liften|loftlift*|" +
				"niveaufri*|niveauspring*)",
			"(teleslynge*|hørehæmmede|tegnsprog*|døve)", "tilgængelighed*",
		},
		bodies: []string{"handicapråd*", "+handicapråd*"},
		users: []string{
			"(borgere|brugere|beboere|voksne|unge|børn) med (udviklingshæmning|autisme|erhvervet_hjerneskade|" +
				"hjerneskade|handicap|psykiske_lidelser|sindslidelser|funktionsnedsættelse*)",
		},
	},
	{
		id: "social", name: "social- eller sundhedsområdet", body: "Ældrerådet eller Handicaprådet",
		topic: []string{
			"sundhedsområde*", "socialområde*", "voksenområde*", "psykiatriområde*", "kvalitetsstandard*",
			"(borgere|dem) i eget hjem", "(praktisk|personlig) (hjælp|pleje)",
			"(hjælp|rengøring) (i_hjemmet|til_rengøring|til_bad|til_pleje|hos_visiterede)", "tøjvask*", "linned*",
			"indkøbsordning*", "rengøringshjælp*", "hjælpemid*", "boligindretning*", "genoptræning*", "træningscent*", "rehabilitering*",
			"vedligeholdelsestræning*", "sundhedscent*", "sundhedshus*",
		},
		bodies: []string{"handicapråd*", "+handicapråd*", "ældreråd*", "+ældreråd*", "ældres råd*", "seniorråd*", "udsatteråd*"},
	},
	{
		id: "skole", name: "skolernes struktur", body: "skolebestyrelserne", alone: true,
		topic: []string{
			"skolestruktur*", "skoledistrikt*", "skolepolitik*", "distriktsgrænse*",
			"(lukke|lukkes|lukning|lukningen|nedlæg*|sammenlæg*) .. (*skole|*skolen|*skoler|*skolerne)",
			"(*skole|*skolen|*skoler) .. (nedlægges|lukkes|lægges_sammen)",
			"styrelsesvedtægt* .. (skole*|folkeskole*)",
		},
		bodies: schoolBoards,
	},
	{
		id: "skolepenge", name: "pengene til skolerne", body: "skolebestyrelserne", alone: true,
		topic:  []string{"tildelingsmodel* .. (skole*|*skoler|*skolerne)"},
		bodies: schoolBoards,
	},
	{
		id: "undervisning", name: "undervisningen i folkeskolerne", body: "skolebestyrelserne",
		topic: []string{
			"(timetal|timetallet|timer) .. (*undervisning|undervisningen|klasse|klasserne|elever|eleverne|fagene)",
			"undervisningstid*", "(skoledag|skoledagen|skoledagens)", "specialklasse*", "understøttende undervisning",
			"klassestørrelse*", "klasseloft*", "skolefritidsordning*", "mellemformer",
		},
		bodies: schoolBoards,
	},
	{
		id: "skoledag", name: "elevernes hverdag i skole og SFO", body: "skolebestyrelserne",
		topic: []string{
			"*skole", "*skolen", "skolens", "*skoler", "*skolerne", "skolernes", "skoleferie*", "skoleleder*", "sfo*",
			"+sfo", "indskolingen", "udskolingen",
		},
		bodies: schoolBoards,
		change: []string{
			"(telefon*|mobil*|skærmtid*|skærmfri*)", "(ordensregl*|antimobbe*|værdiregelsæt*|skoleuniform*|uniform*|klædedragt)",
			"(madordning*|skolemad*|frokostordning*|skolefrokost*|morgenmad*|kantineordning*)",
			"(feriepasning*|ferieplan*|lukkedag*|lukkeuge*|ferielukning*|åbningstid*|morgenåbning*|morgenpasning*|" +
				"eftermiddagspasning*)",
			"(åbner|lukker|lukket|åbent|åbnes) .. (kl|uge|uger|time|timer|tidligere|senere)",
			"fælles (skoleleder|leder|ledelse|+ledelse|skoleledelse)",
			"(én|en) (områdeleder|skoleleder|distriktsskoleleder|fælles_leder)",
			"(områdeleder|distriktsleder|områdeledelse|distriktsledelse|skoleledelse)",
			"(klassedannelse*|klassestørrelse*|klassekvotient*|holddannelse*|samlæsning*|aldersblandet*|" +
				"aldersblandede|årgangsopdel*)",
			"klasser .. (op_til|med|elever)",
			"(lektiecafé*|lektiecafe*|lektier|lejrskole*|valgfag*|lektion*|timetal*|timefordeling*|skoleskema*|" +
				"skemaet|ringetid*|mødetid*|undervisningsmiljø*)",
			"(eleverne|elevernes|årgang|årgange|klassetrin|karakter|karakterer|karakterfri*|frikvarter*|pauser)",
			"(profilskole*|profillinje*|talentklasse*|specialklasse*|modtageklasse*|mellemform*|fraværspolitik*|" +
				"fraværsstrategi*|trivselspolitik*|inklusionsstrategi*|elevplan*|kvalitetsrapport*)",
		},
	},
	{
		id: "dagtilbud", name: "dagtilbud", body: "forældrebestyrelsen",
		topic: []string{
			"legestue*", "børnehus*", "børnehave*", "vuggestue*", "dagtilbud*", "daginstitution*", "dagpleje*", "frokostordning*",
		},
		others: []string{
			"(dagtilbud*|børnehus*|frokostordning*) .. (demens*|ældre|voksne|handicap*|udviklingshæm*|sindslidende|" +
				"hjerneskade*|pensionister|borgere)",
			"(demens*|ældre|voksne|handicap*|udviklingshæm*|sindslidende|hjerneskade*|plejecent*|plejehjem*) .. dagtilbud*",
		},
		bodies: []string{
			"forældrebestyrelse*", "forældreråd*", "bestyrelsen", "bestyrelserne", "bestyrelser", "forældrevalgte",
			"valgte forældre", "områdebestyrelse*", "forældrerepræsentant*",
		},
	},
}

// schoolThings are what a school is built of, buys and runs on, which is not the pupils' day.
var schoolThings = like("=tag", "=taget", "ventilation", "anlægsbevilling", "ombyg", "renover", "tilbyg", "byggeri",
	"nybyg", "indeklima", "indkøb", "rammeaftale", "licens", "supportkontrakt", "netværk", "rengøring", "solcelle",
	"varmepumpe", "legeplads", "salg", "sælges", "lokalplan", "kapacitet", "kørsel", "skolekørsel", "befordring",
	"skolebus", "cykelsti", "skolevej", "trafik", "parkering", "ansættelse", "udbyg")
