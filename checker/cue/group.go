package cue

import (
	"cmp"
	"slices"
	"strconv"
)

// grouper numbers the sets of classes that patterns choose one word from; patterns
// that choose from the same words share a group, and a scanner works out where its
// words stand once per window.
type grouper struct {
	ids    map[string]int32
	groups [][]int32 // the classes of each
}

// group is the node for one word of any of the classes, which are distinct.
func (g *grouper) group(classes []int32) node {
	if len(classes) == 1 {
		return node{kind: wordNode, class: classes[0]}
	}
	key := make([]byte, 0, 6*len(classes))
	for _, class := range classes {
		key = append(strconv.AppendInt(key, int64(class), 36), ' ')
	}
	id, ok := g.ids[string(key)]
	if !ok {
		id = int32(len(g.groups))
		g.ids[string(key)] = id
		g.groups = append(g.groups, classes)
	}
	return node{kind: groupNode, class: id, classes: g.groups[id]}
}

// gather replaces the choices between single words in n by groups.
func (g *grouper) gather(n *node) {
	for i := range n.kids {
		g.gather(&n.kids[i])
	}
	if n.kind != choiceNode {
		return
	}
	var classes []int32
	var rest []node
	for _, kid := range n.kids {
		if kid.kind == wordNode {
			classes = append(classes, kid.class)
		} else {
			rest = append(rest, kid)
		}
	}
	if len(classes) > 0 {
		rest = append([]node{g.group(distinct(classes))}, rest...)
	}
	*n = choice(rest)
}

// needs are the parts of a pattern that every match holds a word of, the rarest
// first, without the one it is looked for by: while one is not in sight, the pattern
// need not be tried.
func (n *node) needs(often []int) []node {
	parts := []node{*n}
	if n.kind == sequenceNode {
		parts = n.kids
	}
	var out []node
	for _, part := range parts {
		if part.kind == wordNode || part.kind == groupNode {
			out = append(out, part)
		}
	}
	slices.SortStableFunc(out, func(a, b node) int {
		_, x := a.anchor(often)
		_, y := b.anchor(often)
		return cmp.Compare(x, y)
	})
	if len(out) > 0 && out[0].isAnchor(n, often) {
		out = out[1:]
	}
	return out
}

// isAnchor reports whether a part is what its pattern is looked for by.
func (n *node) isAnchor(pattern *node, often []int) bool {
	own, _ := n.anchor(often)
	all, _ := pattern.anchor(often)
	return slices.Equal(own, all)
}
