package udvikling

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// agreements are what a municipality has agreed on with its councils and boards.
type agreements struct {
	Aftaler []agreement `toml:"aftaler" hjaelp:"kommunens aftaler om, hvem der skal høres om hvad."`
}

// agreement says that somebody must be heard about something.
type agreement struct {
	Emne   []string `toml:"emne,kraevet" hjaelp:"stikord, der viser, at sagen handler om det, som vandløb*."`
	Hoeres []string `toml:"hoeres,kraevet" hjaelp:"navnene på dem, der skal høres."`
	Aftale string   `toml:"aftale" hjaelp:"hvor det er aftalt, til beskeden."`
}

// cues are two sets for each agreement: its subject, and for each body its name.
func (a *agreements) cues() map[string][]string {
	cues := map[string][]string{}
	for i, one := range a.Aftaler {
		cues[fmt.Sprint("aftale-", i)] = one.Emne
		for k, name := range one.Hoeres {
			cues[fmt.Sprint("aftale-", i, "-", k)] = nameCue(name)
		}
	}
	return cues
}

// nameCue is the cue of a name, its last word in any form: "Grønt Råd" is also "Grønt
// Råds".
func nameCue(name string) []string {
	var words []string
	for _, w := range danish.Words(name, 0, nil) {
		words = append(words, w.Fold)
	}
	if len(words) == 0 {
		return []string{name} // no cue, which is told when the settings are read
	}
	return []string{strings.Join(words, " ") + "*"}
}

// agreed reports each agreement that the item falls under where somebody is not told to
// be heard, and whether there was any.
func agreed(p *checker.Pass) (any bool) {
	for i, one := range checker.Options[agreements](p).Aftaler {
		h, ok := p.Named(fmt.Sprint("aftale-", i))
		if !ok {
			continue
		}
		var absent []string
		for k, name := range one.Hoeres {
			if !mentions(p, fmt.Sprint("aftale-", i, "-", k)) {
				absent = append(absent, name)
			}
		}
		if len(absent) == 0 {
			continue
		}
		any = true
		source := ""
		if one.Aftale != "" {
			source = " (" + one.Aftale + ")"
		}
		p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{
			Evidence: denial(p),
			Message: fmt.Sprintf("Kommunen har aftalt, hvem der høres om det, sagen handler om%s. Fandt ikke noget "+
				"om, at %s er hørt.", source, strings.Join(absent, " og ")),
		}, document.RoleHearing)
	}
	return any
}
