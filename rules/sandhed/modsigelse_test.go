package sandhed

import "testing"

func TestSameThing(t *testing.T) {
	const asks = "\n\n## Indstilling\nForvaltningen indstiller,\n\n1. at "
	tests := map[string]struct {
		text string
		want int
	}{
		"numbered": {
			"# Udbud\n\n## Resumé\nTilbud 3 er på 2,35 mio. kr.\n\n## Økonomi\nTilbud 3 er på 2,53 mio. kr. og betales af driften.", 1,
		},
		"written otherwise": {
			"# Model\n\n## Sagsfremstilling\nModel 2 koster 3,4 mio. kr. årligt.\n\n## Økonomi\nModel 2 vil koste 3,7 mio. kr. om året.", 1,
		},
		"building and then": {
			"# Model\n\n## Sagsfremstilling\nModel 1 koster 14,8 mio. kr. i anlæg.\n\n## Økonomi\nModel 1 koster 13,9 mio. kr. i drift.", 0,
		},
		"other years": {
			"# Model\n\n## Sagsfremstilling\nModel 1 koster 14,8 mio. kr. i 2027.\n\n## Økonomi\nModel 1 koster 15,2 mio. kr. i 2028.", 0,
		},
		"difference is told": {
			"# Etaper\n\n## Sagsfremstilling\nEtape 2 er på 7,5 mio. kr.\n\n## Økonomi\n" +
				"Etape 2 er på 7,2 mio. kr., da 0,3 mio. kr. er brugt.",
			0,
		},
		"sale": {
			"# Salg\n\n## Sagsfremstilling\nKøbesummen er aftalt til 1.250.000 kr." + asks + "byrådet sælger grunden for 1.520.000 kr.", 1,
		},
		"two sales": {
			"# Salg\n\n## Sagsfremstilling\n" +
				"Prisen er 150.000 kr. for den ene." + asks + "byrådet sælger Engvej 1 for 150.000 kr.,\n" +
				"2. at byrådet sælger Engvej 3 for 125.000 kr.",
			0,
		},
		"with tax": {
			"# Salg\n\n## Sagsfremstilling\n" +
				"Prisen er aftalt til 150.000 kr. ekskl. moms." + asks + "byrådet sælger grunden for 187.500 kr. inkl. moms.",
			0,
		},
		"table too low": {
			"# Pulje\n\n## Økonomi\nPuljen er på 3,6 mio. kr. Beløbet fordeles således:\n\n| 1.000 kr. | 2027 |\n" +
				"|---|---|\n| Løn | 1.800 |\n| Drift | 1.400 |\n| I alt | 3.200 |",
			1,
		},
		"table over years": {
			"# Pulje\n\n## Økonomi\nPuljen er på 5,2 mio. kr. Beløbet fordeles således:\n\n" +
				"| Mio. kr. | 2027 | 2028 |\n|---|---|---|\n| Løn | 1,0 | 2,0 |\n| Drift | 1,1 | 1,1 |\n| I alt | 2,1 | 3,1 |",
			0,
		},
	}
	for name, test := range tests {
		if got := figureMessages(t, "tal-modsiger-hinanden", test.text); len(got) != test.want {
			t.Errorf("%s: %q, want %d findings", name, got, test.want)
		}
	}
}

func TestShares(t *testing.T) {
	tests := map[string]struct {
		text string
		want int
	}{
		"one row stands out": {
			"# Andel\n\n| Formål | Kr. | Andel |\n|---|---|---|\n| Løn | 2.000 | 50 pct. |\n" +
				"| Leje | 1.000 | 25 pct. |\n| Mad | 600 | 10 pct. |\n| Tur | 400 | 10 pct. |\n| I alt | 4.000 | 100 pct. |",
			1,
		},
		"no total": {
			"# Svar\n\n| Svar | Antal | Pct. |\n|---|---|---|\n| Ja | 45 | 50 |\n| Nej | 27 | 30 |\n" +
				"| Måske | 9 | 10 |\n| Ved ikke | 9 | 15 |",
			1,
		},
		"shares of others": {
			"# Andele\n\n| Område | Kr. | Andel af borgere |\n|---|---|---|\n| Nord | 600.000 | 40 pct. |\n" +
				"| Syd | 525.000 | 35 pct. |\n| Øst | 300.000 | 25 pct. |\n| I alt | 1.425.000 | 100 pct. |",
			0,
		},
		"rounded": {
			"# Kilder\n\n| Kilde | Antal | Andel |\n|---|---|---|\n| Bus | 120 | 33 pct. |\n| Bil | 150 | 42 pct. |\n" +
				"| Cykel | 90 | 25 pct. |\n| I alt | 360 | 100 pct. |",
			0,
		},
		"a fee": {
			"# Gebyr\n\nAnsøgeren betaler et gebyr på 500 kr. eller 2 pct. af anlægssummen. Anlægssummen er 18.000 kr.", 0,
		},
		"part before whole":   {"# Svar\n\nUd af 80 ansatte har 20 svaret. Det svarer til 35 pct.", 1},
		"more than last year": {"# Fravær\n\nAf skolens 410 elever er 40 ofte væk. Det er 12 pct. flere end året før.", 0},
	}
	for name, test := range tests {
		if got := figureMessages(t, "sum-eller-procent-stemmer-ikke", test.text); len(got) != test.want {
			t.Errorf("%s: %q, want %d findings", name, got, test.want)
		}
	}
}
