package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "garanti-eller-laan-uden-vilkaar",
	Title:    "Garanti eller lån uden provision eller låneramme",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types: []document.ItemType{
		document.Decision, document.Proposal, document.Closed, document.Accounts, document.Information, document.Discussion,
	},
	Message: "Her stilles en garanti. Fandt ikke noget om provision, markedsvilkår eller statsstøtte.",
	Why: "En garanti uden betaling på markedsvilkår kan være ulovlig støtte, og lån og garantier kan lægge " +
		"beslag på kommunens låneramme eller kræve deponering.",
	Remedy: "Skriv vilkårene, for eksempel: »Der betales en årlig garantiprovision på … pct., som svarer til " +
		"markedet, og garantien belaster ikke lånerammen, fordi …«. Slå reglerne op i styrelsesloven § 41 og " +
		"lånebekendtgørelsen. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor vilkårene står, eller hvilke særlige regler garantien eller lånet følger.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 41 om lån og garantier", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov",
			Place: "Ankestyrelsens udtalelse af 19. januar 2021 om garanti uden provision; lånebekendtgørelsen; slå " +
				"op", Certainty: "S2", Seen: "2026-11-22"},
	},
	Cues: loanCues,
	Bad: []string{
		"type: beslutning\nDet indstilles, [[at kommunen stiller garanti for fjernvarmeselskabets lån på 40 mio. kr.]]",
		"# Kommunegaranti til hallen\n\n## Indstilling\n" +
			"Det indstilles, [[at kommunen stiller garanti for lånet.]]\n\n## Sagsfremstilling\nGarantien er uden vederlag.",
		"# Energirenovering\n\n## Indstilling\nDet indstilles, [[at kommunen optager et lån på 9 mio. kr.]]\n\n" +
			"## Økonomi\nRenten er 3 pct.",
		"# Hytten\n\n## Indstilling\nDet indstilles, [[at kommunen yder et lån på 2 mio. kr. til " +
			"spejdercentret.]]\n\n## Økonomi\nLånet betales tilbage over otte år.",
		"type: beslutning\nDet indstilles, [[at kommunen går i borgen for klubbens banklån på 3 mio. kr.]]",
		"# Orientering om kajakklubben\n\n## Indstilling\n" +
			"Sekretariatet indstiller, [[at kommunen yder klubben et lån på 300.000 kr.]]\n\n## Sagsfremstilling\n" +
			"Klubben betaler 30.000 kr. tilbage om året.\n\n## Lovgrundlag\nKommunalfuldmagten og folkeoplysningsloven.",
		"# Bådehuset\n\n## Sagsfremstilling\n[[Banken giver kun roklubben lånet, hvis kommunen kautionerer.]]\n\n" +
			"## Indstilling\nDet indstilles, at klubben hjælpes.",
		"# Teltet\n\n## Sagsfremstilling\nMuseet mangler 100.000 kr. til et telt.\n\n## Indstilling\n" +
			"Det indstilles, [[at hjælpen ydes som et ansvarligt lån.]]",
		"# Hallens lån\n\n## Indstilling\n" +
			"Det indstilles, [[at kommunen kautionerer for hallens lån på 4 mio. kr.]]\n\n## Økonomi\n" +
			"Lejen af kontoret er på markedsvilkår.",
		"# Hallens lån\n\n## Indstilling\n" +
			"Det indstilles, [[at kommunen kautionerer for hallens lån på 4 mio. kr.]]\n\n## Sagsfremstilling\n" +
			"Tandlægen har lokaler efter sundhedslovens § 127, og beboernes ret til plads efter almenboliglovens § 54 er uændret.",
		"# Nyt hegn\n\n## Sagsfremstilling\n" +
			"[[Kommunen lover at dække bankens tab på klubbens lån.]] Hegnet koster 2 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at ordningen godkendes.",
		"# Nyt hegn\n\n## Sagsfremstilling\n" +
			"[[Klubben får et lån af kommunens midler på 90.000 kr.]] Det afdrages over tre år.\n\n## Indstilling\n" +
			"Det indstilles, at ordningen godkendes.",
		"# Ny skole\n\n## Økonomi\n[[Der optages lån i KommuneKredit på 20 mio. kr.]]\n\n## Indstilling\nDet indstilles, at skolen bygges.",
		"# Laden\n\n## Indstilling\nDet indstilles, [[at museet køber laden for 900.000 kr., og at 400.000 kr. af " +
			"købesummen henstår i otte år.]]",
		"# Hjælp til brandsikring\n\n## Indstilling\n" +
			"Det indstilles, [[at der oprettes en låneordning for sejlklubber.]]\n\n## Sagsfremstilling\n" +
			"Hver klub kan låne 90.000 kr. og afdrage over seks år.",
		"# Medlemsforslag: isstadion\nPia Bruun (Liste P) fremsætter forslaget.\n\n## Forslag\n" +
			"[[Kommunen kautionerer for isstadions lån.]]",
		"# Røret\n\n## Sagsfremstilling\n" +
			"[[Værket beder om, at kommunen over for banken indestår for en kredit på 2 mio. kr.]]\n\n" +
			"## Indstilling\nDet indstilles, at byrådet imødekommer ansøgningen.",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at byrådet stiller garanti for lånet mod en årlig garantiprovision på markedsvilkår.",
		"type: beslutning\nPasningsgarantien er overholdt i hele kvartalet.",
		"type: beslutning\nDet indstilles, at entreprenøren stiller garanti for arbejdet, og at der gives 12 " +
			"måneders garanti på armaturerne.",
		"# Energirenovering\n\n## Indstilling\nDet indstilles, at kommunen optager et lån på 9 mio. kr.\n\n" +
			"## Økonomi\nUdgiften giver automatisk låneadgang efter lånebekendtgørelsen.",
		"type: beslutning\nDet indstilles, at kommunen yder garanti for den del af realkreditlånet, der følger af " +
			"almenboligloven, til de almene boliger.",
		"# Hytten\n\n## Indstilling\nDet indstilles, at kommunen yder et lån på 2 mio. kr. til spejdercentret.\n\n" +
			"## Økonomi\nLånet forrentes med 4 pct., som svarer til bankens rente.",
		"# Biblioteket\n\n## Indstilling\nDet indstilles, at der gives lån af bøger i åbningstiden uden bemanding.",
		"# Orientering om kajakklubben\n\n## Resume\nKlubben har i 2024 fået et lån på 300.000 kr. af kommunen.\n\n" +
			"## Indstilling\nSekretariatet indstiller, at orienteringen tages til efterretning.",
		"# Hallens gulv\n\n## Sagsfremstilling\n" +
			"Kommunen har siden 2011 garanteret for hallens lån, og foreningen hæfter selv for kassekreditten.\n\n" +
			"## Indstilling\nDet indstilles, at der gives tilskud til gulvet.",
		"# Vagten\n\n## Sagsfremstilling\n" +
			"Entreprenøren giver kommunen en garanti fra banken. Klubben hæfter selv for lånet, som kommunen ikke er " +
			"part i.\n\n## Indstilling\nDet indstilles, at arbejdet sættes i gang.",
		"# Nyt hegn\n\n## Sagsfremstilling\n" +
			"Klubben finansierer hegnet med et lån, som den optager i banken. Kommunen låner klubben stole, og " +
			"kommunen dækker tab af løn ved ombud.\n\n## Indstilling\nDet indstilles, at hegnet sættes op.",
		"# Intranet\n\n## Indstilling\n" +
			"Det indstilles, at der gives et internt lån på 7 mio. kr. til forvaltningerne.\n\n## Økonomi\nLånet afdrages over tre år.",
		"# Røret\n\n## Indstilling\nDet indstilles, at kommunen kautionerer for værkets lån.\n\n## Økonomi\n" +
			"Værket betaler hvert år 1,4 pct. af det garanterede, som kommunens bank ville kræve for samme risiko.",
		"# Roklubben\n\n## Indstilling\nDet indstilles, at ansøgningen om et rentefrit lån på 90.000 kr. afslås.",
		"# Puljen\n\n## Indstilling\nDet indstilles, at restbeløbet på 90.000 kr. bliver stående på posten.",
		"# Mejeriets brev\n\n## Sagsfremstilling\n" +
			"Mejeriet ønsker kommunens garanti for et lån på 3 mio. kr. En garanti for et firma må kommunen ikke " +
			"give.\n\n## Indstilling\nDet indstilles, at mejeriet henvises til Erhvervshuset.",
		"# Sommerrevy\n\n**Økonomi:** Revyen koster 60.000 kr.\n\n" +
			"**Anbefaling:** Kultur anbefaler, at udvalget giver en underskudsgaranti på 20.000 kr. fra kulturpuljen.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || askedInVain(p) {
			return
		}
		h, ok := backing(p)
		if !ok || p.Sentences[h.Sentence].Point < 0 {
			if o, named := subjectHit(p, "garanti", "ikke"); named {
				h, ok = o, true
			}
		}
		if ok {
			if !anyTold(p, "vilkaar") && !priced(p) && (p.Sentences[h.Sentence].Point >= 0 || !p.Says("forbudt")) {
				p.Missing(document.Span{}, checker.Finding{Span: pointOr(p, h), Facts: []document.Span{h.Span}})
			}
			return
		}
		if h, ok = subjectHit(p, "kredit", "ikkekredit"); !ok {
			h, ok = subjectHit(p, "udlaan", "ikkeudlaan")
		}
		if !ok {
			h, ok = plannedHit(p, "laanerud", "ikkeudlaan")
		}
		if ok && anyTold(p, "penge") && !anyTold(p, "vilkaar") && !anyTold(p, "rente") {
			p.Missing(document.Span{}, checker.Finding{
				Span: pointOr(p, h), Facts: []document.Span{h.Span},
				Message: "Her låner kommunen penge ud. Fandt ikke noget om hjemmel, forrentning på markedsvilkår eller statsstøtte.",
				Remedy: "Skriv vilkårene, for eksempel: »Lånet kan ydes efter …, forrentes med … pct., som svarer " +
					"til markedet, og er ikke statsstøtte, fordi …«. Slå reglerne op. Står det i et bilag, så svar med det.",
			})
			return
		}
		if h, ok = subjectHit(p, "laan", "ikke"); !ok {
			h, ok = plannedHit(p, "optager", "andreslaan")
		}
		if ok && !anyTold(p, "ramme") {
			p.Missing(document.Span{}, checker.Finding{
				Span: pointOr(p, h), Facts: []document.Span{h.Span},
				Message: "Her optages et lån. Fandt ikke noget om låneramme, låneadgang eller deponering.",
			})
		}
	},
})
