package faglighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Institutions whose size follows how many people of an age there are, as a cue group.
const institutions = "(*skole|*skolen|*skoler|*skolerne|plejehjem*|*plejehjem|*plejehjemmet|plejecent*|*plejecentret|" +
	"*plejecenter|plejebolig*|ældrebolig*|ældrecent*|*ældrecenter|*børnehus|*børnehuset|*børnehuse|*børnehusene|" +
	"daginstitution*|dagtilbud|dagtilbuddet|børnehave*|*børnehaven|*børnehave|vuggestue*|*vuggestuen|institution|" +
	"institutionen|institutioner|institutionerne|botilbud*|bosted*|sfo|aktivitetscent*|daghjem*|dagcent*|" +
	"træningscent*|genoptræning*|krisecent*|forsorgshjem*|herberg*|modtageklasse*|specialklasse*|specialskole*|" +
	"demensboliger|demensafdeling*|rehabiliteringscent*|hospice*|familiehus*|aflastningstilbud*|ungdomsklub*|" +
	"fritidsklub*|juniorklub*|*fritidsordning|*fritidsordningen|*fritidsordninger|*fritidsordningerne|" +
	"landsbyordning*|dagplejen|væresteder|bofællesskab|bofællesskabet|bofællesskaber|opgangsfællesskab*|fritidshjem*|" +
	"specialtilbud*|specialbørnehave*|hjemløsetilbud*)"

// services are places that people come to in person; what they need follows how many live near.
const services = "(*klinik|*klinikken|*klinikker|*klinikkerne|genbrugsplads*|genbrugsstation*|*bibliotek|" +
	"*biblioteket|*biblioteker|*bibliotekerne|*filial|*filialen|*filialer|*filialerne|svømmehal*|sundhedshus*|" +
	"sundhedscent*|misbrugscent*|misbrugsbehandling*|brandstation*|varmestue*|værested*|rådgivningscent*|lægehus*|" +
	"konsultationen|konsultationer|konsultationerne|konsultationssted*|borgerservicepunkt*)"

// places are what such institutions are measured in; parking has its own.
const places = "(pladser|pladserne|+pladser|+pladserne|plejeboliger|plejeboligerne|ældreboliger|demensboliger|" +
	"flygtningeboliger|boliger_til_flygtninge)"

// comers are those who need a place, as the branches of a cue.
const comers = "børn|elever|brugere|borgere|beboere|patienter|deltagere|kursister|ældre|unge|gæster|medlemmer|svømmere"

// few is a number, in digits or letters.
const few = "(#|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|tyve)"

// change are the ways to name an act that makes more or less room, before its object.
const change = "(lukningen|nedlæggelsen|udvidelsen|udbygningen|sammenlægningen|opførelsen|luk|lukke|lukkes|lukker|" +
	"lukket|lukning|nedlæg|nedlægge|nedlægges|nedlæggelse|nedlægger|sammenlæg|sammenlægge|sammenlægges|sammenlægning|" +
	"afvikle|afvikles|afvikling|udbyg|udbygge|udbygges|udbygning|udvide|udvides|udvidelse|opføre|opføres|opførelse|" +
	"fusionere|fusioneres|fusion)"

