package reader

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/charmap"

	"sagstjek/checker/document"
)

// The encodings by their names in documents.
const (
	inUTF8    = "utf-8"
	inUTF16le = "utf-16le"
	inUTF16be = "utf-16be"
	in1252    = "windows-1252"
)

// decode finds the encoding (byte order mark, else UTF-16 by its zero bytes, else UTF-8 where
// that is what most of raw is, else windows-1252) and decodes raw, which must not be changed
// later.
func decode(raw []byte, part string) *source {
	s := &source{raw: raw, part: part}
	s.encoding, s.base = marked(raw)
	if s.encoding != inUTF8 {
		s.wide()
		s.normalise()
		return s
	}
	// The bytes are never written again, so they may be the string as they lie.
	s.text = unsafe.String(unsafe.SliceData(raw), len(raw))[s.base:]
	if plainNFC(s.text) && strings.IndexByte(s.text, '\r') < 0 {
		return s
	}
	if !utf8.ValidString(s.text) {
		good, bad := lettersIn(s.text)
		if s.base > 0 || good > 2*bad {
			s.bad = bad
		} else {
			s.encoding = in1252
		}
		s.narrow()
	}
	s.normalise()
	return s
}

// lettersIn counts the letters beyond ASCII that are UTF-8, and the bytes that are not.
func lettersIn(text string) (good, bad int) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		i += n
	}
	return good, bad
}

// marked is the encoding that the first bytes of a file tell, UTF-8 if they tell none,
// and how many bytes its mark takes.
func marked(raw []byte) (encoding string, base int) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return inUTF8, 3
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return inUTF16le, 2
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return inUTF16be, 2
	}
	switch zeroBytes(raw) {
	case 'l':
		return inUTF16le, 0
	case 'b':
		return inUTF16be, 0
	}
	return inUTF8, 0
}

// zeroBytes tells UTF-16 without a mark by where the zero bytes of its first
// kilobyte stand: 'l' little endian, 'b' big endian, 0 no UTF-16.
func zeroBytes(raw []byte) byte {
	head := raw[:min(len(raw), 1024)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return 0
	}
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case zero[0] == 0 && zero[1]*10 >= half*7:
		return 'l'
	case zero[1] == 0 && zero[0]*10 >= half*7:
		return 'b'
	}
	return 0
}

// narrow decodes windows-1252, or the bytes of UTF-8 that are none as if they were: they have
// come from such a text.
func (s *source) narrow() {
	m := mapper{text: make([]byte, 0, len(s.raw)+len(s.raw)/16)}
	for i := s.base; i < len(s.raw); {
		k := i + s.verbatim(s.raw[i:])
		m.exact(s.raw[i:k], i)
		if i = k; i < len(s.raw) {
			m.begin(i, false)
			m.text = utf8.AppendRune(m.text, charmap.Windows1252.DecodeByte(s.raw[i]))
			i++
		}
	}
	m.finish(s, len(s.raw))
}

// verbatim is how many bytes at the start of raw stand in the text as they are.
func (s *source) verbatim(raw []byte) int {
	for i := 0; i < len(raw); {
		n := 1
		if raw[i] >= utf8.RuneSelf {
			var r rune
			if r, n = utf8.DecodeRune(raw[i:]); s.encoding != inUTF8 || r == utf8.RuneError && n == 1 {
				return i
			}
		}
		i += n
	}
	return len(raw)
}

// describe tells b what its positions count, and what could not be read for certain.
func (s *source) describe(b *document.Builder) {
	b.Source(s.raw, s.encoding)
	if s.bad > 0 {
		b.Note(document.Warning, document.Span{},
			"Filen er UTF-8, men indeholder tegn, som ikke er det. De er læst som Windows-1252. Læs teksten igennem, "+
				"og gem den igen som UTF-8.")
	}
}

// wide decodes UTF-16. A run of letters and digits is one run of the map, as the
// map of single letters would be many times the size of the file.
func (s *source) wide() {
	var order binary.ByteOrder = binary.LittleEndian
	if s.encoding == inUTF16be {
		order = binary.BigEndian
	}
	m := mapper{text: make([]byte, 0, len(s.raw)/2+len(s.raw)/16)}
	word := false
	end := s.base + (len(s.raw)-s.base)&^1
	for i := s.base; i < end; {
		r, n := rune(order.Uint16(s.raw[i:])), 2
		if utf16.IsSurrogate(r) {
			low := rune(utf8.RuneError)
			if i+4 <= end {
				low = rune(order.Uint16(s.raw[i+2:]))
			}
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				n = 4
			}
		}
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if !letter || !word {
			m.begin(i, false)
		}
		word = letter
		m.text = utf8.AppendRune(m.text, r)
		i += n
	}
	m.finish(s, len(s.raw))
}
