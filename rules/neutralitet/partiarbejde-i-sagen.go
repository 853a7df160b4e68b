package neutralitet

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "partiarbejde-i-sagen",
	Title:    "Teksten roser en politiker eller blander partiarbejde ind",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Det her ligner omtale af en politiker eller arbejde for et parti.",
	Why:      "Forvaltningen betjener alle medlemmer lige og laver ikke materiale til partier eller valgkamp.",
	Remedy:   "Skriv i stedet, hvad {organ} har besluttet og hvornår, eller slet det.",
	Answer:   "Svar med, hvorfor omtalen er et faktum, der hører til sagen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 7 (partipolitisk neutralitet); case 27 og 29", Claims: []string{"politikudvikling-3", "betjening-2", "sandhed-4", "neutralitet-2", "neutralitet-5", "neutralitet-6", "case-15", "case-27", "case-29"}, Seen: "2026-11-22"},
	},
	Cues: withPairs(map[string][]string{
		"ros": {
			politicians + " .. (glæder_sig|er_stolt|være_stolt|stor_iver|kæmpet_for|kæmper_for|har_sikret|fortjener|går_forrest|gået_forrest|utrættelig*|ildhu|ildsjæl|mærkesag*|hjertebarn|æren|fortjeneste|handlekraft*|politisk_mod|visionær*|personlig*_engagement|store_indsats|flotte_indsats)",
			politicians + " .. (personligt|egenhændigt|helt_alene|utrætteligt|ihærdigt) .. (sikre*|skaffe*|arbejdet|kæmpe*|fået|hentet|banet|drevet|samlet|sørget)",
			politicians + " .. (fremragende|flot|flotte|stort|grundigt|imponerende|godt) (for|+forarbejde|forarbejde|benarbejde|arbejde|indsats)", "som (den|det) (første|eneste) (i|af|blandt) (udvalget|byrådet|kommunalbestyrelsen|partierne|medlemmerne)",
			theirs + " (store|flotte|personlige|stærke|kloge|tydelige)? (lederskab|lederevner|stædighed|ihærdighed|engagement|fremsyn|mod|handlekraft|vilje)", "(fremhæve|fremhæver|promovere|profilere|hylde|hylder|rose|roser) " + theirs, "holder hvad (han|hun) (lover|lovede|har_lovet)",
			politicians + " .. (stor|utrættelig|beundringsværdig) (ihærdighed|ildhu|energi|flid|vilje|kraft)",
			politicians + " .. (sat|sætte) .. på (landkortet|dagsordenen)",
			politicians + " .. (leveret|levere|indfriet|indfri|holdt) .. (løfte*|resultat*|valgløfte*)",
			"(takket_være|tak_til|takke|takker|rose|roser|ros_til|hylde|hylder) (den|vores|vor)? " + politicians,
			theirs + " (fortjeneste|ildhu|mærkesag*|hjertebarn|store|utrættelige|personlige|flotte|kamp|vision|visioner|valgløfte*|indsats|initiativ|ihærdige)",
			"(æren|ære|fortjenesten|fortjeneste|hæder|rosen|ros) .. (tilkommer|tilfalder|tilhører|går_til|skal_gå_til|gives_til|skyldes) (den|vores|alene|særligt|især|først_og_fremmest|ikke_mindst)? " + politicians,
			titled + " .. (" + deeds + ")", "(skyldes|skyldtes|tilskrives) (især|ikke_mindst|navnlig|først_og_fremmest|alene) " + titled, "uden " + politicians + " .. (var|havde|ville|kunne)", "uden " + theirs + " .. (indsats|pres|arbejde|ihærdighed|engagement|mellemkomst|kamp)", theirs + " (vedholdende|mangeårige|årelange|stædige|insisterende|ihærdige|målrettede) (indsats|pres|arbejde|kamp|engagement)", "(hans|hendes|borgmesterens|viceborgmesterens|rådmandens|*udvalgsformandens|formandens) (fortjeneste|vedholdenhed|stædighed|stålvilje|gåpåmod|initiativrigdom)",
			"(mærkesag|mærkesager|hjertebarn|hjertesag)", "gik til valg på", "(sejr|triumf|fjer_i_hatten|oprejsning|revanche) (for|til) " + titled, titled + " .. (har|skal_have|får|fortjener|høster) æren", "(gået|går|gik|gå) til valg (på|med)", "(hans|hendes|vedkommendes) (utrættelige|ihærdige|personlige|store|flotte|vedholdende|stædige) (arbejde|indsats|kamp|engagement|ildhu)", "(takket_være|tak_til|på_grund_af) (hans|hendes) (arbejde|indsats|kamp|engagement|vedholdenhed)",
			"(vedholdende|ihærdig|ihærdigt|utrættelig|utrætteligt|personlig|personligt|målrettet|stædig|stædigt|utrættede|flot|flotte|utallige|årelang|årelangt|sej|sejt|stort) .. (indsats|kamp|pres|arbejde|engagement|slid|træk|benarbejde|initiativ|timer|lobbyarbejde) (fra|af) " + politicians, "(efter|gennem|ved|takket_være) .. (lang|lange|årelang|årelangt|mangeårig|mangeårigt|lang_tids|års|mange_års|vedholdende|ihærdig*|utrættelig*|personlig*|målrettet|stædig*|flot|flotte) .. (indsats|kamp|pres|arbejde|engagement|slid|benarbejde|ihærdighed|vedholdenhed|stædighed) (fra|af) " + politicians,
			"ingen .. (hårdere|mere|længere|bedre|større|flittigere|stærkere|ihærdigere) .. end " + titled, "(ingen|ikke_nogen) (anden|andre) end " + titled + " .. (kunne|ville|havde)", "(viste|beviste) " + titled + " .. (format|lederskab|handlekraft|mod|værd|styrke)", titled + " .. (viste|vist|beviste|bevist) .. (format|lederskab|handlekraft|mod|værd|styrke|overblik|vilje|klasse)",
			politicians + " .. (fremstår|fremstilles|fremstille|i_et_godt_lys|god_omtale|få_æren|får_æren|tage_æren|tager_æren|æren_for)",
			"(@partier|venstres|konservatives|alternativets) .. (leverer|leverede|fortjener|skaffede|har_skaffet|kæmpede|har_kæmpet|æren)",
			"(borgmesteren|udvalgsformanden|formanden) alene", politicians + " .. (lovet|lovede|garanteret|garanterede) .. (vælgerne|borgerne|byen)", "(sin|hans|hendes) (valgkamp|mærkesag|indsats|kamp|ihærdighed) .. (bærer_frugt|bar_frugt|sikret|lykkedes|lovet|lovede|banet)", theirs + " .. (kamp|indsats|ildhu|arbejde_for|engagement|stædighed|fortjeneste|fremsyn|mod) .. (der|som) (har|gav|skabte|fik|gjorde|sikrede)",
			"(skyldes|skyldtes|resultat_af|frugten_af) .. " + theirs,
			theirs + " (benhårde|modige|kloge|visionære|fremsynede|dygtige|seje|uvurderlige|utrættelige|årelange|vedholdende|insisterende|ihærdige|flotte|enestående|store)", "(grad|helt|alene|først_og_fremmest|ene_og_alene) " + titled + " .. (værk|fortjeneste|sejr)",
			titled + " .. (skal_have|fortjener|får|har_fortjent) .. (tak|ros|hæder|skulderklap|anerkendelse)", titled + " .. (takket_være|gennem|via|i_kraft_af) (sit|sin|sine) .. (kontakt*|kendskab|indsats|netværk|arbejde|stædighed|evne*|erfaring|format|viljestyrke)",
			titled + " .. (var|er) den (der|som) (så|fik|tog|skabte|sørgede|banede|skaffede|turde|gik|stod|sikrede|fandt)", "uden næstformand .. (var|havde|ville|kunne)",
		},
		"parti": {
			"(faktaark|materiale|opslag|plancher|planche|video|tegninger|tegningerne|billeder|tal|talepunkter|taleseddel*|notat|præsentation|folder|brev) .. (til|for|som) .. (kandidat*|spidskandidat*|gruppeformand*|kampagne*|valgmøde*|+partiets|byrådsgruppe*)", "(bruge|vise|dele|fremvise|fremhæve|omtale|præsentere) .. (sine_vælgere|vælgerne|valgmøde*|partiets|kampagne*|årsmøde*)",
			"(valgløfte*|valgprogram*|partiprogram*|partimøde*|vælgermøde*|opstillingsmøde*|vælgerforening*|partikontor*|partiarbejde*|partikonference*|partiorganisation*|valgtale*|valgflyer*|valgmateriale*)",
			"(lovet|lovede|lover|garanterede|bebudede|løfte|løfter|løfterne|løftet) .. (før|til|op_til|under|i) (valget|valgkampen|vælgerne)", "(bruges|bruge|anvendes|omtale|synlighed|medvind|profil|profilere|profilering|brande) .. (op_til|før|inden|i|under|frem_mod) (valget|valgkampen|kommunalvalget)",
			"(pjece*|folder*|flyer*|løbeseddel*|løbesedler|plakat*|video*|kampagne*|slogan*|delt_ud|omdelt|uddelt|udleveret|lanceret|præsenteret|bebudet|sagde|talte_om) .. (i|under|fra|til|op_til|før) (valgkampen|valgkamp|kommunalvalgkampen)",
			"(partiets|listens|kandidatens|spidskandidatens) .. (stand|logo|pressemeddelelse*|generalforsamling*|medlemsmøde*|arrangement*|kampagne*|valgkamp*)", "(godt|belejligt|gunstigt|heldigt|strategisk) (før|inden|op_til|frem_mod|i_forhold_til|for) (valget|valgkampen|kommunalvalget)", "(før|inden|op_til) (valget|kommunalvalget) så .. (kan|får|vil)",
			theirs + " (personlige|egen|private|egne)? (vælgere|vælgerne|kampagne*|kandidatur|genvalg|valgkamp*|facebookside*|facebookprofil*|instagram*)", "genvalg af " + titled, "(sendes|udsendes|inviteres|omdeles) .. (medlemmer|medlemmerne) af " + party,
			"(partiet|partiets) .. (folder|kampagne|brug_for|hjemmeside|avis|opslag)",
			"(lytter_til|lyttet_til|imødekommer|ord_over_for|loyal_over_for|tro_mod|svar_til) (vælgerne|sine_vælgere)",
			"(vælgernes|vælgerne) .. (opbakning|dom|tillid|mandat)", "(materiale|video|opslag|tale|billeder|billede|budskab*|brug|bruge|bruges) .. (valgkamp|valgkampen)",
			"(talepapir|talepapiret|talepapirer|talepunkter|tale|oplæg|pressemateriale|presseberedskab) .. (parti*|vælger*|valgkamp*|landsmøde*|gruppeformand*)",
			"(sikre|sikrer|styrke|styrker|øge) .. genvalg*", "(*gruppemøde|*gruppemødet|gruppemoede*) .. (@partier|+listen|listen|byrådsgruppe*)", "(@partier|+listen|+listens|partiets|byrådsgruppens) .. (gruppemøde*|gruppemoede*)", "(slides|oplæg|præsentation|talepunkter|talepapir|powerpoint|notat) .. (gruppemøde*|gruppemoede*|partigruppe*|gruppeformand*)", "(partigruppemøde*|byrådsgruppemøde*)", "partiets (gruppemøde*|årsmøde*|landsmøde*|baggrundsgruppe*|budskab*|profil)",
			"ekskluder* .. parti*",
			"(løfte*|lovet|lovede|indfri*|ord) .. (sine_vælgere|vælgere|vælgerne)", "(vælgere|vælgerne) .. (løfte*|indfri*|holder_ord)", "(lige|kort|umiddelbart) (før|inden|op_til) (valget|kommunalvalget|valgdagen)", "af hensyn til (valget|valgkampen|genvalg*)",
			"(valgvideo*|valgfilm*|valgspot*|valgavis*|valgfolder*|valgopslag*|valgannonce*|valgpjece*|valgbrev*|kandidatfolder*|kandidatside*|kandidatvideo*|kandidatfilm*|kandidatavis*|kandidatpjece*|kandidatportræt*|kampagneside*|partiavis*|partiblad*|partifest*|partifælle*|partistand*)",
			"(kampagneleder*|kampagnechef*|kampagneteam*|kampagnestab*|spindoktor*|valgkampsleder*|partikammerat*)", "(udgangspunkt|chance|chancer|stemmer|position|fordel|forspring) .. (valg|valget|genvalg|valgkamp|valgkampen)", "(læserbrev|debatindlæg|kronik) .. (for|til|fra) " + titled, "(glade|heldige|stolte|taknemmelige) .. (vi|byen|kommunen) har .. (borgmester|rådmand|udvalgsformand)",
			party + " .. " + partyLife, "(tale|manuskript|oplæg|slides|talepunkter|talepapir|optræden|video|brev) .. (ved|på|til|for) (gruppens|byrådsgruppens|gruppeformandens) " + partyLife, "(gruppeformandens|byrådsgruppens|spidskandidatens|borgmesterens|udvalgsformandens|rådmandens) .. (valg*|kandidat*|kampagne|kampagneside|genvalg*|vælger*)",
		},
		"skyld": {
			"(tidligere|forrige|afgående) (borgmester|borgmesteren|udvalgsformand|flertal|byråd|kommunalbestyrelse|udvalg|styre) .. (forsømt*|undlod|undladt|svigte*|fejlede|fejlet|nølede|nølet|sjusk*|passiv*|kørt_i_sænk|forfalde)",
			"(modsat|i_modsætning_til) (det|den) (tidligere|forrige) (flertal|byråd|borgmester|kommunalbestyrelse|styre)",
		},
		"faktum": {
			"(klubbens|skolens|lokalrådets|borgernes|beboernes|personalets|*foreningens|brugernes) .. (hjertebarn|mærkesag*)",
			"(vælgermøde*|valgmøde*) .. (lokale*|+lokale*|lej*|sal|salen|haller*|udlån*|stadeplads*|vilkår)", "(lokale*|+lokale*|lej*|sal|salen|haller*|udlån*|stadeplads*) .. (vælgermøde*|valgmøde*)", "(alle|samtlige|opstillede|hvert|øvrige) .. (partier|lister|kandidatlister|parti)", "på samme vilkår",
			"(valgplakat*|valgkampsplakat*|plakatophæng*|plakater|valgbestyrelse*|valgstyrer*|valgsted*|partistøtte*)", "(kommunalvalg*|folketingsvalg*|valget|valgets) .. (afhold*|gennemfør*|forbered*)",
			"(bestyrelsesformand*|foreningens_formand|formanden_for_foreningen|klubbens|klubben|foreningen|formand_for_+foreningen|rådets_formand|ældrerådets|handicaprådets|skolebestyrelsens|bestyrelsens)",
			"formand* for .. (forening*|klub*|råd|rådet|bestyrelse*|laug*|hallen|+foreningen|+rådet|+bestyrelsen)", "gruppeskift*",
		},
	}),
	Bad: []string{
		"type: orientering\n[[Borgmester Ole Berg har i de år, der er gået, med sit lune og sin charme]] samlet parterne. [[Mindretallet har endnu en gang sagt]] nej.",
		"type: orientering\nÅbningen lægges [[før valget, så den giver god omtale]].",
		"type: orientering\nHallen er bygget.\n\n## Bilag\nBilag 1: [[SF-landsmøde]]_slides.pptx",
		"type: orientering\nSpørgsmål sendes til ib@[[venstre-engby.dk]].",
		"type: orientering\nHallen er en [[sejr for borgmesteren]]. Boden står ved [[partiets stand]].",
		"type: orientering\nTakket være [[miljøudvalgsformandens vedholdende arbejde]] er puljen fordoblet. [[Rådmand Ole Berg fortjener stor tak]].",
		"type: orientering\n[[Ingen har arbejdet mere for broen end rådmand]] Ole Berg. Folderen deles ud ved [[Venstres sommerfest]].",
		"type: beslutning\nStien var et [[løfte til vælgerne]].",
		"type: orientering\n[[Efter årelangt pres fra rådmand]] Ole Berg er stien åbnet.\n\n## Bilag\nBilag 1: [[Oplæg_gruppemoede.pptx]]",
		"type: orientering\nDet var [[rådmand Ole Berg, der fik idéen]].\n\n[[Folderen blev delt ud i valgkampen]].",
		"type: orientering\nHallen har længe været Lis Aabys [[mærkesag]].",
		"type: beslutning\n[[Takket være borgmesteren]] kan hallen nu bygges.",
		"type: orientering\n## Sagsfremstilling\nHallen er bygget.\n\n## Bilag\nBilag 1: [[Talepunkter til borgmesterens vælgermøde]]",
		"type: beslutning\nForvaltningen vil gerne [[takke formanden]] for arbejdet. Det [[forrige flertal undlod]] at bygge.",
		"type: drøftelse\n[[Udvalgsformanden har med stor personlig ildhu]] samlet parterne.",
	},
	Good: []string{
		"type: beslutning\nDen dygtige keramiker får prisen af borgmesteren. Mindretallet stemte imod den 3. maj.",
		"type: beslutning\nValget af leverandør kan skade tidsplanen. Fremmødet ved valget var 71 pct.",
		"type: orientering\nHallen er klubbens hjertebarn. Spørgsmål sendes til hallen@engby.dk.",
		"type: orientering\nAlle opstillede partier kan leje salen til vælgermøder på samme vilkår som foreninger.",
		"type: beslutning\nIngen har arbejdet mere for klubben end formanden for foreningen. Gruppens sommerfest er i juni.",
		"type: beslutning\nMødet lægges før valget den 20. november 2029.",
		"type: orientering\nFormanden for støtteforeningen fik idéen og skaffede 40 frivillige.",
		"type: beslutning\nKommunalvalget afholdes den 20. november 2029, og valgbestyrelsen udpeges.",
		"type: orientering\nUdvalgsformanden er ordstyrer på borgermødet, og borgmesteren holder åbningstalen.",
		"type: beslutning\nFormanden for idrætsforeningen glæder sig over tilskuddet. Der er genvalg til bestyrelsen.",
		"type: orientering\nDer holdes valg til skolebestyrelsen under valgkampen til kommunalvalget.",
		"# Plakater i valgkampen\n\n## Sagsfremstilling\nDer må hænges valgplakater op fire uger før valget.",
		"type: medlemsforslag\nByrådsmedlem Karl Aaby har bedt om, at sagen kommer på dagsordenen.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if danish.Holds(title, "partistøtte", "valgbestyrelse", "afstemningssted", "plakat", "kommunalvalg", "folketingsvalg", "valg til", "gruppeskift", "valgkamp") {
			return
		}
		text, attached := partyWork(p)
		if len(text) == 0 {
			text, attached = attached, nil
		}
		for k, span := range text {
			f := checker.Finding{Span: span}
			for _, a := range attached {
				if k == 0 {
					f.Evidence = append(f.Evidence, checker.Evidence{Note: "Et bilag ser ud til at høre til det samme", Span: a})
				}
			}
			p.Report(f)
		}
	},
})