var _ = add(&checker.Rule{
	ID:       "prognose-eller-horisont-mangler",
	Title:    "Kapacitet ændres uden prognose",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Suggestion},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Accounts},
	Message:  "Sagen ændrer kapacitet. Fandt ingen prognose for, hvor mange der får brug for pladserne, eller hvor langt frem der er set.",
	Why:      "En lukning eller udvidelse virker i mange år; uden en prognose ser politikerne kun behovet lige nu.",
	Remedy: "Skriv, hvad befolkningsprognosen siger, fra hvilken årgang og hvor usikker den er, for eksempel: " +
		"»Prognosen fra april 2026 viser … børn i distriktet i 2035«. Er der ingen, så skriv, hvad der er lagt til " +
		"grund i stedet. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor prognosen står, eller hvorfor den ikke har betydning her.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4: det længere tidsperspektiv; case 12",
			Claims: []string{"politikudvikling-4", "udvikling-3", "case-12"}, Seen: "2026-11-22"},
	},
	Cues: forecastCues,
	Bad: []string{
		"# Lukning af ældrecentrene Bøgen og Egen\n\n## [[Indstilling]]\n" +
			"Det foreslås, at ældrecentrene Bøgen og Egen lukkes i 2027.\n\n## Sagsfremstilling\n" +
			"Besparelsen er 9 mio. kr. om året. Der er 21 ledige boliger.",
		"# Udbygning af dagtilbud i vest\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der oprettes 40 nye vuggestuepladser i Vestby.\n\n## Sagsfremstilling\n" +
			"Der er venteliste. Befolkningsprognosen er ikke lagt til grund.",
		"# Ny struktur\n\n## [[Indstilling]]\nDet indstilles, at Nørre Skole og Sønder Skole sammenlægges.\n\n" +
			"## Sagsfremstilling\nSkolerne har 300 elever i alt i 2026.",
		"# Forslag til lokalplan 77\n\n## [[Indstilling]]\n" +
			"Det indstilles, at lokalplan 77 for 120 boliger sendes i høring.\n\n## Sagsfremstilling\n" +
			"Bygningerne bliver op til fem etager.",
		"type: drøftelse\n# Vuggestuepladser i Nord\n\n## Sagsfremstilling\n" +
			"Der er 40 pladser i en pavillon eller 90 pladser i et nyt hus at vælge imellem.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget drøfter modellerne.",
		"# Midlertidige pladser på Bakkebo\n\n## [[Indstilling]]\n" +
			"Det indstilles, at seks af de 20 midlertidige pladser nedlægges.\n\n## Sagsfremstilling\nBesparelsen er 2 mio. kr.",
		"# Genoptræning samles\n\n## [[Indstilling]]\nDet indstilles, at genoptræningen i Nørby ophører.\n\n" +
			"## Sagsfremstilling\nSalen er på 800 m2. Budgetprognosen holder.",
		"# Krisecentret\n\n## [[Indstilling]]\nDet indstilles, at krisecentret får seks pladser mere.\n\n" +
			"## Sagsfremstilling\nHuset ombygges.",
		"# Højmarken\n\n## [[Indstilling]]\nDet indstilles, at Højmarken byggemodnes med 140 grunde.\n\n" +
			"## Sagsfremstilling\nVejen føres ind fra syd.",
		"# Fodklinikken i Holm\n\n## [[Indstilling]]\nDet indstilles, at fodklinikken i Holm lukkes.\n\n" +
			"## Sagsfremstilling\nPrognosen for et sår er bedst, når den samme ser det.",
		"# Børnehaven i vest\n\n## [[Indstilling]]\nDet indstilles, at børnehaven i vest udvides.\n\n" +
			"## Sagsfremstilling\nPå lang sigt er grunden god at bygge på.",
		"# Lukning af ældrecentrene Bøgen og Egen\n\n## [[Indstilling]]\n" +
			"Det foreslås, at ældrecentrene Bøgen og Egen lukkes i 2027.\n\n## Sagsfremstilling\n" +
			"Gæsterne er mest folk over 80 år. Taksten følger den tekniske fremskrivning.",
		"# Fritidsordninger i vest\n\n## [[Indstilling]]\n" +
			"Det indstilles, at de tre fritidsordninger bliver til én.\n\n## Sagsfremstilling\nDer er 240 børn i dag.",
		"# Børnehuset Regnbuen\n\n## [[Indstilling]]\nDet indstilles, at Regnbuen udvides med to grupper.\n\n" +
			"## Sagsfremstilling\nBudgettet fremskrives med pris og løn.",
		"# Vuggestuen i nord\n\n## [[Indstilling]]\nDet indstilles, at vuggestuen lukker i 2027.\n\n" +
			"## Sagsfremstilling\nHuset har syv rum.",
		"# Klubben på Torvet\n\n## [[Indstilling]]\n" +
			"Det indstilles, at normeringen i klubben hæves fra 60 til 90 børn.\n\n## Sagsfremstilling\n" +
			"En ombygning vil give 30 flere pladser.",
		"# Tandplejen\n\n## [[Indstilling]]\nDet indstilles, at klinikkerne i Øst og Vest samles i byen.\n\n" +
			"## Sagsfremstilling\nDer er fire stole i Øst.",
	},
	Good: []string{
		"# Lukning af ældrecentret Bøgen\n\n## Indstilling\nDet foreslås, at ældrecentret Bøgen lukkes.\n\n" +
			"## Sagsfremstilling\nBefolkningsprognosen viser 38 pct. flere over 80 år i 2035.",
		"# Lukkedage 2027\n\n## Indstilling\nDet indstilles, at børnehusene holder lukket i uge 29 og 30.\n\n" +
			"## Sagsfremstilling\nFerielukningen er som sidste år.",
		"# Lukning af vejen ved Lindeskolen\n\n## Indstilling\n" +
			"Det indstilles, at vejen ved Lindeskolen lukkes for gennemkørsel.\n\n## Sagsfremstilling\nVejen er smal.",
		"# Nedlæggelse af Nørre Skole\n\n## Indstilling\nDet indstilles, at Nørre Skole nedlægges.\n\n" +
			"## Sagsfremstilling\nElevtallet ventes at falde fra 70 til 52 i løbet af fem år.",
		"# Tandpleje\n\n## Indstilling\nDet indstilles, at udvide tandklinikken ved Nørre Skole.\n\n" +
			"## Sagsfremstilling\nKlinikken får to stole.",
		"# Forslag til lokalplan 78\n\n## Indstilling\n" +
			"Det indstilles, at lokalplan 78 for 120 boliger sendes i høring.\n\n## Sagsfremstilling\n" +
			"Der er plads til børnene i Børnehuset Møllen.",
		"# Genhusning af børnehuset Mosen\n\n## Indstilling\n" +
			"Det indstilles, at børnehuset Mosen lukkes midlertidigt, mens taget skiftes.\n\n## Sagsfremstilling\n" +
			"Børnene er i pavilloner i et år.",
		"# Nyt plejehjem\n\n## Indstilling\nDet indstilles, at der opføres et plejehjem.\n\n## Sagsfremstilling\n" +
			"| År | Borgere 80+ |\n|---|---|\n| 2028 | 900 |\n| 2034 | 1.300 |",
		"# Storrummet\n\n## Indstilling\nDet indstilles, at der nedlægges 20 arbejdspladser i storrummet.\n\n" +
			"## Sagsfremstilling\nBordene deles.",
		"# Biblioteket\n\n## Indstilling\nDet indstilles, at biblioteket lukkes under ombygningen.\n\n## Sagsfremstilling\nGulvet skiftes.",
		"# Køkkenet på Engskolen\n\n## Indstilling\nDet indstilles, at køkkenet lukkes.\n\n## Sagsfremstilling\nOvnen er fra 1988.",
		"# Tilskud\n\n## Indstilling\nDet indstilles, at de tre tilskudsordninger bliver til én.\n\n## Sagsfremstilling\nReglerne er ens.",
		"# Nedlæggelse af Vest Skole\n\n## Indstilling\nDet indstilles, at Vest Skole nedlægges.\n\n" +
			"## Sagsfremstilling\nElevgrundlaget falder hvert år frem til 2033.",
		"# Svømmehallen\n\n## Indstilling\n" +
			"Det indstilles, at orientering om økonomien ved en udvidelse af børnehuset tages til efterretning, og " +
			"at åbningstiden godkendes.",
		"# Kontrakten i Nord\n\n## Indstilling\nDet indstilles, at den endelige kontrakt om opførelse af skolen godkendes.",
		"# Myggen\n\n## Indstilling\nDet indstilles, at vuggestuen Myggen nedlægges.\n\n## Sagsfremstilling\n" +
			"I den kommende treårsperiode ventes 35 børn født om året.",
		"# Dagplejen\n\n## Indstilling\n" +
			"Det indstilles, at der ansættes en leder af dagplejen, og at bassinet får nye fliser.\n\n" +
			"## Sagsfremstilling\nDer er 40 dagplejere.",
		"# Ællingen og Svanen bliver til ét børnehus\n\n## Indstilling\n" +
			"Det indstilles, at de to børnehaver får én leder.\n\n## Sagsfremstilling\nBørnene bliver, hvor de er.",
		"# Frokost i børnehaverne\n\n## Indstilling\n" +
			"Det indstilles, at frokostordningen i tre børnehaver ophører.\n\n## Sagsfremstilling\nMaden leveres i kasser.",
		"# Dyrere byggeri af børnehuset Kløveren\n\n## Indstilling\n" +
			"Det indstilles, at bevillingen hæves med 2 mio. kr.\n\n## Sagsfremstilling\nTræet er blevet dyrt.",
		"# Nyt plejehjem i Havnegade\n\n## Indstilling\n" +
			"Det indstilles, at der opføres et plejehjem med 40 boliger.\n\n## Sagsfremstilling\nBehovet i 2034 er opgjort til 44.",
		"# Vinterveje\n\n## Indstilling\nDet indstilles, at bænken ved plejehjemmet nedlægges.\n\n## Sagsfremstilling\nDen er fra 1999.",
		"# Forslag til lokalplan 318, rækkehuse ved Åen\n\n## Indstilling\n" +
			"Det indstilles, at lokalplan 318, rækkehuse ved Åen, vedtages.\n\n## Sagsfremstilling\nDer bliver 12 huse.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || onlyLed(p) {
			return
		}
		h, ok := changed(p, "kapacitet", "andet")
		f := checker.Finding{}
		if !ok {
			if h, ok = changed(p, "steder", "lidt"); ok {
				f.Message = "Et sted, som borgerne kommer på, lukkes. Fandt ingen prognose for, hvor mange der får " +
					"brug for det, eller hvor langt frem der er set."
			}
		}
		if !ok {
			h, ok = p.Named("rum")
			ok = ok && !noted(p, h.Sentence)
		}
		if !ok {
			h, ok = entitled(p)
		}
		if !ok {
			h, ok = talkedOf(p)
		}
		switch {
		case !ok:
			manyHomes(p)
		case !foresees(p):
			p.Missing(p.Sentences[h.Sentence].Span, f, document.RoleRecommendation)
		}
	},
})
