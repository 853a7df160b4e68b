package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// saying are verbs that give a sentence to whoever is their subject.
var saying = danish.WordSet(`mener mente skriver skrev anfører anførte udtaler udtalte siger sagde kalder kaldte frygter frygtede påstår
	hævder hævdede synes indvender indvendte kritiserer kritiserede beskriver oplever oplevede undrer efterlyser efterlyste
	påpeger påpegede`)

// answers are words that make "siger" an answer or an act: "udvalget siger ja til planen".
var answers = danish.WordSet(`ja nej god fra op stop tak`)

var says = danish.NewClass(func(w string) bool { return saying[w] })

// ours are the beginnings of words that make the administration the subject.
var ours = slices.Concat(offices, []string{
	"kommune", "afdeling", "sekretariat", "vi", "jeg", "der", "det", "man", "sagen", "rapporten", "notatet",
	"lovgivning", "bekendtgørelse", "reglerne",
})

// othersSay reports whether a sentence passes on what somebody outside the
// administration says: a verb of saying whose subject, in front of it or behind
// ("mener naboerne"), is not ours.
func othersSay(words []danish.Word) bool {
	for i := range words {
		if !says.Has(&words[i]) || i+1 < len(words) && answers[words[i+1].Fold] || describes(words[:i+1]) {
			continue
		}
		from := i
		for from > 0 && i-from < 8 && !words[from].Break {
			from--
		}
		subject := words[from:i]
		if len(subject) == 0 || words[i].Break {
			subject = words[i+1 : min(i+4, len(words))]
		}
		return !isOurs(subject)
	}
	return false
}

// describes reports whether the verb that words end with tells what a thing is like and not
// who says something: "på grund af den udtalte vilje".
func describes(words []danish.Word) bool {
	n := len(words)
	return n > 2 && !words[n-1].Break && !words[n-2].Break && articles[words[n-2].Fold] && prepositions[words[n-3].Fold]
}

var (
	articles     = danish.WordSet(`den det de en et`)
	prepositions = danish.WordSet(`af til for med i på om ved fra efter under trods`)
)

func isOurs(words []danish.Word) bool {
	for _, w := range words {
		if strings.HasSuffix(w.Fold, "loven") {
			return true // what a law says, the administration tells
		}
		for _, stem := range ours {
			if w.Fold == stem || len(stem) > 3 && strings.HasPrefix(w.Fold, stem) || len(stem) > 8 && strings.HasSuffix(w.Fold, stem+"en") {
				return true
			}
		}
	}
	return false
}
