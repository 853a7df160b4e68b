package udvikling

import (
	"maps"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var (
	// hearable are those who are heard, also by what they own or belong to.
	hearable = []string{
		parties,
		"(pårørenderådet|pårørenderådene|+pårørenderådet|menighedsrådet|brugerrådene|ejerne|ejeren|lejerne|medlemmer|" +
			"medlemmerne|husstande|husstandene|familier|familierne|gæsterne|kunderne|parter|parterne|høringsparterne|" +
			"+bestyrelserne|+bestyrelsen|elever|eleverne|unge|borgerne|+foreninger)",
		"(indsigelsesfrist*|bemærkninger|indsigelser)",
	}
	// asking is that they were asked or could say something.
	asking = []string{
		"(spurgt|adspurgt|hørt|partshørt|rådspurgt)",
		"(lejlighed|mulighed|mulighederne|chance|anledning|adgang|frist) .. (kommentere|udtale|svare|ytre|" +
			"komme_med_forslag|komme_med_bemærkninger|komme_med_input|komme_med_ønsker|komme_med_indsigelser|" +
			"komme_med_kommentarer|komme_med_idéer|bemærke|bemærkninger|indsigelser|indsigelse|input|kommentarer)",
		"(drøftet|behandlet|gennemgået|vendt|forelagt) .. med .. (+rådet|+rådene|+bestyrelsen|+bestyrelserne|" +
			"organisationer|organisationerne|+foreningerne|foreningerne|klubberne|naboerne|beboerne|forældrene)",
		"(kunnet|kunne) .. (afgive|indgive|stemme|kommentere|svare|skrive|sende|indsende|give_deres_mening|krydse|" +
			"ytre|komme_med_forslag|komme_med_bemærkninger|komme_med_input|komme_med_ønsker|komme_med_indsigelser|" +
			"komme_med_kommentarer|komme_med_idéer|stille_forslag)",
		"(bedt|opfordret) .. at (stemme|svare|vælge|pege|prioritere|kommentere|krydse|sige|melde|give_deres|rangordne)",
		"(kommenteret|udtalt_sig)", "afgivet .. (udtalelse*|svar|høringssvar*|bemærkninger)", "taget med på råd",
		"indhentet .. (udtalelse*|bemærkninger|kommentarer|svar)",
		"(forelagt|rundsendt|udsendt|sendt_ud|på_dagsordenen|til_gennemsyn) ",
		"(drøftet|gennemgået|behandlet) (med|i|af) " + councils,
		"(drøftet|gennemgået) med (+rådet|+rådene|+foreningen)",
		"(præsenteret|vist|forelagt) (for|på) .. (møde|mødet|borgermøde|beboerne|naboerne)",
		"(annonceret|offentliggjort) .. (indsigelsesfrist|frist_for_indsigelse*|frist_for_bemærkninger)",
		"taget imod (bemærkninger|forslag|indsigelser|kommentarer)",
	}
)

// changedTo are the words for what was changed in a proposal, and changed is that it was.
const (
	changedTo = "(ændret|flyttet|taget_ud|taget_ind|rettet|tilføjet|skrevet_ind|skrevet_til|fjernet|sænket|hævet|" +
		"justeret|tilpasset|udgået|kortet|afkortet|udvidet|droppet|opgivet|kommet_med|føjet_til)"
	changed = "(vi|projektet|planen|udkastet|forslaget|forvaltningen|det|der|de|begge|den) (har|er) (siden|derfor|nu|" +
		"derefter|efterfølgende|så|de|dem|det|også)? .. " + changedTo
)

// What was answered may be told only by where it lies: "Kommentarer fra rådene foreligger", "Bilag 5
// indeholder høringssvarene". Some answers are those of a hearing by their name, others only by who gave
// them.
var (
	ofHearing = []string{
		"(høringssvar*|partshøringssvar*|høringsudtalelse*|nabosvar*|naboindsigelse*|brugerundersøgelse*|" +
			"borgerundersøgelse*|forældreundersøgelse*|pårørendeundersøgelse*|tilfredshedsundersøgelse*|" +
			"brugertilfredshedsundersøgelse*|spørgeskemaundersøgelse*|spørgeskema*|rundspørge*|borgermødet|" +
			"borgermøde|dialogmøde*|workshoppen)",
	}
	ofSomeone = []string{
		"(kommentar|kommentarer|kommentarerne|bemærkning|bemærkninger|bemærkningerne|udtalelse|udtalelsen|udtalelser|" +
			"udtalelserne|indsigelse|indsigelser|indsigelserne|tilbagemelding|tilbagemeldinger|tilbagemeldingerne|" +
			"indlæg|indlæggene|svar|svarene|brev|breve|brevene|høringsbrev*|synspunkter|synspunkterne|holdning|" +
			"holdninger|holdningen|input|ønsker|ønskerne|reaktioner|reaktionerne|besvarelser|besvarelserne|underskrifter|underskrifterne)",
	}
	lies = []string{
		"(foreligger|vedlagt|vedlægges|vedlagte|lagt_ved|vedhæftet|vedføjet|lagt_på|ligger_på|ligger_i|ligger_som|" +
			"ligger_ved|fremgår|findes_i|kan_læses|kan_ses|læses_i|er_samlet|samlet_i|indeholder|rummer|gengivet_i|" +
			"indgår_i_sagen|indgår_i_materialet|optrykt|oplistet)",
	}
	givers = []string{
		"(+rådet|+rådets|+rådene|+rådenes|+råd|+bestyrelsen|+bestyrelsens|+bestyrelserne|+bestyrelsernes|" +
			"+bestyrelser|med-udvalget|med-udvalgets|+med|hovedudvalget|hovedudvalgets|organisationer|" +
			"organisationerne|organisationernes|+organisationer|+organisationerne|+foreningen|+foreningens|" +
			"+foreninger|+foreningerne|+foreningernes|foreningerne|foreninger|naboer|naboerne|naboernes|borgere|" +
			"borgerne|borgernes|beboere|beboerne|beboernes|lodsejere|lodsejerne|grundejere|grundejerne|ejerne|" +
			"parterne|parternes|forældre|forældrene|forældrenes|brugere|brugerne|brugernes|klubber|klubberne|" +
			"klubbernes|indkomne|indkommet|modtagne|indsendte|tillidsrepræsentant*)",
	}
)

// filed reports whether sentence i tells of answers by where they lie.
func filed(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Heading || s.Point >= 0 || s.Section == nil || s.In(document.RoleLaw) || p.Attached(i) ||
		p.Item.Traits.Has(document.Consultation) || denies(s.Words) {
		return false
	}
	if p.Has("tilbud", i) || p.Has("kommende", i) || p.Has("forude", i) || p.Has("egne", i) {
		return false
	}
	return p.Has("hoeringssvar", i) || p.Has("svarord", i) && p.Has("afsendere", i)
}

// past are the sentences that tell of a hearing already held.
func past(p *checker.Pass) []int {
	held := map[int]bool{}
	for _, h := range p.Said("hoering") {
		if h.Negated || p.Has("tilbud", h.Sentence) || p.Has("kommende", h.Sentence) ||
			p.Sentences[h.Sentence].Heading || denies(p.Sentences[h.Sentence].Words) {
			continue
		}
		held[h.Sentence] = true
	}
	for _, h := range p.Said("form") {
		if i := h.Sentence; !h.Negated && !held[i] && behind(p, i) && !ofEar(p, h) {
			held[i] = true
		}
	}
	for _, h := range p.Said("spurgt") {
		if i := h.Sentence; !h.Negated && !held[i] && behind(p, i) && p.Has("hoerte", i) && wereHeard(p, h) {
			held[i] = true
		}
	}
	for _, h := range p.Said("ligger") {
		if i := h.Sentence; !h.Negated && !held[i] && filed(p, i) {
			held[i] = true
		}
	}
	for _, h := range p.Said("frist") {
		if i := h.Sentence; !p.Item.Traits.Has(document.Consultation) && !p.Has("tilbud", i) &&
			!p.Has("kommende", i) && !p.Has("forude", i) && !held[i] {
			held[i] = true
		}
	}
	return slices.Sorted(maps.Keys(held))
}

// behind reports whether what sentence i tells of has been, in this case: not what is to be
// decided or to come, nor what somebody held in a year long gone ("i 2011").
func behind(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Point >= 0 || s.Section == nil || s.Section.Role == document.RoleLaw ||
		p.Item.Traits.Has(document.Consultation) || denies(s.Words) {
		return false
	}
	past := false
	for k, w := range s.Words {
		past = past || pastWords.Has(&w) || afterHearing(s.Words, k)
		if k > 0 && s.Words[k-1].Fold == "i" && len(w.Fold) == 4 && (strings.HasPrefix(w.Fold, "19") || strings.HasPrefix(w.Fold, "20")) {
			return false
		}
	}
	return past && !p.Has("tilbud", i) && !p.Has("kommende", i) && !p.Has("forude", i)
}

// afterHearing reports whether word k is a hearing that something comes after: "efter endt partshøring".
func afterHearing(words []danish.Word, k int) bool {
	if w := words[k].Fold; !strings.Contains(w, "høring") && !danish.BeginsWith(w, "naboorient", "borgermøde") {
		return false
	}
	for k--; k > 0 && ended.Has(&words[k]); k-- {
	}
	return k >= 0 && words[k].Fold == "efter"
}

var ended = like("=endt", "=afsluttet", "=gennemført", "=afholdt", "=forudgående", "=offentlig", "=fornyet", "=en",
	"=den", "=ugers", "=to", "=fire", "=seks", "=otte", "=skriftlig", "=sædvanlig", "=behørig")

// pastWords tell that something has been: "blev holdt", "efter nabohøring", "er afsluttet".
var pastWords = danish.NewClass(func(w string) bool {
	switch w {
	case "har", "havde", "blev", "var", "lå", "løb", "fik", "gik", "holdt", "afholdt", "gennemført", "afsluttet",
		"udløbet", "sluttede", "udløb",
		"blevet", "været", "drøftet", "forelagt", "foretaget", "overstået", "bød", "bedt", "kunne", "taget", "deltog",
		"indhentet", "afgivet", "indgivet", "endte", "kom", "kommet", "fulgtes", "foregik", "modtaget", "modtog", "forelå":
		return true
	}
	return strings.HasSuffix(w, "ede") && len(w) > 6
})

// ofEar reports whether a hit speaks of somebody's hearing: "nedsat høring".
func ofEar(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	k := s.WordAt(h.Span.Start)
	return k > 0 && ears.Has(&s.Words[k-1])
}

// wereHeard reports whether a hit of asking that is no more than a participle is in the passive
// or has the municipality as the one who asks: "er spurgt", "vi har hørt", not "foreningen har
// spurgt".
func wereHeard(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	k := s.WordAt(h.Span.Start)
	if k < 0 || s.Words[k].Span.End != h.Span.End || !participles.Has(&s.Words[k]) {
		return true
	}
	for k--; k > 0 && adverbs.Has(&s.Words[k]); k-- {
	}
	if k < 0 {
		return false
	}
	switch s.Words[k].Fold {
	case "er", "blev", "blevet", "været":
		return true
	case "har":
		return k > 0 && we.Has(&s.Words[k-1])
	}
	return we.Has(&s.Words[k])
}

var (
	ears        = like("=nedsat", "=dårlig", "=god", "=svækket")
	participles = like("=spurgt", "=adspurgt", "=hørt", "=partshørt", "=rådspurgt")
	adverbs     = like("=også", "=nu", "=alle", "=derfor", "=siden", "=dog")
	we          = like("=vi", "=forvaltningen", "=administrationen", "=der")
)
