package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// region is the blocks of one item with the headings among them.
type region struct {
	from, to int // half open, indexes into blocks
	heads    []head
	closed   bool              // it stands under a heading such as "Lukkede punkter"
	front    []*document.Block // what stands before the items it is one of
}

// drop is the region without its first block, and without the heading that stands there.
func (r region) drop() region {
	if len(r.heads) > 0 && r.heads[0].block == r.from {
		r.heads = r.heads[1:]
	}
	r.from++
	return r
}

// cut is a block where something begins: an item, or what belongs to none, such as the heading
// over a group of items.
type cut struct {
	block int
	level int // of the heading, 0 for a line
	item  bool
	doors document.Access // what a heading over several items says of their doors, else ""
}

// split divides the blocks into items, by the headings the file marks or else by the numbers in
// front of titles. What stands before the first (a front page) is left out.
func (u *understanding) split(heads []head) []region {
	if len(u.blocks) == 0 {
		return nil
	}
	cuts := u.outlineCuts(heads)
	if len(cuts) == 0 {
		cuts = u.numberCuts(heads)
	}
	if len(cuts) == 0 {
		return []region{{from: 0, to: len(u.blocks), heads: heads}}
	}
	var out []region
	front := u.blocks[:cuts[0].block]
	closed, at := u.closedFront(front), 0
	for i, c := range cuts {
		switch {
		case c.doors != "":
			closed, at = c.doors == document.ClosedTo, c.level
		case c.level < at, c.level == at && !c.item:
			closed = false
		}
		to := len(u.blocks)
		if i+1 < len(cuts) {
			to = cuts[i+1].block
		}
		switch {
		case c.item:
			out = append(out, region{c.block, to, headsIn(heads, c.block, to), closed, front})
		case c.doors == "":
			front = u.blocks[c.block:to]
		}
	}
	return out
}

// atLeastTwo is the cuts if they begin at least two items, else none.
func atLeastTwo(cuts []cut) []cut {
	n := 0
	for _, c := range cuts {
		if c.item {
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return cuts
}

func headsIn(heads []head, from, to int) []head {
	lo := 0
	for lo < len(heads) && heads[lo].block < from {
		lo++
	}
	hi := lo
	for hi < len(heads) && heads[hi].block < to {
		hi++
	}
	return heads[lo:hi:hi]
}

// closedFront reports whether the front page says that the whole agenda is for closed doors.
func (u *understanding) closedFront(front []*document.Block) (closed bool) {
	for _, b := range front[:min(12, len(front))] {
		switch groupDoors(u.doc.Slice(b.Span)) {
		case document.Open:
			return false
		case document.ClosedTo:
			closed = true
		}
	}
	return closed
}

// groupDoors is what a heading over several items says of their doors ("Lukkede punkter", "Åben
// dagsorden", "B. Lukkede punkter (2-4)"), "" for any other line.
func groupDoors(line string) document.Access {
	if len(line) > 60 {
		return ""
	}
	if line = danish.Fold(line); !mayTellDoors(line) {
		return ""
	}
	for part := range lineParts(line, "–—(),") {
		if doors := partDoors(strings.Fields(part)); doors != "" {
			return doors
		}
	}
	return ""
}

// partDoors is groupDoors for one part of a line.
func partDoors(words []string) document.Access {
	if len(words) > 2 && len(words[0]) == 2 && words[0][1] == '.' {
		words = words[1:] // "B. Lukkede punkter"
	}
	for k, w := range words {
		if k > 0 && (w == "for" || w == "i") && words[len(words)-1] != "døre" {
			words = words[:k] // "Lukket dagsorden for Teknisk Udvalg"
			break
		}
	}
	n := len(words)
	if n > 2 && grouped[words[0]] && strings.HasSuffix(strings.Join(words, " "), "for lukkede døre") {
		return document.ClosedTo
	}
	if n < 2 || n > 3 || !grouped[words[n-1]] {
		return ""
	}
	switch strings.Join(words[:n-1], " ") {
	case "lukkede", "lukket", "fortrolige", "ikke offentlige", "ikke-offentlige":
		return document.ClosedTo
	case "åbne", "åben", "åbent", "offentlige":
		return document.Open
	}
	return ""
}

// grouped are the words for several items at once.
var grouped = danish.WordSet("punkter sager emner dagsordenspunkter dagsorden del møde referat")
