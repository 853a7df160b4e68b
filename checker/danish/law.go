package danish

import (
	"strings"

	"sagstjek/checker/document"
)

// LawRef is a reference to a law or a paragraph. Law is the folded name as written
// ("planlovens", "lov om kommunernes styrelse", "lbk 572 af 29/05/2024"), or ""
// where a paragraph stands alone or after "loven". Ranges and pairs are as written:
// Paragraph "8-10", "79 a", Stk "1 og 2".
type LawRef struct {
	Span                      document.Span
	Law                       string
	Paragraph, Stk, Nr, Litra string
}

// LawRefs appends the law references among the words of one sentence to dst, in
// order. Terms made of a paragraph ("§ 17, stk. 4-udvalg", "§ 3-natur",
// "§ 18-midler") are none.
func LawRefs(words []Word, dst []LawRef) []LawRef {
	first := len(dst)
	for i := 0; i < len(words); {
		w := words[i].Fold
		switch {
		case words[i].may&mayCite == 0:
			i++
		case isSection(w):
			refs, sign := len(dst), i
			dst, i = paragraphs(words, i, dst)
			if len(dst) > refs {
				dst = lawBefore(words[:sign], dst, first, refs)
				i = lawAfter(words, i, dst, max(first, refs-1))
			}
		case mayBeginLaw(w):
			ref, end := lawAt(words, i)
			if end == 0 {
				i++
				continue
			}
			dst = append(dst, ref)
			i = end
		default:
			i++
		}
	}
	return dst
}

// isSection reports whether a folded word stands before the number of a paragraph.
func isSection(w string) bool {
	return w == "§" || w == "§§" || w == "paragraf" || w == "paragrafferne"
}

// mayBeginLaw is a quick look that most words fail.
func mayBeginLaw(w string) bool {
	if w == "" {
		return false
	}
	switch w[len(w)-1] {
	case 'v', 'n', 's':
		if lawStem(w) != "" || strings.HasSuffix(w, "forordningen") || strings.HasSuffix(w, "forordningens") || w == "barnets" {
			return true
		}
	}
	return statuteOf(w) != noStatute
}

// statute says how a reference that begins with a word goes on.
type statute uint8

const (
	noStatute statute = iota
	titled            // "lov om ..." or "lov nr. ..."
	numbered          // "vejledning nr. ..."
	initialed         // "LBK 572", in capitals
)

func statuteOf(w string) statute {
	switch w {
	case "lov", "lovbekendtgørelse", "bekendtgørelse", "bekendtgørelsen", "bekendtgørelsens", "cirkulære":
		return titled
	case "vejledning", "forordning", "direktiv":
		return numbered
	case "lbk", "bek", "vej", "cir", "cis", "skr", "ken":
		return initialed
	}
	return noStatute
}

// lawAt reads a law's name or number at words[i]; end is 0 if there is none.
func lawAt(words []Word, i int) (ref LawRef, end int) {
	w := words[i].Fold
	kind := statuteOf(w)
	switch {
	case w == "barnets": // the only law whose name is a genitive
		if i+1 == len(words) || words[i+1].Fold != "lov" && words[i+1].Fold != "lovs" {
			return ref, 0
		}
		end = i + 2
	case kind == noStatute:
		if !IsLawName(w) && !(len(w) > len("forordningens") && strings.Contains(w, "forordningen")) {
			return ref, 0
		}
		end = i + 1
	case kind == titled && i+1 < len(words) && words[i+1].Fold == "om":
		if end = titleEnd(words, i+2); end == i+2 {
			return ref, 0
		}
	case kind == initialed && words[i].Text != strings.ToUpper(w):
		return ref, 0
	default:
		if end = numberedEnd(words, i, kind == initialed); end == 0 {
			return ref, 0
		}
	}
	ref.Span = words[i].Span.Cover(words[end-1].Span)
	ref.Law = joined(words[i:end])
	return ref, end
}

// titleEnd is the end of the title behind "lov om": at a new clause, a verb or a word
// that leads on.
func titleEnd(words []Word, i int) int {
	end := i
	for end < len(words) && end < i+16 {
		w := words[end]
		if end > i && (w.Break || w.Span.Start-words[end-1].Span.End > 1 && upperAt(w.Text, 0)) || endsTitle[w.Fold] ||
			strings.HasPrefix(w.Fold, "§") || nextLaw(words, end) {
			break
		}
		end++
	}
	for end > i && (words[end-1].Fold == "og" || words[end-1].Fold == "i") {
		end--
	}
	return end
}

// nextLaw reports whether another law begins at words[i]: "lov om hunde og lov om mark- og vejfred".
func nextLaw(words []Word, i int) bool {
	return words[i-1].Fold == "og" &&
		(IsLawName(words[i].Fold) || statuteOf(words[i].Fold) == titled && i+1 < len(words) && words[i+1].Fold == "om")
}

// endsTitle are words that stand after a title, not in it.
var endsTitle = set("jf", "jvf", "skal", "kan", "er", "var", "har", "havde", "blev", "bliver", "må", "vil", "bør",
	"gælder", "giver", "kræver", "siger",
	"fastsætter", "bestemmer", "betyder", "indebærer", "trådte", "træder", "ændres", "samt", "hvor", "som", "der",
	"at", "når", "hvis", "fra", "efter", "nr", "kapitel", "artikel", "regulerer", "finder", "foreskriver")

// numberedEnd reads "nr. 396 af 3. marts 2021", "(EU) nr. 2023/2831" behind the word at
// i and gives the end, or 0; bare tells that "nr." may be left out.
func numberedEnd(words []Word, i int, bare bool) int {
	at := i + 1
	if at < len(words) && words[at].Text == "EU" {
		at++
	}
	if at < len(words) && words[at].Fold == "nr" {
		at++
	} else if !bare {
		return 0
	}
	if !numeral(words, at) {
		return 0
	}
	at++
	if at >= len(words) || words[at].Fold != "af" || !numeral(words, at+1) {
		return at
	}
	at += 2
	if len(words[at-1].Fold) <= 2 && at < len(words) && isMonth(words[at].Fold) {
		at++
		if numeral(words, at) && len(words[at].Fold) == 4 {
			at++
		}
	}
	return at
}

// numeral reports whether words[i] is there and begins with a digit.
func numeral(words []Word, i int) bool { return i < len(words) && digitAt(words[i].Text, 0) }

// joined is the folded text of words with single blanks.
func joined(words []Word) string {
	if len(words) == 1 {
		return words[0].Fold
	}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Fold)
	}
	return b.String()
}
