package document

import "sort"

// SegmentKind says how a piece of Text relates to the bytes of the file.
type SegmentKind uint8

// The kinds of segment: the same bytes, one thing written otherwise in the file
// (an entity, another encoding, a decomposed letter), or not in the file at all.
const (
	Exact SegmentKind = iota
	Entity
	Made
)

// Segment maps a piece of Text to bytes [Start, End) of a part of the file. Part
// is "" for text files and the name inside the package for Word and ODT.
type Segment struct {
	Text       Span
	Part       string
	Start, End int64
	Kind       SegmentKind
}

// segments are the segments of a document in order of Text, without gaps or
// overlaps. They are kept small: a file of 50 MB has a million of them.
type segments struct {
	list  []segment
	parts []string // what segment.part counts
	end   int      // of the last one, in Text
}

// segment is a Segment that ends where the next one begins. Readers take no file
// whose text has positions beyond 32 bits.
type segment struct {
	text  uint32 // where it begins in Text
	start uint32 // where it begins in its part; 0 if Made
	size  uint32 // bytes in its part; 0 if Made
	part  uint16
	kind  SegmentKind
}

// stop is where a segment ends in Text.
func (s *segments) stop(i int) int {
	if i+1 < len(s.list) {
		return int(s.list[i+1].text)
	}
	return s.end
}

// number is the number of a part, which is nearly always that of the last segment.
func (s *segments) number(part string) uint16 {
	for i := len(s.parts) - 1; i >= 0; i-- {
		if s.parts[i] == part {
			return uint16(i)
		}
	}
	s.parts = append(s.parts, part)
	return uint16(len(s.parts) - 1)
}

// add appends n bytes of Text that stand at [start, end) of part. What goes on where
// the last segment stops makes that longer.
func (s *segments) add(n int, part string, start, end int64, kind SegmentKind) {
	next := segment{uint32(s.end), uint32(start), uint32(end - start), s.number(part), kind}
	s.end += n
	if k := len(s.list) - 1; k >= 0 && kind != Entity {
		last := &s.list[k]
		if last.kind == kind && last.part == next.part && (kind == Made || last.start+last.size == next.start) {
			last.size += next.size
			return
		}
	}
	s.list = append(s.list, next)
}

// bridge makes a made segment of one byte part of the exact one before it, if the
// exact text that comes next stands one byte behind that in the same part.
func (s *segments) bridge(part string, start int64) {
	n := len(s.list)
	if n < 2 {
		return
	}
	made, before := s.list[n-1], &s.list[n-2]
	if made.kind == Made && s.end-int(made.text) == 1 && before.kind == Exact &&
		before.part == s.number(part) && int64(before.start+before.size)+1 == start {
		before.size++
		s.list = s.list[:n-1]
	}
}

// cut shortens the text to n bytes.
func (s *segments) cut(n int) {
	if n >= s.end {
		return
	}
	for k := len(s.list) - 1; k >= 0; k-- {
		last := &s.list[k]
		if int(last.text) < n {
			if last.kind == Exact {
				last.size -= uint32(s.end - n)
			}
			break
		}
		s.end = int(last.text)
		s.list = s.list[:k]
	}
	s.end = n
}

// in are the numbers [from, to) of the segments that share a byte with x.
func (s *segments) in(x Span) (from, to int) {
	if x.Start >= s.end {
		return 0, 0
	}
	from = max(sort.Search(len(s.list), func(i int) bool { return int(s.list[i].text) > x.Start })-1, 0)
	for to = from; to < len(s.list) && int(s.list[to].text) < x.End; to++ {
	}
	return from, to
}

func (s *segments) at(i int) Segment {
	g := s.list[i]
	start := int64(g.start)
	return Segment{Span{int(g.text), s.stop(i)}, s.parts[g.part], start, start + int64(g.size), g.kind}
}

// SegmentsIn returns the segments that share a byte with s, in order. Those of the
// whole text have no gaps or overlaps.
func (d *Document) SegmentsIn(s Span) []Segment {
	from, to := d.segments.in(s)
	out := make([]Segment, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, d.segments.at(i))
	}
	return out
}

// Raw maps a span to the bytes of the file part that hold it; made text at its
// ends is left off. ok is false if nothing of it stands in the file.
func (d *Document) Raw(s Span) (start, end int64, ok bool) {
	first, last := d.segments.in(s)
	for i := first; i < last; i++ {
		g := d.segments.at(i)
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
