package danish

import "strings"

// Class is a property of words that hangs on nothing but their lower case. It is worked
// out once for each form.
type Class struct {
	bit  uint64 // in Form.judged and Form.is
	test func(fold string) bool
}

var classes int // how many there are

// NewClass makes the class of the words that pass a test. Classes are made while packages
// are set up; there may be 64.
func NewClass(test func(fold string) bool) *Class {
	if classes == 64 {
		panic("danish: there are more than 64 classes of words")
	}
	classes++
	return &Class{bit: 1 << (classes - 1), test: test}
}

// Has reports whether a word is of the class.
func (c *Class) Has(w *Word) bool {
	if f := w.Form; f != nil && f.judged&c.bit != 0 {
		return f.is&c.bit != 0
	}
	return c.judge(w)
}

// judge is Has for a word not tested before.
func (c *Class) judge(w *Word) bool {
	is := c.test(w.Fold)
	if f := w.Form; f != nil {
		f.judged |= c.bit
		if is {
			f.is |= c.bit
		}
	}
	return is
}

// HasStem reports whether a folded word begins with one of the stems.
func HasStem(words []Word, stems ...string) bool {
	for _, w := range words {
		if BeginsWith(w.Fold, stems...) {
			return true
		}
	}
	return false
}

// WordSet is the set of the folded words that a list holds with white space between.
func WordSet(list string) map[string]bool { return set(strings.Fields(list)...) }
