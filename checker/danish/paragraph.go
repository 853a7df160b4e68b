package danish

import (
	"strings"

	"sagstjek/checker/document"
)

// paragraphs reads the paragraphs behind the sign at words[i], one LawRef each, and
// gives the place to go on from.
func paragraphs(words []Word, i int, dst []LawRef) ([]LawRef, int) {
	several := words[i].Fold == "§§" || words[i].Fold == "paragrafferne"
	start, first := words[i].Span.Start, len(dst)
	for i++; numeral(words, i); {
		ref, end := paragraphAt(words, i)
		if end < 0 { // a term: none of it refers to a law
			return dst[:first], -end
		}
		if end == 0 {
			return dst, i + 1
		}
		ref.Span = document.Span{Start: start, End: words[end-1].Span.End}
		dst = append(dst, ref)
		i = end
		switch {
		case !several:
			return dst, i
		case i < len(words) && (words[i].Fold == "og" || words[i].Fold == "eller" || words[i].Fold == "samt") && numeral(words, i+1):
			i++
		case !numeral(words, i) || !words[i].Break:
			return dst, i
		}
		start = words[i].Span.Start
	}
	return dst, i
}

// paragraphAt reads "79 a, stk. 2, nr. 3" at words[i]. The end is 0 if it is no
// paragraph, and negative behind a term such as "3-natur".
func paragraphAt(words []Word, i int) (ref LawRef, end int) {
	if term(words[i].Fold) {
		return ref, -(i + 1)
	}
	number, letter := cutLetter(words[i].Fold)
	if len(number) > 9 || strings.Trim(number, "0123456789-/") != "" {
		return ref, 0
	}
	ref.Paragraph, end = number, i+1
	if to := dashed(words, end); to != "" {
		ref.Paragraph, end = number+"-"+to, end+1
	}
	if letter == "" && paragraphLetter(words, end) {
		letter, end = words[end].Fold, end+1
	}
	if letter != "" {
		ref.Paragraph += " " + letter
	}
	for end < len(words) {
		field, value, to := ref.detail(words, end)
		if field == nil {
			break
		}
		if term(value) {
			return ref, -to
		}
		if *field = value; to < len(words) && words[to].Fold == "og" && numeral(words, to+1) && len(words[to+1].Fold) <= 2 {
			*field, to = value+" og "+words[to+1].Fold, to+2
		} else if upto := dashed(words, to); upto != "" {
			*field, to = value+"-"+upto, to+1
		}
		end = to
	}
	if end < len(words) && !words[end].Break && termWord(words[end].Fold) {
		return ref, -(end + 1)
	}
	return ref, end
}

// detail reads "stk. 2", "nr. 3", "litra c" or "1. pkt." at words[i]; field is nil if
// there is none.
func (r *LawRef) detail(words []Word, i int) (field *string, value string, end int) {
	name, value, glued := strings.Cut(words[i].Fold, ".")
	if !glued {
		if i+1 >= len(words) {
			return nil, "", 0
		}
		i++
		value = words[i].Fold
	}
	switch {
	case name == "litra" && len(value) <= 2:
		return &r.Litra, value, i + 1
	case value == "" || !IsDigit(value[0]) || len(value) > 3 && !term(value):
		return nil, "", 0
	case name == "stk" || name == "stykke":
		return &r.Stk, value, i + 1
	case name == "nr":
		return &r.Nr, value, i + 1
	}
	return nil, "", 0
}

// term reports whether a number is the head of a word: "3-natur", "4-udvalg".
func term(w string) bool {
	at := strings.IndexByte(w, '-')
	return at > 0 && IsDigit(w[0]) && lettersEnd(w, at+1) > at+2
}

// termWord are heads of such terms written apart: "§ 17, stk. 4 udvalg", "§ 18 midler".
func termWord(w string) bool {
	return strings.HasPrefix(w, "udvalg") || strings.HasPrefix(w, "selskab") || strings.HasPrefix(w, "midler") ||
		strings.HasPrefix(w, "pulje") ||
		strings.HasPrefix(w, "natur") && !strings.HasSuffix(w, "ns") && lawStem(w) == ""
}

// cutLetter splits "79a" into its number and letter.
func cutLetter(w string) (number, letter string) {
	if n := len(w); n > 1 && isASCIILetter(w[n-1]) && IsDigit(w[n-2]) {
		return w[:n-1], w[n-1:]
	}
	return w, ""
}

// paragraphLetter reports whether words[i] is the letter of "§ 79 a"; "i" is mostly
// the preposition of "§ 24 i planloven".
func paragraphLetter(words []Word, i int) bool {
	if i >= len(words) || words[i].Break || len(words[i].Text) != 1 || words[i].Text[0] < 'a' || words[i].Text[0] > 'z' {
		return false
	}
	return words[i].Fold != "i" || i+1 == len(words) || words[i+1].Break
}

// dashed is the number that an en dash joins to the word before words[i]: "8–10".
func dashed(words []Word, i int) string {
	if i == 0 || !numeral(words, i) || !words[i].Break || words[i].Span.Start-words[i-1].Span.End != len("–") {
		return ""
	}
	return words[i].Fold
}
