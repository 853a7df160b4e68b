package reader

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"sort"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"sagstjek/checker/document"
)

// source is the decoded text of a file or of a part of one: UTF-8, NFC, lines
// ending in "\n", with the way back to the bytes as they lie.
type source struct {
	text     string
	part     string // "" for text files
	raw      []byte
	encoding string
	base     int   // where text begins in raw if runs is nil: every byte stands as it is
	runs     []run // sorted; the last one is a mere end mark
}

// run is a stretch of text up to where the next run begins. An exact run stands
// byte for byte in raw; any other stands there as a whole in another form.
type run struct {
	text, raw int
	exact     bool
}

// The encodings by their names in documents.
const (
	inUTF8    = "utf-8"
	inUTF16le = "utf-16le"
	inUTF16be = "utf-16be"
	in1252    = "windows-1252"
)

// decode finds the encoding (byte order mark, else UTF-16 by its zero bytes, else
// valid UTF-8, else windows-1252) and decodes raw, which must not be changed later.
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
		s.narrow()
	}
	s.normalise()
	return s
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

// narrow decodes windows-1252.
func (s *source) narrow() {
	s.encoding = in1252
	m := mapper{text: make([]byte, 0, len(s.raw)+len(s.raw)/16)}
	for i := s.base; i < len(s.raw); {
		k := i
		for k < len(s.raw) && s.raw[k] < utf8.RuneSelf {
			k++
		}
		m.exact(s.raw[i:k], i)
		if i = k; i < len(s.raw) {
			m.begin(i, false)
			m.text = utf8.AppendRune(m.text, charmap.Windows1252.DecodeByte(s.raw[i]))
			i++
		}
	}
	m.finish(s, len(s.raw))
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

// normalise makes the text NFC with "\n" at the end of every line.
func (s *source) normalise() {
	plain := plainNFC(s.text) || norm.NFC.IsNormalString(s.text)
	if plain && strings.IndexByte(s.text, '\r') < 0 {
		return
	}
	m := mapper{text: make([]byte, 0, len(s.text))}
	for i := 0; i < len(s.text); {
		eol := len(s.text)
		if k := strings.IndexByte(s.text[i:], '\r'); k >= 0 {
			eol = i + k
		}
		for i < eol && !plain {
			n := norm.NFC.QuickSpanString(s.text[i:eol])
			m.copy(s, i, i+n)
			if i += n; i < eol {
				n = norm.NFC.NextBoundaryInString(s.text[i:eol], true)
				m.lump(s, norm.NFC.String(s.text[i:i+n]), i, i+n)
				i += n
			}
		}
		m.copy(s, i, eol)
		if i = eol; i < len(s.text) {
			n := 1
			if strings.HasPrefix(s.text[i:], "\r\n") {
				n = 2
			}
			m.lump(s, "\n", i, i+n)
			i += n
		}
	}
	m.finish(s, len(s.raw))
}

// plainNFC reports that s is UTF-8 and NFC because it holds nothing but letters below
// U+0300 and the usual dashes and quotation marks.
func plainNFC(s string) bool {
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			n := bits.TrailingZeros64(eight(s, i)&(0x80*ones)) / 8 // letters of ASCII
			if i += n; n == 8 {
				continue
			}
		}
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			i++
		case c >= 0xc2 && c < 0xcc && i+1 < len(s) && s[i+1]&0xc0 == 0x80:
			i += 2
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] < 0xc0:
			i += 3
		default:
			return false
		}
	}
	return true
}

const ones = 0x0101010101010101 // times a byte: eight of it

// eight are the eight bytes of s from i on as one number, the first the lowest.
func eight(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// anyBelow reports whether one of eight bytes is less than c, which is at most 0x80.
func anyBelow(eight uint64, c byte) bool {
	return (eight-uint64(c)*ones)&^eight&(0x80*ones) != 0
}

// rawRange is where text[start:end] stands in raw.
func (s *source) rawRange(start, end int) (from, to int) {
	if s.runs == nil {
		return start + s.base, end + s.base
	}
	k := s.find(start)
	from = s.runs[k].raw
	if s.runs[k].exact {
		from += start - s.runs[k].text
	}
	for k+2 < len(s.runs) && s.runs[k+1].text < end {
		k++
	}
	to = s.runs[k+1].raw
	if s.runs[k].exact {
		to = s.runs[k].raw + end - s.runs[k].text
	}
	return from, max(from, to)
}

// find is the index of the run that holds text[at].
func (s *source) find(at int) int {
	k := sort.Search(len(s.runs), func(i int) bool { return s.runs[i].text > at }) - 1
	return max(0, min(k, len(s.runs)-2))
}

// write adds text[start:end] to the open block of b.
func (s *source) write(b *document.Builder, start, end int) {
	if s.runs == nil {
		b.Exact(s.text[start:end], s.part, int64(s.base+start))
		return
	}
	for k := s.find(start); start < end; k++ {
		stop := min(end, s.runs[k+1].text)
		if r := s.runs[k]; r.exact {
			b.Exact(s.text[start:stop], s.part, int64(r.raw+start-r.text))
		} else {
			b.Entity(s.text[start:stop], s.part, int64(r.raw), int64(s.runs[k+1].raw))
		}
		start = stop
	}
}

// mapper builds decoded text together with its runs.
type mapper struct {
	text []byte
	runs []run
}

// begin opens a run, unless what follows stands in the same bytes as what came before.
func (m *mapper) begin(raw int, exact bool) {
	if n := len(m.runs); n > 0 && !exact && !m.runs[n-1].exact && m.runs[n-1].raw == raw {
		return
	}
	m.runs = append(m.runs, run{len(m.text), raw, exact})
}

func (m *mapper) exact(text []byte, raw int) {
	if len(text) > 0 {
		m.begin(raw, true)
		m.text = append(m.text, text...)
	}
}

// lump adds text for what stands otherwise at [start, end) of s.
func (m *mapper) lump(s *source, text string, start, end int) {
	from, _ := s.rawRange(start, end)
	m.begin(from, false)
	m.text = append(m.text, text...)
}

// copy adds [start, end) of s as it is.
func (m *mapper) copy(s *source, start, end int) {
	if start == end {
		return
	}
	if s.runs == nil {
		m.begin(start+s.base, true)
	} else {
		for k := s.find(start); k+1 < len(s.runs) && s.runs[k].text < end; k++ {
			r := s.runs[k]
			at := max(r.text, start)
			if r.exact {
				r.raw += at - r.text
			}
			m.begin(r.raw, r.exact)
			m.text = append(m.text, s.text[at:min(end, s.runs[k+1].text)]...)
		}
		return
	}
	m.text = append(m.text, s.text[start:end]...)
}

// finish makes what was built the text of s, which ends at raw.
func (m *mapper) finish(s *source, raw int) {
	m.begin(raw, true)
	s.text = unsafe.String(unsafe.SliceData(m.text), len(m.text))
	s.runs = m.runs
}
