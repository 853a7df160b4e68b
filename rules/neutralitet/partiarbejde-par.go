package neutralitet

import (
	"maps"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The part of partiarbejde-i-sagen that finds two things in one sentence, however many
// words stand between them: a politician and what he is praised for, a party and a verdict
// on it, the next election and what it is to bring somebody.

// politician is one whose title is no association's, also where his name or the name of
// his committee stands between.
const politician = "(borgmester|borgmesteren|borgmesterens|*borgmester|*borgmesteren|*borgmesterens|rådmand|" +
	"rådmanden|rådmandens|*udvalgsformand|*udvalgsformanden|*udvalgsformandens|*udvalgsforkvinde*|byrådsmedlem|" +
	"byrådsmedlemmet|byrådsmedlemmets|kommunalbestyrelsesmedlem*|regionsrådsmedlem|folketingsmedlem|gruppeformand|" +
	"gruppeformanden|gruppeformandens|*ordfører|*ordføreren|spidskandidat|spidskandidaten|spidskandidatens)"

// pairSets are the cue sets of the pairs.
var pairSets = map[string][]string{
	"person": {
		politician,
		"(+udvalgets|udvalgets|byrådets|kommunalbestyrelsens) (nye|tidligere)? " + virtues + "? (formand|næstformand|forkvinde)",
		"(formand|formanden|forkvinde|forkvinden|næstformand|næstformanden) for (+udvalget|udvalget|byrådet|kommunalbestyrelsen)",
	},
	// a quality nobody states as a fact
	"dyd": {
		virtues + " (" + politicianWords + "|formand|formanden|forkvinde|forkvinden)",
		"(+udvalgets|udvalgets|byrådets|kommunalbestyrelsens) " + virtues + " (formand|næstformand|forkvinde)",
		"(stort|store|varmt|varme) hjerte", "(brænder|brændt|brændte) for", "hjertet på rette sted",
		"(drivkraften|drivkraft|primus_motor|frontfigur|fortaler|foregangsmand|foregangskvinde|ildsjæl|inspirator|" +
			"ankermand|garant|garanten)",
		"(giver|gav|givet) (aldrig|ikke) op", "(trods|mod) .. odds",
		"(utrættelig*|ihærdig*|vedholdende|beundringsværdig*|imponerende|uselvisk*|fornem|fornemt|forbilledlig*|" +
			"mesterlig*|flot|flotte|fantastisk*) .. (indsats|arbejde|arbejdet|kamp|engagement|kæmpet|sikret|skaffet|" +
			"ledet|forhandlet)",
		"(utallige|hundredvis_af|talløse) .. timer",
		"(stolt|stolte|glad|glade|taknemmelig*) .. (for|af|over) (sin|vores|den|byens|kommunens) " + politician,
		"(får|fik|give|giver|fortjener|skal_have) .. (god_presse|ros|æren|skulderklap)",
		"(rygrad|handlekraft|politisk_tæft|visioner|format|statsmandsformat|vidsyn|fremsyn|forhandlingsevne*|" +
			"overtalelsesevne*|gennemslagskraft)",
		"(stærke|tydelige|kloge|visionære|modige) (lederskab|ledelse|hånd|linje)",
		"(svinge|svinget|svingede) .. pisken", "(hev|hevet|trukket) .. (land|hus|læsset)",
		"hele byens (borgmester|mand|kvinde)",
		"(charme|charmeoffensiv|gode_forbindelser|gode_kontakter|stærke_netværk|næse_for|flair_for|sans_for|blik_for|" +
			"evne_til)",
		"som (den_første|en_af_de_første)",
		"(lykkedes|lykkes) (det)? (for)? (den|vores)? " + politician,
		"(overbevist|overbeviste|overtalt|overtalte|overtale|overbevise|åbnet_døre|åbnede_døre|trak_i_trådene|" +
			"slog_i_bordet|slået_i_bordet|lagt_pres|lagde_pres|banket_på|bankede_på|i_tale|skubbet_på|kæmpet_for|kæmpede_for|kæmper_for)",
		"(personligt|egenhændigt|på_egen_hånd|utrætteligt|ihærdigt|i_årevis) .. (forhandlet|presset|skubbet|sikret|" +
			"rejst|skaffet|hentet|arbejdet|været|sørget|taget)",
		"(kendt_for|berømt_for|elsket|hyldes|hyldest|hyldet|bifald|applaus|heltemodig*|bedrift*)",
		"(genial*|snarråd*|snilde|snarrådigt|egenhændigt)",
	},
	"partiet": {
		party,
		"(@partier|oppositionen|oppositionens|flertalsgruppen|flertalsgruppens|mindretallet|borgmesterpartiet|" +
			"borgmesterens_parti|blok)",
		"=(SF|DF|Venstre|Venstres|Alternativet|Konservative|Radikale|LA|Borgerlisten|Borgerlistens|Lokallisten|" +
			"Lokallistens|Fælleslisten|Bylisten)",
		"(det|de) (nye|gamle|tidligere|siddende|konservative|borgerlige|røde|blå|radikale|" +
			"socialdemokratiske) (mindretal|flertal|partier|gruppe|medlemmer|styre)",
	},
	"dom": {
		"(bedste|klogeste|stærkeste|skarpeste|mest_ansvarlige|mest_realistiske|rigtige|ansvarlige) (bud|politik|" +
			"linje|parti|svar|ideer|idéer|løsninger|kort|kandidat*)",
		"(som|altid) (sædvanlig|sædvanligt|vanligt|altid)",
		"(endnu_en_gang|endnu_engang|atter_en_gang|for_gud_ved_hvilken) .. (valgt|sagt|stemt|vist|svigtet|bevist|modarbejdet)",
		"(spænde|spænder|spændt|spændte) ben", "(stå|står|stået|stod) (fast|vagt|alene|sammen) (på|om|bag|med)",
		"(taget|tager|tog|påtaget|vist|viser|viste) .. ansvar", "(haft|har|fik|fået|får) (hele_tiden|længe|altid|desværre)? (haft)? ret i",
		"(kun|blot|bare|hellere) .. (kritiser*|brokke*|brok|klage*|råbt|skælde*|pege_fingre)",
		"(svigter|svigtet|svigtede|forsømt|forsømte|ødelagt|ødelagde|saboter*|sovet_i_timen|vanrøgt*|skylden|" +
			"blæser_på|ligeglad*|løber_fra|løbet_fra|fejer|populist*|uansvarlig*|ansvarsløs*|utroværdig*|" +
			"skræmmekampagne*|obstrue*|forhale|forhalet|modarbejde*)",
		"som (det|den) eneste (parti|liste|gruppe)",
		"(lytter|lyttet) til (borgerne|folk)",
		"(kæmpet|kæmper|kæmpede|gået|går|gik) .. (for|forrest)",
		"(fortjener|fortjent) .. (støtte|ros|opbakning|tak|stemme*)", "(bedste|rigtige|eneste|sikre) .. valg",
		"(gennemtænkt|gennemtænkte|visionær*|fornuftig*|fremsynet|fremsynede|ansvarlig|ansvarlige) (plan|politik|" +
			"linje|forslag|bud|kurs)",
		"(ryddet|rydde|rydder|ryddede) op efter",
		"(urealistisk*|useriøs*|tåbelig*|naiv*|gammeldags|forfejlet|forfejlede|kortsigtet|kortsigtede|uigennemtænkt*|" +
			"hovedløs*|tomme) (krav|forslag|politik|plan|planer|løfter|ideer|linje|kurs|kritik)",
		"(held|heldigvis|tak|fortjeneste|sejr|skyld|mærkesag*)",
	},
	"valget": {
		"(før|inden|efter|ved|op_til|til|på|under|frem_til|frem_mod|tæt_på|nærmer_sig) (kommunalvalget|byrådsvalget|" +
			"folketingsvalget|regionsvalget|valget|valgdagen|næste_valg|det_kommende_valg|det_næste_valg|" +
			"novembers_valg)",
		"(i|under|til|fra|for|før) (valgkampen|valgkamp|den_kommende_valgkamp|+valgkamp)",
		"(vælgerne|vælgernes|vælgertilslutning*|genvalg|genvalget|genvælg*)",
	},
	"gevinst": {
		"(styrke*|muligheder|chance|chancer|chancerne|fordel_for|fordel_i|til_fordel|løfte|løfter|løftet|løfterne|" +
			"lovet|lovede|indfri*|gavne|gavner|skade|skader|kort_på_hånden|presse|omtale|medieomtale*|presseomtale*|" +
			"synlighed|medvind|point|pointgivende|stemmer_til|populær*|upopulær*|belejlig*|stillet_stærkt|" +
			"står_stærkt|stå_stærkt|sympati|ammunition|profil|profilere*|sejr|vinder|vinde|taber|tabe|vindersag*|trumf*)",
	},
	"egen": {
		"(personlige|egen|eget|egne|private) (facebook*|instagram*|linkedin*|hjemmeside|side|profil|blog|podcast|" +
			"opslag|nyhedsbrev*|kampagne*|valgside*|valgprofil*|kandidat*|kanaler|kanal|video*|tale|taler|læserbrev*|" +
			"sociale_medier|some-*)",
		"(hjælper|hjælpe|bistår|bistå|assisterer|skriver|laver|producerer) .. (facebook*|instagram*|hjemmeside|" +
			"podcast|læserbrev*|debatindlæg|kronik*|valgside*)",
	},
	"genvalg": {"(genvalgt|genvælges|genvalg)"},
	// what nobody but a party speaks of
	"partiord": {
		"(vælgerne|vælgernes|sine_vælgere)", "*spidskandidat*",
		"(partilinje*|partisoldat*|partibog*|partitop*|partiledelse*|partiformand*|partileder*|partifælle*|" +
			"partikammerat*|partiapparat*|partikasse*|partikontor*)",
		"(plakat|plakater|foldere|flyer|flyers|løbesedler|materiale|pjecer|balloner|bolsjer|roser) .. (kandidaten|" +
			"kandidaterne|kandidaternes|kandidatens)",
	},
	// an attachment named after what only a party holds
	"partifil": {
		"(" +
			lettersOf("sf df la dd el rv venstre konservative radikale alternativet socialdemokratiet enhedslisten "+
				"moderaterne",
				"årsmøde* landsmøde* gruppemøde* vælgermøde* medlemsmøde* kandidat* kampagne* folder* møde nytår* "+
					"valg* tale* stand") + ")",
		"(pressemeddelelse*|tale|taler|flyer*|løbeseddel*|læserbrev*|debatindlæg|debatoplæg|talepunkter|talepapir*|" +
			"folder*|slides|oplæg|kronik|opslag|manuskript|video|plancher|faktaark) .. (@partier|=Venstre|" +
			"=Konservative|=Radikale|=Alternativet|=SF|=DF|=LA|=RV|=DD)",
	},
}

// politicianWords are the titles an adjective stands before, as branches of a cue.
const politicianWords = "*borgmester|*borgmesteren|rådmand|rådmanden|*udvalgsformand|*udvalgsformanden|" +
	"*udvalgsforkvinde|*udvalgsforkvinden|byrådsmedlem|gruppeformand|spidskandidat|*ordfører|*ordføreren"

// virtues are adjectives that praise a person.
const virtues = "(dygtig|dygtige|energisk|energiske|fremsynet|fremsynede|veloplagt|veloplagte|handlekraftig|" +
	"handlekraftige|visionær|visionære|utrættelig|utrættelige|engageret|engagerede|initiativrig|initiativrige|modig|" +
	"modige|populær|populære|afholdt|afholdte|vellidt|vellidte|respekteret|respekterede|karismatisk|karismatiske|" +
	"driftig|driftige|ihærdig|ihærdige|flittig|flittige|kompetent|kompetente|erfarne|kloge|kreative|stærke|stædige|" +
	"uforfærdede|sympatiske|folkekære|arbejdsomme|hårdtarbejdende|fantastiske|ansvarlige|nytænkende|vedholdende)"

// lettersOf joins every party with everything a party holds, as branches of a cue:
// "sf-årsmøde*".
func lettersOf(parties, events string) string {
	var out []string
	for _, a := range strings.Fields(parties) {
		for _, b := range strings.Fields(events) {
			out = append(out, a+"-"+b)
		}
	}
	return strings.Join(out, "|")
}

// pairs are the sets of which one sentence must hold both. The first set of a verdict
// comes first: it is the party that is judged.
var pairs = []struct {
	who, what string
	praise    bool // words about somebody, not work for a party
	inOrder   bool
}{
	{who: "person", what: "dyd", praise: true},
	{who: "person", what: "egen", praise: true},
	{who: "person", what: "genvalg"},
	{who: "partiet", what: "dom", praise: true, inOrder: true},
	{who: "valget", what: "gevinst"},
}

// withPairs adds the sets of the pairs to those of the rule.
func withPairs(cues map[string][]string) map[string][]string {
	maps.Copy(cues, pairSets)
	return cues
}

// eachPair calls found for what the pairs and the words of parties alone find in the
// administration's words.
func eachPair(p *checker.Pass, found func(i int, span document.Span, praise bool)) {
	for _, pair := range pairs {
		for _, what := range p.Said(pair.what) {
			for _, who := range p.SaidIn(pair.who, what.Sentence) {
				if !what.Negated && (!pair.inOrder || who.Span.Start < what.Span.Start) {
					found(what.Sentence, who.Span.Cover(what.Span), pair.praise)
				}
			}
		}
	}
	for _, h := range p.Said("partiord") {
		if !h.Negated {
			found(h.Sentence, h.Span, false)
		}
	}
	for _, h := range p.Hits("partifil") {
		if p.Attached(h.Sentence) {
			found(h.Sentence, h.Span, false)
		}
	}
}
