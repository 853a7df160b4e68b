package ansvar

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// The part of tidligere-beslutning-uden-henvisning that tells whose words a hit stands in, whether
// it lies behind, and whether a body did it.

// willed are verbs of what a body decided or wanted, in the past.
const willed = "sendte|ønskede|efterspurgte|valgte|afviste|forkastede|udskød|udsatte|tilkendegav|anmodede|efterlyste|" +
	"opfordrede|hjemviste|henviste|lagde|satte|bakkede|stemte|nedsatte|gav_grønt|sagde_nej|sagde_ja|bad_om|bad_os|" +
	"bad_forvaltningen|bad_administrationen|bad_direktionen|bad_centret|bad_også"

// ownWords are the hits in the words of those who put the item, a member with a proposal
// too; a section of the history mostly gives its dates, so that where it does only a vague
// time counts.
func ownWords(p *checker.Pass, set string) []checker.Hit {
	told := p.Said
	if set == "dengang" {
		told = p.Told
	}
	hits := told(set)
	for _, h := range p.Hits(set) {
		if s := &p.Sentences[h.Sentence]; !s.Heading && !s.Quoted(h.Span) &&
			(s.Voice == agenda.Proposer ||
				s.Voice == agenda.Earlier && (p.Has("vagt", h.Sentence) || p.Has("foer", h.Sentence) || undatedHistory(p, h.Sentence))) {
			hits = append(hits, h)
		}
	}
	if set == "dengang" {
		hits = slices.DeleteFunc(hits, func(h checker.Hit) bool { return !deed(p, h) })
	}
	slices.SortStableFunc(hits, func(a, b checker.Hit) int { return a.Sentence - b.Sentence })
	return hits
}

// yetToCome reports whether sentence i tells of what is not decided yet: "når Byrådet har
// godkendt planen". In "sagen har før været behandlet" the word for before is no such thing.
func yetToCome(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return slices.ContainsFunc(p.HitsIn("nu", i, i), func(h checker.Hit) bool {
		k := slices.IndexFunc(s.Words, func(w danish.Word) bool { return w.Span.Start >= h.Span.Start })
		return k <= 0 || s.Words[k].Fold != "før" || !perfect[s.Words[k-1].Fold]
	})
}

// perfect are the verbs behind which "før" is an adverb.
var perfect = danish.WordSet("har havde er var blev jo også")

// deed reports whether a body does something beside a word for a time gone by: "I sin
// tid sagde udvalget nej", which reads as the body's own words.
func deed(p *checker.Pass, h checker.Hit) bool {
	for _, organ := range p.HitsIn("organ", h.Sentence, h.Sentence) {
		if !close(h, organ, 70) {
			continue
		}
		for _, did := range p.HitsIn("gjort", h.Sentence, h.Sentence) {
			behind := organ.Span.Start - did.Span.End // "afvist af udvalget"
			if !did.Negated && close(organ, did, 30) && behind <= len(" af ") && close(h, did, 60) && !ofStaff(p, organ) {
				return true
			}
		}
	}
	return false
}

// close reports whether at most so many bytes stand between two hits.
func close(a, b checker.Hit, most int) bool {
	return max(a.Span.Start, b.Span.Start)-min(a.Span.End, b.Span.End) <= most
}

// ofStaff reports whether the body of a hit is none of the municipality's
// political ones.
func ofStaff(p *checker.Pass, h checker.Hit) bool {
	text := danish.Fold(p.Text(h.Span))
	return danish.Holds(text, "hovedudvalg", "samarbejdsudvalg", "med-udvalg", "folkeoplysningsudvalg", "lokaludvalg",
		"forretningsudvalg", "arbejdsmiljøudvalg", "forhandlingsudvalg")
}
