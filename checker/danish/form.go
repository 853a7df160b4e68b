package danish

import (
	"math/bits"
	"strings"
	"unsafe"
)

// Form is a spelling of a word with what holds of it wherever it stands, so that this is
// worked out once for the many texts one goroutine reads.
type Form struct {
	Text string   // as written
	own  [24]byte // the bytes of a Text that is not longer: what is read together lies together
	may  may
	lix  bool   // it counts as a word for LIX
	long bool   // and as a long one
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
	mayBeAny = mayCount | mayCite | mayQuote
)

// Folder cuts texts into words and remembers their forms. It is for one goroutine; nil
// remembers nothing.
type Folder struct {
	shelf []formSlot // a hash table, its size a power of two
	count int
}

type formSlot struct {
	hash uint32
	form *Form
}

const (
	maxForms   = 1 << 16 // then all are forgotten
	maxFormLen = 64      // in bytes; longer words have no form
	maxProbes  = 32      // how many slots are looked at; a word that finds no room has no form
	mostDigits = 4       // a longer number seldom comes back and has no form
)

// form is the form of a word, nil for words that are not worth remembering.
func (f *Folder) form(w string, made wordForm) *Form {
	if len(w) > maxFormLen || len(w) > mostDigits && isDigit(w[0]) {
		return nil
	}
	if 2*f.count >= len(f.shelf) {
		f.grow()
	}
	hash := formHash(w)
	for i := range uint32(maxProbes) {
		slot := &f.shelf[(hash+i)&uint32(len(f.shelf)-1)]
		if slot.form == nil {
			*slot = formSlot{hash, newForm(w, made)}
			f.count++
			return slot.form
		}
		if slot.hash == hash && slot.form.Text == w {
			return slot.form
		}
	}
	return nil
}

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
		for i := slot.hash; ; i++ {
			if to := &f.shelf[i&uint32(len(f.shelf)-1)]; to.form == nil {
				*to = slot
				break
			}
		}
	}
}

// formHash looks at eight bytes at a time, the last ones of a longer word perhaps twice.
func formHash(w string) uint32 {
	const odd = 0x9E3779B97F4A7C15
	h := uint64(len(w))
	if len(w) < 8 {
		for i := range len(w) {
			h = h<<8 | uint64(w[i])
		}
		return uint32(h * odd >> 32)
	}
	for i := 8; i < len(w); i += 8 {
		h = bits.RotateLeft64((h^eight(w[i-8:]))*odd, 29)
	}
	return uint32((h ^ eight(w[len(w)-8:])) * odd >> 32)
}

// eight are the first eight bytes of s in one number, the first one lowest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// newForm keeps a copy: a piece of the document would keep all of its text in memory.
func newForm(w string, made wordForm) *Form {
	form := &Form{}
	if len(w) <= len(form.own) {
		w = unsafe.String(&form.own[0], copy(form.own[:], w)) // never written again
	} else {
		w = strings.Clone(w)
	}
	form.Text, form.Fold = w, w
	if made&(wide|capitals) != 0 {
		form.Fold = foldAnew(w)
	}
	form.lix, form.long = lixWord(w)
	if made&(wide|signs) != 0 || mayBeFigure(w, 0, len(w)) {
		form.may |= mayCount
	}
	if isSection(form.Fold) || mayBeginLaw(form.Fold) {
		form.may |= mayCite
	}
	if IsQuote(firstRune(w)) {
		form.may |= mayQuote
	}
	return form
}
