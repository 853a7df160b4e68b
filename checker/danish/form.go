package danish

import (
	"math/bits"
	"strings"
	"unsafe"

	"sagstjek/internal/eight"
)

// Form is a spelling of a word with what holds of it wherever it stands, so that this is
// worked out once for the many texts one goroutine reads.
type Form struct {
	Text string   // as written
	own  [24]byte // the bytes of a Text that is not longer: what is read together lies together
	counts
	Note any    // what the last one who looked the word up wants to find again
	Fold string // lower case

	judged, is uint64 // the classes it was tested for, and those it is of
}

// may tells what a word can be part of; with none of the bits it need not be looked at.
type may uint8

// The bits of may.
const (
	mayCount may = 1 << iota // it begins a number
	mayCite                  // it begins a reference to a law
	mayQuote                 // it is a quotation mark
	mayDigit                 // it holds a digit
	mayWatch                 // it is of the class that is watched
	mayBeAny = mayCount | mayCite | mayQuote | mayDigit | mayWatch
)

// Folder cuts texts into words and remembers their forms. It is for one goroutine; nil
// remembers nothing.
type Folder struct {
	Watch *Class // Tally.Watched tells of its words; may be nil

	shelf []formSlot // a hash table, its size a power of two
	count int
	fresh []Form // made in one go, not in use yet
}

// formSlot is a form with its key: the bytes of a word of at most seven, the first one
// lowest, else a hash of them with the highest bit set.
type formSlot struct {
	key  uint64
	form *Form
}

const longKey = 1 << 63

const (
	maxForms   = 1 << 16 // then all are forgotten
	maxFormLen = 64      // in bytes; longer words have no form
	maxProbes  = 32      // how many slots are looked at; a word that finds no room has no form
	mostDigits = 4       // a longer number seldom comes back and has no form
)

// form is the form of the word text[:n], nil for words that are not worth remembering.
func (f *Folder) form(text string, n int, made wordForm) *Form {
	if f == nil || n > maxFormLen || made&signs != 0 && n > mostDigits && IsDigit(text[0]) {
		return nil
	}
	if 2*f.count >= len(f.shelf) {
		f.grow()
	}
	key, w := formKey(text, n), text[:n]
	for i := range uint32(maxProbes) {
		slot := &f.shelf[(shelfOf(key)+i)&uint32(len(f.shelf)-1)]
		if slot.form == nil {
			*slot = formSlot{key, f.newForm(w, made)}
			f.count++
			return slot.form
		}
		if slot.key == key && (key < longKey || slot.form.Text == w) {
			return slot.form
		}
	}
	return nil
}

// shelfOf is where to look for a key first.
func shelfOf(key uint64) uint32 { return uint32(key * odd >> 32) }

// grow makes room for twice as many forms, or forgets all.
func (f *Folder) grow() {
	old := f.shelf
	if f.count >= maxForms {
		clear(old)
		f.count = 0
		return
	}
	f.shelf = make([]formSlot, max(1<<10, 2*len(old)))
	for _, slot := range old {
		if slot.form == nil {
			continue
		}
		for i := shelfOf(slot.key); ; i++ {
			if to := &f.shelf[i&uint32(len(f.shelf)-1)]; to.form == nil {
				*to = slot
				break
			}
		}
	}
}

const odd = 0x9E3779B97F4A7C15

// formKey is the key of the word text[:n]. It looks at eight bytes at a time, the last
// ones of a longer word perhaps twice.
func formKey(text string, n int) (key uint64) {
	if n >= 8 {
		key = uint64(n)
		for i := 8; i < n; i += 8 {
			key = bits.RotateLeft64((key^eight.Of(text[i-8:]))*odd, 29)
		}
		return (key^eight.Of(text[n-8:]))*odd | longKey
	}
	if len(text) >= 8 {
		return eight.Of(text) & eight.Low(n)
	}
	return eight.At(text, 0) & eight.Low(n)
}

// newForm keeps a copy: a piece of the document would keep all of its text in memory.
func (f *Folder) newForm(w string, made wordForm) *Form {
	if len(f.fresh) == 0 {
		f.fresh = make([]Form, 64)
	}
	form := &f.fresh[0]
	f.fresh = f.fresh[1:]
	if len(w) <= len(form.own) {
		w = unsafe.String(&form.own[0], copy(form.own[:], w)) // never written again
	} else {
		w = strings.Clone(w)
	}
	form.Text, form.Fold = w, w
	if made&(wide|capitals) != 0 {
		form.Fold = foldAnew(w)
	}
	form.counts = countsOf(w, form.mayBe(made))
	if f.Watch != nil && f.Watch.test(form.Fold) {
		form.may |= mayWatch
	}
	return form
}

// mayBe tells what a new word can be part of.
func (f *Form) mayBe(made wordForm) (m may) {
	if made&(wide|signs) != 0 || mayBeFigure(f.Text, 0, len(f.Text)) {
		m |= mayCount
	}
	if isSection(f.Fold) || mayBeginLaw(f.Fold) {
		m |= mayCite
	}
	if IsQuote(firstRune(f.Text)) {
		m |= mayQuote
	}
	if made&signs != 0 && NextDigit(f.Text, 0) < len(f.Text) {
		m |= mayDigit
	}
	return m
}
