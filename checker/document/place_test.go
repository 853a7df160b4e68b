package document

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// Lines and columns are those a count from the start of the file gives, wherever the
// pages of the file fall, also inside one very long line.
func TestPositionAcrossPages(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var b strings.Builder
	for b.Len() < 5*page {
		b.WriteString(strings.Repeat("æble og pære – ", random.IntN(40)))
		if random.IntN(20) == 0 {
			b.WriteString(strings.Repeat("ø", page)) // a line of several pages
		}
		b.WriteString([]string{"\n", "\r\n", "\n\n", "\r"}[random.IntN(4)])
	}
	for _, c := range []struct{ bom, encoding string }{{"", "utf-8"}, {"\xef\xbb\xbf", "utf-8"}, {"", "windows-1252"}} {
		raw := []byte(c.bom + b.String())
		s := newSource(raw, c.encoding)
		line, column := 1, 1
		for at := len(c.bom); at < len(raw); {
			if l, k := s.spot(at).numbers(); l != line || k != column {
				t.Fatalf("%q %s: byte %d is %d:%d, want %d:%d", c.bom, c.encoding, at, l, k, line, column)
			}
			if at%50 < 4 {
				for _, from := range []int{0, at - at%page, at - at%500} {
					if one, other := s.spots(from, at); one != s.spot(from) || other != s.spot(at) {
						t.Fatalf("%q %s: from %d to %d is from %v to %v", c.bom, c.encoding, from, at, one, other)
					}
				}
			}
			n := 1
			if c.encoding == "utf-8" {
				_, n = utf8.DecodeRune(raw[at:])
			}
			if column++; raw[at] == '\n' || raw[at] == '\r' && !bytes.HasPrefix(raw[at+1:], []byte("\n")) {
				line, column = line+1, 1
			}
			at += n
		}
	}
}

// The same for UTF-16, where pairs of surrogates are one column.
func TestPositionInUTF16(t *testing.T) {
	for _, big := range []bool{false, true} {
		raw, encoding := []byte{0xff, 0xfe}, "utf-16le"
		if big {
			raw, encoding = []byte{0xfe, 0xff}, "utf-16be"
		}
		put := func(units ...uint16) {
			for _, u := range units {
				if big {
					raw = append(raw, byte(u>>8), byte(u))
				} else {
					raw = append(raw, byte(u), byte(u>>8))
				}
			}
		}
		type place struct{ at, line, column int }
		var want []place
		line, column := 1, 1
		for i := range 2 * page {
			want = append(want, place{len(raw), line, column})
			column++
			switch {
			case i%97 == 96:
				put([]uint16{'\n', '\r'}[i%2])
				line, column = line+1, 1
			case i%101 == 100: // the column of "\r" before "\n" is one like any other
				want = append(want, place{len(raw) + 2, line, column})
				put('\r', '\n')
				line, column = line+1, 1
			case i%13 == 0:
				put(0xD83D, 0xDE00)
			default:
				put(0x0A41) // its bytes hold that of a line break
			}
		}
		s := newSource(raw, encoding)
		for _, w := range want {
			if l, c := s.spot(w.at).numbers(); l != w.line || c != w.column {
				t.Fatalf("%s: byte %d is %d:%d, want %d:%d", encoding, w.at, l, c, w.line, w.column)
			}
		}
	}
}
