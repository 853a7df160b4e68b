package agenda

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Names is what a municipality calls things: further headings for the section roles, and
// the parties and lists whose members sit on its council.
type Names struct {
	Headings map[document.Role][]string
	Parties  []string
}

// titles are the known headings, folded.
var titles = map[document.Role]string{
	document.RoleRecommendation: "indstilling|indstillinger|hvad indstiller forvaltningen|" +
		"hvad indstiller administrationen|hvad foreslår forvaltningen|hvad foreslår administrationen|" +
		"forvaltningens forslag|administrationens forslag|direktionens forslag|hvad vi beder om|det beder vi om|" +
		"vi beder om|hvad beder vi om|forslag til beslutning|indstilling og beslutning|administrationens indstilling|" +
		"forvaltningens indstilling|direktionens indstilling|anbefaling|anbefalinger|administrationens anbefaling|" +
		"forvaltningens anbefaling|direktionens anbefaling|administrativ indstilling|direktørens indstilling|" +
		"hvad skal besluttes|hvad skal der besluttes|hvad skal udvalget beslutte|hvad udvalget skal beslutte|" +
		"hvad skal byrådet beslutte|hvad byrådet skal beslutte|hvad skal kommunalbestyrelsen beslutte|" +
		"hvad kommunalbestyrelsen skal beslutte|hvad foreslås|det indstilles|det foreslås|beslutning ønskes om|" +
		"der ønskes beslutning om|beslutningspunkter|forvaltningen foreslår|administrationen foreslår|" +
		"administrationen indstiller|forvaltningen indstiller|direktionen indstiller|administrationen anbefaler|" +
		"forvaltningen anbefaler|direktionen anbefaler|hovedindstilling|til beslutning|innstilling|" +
		"forslag til vedtak|rådmannens innstilling|kommunedirektørens innstilling",
	document.RoleSummary: "resume|resumé|hvad skal der tages stilling til|hvad skal udvalget tage stilling til|" +
		"hvad skal byrådet tage stilling til|sagsresumé|sagsresume|sagens kerne|beslutningstema|beslutningspunkt|" +
		"kort om sagen|sagen kort|problemstilling|formål|formål med sagen|sagstema|sammendrag|sammenfatning|" +
		"præsentation|anledning|indledning|tema|kort fortalt|problemet kort|oppsummering|samandrag",
	document.RoleCase: "sagsfremstilling|sagsbeskrivelse|beskrivelse af sagen|sagens indhold|indhold|løsning|" +
		"løsninger|baggrund|fakta|redegørelse|supplerende sagsfremstilling|sagsfremstilling og økonomi|beskrivelse|" +
		"baggrund og vurdering|sagen|status|saksutredning|saksopplysninger|bakgrunn|hvorfor er sagen rejst|" +
		"hvorfor får udvalget sagen nu|projektbeskrivelse|beskrivelse af projektet|projektets indhold|" +
		"planens indhold|forslagets indhold|strategiens indhold",
	document.RoleOptions: "handlemuligheder|handlemulighed|politisk handlerum|handlerum|alternativ indstilling|" +
		"beskrivelse af alternativ indstilling|alternativer|råderum|politisk råderum|beslutningsrum|muligheder|" +
		"udvalgets muligheder|byrådets muligheder|mulige beslutninger|valgmuligheder|lovgrundlag og råderum|rammer for drøftelsen",
	document.RoleAssessment: "vurdering|begrundelse for indstillingen|begrundelse for forslaget|fordele|" +
		"administrationens vurdering|forvaltningens vurdering|administrationens bemærkninger|" +
		"forvaltningens bemærkninger|bemærkninger|forvaltningens oplysninger|administrationens oplysninger|" +
		"konsekvenser|faglig vurdering|borgmesterens afdelings påtegning|fordele og ulemper|risici|risikovurdering",
	document.RoleEconomy: "økonomi|økonomiske konsekvenser|økonomi og finansiering|" +
		"økonomiske og personalemæssige konsekvenser|økonomiske og personalemæssige forhold|afledte konsekvenser|" +
		"økonomiske konsekvenser og finansiering|økonomiske forhold|økonomiske forhold og konsekvenser|" +
		"økonomi og organisatoriske konsekvenser|økonomi og afledt drift|bevilling|finansiering|budget|" +
		"bevillingsmæssige konsekvenser|økonomiske og bevillingsmæssige konsekvenser",
	document.RoleLaw: "lovgrundlag|lovgrundlag - link|lovgrundlag – link|retsgrundlag|retligt grundlag|jura|" +
		"hjemmel|lovgrundlag og juridisk vurdering|juridiske og planmæssige forhold|retsregler og andre forskrifter|" +
		"juridiske konsekvenser|juridiske forhold|lovlighed|lov- og plangrundlag",
	document.RoleHearing: "høring|høring og borgerinddragelse|inddragelse|borgerinddragelse|" +
		"høring og kommunikation|kommunikation|inddragelse og høring|høring og dialog|høring og inddragelse|høringen|" +
		"offentlig høring|høringssvar|høring og sagsgang|borgerinddragelse og kommunikation|hvem har set sagen|" +
		"udtalelser|kommunikation/høring|høring/kommunikation|dialog/høring",
	document.RoleNext: "videre proces|videre forløb|sagens videre forløb|det videre forløb|tidsplan|" +
		"procesplan|videre|næste skridt|videre proces og opfølgning|hvad sker der bagefter|tidsperspektiv|proces|" +
		"videre sagsgang|opfølgning|evaluering|læring og det videre forløb",
	document.RoleCompetence: "kompetence|beslutningskompetence|sagen afgøres af|hvem beslutter|sagsgang|" +
		"sagsgang og sagstype|sagsforløb|politisk behandling|beslutningen træffes af|sagen behandles i|sagens gang|" +
		"forventet sagsgang|kompetence og videre sagsgang|afgøres af|behandles i|kompetence og sagsgang|" +
		"politisk sagsgang|sagsgang/kompetence|kompetence/sagsgang",
	document.RoleHistory: "sagshistorik|sagshistorik, henvisninger|tidligere beslutninger|politiske beslutninger|" +
		"historik|tidligere behandling|punktet behandlet tidligere|politiske beslutninger og aftaler",
	document.RoleStaff: "personale|personalemæssige konsekvenser|med|medarbejdere|personaleforhold|" +
		"medarbejdere og råd|personalemæssige forhold",
	document.RoleAttachments: "bilag|bilagsliste|vedlegg|bilag til sagen|liste over bilag|bilagsfortegnelse|" +
		"bilagsoversigt|vedlagte bilag|åbne bilag|lukkede bilag|fortegnelse over bilag",
	document.RoleDecision: `beslutning|beslutninger|vedtak|afstemning|fremmøde|fraværende|afbud`,
	document.RoleProposal: "forslag|forslaget|forslagets ordlyd|begrundelse fra forslagsstilleren|" +
		"forslagsstillers begrundelse|forslagsstillerens begrundelse|forslagsstillerens tekst|forslagsstillers tekst|" +
		"forslagsstillerens ord|medlemmets forslag|medlemmets forslag og motivation|motivation|motivering",
	document.RoleOther: "habilitet|klima|miljø|natur og klima|natur|miljøvurdering|klima og miljø|andre konsekvenser|" +
		"øvrige konsekvenser|sundhed|kapacitet|andre hensyn|effekt|effektvurdering|demografi og serviceniveau|begrundelse",
}

