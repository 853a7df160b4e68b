package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

// saying are verbs that give a sentence to whoever is their subject.
var saying = danish.WordSet(`mener mente skriver skrev anfører anførte udtaler udtalte siger sagde kalder kaldte frygter frygtede påstår
	hævder hævdede synes indvender indvendte kritiserer kritiserede beskriver oplever oplevede undrer efterlyser efterlyste`)

var says = danish.NewClass(func(w string) bool { return saying[w] })

// ours are the beginnings of words that make the administration the subject.
var ours = []string{"forvaltning", "administration", "direktion", "direktør", "kommune", "center", "afdeling", "sekretariat", "vi", "jeg", "der", "det", "man", "sagen", "rapporten", "notatet"}

// othersSay reports whether a sentence passes on what somebody outside the
// administration says: a verb of saying whose subject, in front of it or behind
// ("mener naboerne"), is not ours.
func othersSay(words []danish.Word) bool {
	for i := range words {
		if !says.Has(&words[i]) {
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

func isOurs(words []danish.Word) bool {
	for _, w := range words {
		for _, stem := range ours {
			if w.Fold == stem || len(stem) > 3 && strings.HasPrefix(w.Fold, stem) || len(stem) > 8 && strings.HasSuffix(w.Fold, stem+"en") {
				return true
			}
		}
	}
	return false
}

// OfAdministration reports whether a folded word names the administration, a part of
// it or one who leads a part ("skolechefen").
func OfAdministration(w string) bool { return endsLike(w, parts) }

var parts = []string{"forvaltningen", "administrationen", "afdelingen", "direktionen", "sekretariatet", "centret", "centeret", "teamet", "kontoret", "chefen", "direktøren", "væsenet", "lederen", "konsulenten", "fogeden", "koordinatoren", "staben"}

// ofBody reports whether a folded word is a political body.
func ofBody(w string) bool { return endsLike(w, bodies) }

var bodies = []string{"udvalget", "byrådet", "kommunalbestyrelsen", "borgerrepræsentationen", "magistraten"}

func endsLike(w string, ends []string) bool {
	for _, end := range ends {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
