package sandhed

import (
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// statement is a quantity the text gives of something it names: "puljen på 18 mio.
// kr.", "Bakkevej har 1.580 biler i døgnet".
type statement struct {
	i        int // the sentence
	num      danish.Number
	span     document.Span // from what it is said of to the number
	name     string        // as written
	noun     string        // stem of what it is said of
	key      string        // statements of the same key may speak of the same
	before   string        // folded word before the noun, "" for articles and the like
	purpose  []string      // folded words of "til ..." behind the number
	years    []int
	definite bool // "puljen", a name
	subject  bool // said with a verb: "Puljen er ..."
}

// statements are the quantities that the administration's own sentences state of
// something, without those that compare, divide or weigh alternatives.
func statements(p *checker.Pass) []statement {
	var out []statement
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell != nil || s.Voice != agenda.Administration || s.Heading && s.Section != nil || s.Section != nil && s.Section.Role == document.RoleOptions {
			continue
		}
		text := p.Text(s.Span)
		if !strings.ContainsAny(text, "0123456789") && !strings.Contains(text, "høringssvar") {
			continue
		}
		dividers, comparing := dividing(s)
		if comparing || offered(p, s.Block) {
			continue
		}
		prev, years := s.Span.Start, yearsOf(p, i)
		for _, n := range p.Numbers(i) {
			words := danish.Words(p.Text(document.Span{Start: prev, End: max(prev, n.Span.Start)}), prev, nil)
			prev = n.Span.End
			if n.Kind == danish.Label || n.Kind == danish.Year || n.Value != n.High || n.Value <= 0 || s.Quoted(n.Span) {
				continue
			}
			after := danish.Words(p.Text(document.Span{Start: n.Span.End, End: s.Span.End}), n.Span.End, nil)
			st, ok := stated(words, n, after)
			if !ok {
				continue
			}
			st.i, st.num, st.years = i, n, years
			st.key += "|" + dividers
			out = append(out, st)
		}
	}
	return out
}

// stated reads the words before a number as "lån på", "Puljen er" or "Vejen har".
func stated(words []danish.Word, n danish.Number, after []danish.Word) (statement, bool) {
	total := false
	if k := len(words); k > 1 && words[k-2].Fold == "i" && words[k-1].Fold == "alt" {
		words, total = words[:k-2], true
	}
	k := len(words)
	if k < 2 {
		return statement{}, false
	}
	at, st := -1, statement{}
	switch last := words[k-1].Fold; {
	case last == "på" && k > 2 && (words[k-2].Fold == "er" || words[k-2].Fold == "bliver"):
		at, st.subject = k-3, true
	case last == "på":
		at = k - 2
	case last == "er" || last == "udgør" || last == "bliver":
		at, st.subject = k-2, true
	case last == "har" || last == "rummer" || last == "omfatter":
		if n.Kind != danish.Plain || n.Unit == "" || n.Value < 10*danish.One || k > 3 {
			return st, false
		}
		at, st.subject = k-2, true
	}
	if at < 0 || st.subject && at > 2 || !isNoun(words[at]) {
		return st, false
	}
	st.name, st.noun = words[at].Text, stem(words[at].Fold)
	st.span = words[at].Span.Cover(n.Span)
	f := words[at].Fold
	st.definite = strings.HasSuffix(f, "en") || strings.HasSuffix(f, "et") || strings.HasSuffix(f, "ne")
	if at > 0 && !words[at].Break {
		st.before = distinguishing(words[at-1])
	}
	st.key = st.noun
	if words[k-1].Fold == "har" || words[k-1].Fold == "rummer" || words[k-1].Fold == "omfatter" {
		st.key = words[k-1].Fold // the subject may have two names: "Vejen", "Bakkevej"
		st.definite = st.definite || words[at].Text != f && at > 0
	}
	st.key += "|" + unitOf(n, after)
	if total {
		st.key += "|i alt"
	}
	if n.Kind == danish.Plain && n.Unit != "" && len(after) > 0 && after[0].Fold == n.Unit {
		st.span = st.span.Cover(after[0].Span)
	}
	st.purpose = purpose(after)
	return st, true
}

