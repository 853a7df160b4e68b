package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

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
	var shown, told []counted
	var title []string
	for _, w := range folded(c.p.Text(c.p.Item.Title)) {
		title = append(title, stem(w))
	}
	for i := range c.p.Sentences {
		for _, x := range c.countedIn(i, title) {
			if c.prominent(x.statement) || c.opening(i) {
				shown = append(shown, x)
			} else {
				told = append(told, x)
			}
		}
	}
	for _, x := range shown {
		for _, y := range told {
			if x.key != y.key || same(x.num, y.num) || apartYears(x.years, y.years) || !(y.all || x.action != "" && x.action == y.action) {
				continue
			}
			if !c.titled(x.statement) && !slipped(x.num.Value, y.num.Value) || x.num.Value > 2*y.num.Value || y.num.Value > 2*x.num.Value || c.related(x.num, y.num) || c.more(shown, told, x) {
				continue
			}
			c.report(c.odder(x.statement, y.statement))
			return
		}
	}
}

// opening reports a sentence of the short section an item begins with, whatever its
// heading.
func (c *contradictions) opening(i int) bool {
	at, rec := c.p.Sentences[i].Section, false
	for k, s := range c.p.Item.Sections {
		rec = rec || s.Role == document.RoleRecommendation || s.Role == document.RoleSummary
		if s == at {
			return !rec && k+1 < len(c.p.Item.Sections) && c.p.Item.Sections[k+1].Role == document.RoleRecommendation
		}
	}
	return false
}

// more reports a third number of the same things: then they are parts or choices.
func (c *contradictions) more(shown, told []counted, of counted) bool {
	var values []danish.Decimal
	for _, all := range [][]counted{shown, told} {
		for _, x := range all {
			if x.key == of.key && (x.all || x.action != "") && !slices.Contains(values, x.num.Value) {
				values = append(values, x.num.Value)
			}
		}
	}
	return len(values) > 2
}

// countedIn are the numbers of things in a sentence that the title, given as stems,
// names too.
func (c *contradictions) countedIn(i int, title []string) []counted {
	s := &c.p.Sentences[i]
	if s.Cell != nil || s.Voice != agenda.Administration || s.Heading && s.Section != nil {
		return nil
	}
	var out []counted
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Plain || n.Value != n.High || n.Value < 2*danish.One || s.Quoted(n.Span) {
			continue
		}
		first, next := wordsAt(s.Words, n.Span)
		word, ok := nounBehind(s.Words, next)
		if !ok {
			continue
		}
		noun := stem(word.Fold)
		named := slices.ContainsFunc(title, func(w string) bool { return strings.HasSuffix(w, noun) })
		if !named && !gathered[word.Fold] {
			continue
		}
		x := counted{statement: statement{i: i, num: n, span: n.Span.Cover(word.Span), noun: noun, key: noun, years: yearsOf(c.p, i)}}
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
var gathered = danish.WordSet("høringssvar bemærkninger indsigelser henvendelser delprojekter indsatser tiltag anbefalinger ansøgninger ansøgere boliger lodsejere pladser p-pladser parkeringspladser stillinger")

// setApart reports whether what follows on a noun tells which of them are meant.
func setApart(words []danish.Word) bool {
	return len(words) > 1 && !words[0].Break && contains([]string{words[1].Fold}, "der", "som", "i", "på", "fra", "med", "uden", "om", "til", "ved", "for", "af", "hos")
}

// nounBehind is the noun that a number counts: the next word or, behind an adjective,
// the one after it.
func nounBehind(words []danish.Word, next int) (danish.Word, bool) {
	if next < len(words) && !words[next].Break && hasPrefix(words[next].Fold, "nye", "ekstra", "flere", "almene", "kommunale", "planlagte", "foreslåede") {
		next++
	}
	if next >= len(words) || !isNoun(words[next]) || len(words[next].Fold) < 5 {
		return danish.Word{}, false
	}
	return words[next], true
}

// action is the stem of the nearest verb of making before a number.
func action(words []danish.Word) string {
	for k := len(words) - 1; k >= 0 && k >= len(words)-5; k-- {
		for _, stem := range []string{"opret", "anlæg", "etabler", "opfør", "bygg", "byg", "nedlæg", "indkøb", "køb", "ansæt", "plant", "opsæt", "udskift", "renover", "udlej", "sælg", "solgt"} {
			if strings.HasPrefix(words[k].Fold, stem) {
				if contains([]string{stem}, "opret", "anlæg", "etabler", "opfør", "bygg", "byg") {
					return "byg"
				}
				return stem
			}
		}
	}
	return ""
}
