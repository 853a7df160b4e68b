package regnestykke

import (
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// shareOfNoun checks "12.400 tons, svarende til 46 pct. af udledningen" where the
// text around it says once what the whole is, and "tilskuddet svarer til 18 pct. af
// udgiften" where it also says what the part is.
func (l *line) shareOfNoun() {
	l.shareOfCount()
	noun, end := l.noun()
	if noun == "" {
		return
	}
	parts, place := l.parts()
	if len(parts) == 0 {
		l.variance(noun, end)
	}
	if len(parts) != 1 {
		return
	}
	wholes := l.wholes(noun, parts[0])
	if len(wholes) == 0 && parts[0].Kind == danish.Money {
		wholes = l.told(noun, parts[0])
	}
	if len(wholes) != 1 {
		return
	}
	want, got := tal.Percent(parts[0].Value, wholes[0].Value), float64(l.nums[l.k].Value)/float64(danish.One)
	if want < 0.6*got || want > 1.67*got || l.right(parts[0], wholes[0]) || l.rightAnywhere(parts[0]) {
		return
	}
	place = place.Cover(l.nums[l.k].Span).Cover(document.Span{Start: l.nums[l.k].Span.End, End: end})
	l.report(parts[0], wholes[0], place, wholes[0].Span)
}

// noun is the noun of "46 pct. af den samlede udledning" and where it ends. A year
// behind it ("af udledningen i 2018") speaks of another whole.
func (l *line) noun() (string, int) {
	from := l.nums[l.k].Span.End
	words := l.cut(from, l.span.End)
	if len(words) < 2 || words[0].Fold != "af" || words[0].Break {
		return "", 0
	}
	for i := 1; i < len(words) && i < 5 && !words[i].Break; i++ {
		last := i+1 == len(words) || words[i+1].Break ||
			slices.Contains([]string{"i", "på", "til", "for", "fra", "og", "som", "der", "med"}, words[i+1].Fold)
		if !last || len(words[i].Fold) < 5 {
			continue
		}
		if i+1 < len(words) && slices.Contains([]string{"i", "fra", "på", "til", "for"}, words[i+1].Fold) {
			return "", 0
		}
		return words[i].Fold, words[i].Span.End
	}
	return "", 0
}

// parts are the numbers the percentage may be said of, and where that stands.
func (l *line) parts() ([]danish.Number, document.Span) {
	if or := l.inOtherWords(); or || l.introduced() {
		n := l.nums[l.k-1]
		if n.Kind == danish.Percent || n.Value <= 0 || n.Value != n.High || !or && !strings.Contains(l.gap(l.k-1, l.k), "svar") {
			return nil, document.Span{}
		}
		return []danish.Number{n}, n.Span
	}
	words := l.cut(l.span.Start, l.lead)
	n := len(words)
	for n > 1 && words[n-1].Is("dermed", "således", "derved", "herefter", "altså", "til", "ca") {
		n--
	}
	if n < 2 || !words[n-1].Is("svarer", "udgør", "dækker") || len(words[n-2].Fold) < 5 {
		return nil, document.Span{}
	}
	return l.c.headed(words[n-2].Fold).said, words[n-2].Span
}

// wholes are the different numbers in the sentences around that the noun may stand
// for: of the kind of part, larger, in a sentence that speaks of the noun.
func (l *line) wholes(noun string, part danish.Number) []danish.Number {
	var out []danish.Number
	p := l.c.p
	for i := max(0, l.i-3); i <= l.i; i++ {
		s := &p.Sentences[i]
		if s.Section != p.Sentences[l.i].Section || s.Cell != nil || !speaksOf(s, noun, l.nums[l.k].Span) {
			continue
		}
		for _, n := range p.Numbers(i) { // part is a quantity, so that they are too
			if n.Kind != part.Kind || n.Kind == danish.Plain && n.Unit != part.Unit || n.Value <= part.Value || n.Value != n.High {
				continue
			}
			out = append(out, n)
		}
	}
	return out
}

// speaksOf reports whether a sentence has a word akin to noun, other than the one
// behind the percentage itself.
func speaksOf(s *agenda.Sentence, noun string, pct document.Span) bool {
	cost := strings.HasSuffix(danish.Stem(noun), "udgift") || noun == "prisen"
	for _, w := range s.Words[s.Lead:] {
		if w.Span.Start >= pct.Start && w.Span.Start < pct.End+40 && s.Span.Contains(pct) {
			continue
		}
		if danish.Akin(w.Fold, noun) || cost && (w.Fold == "koster" || w.Fold == "kostede" || w.Fold == "anlægssum") {
			return true
		}
	}
	return false
}

// rightAnywhere reports whether any number of the item makes the percentage right.
func (l *line) rightAnywhere(part danish.Number) bool {
	for _, n := range l.c.different() {
		if n.Kind == part.Kind && n.Value > 0 && l.right(part, n.Number) {
			return true
		}
		if !n.cell || part.Kind != danish.Money || n.Kind != danish.Plain || n.Value <= 0 || n.Value > tal.TooLarge/1000 {
			continue
		}
		for _, unit := range []danish.Decimal{1, 1000, 1_000_000} { // cells name no unit
			if n.Value < tal.TooLarge/unit && l.right(part, scaled(n.Number, unit)) {
				return true
			}
		}
	}
	return false
}

// inOtherWords reports "er 695.000 kr. eller 3,7 pct. af ...": the percentage says
// the amount before it again. Fees are often the one or the other.
func (l *line) inOtherWords() bool {
	if l.k == 0 || l.nums[l.k-1].Kind != danish.Money {
		return false
	}
	if gap := strings.Trim(l.gap(l.k-1, l.k), " ,"); gap != "eller" && gap != "altså" {
		return false
	}
	for _, w := range l.words {
		if danish.BeginsWith(w.Fold, "højst", "mindst", "maks", "gebyr", "bøde", "rente", "rabat", "bidrag", "takst",
			"størst", "lavest", "kan", "skal", "vil", "må") {
			return false
		}
	}
	return true
}

// told are the different amounts that the item gives for the noun anywhere: in "en
// anlægsbevilling på 18,6 mio. kr." or as the total of a column that bears its name.
func (l *line) told(noun string, part danish.Number) []danish.Number {
	var out []danish.Number
	h := l.c.headed(noun)
	for _, list := range [][]danish.Number{h.said, h.totals} {
		for _, n := range list {
			if n.Value > part.Value {
				out = withNew(out, n)
			}
		}
	}
	return out
}

// withNew appends n unless a number that may be the same is there.
func withNew(list []danish.Number, n danish.Number) []danish.Number {
	for _, o := range list {
		if tal.Same(o, n) {
			return list
		}
	}
	return append(list, n)
}