// politicians are those whose praise is a politician's; a chair may also be that of
// an association, which the set "faktum" sees to.
const politicians = "(byrådets_formand|udvalgets_formand|+udvalgets_formand|*udvalgsforkvinden|*udvalgsforkvinde|borgmesteren|borgmester|viceborgmesteren|viceborgmester|rådmanden|rådmand|*udvalgsformanden|*udvalgsformand|formanden|byrådsmedlem|byrådets_medlem|udvalgets_medlem|+udvalgets_medlem)"

// theirs is what belongs to one of them.
const theirs = "(borgmesterens|viceborgmesterens|rådmandens|*udvalgsformandens|*udvalgsforkvindens|formandens|næstformandens|byrådsmedlemmets)"

// party is a party as the one who does something, partyLife what only a party holds or makes.
const (
	party     = "(@partier|venstres|konservatives|radikales|alternativets|sf|df|partiets|listens|borgerlistens|lokallistens)"
	partyLife = "(lokalforening*|vælgerforening*|sommerfest*|sommerstævne*|stævne|årsmøde*|landsmøde*|medlemsmøde*|kampagne|kampagnen|folder|bod|nyhedsbrev*|hjemmeside|facebook*|kandidat*|pressemøde*|læserbrev*|debatindlæg|hvervekampagne*|gruppelokale*|annonce*)"
)

