package neutralitet

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// proposalOptions are the settings of medlemsforslag-mangler-oplysning.
type proposalOptions struct {
	// Bemaerkninger demands the administration's remarks at all; some municipalities
	// send out the member's text alone.
	Bemaerkninger bool `toml:"bemaerkninger" hjaelp:"kræv også et afsnit med forvaltningens bemærkninger."`
}

var _ = add(&checker.Rule{
	ID:       "medlemsforslag-mangler-oplysning",
	Title:    "Et medlemsforslag er ikke oplyst som andre sager",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Proposal},
	Message:  "Fandt ikke alle de oplysninger om forslaget, som andre sager har.",
	Why:      "Et forslag fra et medlem skal kunne behandles på samme grundlag som forvaltningens egne, uanset hvem der stiller det.",
	Remedy:   "Skriv et afsnit »Forvaltningens bemærkninger« med økonomi og lovlighed, for eksempel: »Forslaget koster ca. … kr. om året« eller »Økonomien er ikke beregnet, fordi …«.",
	Answer:   "Svar med, hvor oplysningen står, eller at forslaget kun skal sendes videre.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 7 (partipolitisk neutralitet); case 15", Claims: []string{"lovlighed-7", "neutralitet-2", "case-15"}, Seen: "2026-11-22"},
		{Tag: "lov", Place: "styrelsesloven § 11, stk. 1, om medlemmers ret til at rejse sager", Certainty: "S1", Seen: "2026-11-22"},
	},
	Options: &proposalOptions{Bemaerkninger: true},
	Cues: map[string][]string{
		"bemaerk": {
			"(forvaltningen|administrationen|direktionen|kommunaldirektøren|centret|sekretariatet|stabene) .. (bemærker|bemærke|oplyser|vurderer|skønner|anslår|gør_opmærksom|finder|har_beregnet|foreslår)",
			"(skrevet|udarbejdet|besvaret) af .. (*forvaltningen|administrationen|direktionen|sekretariatet|*afdelingen|centret)", "(forvaltningens|administrationens|direktionens) (bemærkning*|vurdering*|svar|oplysning*|kommentar*|udtalelse|notat)", "(notat|redegørelse|udtalelse) .. (bilag|vedlagt|vedlægges)",
		},
		// what nobody has looked into, unless a reason is given
		"ubelyst": {"(ikke|endnu_ikke|mangler_at) .. (beregne|beregnet|undersøgt|opgjort|nået|haft_tid|set_på|vurderet|regnet|belyst|afklaret) .. (økonomi*|udgift*|pris|prisen|omkostning*)", "(økonomi*|udgift*|prisen|omkostning*) .. (ikke|endnu_ikke) .. (beregnet|undersøgt|opgjort|vurderet|belyst|kendt)"},
		"grund":   {"(fordi|da|idet|eftersom|før|uden|afhænger|forudsætter)"},
		"kroner":  {"(kr|t.kr|kroner|mio|beløb|udgift|udgifter|pris)"},
		"beder":   {"(indstiller|indstilles)"},
		"ingen":   {"(forvaltningen|administrationen) har (ingen|ikke) .. bemærkning*", "=Ingen bemærkninger til forslaget"},
		"pris": {
			"(økonomi|økonomien|koster|koste|udgift*|merudgift*|driftsudgift*|anlægsudgift*|omkostning*|besparelse*|mindreudgift*|indtægt*|mindreindtægt*|provenu*|finansier*|bevilling*|budget*|afsat|afsættes|anslå*|beregn*|prisen|pris|dækning|beløbe|beløber|kræver|kræve|skønnes|skønsmæssigt)", "(løber|løbe) op i", "# (kr|kroner|mio|t.kr) (om_året|årligt|pr_år|i_alt|hvert_år)", "(mod|for) # (kr|kroner|mio) for (forslaget|ordningen|det)", "(afholdes|holdes|gives|indføres|ændres|dækkes) for # (kr|kroner|mio)", "(sparer|spares|dyrere|billigere|svarende_til|i_alt|stiger|falder)", "(stå|fås|købes|laves|opstilles|opsættes|leveres|gøres|bygges|etableres|anskaffes|klares|indrettes|drives) .. for", "(skal|må|kan|vil|ville) .. (findes|bruges|betales|betale|gå_til|lægges|mistes|spares|miste|spare)",
		},
		// What lies in an attachment: money or law, or the administration's own paper.
		"vedlagt": {
			"(økonomi|økonomien|økonomisk|økonomiske|juridisk|juridiske|hjemmel|hjemlen|lovlighed|lovligheden) .. (bilag|vedlagt|vedlægges|vedhæftet)", "(bilag|vedlagt|vedlagte|vedhæftet) .. (økonomi|økonomien|økonomisk|økonomiske|juridisk|juridiske|hjemmel|lovlighed)",
			"(forvaltningens|administrationens|direktionens|afdelingens|centrets|centerets|+forvaltningens|+afdelingens|+centrets|+chefens|sekretariatets|stabens) .. (vurdering|vurderingen|vurderinger|bemærkninger|notat|notatet|svar|svaret|redegørelse) .. (bilag|vedlagt|vedlægges|vedhæftet)",
		},
		// A paper of nobody's is the administration's where the text itself says little.
		"papir": {"(vurdering|vurderingen|vurderinger|bemærkninger|notat|notatet|svar|svaret|redegørelse) .. (bilag|vedlagt|vedlægges|vedhæftet)", "(bilag|vedlagt|vedlagte|vedhæftet) .. (notat|vurdering|vurderingen|bemærkninger|redegørelse)"},
		// Money of today or of another time than the proposal's.
		"nu":      {"(i_dag|nuværende|hidtil|hidtidige|fortsat|uændret|allerede|i_øjeblikket|sidste_år)", "(kostede|blev|brugte|betalte|havde|udgjorde)", "(budget|budgettet|+budget|+budgettet) (er|var|udgør) (på)? #"},
		"aendrer": {"(merudgift*|mindreudgift*|mindreindtægt*|merindtægt*|mere|mindre|flere|færre|ekstra|stiger|stige|falder|falde|mister|miste|spares|spare|vil|ville|skal|forslag*|ordningen|afsat|afsættes|finansier*|anslå*|skønne*|beregne*)"},
		"oekonomi": {
			"ikke .. (regne|regnet|regnes|beregne|opgøre|sætte_tal|anslå|prissætte) .. (fordi|da|idet|før|uden)", "ingen (økonomisk|økonomiske|bevillingsmæssig|bevillingsmæssige|budgetmæssig|budgetmæssige|udgiftsmæssig) (virkning|virkninger|betydning|konsekvens|konsekvenser|følger)",
			"(koster|koste) .. (ikke_noget|intet|ingenting|ikke_mere|ikke_ekstra)", "(det|forslaget|ordningen) (er|bliver|vil_være) (derfor|altså)? (gratis|udgiftsfri|udgiftsfrit|uden_udgift|uden_udgifter)", "(forslaget|ordningen) (er|bliver) (derfor)? gratis",
			"(ingen|uden|ikke|begrænsede|mindre|små) .. (økonomi*|udgift*|merudgift*|omkostning*)", "(udgiftsneutral*|budgetneutral*|omkostningsneutral*|udgiftskrævende)", "(rummes|holdes|afholdes|klares) (i|inden_for|af|over|på) .. (budget|budgettet|rammen|+rammen|+budgettet|+ramme)", "inden for .. (rammen|budgettet|budget|bevilling*)", "inden for .. (eksisterende|nuværende|afsatte|økonomiske|gældende|egen|udvalgets|områdets|samme) ramme",
			"ikke .. (beregnet|beregnes|opgjort|opgøres|estimeret|kendt|muligt_at_beregne|muligt_at_opgøre|mulige_at_beregne) .. (fordi|da|idet|før|uden)", "(økonomien|økonomi|udgiften) .. (ukendt|afhænger|kendes_ikke|belyses|beregnes|afklares)",
			"ikke muligt at (sætte|beregne|opgøre|vurdere|anslå|skønne) .. (beløb|udgift*|merudgift*|økonomi*|pris|prisen)", "(økonomi*|udgift*|merudgift*|prisen|omkostning*|forslaget|det) .. kan ikke (beregnes|opgøres|prissættes|anslås)",
			"(afhænger|afhænge) .. (antal*|omfang*|model*|udbud*)", "(årsværk|fuldtidsstilling*|arbejdstimer|arbejdsdage)", "(kræver|kræve|bruge|bruges|bruger|tager|tage|medgår|koster|ekstra|flere|yderligere|svarer_til) .. timer", "# timer (mere|ekstra|om_året|årligt)",
		},
		"tvivl": {
			"(strider|strid) (nok|formentlig|vist|muligvis|sandsynligvis|efter_alt_at_dømme)? (imod|mod|med) (lov|loven|+loven|regler|reglerne|+reglerne|lovgivningen|grundsætning*|+fuldmagten)", "(må|kan) (kommunen|byrådet|vi|kommuner|en_kommune) (nok|formentlig|næppe|desværre|efter_reglerne)? (ikke|næppe)", "(næppe|nok_ikke|formentlig_ikke|ikke) (er|ligger|holder_sig)? inden for (lov|loven|reglerne|rammerne|kommunalfuldmagten)",
			"(ikke|næppe|formentlig_ikke|tvivlsomt|muligvis_ikke|usikkert) .. (lovlig|lovligt|lovlige|lovmedholdelig*)", "(ulovlig|ulovligt|lovstridig*)", "(kan|må|kan_derfor) ikke (lovligt|vedtages|gennemføres_lovligt|besluttes)",
			"(ikke|næppe|uden) .. (hjemmel|lovhjemmel)", "i strid med .. (*loven|*lovens|reglerne|lovgivningen|lighedsgrundsætningen|kommunalfuldmagten)", "(uden_for|ud_over|over_grænsen_for|længere_end) .. (kommune|kommunen|kommuner|loven) .. (kan|må|tillader)", "(kan|må) .. (næppe|formentlig_ikke|nok_ikke|ikke) .. (lovligt|efter_loven|en_kommune)", "(kommunen|en_kommune|kommuner|byrådet) (må|kan) (næppe|formentlig_ikke|nok_ikke|sandsynligvis_ikke) (give|støtte|betale|drive|forære|yde|lave|købe|vedtage|overtage)", "(lovligheden|lovlig|lovligt) .. (tvivl|tvivlsom*|usikker*|afklaret)", "(kommunen|en_kommune|kommuner|byrådet) (må|kan) (formentlig|nok|sandsynligvis|næppe|muligvis|vist|efter_alt_at_dømme) (slet)? (ikke|overhovedet)?", "(forslaget|ordningen|tilskuddet|det) .. (næppe|formentlig_ikke|sandsynligvis_ikke|nok_ikke) .. (muligt|tilladt|lovligt|inden_for_loven|inden_for_reglerne)", "(sandsynligvis|formentlig|formodentlig|næppe|nok|muligvis|vist|ikke) .. (foreneligt|forenelig|forenelige|i_overensstemmelse|i_tråd|tilladt|inden_for) .. (lov|loven|lovgivningen|reglerne|+loven|+reglerne|+fuldmagten)", "har (vist|nok|formentlig|næppe|sandsynligvis|muligvis) ikke? lov til", "tvivlsomt om .. (lov|loven|+loven|lovligt|hjemmel|kommunen_må|kommunen_kan)", "(falder|ligger|er|formodes|ligge|være) .. uden for .. (kommunens|en_kommunes|kommunale) (opgave*|beføjelse*|myndighed)", "(juridisk|retlig|juridiske) (tvivl|betænkelighed*|usikkerhed)",
			"(nok|vist|formentlig|formodentlig|næppe|muligvis|sandsynligvis|efter_alt_at_dømme|muligt) .. ikke? (tilladt|gå_an|holde_juridisk|juridisk_holdbart)", "(nok|vist|formentlig|næppe|sandsynligvis) ikke .. juridisk*", "(nok|vist|formentlig|næppe|sandsynligvis|muligvis) .. lade sig gøre .. (regler|reglerne|+reglerne|lov|loven|+loven)", "(tvivl|tvivler|usikker*) .. (kommunen|byrådet|det|ordningen|forslaget) .. (må|lov*|tilladt|hjemmel|gå_an)",
		},
		"lov": {"§", "§§", "+loven", "+lovens", "lov om", "som hovedregel", "(ankestyrelse*|traktat*|kommunalfuldmagt*|forordning*|direktiv*|bekendtgørelse*|grundsætning*|lighedsgrundsætning*|dom|domstol*|højesteret*|kammeradvokat*|ministeriet)"},
		// whether the municipality may
		"maa": {
			"§", "§§", "(lov|loven|love|lovene|lovens|+loven|+lovens|+lov|lovgivning*|+lovgivning*|lovlig*|ulovlig*|lovmedholdelig*|lovstridig*|lovgrundlag*|hjemmel|hjemlen|lovhjemmel|kommunalfuldmagt*|forordning*|direktiv*|bekendtgørelse*|cirkulære*|traktat*|konvention*|vedtægt*|styrelsesvedtægt*|forretningsorden*|regulativ*|kompetence*|ankestyrelse*)",
			"(juridisk*|jurist*|juraen|retlig*|retsgrundlag*|myndighedskrav*|lokalplan*|servitut*|overenskomst*|serviceloven|grundsætning*|lighedsprincip*|+regler|+reglerne|regler|reglerne|rådgiver)",
			"(må|kan|kunne) (vi|kommunen|byrådet|rådet|kommuner|en_kommune|udvalget|skolerne|man)? (derfor|altså|også|efter_reglerne)? (gerne|frit|selv|lovligt|godt|ikke)", "(råder|bestemmer|afgør|beslutter|fastsætter|vælger) .. (selv|frit)", "(frit|selv) (fastsætte|bestemme|vælge|beslutte|afgøre|indrette|råde|råder|bestemmer|afgør|vælger)",
			"(til_hinder|hindrer|hindring*|forhindrer|tilladt|tilladelse*|dispensation*|påbud|forbud|forbyder|forbudt|bundet|forpligtet|pligt|ret_til|beføjelse*)", "(kommunal|lovlig|almindelig_kommunal|kommunens) opgave", "må (kommunen|vi|byrådet|en_kommune)", "kommunen (må|har_ret|har_pligt|kan_som_ejer|som_ejer)",
		},
		"intet":     {"(ingen|intet|ikke) .. (bemærk*|kommentar*)", "(undersøges|afklares|belyses) (nærmere|senere|særskilt)"},
		"kraev":     {"(foreslår|foreslås|indstilles|indstiller|beder|bedes|pålægger|beslutter|anmoder) .. (at|om|byrådet|forvaltningen|administrationen|*udvalget)", "(foreslår|indstilles)"},
		"foreslaar": {"(foreslår|foreslog|ønsker)"},
		"undersoeg": {"(undersøg*|belyse|belyser|belyses|kortlægge|kortlægges|kortlægning|analysere|analyse|analyseres|evaluering|evalueres|evaluere|budgetnotat*|forundersøgelse*)"},
		"formel":    {"(dagsorden|dagsordenen|optaget|modtaget|initiativret*)"},
		"ellers":    {"eller .. (afvis*|forkast*|afslå*|afslag|vedtag*|godkend*|imødekomm*|tiltræd*|gennemfør*|indfør*)", "(afvis*|forkast*|afslå*|vedtag*|godkend*|imødekomm*|gennemfør*|indfør*) .. eller"}, // a choice that can be made at once
		"videre":    {"(oversendes|oversender|henvises|henviser|overføres|overgår) .. til", "(sendes|sender|videresendes) .. til .. (udvalg*|*udvalget|forvaltning*|administration*|budget*|behandling|nærmere|videre)", "(belyses|belyser|undersøges|undersøger|kvalificeres) .. (forvaltning*|administration*|udvalg*|nærmere)", "til .. (budgetforhandling*|budgetlægning*|budgetproces*|budgetdrøftelse*)"},
	},
	Bad: []string{
		"# Optagelse af punkt på dagsordenen efter ønske fra Ida Holm\n\n## Sagsfremstilling\nIda Holm ønsker ti bænke på torvet. De koster 95.000 kr.\n\n## [[Indstilling]]\nDet indstilles, at Byrådet tager stilling til forslaget.",
		"# [[Flere bænke på torvet]]\n\n## Forslag stillet af Ida Holm\nDer skal stå ti bænke på torvet.\n\n## Parkens oplysninger\nDer står 40 bænke på torvet i dag.\n\n## Videre\nByrådet afgør sagen.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om bænke\n\n## Forslag\nDer skal stå bænke på torvet.\n\n## [[Forvaltningens bemærkninger]]\nBoderne er der 12 timer om ugen. Der er plads ved broen.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om gratis haller\n\n## Forslag\nHallerne skal være gratis.\n\n## [[Forvaltningens bemærkninger]]\nForeningerne bruger de 14 haller hver aften.\n\n## Indstilling\nDet indstilles, at Byrådet beslutter, om forslaget skal oversendes til Fritidsudvalget eller afvises.",
		"type: medlemsforslag\n# Svar på forslag om natvagt\n\n## Forslag\nDer ansættes en natvagt.\n\n## Svar\nForvaltningen vurderer, at virkningen er begrænset. Politiet oplyser, at der er rejst to sager.\n\n## [[Indstilling]]\nDet indstilles, at svaret sendes til forslagsstilleren.",
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\nIda Holm foreslår gratis skolemad.\n\n## [[Indstilling]]\nDet indstilles, at Byrådet tager stilling til Ida Holms forslag.",
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\nIda Holm foreslår gratis skolemad.\n\n## Forvaltningens bemærkninger\n[[Forvaltningen bemærker, at forslaget formentlig ikke er lovligt og ikke kan vedtages.]]\n\n## Økonomi\nOrdningen koster ca. 14 mio. kr. om året.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om en skatepark\n\n## Forslag\nIda Holm foreslår en skatepark.\n\n## [[Forvaltningens bemærkninger]]\nKommunen kan lovligt bygge en skatepark. Der er plads ved hallen.",
		"# [[Punkt på dagsordenen efter anmodning fra Ib Dam: Flere bænke]]\n\n## Anmodningen\nIb Dam ønsker ti bænke.\n\n## Kommentar fra Park\nDer står 40 bænke på torvet i dag.",
		"# Byrådsmedlem Ida Holm foreslår: Briller til elever\n\n## Forslag\nAlle skal have briller.\n\n## Forvaltningens bemærkninger\n[[Det strider nok mod reglerne.]] Ordningen vil koste 400.000 kr. om året.",
	},
	Good: []string{
		"# Ida Holm (SF) ønsker bænke på torvet\n\n## Forslag\nDer skal stå ti bænke.\n\n## Forvaltningens kommentar\nDet koster 95.000 kr. Kommunen bestemmer selv over torvet.",
		"# Sag fra Tom Bek: Bænke\n\n## Forslagsstillerens ord\nVi mangler bænke.\n\n## Hvad siger forvaltningen?\nTi bænke kan fås for 60.000 kr. Det er en almindelig kommunal opgave.",
		"# Forslag fra Bo Ravn: Fri parkering\n\n## Sagen\nForslaget er bilag 1. Forvaltningens vurdering af økonomien er bilag 2.\n\n## Bilag\n1. Forslag\n2. Notat",
		"# Svar på forslag fra Bo Ravn om takster\n\n## Forslag fra Bo Ravn\nTaksten skal være 10 kr.\n\n## Indstilling fra Kulturforvaltningen\nForvaltningen indstiller, at forslaget ikke vedtages.\n\nDet ville koste 570.000 kr. om året. Byrådet fastsætter selv taksten.",
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\nIda Holm foreslår gratis skolemad.\n\n## Forvaltningens bemærkninger\nForvaltningen bemærker: Økonomien er ca. 14 mio. kr. om året i udgift. Folkeskoleloven § 44 tillader ordningen.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om mærker på storskrald\n\n## Forslag\nIda Holm beder forvaltningen om at undersøge, om borgerne kan mærke storskrald til genbrug.",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n## Forvaltningens vurdering\nOrdningen er ikke lovlig efter lov om trafikselskaber § 5. Udgiften er ikke beregnet, fordi passagertallet er ukendt.",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n## Forvaltningens bemærkninger\nForvaltningen har ingen bemærkninger til forslaget.",
		"type: medlemsforslag\n# Forslag om vandposter\n\n## Forslag\nDer skal sættes vandposter op.\n\n## Forvaltningens bemærkninger\n\n**Lovlighed.** Kommunen kan efter kommunalfuldmagten opstille vandposter.\n\n**Økonomi.** Prisen er beregnet ud fra de tre, der findes:\n\n| | Kr. |\n|---|---|\n| Opstilling | 46.000 |",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n## Indstilling\nBorgmesteren indstiller, at forslaget oversendes til budgetforhandlingerne.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if !p.Absences() || danish.BeginsWith(title, "forespørgsel", "spørgsmål") && !strings.Contains(title, "forslag") {
			return
		}
		doubt := p.Told("tvivl")
		for _, h := range doubt {
			p.Own(p.Sentences[h.Sentence].Span)
		}
		if passedOn(p) || onlyStudied(p) || enclosed(p) || len(p.Told("ingen")) > 0 {
			return
		}
		lacks := lacking(p, doubt)
		if len(lacks) == 0 {
			return
		}
		f := checker.Finding{Message: "Fandt ikke " + danish.Enumerate(lacks) + "."}
		if len(doubt) > 0 {
			f.Facts = []document.Span{p.Sentences[doubt[0].Sentence].Span}
			if len(lacks) == 1 && strings.Contains(lacks[0], "tvivlen") {
				f.Span = p.Sentences[doubt[0].Sentence].Span
			}
		}
		p.Missing(document.Span{}, f, document.RoleAssessment)
	},
})

