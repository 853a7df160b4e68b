package document

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cprWidth is how many bytes a CPR number takes at most, "ddmmyy-xxxx".
const cprWidth = 13

// QuoteWords is how many words a quote holds at most.
const QuoteWords = 40

// Quote is the text of a span as it may be shown: line breaks become spaces, CPR
// numbers are masked with "*", and long text is cut with "…" in the middle words
// left out. It is the only way output gets text. A span in a closed item gives ""
// unless the document was opened for that with ShowClosed.
func (d *Document) Quote(s Span) string {
	if it := d.ItemAt(s.Start); it != nil && it.Access == ClosedTo && !d.ShowClosed {
		return ""
	}
	// Masked with the digits around it, so that half a CPR number is masked too.
	from, to := max(s.Start-cprWidth, 0), min(s.End+cprWidth, len(d.Text))
	line := OneLine(MaskCPR(d.Text[from:to])[s.Start-from : s.End-from])
	if strings.Count(line, " ") >= QuoteWords {
		words := strings.SplitN(line, " ", QuoteWords)
		words[QuoteWords-1] = "…"
		line = strings.Join(words, " ")
	}
	return MaskCPR(line)
}

// OneLine is s with one space for all white space between words and none around them.
func OneLine(s string) string {
	space := true // before the byte looked at
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' && space || c < ' ' || c >= 0xC2 && c != 0xC3 && spaceAt(s, i) {
			return strings.Join(strings.Fields(s), " ")
		}
		space = c == ' '
	}
	return strings.TrimSuffix(s, " ")
}

// spaceAt reports whether white space stands at a byte.
func spaceAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsSpace(r)
}

// ItemAt returns the item that holds the byte, or nil.
func (d *Document) ItemAt(offset int) *Item {
	i := sort.Search(len(d.Items), func(i int) bool { return d.Items[i].Span.End > offset })
	if i < len(d.Items) && d.Items[i].Span.Start <= offset {
		return d.Items[i]
	}
	return nil
}

// MaskCPR replaces the digits of anything shaped like a CPR number (six digits,
// perhaps a hyphen, dash, space or a sign nobody sees, four digits; or the date with dots or
// slashes and a hyphen) by "*", keeping the first four.
func MaskCPR(s string) string {
	var out []byte
	for i := 0; i+10 <= len(s); i++ {
		if !isDigit(s[i+5]) {
			i += 5 // six digits in a row begin with none of these
			continue
		}
		if !isDigit(s[i]) {
			continue
		}
		if n := CPRLen(s, i); n > 0 {
			if out == nil {
				out = []byte(s)
			}
			for k := i + 4; k < i+n; k++ {
				if isDigit(out[k]) {
					out[k] = '*'
				}
			}
			i += n - 1
		}
	}
	for at := 0; ; at++ {
		k := strings.IndexByte(s[at:], '-')
		if k < 0 {
			break
		}
		if at += k; dottedCPR(s, at) {
			if out == nil {
				out = []byte(s)
			}
			out[at-2], out[at-1] = '*', '*'
			copy(out[at+1:], "****")
		}
	}
	if out == nil {
		return s
	}
	return string(out)
}

// dottedCPR reports whether "dd.mm.yy" stands before the hyphen s[at] and four digits behind.
func dottedCPR(s string, at int) bool {
	if at < 8 || digits(s, at+1) != 4 || at > 8 && isDigit(s[at-9]) {
		return false
	}
	sign := s[at-3]
	return (sign == '.' || sign == '/') && s[at-6] == sign && digits(s, at-8) == 2 && digits(s, at-5) == 2 && digits(s, at-2) == 2
}

// CPRLen is the length of the CPR-shaped number that begins at s[i], or 0.
func CPRLen(s string, i int) int {
	if i > 0 && isDigit(s[i-1]) {
		return 0
	}
	switch digits(s, i) {
	case 10:
		return 10
	case 6:
		if n := jointLen(s[i+6:]); n > 0 && digits(s, i+6+n) == 4 {
			return 10 + n
		}
	}
	return 0
}

// jointLen is the length of what may join the date and the last digits at the start of s: one or
// two dashes of any kind with at most a space on each side, or a space, among signs that
// nobody sees (soft hyphen, zero-width space); 0 if there is none.
func jointLen(s string) int {
	n, spaces, dashes := 0, 0, 0
	for n < len(s) && n < 16 {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch r {
		case ' ', '\u00a0', '\u2009', '\u202f':
			spaces++
		case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212':
			dashes++
		case '\u00ad', '\u200b', '\u2060', '\ufeff':
		default:
			if spaces > 2 || dashes > 2 || dashes == 0 && spaces > 1 {
				return 0
			}
			return n
		}
		n += size
	}
	return 0
}

func digits(s string, i int) int {
	k := i
	for k < len(s) && isDigit(s[k]) {
		k++
	}
	return k - i
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
