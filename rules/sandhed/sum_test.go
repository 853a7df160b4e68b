package sandhed

import (
	"fmt"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/reader"
)

// figureMessages runs a rule over a text and gives its messages.
func figureMessages(t testing.TB, id, text string) []string {
	t.Helper()
	for _, r := range Rules {
		if r.ID != id {
			continue
		}
		alone := *r
		alone.Yields = nil
		c, err := checker.New([]*checker.Rule{&alone}, checker.Env{})
		if err != nil {
			t.Fatal(err)
		}
		doc, err := reader.Read("sag.md", []byte(text), reader.Options{})
		if err != nil {
			return nil
		}
		res, err := c.Check(doc, nil)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, it := range res.Items {
			for _, f := range it.Findings {
				out = append(out, f.Message)
			}
		}
		return out
	}
	t.Fatalf("no rule %s", id)
	return nil
}

func TestTables(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"subtotals": {
			"| Kr. | 2026 |\n|---|---|\n| A | 100 |\n| B | 200 |\n| Drift i alt | 300 |\n| C | 50 |\n| D | 70 |\n" +
				"| Anlæg i alt | 120 |\n| I alt | 420 |",
			"",
		},
		"wrong subtotal, right total": {
			"| Kr. | 2026 |\n|---|---|\n| A | 100 |\n| B | 200 |\n| Drift i alt | 310 |\n| C | 50 |\n| D | 70 |\n" +
				"| Anlæg i alt | 120 |\n| I alt | 420 |",
			"Rækken »Drift i alt« giver 300, men der står 310.",
		},
		"parts left out":        {"| Kr. | 2026 |\n|---|---|\n| A | 100 |\n| heraf løn | 40 |\n| B | 200 |\n| I alt | 300 |", ""},
		"income in brackets":    {"| Kr. | 2026 |\n|---|---|\n| Udgift | 900 |\n| Refusion | (300) |\n| I alt | 600 |", ""},
		"income without a sign": {"| Kr. | 2026 |\n|---|---|\n| Udgift | 900 |\n| Tilskud | 300 |\n| I alt | 600 |", ""},
		"a child without a mark": {
			"| Kr. | 2026 |\n|---|---|\n| Byggeri | 900 |\n| Rådgivning | 300 |\n| Inventar | 200 |\n| I alt | 1.100 |", "",
		},
		"counted exactly": {
			"| Hold | Børn |\n|---|---|\n| A | 13 |\n| B | 14 |\n| I alt | 28 |", "Rækken »I alt« giver 27, men der står 28.",
		},
		"rounded thousands": {"| 1.000 kr. | 2026 |\n|---|---|\n| A | 13 |\n| B | 14 |\n| I alt | 28 |", ""},
		"rounded decimals":  {"| Mio. kr. | 2026 |\n|---|---|\n| A | 1,3 |\n| B | 1,4 |\n| I alt | 2,8 |", ""},
		"decimals too far off": {
			"| Mio. kr. | 2026 |\n|---|---|\n| A | 1,3 |\n| B | 1,4 |\n| I alt | 2,9 |", "Rækken »I alt« giver 2,7, men der står 2,9.",
		},
		"units in the cells": {
			"| Post | Beløb |\n|---|---|\n| A | 1,2 mio. kr. |\n| B | 800.000 kr. |\n| I alt | 2,3 mio. kr. |",
			"Rækken »I alt« giver 2,0 mio. kr., men der står 2,3 mio. kr.",
		},
		"an average": {"| Skole | Elever | Trivsel |\n|---|---|---|\n| A | 100 | 3,1 |\n| B | 200 | 3,6 |\n| I alt | 300 | 3,4 |", ""},
		"a difference": {
			"| Post | Budget | Forbrug | Afvigelse |\n|---|---|---|---|\n| A | 100 | 120 | 20 |\n" +
				"| B | 200 | 190 | -10 |\n| C | 300 | 305 | 15 |",
			"Rækken »C« giver 5 i kolonnen »Afvigelse«, men der står 15.",
		},
		"growth": {
			"| Takst | 2026 | 2027 | Stigning i pct. |\n|---|---|---|---|\n| A | 100 | 110 | 10,0 |\n" +
				"| B | 200 | 230 | 15,0 |\n| C | 300 | 315 | 5,0 |\n| D | 50 | 60 | 25,0 |",
			"Rækken »D« giver 20,0 i kolonnen »Stigning i pct.«, men der står 25,0.",
		},
		"only the largest": {
			"De største projekter:\n\n| Projekt | Mio. kr. |\n|---|---|\n| A | 40 |\n| B | 60 |\n| Anlæg i alt | 110 |", "",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := figureMessages(t, "sum-eller-procent-stemmer-ikke", "# Sag\n\n"+test.text+"\n")
			if len(got) == 0 && test.want == "" || len(got) == 1 && got[0] == test.want {
				return
			}
			t.Errorf("got %q, want %q", got, test.want)
		})
	}
}

