package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// further opens a sentence that goes on with one more of the same, as the branches of a cue.
const further = "endelig|endvidere|desuden|ligeledes|derudover|herudover|sluttelig|slutteligt|ydermere|også|tillige|" +
	"dertil|hertil|foruden|alternativt"

// chosen are what one may do instead of something, in the infinitive, as the branches of a cue.
const chosen = "vælge|vælges|nøjes|lade|bygge|bygges|købe|købes|leje|lejes|flytte|flyttes|placeres|indrettes|samle|" +
	"samles|deles|nedlægges|renovere|renoveres|reparere|repareres|udbydes|overdrages|overtage|overtages|overlades|" +
	"drives|ombygge|ombygges|opføres|udbygges|forlænges|genudbydes|istandsættes|lukkes|sælges|sælge|erstattes|" +
	"forestille|tænkes|overvejes|gøres"

// weighed tell that somebody has thought of something, as the branches of a cue.
const weighed = "set_på|kigget_på|peget_på|regnet_på|tænkt_på|talt_om|overvejet|skitseret|foreslået|drøftet_en|" +
	"drøftet_et|drøftet_at|undersøgt_en|undersøgt_et|bragt_i_forslag|nævnt_en|nævnt_et|nævnt_at"

// another is an option told by its number, as the branches of a cue.
const another = "bud|idé|ide|udvej|vej|tanke|variant|mulighed|model|løsning|udgave|alternativ|forslag"

// soon is how far into a sentence its "også" may stand: "Personalet har også foreslået".
const soon = 40 // bytes

// reportOneMore reports a sentence that goes on from options with amounts to one more, of which
// nothing is told: "Endelig kan der bygges en ny hal."
func reportOneMore(p *checker.Pass, c *consequences) {
	last := -1
	for _, h := range p.Said("ogsaa") {
		s := &p.Sentences[h.Sentence]
		if h.Sentence == last || h.Negated || s.Heading || s.Cell != nil || s.Point >= 0 ||
			p.Has("andet", h.Sentence) || p.Has("aabent", h.Sentence) || p.Has("sagsgang", h.Sentence) {
			continue
		}
		if last = h.Sentence; h.Span.Start-s.Span.Start < soon && optionsBefore(p, h.Sentence) && !c.follow(h.Sentence) {
			p.Report(checker.Finding{Span: s.Span})
		}
	}
}

// optionsBefore reports whether at least two sentences of the paragraph, before sentence i, tell
// what comes of something, one of them with an amount.
func optionsBefore(p *checker.Pass, i int) bool {
	told, priced := 0, false
	for k := i - 1; k >= 0 && p.Sentences[k].Block == p.Sentences[i].Block; k-- {
		cost := slices.ContainsFunc(p.Numbers(k), func(n danish.Number) bool { return n.Kind == danish.Money && n.Value >= leastPrice })
		if cost || p.Has("foelge", k) {
			told++
		}
		priced = priced || cost
	}
	return priced && told > 1 && !p.Sentences[i].In(document.RoleEconomy, document.RoleLaw)
}
