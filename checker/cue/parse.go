package cue

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// parse reads one pattern.
func (c *compiler) parse(text string) (node, error) {
	var items []node
	for rest := skipSpace(hyphens(text)); rest != ""; rest = skipSpace(rest) {
		item, after, err := c.item(rest)
		if err != nil {
			return node{}, err
		}
		items = append(items, item)
		rest = after
	}
	n := sequence(items)
	return n, checkShape(items, n)
}

// checkShape refuses patterns that may begin or end with a gap, that may hold no
// word at all or that are too long.
func checkShape(items []node, n node) error {
	if len(items) == 0 {
		return errors.New("det er tomt")
	}
	fixed := false // a word that cannot be absent since the start or the last gap
	gaps := false
	for _, item := range items {
		if item.kind != gapNode {
			fixed = fixed || !item.nullable()
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
	case n.longest() > maxWords:
		return fmt.Errorf("det kan strække sig over mere end %d ord", maxWords)
	}
	return nil
}

// item reads a gap, a group or a word at the start of text and gives what follows.
func (c *compiler) item(text string) (n node, rest string, err error) {
	cased := strings.HasPrefix(text, "=(")
	if cased {
		text = text[1:]
	}
	if text[0] == '(' {
		return c.group(text[1:], cased)
	}
	end := strings.IndexFunc(text, func(r rune) bool { return r == '(' || unicode.IsSpace(r) })
	if end < 0 {
		end = len(text)
	} else if text[end] == '(' {
		return node{}, "", errors.New("der skal være mellemrum før en parentes; skriv hvert sammensat ord helt ud")
	}
	token := text[:end]
	switch i := strings.IndexAny(token, ")|_"); {
	case token == "..":
		return node{kind: gapNode}, text[end:], nil
	case i < 0:
		n, err = c.word(token, false)
		return n, text[end:], err
	case token[i] == ')':
		return node{}, "", errors.New("der står ) uden ( foran")
	case token[i] == '|':
		return node{}, "", errors.New("| kan kun stå inde i en parentes")
	}
	return node{}, "", errors.New("_ kan kun stå inde i en parentes; skriv et mellemrum")
}

// group reads the inside of a group, its end and the sign after it.
func (c *compiler) group(text string, cased bool) (n node, rest string, err error) {
	inside, rest, ok := strings.Cut(text, ")")
	if !ok {
		return node{}, "", errors.New("en parentes mangler sin )")
	}
	if n, err = c.inside(spelling{inside, cased}); err != nil {
		return node{}, "", err
	}
	if strings.HasPrefix(rest, "?") {
		rest = rest[1:]
		n = option(n)
	}
	if rest != "" && skipSpace(rest) == rest {
		return node{}, "", errors.New("der skal være mellemrum efter en parentes; skriv hvert sammensat ord helt ud")
	}
	return n, rest, nil
}

// inside reads what stands in a group. Many patterns have the same groups.
func (c *compiler) inside(s spelling) (node, error) {
	if n, ok := c.insideOf[s]; ok {
		return n, nil
	}
	if strings.Contains(s.text, "(") {
		return node{}, errors.New("en parentes kan ikke stå inde i en parentes")
	}
	var classes []int32 // of the words that stand alone
	var rest []node
	for part := range strings.SplitSeq(s.text, "|") {
		n, err := c.part(part, s.cased)
		switch {
		case err != nil:
			return node{}, err
		case n.kind == wordNode:
			classes = append(classes, n.class)
		default:
			rest = append(rest, n)
		}
	}
	n := c.groups.choice(classes, rest)
	c.insideOf[s] = n
	return n, nil
}

// part reads one of the choices in a group.
func (c *compiler) part(text string, cased bool) (node, error) {
	if text != "" && strings.IndexFunc(text, isJoin) < 0 {
		return c.word(text, cased)
	}
	var words []node
	for token := range strings.FieldsFuncSeq(text, isJoin) {
		w, err := c.word(token, cased)
		if err != nil {
			return node{}, err
		}
		words = append(words, w)
	}
	if len(words) == 0 {
		return node{}, errors.New("en mulighed i parentesen er tom")
	}
	return sequence(words), nil
}

func isJoin(r rune) bool { return r == '_' || unicode.IsSpace(r) }

// word reads one word, number or list with the signs before and after it.
func (c *compiler) word(token string, cased bool) (n node, err error) {
	if class, ok := c.seen(cased)[token]; ok { // most words have been met before
		return node{kind: wordNode, class: class}, nil
	}
	body, optional := strings.CutSuffix(token, "?")
	body, equals := strings.CutPrefix(body, "=")
	body = strings.TrimSuffix(body, ".")
	cased = cased || equals
	switch {
	case token == "..":
		return node{}, errors.New(".. kan ikke stå inde i en parentes")
	case strings.Contains(token, ".."):
		return node{}, errors.New("der skal være mellemrum på begge sider af ..")
	case body == "":
		return node{}, fmt.Errorf("%s står alene uden et ord", token)
	case body[0] == '@':
		n, err = c.list(spelling{body[1:], cased})
	case body == "#" && equals:
		return node{}, errors.New("= kan ikke stå foran #")
	default:
		n, err = c.test(spelling{body, cased})
	}
	if optional {
		n = option(n)
	}
	return n, err
}

func skipSpace(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }
