package reader

import (
	"sort"
	"unsafe"

	"sagstjek/checker/document"
)

// source is the decoded text of a file or of a part of one: UTF-8, NFC, lines
// ending in "\n", with the way back to the bytes as they lie.
type source struct {
	text     string
	part     string // "" for text files
	raw      []byte
	encoding string
	bad      int   // bytes that are not of the encoding
	base     int   // where text begins in raw if runs is nil: every byte stands as it is
	runs     []run // sorted; the last one is a mere end mark
}

// run is a stretch of text up to where the next run begins. An exact run stands
// byte for byte in raw; any other stands there as a whole in another form.
type run struct {
	text, raw int
	exact     bool
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
