// Package textdiff shows how two versions of a text differ: by line, as patch and git
// do, or by word within the paragraphs that changed.
package textdiff

import (
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// Paint makes the words that go and those that come stand out.
type Paint struct{ Gone, Come func(string) string }

// change is a line or a word of one of two texts or of both.
type change struct {
	kind diffmatchpatch.Operation
	text string
}

const (
	gone = diffmatchpatch.DiffDelete
	same = diffmatchpatch.DiffEqual
	come = diffmatchpatch.DiffInsert
)

// compare finds out what goes and what comes between two lists. The library compares
// runes, so every different text becomes one.
func compare(before, after []string) []change {
	var n numbering
	one, other := n.runes(before), n.runes(after)
	if len(n.texts) > maxRunes {
		return []change{{gone, strings.Join(before, "")}, {come, strings.Join(after, "")}}
	}
	engine := diffmatchpatch.New()
	engine.DiffTimeout = 0 // or the result depends on how fast the machine is
	var out []change
	for _, d := range engine.DiffMainRunes(one, other, false) {
		for _, r := range d.Text {
			out = append(out, change{d.Type, n.texts[index(r)]})
		}
	}
	return out
}

// numbering gives texts runes of their own.
type numbering struct {
	at    map[string]int
	texts []string
}

// The runes in use are those from 1 on that can stand in a string.
const (
	surrogates   = 0xD800
	noSurrogates = 0xE000 - surrogates
	maxRunes     = 0x10FFFF - noSurrogates
)

func (n *numbering) runes(list []string) []rune {
	if n.at == nil {
		n.at = map[string]int{}
	}
	out := make([]rune, len(list))
	for i, s := range list {
		k, ok := n.at[s]
		if !ok {
			k = len(n.texts)
			n.at[s], n.texts = k, append(n.texts, s)
		}
		out[i] = rune(k + 1)
		if out[i] >= surrogates {
			out[i] += noSurrogates
		}
	}
	return out
}

func index(r rune) int {
	if r >= surrogates {
		r -= noSurrogates
	}
	return int(r) - 1
}

// linesOf cuts a text behind its line breaks.
func linesOf(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		return lines[:len(lines)-1]
	}
	return lines
}
