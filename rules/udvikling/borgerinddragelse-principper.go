package udvikling

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// principles are a municipality's decisions about where citizens are always involved.
type principles struct {
	Principbeslutninger []principle `toml:"principbeslutninger" hjaelp:"kommunens beslutninger om, hvor borgerne altid inddrages."`
}

// principle says that citizens are involved in items about something.
type principle struct {
	Emne       []string `toml:"emne,kraevet" hjaelp:"stikord, der viser, at sagen handler om det, som rundkørsel*."`
	Beslutning string   `toml:"beslutning,kraevet" hjaelp:"hvad der er besluttet hvornår; beskeden citerer det."`
}

func (o *principles) cues() map[string][]string {
	cues := map[string][]string{}
	for i, one := range o.Principbeslutninger {
		cues[fmt.Sprint("princip-", i)] = one.Emne
	}
	return cues
}

// decided reports an item that falls under a decision in principle and tells neither
// that citizens were involved nor why the decision is departed from. A reason why nobody
// was asked is then no answer.
func decided(p *checker.Pass) bool {
	for i, one := range checker.Options[principles](p).Principbeslutninger {
		h, ok := p.Named(fmt.Sprint("princip-", i))
		if !ok || involved(p) || departs(p) {
			continue
		}
		p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{
			Severity: checker.Warning, Evidence: denial(p),
			Message: fmt.Sprintf("Kommunen har en principbeslutning: »%s«. Fandt ikke noget om, at borgerne er "+
				"inddraget, eller hvorfor beslutningen fraviges.", strings.TrimRight(strings.TrimSpace(one.Beslutning), ".")),
			Remedy: "Skriv, hvem der er spurgt, hvordan og med hvilket resultat, eller: »Beslutningen om inddragelse " +
				"fraviges, fordi …«. Står det i et bilag, så svar med det.",
		}, document.RoleHearing)
		return true
	}
	return false
}

// involved reports whether the item tells that somebody was asked.
func involved(p *checker.Pass) bool {
	if measured(p) {
		return true
	}
	for _, h := range p.Told("svar") {
		if !h.Negated && !p.Has("uhoert", h.Sentence) && !p.Attached(h.Sentence) {
			return true
		}
	}
	return false
}

// departs reports whether the item says that it departs from a decision, and why.
func departs(p *checker.Pass) bool {
	for _, h := range p.Said("fraviger") {
		if reasoned(p, h.Sentence) {
			return true
		}
	}
	return false
}
