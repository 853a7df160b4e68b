package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// brighter are comparatives of which no one is a drawback, as the branches of a cue.
const brighter = "friskere|rigere|roligere|lysere|luftigere|tydeligere|varmere|sikrere|mildere|bredere|frodigere|" +
	"friere|renere|klogere|raskere|skønnere|finere|hyggeligere"

// goods are what one likes to see grow, bads what one likes to see shrink, as the
// branches of a cue.
const (
	goods = "trivslen|trivsel|roen|kvaliteten|fagligheden|sammenhængen|samarbejdet|stemningen|humøret|motivationen|" +
		"trygheden|tilfredsheden|resultaterne|lysten|læringen|fremmødet|sammenholdet|glæden|livskvaliteten|sundheden|" +
		"synligheden|overblikket|turismen|bosætningen|læselysten|deltagelsen|engagementet"
	bads = "ventetiden|ventetiderne|køerne|køen|konflikterne|ensomheden|stressen|fraværet|sygefraværet|støjen|" +
		"spildet|madspildet|utrygheden|uroen|trængslen|sagsbehandlingstiden|svartiden|hærværket|frafaldet"
)

// smoothly tell that something is done without any trouble, done are such deeds, as the
// branches of a cue.
const (
	smoothly = "uden_problemer|uden_besvær|uden_vanskeligheder|uden_gnidninger|uden_videre|problemfrit|gnidningsfrit|" +
		"uden_serviceforringelser|uden_forringelser|helt_uden_problemer"
	done = "gennemføres|indføres|udrulles|omstilles|flyttes|samles|lukkes|sammenlægges|overtages|udbredes|etableres|" +
		"undværes|nedlægges|omlægges|lægges_sammen|klares"
)

// help is what one is to get at once, trouble what is never to come again, as the branches of a cue.
const (
	help    = "hjælp|støtte|tilbud|indsats|behandling|vejledning|sagsbehandler|sagsbehandling|pleje|løsning"
	atOnce  = "fra_første_dag|fra_dag_ét|første_gang|med_det_samme|hver_gang|fra_begyndelsen|fra_starten|i_første_hug"
	trouble = "fejl|*fejl|tvivl|ventetid|køer|misforståelser|konflikter|problemer|klager|spild"
)

// steadier are what one is glad to be or have more of, shorter what one is glad is short, both as the
// branches of a cue.
const (
	steadier = "stabil*|præcis*|ens|ensartet|ensartede|målrettet|målrettede|varieret|varierede|nuanceret|nuancerede|" +
		"rolig*|forudsigelig*|retfærdig*|tydelig*|skånsom*|alsidig*|glidende|smidig*|koordineret|koordinerede|" +
		"individuel*|personlig*|gennemtænkt*|spændende|lige|ligelig*|sikker|sikre|sikkert|tilgængelig*|rummelig*|" +
		"holdbar*|pålidelig*|kontinuerlig*|kontinuitet|helhed|samarbejde|faglighed|leg|læring|natur|lys|luft|" +
		"plads_til|tid_til|tid_sammen|overblik|samspil|ejerskab|variation"
	shorter = "turene|ruterne|kørslen|vejen|køen|køerne|ventetiden|ventetiderne|sagsbehandlingen|afstanden|" +
		"afstandene|svartiden|gangen|vejene|rejsen|møderne|forløbene"
)

