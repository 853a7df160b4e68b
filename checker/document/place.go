package document

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Place is a position as people and programs outside count it. Numbers are
// 1-based, columns count runes, ends are exclusive, and 0 means "has none". For
// Word and ODT files Line is the paragraph number. Start and End are bytes of the
// file as it lies for text formats, else bytes of Document.Text.
type Place struct {
	Page      int `json:"page"`
	Paragraph int `json:"paragraph"`
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"endLine"`
	EndColumn int `json:"endColumn"`
	Table     int `json:"table"`
	Row       int `json:"row"`
	Cell      int `json:"cell"`
	Footnote  int `json:"footnote"`
	Start     int `json:"start"`
	End       int `json:"end"`
}

// Place tells where a span stands.
func (d *Document) Place(s Span) Place {
	p := Place{Start: s.Start, End: s.End}
	if b := d.BlockAt(s.Start); b != nil {
		p.Paragraph, p.Footnote = int(b.Paragraph), int(b.Footnote)
		if b.Table != nil {
			if c := b.Table.At(s.Start); c != nil {
				p.Table, p.Row, p.Cell, p.Paragraph = b.Table.Number, c.Row, c.Col, c.Paragraph
			}
		}
	}
	if !d.source.known() {
		p.Line, p.EndLine = p.Paragraph, p.Paragraph
		return p
	}
	start, end, ok := d.Raw(s)
	if !ok {
		p.Start, p.End = 0, 0
		return p
	}
	p.Start, p.End = int(start), int(end)
	from, to := d.source.spots(p.Start, p.End)
	p.Line, p.Column = from.numbers()
	p.EndLine, p.EndColumn = to.numbers()
	return p
}

// BlockAt returns the block that holds the byte, or the last one before it.
func (d *Document) BlockAt(offset int) *Block {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Span.Start > offset })
	if i == 0 {
		return nil
	}
	return d.Blocks[i-1]
}

// BlocksIn returns the blocks that share a byte with s, in order.
func (d *Document) BlocksIn(s Span) []*Block {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Span.End > s.Start })
	k := i
	for k < len(d.Blocks) && d.Blocks[k].Span.Start < s.End {
		k++
	}
	return d.Blocks[i:k]
}

// At returns the cell that holds the byte, or the last one before it.
func (t *Table) At(offset int) *Cell {
	behind := sort.Search(len(t.Rows), func(r int) bool {
		for r < len(t.Rows) && len(t.Rows[r]) == 0 {
			r++
		}
		return r == len(t.Rows) || t.Rows[r][0].Span.Start > offset
	})
	for r := behind - 1; r >= 0; r-- {
		row := t.Rows[r]
		for c := len(row) - 1; c >= 0; c-- {
			if row[c].Span.Start <= offset {
				return &row[c]
			}
		}
	}
	return nil
}

// Encoding is the encoding of a text file, "" for packages.
func (d *Document) Encoding() string { return d.source.encoding }

// source are the bytes of a text file.
type source struct {
	raw      []byte
	encoding string
	pages    []spot // where every page of raw begins
}

// spot is a place in raw, both counted from 0 and the column in runes.
type spot struct{ line, column uint32 }

// numbers are the line and the column counted from 1.
func (s spot) numbers() (line, column int) { return int(s.line) + 1, int(s.column) + 1 }

// page is how many bytes are walked at most to find a place.
const page = 4096

func newSource(raw []byte, encoding string) source {
	s := source{raw: raw, encoding: encoding, pages: make([]spot, 1, len(raw)/page+1)}
	for from, to := bomLen(raw), page; to <= len(raw); from, to = to, to+page {
		s.pages = append(s.pages, s.walk(s.pages[len(s.pages)-1], from, to))
	}
	return s
}

// walk goes on from at, which is the place of byte from, to that of byte to.
func (s *source) walk(at spot, from, to int) spot {
	if s.unit() == 2 {
		for i := from; i+1 < to; i += 2 {
			switch u := s.at(i); {
			case u == '\n', u == '\r' && (i+3 >= len(s.raw) || s.at(i+2) != '\n'):
				at = spot{line: at.line + 1}
			case u < 0xDC00 || u > 0xDFFF:
				at.column++
			}
		}
		return at
	}
	if n, last := s.lineEnds(from, to); n > 0 {
		at, from = spot{line: at.line + uint32(n)}, last+1
	}
	if s.encoding != "utf-8" {
		at.column += uint32(to - from)
		return at
	}
	for i := from; i < to; i++ {
		if utf8.RuneStart(s.raw[i]) || s.stray(i) {
			at.column++
		}
	}
	return at
}

// lineEnds counts the ends of lines in raw[from:to] and tells where the last one stands. An old
// Mac's "\r" is one where no "\n" follows.
func (s *source) lineEnds(from, to int) (n, last int) {
	part := s.raw[from:to]
	n, last = bytes.Count(part, []byte{'\n'}), from+bytes.LastIndexByte(part, '\n')
	for i := from; ; i++ {
		k := bytes.IndexByte(s.raw[i:to], '\r')
		if k < 0 {
			return n, last
		}
		if i += k; i+1 == len(s.raw) || s.raw[i+1] != '\n' {
			n, last = n+1, max(last, i)
		}
	}
}

// stray reports whether a byte that goes on with a letter of UTF-8 has none before it: then the
// file holds a sign of another encoding there.
func (s *source) stray(i int) bool {
	for back := 1; back < utf8.UTFMax && back <= i; back++ {
		if utf8.RuneStart(s.raw[i-back]) {
			_, n := utf8.DecodeRune(s.raw[i-back:])
			return n <= back
		}
	}
	return true
}

func (s *source) known() bool { return s.encoding != "" }

// unit is how many bytes a code unit of the encoding takes.
func (s *source) unit() int {
	if s.encoding == "utf-16le" || s.encoding == "utf-16be" {
		return 2
	}
	return 1
}

func (s *source) at(i int) uint16 {
	if s.encoding == "utf-16be" {
		return uint16(s.raw[i])<<8 | uint16(s.raw[i+1])
	}
	return uint16(s.raw[i+1])<<8 | uint16(s.raw[i])
}

// spots are the places of two bytes of the file, the second no less than the first.
func (s *source) spots(start, end int) (from, to spot) {
	from = s.spot(start)
	if start < bomLen(s.raw) || end-start > page || end > len(s.raw) {
		return from, s.spot(end)
	}
	return from, s.walk(from, start, end)
}

// spot is the place of a byte of the file.
func (s *source) spot(offset int) spot {
	offset = min(offset, len(s.raw))
	from := max(offset/page*page, bomLen(s.raw))
	if offset < from { // inside the byte order mark
		return spot{}
	}
	return s.walk(s.pages[offset/page], from, offset)
}

func bomLen(raw []byte) int {
	for _, bom := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		if bytes.HasPrefix(raw, []byte(bom)) {
			return len(bom)
		}
	}
	return 0
}
