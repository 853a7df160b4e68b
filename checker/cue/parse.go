package cue

import (
	"errors"
	"fmt"
	"strings"
)

// parse appends the code of one pattern to dst.
func (c *compiler) parse(dst code, text string) (_ code, err error) {
	start := len(dst)
	for rest := skipSpace(tidy(text)); rest != ""; rest = skipSpace(rest) {
		if dst, rest, err = c.item(dst, rest); err != nil {
			return nil, err
		}
	}
	return dst, dst[start:].check()
}

// check refuses patterns that may begin or end with a gap, that may hold no word at
// all or that are too long.
func (c code) check() error {
	if len(c) == 0 {
		return errors.New("det er tomt")
	}
	fixed := false // a word that cannot be absent since the start or the last gap
	gaps := false
	words := 0
	for rest := c; len(rest) > 0; {
		var part code
		part, rest = rest.part()
		shortest, longest := part.partLengths()
		words += longest
		if part.op() != gapOp {
			fixed = fixed || shortest > 0
			continue
		}
		if !fixed && !gaps {
			return errors.New("før .. skal der stå et ord, som ikke må mangle")
		}
		fixed, gaps = false, true
	}
	switch {
	case !fixed && gaps:
		return errors.New("efter .. skal der stå et ord, som ikke må mangle")
	case !fixed:
		return errors.New("mindst ét ord skal stå uden ?")
	case words > maxWords:
		return fmt.Errorf("det kan strække sig over mere end %d ord", maxWords)
	}
	return nil
}

// item reads a gap, a group or a word at the start of text and gives what follows.
func (c *compiler) item(dst code, text string) (_ code, rest string, err error) {
	cased := strings.HasPrefix(text, "=(")
	if cased {
		text = text[1:]
	}
	if text[0] == '(' {
		return c.group(dst, text[1:], cased)
	}
	if t, rest, ok := c.plainTerm(text, cased); ok && (rest == "" || rest[0] == ' ') {
		return c.appendTerm(dst, t), rest, nil
	}
	end := wordEnd(text)
	token, rest := text[:end], text[end:]
	switch {
	case rest == "" || rest[0] == ' ':
		if token == ".." {
			return append(dst, gapOp), rest, nil
		}
		t, err := c.term(token, cased)
		if err != nil {
			return nil, "", err
		}
		return c.appendTerm(dst, t), rest, nil
	case rest[0] == '(':
		err = errors.New("der skal være mellemrum før en parentes; skriv hvert sammensat ord helt ud")
	case rest[0] == ')':
		err = errors.New("der står ) uden ( foran")
	case rest[0] == '|':
		err = errors.New("| kan kun stå inde i en parentes")
	default:
		err = errors.New("_ kan kun stå inde i en parentes; skriv et mellemrum")
	}
	return nil, "", err
}

// wordEnd is where the first word of text ends.
func wordEnd(text string) int {
	end := 0
	for end < len(text) && signs[text[end]]&ender == 0 {
		end++
	}
	return end
}

// group reads the inside of a group, its end and the sign after it.
func (c *compiler) group(dst code, text string, cased bool) (_ code, rest string, err error) {
	inside, rest, ok := strings.Cut(text, ")")
	if !ok {
		return nil, "", errors.New("en parentes mangler sin )")
	}
	s := spelling{inside, cased}
	group, ok := c.groupOf[s] // many patterns have the same groups
	if !ok {
		if group, err = c.inside(inside, cased); err != nil {
			return nil, "", err
		}
		c.groupOf[s] = group
	}
	start := len(dst)
	dst = append(dst, group...)
	if strings.HasPrefix(rest, "?") {
		rest = rest[1:]
		dst = dst.optional(start)
	}
	if rest != "" && rest[0] != ' ' {
		return nil, "", errors.New("der skal være mellemrum efter en parentes; skriv hvert sammensat ord helt ud")
	}
	return dst, rest, nil
}

// inside reads what stands in a group.
func (c *compiler) inside(text string, cased bool) (code, error) {
	if strings.Contains(text, "(") {
		return nil, errors.New("en parentes kan ikke stå inde i en parentes")
	}
	c.classes, c.rows = c.classes[:0], c.rows[:0]
	for more := true; more; {
		var err error
		if text, more, err = c.part(text, cased); err != nil {
			return nil, err
		}
	}
	return c.choice(c.classes, c.rows), nil
}

// part reads one of the choices in a group and gives what follows, if there are more.
func (c *compiler) part(text string, cased bool) (rest string, more bool, err error) {
	var row code
	var last term // read, and not yet in row
	count := 0
	for ; ; count++ {
		for text != "" && (text[0] == ' ' || text[0] == '_') {
			text = text[1:]
		}
		if text == "" || signs[text[0]]&ender != 0 {
			break
		}
		if count > 0 {
			row = c.appendTerm(row, last)
		}
		var ok bool
		if last, text, ok = c.plainTerm(text, cased); ok {
			continue
		}
		end := wordEnd(text)
		if last, err = c.term(text[:end], cased); err != nil {
			return "", false, err
		}
		text = text[end:]
	}
	switch {
	case count == 0:
		return "", false, errors.New("en mulighed i parentesen er tom")
	case count == 1 && !last.optional:
		c.classes = append(c.classes, last.class)
		c.rows = append(c.rows, last.rows...)
	default:
		row = c.appendTerm(row, last)
		c.rows = append(append(c.rows, int32(len(row))), row...)
	}
	if text == "" {
		return "", false, nil
	}
	return text[1:], true, nil
}

func skipSpace(s string) string { return strings.TrimLeft(s, " ") }
