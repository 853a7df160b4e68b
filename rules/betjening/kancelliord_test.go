package betjening

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/danish"
	"sagstjek/rules/lexicon"
)

// heavyTail makes a paragraph heavy with words that are never put another in the place of.
const heavyTail = " Endvidere foreligger nærværende ovenstående."

// lightened is a paragraph with the safe fixes made; changed are the words they took away.
func lightened(t *testing.T, paragraph string) (text string, changed []string) {
	t.Helper()
	doc, found := findings(t, "kancelliord", paragraph+heavyTail)
	text = doc.Text
	for _, f := range found {
		if f.Fix == nil || !f.Fix.Safe {
			continue
		}
		for _, e := range slices.Backward(f.Fix.Edits) {
			changed = append(changed, danish.Fold(doc.Slice(e.Span)))
			text = text[:e.Span.Start] + e.Text + text[e.Span.End:]
		}
	}
	text = text[strings.LastIndex(strings.TrimSpace(text), "\n")+1:]
	return strings.TrimSuffix(strings.TrimSpace(text), heavyTail), changed
}

// A heavy word is put a lighter one in the place of where that is the one right text.
func TestLighterWords(t *testing.T) {
	seen := map[string]bool{}
	for before, want := range map[string]string{
		"Såfremt samtlige parter vil det, bygges der.": "Hvis alle parter vil det, bygges der.",
		"Der gives støtte til foreninger, såfremt byrådet giver penge.": "Der gives støtte til foreninger, " +
			"hvis byrådet giver penge.",
		"Det er uklart, hvorvidt det kan lade sig gøre.":         "Det er uklart, om det kan lade sig gøre.",
		"Hvorvidt støjen overholder grænsen, er ikke undersøgt.": "Om støjen overholder grænsen, er ikke undersøgt.",
		"Udvalget fik spørgsmål vedrørende taget.":               "Udvalget fik spørgsmål om taget.",
		"Ejeren fremsender en plan, vi skal fremsende svar, og det fremsendes.": "Ejeren sender en plan, vi skal " +
			"sende svar, og det sendes.",
		"Udvalget skal træffe beslutning om at lukke skolen.":  "Udvalget skal beslutte at lukke skolen.",
		"Udvalget kan træffe beslutning om, at skolen lukkes.": "Udvalget kan beslutte, at skolen lukkes.",
		"Udvalget træffer beslutning om at lukke skolen.":      "Udvalget beslutter at lukke skolen.",
		"Udvalget træffer beslutning om, at skolen lukkes.":    "Udvalget beslutter, at skolen lukkes.",
		"Skolen anvender penge på lys, som skal anvendes og kan anvende strøm.": "Skolen bruger penge på lys, som " +
			"skal bruges og kan bruge strøm.",

		"Der forestår et stort arbejde med samtlige grunde, såfremt sagen, vedrørende skolen, fremsendes.":                                                             "Der forestår et stort arbejde med alle grunde, hvis sagen, vedrørende skolen, sendes.",
		"Forvaltningen påser ikke, hvorvidt samtlige regler er overholdt, såfremt der klages vedrørende støj.":                                                         "Forvaltningen påser ikke, om alle regler er overholdt, hvis der klages vedrørende støj.",
		"Det er således at forstå, at samtlige klager vedrørende støj skal fremsendes, såfremt de er nye.":                                                             "Det er således at forstå, at alle klager vedrørende støj skal sendes, hvis de er nye.",
		"Såfremt samtlige parter vedrørende skolen vil have et fremadrettet perspektiv, skal udvalget træffe beslutning om budgettet, der fremsendes jævnfør aftalen.": "Hvis alle parter vedrørende skolen vil have et fremadrettet perspektiv, skal udvalget træffe beslutning om budgettet, der sendes jævnfør aftalen.",
	} {
		got, changed := lightened(t, before)
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", before, got, want)
		}
		for _, w := range changed {
			seen[w] = true
		}
	}
	for _, row := range lexicon.HeavyWords() {
		for form := range row.Ret {
			if !seen[form] {
				t.Errorf("no sentence here has »%s« put another in the place of", form)
			}
		}
	}
}

// Elsewhere the lighter word would be wrong, or another could stand there too.
func TestLighterWordsLeftToTheWriter(t *testing.T) {
	for _, text := range []string{
		"Der gives støtte til foreninger, såfremt medlemmer under 25 år deltager.",
		"Der gives støtte til borgere, såfremt egen bolig ikke findes.",
		"Der gives støtte til foreninger, såfremt øget husleje eller moderne haller gør det dyrt.",
		"Der gives støtte til foreninger, såfremt moderne haller gør det dyrt.",
		"Hvis og såfremt det sker, bygges der.",
		"Kommunens samtlige skoler er med, og de samtlige parter er hørt.",
		"Samtlige to skoler og samtlige af lærerne er med.",
		"Udvalget tog stilling til spørgsmålet om, hvorvidt skolen skal lukke, og om og hvorvidt det haster.",
		"Der er udgifter vedrørende skolen, og naboen klager vedrørende støj.",
		"Vedrørende lønnen og angående ferien er alt aftalt.",
		"I medfør af aftalen er alt godt, for så vidt angår de ansatte.",
		"Mødet holdes med henblik på at drøfte sagen.",
		"Formålet er således at sikre ro, således at børnene lærer noget.",
		"Driften forestår kommunen, og valget forestår.",
		"Lokalplanen tilvejebringes af byrådet, der kan tilvejebringe tal.",
		"Revisionen påser, at der er orden, og skal påse det.",
		"Forslaget afstedkommer, at der må spares.",
		"Et fremsendt forslag og det fremsendte bilag er læst.",
		"Vi vil implementere planen, effektuere besparelsen og initiere en proces.",
		"Der er pr. dags dato 14 sager, jævnfør bilaget.",
		"Udvalget kan træffe beslutning om budgettet.",
		"Udvalget træffer beslutning om, at skolen lukkes, og om løn.",
		"Gør brug af hallen, og husk at gøre brug af banen.",
		"Anvendt regnskabspraksis er beskrevet, og reglerne anvendes på sagen.",
		"Det er fremadrettet vigtigt, og det fremadrettede arbejde er fremadrettet.",
		"Udvalget kan sende eller fremsende planen, og midlerne bruges og anvendes.",
		"Kommunen anvender sig af konsulenter.",
		"Der er spørgsmål eller udgifter vedrørende, hvorvidt og om det sker, og vedrørende hvorvidt det sker.",
		"Den hedder lov om adgang til at anvende tvang i samtlige skoler.",
		"Projektet Samtlige Børn I Trivsel er godt, SÅFREMT det holder.",
		"I bogen står: »Såfremt samtlige kan, så gør de det«.",
	} {
		if got, _ := lightened(t, text); got != text {
			t.Errorf("%s\n got %s", text, got)
		}
	}
}

// The heavy words are counted, not the lighter ones, and of one there is one.
func TestHeavyWordsCounted(t *testing.T) {
	_, found := findings(t, "kancelliord",
		"Vedrørende lønnen og angående ferien, for så vidt angår de ansatte og i relation til skolen, er alt aftalt.")
	if want := "Afsnittet har 4 tunge ord. Lettere ord: om."; len(found) != 1 || found[0].Message != want || len(found[0].Evidence) != 3 {
		t.Errorf("got %+v, want %s", found, want)
	}
	if got := heavyWords(1); got != "1 tungt ord" {
		t.Error(got)
	}
}
