package checker

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// neutral is what the body is called where the text does not tell its name.
const neutral = "udvalget"

// body is a body named in a text.
type body struct {
	name     string // as written, without the ending of the genitive
	at, end  int    // its words
	council  bool   // of the whole municipality or region
	advisory bool   // a council that only counts where it is asked
	genitive bool
}

// findBody looks at the field that says who decides, then at whom the recommendation
// is addressed to, then at who is named most often.
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
	return p.commonBody(name != "")
}

// competence are the beginnings of fields that say who decides.
var competence = []string{"beslutningskompetence", "kompetence", "sagen afgøres", "afgøres af", "afgøres i", "beslutningen træffes af", "hvem beslutter", "behandles i", "sagen behandles i"}

// statedBody is the body of a field like "Beslutningskompetence", "" without one.
func (p *Pass) statedBody() string {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration {
			continue
		}
		text := strings.TrimLeft(danish.Fold(p.Text(s.Span)), "(*_ ")
		sentence := strings.HasPrefix(text, "sagen afgøres ") || strings.HasPrefix(text, "beslutningen træffes af ")
		if s.Block != nil && !s.Block.Label.Empty() && s.Block.Content().Start == s.Span.Start {
			if label := strings.TrimLeft(danish.Fold(p.Text(s.Block.Label)), "(*_ "); field(label) {
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

func field(text string) bool {
	return slices.ContainsFunc(competence, func(k string) bool { return strings.HasPrefix(text, k) })
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
		if s.Heading || s.Voice != agenda.Administration || s.Cell != nil {
			continue
		}
		own := s.Point >= 0 || s.Section != nil && s.Section.Role == document.RoleRecommendation
		all := p.everyBody(s.Words)
		for k, b := range all {
			if b.genitive || !addressed(s.Words, b.at, own) {
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
	return strings.HasPrefix(w, "indstille") || strings.HasPrefix(w, "anbefale") || strings.HasPrefix(w, "foreslå") || strings.HasPrefix(w, "anmode")
}

// passedOn reports whether the words between two bodies hand a recommendation on,
// or join the two.
func passedOn(words []danish.Word) bool {
	for i, w := range words {
		if strings.HasPrefix(w.Fold, "anbefale") || strings.HasPrefix(w.Fold, "indstille") || w.Fold == "overfor" || w.Fold == "og" && i == 0 {
			return true
		}
	}
	return false
}

// commonBody is the body the administration names most often, a committee if the
// text asks one without its name; neutral if two are named as often.
func (p *Pass) commonBody(committee bool) string {
	count := map[string]int{}
	first := map[string]body{}
	var order []string
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration && s.Voice != agenda.Proposer {
			continue
		}
		for _, b := range p.bodies(s.Words[s.Lead:]) {
			key := danish.Fold(b.name)
			if b.advisory || committee && b.council {
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

// bodies are the bodies named in words, those without a name of their own left out.
func (p *Pass) bodies(words []danish.Word) []body {
	return slices.DeleteFunc(p.everyBody(words), func(b body) bool { return strings.EqualFold(b.name, neutral) })
}

var councils = map[string]bool{"byrådet": true, "kommunalbestyrelsen": true, "borgerrepræsentationen": true, "regionsrådet": true}

// staffs are the beginnings of committees that are none of the political ones.
var staffs = []string{"hoved", "med-", "lokal", "samarbejds", "forhandlings", "arbejdsmiljø", "forretnings", "sektor", "nævnte", "under", "folketingsudvalg", "fag"}

func (p *Pass) everyBody(words []danish.Word) []body {
	var out []body
	for i := 0; i < len(words); i++ {
		w := words[i]
		if len(w.Text) < 2 || w.Text != "KB" && len(w.Fold) < 6 {
			continue
		}
		b := body{at: i, end: i + 1, name: w.Text}
		key, genitive := strings.CutSuffix(w.Fold, "s")
		if genitive && (councils[key] || strings.HasSuffix(key, "udvalget") || strings.HasSuffix(key, "rådet")) {
			b.genitive, b.name = true, w.Text[:len(w.Text)-1]
		} else {
			key = w.Fold
		}
		switch {
		case w.Text == "KB":
			b.council, b.name = true, "Kommunalbestyrelsen"
		case councils[key]:
			b.council = true
		case (key == "udvalget" || key == "udvalg") && i+2 < len(words) && words[i+1].Fold == "for" && capital(words[i+2].Text):
			b.end = p.listEnd(words, i+2)
			b.name = "Udvalget" + p.Doc.Slice(document.Span{Start: w.Span.End, End: words[b.end-1].Span.End})
		case w.Text == "Udvalg" && i > 0 && capital(words[i-1].Text) && !words[i].Break:
			b.at, b.name = i-1, words[i-1].Text+" Udvalg"
		case key == "udvalget":
		case strings.HasSuffix(key, "udvalget"), strings.HasSuffix(key, "udvalg") && capital(w.Text):
			if slices.ContainsFunc(staffs, func(s string) bool { return strings.HasPrefix(key, s) }) {
				continue
			}
			b.at = p.joined(words, i)
			b.name = p.Doc.Slice(document.Span{Start: words[b.at].Span.Start, End: w.Span.Start}) + b.name
			if strings.HasSuffix(key, "udvalg") {
				b.name += "et"
			}
		case strings.HasSuffix(key, "rådet") && !strings.HasSuffix(key, "området") && capital(w.Text), key == "beredskabskommissionen", key == "bevillingsnævnet":
			b.advisory = true
			b.at = p.joined(words, i)
			b.name = p.Doc.Slice(document.Span{Start: words[b.at].Span.Start, End: w.Span.Start}) + b.name
		default:
			continue
		}
		b.name = strings.Join(strings.Fields(b.name), " ")
		out = append(out, b)
		i = b.end - 1
	}
	return out
}

// joined is the first word of a name like "Klima-, Natur- og Miljøudvalget" whose
// last is at i; "Teknik og Miljøudvalget" is one name too.
func (p *Pass) joined(words []danish.Word, i int) int {
	if i < 2 || words[i-1].Fold != "og" || words[i].Break {
		return i
	}
	x := words[i-2]
	if !p.hyphen(x) {
		if capital(x.Text) && capital(words[i].Text) && !strings.HasSuffix(x.Fold, "et") && !strings.HasSuffix(x.Fold, "en") && !strings.HasSuffix(x.Fold, "udvalg") && x.Fold != "kb" {
			return i - 2
		}
		return i
	}
	at := i - 2
	for at > 0 && p.hyphen(words[at-1]) {
		at--
	}
	return at
}

// hyphen reports whether a word ends in a hyphen ("Klima-").
func (p *Pass) hyphen(w danish.Word) bool {
	rest := p.Doc.Text[w.Span.End:]
	return len(rest) > 0 && rest[0] == '-' || strings.HasPrefix(string(rest[:min(3, len(rest))]), "\u2011")
}

// listEnd is the end of the capitalised names "Klima, Natur og Miljø" from a word on.
func (p *Pass) listEnd(words []danish.Word, from int) int {
	end := from + 1
	for end < len(words) {
		switch w := words[end]; {
		case w.Fold == "og" && !w.Break && end+1 < len(words) && capital(words[end+1].Text) && !named(words[end+1].Fold):
			return end + 2
		case capital(w.Text) && !named(w.Fold) && (!w.Break || p.listGoesOn(words, end)):
			end++
		default:
			return end
		}
	}
	return end
}

// listGoesOn reports whether an "og" with a further name ends the list that goes on
// behind a comma.
func (p *Pass) listGoesOn(words []danish.Word, at int) bool {
	for k := at + 1; k < min(at+4, len(words)-1); k++ {
		if words[k].Fold == "og" {
			return capital(words[k+1].Text) && !named(words[k+1].Fold)
		}
		if !capital(words[k].Text) {
			return false
		}
	}
	return false
}

func named(fold string) bool {
	return councils[strings.TrimSuffix(fold, "s")] || strings.Contains(fold, "udvalg")
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
