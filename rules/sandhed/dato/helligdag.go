package dato

import (
	"fmt"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// feasts are the names of days that move with Easter, in days from Easter Sunday; longer
// names before those they end in.
var feasts = []struct {
	name string
	days int
}{
	{"palmesøndag", -7}, {"skærtorsdag", -3}, {"langfredag", -2}, {"2. påskedag", 1}, {"anden påskedag", 1}, {"påskedag", 0},
	{"himmelfartsdag", 39}, {"himmelfart", 39}, {"2. pinsedag", 50}, {"anden pinsedag", 50}, {"pinsedag", 49},
}

// fixed are the names of days that are the same date each year, as month and day.
var fixed = []struct {
	name string
	day  [2]int
}{
	{"grundlovsdag", [2]int{6, 5}}, {"sankthansaften", [2]int{6, 23}}, {"juleaften", [2]int{12, 24}},
	{"juleaftensdag", [2]int{12, 24}}, {"nytårsaften", [2]int{12, 31}}, {"nytårsdag", [2]int{1, 1}}, {"luciadag", [2]int{12, 13}},
}

// feast reports a day named by its feast that is another date: "Skærtorsdag, den 26. marts
// 2027".
func (c *calendar) feast(i int, d danish.Date) {
	if !d.Full() || d.Weekday > 0 {
		return
	}
	lead := before(c.p, &c.p.Sentences[i], d.Span)
	if lead = lead[max(0, len(lead)-28):]; !strings.Contains(lead, "dag") && !strings.Contains(lead, "aften") &&
		!strings.Contains(lead, "fart") {
		return
	}
	lead = strings.TrimRight(danish.Fold(lead), " \u00a0")
	for _, small := range []string{" den", " d.", ","} {
		lead = strings.TrimRight(strings.TrimSuffix(lead, small), " \u00a0")
	}
	name, right := feastIn(lead, d.Year)
	if name == "" || right.Day == d.Day && right.Month == d.Month {
		return
	}
	rest := strings.TrimRight(strings.TrimSuffix(lead, name), " \u00a0")
	if danish.EndsWith(rest, "før", "efter", "inden", "mellem", "omkring") {
		return
	}
	c.p.Report(checker.Finding{
		Severity: checker.Error, Span: c.withDen(i, d.Span),
		Message: fmt.Sprintf("Den %s er ikke %s; det er den %s.", day(d), name, day(right)),
		Remedy:  "Slå efter i kalenderen, og ret dagen eller datoen.",
	})
}

// feastIn is the feast a text ends in, and its date in a year.
func feastIn(text string, year int) (string, danish.Date) {
	if !strings.HasSuffix(text, "dag") && !strings.HasSuffix(text, "aften") && !strings.HasSuffix(text, "fart") {
		return "", danish.Date{}
	}
	for _, f := range feasts {
		if strings.HasSuffix(text, f.name) {
			t := easter(year).AddDate(0, 0, f.days)
			return f.name, danish.Date{Year: year, Month: int(t.Month()), Day: t.Day()}
		}
	}
	for _, f := range fixed {
		if strings.HasSuffix(text, f.name) {
			return f.name, danish.Date{Year: year, Month: f.day[0], Day: f.day[1]}
		}
	}
	return "", danish.Date{}
}

// easter is Easter Sunday (the Gregorian computus as given by Meeus, Astronomical
// Algorithms, ch. 8).
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	g := (8*b + 13) / 25
	h := (19*a + b - b/4 - g + 15) % 30
	k := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 19*k) / 433
	month := (h + k - 7*m + 90) / 25
	return time.Date(year, time.Month(month), (h+k-7*m+33*month+19)%32, 0, 0, 0, 0, time.UTC)
}
