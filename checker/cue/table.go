package cue

// table holds a list of numbers for each of a row of keys: the classes of each slot.
type table struct {
	start  []int32 // by key: where its list begins; the next one's beginning is its end
	values []int32
}

func (t *table) of(key int32) []int32 { return t.values[t.start[key]:t.start[key+1]] }

func (t *table) size() int { return len(t.start) - 1 }

func newTable(keys int) table { return table{start: append(make([]int32, 0, keys), 0)} }

// add gives the next key its list.
func (t *table) add(values ...int32) (key int32) {
	t.values = append(t.values, values...)
	t.start = append(t.start, int32(len(t.values)))
	return int32(len(t.start) - 2)
}
