package betjening

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// citation is a place that names attachments by number.
type citation struct {
	span    document.Span
	numbers []int
	sign    byte // what it counts in: see sign
	foreign bool // another document's, or not to be expected on the list
}

// citations finds the numbered attachments the administration cites.
func citations(p *checker.Pass) []citation {
	var out []citation
	last := -1
	for _, h := range p.Hits("bilag") {
		i := h.Sentence
		if i == last {
			continue
		}
		last = i
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration && s.Voice != agenda.Hearing || s.Heading || s.Section != nil && s.Section.Role == document.RoleAttachments {
			continue
		}
		for k, w := range s.Words {
			if k < s.Lead || w.Fold != "bilag" && w.Fold != "bilagene" && w.Fold != "bilaget" {
				continue
			}
			c, ok := readCitation(p, s, w.Span)
			if !ok {
				continue
			}
			c.foreign = s.Quoted(w.Span) || p.Has("eftersendt", i) || ofAnother(p, s, k, c.span)
			out = append(out, c)
		}
	}
	return out
}

// cites reports whether the text names attachments by any kind of number.
func cites(p *checker.Pass) bool {
	for _, h := range p.Hits("bilag") {
		s := &p.Sentences[h.Sentence]
		if s.Section != nil && s.Section.Role == document.RoleAttachments {
			continue
		}
		for k := s.Lead; k+1 < len(s.Words); k++ {
			if next := s.Words[k+1].Fold; s.Words[k].Fold == "bilag" && (next[0] >= '0' && next[0] <= '9' || next == "nr") {
				return true
			}
		}
	}
	return false
}

// readCitation reads the numbers behind the word "bilag": "3", "nr. 3", "1-3", "1, 2 og 4".
func readCitation(p *checker.Pass, s *agenda.Sentence, word document.Span) (citation, bool) {
	text := p.Text(document.Span{Start: word.End, End: s.Span.End})
	at := blanks(text, 0)
	for _, nr := range []string{"nr. ", "nr.", "nr ", "nummer "} {
		if strings.HasPrefix(text[at:], nr) {
			at = blanks(text, at+len(nr))
			break
		}
	}
	n, end := smallNumber(text, at)
	if end == 0 {
		n, end = lettered(text, at)
	}
	if end == 0 || partOfCode(text, end) {
		return citation{}, false
	}
	c := citation{numbers: []int{n}, sign: sign(text[at])}
	for {
		join, from := joiner(text, end)
		next, to := smallNumber(text, from)
		if join == "" || to == 0 || next <= n || next-n > 12 || partOfCode(text, to) || unitBehind(text, to) || join != "-" && next-n > 4 {
			break
		}
		for m := n + 1; join == "-" && m < next; m++ {
			c.numbers = append(c.numbers, m)
		}
		c.numbers = append(c.numbers, next)
		n, end = next, to
	}
	c.span = document.Span{Start: word.Start, End: word.End + end}
	return c, true
}

// smallNumber reads one to three digits at i; end is 0 if there are none.
func smallNumber(text string, i int) (n, end int) {
	k := i
	for k < len(text) && k < i+4 && text[k] >= '0' && text[k] <= '9' {
		k++
	}
	if k == i || k-i > 3 {
		return 0, 0
	}
	n, _ = strconv.Atoi(text[i:k])
	return n, k
}

// partOfCode reports whether a number goes on as a code or a compound: "1.2", "1a",
// "2-projekt", "4-arter".
func partOfCode(text string, end int) bool {
	if end >= len(text) {
		return false
	}
	rest := text[end:]
	if danish.Words(rest[:1], 0, nil) != nil || rest[0] >= 0x80 && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "\u00a0") && !strings.HasPrefix(rest, "«") && !strings.HasPrefix(rest, "”") && !strings.HasPrefix(rest, "…") && !strings.HasPrefix(rest, "’") && !strings.HasPrefix(rest, "—") {
		return true
	}
	if len(rest) > 1 && strings.IndexByte("-./", rest[0]) >= 0 {
		digit := rest[1] >= '0' && rest[1] <= '9'
		return !digit && rest[0] == '-' && rest[1] != ' ' || digit && rest[0] != '-'
	}
	return false
}

