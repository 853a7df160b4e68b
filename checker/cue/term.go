package cue

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// term is one word, number or list of a pattern.
type term struct {
	class    int32 // of the single words
	rows     code  // the entries of more than one word, as in a choice
	optional bool  // may be absent
}

// term reads one word, number or list with the signs before and after it.
func (c *compiler) term(token string, cased bool) (t term, err error) {
	body, optional := strings.CutSuffix(token, "?")
	body, equals := strings.CutPrefix(body, "=")
	body = strings.TrimSuffix(body, ".")
	t.optional, cased = optional, cased || equals
	word := readTest(body, cased)
	if class, ok := c.words.find(&word); ok {
		t.class = class
		return t, nil
	}
	switch {
	case token == "..":
		err = errors.New(".. kan ikke stå inde i en parentes")
	case strings.Contains(token, ".."):
		err = errors.New("der skal være mellemrum på begge sider af ..")
	case body == "":
		err = fmt.Errorf("%s står alene uden et ord", token)
	case body[0] == '@':
		t.class, t.rows, err = c.list(spelling{body[1:], cased})
	case body == "#" && equals:
		err = errors.New("= kan ikke stå foran #")
	case body == "#":
		t.class = c.number()
	default:
		if err = word.check(body); err == nil {
			t.class = c.words.newClass()
			c.words.add(word, t.class, false)
		}
	}
	return t, err
}

// plainTerm is term for the words of which most patterns are made, small letters and
// digits, and reads each byte once. ok is false, and rest all of text, for the others.
func (c *compiler) plainTerm(text string, cased bool) (t term, rest string, ok bool) {
	lead, hash, seen := wildOf(text[0]), uint32(0), uint8(0)
	start := min(1, int(lead))
	end := start
	for ; end < len(text); end++ {
		sign := signs[text[end]]
		if sign&(ender|joined) != 0 {
			break
		}
		seen |= sign
		hash = mix(hash, text[end])
	}
	rest = text[end:]
	word := test{shape{lead: lead, cased: cased}, text[start:end], text[start:end], hash}
	if rest != "" {
		word.trail = wildOf(rest[0])
		rest = rest[min(1, int(word.trail)):]
	}
	rest, t.optional = strings.CutPrefix(rest, "?")
	if start == end || seen&^wide != 0 || rest != "" && signs[rest[0]]&ender == 0 {
		return term{}, text, false
	}
	if t.class, ok = c.words.find(&word); ok { // most words have been met before
		return t, rest, true
	}
	if seen != 0 && !utf8.ValidString(word.body) {
		return term{}, text, false
	}
	t.class = c.words.newClass()
	c.words.add(word, t.class, false)
	return t, rest, true
}

// tidy makes all white space plain spaces and treats hyphens as in a text.
func tidy(text string) string {
	seen := uint8(0)
	for i := range len(text) {
		seen |= signs[text[i]]
	}
	if seen&untidy == 0 {
		return text
	}
	return strings.Map(tidyRune, text)
}

func tidyRune(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case r == '\u00ad':
		return -1
	case r == '\u2011':
		return '-'
	}
	return r
}