// Heading is what a section with the role is usually called, "" if it has no name of
// its own.
func Heading(role document.Role) string {
	first, _, _ := strings.Cut(titles[role], "|")
	r, n := utf8.DecodeRuneInString(first)
	if n == 0 || role == document.RoleOther {
		return ""
	}
	return string(unicode.ToUpper(r)) + first[n:]
}

// Vocabulary is the known headings and parties, prepared once and used for many
// documents. It is safe for concurrent use.
type Vocabulary struct {
	roles   map[string]document.Role
	parties []string      // folded
	begin   [1 << 12]bool // whether a known heading begins with such a word: see firstWord

	found, guessed recent // headings recur from text to text
}

// NewVocabulary prepares the built-in headings and the names of n.
func NewVocabulary(n Names) *Vocabulary {
	v := &Vocabulary{roles: map[string]document.Role{}}
	for role, list := range titles {
		for _, t := range strings.Split(list, "|") {
			v.roles[t] = role
		}
	}
	for role, list := range n.Headings {
		for _, t := range list {
			v.roles[headingKey(t)] = role
		}
	}
	for _, name := range n.Parties {
		v.parties = append(v.parties, danish.Fold(name))
	}
	for key := range v.roles {
		if at := firstWord(key); at >= 0 {
			v.begin[at] = true
		}
	}
	return v
}

// firstWord is a number for the word that a heading begins with behind its number,
// whatever its case; -1 if it begins otherwise or has letters beyond Latin-1.
func firstWord(heading string) int {
	heading = strings.TrimLeft(heading, "0123456789.) ")
	n, hash := 0, uint32(0)
	for ; n < len(heading); n++ {
		c := heading[n]
		if c == 0xC3 && n+1 < len(heading) {
			n++
			c = heading[n]
		} else if c >= utf8.RuneSelf {
			return -1
		} else if c|0x20 < 'a' || c|0x20 > 'z' {
			break
		}
		hash = hash*31 + uint32(c|0x20)
	}
	if n == 0 {
		return -1
	}
	return int((hash ^ hash>>12) & (1<<12 - 1))
}

var standard = sync.OnceValue(func() *Vocabulary { return NewVocabulary(Names{}) })

// known returns the role of a heading that the lists hold.
func (v *Vocabulary) known(heading string) (document.Role, bool) {
	if at := firstWord(heading); at >= 0 && !v.begin[at] && !strings.HasSuffix(heading, "s vurdering") &&
		!strings.HasSuffix(heading, "s vurdering:") {
		return "", false
	}
	return v.found.look(heading, v.find)
}

func (v *Vocabulary) find(heading string) (document.Role, bool) {
	key := headingKey(heading)
	if role, ok := v.roles[key]; ok {
		return role, true
	}
	if danish.BeginsWith(key, "beslutning i ", "beslutning byrådet", "beslutning økonomiudvalget", "beslutning fra ", "beslutning den ") {
		return document.RoleDecision, true
	}
	if danish.BeginsWith(key, "indstilling fra ", "indstilling til ") {
		return document.RoleRecommendation, true
	}
	if whose, ok := strings.CutSuffix(key, "s vurdering"); ok && !strings.Contains(whose, " ") && OfAdministration(whose) {
		return document.RoleAssessment, true // "Jobcentrets vurdering"
	}
	return "", false
}

// headingKey folds a heading: no number in front, no mark behind, single spaces.
func headingKey(s string) string {
	s = document.OneLine(danish.Fold(s))
	s = strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsDigit(r) || r == '.' || r == ')' || r == ' ' })
	return strings.TrimRight(s, ":.?! ")
}