var _ = add(&checker.Rule{
	ID:       "fordele-uden-forbehold",
	Title:    "Kun fordele, eller skråsikre ord uden forbehold",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her loves en virkning uden forbehold.",
	Why:      "Et billede uden ulemper og usikkerhed gør det svært for politikerne at veje for og imod.",
	Remedy: "Skriv den vigtigste ulempe eller usikkerhed, for eksempel: »Ulempen er, at …« eller »Det er usikkert, " +
		"om …« – eller at der ikke er fundet nogen, og hvor der er ledt.",
	Answer: "Svar med, hvor ulemperne står, eller hvorfor der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 2 (sandhed): alle relevante vinkler, ikke vildledende; case 5, 7, 8 og 26",
			Claims: []string{"sandhed-2", "sandhed-6", "faglighed-3", "case-5", "case-7", "case-8", "case-26"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: et bredt og nuanceret billede", Claims: []string{"egen-5"}, Seen: "2026-11-22"},
	},
	Cues: promiseCues,
	Bad: []string{
		"type: beslutning\n# Ny model\n\n## Sagsfremstilling\n" +
			"[[Modellen styrker kvaliteten, giver bedre sammenhæng, forbedrer trivslen og er en attraktiv løsning.]]",
		"type: beslutning\n# Lukning af vejen\n\n## Sagsfremstilling\n" +
			"Lukningen [[vil entydigt forbedre]] trafiksikkerheden. Ulempen er længere køretid.",
		"type: drøftelse\n# Klima\n\n## Vurdering\nTiltagene [[vil med garanti betale]] sig hjem. Det er usikkert hvornår.",
		"type: beslutning\n# Nyt program\n\n## Sagsfremstilling\n" +
			"Ventetiden er steget, og medarbejderne har i dag problemer med at nå det hele.\n\n" +
			"[[Programmet giver mere nærvær, højner kvaliteten, skaber tryghed og øger arbejdsglæden.]] Det holdes " +
			"inden for centrets ramme.",
		"type: beslutning\n# Gåhold\n\n## Sagsfremstilling\n" +
			"[[Holdet er for dem, der har svært ved at gå, styrker netværket, modvirker ensomhed, skaber tryghed og giver ny energi.]]",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n" +
			"[[Bussen giver nye muligheder, knytter byerne sammen, letter hverdagen og er en fleksibel løsning.]]\n\n" +
			"Et alternativ er flere taxaer, som er billigere, men kun kører sent.\n\n## Høring\n" +
			"Ungerådet støtter forslaget, forudsat at bussen kører til kl. 2.",
		"type: beslutning\n# Enge\n\n## Vurdering\n| Hensyn | Virkning |\n|---|---|\n| Fugle | [[friskere vand]] |\n" +
			"| Børn | roligere stier |\n| Drift | nemmere klipning |\n| Gæster | smukkere udsigt |",
		"type: beslutning\n# Tolærertimer\n\n## Begrundelse\n" +
			"[[Roen højnes, konflikterne bliver færre, overgangen lettes, og humøret stiger.]]",
		"type: beslutning\n# Ny vagtplan\n\n## Vurdering\n" +
			"Planen kan [[uden problemer indføres]] i alle huse. Ulempen er flere aftenvagter.",
		"type: beslutning\n# Nye lister\n\n## Vurdering\n" +
			"[[Beboerne får mere stabile besøg og møder kendte ansigter, turene bliver kortere, og personalet " +
			"slipper for at ringe rundt.]]",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nEn natbus [[kan ikke andet end glæde]] de unge. Den kører hver time.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nBussen er en [[ubetinget succes]]. Den kører hver time.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n[[Med ét slag bliver byen tryggere]]. Ulempen er støj.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n[[Det giver gladere unge, roligere gader og sundere økonomi.]]",
	},
	Good: []string{
		"type: beslutning\n# Ny model\n\n## Sagsfremstilling\n" +
			"Modellen styrker kvaliteten og giver bedre sammenhæng og forbedrer trivslen, men risikoen er længere " +
			"transport, og en effektiv drift kræver flere hænder.",
		"type: beslutning\n# Styrket ældrepolitik\n\n## Sagsfremstilling\n" +
			"Politikken har fire mål: bedre mad, bedre pleje og mere tid. Den gælder fra maj.",
		"type: beslutning\n# Skolevej\n\n## Sagsfremstilling\n" +
			"Sagen har ingen negative økonomiske konsekvenser. Det er ikke entydigt, at stien vil forbedre trafiksikkerheden.",
		"type: beslutning\n# Hal\n\n## Høring\n" +
			"Foreningerne skriver, at hallen »uden tvivl vil styrke idrætten, give bedre træning, forbedre fællesskabet og løfte byen«.",
		"type: beslutning\n# Nyt hus\n\n## Sagsfremstilling\n" +
			"Et alternativ er at bygge nyt. Det giver bedre plads, styrker fællesskabet, løfter kvaliteten og " +
			"forbedrer trivslen.\n\nUdvalget drøftede, hvordan byen kan styrke bosætning, fremme sundhed, tiltrække unge og skabe liv.",
		"type: beslutning\n# Fælles leder\n\n## Vurdering\n" +
			"En leder giver bedre overblik, højner fagligheden, løfter kvaliteten og styrker samarbejdet. Prisen er, " +
			"at der bliver længere til chefens dør.",
		"type: beslutning\n# Flytning\n\n## Vurdering\nAfdelingen kan flyttes uden problemer, hvis lejemålet er ledigt.",
		"type: beslutning\n# Nye lister\n\n## Vurdering\n" +
			"Beboerne får mere stabile besøg, møder kendte ansigter og får kortere vej, og personalet slipper for at " +
			"ringe rundt. Om det lykkes, ved vi først om et år.",
		"type: beslutning\nBoligerne har en høj leje og har behov for garanti for at holde den nede.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\n" +
			"Der er altid en vagt i bussen, og reglen gælder uden undtagelse. Ordningen virker ikke for alle. Der " +
			"stilles garanti for lånet.",
		"type: beslutning\n# Natbus\n\n## Sagsfremstilling\nMålet er, at bussen med ét slag gør byen tryggere.",
	},
	Run: func(p *checker.Pass) {
		reported := map[int]bool{} // by sentence
		for _, h := range checker.Widest(p.Said("skraasikker")) {
			if s := &p.Sentences[h.Sentence]; !h.Negated && !s.Heading && s.Cell == nil && !p.Has("fakta", h.Sentence) {
				reported[h.Sentence] = true
				p.Report(checker.Finding{Span: p.Phrase(h)})
			}
		}
		promisesSurely(p, reported)
		onlyPraise(p)
	},
})
