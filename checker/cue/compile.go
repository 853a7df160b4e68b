package cue

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// compiler gathers the word classes and the slots of all patterns. A class is the
// words that pass one test, or that are entries of one list; a slot is the words of
// one or more classes that a pattern can have in one place.
type compiler struct {
	*Matcher // which is made
	keys     keyring
	lookup   func(string) ([]string, bool)
	listOf   map[spelling]list
	groupOf  map[spelling]code // by what stands in the group
	classes  []int32           // those of the group that is read
	rows     code              // and its other choices
}

// spelling is the inside of a group, or the name of a list, as a pattern has it.
type spelling struct {
	text  string
	cased bool
}

// list is a list as in a term.
type list struct {
	class int32
	rows  code
}

const none = -1

func newCompiler(m *Matcher, lists func(string) ([]string, bool)) *compiler {
	if lists == nil {
		lists = func(string) ([]string, bool) { return nil, false }
	}
	return &compiler{
		Matcher: m,
		keys:    keyring{lists, map[string]hash64{}},
		lookup:  lists,
		listOf:  map[spelling]list{},
		groupOf: map[spelling]code{},
	}
}

// set compiles the patterns of a set of the matcher.
func (c *compiler) set(i int, set *Set) (errs []error) {
	c.sets[i].first = int32(len(c.patterns))
	for _, text := range set.Patterns {
		more, err := c.parse(c.code, text)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: stikordet %q kan ikke bruges: %w", set.Name, text, err))
			continue
		}
		c.patterns = append(c.patterns, pattern{int32(len(c.code)), int32(len(more)), c.firstOf(more[len(c.code):])})
		c.code = more
	}
	c.sets[i].end = int32(len(c.patterns))
	return errs
}

// choice is the code for one word of some classes or one of some rows.
func (c *compiler) choice(classes []int32, rows code) code {
	if len(classes) == 0 && len(rows) == 1+int(rows[0]) {
		return slices.Clone(rows[1:])
	}
	if len(classes) == 0 {
		return code(nil).appendChoice(rows...)
	}
	word := c.wordOf(classes)
	if len(rows) == 0 {
		return code{word}
	}
	return code(nil).appendChoice(slices.Concat(code{1, word}, rows)...)
}

// wordOf is the op for one word of some classes.
func (c *compiler) wordOf(classes []int32) int32 {
	if classes = distinct(classes); len(classes) == 1 {
		return classes[0]<<opBits | wordOp
	}
	return ^c.slots.add(classes...)<<opBits | wordOp
}

// firstOf is the slot of the words that matches of c can begin with.
func (c *compiler) firstOf(all code) int32 {
	if all.op() == wordOp {
		return all.operand()
	}
	classes, _ := c.firsts(nil, all)
	return c.wordOf(classes) >> opBits
}

// firsts appends the classes of those words, and reports whether a match may have none.
func (c *compiler) firsts(dst []int32, rest code) (_ []int32, empty bool) {
	for empty = true; empty && len(rest) > 0; {
		var part code
		part, rest = rest.part()
		if part.op() == choiceOp {
			empty = false
			for rows := part[1:]; len(rows) > 0; {
				var row code
				var none bool
				row, rows = rows.row()
				dst, none = c.firsts(dst, row)
				empty = empty || none
			}
			continue
		}
		dst = append(dst, c.classesOf(part.operand())...)
		empty = part.op() == maybeOp
	}
	return dst, empty
}

func distinct(classes []int32) []int32 {
	slices.Sort(classes)
	return slices.Compact(classes)
}

// appendTerm appends the code of a term.
func (c *compiler) appendTerm(dst code, t term) code {
	start := len(dst)
	word := t.class<<opBits | wordOp
	if len(t.rows) == 0 {
		dst = append(dst, word)
	} else {
		dst = dst.appendChoice(slices.Concat(code{1, word}, t.rows)...)
	}
	if t.optional {
		return dst.optional(start)
	}
	return dst
}

// number is the class of all numbers.
func (c *compiler) number() int32 {
	if c.words.numbers == none {
		c.words.numbers = c.words.newClass()
	}
	return c.words.numbers
}

// list is the choice between the entries of a list. All entries of one word share
// a class, so a long list costs no more than a short one.
func (c *compiler) list(s spelling) (class int32, rows code, err error) {
	if l, ok := c.listOf[s]; ok {
		return l.class, l.rows, nil
	}
	entries, ok := c.lookup(s.text)
	if !ok {
		return 0, nil, fmt.Errorf("listen @%s findes ikke", s.text)
	}
	l := list{class: c.words.newClass()}
	for _, entry := range entries {
		words := danish.Words(entry, 0, nil)
		if len(words) == 0 || strings.ContainsAny(entry, "*+#@=|?_") {
			return 0, nil, fmt.Errorf("i listen @%s skal %q være et eller flere almindelige ord", s.text, entry)
		}
		if len(words) == 1 {
			c.words.add(plainTest(words[0], s.cased), l.class, true)
			continue
		}
		l.rows = append(l.rows, int32(len(words)))
		for _, w := range words {
			l.rows = append(l.rows, c.words.class(plainTest(w, s.cased))<<opBits|wordOp)
		}
	}
	c.listOf[s] = l
	return l.class, l.rows, nil
}
