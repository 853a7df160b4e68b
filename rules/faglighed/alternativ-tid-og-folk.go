package faglighed

import (
	"strings"

	"sagstjek/checker/danish"
)

// Two kinds of consequence, read from the words of an alternative: when it works, and how many
// it touches.

// times are words of a time that is sure, someTime and timeStems of one that may be.
var (
	times = danish.WordSet("januar februar marts april maj juni juli august september oktober november december " +
		"foråret sommeren efteråret vinteren årsskiftet nytår skoleåret primo medio ultimo")
	someTime  = danish.WordSet("år årene års dag dage dags straks nu først når tid tiden løbende samme klar uge uger")
	timeStems = []string{
		"måned", "sener", "tidlig", "hurtig", "perman", "senest", "skoleår", "forår", "sommer", "efterår", "vinter",
		"omgående", "færdig", "kvartal",
	}
)

// telling are the words that tellsWhen and tellsWhom look for: all others are passed over.
var telling = danish.NewClass(func(w string) bool {
	return times[w] || many[w] || danish.BeginsWith(w, starts...) || danish.BeginsWith(w, queues...)
})

var queues = []string{"ventetid", "venteliste"}

// starts are stems of words in front of the year something works from.
var starts = []string{
	"klar", "færdig", "tidligst", "senest", "begynd", "åbne", "start", "ibrugtag", "virke", "udføres", "gennemføres", "indvies", "inden",
}

// tellsWhen reports whether words name a month or a season, a year something begins, or how
// long it takes.
func tellsWhen(words []danish.Word) bool {
	begun := false
	for k := range words {
		w := &words[k]
		switch {
		case telling.Has(w) && times[w.Fold], begun && isYear(w.Fold):
			return true
		case k > 1 && danish.IsDigit(words[k-1].Fold[0]) && takes(words[k-2].Fold) && ofTime(w.Fold):
			return true
		}
		begun = begun || telling.Has(w) && danish.BeginsWith(w.Fold, starts...)
	}
	return false
}

func takes(w string) bool { return w == "tager" || w == "tage" || w == "varer" || w == "vare" }

func ofTime(w string) bool {
	return someTime[w] || times[w] || isYear(w) || danish.BeginsWith(w, timeStems...)
}

func isYear(w string) bool { return len(w) == 4 && strings.HasPrefix(w, "20") }

// many are those that an alternative may touch.
var many = danish.WordSet("børn elever borgere beboere husstande familier forældre brugere naboer ejere lodsejere " +
	"deltagere patienter gæster medlemmer kunder lejere foreninger virksomheder personer mennesker pladser boliger " +
	"cyklister passagerer ældre unge ansatte medarbejdere stillinger")

// peopleStems are the beginnings of words for them.
var peopleStems = []string{
	"børn", "barn", "elev", "borger", "beboer", "husstand", "famili", "foræld", "bruger", "nabo", "ejer", "lodsejer",
	"deltager", "patient", "gæst", "medlem", "kunde", "lejer", "forening", "virksomhed", "person", "menneske", "plads",
	"bolig", "cyklist", "passager", "ældre", "unge", "ansat", "medarbejder", "stilling", "ventetid", "venteliste", "kø",
}

// tellsWhom reports whether words count those who are touched, or tell of the queue.
func tellsWhom(words []danish.Word) bool {
	for k := range words {
		w := &words[k]
		if !telling.Has(w) {
			continue
		}
		if danish.BeginsWith(w.Fold, queues...) ||
			many[w.Fold] && (counts(words, k-1) || k > 1 && counts(words, k-2) && !words[k-1].Break) {
			return true
		}
	}
	return false
}

// counts reports whether word k is a number.
func counts(words []danish.Word, k int) bool {
	return k >= 0 && (danish.IsDigit(words[k].Fold[0]) || small[words[k].Fold])
}

var small = danish.WordSet("to tre fire fem seks syv otte ni ti")

func ofPeople(w string) bool {
	return w == "alle" || w == "ingen" || w == "folk" || danish.BeginsWith(w, peopleStems...)
}