// lacking names what a proposal lacks, for the message.
func lacking(p *checker.Pass, doubt []checker.Hit) []string {
	if !remarks(p) {
		if !checker.Options[proposalOptions](p).Bemaerkninger {
			return nil
		}
		return []string{"forvaltningens bemærkninger til forslaget"}
	}
	var out []string
	if !priced(p) {
		out = append(out, "forslagets økonomi (eller hvorfor den ikke er beregnet)")
	}
	switch {
	case len(doubt) > 0 && !lawNamed(p, doubt):
		out = append(out, "den lovregel, som tvivlen om lovligheden bygger på")
	case len(doubt) == 0 && !lawful(p):
		out = append(out, "om kommunen må det, som forslaget går ud på")
	}
	return out
}

// passedOn reports whether the recommendation only sends the proposal on to somebody
// who is to look into it.
func passedOn(p *checker.Pass) bool {
	for _, h := range p.Said("videre") {
		if s := &p.Sentences[h.Sentence]; s.Point >= 0 && !p.Has("ellers", h.Sentence) && s.Words[len(s.Words)-1].Fold != "eller" {
			return true
		}
	}
	return false
}

// enclosed reports whether the administration says that its remarks are in an attachment.
func enclosed(p *checker.Pass) bool {
	lies := func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return !h.Negated && !s.Heading && !s.Aside() && s.Voice != agenda.Cited && !p.Attached(h.Sentence)
	}
	return slices.ContainsFunc(p.Hits("vedlagt"), lies) || slices.ContainsFunc(p.Hits("papir"), lies) && brief(p)
}

