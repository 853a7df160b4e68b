package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// thing is a number of things in the administration's own running text.
type thing struct {
	i   int // the sentence
	num *danish.Number
}

// thingsOf are those of an item, in order.
func thingsOf(p *checker.Pass) []thing {
	var out []thing
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !s.Tally.Numbers() || s.Cell != nil || s.Voice != agenda.Administration || s.Heading && s.Section != nil {
			continue
		}
		numbers := p.Numbers(i)
		for k := range numbers {
			if n := &numbers[k]; n.Kind == danish.Plain && n.Value == n.High && n.Value >= 2*danish.One && !s.Quoted(n.Span) {
				out = append(out, thing{i, n})
			}
		}
	}
	return out
}

// counted is a number of the things an item is about: "14 nye stoppesteder".
type counted struct {
	statement
	all    bool   // "de 14 nye stoppesteder"
	action string // stem of the verb that makes them: "der anlægges 14 nye stoppesteder"
}

// counts compares how many of what its title names an item's summary or recommendation
// speaks of with how many its text does, where both make them ("oprettes 24 pladser",
// "oprettet 22 pladser") or the text means all of them ("de 16 nye stoppesteder").
func (c *contradictions) counts() {
	var shown []counted
	told := map[string][]counted{} // by key
	values := map[string][]danish.Decimal{}
	title, opening := titleStems(c.p), openingSection(c.p.Item)
	for from := 0; from < len(c.things); {
		i, to := c.things[from].i, from+1
		for to < len(c.things) && c.things[to].i == i {
			to++
		}
		for _, x := range c.countedIn(i, c.things[from:to], title) {
			if section := c.p.Sentences[i].Section; c.prominent(x.statement) || section != nil && section == opening {
				shown = append(shown, x)
			} else {
				told[x.key] = append(told[x.key], x)
			}
			if (x.all || x.action != "") && !slices.Contains(values[x.key], x.num.Value) {
				values[x.key] = append(values[x.key], x.num.Value)
			}
		}
		from = to
	}
	for _, x := range shown {
		if len(values[x.key]) > 2 { // they are parts or choices
			continue
		}
		for _, y := range told[x.key] {
			if tal.Same(x.num, y.num) || apartYears(x.years, y.years) || !(y.all || x.action != "" && x.action == y.action) {
				continue
			}
			if !c.titled(x.statement) && !tal.Slipped(x.num.Value, y.num.Value) || x.num.Value > 2*y.num.Value ||
				y.num.Value > 2*x.num.Value || c.related(x.num, y.num) {
				continue
			}
			c.report(c.odder(x.statement, y.statement))
			return
		}
	}
}

// titleStems are the words of an item's title without their endings.
func titleStems(p *checker.Pass) []string {
	out := danish.FoldedWords(p.Text(p.Item.Title))
	for i, w := range out {
		out[i] = danish.Stem(w)
	}
	return out
}

// openingSection is the short section an item begins with before its recommendation,
// whatever its heading; nil if there is none.
func openingSection(it *document.Item) *document.Section {
	for k, s := range it.Sections {
		if s.Role == document.RoleRecommendation || s.Role == document.RoleSummary {
			return nil
		}
		if k+1 < len(it.Sections) && it.Sections[k+1].Role == document.RoleRecommendation {
			return s
		}
	}
	return nil
}

// countedIn are those of the things in a sentence that the title, given as stems, names
// too.
func (c *contradictions) countedIn(i int, things []thing, title []string) []counted {
	s := &c.p.Sentences[i]
	var out []counted
	for _, t := range things {
		n := t.num
		first, next := danish.WordsAt(s.Words, n.Span)
		word, ok := nounBehind(s.Words, next)
		if !ok {
			continue
		}
		noun := danish.Stem(word.Fold)
		named := slices.ContainsFunc(title, func(w string) bool { return strings.HasSuffix(w, noun) })
		if !named && !gathered.Has(word) {
			continue
		}
		x := counted{statement: statement{i: i, num: *n, span: n.Span.Cover(word.Span), noun: noun, key: noun, years: yearsOf(c.p, i)}}
		if first > 0 {
			x.all = slices.Contains([]string{"de", "samtlige", "alle"}, s.Words[first-1].Fold) && (named || !setApart(s.Words[next:]))
		}
		x.action = action(s.Words[:first])
		out = append(out, x)
	}
	if len(out) == 0 || offered(c.p, s.Block) {
		return nil
	}
	if _, vague, changing := dividing(s, s.Span); vague || changing {
		return nil
	}
	return out
}

// gathered are things of which an item has one lot, whatever its title.
var gathered = danish.NewClass(func(w string) bool { return lots[w] })

var lots = danish.WordSet("høringssvar bemærkninger indsigelser henvendelser delprojekter indsatser tiltag " +
	"anbefalinger ansøgninger ansøgere boliger lodsejere pladser p-pladser parkeringspladser stillinger")

// setApart reports whether what follows on a noun tells which of them are meant.
func setApart(words []danish.Word) bool {
	return len(words) > 1 && !words[0].Break &&
		words[1].Is("der", "som", "i", "på", "fra", "med", "uden", "om", "til", "ved", "for", "af", "hos")
}

// nounBehind is the noun that a number counts: the next word or, behind an adjective,
// the one after it.
func nounBehind(words []danish.Word, next int) (*danish.Word, bool) {
	if next < len(words) && !words[next].Break && qualifies.Has(&words[next]) {
		next++
	}
	if next >= len(words) || !tal.IsNoun(&words[next]) || len(words[next].Fold) < 5 {
		return nil, false
	}
	return &words[next], true
}

// qualifies are the adjectives that may stand between a number and its noun.
var qualifies = danish.NewClass(func(w string) bool {
	return danish.BeginsWith(w, "nye", "ekstra", "flere", "almene", "kommunale", "planlagte", "foreslåede")
})

// action is the stem of the nearest verb of making before a number, the same for all that
// build.
func action(words []danish.Word) string {
	for k := len(words) - 1; k >= 0 && k >= len(words)-5; k-- {
		if making.Has(&words[k]) {
			return made(words[k].Fold)
		}
	}
	return ""
}

// making are such verbs.
var making = danish.NewClass(func(w string) bool { return made(w) != "" })

func made(w string) string {
	if danish.BeginsWith(w, "opret", "anlæg", "etabler", "opfør", "byg") {
		return "byg"
	}
	for _, stem := range []string{"nedlæg", "indkøb", "køb", "ansæt", "plant", "opsæt", "udskift", "renover", "udlej", "sælg", "solgt"} {
		if strings.HasPrefix(w, stem) {
			return stem
		}
	}
	return ""
}
