package agenda

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// lines splits a paragraph at the line breaks that divide it into points, list
// lines or headings; other line breaks are left as they are.
func (u *understanding) lines(in []*document.Block) []*document.Block {
	broken := func(b *document.Block) bool {
		return b.Table == nil && strings.IndexByte(u.doc.Slice(b.Span), '\n') >= 0
	}
	first := slices.IndexFunc(in, broken)
	if first < 0 {
		return in
	}
	out := append(make([]*document.Block, 0, len(in)+8), in[:first]...)
	for _, b := range in[first:] {
		if broken(b) {
			out = u.splitBlock(b, out)
		} else {
			out = append(out, b)
		}
	}
	return out
}

func (u *understanding) splitBlock(b *document.Block, out []*document.Block) []*document.Block {
	text := u.doc.Slice(b.Span)
	part, from := *b, 0
	flush := func(end int) {
		s := document.Span{Start: b.Span.Start + from, End: b.Span.Start + end}
		for s.End > s.Start && isBlank(u.doc.Text[s.End-1]) {
			s.End--
		}
		for s.Start < s.End && isBlank(u.doc.Text[s.Start]) {
			s.Start++
		}
		if !s.Empty() {
			p := part
			p.Span = s
			out = append(out, &p)
		}
		part.Label, part.Gap, part.Kind = document.Span{}, false, plain(b.Kind)
		from = end + 1
	}
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		before := strings.TrimSpace(text[from:i])
		after, _, _ := strings.Cut(text[i+1:], "\n")
		if ListLine(after) || u.headingLine(before) || u.headingLine(after) {
			flush(i)
		}
	}
	flush(len(text))
	return out
}

func plain(k document.BlockKind) document.BlockKind {
	if k == document.ListItem || k == document.Heading {
		return document.Paragraph
	}
	return k
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func (u *understanding) headingLine(s string) bool {
	if len(s) > 80 || !startsUpper(s) || strings.HasSuffix(s, ".") {
		return false // the end of a sentence ("som afgør / sagen.") is none
	}
	_, ok := u.voc.known(s)
	return ok
}

// ListLine reports whether a line begins like a point or an entry of a list:
// "at ...", "At 1) ...", "- ...", "2. ...", "b) ...", "Bilag 3".
func ListLine(s string) bool {
	s = strings.TrimSpace(s)
	if rest, ok := cutWord(s, "at"); ok {
		return rest != ""
	}
	if rest, ok := cutWord(s, "bilag"); ok {
		return rest != "" && unicode.IsDigit(rune(rest[0]))
	}
	return labelLen(s) > 0
}

// isAttachmentLine reports whether a line is an entry of a list of attachments: "Bilag 3:
// Kort".
func isAttachmentLine(s string) bool {
	rest, ok := cutWord(strings.TrimLeft(s, "*_ "), "bilag")
	n := leadingNumber(rest)
	if !ok || n == 0 {
		return false
	}
	after := strings.TrimLeft(rest[n:], " ")
	return rest[n-1] == '.' || after == "" || strings.IndexByte(":-)", after[0]) >= 0
}

// cutWord cuts a first word off s, in any case, with the space behind it.
func cutWord(s, word string) (rest string, ok bool) {
	if len(s) <= len(word) || !strings.EqualFold(s[:len(word)], word) || s[len(word)] != ' ' {
		return s, false
	}
	return strings.TrimLeft(s[len(word):], " "), true
}

// labelLen is how many bytes a list label at the start of s takes with the white
// space behind it: "- ", "• ", "2. ", "2) ", "2: ", "b) "; 0 if there is none.
func labelLen(s string) int {
	if n := labelBeforeAt(s); n > 0 {
		return n
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("-–•*·→▪◦", r):
	case unicode.IsDigit(r):
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n >= len(s) || s[n] != '.' && s[n] != ')' && s[n] != ':' {
			return 0
		}
		n++
	case unicode.IsLetter(r):
		if n >= len(s) || s[n] != ')' {
			return 0
		}
		n++
	default:
		return 0
	}
	rest := strings.TrimLeft(s[n:], " \t\u00a0")
	if len(rest) == len(s)-n || rest == "" {
		return 0
	}
	return len(s) - len(rest)
}

// labelBeforeAt is labelLen for the labels that are known only by the "at" behind them: "II. at",
// "o at", "1.at", "Pkt. 2: at".
func labelBeforeAt(s string) int {
	k := strings.Index(strings.ToLower(s[:min(len(s), 16)]), "at ")
	if k <= 0 || k >= len(s) {
		return 0
	}
	label := strings.TrimRight(s[:k], " \t\u00a0")
	for _, p := range []string{"Pkt. ", "Punkt ", "pkt. "} {
		if number, ok := strings.CutPrefix(label, p); ok && isNumber(strings.TrimRight(number, ":.)")) {
			return k
		}
	}
	name := strings.TrimRight(label, ".)")
	if label == "o" || label == "→" || label == "▪" || name != "" && name != label && (isNumber(name) || strings.Trim(name, "IVX") == "") {
		return k
	}
	return 0
}
