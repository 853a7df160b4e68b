package udvikling

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// answered reports whether the text tells what somebody answered, that nobody did,
// or what it led to.
func answered(p *checker.Pass, held []int) bool {
	nothing := slices.ContainsFunc(p.Told("ingen"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		bare := len(s.Words) < 4 && s.Section != nil && s.Section.Role != document.RoleHearing // "Personale: Ingen bemærkninger"
		return !bare && !p.Meets("ingenegne", h)
	})
	if nothing || len(p.Told("tal"))+len(p.Told("senere")) > 0 || headed(p, answerHeads) > 1 || spoken(p, held) ||
		headedByAnswers(p) || toldThere(p, held) {
		return true
	}
	for _, h := range p.Told("derfor") {
		if i := h.Sentence; p.Has("part", i) && follows(p, held, i) || justAfter(p, held, i, 1) {
			return true
		}
	}
	for _, h := range p.Told("reaktion") {
		if i := h.Sentence; p.Sentences[i].Point < 0 && !slices.Contains(held, i) && !p.Has("egne", i) &&
			!accepts(p, h) && (justAfter(p, held, i, 1) || justAfter(p, held, i, 2)) {
			return true
		}
	}
	for _, h := range p.Told("opsamling") {
		if s := p.Sentences[h.Sentence].Section; p.Has("part", h.Sentence) ||
			(s != nil && s.Role == document.RoleHearing || follows(p, held, h.Sentence)) && !p.Has("andet", h.Sentence) {
			return true
		}
	}
	for _, h := range p.Told("indhold") {
		if !h.Negated && p.Sentences[h.Sentence].Point < 0 && !accepts(p, h) && !p.Meets("viden", h) && speaksOfAnswers(p, held, h) {
			return true
		}
	}
	for _, h := range p.Told("verbum") {
		if s := p.Sentences[h.Sentence].Section; s != nil && s.Role == document.RoleHearing ||
			slices.Contains(held, h.Sentence) && !p.Has("egne", h.Sentence) {
			return true
		}
	}
	return false
}

// accepts reports whether the "imod" of a hit is that of "to tog imod det" and no objection.
func accepts(p *checker.Pass, h checker.Hit) bool {
	return strings.HasSuffix(p.Text(h.Span), "imod") && p.Has("modtog", h.Sentence)
}

// answerHeads are the heads of the columns in a table of answers.
var answerHeads = []string{
	"indsigelse", "høringssvar", "bemærkning", "svar", "kommentar", "synspunkt", "ønske", "stillingtagen", "vurdering",
	"indhold", "afsender",
}

// headed counts the words in the first rows of tables that begin as one of the heads.
func headed(p *checker.Pass, heads []string) (n int) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || s.Cell.Row > 1 {
			continue
		}
		for _, w := range s.Words {
			if danish.BeginsWith(w.Fold, heads...) {
				n++
			}
		}
	}
	return n
}

// spoken reports whether the sentence after one that tells of a hearing begins with those
// who were heard: "De pegede på ...", "Flere var bekymrede".
func spoken(p *checker.Pass, held []int) bool {
	for _, i := range held {
		if i+1 >= len(p.Sentences) || p.Sentences[i+1].Block != p.Sentences[i].Block || len(p.Sentences[i+1].Words) < 2 {
			continue
		}
		words := p.Sentences[i+1].Words
		switch words[0].Fold {
		case "de", "han", "hun", "alle", "ingen", "nogle", "flere", "mange", "begge":
			if meant(words[1].Fold) {
				return true
			}
		}
		if (isCount(words[0].Fold) || shares.Has(&words[0])) && hasOne(words[1:min(len(words), 7)], thought) {
			return true
		}
	}
	return false
}

// shares are the words for how many of those who answered, and thought what they then did or were.
var (
	shares  = like("=en", "=én", "halvdelen", "hovedparten", "størstedelen", "=resten", "flertallet", "=enkelte", "=ingen", "=de")
	thought = like("=var", "=sagde", "=skrev", "=syntes", "=mente", "=ville", "=ønskede", "=bad", "=foretrak",
		"=roste", "klagede", "=frygtede", "=fandt", "=valgte", "=er", "pegede", "=støttede", "=savnede", "=bange",
		"=tryg", "=trygge", "=imod", "=mener", "=ønsker", "=vil", "=siger", "oplever", "mærker")
)

// headedByAnswers reports whether a section is headed as what people answered: "Hvad folk skrev",
// "Hvad sagde naboerne?".
func headedByAnswers(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
		words := danish.Words(p.Text(s.Heading), 0, nil)
		return len(words) > 1 && (words[0].Fold == "hvad" || words[0].Fold == "det") && hasOne(words[1:], answering)
	})
}

var answering = like("=skrev", "=sagde", "=svarede", "=mente", "=mener")

// meant reports whether a word is a verb for what those who were heard did or were.
func meant(w string) bool {
	switch w {
	case "er", "var", "vil", "ville", "så", "bad", "beder", "fandt", "finder", "lagde", "lægger", "gik", "går",
		"havde", "ønsker", "mener", "peger", "støtter":
		return true
	}
	return strings.HasSuffix(w, "ede") || strings.HasSuffix(w, "te")
}

// speaksOfAnswers reports whether what somebody means is what they answered: it stands
// where the hearing is told of, or they are such as are heard.
func speaksOfAnswers(p *checker.Pass, held []int, h checker.Hit) bool {
	for _, own := range p.HitsIn("egne", h.Sentence, h.Sentence) {
		if h.Span.Contains(own.Span) {
			return false // what the politicians wish
		}
	}
	s := p.Sentences[h.Sentence].Section
	return s != nil && s.Role == document.RoleHearing || p.Has("part", h.Sentence) ||
		slices.Contains(held, h.Sentence) || follows(p, held, h.Sentence)
}

// justAfter reports whether sentence i is the n-th after one that tells of a hearing, in
// the same block.
func justAfter(p *checker.Pass, held []int, i, n int) bool {
	return i >= n && slices.Contains(held, i-n) && p.Sentences[i].Block == p.Sentences[i-n].Block
}

// follows reports whether sentence i comes within four of one that tells of a
// hearing, in the same section.
func follows(p *checker.Pass, held []int, i int) bool {
	for k := max(i-4, 0); k <= i; k++ {
		if _, ok := slices.BinarySearch(held, k); ok && p.Sentences[i].Section == p.Sentences[k].Section {
			return true
		}
	}
	return false
}
