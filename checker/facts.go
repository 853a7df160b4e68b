package checker

import (
	"sagstjek/checker/danish"
)

// facts are what several rules want to know of an item, worked out once.
type facts struct {
	body string
	nums [][]danish.Number
	done []bool
}

func (f *facts) numbers(p *Pass, i int) []danish.Number {
	if f.nums == nil {
		f.nums = make([][]danish.Number, len(p.Sentences))
		f.done = make([]bool, len(p.Sentences))
	}
	if !f.done[i] {
		f.done[i] = true
		s := &p.Sentences[i]
		f.nums[i] = danish.Numbers(p.Text(s.Span), s.Span.Start, nil)
	}
	return f.nums[i]
}
