package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// mainClause is a point up to its first subordinate clause: what is only told in "at planen,
// som vedtages i maj, ..." or "at notere, at taksten hæves" is not asked for.
func mainClause(words []danish.Word) []danish.Word {
	for k, w := range words {
		if k > 1 && w.Break {
			switch w.Fold {
			case "at", "som", "der", "hvilket", "hvor", "idet", "når", "så", "fordi", "da":
				return words[:k]
			}
		}
	}
	return words
}

// firmVerb is the place of the first verb that carries out or changes something, -1 if none does.
func firmVerb(words []danish.Word) int {
	for k := range words {
		if acts.Has(&words[k]) &&
			(!helping[words[k].Fold] ||
				danish.HasStem(words[k+1:], "kraft", "gang", "op", "ned", "ud", "samtykke", "tilladelse",
					"dispensation", "tilsagn", "fuldmagt", "påbud", "afslag")) {
			return k
		}
	}
	return -1
}

// helping are verbs that act only together with another word: "sættes i kraft", "giver samtykke".
var helping = danish.WordSet("sættes sætter sætte gives giver give meddeles meddeler meddele lægges lægger træder")

var acts = danish.NewClass(func(w string) bool {
	if helping[w] {
		return true
	}
	for _, stem := range []string{
		"hæv", "sænk", "nedsætt", "forhøj", "ændr", "udpeg", "vælg", "afhænd", "udlej", "tildel", "afskaff", "opret",
		"fritag", "eftergiv", "omlægg", "sammenlægg", "bemyndig", "pålægg", "opkræv", "afslå", "afvis", "ophæv",
		"udvid", "reducer", "gennemfør", "overdrag", "fastsætt", "beslutt", "frasælg", "indkøb", "nedriv", "flytt",
		"riv", "bring", "opsig", "nedlæg", "accepter", "antag", "annuller", "stadfæst", "afskedig", "forkast", "omdann", "afvikl",
	} {
		switch rest, ok := strings.CutPrefix(w, stem); {
		case !ok:
		case rest == "es", rest == "s", rest == "er", rest == "r", rest == "e", rest == "tes", rest == "te", rest == "ter":
			return true
		}
	}
	return false
})

// decisions counts the different things that the clauses of a point do: "planen vedtages, samt
// at ejendommen sælges, og at afgiften hæves".
func decisions(words []danish.Word) int {
	var done [3]string
	n := 0
	for k, w := range words {
		if w.Fold != "at" || n == len(done) || k > 0 && !w.Break && !words[k-1].Break {
			continue
		}
		clause := mainClause(words[k:])
		for j := range clause {
			if v := &clause[j]; (acts.Has(v) && !helping[v.Fold] || closes.Has(v)) && !slices.Contains(done[:n], v.Fold) {
				done[n] = v.Fold
				n++
				break
			}
		}
	}
	return n
}

// closes are further verbs that settle a thing of its own.
var closes = danish.NewClass(func(w string) bool {
	switch w {
	case "godkendes", "vedtages", "bevilges", "sælges", "købes", "nedlægges", "nedrives", "lukkes", "udbydes",
		"opsiges", "indgås", "etableres", "anlægges", "indføres", "tiltrædes", "imødekommes":
		return true
	}
	return false
})

// whether reports whether something is asked: "om" that goes with no stretch of time ("om
// året").
func whether(words []danish.Word) bool {
	for i, w := range words {
		if w.Fold == "om" && (i+1 == len(words) || !danish.HasStem(words[i+1:i+2], "året", "ugen", "måneden", "dagen", "ugentlig")) {
			return true
		}
	}
	return false
}
