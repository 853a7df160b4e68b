package reader

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"sagstjek/checker/document"
)

// compose brings visible text to NFC, across runs too: a letter that is put
// together counts as the first of its pieces.
func compose(in []fragment) []fragment {
	plain := true
	for _, f := range in {
		plain = plain && (!f.fate.visible() || plainNFC(f.text))
	}
	if plain {
		return in
	}
	var out []fragment
	for i := 0; i < len(in); {
		if !in[i].fate.visible() {
			out = append(out, in[i])
			i++
			continue
		}
		k := i
		for k < len(in) && in[k].fate.visible() {
			k++
		}
		out = append(out, composeText(in[i:k])...)
		i = k
	}
	return out
}

// composeText is compose for fragments that follow each other.
func composeText(in []fragment) []fragment {
	var all strings.Builder
	for _, f := range in {
		all.WriteString(f.text)
	}
	text, which, used := all.String(), 0, 0 // used bytes of in[which]
	if norm.NFC.IsNormalString(text) {
		return in
	}
	var out []fragment
	for text != "" {
		n := norm.NFC.NextBoundaryInString(text, true)
		whole := norm.NFC.String(text[:n])
		first, same := in[which].slice(used, used+n), whole == text[:n]
		for left := n; left > 0; {
			take := min(left, len(in[which].text)-used)
			bit := in[which].slice(used, used+take)
			if same {
				out = append(out, bit)
			} else if bit.start == first.end {
				first.end = bit.end
			}
			left -= take
			if used += take; used == len(in[which].text) {
				which, used = which+1, 0
			}
		}
		if !same {
			first.text, first.kind = whole, document.Entity
			out = append(out, first)
		}
		text = text[n:]
	}
	return out
}

// slice is the part of a fragment from one byte of its text to another.
func (f fragment) slice(from, to int) fragment {
	to = min(to, len(f.text))
	if f.text = f.text[from:to]; f.kind == document.Exact {
		f.start, f.end = f.start+int32(from), f.start+int32(to)
	}
	return f
}
