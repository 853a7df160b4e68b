package danish

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"

	"sagstjek/internal/eight"
)

// Fold is the lower case of a word without soft hyphens and with the non-breaking
// hyphen as "-"; it allocates only if a sign changes.
func Fold(w string) string {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c == 0xC3 && i+1 < len(w) && w[i+1] >= 0xA0 {
			i++ // æ, ø, å and their like in lower case, the usual letters beyond ASCII
			continue
		}
		if c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			return foldRunes(w)
		}
	}
	return w
}

func foldRunes(w string) string {
	if len(w) > maxShort {
		return foldAnew(w)
	}
	slot := &folded[foldSlot(w)]
	if e := slot.Load(); e != nil && e.word == w {
		return e.fold
	}
	fold := foldAnew(w)
	slot.Store(&foldEntry{strings.Clone(w), fold})
	return fold
}

// folded remembers the words last folded: the same few capitalised words open most
// sentences.
var folded [1 << 11]atomic.Pointer[foldEntry]

type foldEntry struct{ word, fold string }

func foldSlot(w string) uint32 {
	h := uint32(len(w))
	for i := 0; i < len(w) && i < 12; i++ {
		h = h*31 + uint32(w[i])
	}
	return (h ^ h>>11) & (1<<11 - 1)
}

// foldAnew folds signs that people write Danish with by hand and leaves the rest to the
// library.
func foldAnew(w string) string {
	fold := make([]byte, len(w))
	for i := 0; i < len(w); i++ {
		for i+8 <= len(w) {
			v := eight.Of(w[i:])
			binary.LittleEndian.PutUint64(fold[i:], eight.Lower(v))
			n := bits.TrailingZeros64(v&eight.High) / 8 // what stands before the first sign beyond ASCII
			if i += n; n < 8 {
				break
			}
		}
		if i == len(w) {
			break
		}
		c := w[i]
		fold[i] = c
		switch {
		case c >= 'A' && c <= 'Z':
			fold[i] = c + 'a' - 'A'
		case c < utf8.RuneSelf:
		case c == 0xC3 && i+1 < len(w): // a letter of Latin-1
			i++
			if fold[i] = w[i]; w[i] >= 0x80 && w[i] <= 0x9E && w[i] != 0x97 {
				fold[i] = w[i] + 0x20
			}
		case c == 0xC2 && i+1 < len(w) && w[i+1] != 0xAD: // a sign of Latin-1, no soft hyphen
			i++
			fold[i] = w[i]
		case c == 0xE2 && i+2 < len(w) && w[i+1] == 0x80 && w[i+2] != 0x91: // a dash or quotation mark
			copy(fold[i+1:], w[i+1:i+3])
			i += 2
		default:
			return foldRare(w)
		}
	}
	return unsafe.String(unsafe.SliceData(fold), len(fold))
}

func foldRare(w string) string {
	if strings.Contains(w, "\u00ad") || strings.Contains(w, "\u2011") {
		w = hyphens.Replace(w)
	}
	return strings.ToLower(w)
}

var hyphens = strings.NewReplacer("\u00ad", "", "\u2011", "-")
