package cue

// table holds a list of numbers per class: the slots it is in, or the patterns that
// are looked for by it.
type table struct {
	start  []int32 // by class: where its list begins; the next one's beginning is its end
	values []int32
}

func (t *table) of(class int32) []int32 { return t.values[t.start[class]:t.start[class+1]] }

// pairs are the contents of a table, in any order.
type pairs []pair

type pair struct{ class, value int32 }

// table sorts the pairs by class; the values of a class keep their order.
func (p pairs) table(classes int) table {
	t := table{start: make([]int32, classes+2), values: make([]int32, len(p))}
	for _, one := range p {
		t.start[one.class+2]++
	}
	for i := 2; i < len(t.start); i++ {
		t.start[i] += t.start[i-1]
	}
	for _, one := range p {
		at := &t.start[one.class+1]
		t.values[*at] = one.value
		*at++
	}
	t.start = t.start[:classes+1]
	return t
}
