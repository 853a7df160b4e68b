package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// crew are those who do the municipality's work; hard, roster and hold are the parts of
// "svært ved at få vagterne til at gå op".
const (
	crew = "(sagsbehandlerne|rådgiverne|+rådgiverne|+plejerskerne|plejerne|+plejerne|hjælperne|+hjælperne|" +
		"medarbejderne|+medarbejderne|vejlederne|+vejlederne|konsulenterne|+konsulenterne|pædagogerne|terapeuterne|" +
		"+terapeuterne|byplanlæggerne|ingeniørerne|jordemødrene|tandlægerne|+folkene|folkene|driftsfolkene|" +
		"assistenterne|+assistenterne|teamet|+teamet|afdelingen|+afdelingen)"
	hard = "(svært|svær|vanskelig|vanskeligt|besvær|besværet|besværlig|besværligt|problemer|bøvl|udfordring|" +
		"udfordringer|umuligt|knebet|kniber|kneb|halter|haltet|kabale|puslespil|kamp|kæmpet|kæmper|slås)"
	roster = "(vagter|vagterne|+vagter|+vagterne|vagtplan|vagtplanen|vagtplanerne|vagtskema*|mødeplanen|rullet|" +
		"aftenerne|weekenderne|nætterne|bemandingen)"
	hold = "(gå_op|hænge_sammen|dække|dækket|dækkes|bemande|lægge|besat|bemandet|fyldt|på_plads|nå_sammen|nå_rundt)"
)

// duties are what a municipality has to carry out again and again.
const duties = "+tilsyn|tilsyn|tilsynene|+tilsynene|+besøg|besøg|besøgene|+besøgene|+kontroller|kontroller|" +
	"kontrollerne|+kontrollerne|+besigtigelser|besigtigelserne|+samtaler|samtaler|samtalerne|+eftersyn|eftersyn|" +
	"eftersynene|prøverne|+prøver|målinger|+målinger|målingerne|+undersøgelser|undersøgelserne"

// strength is what there is to work with, load what there is to do, as the branches of a cue.
const (
	strength = "kapacitet|kapaciteten|ressourcer|ressourcerne|bemanding|bemandingen|normering|normeringen|" +
		"medarbejdere|medarbejderne|medarbejderstaben|folk|staben|hænder|hænderne|mandskab|mandskabet|kræfter|" +
		"kræfterne|personale|personalet|timer|ansatte|teamet|afdelingen|årsværk"
	load = "opgaver|opgaverne|+opgaver|+opgaverne|opgavemængde|opgavemængden|opgavernes|sager|sagerne|+sager|" +
		"+sagerne|sagsmængde|sagsmængden|sagernes|sagstallet|arbejdsmængden|arbejdsbyrden|kravene|henvendelser|" +
		"henvendelserne|behovet|efterspørgslen"
)

// longSo and worn tell that those who do the work are and have been stretched.
const (
	longSo = "fortsat|stadig|meget|ret|hårdt|så|lidt|generelt|for_tiden|i_forvejen|længe|allerede|i_lang_tid|lige_nu|" +
		"igen|for_længst|efterhånden|ekstra|ofte"
	worn = "tyndslidt|tyndslidte|nødlidende|spændt_til_det_yderste|presset_til_det_yderste|spændt_for|belastet|" +
		"belastede|overbelastet|overbelastede|overbebyrdet|i_knæ|på_overarbejde|på_bristepunktet|ved_bristepunktet|" +
		"klemt|klemte|hængt_op|kørt_i_bund|udmattet|udmattede|sat_under_pres|under_pres|trukket_tyndt"
)

