package lovlighed

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

// withTopics adds the topic of row k of the lexicon as "mk".
func withTopics(cues map[string][]string) map[string][]string {
	for k, row := range lexicon.Topics() {
		cues["m"+strconv.Itoa(k)] = row.Ord
	}
	return cues
}

// foreign reports whether sentence i is about something whose laws are known, while the item
// names other laws only: "Afstanden til gravhøjene er lovbestemt" where all that is named is
// the planning act.
func (n *named) foreign(i int) bool {
	known := false
	for k, row := range lexicon.Topics() {
		if !n.p.Has("m"+strconv.Itoa(k), i) {
			continue
		}
		if known = true; slices.ContainsFunc(row.Lov, n.namesLaw) {
			return false
		}
	}
	return known && len(n.laws) > 0 && !slices.ContainsFunc(n.p.Hits("regel"), func(h checker.Hit) bool { return !h.Negated })
}

// namesLaw reports whether the name of a law of the item holds a text.
func (n *named) namesLaw(part string) bool {
	return slices.ContainsFunc(n.laws, func(r cited) bool { return strings.Contains(r.Law, part) })
}

// answers reports whether the item lets the reader look up the requirement of sentence i: the only
// law, or one that stands nearer than any other, is named before it, a paragraph of a law stands in
// its section or in one about the law, or other rules of law anywhere. What a law further down says
// of another matter, or its bare name, does not say that the requirement stands there.
func (n *named) answers(i int) bool {
	if len(n.p.Hits("regel")) > 0 {
		return true
	}
	if n.foreign(i) {
		return false
	}
	if n.first <= i && (len(n.stems) == 1 || n.nearerLaw(i)) || n.tellsOf(i) {
		return true
	}
	return slices.ContainsFunc(n.laws, func(r cited) bool {
		s := n.p.Sentences[r.i].Section
		if s != n.p.Sentences[i].Section && (s == nil || s.Role != document.RoleLaw && s.Role != document.RoleRecommendation) {
			return false
		}
		return r.Paragraph != "" && (s == nil || s.Role != document.RoleLaw || !n.aboutElse(r, i))
	})
}

// nearerLaw reports whether one of the laws of the item stands before sentence i in its section,
// or in a section about the law. Of several that stand here and there, none can be meant by a
// requirement in quite another section.
func (n *named) nearerLaw(i int) bool {
	return slices.ContainsFunc(n.laws, func(r cited) bool {
		s := &n.p.Sentences[r.i]
		return s.In(document.RoleLaw) || r.i <= i && s.Section == n.p.Sentences[i].Section
	})
}

// basis reports whether a section about the law names one law with a paragraph, the only one of
// the item: "gældende regler" of sentence i elsewhere are those.
func (n *named) basis(i int) bool {
	if len(n.stems) != 1 || n.p.Sentences[i].In(document.RoleLaw) {
		return false
	}
	return slices.ContainsFunc(n.laws, func(r cited) bool {
		return r.Paragraph != "" && n.p.Sentences[r.i].In(document.RoleLaw)
	})
}

// tellsOf reports whether a section about the law that names one law goes on about what
// sentence i is about: "Almenboligloven. Garantien følger af …" for "den lovbestemte garanti".
func (n *named) tellsOf(i int) bool {
	if len(n.stems) != 1 || n.p.Sentences[i].In(document.RoleLaw) {
		return false
	}
	for k := range n.p.Sentences {
		s := &n.p.Sentences[k]
		if s.Heading || !s.In(document.RoleLaw) || len(n.p.Laws(k)) > 0 {
			continue
		}
		for _, w := range s.Words[s.Lead:] {
			if len(w.Fold) >= 7 && !danish.BeginsWith(w.Fold, "lov", "kommun", "forvaltning", "bestemme", "følge") &&
				danish.Holds(danish.Fold(n.p.Text(n.p.Sentences[i].Span)), w.Fold[:7]) {
				return true
			}
		}
	}
	return false
}

// inner are parts of the names of laws on how a municipality runs itself, and innerWords begin
// words for what those are about.
var (
	inner      = []string{"styrelseslov", "kommunernes styrelse"}
	innerWords = []string{
		"budget", "bevilling", "lån", "garanti", "udvalg", "byråd", "kommunalbestyrelse", "møde", "revision",
		"revisor", "vedtægt", "vederlag", "regnskab", "fællesskab", "samarbejde", "selskab", "kontrakt", "salg",
		"delegation", "kompetence", "behandl",
	}
)

// aboutElse reports whether a law in a section about the law is there for something else than
// the requirement of sentence i: how the municipality runs itself, or what "om …" behind it says.
func (n *named) aboutElse(r cited, i int) bool {
	need := &n.p.Sentences[i]
	if danish.Holds(r.Law, inner...) && !danish.HasStem(need.Words, innerWords...) {
		return true
	}
	own := n.p.Sentences[r.i].Words
	for k, w := range own {
		if w.Span.Start < r.Span.End || w.Fold != "om" {
			continue
		}
		if k > 0 && own[k-1].Span.End > r.Span.End {
			return false // not right behind it
		}
		for _, d := range own[k+1:] {
			if len(d.Fold) >= 5 && danish.HasStem(need.Words, d.Fold[:5]) {
				return false
			}
		}
		return true
	}
	return false
}
