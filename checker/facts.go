package checker

import (
	"sagstjek/checker/danish"
)

// facts are what several rules want to know of an item, worked out once.
type facts struct {
	body  string
	nums  [][]danish.Number
	done  []bool
	arena []danish.Number // what nums are slices of
}

func (f *facts) numbers(p *Pass, i int) []danish.Number {
	if f.nums == nil {
		f.nums = make([][]danish.Number, len(p.Sentences))
		f.done = make([]bool, len(p.Sentences))
	}
	if !f.done[i] {
		f.done[i] = true
		s, from := p.Sentences[i].Span, len(f.arena)
		f.arena = danish.Numbers(p.Text(s), s.Start, f.arena)
		f.nums[i] = f.arena[from:len(f.arena):len(f.arena)]
	}
	return f.nums[i]
}