// mismatch tells that there is more to do than those who do it can manage: what is set
// against what, what came over those who work, and posts that nobody applies for.
var mismatch = []string{
	"(" + strength + ") .. (står_ikke_mål|står_ikke_i_forhold|svarer_ikke|modsvarer_ikke|matcher_ikke|passer_ikke|" +
		"hænger_ikke_sammen|ikke_står_mål|ikke_svarer|ikke_matcher|ikke_følger) .. (" + load + ")",
	"(ubalance|misforhold|misforholdet|skævhed|gab|kløft|mismatch|uoverensstemmelse) (mellem|imellem) .. (" + load +
		") .. (" + strength + ")",
	"(ubalance|misforhold|misforholdet|skævhed|gab|kløft|mismatch|uoverensstemmelse) (mellem|imellem) .. (" +
		strength + ") .. (" + load + ")",
	"ikke .. (sammenhæng|balance|overensstemmelse|harmoni) mellem .. (" + load + ") .. (" + strength + ")",
	"ikke .. (sammenhæng|balance|overensstemmelse|harmoni) mellem .. (" + strength + ") .. (" + load + ")",
	"(" + load + ") .. (overstiger|overgår|langt_større_end|større_end) .. (" + strength + "|kan_nå|kan_klare|" +
		"kan_løse)",
	"(" + load + ") .. (vokser|stiger|kommer|løber) .. (hurtigere_end|fra) .. (" + strength + ")",
	"(flere|mere) (" + load + ") end .. (kan|kunne) (nå|løse|klare|nås|løses|håndtere)",
	"(" + load + ") .. (uden_at|mens) .. (" + strength + ") .. (fulgt|følger|mindre|færre|uændret|tilført)",
	"(" + load + ") .. uden at .. (fulgt|kommet|tilført|ansat) .. (" + strength + ")",
	"(" + strength + ") .. (er|bliver) (blevet)? (mindre|færre) mens .. (" + load + ")",
	"(bemandingen|normeringen|staben|medarbejderstaben|ressourcerne|kapaciteten) .. ikke .. fulgt (med|trop)",
	"ikke (dimensioneret|gearet|bemandet|rustet) til .. (" + load + "|opgaven|mængden|presset)",
	"(bemandingen|normeringen|personaledækningen|vagtdækningen) .. (er|var) (meget|fortsat|ret|generelt|" +
		"i_perioder)? (stram|skrøbelig|sårbar|tynd|skrabet|minimal|for_lav)",
	"(sygefravær|sygefraværet|opsigelser|vakancer|personaleudskiftning|medarbejderskift) .. (presser|præger|sit_præg|" +
		"sætter_præg|sat_spor|tynger|belaster|slider|udfordrer|hæmmer)",
	"(udskiftning|gennemstrømning) (blandt|i|af) (medarbejder*|sagsbehandler*|personale*|rådgiver*|staben|teamet|afdelingen)",
	"(arbejdspresset|sagspresset|opgavepresset|arbejdsbyrden|opgavemængden|sagsmængden) .. (er|har) .. (højt|stort|" +
		"stor|høj|stigende|vokset|steget|voksende|tungt)",
	"(stigende|højt|stort|voksende|massivt) (arbejdspres|opgavepres|sagspres)",
	"(personalemæssig*|bemandingsmæssig*|kapacitetsmæssig*|ressourcemæssig*) (udfordring*|problem*|begrænsning*|pres|knaphed|situation)",
	"(mangel|manglen|mangler) på .. (arbejdskraft|personale|fagfolk|vikarer|afløsere|+teknikere|teknikere|+loger|" +
		"biologer|ingeniører|+ingeniører|jurister|+givere|+behandlere|+plejere|+plejersker|+lærere|+læggere|" +
		"chauffører|gartnere|håndværkere|socialrådgivere)",
	"(mangler|mangel_på) (hænder|folk) (på|i|til)",
	"ikke .. (haft|været|givet|kommet|fået|får) .. (kvalificerede|egnede|nogen)? ansøgere",
	"(ingen|få|for_få) (kvalificerede|egnede) ansøgere",
	"(ingen|ikke) .. (haft|været|fundet) (nok|den_fornødne)? tid til (at)? (gennemføre|nå|besøge|føre|følge|svare|" +
		"behandle|kontrollere|tilse|udføre|" + duties + ")",
	"ikke (er|var|findes|har_været) (folk|hænder|mandskab|medarbejdere|personale|kræfter|nogen|sagsbehandlere) til",
	"ikke (er|var)? (folk|hænder|medarbejdere) nok til", "vi (er|var) ikke (mange)? nok til", "brug for flere hænder",
	"(sidder|har|sad|havde) .. (for_mange|alt_for_mange) (sager|opgaver|borgere) (hver|ad_gangen|i)?",
	"(køen|bunken|stakken|puklen) .. bliver ikke (kortere|mindre)",
	"(mange|stor_bunke|flere|hundredvis_af) ubehandlede (sager|ansøgninger|klager|henvendelser)",
	"(mange|ekstra) ekstravagter", "(minimum|minimums*) af (bemanding|personale|medarbejdere)", "minimumsbemanding*",
	"(kun|alene) (det|de) (mest|allermest|højst) (nødvendige|presserende|akutte) .. (nå|når|nås|løst|løses|udført|" +
		"udføres|taget|tages)",
	"(mangel|manglen) på (uddannede|uddannet|faglærte|faglært|erfarne|kvalificerede|kvalificeret|faste|" +
		"fastansatte) (+ere|+er|folk|personale|læger|pædagoger)",
	"(kniber|kneb|knebet) (med)? at (nå|holde|følge|gennemføre|besøge|svare|behandle)",
	"(telefonen|telefonerne|skranken|receptionen|vagttelefonen|ekspeditionen) .. ikke (altid|" +
		"længere)? (blive)? (passes|passet|bemandes|bemandet|besvares|besvaret)",
	"(ikke|ingen) (flere|andre|nogen) til at (dele|tage|løse|dække|overtage|hjælpe)",
	"(klare_sig|klarer_sig|nøjes|klaret_sig) .. (ufaglærte|vikarer|afløsere|færre_folk|færre_hænder)",
	"begrænset hvad .. (timer|kræfter|ressourcer|tid|hænder|mandskab)",
	"(få|at) tiden til at slå til", "løbet (stærkt|hurtigt) (i|på|hos)",
	"med (den|de) (nuværende|eksisterende|givne) (bemanding|normering|ressourcer|medarbejdere|styrke|" +
		"kapacitet) .. (ikke|vanskelig*|svært)",
	"med færre (folk|hænder|medarbejdere|kolleger)",
	"ikke .. med (den|de) (nuværende|eksisterende|givne|tilstedeværende) (bemanding|normering|ressourcer|" +
		"medarbejdere|styrke|kapacitet|kræfter|mandskab|hænder|timer)",
	"(ikke|ingen) råd til (at)? (føre|gennemføre|besøge|kontrollere|følge_op|" + duties + ")",
}

