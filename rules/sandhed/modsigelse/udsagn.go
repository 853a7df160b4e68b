package modsigelse

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// statement is a quantity the text gives of something it names: "puljen på 18 mio.
// kr.", "Bakkevej har 1.580 biler i døgnet".
type statement struct {
	i          int // the sentence
	num        danish.Number
	span       document.Span // from what it is said of to the number
	name       string        // as written
	noun       string        // stem of what it is said of
	key        string        // statements of the same key may speak of the same
	before     string        // folded word before the noun, "" for articles and the like
	purpose    []string      // folded words of "til ..." behind the number
	years      []int
	definite   bool // "puljen", a name
	subject    bool // said with a verb: "Puljen er ..."
	vague      bool // compared, supposed or a part: contradicts nothing
	was        bool // "var": only of its own year
	guaranteed bool // a loan or the guarantee for it
	changing   bool // said to be raised, lowered or of another time
}

// statements are the quantities that the administration's own sentences state of
// something two of them speak of.
func statements(p *checker.Pass) []statement {
	var out []statement
	for _, i := range candidates(p) {
		s := &p.Sentences[i]
		all, prev := s.Words[s.Lead:], 0
		for _, n := range p.Numbers(i) {
			first, next := danish.WordsAt(all, n.Span)
			words, after := all[min(prev, first):first], all[next:]
			prev = next
			if n.Kind == danish.Label || n.Kind == danish.Year || n.Value != n.High || n.Value <= 0 || s.Quoted(n.Span) {
				continue
			}
			st, ok := stated(words, n, after)
			if n.Unit == "høringssvar" {
				st, ok = answers(s, n, after)
			}
			if !ok {
				continue
			}
			kinds, vague, changing := dividing(s, n.Span)
			st.i, st.num, st.years, st.changing = i, n, yearsOf(p, i), changing
			st.vague = st.vague || vague || changing || offered(p, s.Block)
			st.key += "|" + kinds
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
	at, st := spokenOf(words, n)
	if at < 0 || st.subject && at > 2 && !words[at].Break && !words[at-1].Break || !tal.IsNoun(&words[at]) {
		return st, false
	}
	st.name, st.noun = words[at].Text, danish.Stem(words[at].Fold)
	st.span = words[at].Span.Cover(n.Span)
	f := words[at].Fold
	st.definite = strings.HasSuffix(f, "en") || strings.HasSuffix(f, "et") || strings.HasSuffix(f, "ne")
	if at > 0 && !words[at].Break {
		st.before = distinguishing(words[at-1])
	}
	st.key = st.noun
	if words[k-1].Is("har", "rummer", "omfatter") {
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

// spokenOf is the index of the word that a number behind two words or more is said of, -1 if it
// is said of none, with how it is said.
func spokenOf(words []danish.Word, n danish.Number) (at int, st statement) {
	k := len(words)
	at = -1
	switch last := words[k-1].Fold; {
	case last == "på" && k > 2 && (words[k-2].Fold == "er" || words[k-2].Fold == "bliver"):
		at, st.subject = k-3, true
	case last == "på":
		at = k - 2
	case last == "er" || last == "udgør" || last == "bliver":
		at, st.subject = k-2, true
	case last == "var":
		at, st.subject, st.was = k-2, true, true
	case last == "blive" && k > 3 && words[k-2].Fold == "at" &&
		words[k-3].Is("ventes", "forventes", "skønnes", "anslås"):
		at, st.subject = k-4, true
	case last == "har" || last == "rummer" || last == "omfatter":
		if n.Kind != danish.Plain || n.Unit == "" || n.Value < 10*danish.One {
			return -1, st
		}
		at, st.subject = k-2, true
	}
	if last := words[k-1].Fold; last == "på" && at > 1 && words[at-1].Is("på", "i") && single(danish.Stem(words[at-2].Fold)) {
		at -= 2 // "merforbruget på vejområdet på 7,6 mio. kr."
	}
	return at, st
}

// answers reads "Der er modtaget 14 høringssvar".
func answers(s *agenda.Sentence, n danish.Number, after []danish.Word) (statement, bool) {
	got, part := false, false
	for _, w := range s.Words[s.Lead:] {
		got = got || w.Is("modtaget", "indkommet", "indkom", "kom", "kommet", "modtog", "afgivet")
		part = part || w.Is("fra", "af", "runde", "høringer")
	}
	st := statement{vague: part, name: n.Unit, noun: n.Unit, key: n.Unit, span: n.Span, subject: true}
	if len(after) > 0 {
		st.span = st.span.Cover(after[0].Span)
	}
	return st, got
}
