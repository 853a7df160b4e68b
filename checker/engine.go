package checker

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Declared is a rule told in cues alone. Its engine looks at the cue sets
// "udloes" (triggers), "opfyld" and "opfyld2" (evidence), "opfyld-undtag" (words that
// look like evidence), "undtag" (exceptions that cancel a sentence) and "undtag-sag"
// (that cancel the item); only the first is needed.
type Declared struct {
	Engine  string          // udsagn, mangler, mangler-naer or mangler2
	Subject bool            // triggers count only in title, resume and recommendation
	Points  bool            // a point of the recommendation is a trigger, whatever its words
	In      []document.Role // triggers count only in these sections; empty: all
	Filled  []document.Role // a section with text is evidence
	None    bool            // so is one that says "Ingen."
	Negated bool            // evidence counts also when negated ("ingen økonomiske konsekvenser")
	Show    []document.Role // where an absence is shown
	Not     document.Trait  // items with one of these traits are left alone

	Unless func(*Pass) bool // what else answers an absence; asked last
}

// Engines lists the names an engine may have.
func Engines() []string { return []string{"udsagn", "mangler", "mangler-naer", "mangler2"} }

// Run runs the engine.
func (d Declared) Run(p *Pass) {
	if d.Not&p.Item.Traits != 0 {
		return
	}
	triggers := d.triggers(p)
	points := d.Points && len(p.Item.Points) > 0
	if len(triggers) == 0 && !points || len(p.may("undtag-sag")) > 0 {
		return
	}
	if len(triggers) == 0 {
		d.missing(p, p.Item.Points[0].Span)
		return
	}
	switch d.Engine {
	case "udsagn":
		for _, h := range Widest(triggers) {
			if !p.names(h) {
				p.Report(Finding{Span: p.Phrase(h)})
			}
		}
	case "mangler-naer":
		d.near(p, triggers)
	default:
		d.missing(p, p.Sentences[triggers[0].Sentence].Span)
	}
}

// names reports whether a word of a hit has a capital inside its sentence: "Superligaen" and
// "Havnens Perle" are names, whatever their words mean.
func (p *Pass) names(h Hit) bool {
	s := &p.Sentences[h.Sentence]
	for k := s.Lead + 1; k < len(s.Words); k++ {
		if w := &s.Words[k]; h.Span.Contains(w.Span) && danish.Capital(w.Text) && !s.Words[k-1].IsQuote() &&
			strings.ToUpper(w.Text) != w.Text {
			return true
		}
	}
	return false
}

// missing reports that the evidence the engine asks for stands nowhere in the item.
func (d Declared) missing(p *Pass, trigger document.Span) {
	if p.Absences() && !(d.answered(p, "opfyld") && (d.Engine != "mangler2" || d.answered(p, "opfyld2"))) &&
		(d.Unless == nil || !d.Unless(p)) {
		p.Missing(trigger, Finding{}, d.Show...)
	}
}

// may returns the administration's hits of a set the rule need not have.
func (p *Pass) may(set string) []Hit {
	if p.own.find(set) < 0 {
		return nil
	}
	return p.Said(set)
}

// triggers are the hits that make the rule look.
func (d Declared) triggers(p *Pass) []Hit {
	all := p.Said("udloes")
	out := all[:0]
	for _, h := range all {
		if !h.Negated && d.inScope(p, h) && !p.Excepted(h.Sentence) {
			out = append(out, h)
		}
	}
	return out
}

// Excepted reports whether the rule's set "undtag" has a hit in the sentence.
func (p *Pass) Excepted(sentence int) bool {
	return p.own.find("undtag") >= 0 && p.Has("undtag", sentence)
}

func (d Declared) inScope(p *Pass, h Hit) bool {
	s := &p.Sentences[h.Sentence]
	if d.Subject && !p.Subject(h.Sentence) {
		return false
	}
	if len(d.In) == 0 {
		return true
	}
	return s.In(d.In...)
}

// Subject reports whether a sentence tells what the item is about: it stands in the
// title, the resume or the recommendation.
func (p *Pass) Subject(sentence int) bool {
	s := &p.Sentences[sentence]
	return s.Section == nil || s.Point >= 0 || p.sample ||
		s.Section.Role == document.RoleSummary || s.Section.Role == document.RoleRecommendation
}

// answered reports whether a section or a hit is evidence of what a set looks for.
func (d Declared) answered(p *Pass, set string) bool {
	if set == "opfyld" && d.filled(p) {
		return true
	}
	for _, h := range p.Told(set) {
		if (!h.Negated || d.Negated) && !p.Seeming(h) {
			return true
		}
	}
	return false
}

// filled reports whether one of the sections that are evidence has text of its own.
func (d Declared) filled(p *Pass) bool {
	if len(d.Filled) == 0 {
		return false
	}
	state := agenda.StateOf(p.Doc, p.Item, d.Filled...)
	return state == agenda.Filled || d.None && state == agenda.None
}

// Seeming reports whether a hit of evidence only looks like it: one of "opfyld-undtag"
// overlaps it.
func (p *Pass) Seeming(h Hit) bool {
	return p.own.find("opfyld-undtag") >= 0 && p.Meets("opfyld-undtag", h)
}

// near reports triggers without evidence in their sentence or the next of the block.
func (d Declared) near(p *Pass, triggers []Hit) {
	last := -1
	for _, h := range triggers {
		if h.Sentence == last {
			continue
		}
		last = h.Sentence
		if !p.Near("opfyld", h.Sentence, 1) {
			p.Report(Finding{Span: p.Sentences[h.Sentence].Span, Facts: []document.Span{h.Span}})
		}
	}
}

// Near reports whether a set has a hit, not negated, in the sentence or the n after
// it in the same block.
func (p *Pass) Near(set string, sentence, n int) bool {
	for _, h := range p.HitsIn(set, sentence, sentence+n) {
		if h.Negated {
			continue
		}
		if h.Sentence == sentence || p.Sentences[h.Sentence].Block == p.Sentences[sentence].Block {
			return true
		}
	}
	return false
}

// Phrase is the words of a hit; one of a single word is widened by the word that
// goes with it, so that the place can be recognised.
func (p *Pass) Phrase(h Hit) document.Span {
	s := &p.Sentences[h.Sentence]
	if i := s.WordAt(h.Span.Start); i >= 0 && s.Words[i].Span == h.Span {
		if i+1 < len(s.Words) && !s.Words[i+1].Break {
			return h.Span.Cover(s.Words[i+1].Span)
		}
		if i > s.Lead && !s.Words[i].Break {
			return s.Words[i-1].Span.Cover(h.Span)
		}
	}
	return h.Span
}

// Widest keeps the widest of hits that overlap.
func Widest(hits []Hit) []Hit {
	var out []Hit
	for _, h := range hits {
		if n := len(out); n > 0 && out[n-1].Span.Overlaps(h.Span) {
			if h.Span.Len() > out[n-1].Span.Len() {
				out[n-1] = h
			}
			continue
		}
		out = append(out, h)
	}
	return out
}
