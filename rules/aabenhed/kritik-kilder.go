package aabenhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// attachedSource reports whether an attachment is a statement, a report or the like of the
// body with the stem, or of one that its title does not name; not what a council said of the
// case, what the municipality itself reports, or its drafts.
func attachedSource(p *checker.Pass, body string) bool {
	for _, a := range p.Item.Attachments {
		words := danish.Words(p.Text(a.Title), 0, nil)
		other := bodyIn(words)
		if other != "" && body != "" && other != body || anyEdge(words, ownPapers) || ofAnother(words) || strings.Contains(p.Text(a.Title), " MED") {
			continue
		}
		for _, w := range words {
			if danish.Holds(w.Fold, sourceWords...) && !strings.HasPrefix(w.Fold, "indberetning") {
				return true
			}
		}
	}
	return false
}

// ofAnother reports whether a title says whose account or statement it is, and that those judge
// nobody: "Leverandørens redegørelse".
func ofAnother(words []danish.Word) bool {
	for k := 1; k < len(words); k++ {
		if owner := words[k-1].Fold; danish.EndsWith(owner, "ets", "ens", "ernes") && !danish.Holds(owner, judging...) &&
			danish.BeginsWith(words[k].Fold, "udtalelse", "redegørelse", "beretning") {
			return true
		}
	}
	return false
}

// judging are the parts of the names of those who judge a municipality.
var judging = []string{"tilsyn", "styrelse", "revis", "nævn", "ombud", "direktorat", "ministeri", "myndighed", "inspektion", "retten", "udvalg"}

// anyEdge reports whether any of the words begins or ends as one of the stems.
func anyEdge(words []danish.Word, stems []string) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool {
		return slices.ContainsFunc(stems,
			func(stem string) bool { return strings.HasPrefix(w.Fold, stem) || strings.HasSuffix(w.Fold, stem) })
	})
}

var (
	sourceWords = []string{
		"udtalelse", "afgørelse", "tilsyn", "revision", "beretning", "påbud", "ankestyrelse", "ombudsmand", "kritik",
		"påtale", "redegørelse",
	}
	ownPapers = []string{
		"udkast", "ældreråd", "seniorråd", "handicapråd", "rådet", "rådene", "bestyrelse", "bestyrelsen",
		"bestyrelser", "bestyrelserne", "lokalråd", "forening", "foreningen", "foreninger", "-med", "med-udvalg",
		"med-udvalget", "centermed", "lokalmed", "høring",
	}
)

// sources are where the source of criticism can be found.
type sources struct {
	p      *checker.Pass
	bodies []string        // by sentence: the stem of the first inspecting body it names, or ""
	found  map[string]bool // the bodies that some sentence names with a source
}

func findSources(p *checker.Pass) *sources {
	s := &sources{p: p, bodies: make([]string, len(p.Sentences)), found: map[string]bool{}}
	for i := range p.Sentences {
		s.bodies[i] = bodyIn(p.Sentences[i].Words)
		if body := s.bodies[i]; body != "" && !s.found[body] {
			s.found[body] = s.at(i)
		}
	}
	return s
}

// at reports whether sentence i itself gives a source.
func (s *sources) at(i int) bool {
	return s.p.Has("kilde", i) && !s.p.Has("intet", i) || s.p.Dated(i)
}

// have reports whether the source of the criticism in sentence i can be found: in it,
// next to it, or where the same body is named with a date or an attachment.
func (s *sources) have(i int) bool {
	if len(s.p.Sentences[i].Quotes) > 0 || s.at(i) || s.found[s.bodies[i]] || s.bodies[i] == "" && i > 0 && s.found[s.bodies[i-1]] {
		return true // the sentence tells on of the body before it
	}
	for k := max(i-1, 0); k < min(i+3, len(s.p.Sentences)); k++ {
		if s.p.Sentences[k].Block == s.p.Sentences[i].Block && s.p.Has("hvem", k) && s.at(k) {
			return true
		}
	}
	return false
}

// bodyIn is the stem of the first inspecting body among words, "" if there is none.
func bodyIn(words []danish.Word) string {
	for i := range words {
		if inspecting.Has(&words[i]) {
			return bodyStem(words[i].Fold)
		}
	}
	return ""
}

var inspecting = danish.NewClass(func(w string) bool { return bodyStem(w) != "" })

// bodyStem is the stem of the inspecting body that a word names, or "".
func bodyStem(w string) string {
	for _, stem := range bodyStems {
		if strings.HasPrefix(w, stem) {
			return stem[:min(6, len(stem))]
		}
	}
	return ""
}

var bodyStems = []string{
	"ankestyrelse", "ombudsmand", "datatilsyn", "arbejdstilsyn", "socialtilsyn", "ældretilsyn", "fødevarekontrol",
	"rigsrevision", "revision", "revisor", "bdo", "brandmyndighed", "patientsikkerhed",
}
