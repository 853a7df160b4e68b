package writer

import (
	"sort"
	"strings"
)

// patch lets text stand for the bytes [start, end) of a part; with start == end it is
// put in between.
type patch struct {
	start, end int
	text       string
}

// apply makes the changes. Those at one place come in the order they were made; of two
// that overlap the later is left out.
func apply(src string, patches []patch) string {
	sort.SliceStable(patches, func(i, k int) bool { return patches[i].start < patches[k].start })
	var out strings.Builder
	at := 0
	for _, p := range patches {
		if p.start < at || p.end > len(src) {
			continue
		}
		out.WriteString(src[at:p.start])
		out.WriteString(p.text)
		at = p.end
	}
	out.WriteString(src[at:])
	return out.String()
}

var (
	escapeText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", " ")
	escapeAttr = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", " ", "\r", " ", "\t", " ")
)

// clean leaves out the characters XML cannot hold.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ' && r != '\t' && r != '\n', r == 0xfffe, r == 0xffff:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}
