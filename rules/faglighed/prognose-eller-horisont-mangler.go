package faglighed

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// Institutions whose size follows how many people of an age there are, as a cue group.
const institutions = "(*skole|*skolen|*skoler|*skolerne|plejehjem*|*plejehjemmet|plejecent*|*plejecentret|*plejecenter|plejebolig*|ældrebolig*|ældrecent*|*ældrecenter|*børnehus|*børnehuset|*børnehuse|daginstitution*|dagtilbud|dagtilbuddet|børnehave*|*børnehaven|*børnehave|vuggestue*|*vuggestuen|institution|institutionen|institutioner|institutionerne|botilbud*|bosted*|*afdelingsskole|sfo)"

var _ = add(&checker.Rule{
	ID:       "prognose-eller-horisont-mangler",
	Title:    "Kapacitet ændres uden prognose",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Accounts},
	Message:  "Sagen ændrer kapacitet. Fandt ingen prognose for, hvor mange der får brug for pladserne, eller hvor langt frem der er set.",
	Why:      "En lukning eller udvidelse virker i mange år; uden en prognose ser politikerne kun behovet lige nu.",
	Remedy:   "Skriv, hvad befolkningsprognosen siger, fra hvilken årgang og hvor usikker den er, for eksempel: »Prognosen fra april 2026 viser … børn i distriktet i 2035«. Er der ingen, så skriv, hvad der er lagt til grund i stedet. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor prognosen står, eller hvorfor den ikke har betydning her.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4: det længere tidsperspektiv; case 12", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"kapacitet": {
			"(luk|lukke|lukkes|lukker|lukket|lukning|nedlæg|nedlægge|nedlægges|nedlæggelse|nedlægger|sammenlæg|sammenlægge|sammenlægges|sammenlægning|afvikle|afvikles|afvikling|udbyg|udbygge|udbygges|udbygning|udvide|udvides|udvidelse|opføre|opføres|opførelse|fusionere|fusioneres|fusion) .. " + institutions,
			institutions + " .. (lukkes|lukke|nedlægges|nedlægge|udbygges|udvides|sammenlægges|opføres|afvikles|fusioneres)",
			"(samle|samles|samling) .. (*skoler|*skolerne|plejehjem*|plejecent*|børnehuse|børnehusene|daginstitutioner|børnehaver|institutioner|dagtilbud) .. (én|en|et|på|færre|i)",
			"(ny|nyt|nye) " + institutions,
			"(oprette|oprettes|etablere|etableres|opføre|opføres|nedlægge|nedlægges|bygge|bygges|udvide|udvides) .. # .. (pladser|plejeboliger|dagtilbudspladser|plejehjemspladser|vuggestuepladser|børnehavepladser|ældreboliger|botilbudspladser|skolepladser)",
			"(kapacitetstilpas*|kapacitetsudvid*|kapacitetsudbyg*|kapacitetsplan*|skolestruktur*|dagtilbudsstruktur*|plejehjemsstruktur*|institutionsstruktur*)",
			"(boligudbygningsplan*|boligudbygning*)",
		},
		"andet": {
			"(ferie*|sommerferie*|lukkedag*|lukkeuge*|åbningstid*|åbent|holder_lukket|julen|jul)", "(vej|vejen|vejs|gade|gaden|sti|stien|trafik*|gennemkør*|bom|bomme|kryds|parkering*|cykelsti*|skolevej*|skoleveje)",
			"(køkken*|svømmesal*|kantine*|legeplads*|toilet*|gymnastiksal*|tag|taget|ventilation*|udstyr|inventar|it|wifi|skolegård*|tilsyn*|tilsynsrapport*|vedtægt*|styrelsesvedtægt*|leder|ledelse|bestyrelse*|skolebestyrelse*|principper|kvalitetsstandard*|takst*|skoleår*|madordning*|klubtilbud|musikskole*|aftenskole*|daghøjskole*|højskole*|ungdomsskole*|billedskole*|kulturskole*|naturskole*)",
			"(lukkede_døre|lukket_punkt|lukket_møde|lukket_dagsorden)", "midlertidig*", "(salg|sælge|sælges|køb|leje|lejemål|udlejning) .. (tidligere|nedlagte)", "(tidligere|nedlagte|gamle) " + institutions,
			"(folkeskolen|folkeskolens|højskolen|ordning|ordningen|forsøg|forsøget|projektet|samarbejde*|undervisning*|lektie*|indsats|indsatsen|aftale|aftalen|adgang)", "(anlægsregnskab*|evaluering*|navn|navngiv*|indvielse*)", "(uddannelse|uddannelser|kursus|kurser)",
		},
		"prognose": {
			"prognose*", "*prognose", "*prognosen", "*prognoser", "*prognoserne", "fremskriv*", "*fremskrivning", "*fremskrivningen", "demograf*", "befolkningsudvikling*", "befolkningstilvækst*", "befolkningstal*", "kapacitetsanalyse*", "kapacitetsberegning*", "behovsanalyse*", "boligprogram*", "pladsbehov*", "kapacitetsbehov*",
			"(børnetal*|elevtal*|ældretal*|fødselstal*|fødsler|fødslerne|børn|elever|ældre|årgange|årgangene|folketal*|indbyggertal*|beboere|ansøgere|indskrevne|efterspørgsl*|behov|behovet|antallet_af) .. (forventes|ventes|forudses|vil_stige|vil_falde|vil_vokse|stiger_frem|falder_frem|frem_mod|frem_til|de_næste|de_kommende)",
			"(forventes|ventes|forudses|vil) .. (flere|færre|mangle|behov|pladser|stige|falde) .. (børn|elever|ældre|årige|pladser|frem_mod|frem_til|de_næste|de_kommende)",
			"(regner|regnes|forventer|forventes|venter|ventes|skønner|skønnes|anslår|anslås) .. # (elever|børn|borgere|beboere|ældre|pladser|plejeboliger|boliger|brugere|ansøgere)", "i skoleåret (2027/28|2028/29|2029/30|2030/31|2031/32|2032/33|2033/34|2034/35|2035/36|2036/37) .. # (elever|børn)",
			"(80+|85+|75+|65+|+80|+85)", "(flere|færre|antallet|antal|andelen|pct|procent|stiger|falder|vokser) .. (*-årige|*-årig)", "(*-årige|*-årig) .. (stiger|falder|vokser|flere|færre|forventes|ventes|frem)", "(over|på) (65|67|70|75|80|85) år",
			"(vil|er|bliver|bor) .. # (børn|elever|ældre|borgere|årige|0-2-årige|3-5-årige|6-16-årige) .. i (2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)",
			"i (2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050) .. # (børn|elever|ældre|borgere|årige)",
			"(på_lang_sigt|på_længere_sigt|langsigtede)", "de (næste|kommende) (#|fem|seks|syv|otte|ni|ti|tolv|femten|tyve) år", "frem (mod|til) (2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)",
		},
		"fravalgt": {"ikke (lagt_til_grund|lavet|udarbejdet|indgår|indgået|medtaget|foreligger|brugt|anvendt|inddraget|beregnet|opdateret|taget_højde|med)", "ingen (prognose|prognoser|fremskrivning)", "(set_bort_fra|foreligger_ikke|udarbejdes_senere|indgår_ikke)"},
		"grund":    {"(fordi|da|idet) .. (lille|små|få|samme|uændret|midlertidig*)", "i stedet .. (lagt_til_grund|bygger|brugt)"},
	},
	Bad: []string{
		"# Lukning af ældrecentrene Bøgen og Egen\n\n## [[Indstilling]]\nDet foreslås, at ældrecentrene Bøgen og Egen lukkes i 2027.\n\n## Sagsfremstilling\nBesparelsen er 9 mio. kr. om året. Der er 21 ledige boliger.",
		"# Udbygning af dagtilbud i vest\n\n## [[Indstilling]]\nDet indstilles, at der oprettes 40 nye vuggestuepladser i Vestby.\n\n## Sagsfremstilling\nDer er venteliste. Befolkningsprognosen er ikke lagt til grund.",
		"# Ny struktur\n\n## [[Indstilling]]\nDet indstilles, at Nørre Skole og Sønder Skole sammenlægges.\n\n## Sagsfremstilling\nSkolerne har 300 elever i alt i 2026.",
	},
	Good: []string{
		"# Lukning af ældrecentret Bøgen\n\n## Indstilling\nDet foreslås, at ældrecentret Bøgen lukkes.\n\n## Sagsfremstilling\nBefolkningsprognosen viser 38 pct. flere over 80 år i 2035.",
		"# Lukkedage 2027\n\n## Indstilling\nDet indstilles, at børnehusene holder lukket i uge 29 og 30.\n\n## Sagsfremstilling\nFerielukningen er som sidste år.",
		"# Lukning af vejen ved Lindeskolen\n\n## Indstilling\nDet indstilles, at vejen ved Lindeskolen lukkes for gennemkørsel.\n\n## Sagsfremstilling\nVejen er smal.",
		"# Nedlæggelse af Nørre Skole\n\n## Indstilling\nDet indstilles, at Nørre Skole nedlægges.\n\n## Sagsfremstilling\nElevtallet ventes at falde fra 70 til 52 i løbet af fem år.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		for _, h := range p.Said("kapacitet") {
			s := &p.Sentences[h.Sentence]
			if h.Negated || p.Has("andet", h.Sentence) || !p.Subject(h.Sentence) {
				continue
			}
			if !foresees(p) {
				p.Missing(s.Span, checker.Finding{}, document.RoleRecommendation)
			}
			return
		}
	},
})

// foresees reports whether the item tells what is expected of the future; that a
// forecast was left out without a reason is no such thing.
func foresees(p *checker.Pass) bool {
	for _, h := range p.Hits("prognose") {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Voice == agenda.Decided || s.Section != nil && s.Section.Role == document.RoleAttachments {
			continue
		}
		if !p.Has("fravalgt", h.Sentence) || p.Has("grund", h.Sentence) {
			return true
		}
	}
	return false
}
