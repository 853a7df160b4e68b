package udvikling

import (
	"slices"

	"sagstjek/checker"
)

// What was answered is often told where the hearing itself is, or right behind it.
var (
	// stated are what those who were heard said or felt: "har svaret, at ...", "er positive",
	// "Begge ser frem til ...", "blev rykket 60 meter".
	stated = []string{
		"(har|havde|og) .. (svaret|oplyst|udtalt|bemærket|anført|gældende|tilkendegivet|påpeget|forklaret|skrevet|" +
			"meldt|foreslået|peget_på) at",
		"svarede .. at",
		"(udtalt|udtalte|udtaler) sig (overvejende|meget|alle|begge|generelt)? (positivt|rosende|anerkendende)",
		"(er|var) (dog|meget|alle|begge|overvejende|generelt)? (positive|positiv|tilfredse|glade|enige|trygge|skeptiske|utrygge)",
		"(ser|så) .. frem til", "(hilser|hilste|hilst) .. velkommen", "(kvitterer|kvitterede) for",
		"(de|begge|alle|som|rådet) (beklager|beklagede)", "(havde|har) gerne set", "lagt vægt på", "sagt god for",
		"(som|og|men|der) (dog|også|blandt_andet)? (ønskede|ønsker|beder_om|bad_om|foreslog|anbefalede|tilføjede|" +
			"pegede_på|roste)",
		"(foreslået|anbefalet|ønsket|tilføjet) (en|et|at|flere|færre|mere)",
		"(har|havde) (selv|også|derfor)? bedt om",
		"(især|mest|navnlig|primært|hovedsageligt) (om|mod|over)", "(kritik|ros|bekymring) (af|for|over)",
		"# (pct|procent|%) .. (vil|ønsker|ønskede|foretrækker|mener|mente|savner)",
		"hvor .. (blev|er) (siden|derfor)? (rykket|" + changedTo[1:], "(er|blev) kommet med",
	}
	// amends are what the administration makes of it: "Forvaltningen foreslår ni ændringer".
	amends = []string{
		"(forvaltningen|administrationen|vi) (foreslår|anbefaler) .. (ændring|ændringer|rettelser|justeringer|" +
			"at_sænke|at_hæve|at_flytte|at_fjerne|sænkes|hæves|flyttes|rykkes|fjernes)",
	}
	// critical is that somebody was against it and no more: another's praise does not tell why.
	critical = []string{"(udtalt|udtalte|udtaler) sig (kritisk|negativt|imod)"}
	// elsewhere are hearings that are others' or none: a ministry's, a letter for information.
	elsewhere = []string{
		"(ministeriet|+ministeriet|staten|+styrelsen|regionen|regeringen|folketinget|eu) (har|havde)? .. (sendt|" +
			"sender|udsendt) .. høring",
		"(sendt|udsendt) .. til orientering", "spurgt af", "foreslås (holdt|afholdt)",
	}
)

// toldThere reports whether a sentence that tells of a hearing, or the one behind it, says
// what was answered or what it led to.
func toldThere(p *checker.Pass, held []int) bool {
	for _, h := range p.Told("sagt") {
		if i := h.Sentence; !h.Negated && p.Sentences[i].Point < 0 &&
			(slices.Contains(held, i) || justAfter(p, held, i, 1) && !p.Has("egne", i) && !p.Has("kritisk", i-1)) {
			return true
		}
	}
	return slices.ContainsFunc(p.Told("retter"), func(h checker.Hit) bool { return justAfter(p, held, h.Sentence, 1) })
}
