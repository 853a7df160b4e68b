package faglighed

import (
	"slices"

	"sagstjek/checker"
)

// noOther are the cues that say that nothing else is told of, or only one thing; whyNone are
// those that give a reason for it in the same sentence, or take it from the one before.
var (
	noOther = []string{
		"(andre|anden|andet|alternative|øvrige|flere) " + otherThings + " .. (ikke|ingen)",
		"(ikke|ingen|næppe|hverken) .. (andre|anden|andet|alternative|øvrige|flere) " + otherThings,
		"(ikke|ingen|intet) .. alternativ*", "alternativ* .. ikke",
		"(kun|alene|blot) .. (én|ét|en|et|denne|dette|den|det) (ene|eneste)? " + otherThings,
	}
	whyNone = []string{
		"(da|fordi|idet|eftersom|når|så_længe|derfor|hvorfor|dermed|derved|herved|følgelig)",
		"af (den|denne|samme|disse|de) .. (grund|grunde|årsag|årsager)",
		"(fristen|tiden|tidsfristen) .. så (kort|knap|stram)",
		"(grunden|årsagen|baggrunden|forklaringen|begrundelsen) (til|for)", "(på_grund_af|som_følge_af|grundet|af_hensyn_til|skyldes)",
	}
)

// otherThings are what else could have been told of.
const otherThings = "(løsning*|model*|mulighed*|placering*|linjeføring*|typer|type|udformning*|leverandør*|steder|" +
	"sted|grunde|arealer|veje|metoder|systemer|tilbud|tidspunkter|varianter|forslag|greb|fordeling*|oplæg|scenari*|" +
	"projekt*|størrelser|niveauer|takster|satser|bud|handlemulighed*)"

// saysWhyNone reports whether the text says that nothing else is told of, and why: "Det er
// baggrunden for, at sagen kun indeholder ét forslag."
func saysWhyNone(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Told("fravær"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Point < 0 && s.Cell == nil && p.Has("hvorfor-ikke", h.Sentence) && !p.Has("andres", h.Sentence)
	})
}
