package ansvar

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "tidligere-beslutning-uden-henvisning",
	Title:    "En tidligere beslutning er nævnt uden dato eller punkt",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types: []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed, document.Accounts,
	},
	Message: "Her er en tidligere beslutning eller behandling nævnt, men ikke hvornår den var.",
	Why:     "Med dato og punkt kan enhver finde beslutningen og se, hvad der blev besluttet.",
	Remedy:  "Skriv organ, dato og punkt, for eksempel: »Byrådet besluttede den 24. februar 2025 (punkt 14), at …«.",
	Answer:  "Svar med, hvor datoen står, eller hvorfor den ikke kan findes.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, case 11, 12 og 16: principbeslutninger og bestillinger",
			Claims: []string{"samspil-2", "implementering-1", "case-11", "case-12", "case-16"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale skabeloner med afsnittet Sagshistorik og præcis dato", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: det oprindelige spørgsmål bevares gennem leddene",
			Claims: []string{"egen-4"}, Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{{To: "oenske-og-vurdering-blandet", Scope: checker.SameSentence}},
	Cues:   earlierCues,
	Bad: []string{
		"[[Byrådet har tidligere besluttet, at grøn omstilling skal fremmes.]]",
		"[[Sagen omhandler de i 2021 fastsatte retningslinjer for ledsagelse.]]",
		"[[Byrådet har for nogle år siden besluttet, at små skoler skal drøftes.]] Den 24. juni 2026 (punkt 12) " +
			"sendte Byrådet et forslag ud.",
		"[[Udvalget for Land og By besluttede sidste år, at der skal gøres noget.]]",
		"## Baggrund\nUdvalg: Havneudvalget\n\nDato: 22-09-2025\n\nDer var møde.\n\n## Vurdering\n" +
			"[[Havneudvalget besluttede at se på broen.]]",
		"[[Under budgetforliget blev det besluttet at regne på de mindste huse.]] Forvaltningen har gennemgået dem.",
		"type: medlemsforslag\n## Forvaltningens bemærkninger\n[[Forslaget har været rejst flere gange før uden held.]]",
		"[[Byrådet har tidligere besluttet, at alle skal have en bus.]] Der er 300 husstande uden, ifølge en tælling i maj 2026.",
		"[[Byrådet har før sagt nej til en bro.]] Der kom 40 svar i maj 2026 i en borgerundersøgelse.",
		"[[Udvalget har tidligere vedtaget en træpolitik.]] En konsulent har i april 2026 set på alle træer.",
		"[[Dengang sagde udvalget nej til en mole.]]",
		"[[Vi følger den ramme, der er udstukket af Byrådet.]]",
		"[[Udvalgets oprindelige krav om et hegn er opfyldt.]]",
		"## Historik\n[[Byrådet har tidligere besluttet, at møllen skal stå.]] Den er malet i 2021.",
		"[[Desværre har udvalget tidligere udskudt sagen.]]",
		"[[Byrådet har sluttet op om flere træer i byen.]]",
		"[[Byrådet har tidligere besluttet, at søen skal renses.]] Udvalget får i februar 2028 en opgørelse over fisk.",
		"[[Skiltene blev sat op efter uheldet, jf. udvalgets beslutning herom.]]",
		"[[Ordningen fik i sin tid Byrådets opbakning.]]",
		"[[Det er jo politisk bestemt, at søen skal renses.]]",
		"[[Skolen udvides i overensstemmelse med den politiske aftale om skolerne.]]",
		"[[Udvalget nikkede for nogen tid siden til en mole.]]",
		"[[Med Byrådets vedtagelse af træpolitikken blev parkerne fredet.]]",
		"[[Spørgsmålet om, hvorvidt træer kan fældes, har udvalget allerede taget stilling til.]]",
		"[[Dengang blev det aftalt, at møllen skal stå.]]",
		"# Salg af mølle\n\n## Indstilling\n[[Det indstilles, at møllen sælges i henhold til en ældre udvalgsbeslutning.]]",
		"## Historik\n[[Sagen har tidligere været behandlet i Havneudvalget.]]",
	},
	Good: []string{
		"Byrådet besluttede den 24. februar 2025, at grøn omstilling skal fremmes (punkt 14).",
		"Når Byrådet har godkendt planen, underskriver økonomiafdelingen aftalen.",
		"MED-udvalget har drøftet sagen, og Hovedudvalget har tidligere drøftet den.",
		"Beboerne har tidligere foreslået et kulturhus.",
		"Byrådet besluttede i juni 2025 at sænke taksten.",
		"## Baggrund\nUdvalg: Havneudvalget\n\nDato: 22-09-2025\n\nPunktnummer: 2\n\nUdvalget bad om et oplæg.\n\n" +
			"Havneudvalget besluttede at se på broen.",
		"Udvalget har tidligere bedt om ens regler. Det skete på mødet den 3. marts 2026.",
		"Midlerne blev aftalt i budgetaftalen for 2025-2028.",
		"Klubben sagde i sin tid nej til en mole, og udvalget besøger den til maj.",
		"# Bro over åen\nByrådet den 3. maj 2026, punkt 4: godkendt uden lys\n\n## Indstilling\n" +
			"Det indstilles, at broen males.\n\n## Sagsfremstilling\nSom tidligere besluttet er lyset taget ud.",
		"Taksten er politisk bestemt.",
		"På baggrund af udvalgets beslutning sendes der svar til klubben. Det er politisk bestemt, hvor stor puljen er.",
		"Brugerne nikkede for nogen tid siden til reglerne. Udvalgets ja er en forudsætning for arbejdet.",
		"På baggrund af udvalgets drøftelse og prioritering af emner vil forvaltningen kontakte klubberne. På " +
			"baggrund af udvalgets drøftelse udarbejdes et endeligt program.",
		"# Mole ved havnen\nHavneudvalget den 3. maj 2026, punkt 4\n\n## Indstilling\n" +
			"Det indstilles, at molen bygges.\n\n## Sagsfremstilling\nUdvalget bestilte et projekt med lys.",
		"Der kræves en byrådsbeslutning. Et flertal i udvalget har peget på molen. Der blev dengang sat træer.",
		"De ansatte får besked samme dag, som udvalget har truffet beslutning.",
		"## Resumé\nHavneudvalget har bedt om et oplæg om molen.\n\n## Sagsfremstilling\n" +
			"Det er stenene, som udvalget spurgte til på mødet den 4. maj 2026 (punkt 3).",
	},
	Run: func(p *checker.Pass) {
		seen, e := []int(nil), earlier{p: p}
		for _, set := range []string{"besluttet", "bagud", "navngivet", "upersonligt", "ja", "dengang", "forlig", "aar"} {
			for _, h := range ownWords(p, set) {
				i := h.Sentence
				if slices.Contains(seen, i) || h.Negated || set == "upersonligt" && p.Has("andres", i) ||
					yetToCome(p, i) || p.Attached(i) || ofStaff(p, h) ||
					p.Sentences[i].Point >= 0 && set != "navngivet" || e.referred(i, set) {
					continue
				}
				seen = append(seen, i)
				p.Report(checker.Finding{Span: shown(p, h)})
			}
		}
	},
})
