package sandhed

import (
	"sagstjek/checker"
	"sagstjek/rules/sandhed/dato"
)

var _ = add(&checker.Rule{
	ID:       "dato-eller-periode-stemmer-ikke",
	Title:    "Ugedag, dato eller periode passer ikke sammen",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Error, checker.Suggestion},
	Kind:     checker.Claim,
	Message:  "Ugedag, dato eller periode passer ikke sammen.",
	Why:      "En forkert dato kan få nogen til at møde forgæves eller komme for sent med et høringssvar.",
	Remedy:   "Slå efter i kalenderen, og ret det af de to, der er forkert.",
	Answer:   "Svar med, hvorfor datoen er rigtig, som den står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2: oplysningerne skal være korrekte",
			Claims: []string{"betjening-6", "sandhed-1"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kalenderen", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"hoering":    {"høring*", "*høring", "*høringen", "fremlæg*", "offentlighedsperiode*", "indsigelsesfrist*"},
		"forlaenget": {"forlæng*", "option*", "*ferie", "*ferien", "helligdag*", "påske*", "jul", "julen", "juledag*"},
		"flyttet": {
			"flyt*", "ryk*", "fremryk*", "ændr*", "udsæt*", "udsat", "udskyd*", "udskudt", "omlæg*", "i stedet for", "rettet", "rettes",
		},
		"frist":     {"frist", "fristen", "*frist", "*fristen", "med frist", "senest den", "senest"},
		"tidsfrist": {"(" + limits + ") (er|udløber|sættes|fastsættes|bliver) (til)?", "i (offentlig)? høring (indtil|til)"},
		"forbi": {
			"var", "blev", "har", "havde", "udløb", "sluttede", "er udløbet", "er overholdt", "overholdt", "tidligere",
			"modtaget", "fik", "gik", "oprindelig*",
		},
		"besluttet": {
			"(besluttede|vedtog|godkendte|behandlede|tiltrådte|bevilgede|drøftede)",
			"(besluttet|vedtaget|godkendt|behandlet|tiltrådt|bevilget) (af|i|på)",
			"(har|blev|er) .. (besluttet|vedtaget|godkendt|behandlet|tiltrådt)",
		},
		"organ": {
			"byråd*", "kommunalbestyrelse*", "borgerrepræsentation*", "økonomiudvalg*", "+udvalget", "+udvalgets", "udvalget", "udvalgets",
		},
	},
	Bad: []string{
		"# Nyt stadion\n\n## Sagsfremstilling\nMødet holdes [[torsdag den 23. november 2026]] kl. 17.",
		"# Lokalplan 12\n\n## Sagsfremstilling\n" +
			"Planen er i høring [[i 6 uger fra den 1. maj 2026 til den 29. maj 2026]]. Fristen for svar er [[den 31. april 2026]].",
		"# Ny rampe\n\n## Sagsfremstilling\n" +
			"Arbejdet udføres [[fra den 28. maj til den 4. maj 2026]] og er klar i [[uge 36 (15. september 2026)]].",
		"møde: 2026-06-03\n# Vedtægt for bredbånd\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at forslaget sendes i høring med frist [[den 20. maj 2026]].",
		"# Mødeplan 2027\n\n## Sagsfremstilling\n- Tirsdag den 12. januar\n- [[Onsdag den 9. februar]]\n- Tirsdag den 9. marts",
		"# Ny skole\n\n## Sagsfremstilling\nByrådet vedtog planen [[den 11. oktober 2025]].",
		"# Forsøg\n\n## Sagsfremstilling\n" +
			"Forsøget løber i [[skoleåret 2027/29]], og vejen er spærret i [[uge 34-36 (23. august – 19. september " +
			"2027]]). Aftalen gælder [[i fem år fra 1. januar 2027 til 31. december 2030]].",
		"# Påske\n\n## Sagsfremstilling\nLangfredag [[den 25. marts 2027]] er der lukket. Mødet er flyttet til [[fred. d. 15/4-2027]].",
		"# Ny aftale\n\n## Sagsfremstilling\n" +
			"Det er en [[toårig aftale, der løber fra 1. maj 2027 til 30. april 2028]]. Der gives et [[femårigt " +
			"tilskud for 2027-2029]]. Udstillingen begynder [[1. maj 2027 og slutter 1. april 2027]].",
		"# Engvej\n\n## Sagsfremstilling\n" +
			"Vejen er spærret [[i fire uger fra mandag den 3. maj til fredag den 21. maj 2027]]. Planen er i høring " +
			"[[i tre uger fra mandag den 3. maj til fredag den 21. maj 2027]].",
		"# Plan\n\n## Resumé\nHøringsfristen er den 3. marts 2027.\n\n## Sagsfremstilling\n" +
			"Naboerne har fået brev. [[Høringsfristen udløber onsdag den 10. marts 2027]].",
		"# Plan\n\n## Resumé\nHøringsfristen er den 3. marts 2027.\n\n## Sagsfremstilling\n" +
			"Forslaget er [[i høring til den 10. marts 2027]].",
	},
	Good: []string{
		"# Nyt stadion\n\n## Sagsfremstilling\n" +
			"Mødet holdes mandag den 23. november 2026. Næste møde er natten mellem lørdag og søndag den 5. og 6. september 2026.",
		"# Vejarbejde\n\n## Sagsfremstilling\n" +
			"Vejen spærres i 4 uger i perioden fra den 1. juni til den 31. august 2026. Fristen flyttes fra den 5. " +
			"maj 2026 til den 3. maj 2026. Borgmesteren skrev »mødet er tirsdag den 23. november 2026«.",
		"# Udbud\n\n## Sagsfremstilling\n" +
			"Høringen varede i 4 uger fra den 1. juli til den 12. august 2026, fordi den blev forlænget hen over ferien.",
		"# Lokalplan 12\n\n## Sagsfremstilling\n" +
			"Forslaget har været i høring i 4 uger fra den 2. juli 2019 til den 30. juli 2019. Naboerne har seks " +
			"uger, fra mandag den 4. maj til mandag den 15. juni 2026 – to uger mere, end de skal have.",
		"# Mødeplan 2027\n\n## Sagsfremstilling\n- Torsdag den 13. maj 2027 (om onsdagen er salen lejet ud)\n- Onsdag den 9. juni",
		"# Påske\n\n## Sagsfremstilling\n" +
			"Skærtorsdag den 25. marts 2027 og anden påskedag, den 29. marts 2027, er der lukket. Torsd. d. 15/4-2027 er der åbent.",
		"# Ny aftale\n\n## Sagsfremstilling\n" +
			"Den toårige aftale løber fra 1. maj 2027 til 30. april 2029. Det første år af den toårige aftale løber " +
			"fra 1. maj 2027 til 30. april 2028. Treårige børn har plads fra 1. maj 2027 til 1. juni 2027.",
		"# Engvej\n\n## Sagsfremstilling\n" +
			"Vejen er spærret i tre uger fra mandag den 3. maj til fredag den 21. maj 2027. Kurset varer 20 dage fra " +
			"mandag den 1. februar til fredag den 26. februar 2027. Holdet følges i to år fra den 9. august 2027 til " +
			"den 29. juni 2029 og vejledes i ti måneder fra den 9. august 2027 til den 23. juni 2028.",
		"# Plan\n\n## Resumé\nHøringsfristen er den 3. marts 2027, og svarfristen er den 5. marts 2027.\n\n" +
			"## Sagsfremstilling\nHøringsfristen er flyttet til den 10. marts 2027. Høringsfristen er onsdag den 3. " +
			"marts 2027. Forslaget har været i høring til den 4. januar 2027. Ansøgningsfristen er den 1. marts 2027 " +
			"for klubber.\n\nMiljørapporten er i høring til den 5. marts 2027. Ansøgningsfristen er den 1. april 2027 for skoler.",
	},
	Run: dato.Report,
})

// limits are deadlines of which an item has one, as the branches of a cue.
const limits = "høringsfristen|svarfristen|ansøgningsfristen|tilmeldingsfristen|tilbudsfristen|klagefristen"