// titled are the politicians whose title is no association's.
const titled = "(+udvalgets_formand|*udvalgsforkvinden|*udvalgsforkvinde|borgmesteren|borgmester|viceborgmesteren|viceborgmester|rådmanden|rådmand|*udvalgsformanden|*udvalgsformand|byrådsmedlem)"

// deeds are what a politician is said to have done for all, as the branches of a cue.
const deeds = "har_båret|båret|bar_igennem|bedrifter|fortjenester|mærkesager|sejre|resultater_siden|fik_idéen|fik_ideen|kæmpede|kæmpet|banede_vejen|banet_vejen|vedholdenhed|stædighed|gåpåmod|stålvilje|ildhu|har_trukket_læsset|trak_læsset|har_skaffet|skaffede|har_reddet|har_hevet|hevet|har_kørt_igennem|fik_kørt_igennem|fik_banket_igennem"

// without reports whether what negates a hit is "uden": "uden borgmesterens stædighed
// var der ingen hal" is praise.
func without(p *checker.Pass, h checker.Hit) bool {
	for _, w := range p.Sentences[h.Sentence].Words {
		if w.Span.End <= h.Span.Start && w.Fold == "uden" && h.Span.Start-w.Span.End < 20 {
			return true
		}
	}
	return false
}

// partyWork are the places, one in a sentence, in the text and in the list of
// attachments; an attachment for a party beside mere praise in the text is a matter of
// its own and counts as text.
func partyWork(p *checker.Pass) (text, attached []document.Span) {
	hits := map[int]document.Span{}
	praise := true
	for _, set := range []string{"ros", "parti", "skyld"} {
		for _, h := range p.Said(set) {
			if (!h.Negated || set == "ros" && without(p, h)) && !p.Has("faktum", h.Sentence) {
				hits[h.Sentence] = hits[h.Sentence].Cover(h.Span)
				praise = praise && (set == "ros" || p.Attached(h.Sentence))
			}
		}
	}
	eachPair(p, func(i int, span document.Span, personal bool) {
		if !p.Has("faktum", i) {
			hits[i], praise = hits[i].Cover(span), praise && (personal || p.Attached(i))
		}
	})
	for _, span := range partyAddresses(p) {
		if i, to := p.SentencesIn(span); i < to && p.Sentences[i].Voice == agenda.Administration && !p.Has("faktum", i) {
			hits[i], praise = hits[i].Cover(span), false
		}
	}
	for i := range p.Sentences {
		span, ok := hits[i]
		switch {
		case !ok:
		case p.Attached(i) && !praise:
			attached = append(attached, span)
		default:
			text = append(text, span)
		}
	}
	return text, attached
}

// partyAddresses are the domains of the item's mail addresses that are a party's:
// "socialdemokratiet-fjordby.dk".
func partyAddresses(p *checker.Pass) (out []document.Span) {
	text := p.Text(p.Item.Span)
	for at := 0; ; {
		k := strings.IndexByte(text[at:], '@')
		if k < 0 {
			return out
		}
		at += k + 1
		domain := text[at:]
		if end := strings.IndexFunc(domain, notInDomain); end >= 0 {
			domain = domain[:end]
		}
		domain = strings.TrimRight(domain, ".")
		parts := strings.FieldsFunc(danish.Fold(domain), func(r rune) bool { return r == '.' || r == '-' })
		if slices.ContainsFunc(parts, func(part string) bool { return partyDomains[part] }) {
			start := p.Item.Span.Start + at
			out = append(out, document.Span{Start: start, End: start + len(domain)})
		}
	}
}

func notInDomain(r rune) bool {
	return r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// partyDomains are the names of parties as domains spell them.
var partyDomains = danish.WordSet("socialdemokratiet socialdemokraterne venstre sf df danskfolkeparti konservative radikale radikalevenstre enhedslisten liberalalliance alternativet moderaterne danmarksdemokraterne nyeborgerlige")
