package cue

import "slices"

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

// anchor gives classes of which every match of n holds one, and how often their
// words are met together; below 0 means that there are no such classes.
func (n *node) anchor(often []int) (classes []int32, times int) {
	switch n.kind {
	case wordNode:
		return []int32{n.class}, often[n.class]
	case groupNode:
		for _, class := range n.classes {
			times += often[class]
		}
		return n.classes, times
	case sequenceNode:
		times = -1
		for i := range n.kids {
			if c, t := n.kids[i].anchor(often); t >= 0 && (times < 0 || t < times) {
				classes, times = c, t
			}
		}
		return classes, times
	case choiceNode:
		for i := range n.kids {
			c, t := n.kids[i].anchor(often)
			if t < 0 {
				return nil, -1
			}
			classes, times = append(classes, c...), times+t
		}
		return classes, times
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

func option(n node) node { return node{kind: optionNode, kids: []node{n}} }
