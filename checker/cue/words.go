package cue

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
)

// wild tells what may stand before or after the body of a word.
type wild uint8

const (
	exact wild = iota // nothing
	star              // anything or nothing: *
	plus              // at least one rune: +
)

func wildOf(sign byte) wild {
	switch sign {
	case '*':
		return star
	case '+':
		return plus
	}
	return exact
}

// samples are texts of which one fits if a word can stand there at all: a lower-case
// letter, or a digit beside a comma.
func (w wild) samples() []string {
	switch w {
	case star:
		return []string{"", "x", "1"}
	case plus:
		return []string{"x", "1"}
	}
	return []string{""}
}

// test is a condition on one word.
type test struct {
	body        string // lower case unless cased
	lead, trail wild
	cased       bool
	number      bool // any number; the rest is zero
}

// passes reports whether word passes, with body for the test's own.
func (t *test) passes(word, body string) bool {
	if t.number {
		return isNumber(word)
	}
	if t.lead == plus {
		_, n := utf8.DecodeRuneInString(word)
		word = word[n:]
	}
	if t.trail == plus {
		_, n := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-n]
	}
	switch {
	case t.lead != exact && t.trail != exact:
		return strings.Contains(word, body)
	case t.lead != exact:
		return strings.HasSuffix(word, body)
	case t.trail != exact:
		return strings.HasPrefix(word, body)
	}
	return word == body
}

// readTest reads # or a word with * and + at its ends.
func readTest(token string, cased bool) (test, error) {
	if token == "#" {
		return test{number: true}, nil
	}
	t := test{cased: cased}
	body := token
	if body != "" {
		t.lead = wildOf(body[0])
		body = body[min(1, int(t.lead)):]
	}
	if body != "" {
		t.trail = wildOf(body[len(body)-1])
		body = body[:len(body)-min(1, int(t.trail))]
	}
	t.body = body
	if !cased {
		t.body = danish.Fold(body)
	}
	if body == "" {
		return t, fmt.Errorf("%s er ikke et ord; skriv .. for ord imellem", token)
	}
	if i := strings.IndexAny(body, "*+#?=@"); i >= 0 {
		return t, misplaced(body[i])
	}
	return t, t.checkBody(body)
}

// checkBody refuses a word that the words of a text can never be.
func (t test) checkBody(written string) error {
	if isLetters(t.body) {
		return nil
	}
	open := t.lead != exact || t.trail != exact
	for _, before := range t.lead.samples() {
		for _, after := range t.trail.samples() {
			sample := before + t.body + after
			words := danish.Words(sample, 0, nil)
			if len(words) == 1 && words[0].Text == sample && !(open && strings.ContainsFunc(sample, isSign)) {
				return nil
			}
		}
	}
	for _, r := range written {
		switch {
		case isSign(r):
			return fmt.Errorf("tegnet %c er et ord for sig; skriv det alene med mellemrum om", r)
		case r == utf8.RuneError:
			return errors.New("det indeholder tegn, som ikke kan læses (ikke UTF-8)")
		case !unicode.In(r, unicode.L, unicode.Nd, unicode.M) && !strings.ContainsRune("-/.", r):
			return fmt.Errorf("tegnet %c er ikke en del af et ord; udelad det", r)
		}
	}
	if strings.Trim(written, "-/.") != written {
		return fmt.Errorf("%q kan ikke have -, / eller . først eller sidst; udelad tegnet", written)
	}
	return fmt.Errorf("%q er flere ord i en tekst; skriv dem hver for sig", written)
}

func misplaced(sign byte) error {
	switch sign {
	case '*', '+':
		return fmt.Errorf("%c kan kun stå først eller sidst i et ord", sign)
	case '#':
		return errors.New("# er et helt tal og skal stå alene")
	case '?':
		return errors.New("? kan kun stå lige efter et ord eller en parentes")
	}
	return fmt.Errorf("%c kan kun stå først i et ord", sign)
}

func isSign(r rune) bool { return r == '§' || r == '%' || danish.IsQuote(r) }

func isLetters(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

var soft = strings.NewReplacer("\u00ad", "", "\u2011", "-")

// hyphens takes soft hyphens out and makes non-breaking hyphens plain.
func hyphens(s string) string {
	if strings.IndexByte(s, "\u00ad"[0]) < 0 && strings.IndexByte(s, "\u2011"[0]) < 0 {
		return s // without allocating
	}
	return soft.Replace(s)
}

// normal is a word of a text as patterns see it. A non-breaking hyphen at its end
// falls away as a plain one does.
func normal(word string) string { return strings.TrimRight(hyphens(word), "-") }

// isNumber reports whether word is a number as Danes write it, or a range of two.
func isNumber(word string) bool {
	from, to, isRange := strings.Cut(word, "-")
	return isAmount(from) && (!isRange || isAmount(to))
}

// isAmount reads digits, with dots only between thousands, and a decimal comma.
func isAmount(s string) bool {
	whole, decimals, ok := strings.Cut(s, ",")
	if ok && !isDigits(decimals) {
		return false
	}
	head, tail, dotted := strings.Cut(whole, ".")
	if !isDigits(head) || dotted && len(head) > 3 {
		return false
	}
	for dotted {
		var group string
		group, tail, dotted = strings.Cut(tail, ".")
		if len(group) != 3 || !isDigits(group) {
			return false
		}
	}
	return true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
