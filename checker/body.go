package checker

import (
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// neutral is what the body is called where the text does not tell its name.
const neutral = "udvalget"

// findBody looks at the field that says who decides, then at whom the recommendation
// is addressed to, then at who is named most often, last at whose meeting it is.
func (p *Pass) findBody() string {
	if p.Item.Access == document.ClosedTo && !p.Doc.ShowClosed {
		return neutral
	}
	if name := p.statedBody(); name != "" {
		return name
	}
	name := p.askedBody()
	if name != "" && !strings.EqualFold(name, neutral) {
		return name
	}
	if name = p.commonBody(name != ""); name == neutral && p.Item.Committee != "" {
		return p.Item.Committee // whose meeting it is
	}
	return name
}

// competence are the beginnings of fields that say who decides.
var competence = []string{
	"beslutningskompetence", "kompetence", "sagen afgøres", "afgøres af", "afgøres i", "beslutningen træffes af",
	"hvem beslutter", "behandles i", "sagen behandles i",
}

// opensField are the words that such a beginning begins with.
var opensField = danish.NewClass(func(w string) bool {
	return slices.ContainsFunc(competence, func(k string) bool {
		first, _, _ := strings.Cut(k, " ")
		return strings.HasPrefix(w, first)
	})
})

// statedBody is the body of a field like "Beslutningskompetence", "" without one.
func (p *Pass) statedBody() string {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration {
			continue
		}
		raw := p.Text(s.Span)
		labelled := s.Block != nil && !s.Block.Label.Empty() && s.Block.Content().Start == s.Span.Start
		if !labelled && (len(s.Words) == s.Lead || !opensField.Has(&s.Words[s.Lead]) || !field(opening(raw[:min(len(raw), 100)]))) {
			continue
		}
		text := opening(raw)
		sentence := strings.HasPrefix(text, "sagen afgøres ") || strings.HasPrefix(text, "beslutningen træffes af ")
		if labelled {
			if label := opening(p.Text(s.Block.Label)); field(label) {
				if name := decider(p.bodies(s.Words[s.Lead:]), text, label); name != "" {
					return name
				}
			}
		}
		if !field(text) {
			continue
		}
		from := i
		if _, value, ok := strings.Cut(text, ":"); !sentence && (!ok || strings.Trim(value, " .*)") == "") {
			if !s.Heading && s.Cell == nil && !ok || i+1 >= len(p.Sentences) || p.Sentences[i+1].Heading {
				continue
			}
			from = i + 1
		}
		value := &p.Sentences[from]
		if name := decider(p.bodies(value.Words), danish.Fold(p.Text(value.Span)), text); name != "" {
			return name
		}
	}
	return ""
}

// opening is a text folded, without brackets and marks in front.
func opening(text string) string { return strings.TrimLeft(danish.Fold(text), "(*_ ") }

func field(text string) bool {
	return danish.BeginsWith(text, competence...)
}

// decider is the one among the bodies of a field that decides: the council, unless
// it is only told or has delegated, else the last of a path or the first named.
func decider(all []body, text, key string) string {
	if len(all) == 0 {
		return ""
	}
	if !strings.Contains(text, "orienter") && !strings.Contains(text, "deleg") {
		for _, b := range all {
			if b.council {
				return b.name
			}
		}
		if strings.Contains(key, "behandles i") {
			return all[len(all)-1].name
		}
	}
	return all[0].name
}

// askedBody is the body the recommendation is addressed to, "" without one; of a
// chain ("at udvalget anbefaler Byrådet, at") or a path ("A, B og C") its last.
func (p *Pass) askedBody() string {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Voice != agenda.Administration || s.Cell != nil || sender(p.Text(s.Span)) {
			continue
		}
		own := s.Point >= 0 || s.In(document.RoleRecommendation)
		all := p.everyBody(s.Words)
		for k, b := range all {
			if b.genitive || recommendsItself(s.Words, b) || !addressed(s.Words, b.at, own) {
				continue
			}
			for _, next := range all[k+1:] {
				if next.at-b.end > 6 || next.genitive || next.at > b.end && !passedOn(s.Words[b.end:min(next.end+2, len(s.Words))]) {
					break
				}
				b = next
			}
			return b.name
		}
	}
	return ""
}

// recommendsItself reports whether a body is the one that recommends, in the line above the
// points: "Teknisk Udvalg indstiller,".
func recommendsItself(words []danish.Word, b body) bool {
	return b.at == 0 && b.end < len(words) && asksBody(words[b.end].Fold) && (b.end+1 == len(words) || words[b.end+1].Fold == "at")
}

// addressed reports whether the body at a word is the one that is recommended to:
// "indstiller til B", "indstiller over for B", "indstiller, at B", "at B" in a point.
func addressed(words []danish.Word, at int, own bool) bool {
	k := at
	for n := 0; k > 0 && n < 2; n++ {
		if w := words[k-1].Fold; w != "til" && w != "at" && w != "for" && w != "over" && w != "overfor" {
			break
		}
		k--
	}
	if k == at {
		return own && at == 0 || own && asksBody(words[at-1].Fold)
	}
	if k == 0 {
		return own && words[0].Fold == "at"
	}
	w := words[k-1].Fold
	return strings.HasPrefix(w, "indstille") || own && (asksBody(w) || words[at-1].Fold == "at" && words[k].Break)
}

func asksBody(w string) bool {
	return strings.HasPrefix(w, "indstille") || strings.HasPrefix(w, "anbefale") || strings.HasPrefix(w, "foreslå") ||
		strings.HasPrefix(w, "anmode")
}

// passedOn reports whether the words between two bodies hand a recommendation on,
// or join the two.
func passedOn(words []danish.Word) bool {
	for i, w := range words {
		if strings.HasPrefix(w.Fold, "anbefale") || strings.HasPrefix(w.Fold, "indstille") || w.Fold == "overfor" ||
			w.Fold == "og" && i == 0 {
			return true
		}
	}
	return false
}

// sender reports whether a sentence is nothing but a name in brackets below the points:
// "(Økonomiudvalget)" tells who puts the item before the council.
func sender(text string) bool {
	return strings.HasPrefix(text, "(") && strings.HasSuffix(strings.TrimRight(text, "."), ")") && strings.Count(text, " ") < 6
}

// commonBody is the body the administration names most often, a committee if the
// text asks one without its name; neutral if two are named as often.
func (p *Pass) commonBody(committee bool) string {
	count := map[string]int{}
	first := map[string]body{}
	var order []string
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration && s.Voice != agenda.Proposer || sender(p.Text(s.Span)) {
			continue
		}
		for _, b := range p.bodies(s.Words[s.Lead:]) {
			key := danish.Fold(b.name)
			if b.advisory || committee && b.council || recommendsItself(s.Words[s.Lead:], b) {
				continue
			}
			if count[key]++; count[key] == 1 {
				first[key] = b
				order = append(order, key)
			}
		}
	}
	best, n, tied := body{name: neutral}, 0, false
	for _, key := range order {
		switch b := first[key]; {
		case count[key] > n || count[key] == n && b.council && !best.council:
			best, n, tied = b, count[key], false
		case count[key] == n && !best.council:
			tied = true
		}
	}
	if tied {
		return neutral
	}
	return best.name
}
