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
		p.Paragraph, p.Footnote = b.Paragraph, b.Footnote
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
	p.Line, p.Column = d.source.position(int(start))
	p.EndLine, p.EndColumn = d.source.position(int(end))
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
	var found *Cell
	for r := range t.Rows {
		for c := range t.Rows[r] {
			if t.Rows[r][c].Span.Start > offset {
				return found
			}
			found = &t.Rows[r][c]
		}
	}
	return found
}

// Raw maps a span to the bytes of the file part that hold it; made text at its
// ends is left off. ok is false if nothing of it stands in the file.
func (d *Document) Raw(s Span) (start, end int64, ok bool) {
	for _, g := range d.SegmentsIn(s) {
		if g.Kind == Made {
			continue
		}
		from, to := g.Start, g.End
		if g.Kind == Exact {
			from += int64(max(s.Start-g.Text.Start, 0))
			to -= int64(max(g.Text.End-s.End, 0))
		}
		if !ok {
			start, ok = from, true
		}
		end = to
	}
	return start, end, ok
}

// SegmentsIn returns the segments that share a byte with s, in order.
func (d *Document) SegmentsIn(s Span) []Segment {
	i := sort.Search(len(d.Segments), func(i int) bool { return d.Segments[i].Text.End > s.Start })
	k := i
	for k < len(d.Segments) && d.Segments[k].Text.Start < s.End {
		k++
	}
	return d.Segments[i:k]
}

// Encoding is the encoding of a text file, "" for packages.
func (d *Document) Encoding() string { return d.source.encoding }

// source are the bytes of a text file and where its lines begin.
type source struct {
	raw      []byte
	encoding string
	lines    []int // first byte of every line
}

func newSource(raw []byte, encoding string) source {
	s := source{raw: raw, encoding: encoding, lines: []int{bomLen(raw)}}
	step := s.unit()
	if step == 1 {
		for i := 0; i < len(raw); {
			k := bytes.IndexByte(raw[i:], '\n')
			if k < 0 {
				break
			}
			i += k + 1
			s.lines = append(s.lines, i)
		}
		return s
	}
	for i := s.lines[0]; i+1 < len(raw); i += 2 {
		if s.at(i) == '\n' {
			s.lines = append(s.lines, i+2)
		}
	}
	return s
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

// position is the 1-based line and column, in runes, of a byte of the file.
func (s *source) position(offset int) (line, column int) {
	line = sort.SearchInts(s.lines, offset+1)
	if line == 0 {
		return 1, 1
	}
	from := s.lines[line-1]
	offset = min(offset, len(s.raw))
	switch {
	case s.unit() == 2:
		for i := from; i+1 < offset; i += 2 {
			if u := s.at(i); u < 0xDC00 || u > 0xDFFF {
				column++
			}
		}
	case s.encoding == "utf-8":
		column = utf8.RuneCount(s.raw[from:offset])
	default:
		column = offset - from
	}
	return line, column + 1
}

func bomLen(raw []byte) int {
	for _, bom := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		if bytes.HasPrefix(raw, []byte(bom)) {
			return len(bom)
		}
	}
	return 0
}
