package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// today are the cues that a text tells what citizens may, get or must so far.
var today = []string{
	"(i_dag|hidtil|indtil_nu|hidindtil|for_tiden) .. (" + soFar + ")", "(" + soFar + ") .. (i_dag|hidtil|indtil_nu)",
	"(har|er|blev) siden # .. (" + soFar + "|kun|aldrig)", "siden # har .. (" + soFar + "|kun)", "haft hver (sin|deres)",
}

const soFar = "gives|giver|givet|kan|må|får|fået|kræves|kræver|krævet|tilbydes|tilbudt|betaler|betalt|afslået|afslås|" +
	"afvist|afvises|udlejes|lånt|låner|tilladt|tillades|skal|skulle|bringes|bragt|kunnet|måttet|lov|krav|køres|kørt|" +
	"bevilget|bevilges|fordeles|tildeles"

// rewrites finds a rule for citizens of today with a new one soon behind it, where a point
// decides rules: a change of practice in whatever words.
func rewrites(p *checker.Pass) (checker.Hit, bool) {
	old := p.Told("idag")
	if len(old) == 0 || !decidesRules(p) {
		return checker.Hit{}, false
	}
	for _, h := range old {
		for i := h.Sentence; i <= h.Sentence+6 && i < len(p.Sentences); i++ {
			if newRule(p, i) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// decidesRules reports whether a point of the recommendation is of rules, criteria, a
// standard or the like.
func decidesRules(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Point < 0 {
			continue
		}
		for k := s.Lead; k < len(s.Words); k++ {
			if ofRules.Has(&s.Words[k]) && !p.Excepted(i) && !p.Has("enkelt", i) && !p.Has("andre-regler", i) {
				return true
			}
		}
	}
	return false
}

// ofRules are the words that name what cases are decided by.
var ofRules = danish.NewClass(func(w string) bool {
	return danish.EndsWith(w, rulesEnd...)
})

var rulesEnd = []string{
	"krav", "kravet", "kravene", "regler", "reglerne", "reglement", "reglementet", "administrationen", "standard",
	"standarden", "standarder", "tildelingen", "fordelingen", "linje", "linjen", "retningslinjer", "retningslinjerne",
	"kriterier", "kriterierne", "serviceniveau", "serviceniveauet", "servicemål", "servicemålet", "visitation",
	"visitationen", "vilkår", "vilkårene", "betingelser", "betingelserne", "principper", "principperne", "praksis",
	"licensordning", "licensordningen", "henstand",
}

// newRule reports whether sentence i tells a rule: somebody may, gets or must, and when, how
// much at most or from now on.
func newRule(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Heading || s.Voice != agenda.Administration || s.In(document.RoleEconomy, document.RoleHearing) ||
		s.In(document.RoleLaw) || p.Has("idag", i) {
		return false
	}
	verb, limit := false, false
	for k := range s.Words {
		w := s.Words[k].Fold
		verb = verb || mayOrMust[w]
		limit = limit || limits[w]
	}
	return verb && limit
}

var (
	mayOrMust = danish.WordSet("kan må skal får gives kræves køres bringes behandles udlejes udlånes tildeles " +
		"fordeles bevilges tilbydes ydes fældes dækkes tillades betaler imødekommes afslås visiteres godkendes støttes")
	limits = danish.WordSet("når hvis såfremt fremover herefter højst mindst kun alene stedet lodtrækning")
)