// notOurs are the cues of what others lack, of the labour market, of open posts as money and
// of people not reached yet: "lange ventelister i psykiatrien", "betales af de ubesatte stillinger".
var notOurs = []string{
	"(i|hos|ved) (psykiatrien|regionen|politiet|domstolene|sygehusvæsenet|sygehusene|hospitalet|+styrelsen|" +
		"ankestyrelsen|erhvervslivet|byggebranchen)",
	"(løsning|løsningen|løsninger|svar|svaret|middel|midler|vej|vejen) (på|mod|ud_af) (manglen|mangel) på",
	"(arbejdsmarkedet|branchen|på_landsplan|i_hele_landet) .. (mangel|mangler|manglen)",
	"(mangel|mangler|manglen) .. (på_arbejdsmarkedet|i_branchen|på_landsplan|i_hele_landet)",
	"(betales|finansieres|dækkes|finansiering|dækning) .. (vakante|ubesatte|ledige) stillinger", "ikke alle er nået",
	"(vandværk|vandværket|+værk|+værket|+anlæg|ledningsnettet) .. kapaciteten",
	"(længere|kortere) (ventetid|ventetider|sagsbehandlingstid|svartid) (vil|ville|kunne|kan)",
}

// shortages are the hits that tell of one: by a word for it, or by what it comes from
// and what it leads to in one sentence.
func shortages(p *checker.Pass) []checker.Hit {
	hits := append(p.Said("knaphed"), p.Said("prioriteret")...)
	hits = append(hits, p.Said("misforhold")...)
	for _, h := range p.Said("strakt") {
		if short(p, h) {
			h.Negated = false // "rækker ikke"
			hits = append(hits, h)
		}
	}
	for _, cause := range p.Hits("aarsag") {
		for _, h := range p.SaidIn("foelge", cause.Sentence) {
			h.Negated = false // "holder ikke"
			hits = append(hits, h)
		}
	}
	for _, h := range p.Said("udskudt") {
		if p.Has("venter", h.Sentence) {
			hits = append(hits, h)
		}
	}
	slices.SortStableFunc(hits, func(a, b checker.Hit) int { return a.Sentence - b.Sentence })
	return hits
}

