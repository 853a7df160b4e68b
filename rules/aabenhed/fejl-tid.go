package aabenhed

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// after reports whether every day and year in sentence i comes after the day given.
func after(p *checker.Pass, i, day int) bool {
	if day == 0 {
		return false
	}
	dates := p.Dates(i)
	later := len(dates) > 0
	for _, d := range dates {
		if d.Year == 0 || dayNumber(d) <= day {
			return false
		}
	}
	words := p.Sentences[i].Words
	for k := range words {
		w := words[k].Fold
		switch {
		case slices.ContainsFunc(dates, func(d danish.Date) bool {
			return words[k].Span.Start >= d.Span.Start && words[k].Span.End <= d.Span.End
		}):
		case years(w), seasons[w], danish.IsMonth(w):
			return false
		case year(w):
			if n, err := strconv.Atoi(w); err != nil || n <= day/10000 {
				return false
			}
			later = true
		}
	}
	return later
}

// dayNumber puts a date in one number that grows with it; 0 without a year.
func dayNumber(d danish.Date) int {
	if d.Year == 0 {
		return 0
	}
	return d.Year*10000 + d.Month*100 + d.Day
}

// timesIn counts the points in time a sentence names: dates, months, years, seasons, weeks.
func timesIn(p *checker.Pass, i int) int {
	s := &p.Sentences[i]
	n := len(p.Dates(i))
	dates, named := n > 0, 0
	words := s.Words[s.Lead:]
	for k := range words {
		if !timely.Has(&words[k]) {
			continue
		}
		w, next := words[k].Fold, ""
		if k > 0 && (words[k-1].Fold == "hvert" || words[k-1].Fold == "hver") {
			continue // what comes again and again is no point in time
		}
		if danish.IsMonth(w) {
			named++
		}
		if k+1 < len(words) {
			next = words[k+1].Fold
		}
		switch {
		case years(w):
			n += 2
		case theSpan[w] && next == "efter",
			spans[w] && (next == "efter" || next == "senere") && (k+2 == len(words) || words[k+2].Break), seasons[w],
			w == "kl", (danish.IsMonth(w) || year(w)) && !dates, w == "samme" && sameTime[next],
			w == "uge" && next != "" && next[0] >= '0' && next[0] <= '9':
			n++
		}
	}
	if dates {
		n += earlierYears(p, i)
	}
	return max(n, named) // "i april" is no date without its year
}

// earlierYears counts the years beside a date that something goes back to: "fandt den 8. oktober
// 2026, at adgangen fra 2022 stod åben".
func earlierYears(p *checker.Pass, i int) (n int) {
	dates, words := p.Dates(i), p.Sentences[i].Words
	for k := 1; k < len(words); k++ {
		w := &words[k]
		if before := words[k-1].Fold; before != "fra" && before != "siden" || !year(w.Fold) {
			continue
		}
		if !slices.ContainsFunc(dates, func(d danish.Date) bool { return strconv.Itoa(d.Year) <= w.Fold }) {
			n++
		}
	}
	return n
}

// timely are the words that may name a point in time.
var timely = danish.NewClass(func(w string) bool {
	return seasons[w] || spans[w] || danish.IsMonth(w) || w == "kl" || w == "samme" || w == "uge" || year(w) || years(w)
})

// year reports whether a word is a year: "1998", "2027".
func year(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "20") || strings.HasPrefix(w, "199")) && w[2] >= '0' && w[2] <= '9'
}

// years reports whether a word goes from one year to another: "2019-2025".
func years(w string) bool { return len(w) == 9 && strings.HasPrefix(w, "20") && w[4] == '-' }

// spans count from what was told before: "to dage efter".
var spans = danish.WordSet("dagen dage ugen uger måneden måneder året år timer")

// theSpan needs no more than "efter" to count from what was told before: "dagen efter ringede en borger".
var theSpan = danish.WordSet("dagen ugen måneden")

var sameTime = danish.WordSet("dag aften nat morgen eftermiddag uge")

var seasons = danish.WordSet("foråret efteråret sommeren vinteren kvartal primo medio ultimo årsskiftet sommerferien")