// isNoun reports whether a word may be what a quantity is said of.
func isNoun(w danish.Word) bool {
	if len(w.Fold) < 3 || strings.IndexFunc(w.Fold, notLetter) >= 0 {
		return false
	}
	return !contains([]string{w.Fold}, "det", "der", "som", "den", "hvilket", "dette", "disse", "alle", "anslået", "opgjort", "beregnet", "værdi", "beløb", "beløbet", "tilbud", "bud", "tilsammen", "samlet",
		"især", "mindst", "højst", "over", "under", "ikke", "også", "dog", "nu", "allerede", "derfor", "herefter", "hver", "heraf", "kun", "alt", "tal", "tallet", "del", "resten", "forskellen", "differencen")
}

// unitOf is what makes two numbers comparable: crowns, percent, or the noun with the
// two words behind it ("biler i døgnet").
func unitOf(n danish.Number, after []danish.Word) string {
	if n.Kind != danish.Plain {
		return n.Unit
	}
	u := n.Unit
	for i := 1; i < len(after) && i < 3 && !after[i].Break; i++ {
		if contains([]string{after[i].Fold}, "og", "der", "som", "fra", "mod", "til") {
			break
		}
		u += " " + after[i].Fold
	}
	return u
}

// distinguishing is the word before a noun if it may set it apart from others.
func distinguishing(w danish.Word) string {
	switch w.Fold {
	case "en", "et", "den", "det", "de", "om", "for", "af", "til", "med", "at", "på", "i", "som", "og", "denne", "dette", "kommunens", "byrådets", "udvalgets", "sagens", "projektets", "får", "gives", "søger", "bevilges",
		"er", "har", "ved", "hvis", "hvordan", "hvad", "hvor", "når", "men", "mens", "samt", "eller", "også", "efter", "under", "uden", "hele", "en/et", "sit", "sin", "der", "ansøgte", "indstillede", "foreslåede", "nævnte", "afsatte", "ønskede", "søgte", "samlede":
		return ""
	}
	return w.Fold
}

// purpose are the words of "til ..." or "for ..." behind a number.
func purpose(after []danish.Word) []string {
	if len(after) < 2 || after[0].Fold != "til" && after[0].Fold != "for" {
		return nil
	}
	var out []string
	for i := 1; i < len(after) && i < 7 && !after[i].Break; i++ {
		if len(after[i].Fold) > 4 {
			out = append(out, after[i].Fold)
		}
	}
	return out
}

func yearsOf(p *checker.Pass, i int) []int {
	var out []int
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Year {
			out = append(out, int(n.Value/danish.One))
		}
	}
	return out
}

// dividing gives the words of a sentence that say which part or kind of a quantity
// is meant, and reports whether it compares, changes or supposes figures.
func dividing(s *agenda.Sentence) (dividers string, comparing bool) {
	for k, w := range s.Words[s.Lead:] {
		switch f := w.Fold; f {
		case "netto", "brutto", "inkl", "inklusive", "ekskl", "eksklusive", "moms", "årligt", "årlig", "årlige", "varigt", "pr", "løbende", "månedligt":
			dividers += f + " "
		case "heraf", "hvoraf", "deraf", "herunder", "mod", "alternativt", "hvis", "såfremt", "hidtil", "hidtidige", "tidligere", "oprindelig", "oprindelige", "oprindeligt", "forventet", "halv", "halvt", "halve", "resterende",
			"resten", "rest", "yderligere", "ekstra", "op", "højst", "maksimalt", "mindst", "hver", "hvert", "enten", "eventuelt", "forrige", "sidste", "nedsat", "derudover", "desuden", "anden", "andet", "første", "tredje",
			"mellem", "ca", "cirka", "omkring", "knap", "godt", "tilbage", "dels", "ellers", "egen", "egne", "andre", "henholdsvis", "fejl", "rettet", "fordelt", "før", "efter", "siden":
			if f != "op" || k+1 < len(s.Words[s.Lead:]) && s.Words[s.Lead+k+1].Fold == "til" {
				comparing = true
			}
		default:
			if hasPrefix(f, "forhøj", "nedsæt", "øge", "øges", "sænk", "ændre", "alternativ", "model", "scenari", "pakke", "mulighed", "reducere", "stig", "steg", "fald", "variant", "delvis", "halver", "suppler", "opskriv", "nedskriv", "voks") {
				comparing = true
			}
		}
	}
	return dividers, comparing
}

// offered reports a block about one of several choices ("Model 2. ...").
func offered(p *checker.Pass, b *document.Block) bool {
	if b == nil {
		return false
	}
	text := p.Text(b.Content())
	return hasPrefix(danish.Fold(text[:min(len(text), 40)]), "model", "alternativ", "mulighed", "scenari", "pakke", "løsning", "variant", "forslag ", "etape", "fase", "spor ")
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && r != '-' }