// deferred are the cues of work that is done when somebody has the time: "sættes i gang, når der
// bliver luft i kalenderen"; waits are the words for the work that waits for it.
var deferred = []string{
	"(når|til|indtil|såfremt|efterhånden_som|hvis) .. (luft|tid|hænder|overskud|ressourcer|kapacitet|kræfter|folk|" +
		"mandskab|arbejdskraft|timer|medarbejdere) (i_kalenderen|i_kalenderne|til_det|til_den|til_dem|til_opgaven|" +
		"hos|i|til_rådighed|nok|igen|til_overs)",
	"(når|til|indtil) (der|vi|forvaltningen|afdelingen|teamet) (igen|engang|atter|måtte)? (bliver|er|kommer|findes|" +
		"får|opstår) (engang|igen|mere|den_fornødne|de_fornødne)? (luft|tid|hænder|overskud|ressourcer|kapacitet|" +
		"kræfter|folk|mandskab|arbejdskraft|timer)",
	"(efterhånden_som|i_takt_med_at|som) (tiden|ressourcerne|kræfterne|kapaciteten|bemandingen|kalenderen) .. (er_til_det|tillader|rækker)",
}

const waits = "(på_hold|i_bero|på_standby|på_pause|parkeret|vente|venter|ventet|afvente|afventer|ligger|ligge|sættes|" +
	"igangsættes|tages|tage|løses|udføres|behandles|først|påbegyndes|begynder|gennemføres|udskydes|udskudt|" +
	"genoptages|kigger|ser|nås|besvares|svarer|følges)"

// toldAgain reports whether a hit in what sums the item up, the resume or the first lines
// whatever their heading, is a bare word that a later section tells of.
func toldAgain(p *checker.Pass, h checker.Hit, later []checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	if len(later) == 0 || s.Section == nil || len(s.Words) > 8 || !p.Subject(h.Sentence) && s.Section != p.Item.Sections[0] {
		return false
	}
	return slices.ContainsFunc(later, func(l checker.Hit) bool {
		return !l.Negated && p.Sentences[l.Sentence].Section != s.Section && !p.Excepted(l.Sentence)
	})
}

// short reports whether a hit says of staff or of their time that there is too little:
// such a word stands among the few before it, or right behind "kniber".
func short(p *checker.Pass, h checker.Hit) bool {
	for _, who := range p.HitsIn("styrke", h.Sentence, h.Sentence) {
		gap := h.Span.Start - who.Span.End
		if who.Span.End > h.Span.End {
			gap = who.Span.Start - h.Span.End
		} else {
			gap -= aside(&p.Sentences[h.Sentence], who.Span.End, h.Span.Start)
		}
		if gap <= 45 {
			return true
		}
	}
	return false
}

// aside is how much of the text between two places is a relative clause set in right behind the
// first: "Teamet, som deles med nabokommunen, er presset".
func aside(s *agenda.Sentence, from, until int) int {
	k := s.WordFrom(from)
	if k >= len(s.Words) || !s.Words[k].Break || s.Words[k].Fold != "som" && s.Words[k].Fold != "der" {
		return 0
	}
	for k++; k < len(s.Words) && s.Words[k].Span.Start <= until; k++ {
		if s.Words[k].Break {
			return s.Words[k].Span.Start - from
		}
	}
	return 0
}

// supposed reports whether a hit tells of what may come or is to be avoided, not of
// what is: such a word stands in front of it.
func supposed(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	waits := strings.Contains(danish.Fold(p.Text(h.Span)), "ventetid")
	for k, w := range words {
		if w.Span.Start >= h.Span.Start {
			return false
		}
		if waits && proposes(w.Fold) && k+1 < len(words) && words[k+1].Fold != "om" {
			return true
		}
		switch w.Fold {
		case "kan", "vil", "kunne", "ville":
			if k+1 < len(words) && !barely[words[k+1].Fold] {
				return true
			}
		case "hvis", "såfremt", "risikerer", "risiko", "undgå", "forebygge", "nedbringe", "afhjælpe", "mindske", "afvikle":
			return true
		}
	}
	return false
}

// barely are the words behind "kan" with which it tells what is, not what may come.
var barely = danish.WordSet("ikke først kun næppe knap dårligt alene")

// ofChoice reports whether a sentence stands in a line of the section on what the body may choose:
// there it tells what comes of a choice.
func ofChoice(s *agenda.Sentence) bool {
	return s.In(document.RoleOptions) && s.Block != nil && s.Block.Kind == document.ListItem
}