// joiner reads what joins two numbers of a citation and where the next begins; "-" is
// a range.
func joiner(text string, i int) (join string, next int) {
	at := blanks(text, i)
	for _, j := range []struct{ text, kind string }{{"-", "-"}, {"–", "-"}, {"til ", "-"}, {", og ", ","}, {",", ","}, {"og ", ","}, {"samt ", ","}, {"eller ", ","}, {"& ", ","}, {"/", ","}} {
		if strings.HasPrefix(text[at:], j.text) {
			return j.kind, blanks(text, at+len(j.text))
		}
	}
	return "", len(text)
}

func blanks(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == ' ' || text[i] == '\n':
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// unitBehind reports whether a number counts something: "bilag 1 og 2 mio. kr.".
func unitBehind(text string, end int) bool {
	words := strings.Fields(danish.Fold(text[end:]))
	if len(words) == 0 {
		return false
	}
	if rest, dot := strings.CutPrefix(text[end:], ". "); dot {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " ")); unicode.IsLower(r) {
			return true // "bilag 2, 3. afsnit"
		}
	}
	switch strings.Trim(words[0], ".,;:)") {
	case "mio", "mia", "kr", "t.kr", "tkr", "pct", "%", "procent", "uger", "dage", "år", "måneder", "timer", "personer", "borgere", "km", "m", "m2", "ha", "høringssvar", "svar", "af", "andre", "medarbejdere", "boliger", "gange", "års", "ugers", "dages", "timers", "måneders", "stk", "elever", "børn", "pladser", "sider", "punkter", "spørgsmål", "kommuner", "møder", "kroner", "ud":
		return true
	}
	return strings.HasPrefix(words[0], "%")
}

// lettered reads a capital letter or a Roman number at i as the number it stands for; end is 0
// if there is none.
func lettered(text string, i int) (n, end int) {
	for end = i; end < len(text) && text[end] >= 'A' && text[end] <= 'Z'; end++ {
	}
	word := text[i:end]
	if n = slices.Index(romans, word) + 1; n > 0 {
		return n, end
	}
	if len(word) == 1 {
		return int(word[0]-'A') + 1, end
	}
	return 0, 0
}

var romans = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// sign tells the ways of counting apart: '1' for figures, 'I' for Roman numbers, 'A' for letters.
func sign(first byte) byte {
	switch {
	case first >= '0' && first <= '9':
		return '1'
	case strings.IndexByte("IVX", first) >= 0:
		return 'I'
	}
	return 'A'
}

// attachmentNumber is the number of a line of the list; sub tells that it is a part
// of one ("2.1").
func attachmentNumber(s string) (n int, sub bool) {
	head, tail, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(head)
	if err != nil {
		return 0, false
	}
	return n, tail != ""
}

// titleWords are the telling words of an attachment's title, folded and cut to the part
// that is the same in all forms of the word.
func titleWords(title string) []string {
	var out []string
	for w := range danish.EachWord(title) {
		word := strings.TrimSuffix(danish.Fold(w), ".pdf")
		if n := utf8.RuneCountInString(word); n >= 4 && !empty[word] {
			out = append(out, firstLetters(word, max(4, min(6, n-2))))
			for _, kind := range papers {
				if len(word) > len(kind) && strings.HasSuffix(word, kind) {
					out = append(out, kind)
				}
			}
		}
	}
	return out
}

// papers are what a compound in a title ends in where the text names the paper by it
// alone: the "tilbud" of a "købstilbud".
var papers = []string{"tilbud", "aftale", "ansøgning", "kontrakt", "prognose", "vedtægt", "budget"}

func firstLetters(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// empty are title words that tell nothing.
var empty = map[string]bool{"bilag": true, "notat": true, "til": true, "over": true, "samt": true, "dato": true, "version": true, "udkast": true, "januar": true, "februar": true, "marts": true, "april": true, "juni": true, "juli": true, "august": true, "september": true, "oktober": true, "november": true, "december": true, "kommune": true, "kommunes": true, "kommunen": true, "forslag": true, "sagen": true}
