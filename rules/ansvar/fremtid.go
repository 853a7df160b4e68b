package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ahead reports whether sentence i tells of something to come: it names a time of the
// year and has a verb in the present, but none in the past, no money, which is dated
// for itself, and nothing that is there already or only may be.
func ahead(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if acts(s) && toComeAt(p, i, s.Words[s.Lead:], false) {
		return true
	}
	for k := s.Lead + 1; k+1 < len(s.Words); k++ { // "har fundet en leverandør og hænger dem op i maj"
		if (s.Words[k].Fold == "og" || s.Words[k].Fold == "men") && actions[s.Words[k+1].Fold] && toComeAt(p, i, s.Words[k+1:], false) {
			return true
		}
	}
	return false
}

// acts reports whether a sentence has a verb in the present that tells what somebody does.
func acts(s *agenda.Sentence) bool {
	for k := s.Lead; k < len(s.Words); k++ {
		if presentVerb.Has(&s.Words[k]) {
			return true
		}
	}
	return false
}

// comes is ahead whatever the verb, and also for what comes again and again ("hvert
// år"), after so many years or in a year.
func comes(p *checker.Pass, i int) bool {
	return toComeAt(p, i, p.Sentences[i].Words[p.Sentences[i].Lead:], true)
}

// toComeAt looks at the words of sentence i, or of the clause that ends it.
func toComeAt(p *checker.Pass, i int, words []danish.Word, again bool) bool {
	s := &p.Sentences[i]
	if s.Heading || s.Cell != nil || s.Point >= 0 || p.Attached(i) || s.In(document.RoleDecision, document.RoleHistory) {
		return false
	}
	timed := false
	for k := range words {
		if words[k].Fold == "fordi" {
			break // why, not what comes
		}
		if words[k].Fold == "kan" && k+1 < len(words) && words[k+1].Fold == "ikke" {
			return false
		}
		if !timely.Has(&words[k]) {
			continue
		}
		w, before := words[k].Fold, ""
		if k > 0 {
			before = words[k-1].Fold
		}
		switch {
		case seasons[w] && before == "om": // "tom om vinteren" is so every year
		case w == "så" && words[k].Break: // "så udvalget kan se det"
		case again && timed && sub[w] && clause(words, k): // "I maj 2028 får udvalget tallene for dem, holdet har mødt"
		case past(w), heard[w] && (before == "er" || before == "blev"):
			return false
		case w == "uge" && !again && everyWeek[before]: // is so every week
		case (again || timesToCome[w] && !habitual[w]) && !ofFigures(p, s, words, k):
			timed = true
		}
	}
	return timed && !p.HasMoney(i)
}

// sub are verbs that a clause of what comes may hold too.
var sub = danish.WordSet("har havde var blev været blevet skulle kunne")

// clause reports whether a comma stands between the start and word k.
func clause(words []danish.Word, k int) bool {
	for b := 1; b <= k; b++ {
		if words[b].Break {
			return true
		}
	}
	return false
}

// ofFigures reports whether the time at word k is that of figures or a paper: "målinger fra
// maj", "målt i uge 20", "(udtræk, maj 2026)".
func ofFigures(p *checker.Pass, s *agenda.Sentence, words []danish.Word, k int) bool {
	if inBrackets(p, s.Span, words[k].Span) {
		return true
	}
	for b := k - 1; b >= max(0, k-4); b-- { // past "fra den 1."
		if dates, ok := datedBy[words[b].Fold]; ok {
			return dates && b > 0 &&
				(paper.Has(&words[b-1]) || counted[words[b-1].Fold] || words[b].Fold == "fra" && estimate.Has(&words[b-1]))
		}
	}
	return false
}

// inBrackets reports whether a word of sentence s stands in brackets, which tell where a
// figure is from.
func inBrackets(p *checker.Pass, s, w document.Span) bool {
	before, behind := p.Doc.Text[s.Start:w.Start], p.Doc.Text[w.End:s.End]
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')') && strings.IndexByte(behind, ')') >= 0
}

// timely are the words that tell whether something is to come.
var timely = danish.NewClass(func(w string) bool {
	return past(w) || heard[w] || timesToCome[w] || repeated[w] || len(w) == 4 && strings.HasPrefix(w, "20")
})

// past reports whether a word tells that something is not, or not only, to come.
func past(w string) bool {
	return notAhead[w] || pastVerbs[w] || strings.HasSuffix(w, "ede") && len(w) > 6
}

