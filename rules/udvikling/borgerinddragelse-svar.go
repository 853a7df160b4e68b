package udvikling

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// asked reports whether the item tells that somebody but the employees and the politicians was
// asked, or why not.
func asked(p *checker.Pass) bool {
	others := func(i int) bool {
		return (p.Has("personale", i) || p.Sentences[i].In(document.RoleStaff)) && !p.Has("borgere", i)
	}
	return mentionsBut(p, "svar", func(i int) bool {
		return others(i) || p.Has("ville", i) || politicians(p, i) ||
			hasOne(p.Sentences[i].Words, contacts) && hasOne(p.Sentences[i].Words, calling)
	}) || mentionsBut(p, "intet-imod", func(i int) bool { return others(i) || !ofCitizens(p, i) })
}

// ofCitizens reports whether those who said nothing against it may be citizens: the sentence names
// them, or names nobody ("Der er ingen bemærkninger"). "Vejmyndigheden har ingen bemærkninger" is
// the word of an authority.
func ofCitizens(p *checker.Pass, i int) bool {
	switch p.Sentences[i].Words[p.Sentences[i].Lead].Fold {
	case "der", "ingen", "det":
		return true
	}
	return p.Has("borgere", i) || p.Has("indkommet", i)
}

// calling is how the municipality is reached day by day, and contacts what comes that way:
// they tell how much a thing is used, not what anybody thinks of it.
var (
	calling  = like("chat", "telefon", "opkald", "hovednummer")
	contacts = like("=henvendelser")
)

// politicians reports whether all that sentence i tells is what those who decide wish.
func politicians(p *checker.Pass, i int) bool {
	for _, h := range p.HitsIn("svar", i, i) {
		word := danish.Fold(p.Text(h.Span))
		if !strings.HasPrefix(word, "byråd") && !strings.HasPrefix(word, "regionsråd") && !strings.HasPrefix(word, "kommunalbestyrelse") {
			return false
		}
	}
	return true
}

// measured reports whether citizens were asked by a questionnaire before the decision, not
// to follow it up.
func measured(p *checker.Pass) bool {
	for _, h := range p.Told("maaling") {
		s := p.Sentences[h.Sentence].Section
		if !h.Negated && !p.Attached(h.Sentence) && (s == nil || s.Role != document.RoleNext) {
			return true
		}
	}
	return false
}

// toldInSection reports whether a section about hearing or involvement says more
// than that there was none.
func toldInSection(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Section == nil || s.Section.Heading.Empty() || len(s.Words) < 4 {
			continue
		}
		head := danish.Fold(p.Text(s.Section.Heading))
		asks := (strings.HasPrefix(head, "hvem ") || strings.HasPrefix(head, "hvad ")) &&
			(strings.Contains(head, "spurgt") || strings.Contains(head, "sagt") || strings.Contains(head, "svare") ||
				strings.Contains(head, "skrev") || strings.Contains(head, "talt") || strings.Contains(head, "hørt") ||
				strings.Contains(head, "mener") || strings.Contains(head, "siger"))
		if s.Section.Role != document.RoleHearing && !asks {
			continue
		}
		about := asks || strings.Contains(head, "hør") || strings.Contains(head, "inddrag") || strings.Contains(head, "dialog")
		if about && !denies(s.Words) || reasoned(p, i) {
			return true
		}
	}
	return false
}

// wanted reports whether those who use a thing have complained, and the item gives them more of
// it ("Mange har klaget over lugten", madaffald is fetched every week). Where something closes
// or moves, complaints answer nothing: others feel it than those who complained.
func wanted(p *checker.Pass) bool {
	if _, less := p.About("mindre"); less {
		return false
	}
	for _, h := range p.Told("klage") {
		if !h.Negated && !p.Attached(h.Sentence) {
			return true
		}
	}
	return false
}

// denies reports whether a sentence says no.
func denies(words []danish.Word) bool {
	for _, w := range words {
		switch w.Fold {
		case "ikke", "ingen", "intet", "hverken":
			return true
		}
	}
	return false
}
