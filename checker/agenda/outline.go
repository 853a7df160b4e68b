package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// outline is the headings of a file with what stands around each.
type outline struct {
	u     *understanding
	heads []head
	nodes []node
	ranks map[rank]*siblings
}

type node struct {
	above     int  // the heading it stands under, -1 for none
	sections  bool // known headings stand right below it
	substance bool // and one of them is of the kind that only an item has
	nested    int  // items anywhere below it
	item      bool
}

// rank is the headings of one level under the same heading.
type rank struct{ above, level int }

// siblings are the items of one rank: the first, and whether they have numbers.
type siblings struct {
	first    int
	numbered bool
}

// outlineCuts finds the items among the headings that the file marks: those no list knows, with
// known sections right below them; and beside those the ones of the same rank that have none,
// such as "Meddelelser" or a closed point. There are none if it finds less than two.
func (u *understanding) outlineCuts(heads []head) []cut {
	o := &outline{u: u, heads: heads, nodes: make([]node, len(heads)), ranks: map[rank]*siblings{}}
	o.place()
	o.find()
	if len(o.ranks) == 0 {
		return nil
	}
	var cuts []cut
	for i, h := range heads {
		if h.level == 0 || o.within(i) {
			continue
		}
		n := &o.nodes[i]
		c := cut{block: h.block, level: h.level}
		if !n.item {
			c.doors = groupDoors(o.text(i))
			n.item = n.nested == 0 && (c.doors != "" && !o.empty(i) || c.doors == "" && o.beside(i))
		}
		if c.item = n.item; c.item {
			c.block = u.afterNumber(h.block)
			cuts = append(cuts, u.groupAbove(c.block)...)
		}
		if c.item || c.doors != "" || n.nested > 0 {
			cuts = append(cuts, c)
		}
	}
	return atLeastTwo(cuts)
}

// groupAbove is the cut at a line right above a block that heads several items and is no heading.
func (u *understanding) groupAbove(block int) []cut {
	if block == 0 || u.blocks[block-1].Kind == document.Heading {
		return nil
	}
	doors := groupDoors(u.doc.Slice(u.blocks[block-1].Span))
	if doors == "" {
		return nil
	}
	return []cut{{block: block - 1, doors: doors}}
}

func (o *outline) text(i int) string { return o.u.doc.Slice(o.u.blocks[o.heads[i].block].Span) }

// place finds the heading that each stands under, and those with sections.
func (o *outline) place() {
	open := []int{} // the headings above, outermost first
	for i, h := range o.heads {
		for h.level > 0 && len(open) > 0 && o.heads[open[len(open)-1]].level >= h.level {
			open = open[:len(open)-1]
		}
		o.nodes[i].above = -1
		if len(open) > 0 {
			above := open[len(open)-1]
			o.nodes[i].above = above
			o.nodes[above].sections = o.nodes[above].sections || h.known
			o.nodes[above].substance = o.nodes[above].substance || h.known && ofItem(h.role)
		}
		if h.level > 0 {
			open = append(open, i)
		}
	}
}

// ofItem reports whether a section of a role stands only in an item, and not under the heading
// of a whole agenda.
func ofItem(r document.Role) bool {
	return slices.Contains([]document.Role{
		document.RoleRecommendation, document.RoleSummary, document.RoleCase, document.RoleAssessment, document.RoleEconomy,
	}, r)
}

// find marks the items that have sections or are for closed doors, and notes their ranks.
func (o *outline) find() {
	for i, h := range o.heads {
		if h.level == 0 || h.known || !o.nodes[i].sections && (groupDoors(o.text(i)) != "" || !closedTitle(o.text(i))) {
			continue
		}
		k := i
		if up := o.nodes[i].above; up >= 0 && !o.heads[up].known && o.numbered(up) && !o.numbered(i) {
			k = up // "1. Ny bro" has its sections under headings of its own
		}
		o.nodes[k].item = true
	}
	o.count()
	loose := o.sectionsAtTop()
	for i := range o.nodes {
		n, h := &o.nodes[i], o.heads[i]
		loose = loose || n.above < 0 && h.level > 0 && h.known && ofItem(h.role) // one stands above
		n.item = n.item && !o.within(i) && (n.substance || n.nested < 2) && !(loose && n.above < 0)
		if n.item {
			r := rank{n.above, h.level}
			if o.ranks[r] == nil {
				o.ranks[r] = &siblings{first: i}
			}
			o.ranks[r].numbered = o.ranks[r].numbered || o.numbered(i)
		}
	}
	o.count()
}

// sectionsAtTop reports whether there are as many sections at the top as items: then what seem to
// be items are headings among sections, such as choices.
func (o *outline) sectionsAtTop() bool {
	items, sections := 0, 0
	for i, h := range o.heads {
		switch {
		case h.level == 0 || o.nodes[i].above >= 0:
		case o.nodes[i].item:
			items++
		case h.known && ofItem(h.role):
			sections++
		}
	}
	return sections > 0 && sections >= items
}

// count counts the items below each heading.
func (o *outline) count() {
	for i := range o.nodes {
		o.nodes[i].nested = 0
	}
	for i := range o.nodes {
		for up := o.nodes[i].above; o.nodes[i].item && up >= 0; up = o.nodes[up].above {
			o.nodes[up].nested++
		}
	}
}

// within reports whether a heading stands in an item or in a section.
func (o *outline) within(i int) bool {
	for up := o.nodes[i].above; up >= 0; up = o.nodes[up].above {
		if o.nodes[up].item || o.heads[up].known {
			return true
		}
	}
	return false
}

// beside reports whether a heading without sections begins an item all the same: it has a number
// as the items of its rank have, none of them has one, or it is for closed doors.
func (o *outline) beside(i int) bool {
	if o.heads[i].known {
		return false
	}
	above := o.nodes[i].above
	r := o.ranks[rank{above, o.heads[i].level}]
	switch {
	case above >= 0 && groupDoors(o.text(above)) == document.ClosedTo:
		return true
	case r == nil || o.opensNext(i):
		return false
	case closedTitle(o.text(i)):
		return true
	case r.numbered:
		return o.numbered(i)
	}
	return i > r.first
}

// opensNext reports whether a heading has nothing but the number of the item right below it.
func (o *outline) opensNext(i int) bool {
	next := o.heads[i].block + 1
	return o.empty(i) && next < len(o.u.blocks) && o.u.afterNumber(next) < next
}

// numbered reports whether a heading has the number of an item, in it or on the line above.
func (o *outline) numbered(i int) bool {
	n, _ := itemNumber(o.text(i))
	return n > 0 || o.u.afterNumber(o.heads[i].block) < o.heads[i].block
}

// empty reports whether another heading follows at once.
func (o *outline) empty(i int) bool {
	next := o.heads[i].block + 1
	return next == len(o.u.blocks) || i+1 < len(o.heads) && o.heads[i+1].block == next ||
		strings.TrimSpace(o.u.doc.Slice(o.u.blocks[next].Span)) == ""
}