// brief reports whether the administration says so little that its paper says the rest.
func brief(p *checker.Pass) bool {
	n := 0
	for i := range p.Sentences {
		if remarked(p, i) {
			n++
		}
	}
	return n < 6
}

// onlyStudied reports whether the proposal asks for nothing but that a matter be looked
// into: what it costs and whether it is lawful is then for the study to tell.
func onlyStudied(p *checker.Pass) bool {
	if len(p.Item.Points) > 0 {
		for i := range p.Sentences {
			if s := &p.Sentences[i]; s.Point >= 0 && !p.Has("undersoeg", i) {
				return false
			}
		}
		return true
	}
	asks := 0
	for _, h := range p.Hits("kraev") {
		if s := &p.Sentences[h.Sentence]; s.Section != nil && !s.Aside() && !s.Heading {
			if !p.Has("undersoeg", h.Sentence) {
				return false
			}
			asks++
		}
	}
	return asks > 0
}

// lawNamed reports whether the administration names a law or a ruling where it doubts, or in a
// section on the law: what is named elsewhere is about something else.
func lawNamed(p *checker.Pass, doubt []checker.Hit) bool {
	return slices.ContainsFunc(p.Hits("lov"), func(h checker.Hit) bool {
		s := p.Sentences[h.Sentence].Section
		return remarked(p, h.Sentence) && (s.Role == document.RoleLaw || slices.ContainsFunc(doubt, func(d checker.Hit) bool { return p.Sentences[d.Sentence].Section == s }))
	})
}
