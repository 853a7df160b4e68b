package udvikling

import (
	"maps"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// widest finds how many areas the item is about: those of its title and
// recommendation together, or those of one sentence that says what the item touches.
// subject are the former.
func widest(p *checker.Pass) (at document.Span, n int, subject map[string]bool) {
	areas := map[int]map[string]bool{} // by sentence; -1 is the subject
	note := func(key int, topic string) {
		if areas[key] == nil {
			areas[key] = map[string]bool{}
		}
		areas[key][topic] = true
	}
	for topic := range topics {
		for _, h := range p.Said(topic) {
			key := h.Sentence
			if s := &p.Sentences[key]; s.Section == nil || s.Point >= 0 {
				key = -1
			} else if !p.Has("beroerer", key) {
				continue
			}
			if !named(p, h.Span) && !venue(p, h) && !p.Sends(h) {
				note(key, topic)
			}
		}
	}
	n = len(areas[-1])
	at = p.Item.Title
	for i := range p.Sentences {
		if len(areas[i]) > n {
			at, n = p.Sentences[i].Span, len(areas[i])
		}
	}
	return at, n, areas[-1]
}

// subjectAreas counts the areas of the title and recommendation, those told by words that say so
// only there among them; plain are those told by others.
func subjectAreas(p *checker.Pass, plain map[string]bool) int {
	if len(plain) == 0 {
		return 0
	}
	found := maps.Clone(plain)
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Section != nil && s.Point < 0 {
			continue
		}
		for _, w := range subjectWords(p, i) {
			for topic, class := range subjects {
				if class.Has(&w) {
					found[topic] = true
				}
			}
		}
	}
	delete(found, "borgerne")
	return len(found)
}

// subjectWords are the words of a title or a point that may tell what it is about; who sends a
// point ("Børn og Unge indstiller") does not.
func subjectWords(p *checker.Pass, i int) (out []danish.Word) {
	for _, w := range p.Sentences[i].Words {
		if asks.Has(&w) {
			out = out[:0]
		} else if !named(p, w.Span) {
			out = append(out, w)
		}
	}
	return out
}

// asks are the verbs that come behind who sends a point.
var asks = like("indstill", "anbefal", "foreslå")

// spread reports whether an item whose title and recommendation name two areas touches four in all,
// one whose resume names two touches five, or one that names one touches six. A plan for a whole
// place counts as one that names two.
func spread(p *checker.Pass, subject int) bool {
	if planned(p) {
		subject = max(subject, 2)
	}
	told := max(subject, resumed(p))
	if told == 0 {
		return false
	}
	areas := 0
	for topic := range topics {
		for _, h := range p.Said(topic) {
			if s := &p.Sentences[h.Sentence]; !named(p, h.Span) && !p.Sends(h) && !aside(p, h) &&
				!s.In(document.RoleLaw, document.RoleAttachments) {
				areas++
				break
			}
		}
	}
	return subject > 1 && areas > 3 || told > 1 && areas > 4 || areas > 5
}

// together finds a paragraph or a list of the case that touches four areas at once, as where
// it tells for whom a thing is and what gives way to it, or part by part what is in it.
func together(p *checker.Pass) (at document.Span, ok bool) {
	areas := map[*document.Block]map[string]bool{}
	note := func(set, topic string) {
		for _, h := range p.Said(set) {
			s := &p.Sentences[h.Sentence]
			if s.Block == nil || s.Cell != nil || s.Point >= 0 || s.Section == nil || !ofCase(s.Section.Role) ||
				set == topic && named(p, h.Span) || venue(p, h) {
				continue
			}
			b := listed(p, h.Sentence)
			if areas[b] == nil {
				areas[b] = map[string]bool{}
			}
			areas[b][topic] = true
		}
	}
	for topic := range topics {
		note(topic, topic)
	}
	if len(areas) > 0 {
		note("veje", "teknik")
		note("foreninger", "kultur")
	}
	for b, found := range areas {
		if len(found) >= 4 && (at.Empty() || b.Span.Start < at.Start) {
			at, ok = b.Span, true
		}
	}
	return at, ok
}

// listed is the block of a sentence, or the first of the list it stands in; an item that only
// names something ("- Vestre Skole") is no part of a list that tells.
func listed(p *checker.Pass, i int) *document.Block {
	first := p.Sentences[i].Block
	if first.Label.Empty() || first.Span.Len() < 30 {
		return first
	}
	for k := i - 1; k >= 0 && p.Sentences[k].Section == p.Sentences[i].Section; k-- {
		b := p.Sentences[k].Block
		if b == nil || b.Label.Empty() {
			break
		}
		first = b
	}
	return first
}

// ofCase reports whether a section tells what is proposed or chosen between, not the law, the
// money, who was heard or what was before.
func ofCase(r document.Role) bool {
	return r == document.RoleOther || r == document.RoleCase || r == document.RoleOptions || r == document.RoleAssessment
}

// resumed counts the areas that the resume names together.
func resumed(p *checker.Pass) int {
	n := 0
	for topic := range topics {
		for _, h := range p.Said(topic) {
			if s := p.Sentences[h.Sentence].Section; s != nil && s.Role == document.RoleSummary && !named(p, h.Span) {
				n++
				break
			}
		}
	}
	return n
}

// planned reports whether the title names a plan for a whole place or a whole policy: its
// areas stand in the text only.
func planned(p *checker.Pass) bool {
	return p.InTitle("plan")
}

// named reports whether a word is part of the name of a committee, a department or its head
// ("Kultur- og Fritidsudvalget", "Skolechefen") and no topic.
func named(p *checker.Pass, s document.Span) bool {
	word := p.Text(s)
	if danish.Holds(word, "udvalg", "forvaltning", "chef", "direktør", "afdeling") {
		return true
	}
	return strings.HasPrefix(p.Doc.Text[s.End:], "-")
}

// venue reports whether a word tells where a meeting is held.
func venue(p *checker.Pass, h checker.Hit) bool {
	return slices.ContainsFunc(p.HitsIn("moede", h.Sentence, h.Sentence), func(m checker.Hit) bool { return m.Span.Contains(h.Span) })
}