// presentVerb are the words that may be a verb in the present that tells what somebody
// does: a passive, or one of the common ones. That something begins does not tell who
// does what, nor that a body meets about it.
var presentVerb = danish.NewClass(func(w string) bool {
	return actions[w] ||
		strings.HasSuffix(w, "es") && len(w) > 4 && !strings.HasSuffix(w, "enes") &&
			(!strings.HasSuffix(w, "ernes") || strings.HasSuffix(w, "fjernes")) && !ofTreatment[w]
})

// over reports whether sentence i only tells what was done: it has a verb in the past and
// none in the present that tells what somebody does.
func over(p *checker.Pass, i int) bool {
	was := false
	s := &p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		if presentVerb.Has(&s.Words[k]) {
			return false
		}
		was = was || pastVerbs[s.Words[k].Fold]
	}
	return was
}

var (
	pastVerbs = danish.WordSet(`fik modtog blev kom gik gav tog sendte holdt mødtes betalte skrev var havde svarede
		viste sagde udtalte afgav skete bad pegede nævnte mente fandt oplyste meddelte besluttede godkendte vedtog
		foretrak anbefalede bestemte fastsatte stod lå drøftede behandlede ønskede orienterede konstaterede konkluderede
		præsenterede foreslog bemærkede undersøgte vurderede lagde kvitterede tilsluttede deltog inviterede advarede
		støttede fortalte spurgte meldte mødte hørte rejste bragte satte traf begyndte førte fulgte tilbød opstod
		gjorde lod`)
	notAhead = danish.WordSet(`mødtes holdtes afholdtes har havde blev var blevet været udløber udløb ophører hidtil
		nuværende eksisterende tidligere hvis såfremt dersom koster udgør bad vedtog godkendte tiltrådte sendte bestilte
		modtog fandt indgik traf viste holdt lod så fik gav kom gik tog skulle måtte kunne ville sagde spurgte skete
		stod lå besøgte foreslår foreslås indstiller anbefaler usikkert ifølge`)
	timesToCome = danish.WordSet(`januar februar marts april maj juni juli august september oktober november december
		foråret sommeren efteråret vinteren sommer vinter årsskiftet nytår jul påske sommerferien efterårsferien
		vinterferien skolestart sæsonen skoleåret næste kvartal uge hvert forår efterår primo medio ultimo årligt
		halvårligt`)
	habitual = danish.WordSet("hvert årligt halvårligt") // tell of what is so every year
	heard    = danish.WordSet("orienteret hørt drøftet spurgt forelagt")
	datedBy  = map[string]bool{
		"fra": true, "i": true, "pr": true, "per": true, "af": true, "for": true, "til": false, "inden": false, "senest": false,
	}
	counted  = danish.WordSet("målt opgjort optalt talt registreret dateret udsendt")
	repeated = danish.WordSet("hver udgangen årlig årlige halvårlig halvårlige månedlig månedligt månedlige " +
		"kvartalsvis kvartalsvist løbende undervejs igen halvår år måneder")
	everyWeek   = danish.WordSet("hver anden tredje fjerde pr")
	ofTreatment = danish.WordSet("ejendommes deres fælles alles behandles afgøres besluttes anbefales foreslås " +
		"vurderes skønnes opleves kendes findes mangler savnes")
	seasons = danish.WordSet("foråret sommeren efteråret vinteren")
	actions = danish.WordSet(`åbner lukker gælder lægger sender melder skriver holder samler indfører udbyder bygger
		flytter træder går får kommer vender igangsætter gennemfører udarbejder orienterer inviterer fortsætter overgår
		tager modtager forelægger fremlægger præsenterer vedtager behandler drøfter afslutter indvier leverer ansætter
		udsender offentliggør underretter kontakter oplyser informerer trykker deler retter køber indkøber opsætter
		stiller slår graver sår maler fælder renser slukker tænder hænger river rydder tegner støber tømmer afleverer
		henter underviser ringer besøger rekrutterer oplærer spørger planlægger udsteder anmelder udmønter etablerer
		opfører renoverer monterer lancerer planter følger afholder tilrettelægger forventer indkalder skifter ændrer
		afbestiller bestiller sørger opretter tilmelder klargør opdaterer fjerner indsender overdrager overfører sætter
		udfører registrerer indhenter underskriver udbetaler fordeler fremsender iværksætter opslår annoncerer varsler
		opsiger skilter asfalterer folierer`)
)
