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

// choice is the choice between single words, which make one group, and other nodes.
func (g *grouper) choice(classes []int32, rest []node) node {
	if len(classes) == 0 && len(rest) == 1 {
		return rest[0]
	}
	if len(classes) == 0 {
		return node{kind: choiceNode, kids: rest}
	}
	words := g.group(distinct(classes))
	if len(rest) == 0 {
		return words
	}
	return node{kind: choiceNode, kids: append([]node{words}, rest...)}
}

// needs gives the classes a pattern is looked for by, those of the part that every
// match has and that is met least often, and the other parts that every match holds
// a word of, the rarest first: while one is not in sight, the pattern need not be tried.
func (n *node) needs(often []int) (anchor []int32, others []node) {
	if n.kind != sequenceNode {
		anchor, _ = n.anchor(often)
		return anchor, nil
	}
	type part struct {
		node    node
		classes []int32
		times   int
	}
	found := make([]part, 0, len(n.kids))
	for _, kid := range n.kids {
		if classes, times := kid.anchor(often); times >= 0 {
			found = append(found, part{kid, classes, times})
		}
	}
	slices.SortStableFunc(found, func(a, b part) int { return cmp.Compare(a.times, b.times) })
	for _, p := range found[1:] {
		if p.node.kind == wordNode || p.node.kind == groupNode {
			others = append(others, p.node)
		}
	}
	return found[0].classes, others
}