func TestPercentages(t *testing.T) {
	tests := map[string]int{
		"63 af skolens 212 elever (30 pct.) cykler.":                                       0,
		"63 af skolens 212 elever (40 pct.) cykler.":                                       1,
		"Ca. 60 af skolens 212 elever (30 pct.) cykler.":                                   0,
		"276 (15 pct.) af kommunens 1.840 ansatte svarede.":                                0,
		"276 (25 pct.) af kommunens 1.840 ansatte svarede.":                                1,
		"40 pct. (48 ud af 120) kom i job.":                                                0,
		"Der kom 31 ansøgninger, hvoraf 12 fik afslag (29 pct.).":                          1,
		"Prisen stiger fra 400 til 450 kr. (12,5 pct.).":                                   0,
		"Prisen stiger fra 400 til 450 kr. (15,5 pct.).":                                   1,
		"Antallet stiger fra 1.200 i 2025 til 1.500 i 2030, svarende til 4,6 pct. årligt.": 0,
		"Andelen steg fra 40 til 50 pct. (10 procentpoint).":                               0,
		"Der var 438 i 2024. I 2025 kom 512 mod 438 i 2024. Det er 17 pct. flere.":         0,
		"Der kom 512 mod 438 i 2024. Det er 27 pct. flere.":                                1,
		"»63 af 212 elever (40 pct.)«, skriver avisen.":                                    0,
	}
	for text, want := range tests {
		if got := figureMessages(t, "sum-eller-procent-stemmer-ikke", "# Sag\n\n## Sagsfremstilling\n"+text+"\n"); len(got) != want {
			t.Errorf("%q: %q, want %d findings", text, got, want)
		}
	}
}

func FuzzFigures(f *testing.F) {
	for _, r := range Rules {
		if r.ID == "sum-eller-procent-stemmer-ikke" || r.ID == "tal-modsiger-hinanden" {
			for _, text := range append(append([]string(nil), r.Bad...), r.Good...) {
				f.Add(text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, id := range []string{"sum-eller-procent-stemmer-ikke", "tal-modsiger-hinanden"} {
			one, two := figureMessages(t, id, text), figureMessages(t, id, text)
			if len(one) != len(two) {
				t.Errorf("%s: %q and %q for the same text", id, one, two)
			}
		}
	})
}

func BenchmarkTables(b *testing.B) {
	table := "| 1.000 kr. | 2026 | 2027 | I alt |\n|---|---|---|---|\n"
	for i := range 60 {
		table += fmt.Sprintf("| Post %d | %d | %d | %d |\n", i, i+10, 2*i, 3*i+10)
	}
	doc, err := reader.Read("sag.md", []byte("# Sag\n\n"+table+"| I alt | 2.370 | 3.540 | 5.910 |\n"), reader.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, r := range Rules {
		if r.ID == "sum-eller-procent-stemmer-ikke" {
			c, err := checker.New([]*checker.Rule{r}, checker.Env{})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := c.Check(doc, nil); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
}
