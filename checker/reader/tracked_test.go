package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sporet was written as .fodt, and LibreOffice made the other two of it. registreret
// was written and changed in LibreOffice, which recorded the changes itself. The texts
// say what the two views of each must be.
const (
	beforeChanges = `Rundkørsel ved Vesterport
Sagsfremstilling
En rundkørsel koster 7,6 mio. kr. Rådgiveren anslår, at arbejdet kan blive op til 25 pct. dyrere, fordi der ligger ledninger under krydset. Politiet har ingen indvendinger.
Cyklistforbundet advarer om flere uheld.
Forvaltningen har svigtet tilsynet med krydset siden 2021.
Økonomi
Udgiften finansieres af rådighedsbeløbet.
Driften er 40.000 kr. om året.
Post	Beløb i kr.
Skilte	120.000
Slut.`
	afterChanges = `Rundkørsel ved Vesterport
Sagsfremstilling
En rundkørsel koster 8,1 mio. kr. Rådgiveren anslår prisen i et notat.
Politiet har ingen indvendinger.
Forvaltningen har haft udfordringer med krydset siden 2021.
Anlægget giver bedre fremkommelighed.
Økonomi
Udgiften finansieres af rådighedsbeløbet. Driften er 40.000 kr. om året.
Post	Beløb i kr.
Skilte	150.000
Slut.`

	beforeRecording = `Nyt tag på Svanehallen
Indstilling
Ejendomscentret indstiller, at taget skiftes for 2,4 mio. kr. i 2027.
Sagsfremstilling
Taget er fra 1984 og utæt tre steder. Rådgiveren advarer om, at spærene kan være angrebet af råd.
Ældrerådet er imod, at hallen lukkes i foråret.
Arbejdet udføres i juli 2027.`
	afterRecording = `Nyt tag på Svanehallen
Indstilling
Ejendomscentret indstiller, at taget skiftes for 2,9 mio. kr. i 2027.
Sagsfremstilling
Taget er fra 1984 og utæt tre steder.
Ældrerådet har udtalt sig.
Arbejdet udføres i juli 2027. Det varer seks uger.`
)

func TestTrackedChanges(t *testing.T) {
	for name, texts := range map[string]map[View]string{
		"sporet.docx":      {Original: beforeChanges, Final: afterChanges},
		"sporet.odt":       {Original: beforeChanges, Final: afterChanges},
		"registreret.docx": {Original: beforeRecording, Final: afterRecording},
		"registreret.odt":  {Original: beforeRecording, Final: afterRecording},
	} {
		data, err := os.ReadFile(filepath.Join(fixtures, "sporet", name))
		if err != nil {
			t.Fatal(err)
		}
		for view, want := range texts {
			doc, err := Read(name, data, Options{View: view})
			if err != nil {
				t.Fatal(err)
			}
			checkSegments(t, doc, partsOf(t, data))
			if got := lines(doc.Text); got != want {
				t.Errorf("%s, view %d: got\n%s\nwant\n%s", name, view, got, want)
			}
			if strings.Contains(doc.Text, "Opdigtet Navn") {
				t.Errorf("%s tells who made a change", name)
			}
		}
	}
}

// lines is a text without blanks at the ends of lines.
func lines(text string) string {
	out := strings.Split(text, "\n")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return strings.Join(out, "\n")
}
