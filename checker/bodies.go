package checker

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// body is a body named in a text.
type body struct {
	name     string // as written, without the ending of the genitive
	at, end  int    // its words
	council  bool   // of the whole municipality or region
	advisory bool   // a council that only counts where it is asked
	genitive bool
}

// bodies are the bodies named in words, those without a name of their own left out.
func (p *Pass) bodies(words []danish.Word) []body {
	return slices.DeleteFunc(p.everyBody(words), func(b body) bool { return strings.EqualFold(b.name, neutral) })
}

var councils = danish.WordSet("byrådet kommunalbestyrelsen borgerrepræsentationen regionsrådet")

// staffs are the beginnings of committees that are none of the political ones.
var staffs = []string{
	"hoved", "med-", "lokal", "samarbejds", "forhandlings", "arbejdsmiljø", "forretnings", "sektor", "nævnte", "under",
	"folketingsudvalg", "fag",
}

// everyBody is bodies with the bare "udvalget" among them.
func (p *Pass) everyBody(words []danish.Word) []body {
	var out []body
	for i := 0; i < len(words); i++ {
		b, ok := p.bodyAt(words, i)
		if !ok {
			continue
		}
		b.name = strings.Join(strings.Fields(b.name), " ")
		out = append(out, b)
		i = b.end - 1
	}
	return out
}

// bodyAt is the body whose own word ("udvalget", "rådet") stands at i.
func (p *Pass) bodyAt(words []danish.Word, i int) (b body, ok bool) {
	w := words[i]
	if len(w.Text) < 2 || w.Text != "KB" && len(w.Fold) < 6 {
		return b, false
	}
	b = body{at: i, end: i + 1, name: w.Text}
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
	case (key == "udvalget" || key == "udvalg") && i+2 < len(words) && words[i+1].Fold == "for" && danish.Capital(words[i+2].Text):
		b.end = p.listEnd(words, i+2)
		b.name = "Udvalget" + p.Doc.Slice(document.Span{Start: w.Span.End, End: words[b.end-1].Span.End})
	case w.Text == "Udvalg" && i > 0 && danish.Capital(words[i-1].Text) && !words[i].Break:
		b.at, b.name = i-1, words[i-1].Text+" Udvalg"
	case key == "udvalget":
	case strings.HasSuffix(key, "udvalget"), strings.HasSuffix(key, "udvalg") && danish.Capital(w.Text):
		if danish.BeginsWith(key, staffs...) {
			return b, false
		}
		p.nameWhole(&b, words, i)
		if strings.HasSuffix(key, "udvalg") {
			b.name += "et"
		}
	case strings.HasSuffix(key, "rådet") && !strings.HasSuffix(key, "området") && danish.Capital(w.Text),
		key == "beredskabskommissionen", key == "bevillingsnævnet":
		b.advisory = true
		p.nameWhole(&b, words, i)
	default:
		return b, false
	}
	return b, true
}

// nameWhole puts the words that belong to the name before the one at i.
func (p *Pass) nameWhole(b *body, words []danish.Word, i int) {
	b.at = p.joined(words, i)
	b.name = p.Doc.Slice(document.Span{Start: words[b.at].Span.Start, End: words[i].Span.Start}) + b.name
}

// joined is the first word of a name like "Klima-, Natur- og Miljøudvalget" whose
// last is at i; "Teknik og Miljøudvalget" and "Børn & Læringsudvalget" are one name too.
func (p *Pass) joined(words []danish.Word, i int) int {
	if i > 0 && danish.Capital(words[i-1].Text) && strings.Trim(p.Doc.Text[words[i-1].Span.End:words[i].Span.Start], "- ") == "&" {
		return i - 1
	}
	if i < 2 || words[i-1].Fold != "og" || words[i].Break {
		return i
	}
	x := words[i-2]
	if !p.hyphen(x) {
		if danish.Capital(x.Text) && danish.Capital(words[i].Text) && !strings.HasSuffix(x.Fold, "et") &&
			!strings.HasSuffix(x.Fold, "en") && !strings.HasSuffix(x.Fold, "udvalg") && x.Fold != "kb" {
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
		case w.Fold == "og" && !w.Break && end+1 < len(words) && danish.Capital(words[end+1].Text) && !named(words[end+1].Fold):
			return end + 2
		case danish.Capital(w.Text) && !named(w.Fold) && (!w.Break || p.listGoesOn(words, end)):
			end++
		case w.Break && end == from+1 && end+2 < len(words) && words[end+1].Fold == "og" && !words[end+1].Break &&
			!named(w.Fold) && !named(words[end+2].Fold):
			return end + 3 // "Plan, udvikling og kultur"
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
			return danish.Capital(words[k+1].Text) && !named(words[k+1].Fold)
		}
		if !danish.Capital(words[k].Text) {
			return false
		}
	}
	return false
}

func named(fold string) bool {
	return councils[strings.TrimSuffix(fold, "s")] || strings.Contains(fold, "udvalg")
}
