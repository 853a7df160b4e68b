package cue

import (
	"math"
	"slices"
)

type kind uint8

const (
	wordNode     kind = iota // one word of a class
	gapNode                  // 0 to gapWords words
	sequenceNode             // the kids one after the other
	choiceNode               // one of the kids
	optionNode               // the kid or nothing
	groupNode                // one word of one of several classes
)

// node is a piece of a pattern.
type node struct {
	kind    kind
	class   int32   // of a word; of a group its number
	classes []int32 // of a group
	kids    []node
}

const (
	gapWords = 8
	maxWords = 63 // a hit's length is a bit number in a uint64
)

// anchor gives classes of which every match of n holds one, and the rarity of the
// commonest of them; a rarity below 0 means that there are no such classes.
func (n *node) anchor(rarity []int) (classes []int32, rare int) {
	switch n.kind {
	case wordNode:
		return []int32{n.class}, rarity[n.class]
	case groupNode:
		rare = math.MaxInt
		for _, class := range n.classes {
			rare = min(rare, rarity[class])
		}
		return n.classes, rare
	case sequenceNode:
		rare = -1
		for i := range n.kids {
			if c, r := n.kids[i].anchor(rarity); r > rare {
				classes, rare = c, r
			}
		}
		return classes, rare
	case choiceNode:
		rare = math.MaxInt
		for i := range n.kids {
			c, r := n.kids[i].anchor(rarity)
			classes, rare = append(classes, c...), min(rare, r)
		}
		return classes, rare
	}
	return nil, -1
}

// first appends the classes a match of n can begin with.
func (n *node) first(dst []int32) []int32 {
	switch n.kind {
	case wordNode:
		return append(dst, n.class)
	case groupNode:
		return append(dst, n.classes...)
	}
	for i := range n.kids {
		dst = n.kids[i].first(dst)
		if n.kind == sequenceNode && !n.kids[i].nullable() {
			break
		}
	}
	return dst
}

// nullable reports whether n may match no word at all.
func (n *node) nullable() bool {
	switch n.kind {
	case wordNode, groupNode:
		return false
	case sequenceNode:
		return !slices.ContainsFunc(n.kids, func(kid node) bool { return !kid.nullable() })
	case choiceNode:
		return slices.ContainsFunc(n.kids, func(kid node) bool { return kid.nullable() })
	}
	return true
}

// longest is the number of words in the longest match of n.
func (n *node) longest() int {
	words := 0
	switch n.kind {
	case wordNode, groupNode:
		return 1
	case gapNode:
		return gapWords
	case sequenceNode:
		for i := range n.kids {
			words += n.kids[i].longest()
		}
	default:
		for i := range n.kids {
			words = max(words, n.kids[i].longest())
		}
	}
	return words
}

func sequence(kids []node) node {
	if len(kids) == 1 {
		return kids[0]
	}
	return node{kind: sequenceNode, kids: kids}
}

func choice(kids []node) node {
	if len(kids) == 1 {
		return kids[0]
	}
	return node{kind: choiceNode, kids: kids}
}

func option(n node) node { return node{kind: optionNode, kids: []node{n}} }
