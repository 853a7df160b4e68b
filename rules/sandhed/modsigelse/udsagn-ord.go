package modsigelse

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// unitOf is what makes two numbers comparable: crowns, percent, or the noun with the
// two words behind it ("biler i døgnet").
func unitOf(n danish.Number, after []danish.Word) string {
	if n.Kind != danish.Plain {
		return n.Unit
	}
	u := n.Unit
	if sizes[u] { // what follows tells which side is measured, or goes on with the sentence
		if len(after) > 1 && danish.BeginsWith(after[1].Fold, "bred", "høj", "dyb", "smal", "tyk") {
			u += " " + after[1].Fold
		}
		return u
	}
	for i := 1; i < len(after) && i < 3 && !after[i].Break; i++ {
		if after[i].Is("og", "der", "som", "fra", "mod", "til") {
			break
		}
		u += " " + after[i].Fold
	}
	return u
}

// distinguishing is the word before a noun if it may set it apart from others.
func distinguishing(w danish.Word) string {
	switch w.Fold {
	case "en", "et", "den", "det", "de", "om", "for", "af", "til", "med", "at", "på", "i", "som", "og", "denne",
		"dette", "kommunens", "byrådets", "udvalgets", "sagens", "projektets", "får", "gives", "søger", "bevilges",
		"giver", "yder", "bevilger", "tildeler", "er", "har", "ved", "hvis", "hvordan", "hvad", "hvor", "når", "men",
		"mens", "samt", "eller", "også", "efter", "under", "uden", "hele", "en/et", "sit", "sin", "der", "ansøgte",
		"indstillede", "foreslåede", "nævnte", "afsatte", "ønskede", "søgte", "samlede":
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

var dividers = danish.WordSet("netto brutto inkl inklusive ekskl eksklusive moms årligt årlig årlige varigt pr løbende månedligt måneden")

// vagueWords say that a sentence speaks of a part, a bound or a choice.
var vagueWords = danish.WordSet("heraf hvoraf deraf herunder mod alternativt hvis såfremt halv halvt halve " +
	"resterende resten rest yderligere ekstra højst maksimalt mindst hver hvert enten eventuelt " +
	"derudover desuden anden andet første tredje mellem ca cirka omkring knap godt tilbage dels ellers egen egne " +
	"andre henholdsvis fordelt forventet etape etapen fase fasen delprojekt")

// timeWords say that a figure is of another time or was wrong.
var timeWords = danish.WordSet("hidtil hidtidige tidligere oprindelig oprindelige oprindeligt forrige sidste nedsat " +
	"før efter siden fejl rettet ændret")

// telling are the words that dividing looks at.
var telling = danish.NewClass(func(f string) bool {
	return f == "hver" || f == "hvert" || f == "egen" || f == "egne" || f == "mod" || f == "falder" || f == "op" ||
		dividers[f] || isVague(f) || isChange(f)
})

func isVague(f string) bool {
	return vagueWords[f] ||
		danish.BeginsWith(f, "alternativ", "model", "scenari", "pakke", "mulighed", "variant", "delvis", "halver", "forhøring")
}

func isChange(f string) bool {
	return timeWords[f] ||
		danish.BeginsWith(f, "forhøj", "nedsæt", "øge", "sænk", "ændre", "reducere", "stig", "steg", "fald", "suppler",
			"opskriv", "nedskriv", "voks")
}

// dividing gives the words of a sentence that say which kind of a quantity is meant,
// and reports whether it speaks of parts, bounds or choices, or of a change. "Hver" and "egne" in
// another clause than the quantity is said of something else.
func dividing(s *agenda.Sentence, at document.Span) (kinds string, vague, changing bool) {
	words := s.Words[s.Lead:]
	for k := range words {
		w := &words[k]
		f := w.Fold
		switch {
		case !telling.Has(w):
		case (f == "hver" || f == "hvert" || f == "egen" || f == "egne") && clauseEnds(words, at, w.Span):
		case f == "mod" && k+1 < len(words) && placeLike(words[k+1].Fold): // "mod vandet" is a direction, "mod 48 i dag" compares
		case danish.BeginsWith(f, "rest") && k > 0 &&
			words[k-1].Is("udgør", "dækker"): // the whole of it is the rest of something else
		case f == "falder" && tal.Due(words[k+1:]):
		case dividers[f]:
			kinds += f + " "
		case isVague(f), f == "op" && k+1 < len(words) && words[k+1].Fold == "til":
			vague = true
		case isChange(f):
			changing = true
		}
	}
	return kinds, vague, changing
}

// placeLike reports a noun in the definite form or a point of the compass behind "mod".
func placeLike(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et") || strings.HasSuffix(w, "erne")) ||
		w == "nord" || w == "syd" || w == "øst" || w == "vest"
}

// clauseEnds reports whether a sign stands between a quantity and a word behind it.
func clauseEnds(words []danish.Word, at, word document.Span) bool {
	for _, w := range words {
		if w.Break && w.Span.Start >= at.End && w.Span.Start <= word.Start {
			return true
		}
	}
	return false
}

// offered reports a block about one of several choices ("Model 2. ...").
func offered(p *checker.Pass, b *document.Block) bool {
	if b == nil {
		return false
	}
	text := p.Text(b.Content())
	if text == "" || text[0] < utf8.RuneSelf && strings.IndexByte("aeflmpsv", text[0]|0x20) < 0 { // no other letter begins one
		return false
	}
	return danish.BeginsWith(danish.Fold(text[:min(len(text), 40)]), "model", "alternativ", "mulighed", "scenari",
		"pakke", "løsning", "variant", "forslag ", "etape", "fase", "spor ")
}
