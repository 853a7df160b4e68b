package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// The part of beloeb-uklart that looks at what the points ask for.

// granted reports a sum that a point asks for where nothing in the item says which year
// it is for or whether it is for one: where the text tells of it, else in the point.
func granted(p *checker.Pass, t *timing) {
	for _, h := range checker.Widest(p.Said("bevilges")) {
		if p.Sentences[h.Sentence].Point < 0 || h.Negated || p.Has("nægtes", h.Sentence) {
			continue
		}
		if !t.untold() || onItsDay(p) {
			return
		}
		if elsewhen(p, h.Sentence) {
			continue
		}
		at, own := sum(p, h), sumsIn(p, h.Sentence)
		var asks []checker.Evidence
		for i := range p.Sentences {
			if p.Sentences[i].Point < 0 && p.Sentences[i].Voice == agenda.Administration && shareSum(own, sumsIn(p, i)) {
				at = p.Sentences[i].Span
				asks = []checker.Evidence{{Note: "Her bedes om beløbet", Span: sum(p, h)}}
				break
			}
		}
		p.Report(checker.Finding{
			Span: at, Evidence: asks,
			Message: "Der bedes om en bevilling, men det kan ikke ses, hvilket år beløbet gælder, og om det er hvert år eller én gang.",
		})
		return
	}
}

// supported reports a grant that a point gives where neither the point, the paragraphs that
// have the same sum nor the section on economy tell when.
func supported(p *checker.Pass, t *timing) {
	for _, h := range p.Said("ydes") {
		if p.Sentences[h.Sentence].Point < 0 || h.Negated || p.Has("nægtes", h.Sentence) || onItsDay(p) || t.known(h.Sentence, false) {
			continue
		}
		sums, at, open := sumsIn(p, h.Sentence), -1, true
		for i := range p.Sentences {
			s := &p.Sentences[i]
			economy := s.In(document.RoleEconomy)
			switch own := sumsIn(p, i); {
			case s.Point >= 0 || s.Voice != agenda.Administration:
			case shareSum(sums, own):
				if at < 0 {
					at = i
				}
				open = open && !t.known(i, false)
			case economy && len(own) == 0 && t.at(i) != noTime:
				open = false
			}
		}
		if at >= 0 && open {
			p.Report(checker.Finding{
				Span: p.Sentences[at].Span, Facts: []document.Span{h.Span},
				Message: "Der bedes om et tilskud, men det kan ikke ses, hvilket år det betales, og om det er én gang.",
			})
			return
		}
	}
}

// roughSum reports an appropriation of "about" a sum: what is granted must be exact.
func roughSum(p *checker.Pass) {
	for _, h := range p.Said("cirka") {
		if p.Sentences[h.Sentence].Point >= 0 {
			p.Report(checker.Finding{
				Span: sum(p, h), Message: "Der bedes om en bevilling på et omtrentligt beløb.",
				Remedy: "Skriv det præcise beløb, eller »op til …«, hvis det er et loft.",
			})
		}
	}
}

// spent reports a sum that a point spends or saves where it is not said when it falls, and no
// sentence that the others look at has the same sum. What is paid once by its nature has no
// year to tell.
func spent(p *checker.Pass, t *timing) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Point < 0 || !p.HasMoney(i) || !p.Has("bruges", i) || p.Has("ydes", i) || p.Has("handel", i) ||
			p.Has("nægtes", i) || onItsDay(p) || t.known(i, false) || elsewhen(p, i) || toldAlso(p, i) {
			continue
		}
		p.Report(checker.Finding{Span: s.Span})
		return
	}
}

// toldAlso reports whether a sentence outside the points that says what something costs or
// gives has a sum of sentence i.
func toldAlso(p *checker.Pass, i int) bool {
	own := sumsIn(p, i)
	for k := range p.Sentences {
		if p.Sentences[k].Point < 0 &&
			(p.Has("aendring", k) || p.Has("giver", k) || p.Has("drift", k) || p.Has("ydes", k) ||
				p.Has("udgiften", k)) && shareSum(own, sumsIn(p, k)) {
			return true
		}
	}
	return false
}

// onItsDay reports whether the item is about what takes place once, and tells its date with the
// year, or tells which year the grant is for: "Orkestret spiller på Torvet lørdag den 5. juni 2027".
func onItsDay(p *checker.Pass) bool {
	if p.Says("dækker") {
		return true
	}
	if _, ok := p.Named("stævne"); !ok {
		return false
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice == agenda.Administration && !s.In(document.RoleNext) && p.Dated(i) && yearIn(p.Text(s.Span)) {
			return true
		}
	}
	return false
}
