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

// shape is how a test is held against a word.
type shape struct {
	lead, trail wild
	cased       bool
}

// test is a condition on one word.
type test struct {
	shape
	body string // lower case unless cased
	fold string // the body in lower case
	hash uint32 // of fold
}

// readTest reads a word with * and + at its ends.
func readTest(token string, cased bool) test {
	t := test{shape: shape{cased: cased}}
	if token != "" {
		t.lead = wildOf(token[0])
		token = token[min(1, int(t.lead)):]
	}
	if token != "" {
		t.trail = wildOf(token[len(token)-1])
		token = token[:len(token)-min(1, int(t.trail))]
	}
	t.body = token
	t.setFold(danish.Fold(token))
	return t
}

// plainTest is passed by words spelled as w.
func plainTest(w danish.Word, cased bool) test {
	t := test{shape: shape{cased: cased}, body: normal(w.Text)}
	t.setFold(normal(w.Fold))
	return t
}

func (t *test) setFold(fold string) {
	t.fold, t.hash = fold, hashOf(fold)
	if !t.cased {
		t.body = fold
	}
}

// inner reports whether the body may stand in the middle of a word.
func (t shape) inner() bool { return t.lead != exact && t.trail != exact }

// matches reports whether a word is the body with what may stand before and after it:
// of a cased test a word as it is written, of others one in lower case.
func (t shape) matches(word, body string) bool {
	if t.lead == plus {
		_, n := utf8.DecodeRuneInString(word)
		word = word[n:]
	}
	if t.trail == plus {
		_, n := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-n]
	}
	switch {
	case t.inner():
		return strings.Contains(word, body)
	case t.lead != exact:
		return strings.HasSuffix(word, body)
	case t.trail != exact:
		return strings.HasPrefix(word, body)
	}
	return word == body
}

// check refuses a test that the words of a text can never pass. token is how it was
// written.
func (t *test) check(token string) error {
	written := token[min(1, int(t.lead)) : len(token)-min(1, int(t.trail))]
	if t.body == "" {
		return fmt.Errorf("%s er ikke et ord; skriv .. for ord imellem", token)
	}
	if i := strings.IndexAny(written, "*+#?=@"); i >= 0 {
		return misplaced(written[i])
	}
	return t.checkBody(written)
}

// checkBody refuses a word that the words of a text can never be.
func (t *test) checkBody(written string) error {
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

// normal is a word of a text as patterns see it: without soft hyphens, and with plain
// hyphens for non-breaking ones, but none at its end.
func normal(word string) string {
	for i := range len(word) {
		if b := word[i]; b == "\u00ad"[0] || b == "\u2011"[0] {
			word = soft.Replace(word)
			break
		}
	}
	for word != "" && word[len(word)-1] == '-' {
		word = word[:len(word)-1]
	}
	return word
}
