// Package danish cuts Danish text into sentences and words and reads the numbers,
// amounts, dates and law references in it.
package danish

import (
	"iter"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// Word is one word, number, section sign, percent sign or quotation mark.
type Word struct {
	Span  document.Span
	Text  string // as written
	Fold  string // lower case, on one line
	Form  *Form  // what is remembered of the spelling, or nil
	Break bool   // a comma, semicolon, colon, bracket or dash stands before it: perhaps a new clause

	may may // what the word can be part of
}

// Words appends the words of text to dst; base is added to all positions. A word
// is Unicode letters and digits with inner "-", "/" and "." (not before a capital:
// "skole.Den" is two words); a comma between digits stays inside; trailing dots
// are dropped. One that a hyphen parts at the end of a line is one word. "§", "§§", "%" and quotation marks are words.
func Words(text string, base int, dst []Word) []Word {
	return (*Folder)(nil).Words(text, base, dst)
}

// Words is as the function of that name.
func (f *Folder) Words(text string, base int, dst []Word) []Word {
	words, _ := f.Tallied(text, base, dst)
	return words
}

// Tallied is Words and tells what the words hold.
func (f *Folder) Tallied(text string, base int, dst []Word) ([]Word, Tally) {
	c := cut{folder: f, text: text, base: base, words: dst}
	for i := 0; i < len(text); i++ {
		i = c.stop(0, i, len(text))
	}
	return c.words, c.tally
}

// EachWord gives the words of text as they are written; see Words.
func EachWord(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(text); {
			n, _ := wordLen(text[i:])
			if n == 0 {
				_, size := utf8.DecodeRuneInString(text[i:])
				i += size
			} else if !yield(text[i : i+n]) {
				return
			} else {
				i += n
			}
		}
	}
}

// cut is the state of cutting a text into words.
type cut struct {
	folder *Folder
	text   string
	base   int
	words  []Word
	tally  Tally // of the words so far
	broken bool  // see Word.Break
}

// stop cuts the words from i on up to the first sign that may end a sentence and gives
// its place, or end if there is none. start is where the sentence begins.
func (c *cut) stop(start, i, end int) int {
	text := c.text[:end]
	for i < len(text) {
		switch kinds[text[i]] {
		case blankByte:
			i++
			continue
		case breakByte:
			c.broken = true
			i++
			continue
		case dashByte:
			c.broken = c.broken || i == start || text[i-1] == ' '
			i++
			continue
		case breakStopByte:
			c.broken = true
			return i
		case stopByte:
			return i
		}
		rest := text[i:]
		n, made := wordLen(rest)
		if n > 0 {
			c.add(i, n, rest, made)
			if i += n; i < len(text) && text[i] == ' ' {
				i++
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(rest)
		switch r {
		case '–', '—':
			c.broken = true
		case '…':
			return i
		}
		i += size
	}
	return len(text)
}

// add appends the word of n bytes at a place, where rest begins.
func (c *cut) add(at, n int, rest string, made wordForm) {
	var form *Form
	if made&parted == 0 {
		form = c.folder.form(rest, n, made)
	}
	if len(c.words) == cap(c.words) {
		c.words = slices.Grow(c.words, 1+len(rest)/8) // as many as may follow
	}
	c.words = c.words[:len(c.words)+1]
	w := &c.words[len(c.words)-1]
	w.Span, w.Break = document.Span{Start: c.base + at, End: c.base + at + n}, c.broken
	c.broken = false
	if form == nil {
		c.look(w, rest[:n], made)
		return
	}
	c.tally.add(form.counts)
	w.Text, w.Fold, w.Form, w.may = rest[:n], rest[:n], form, form.may
	if made&(wide|capitals) != 0 {
		w.Fold = form.Fold
	}
}

// look fills in what the spelling of a word without a form tells.
func (c *cut) look(w *Word, text string, made wordForm) {
	w.Text, w.Fold, w.Form, w.may = text, text, nil, mayBeAny
	if made&parted != 0 {
		w.Fold = strings.ReplaceAll(text, lineBreak, "")
	}
	if made&(wide|capitals) != 0 {
		w.Fold = Fold(w.Fold)
	}
	if c.folder != nil { // else nobody asks for the tally
		c.tally.add(countsOf(text, mayBeAny))
	}
}

// IsQuote reports whether the word is a quotation mark.
func (w *Word) IsQuote() bool { return w.may&mayQuote != 0 && IsQuote(firstRune(w.Text)) }

// IsQuote reports whether r is a quotation mark.
func IsQuote(r rune) bool {
	switch r {
	case '"', '»', '«', '”', '“', '„':
		return true
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// Is reports whether the folded word is one of some forms.
func (w *Word) Is(forms ...string) bool { return slices.Contains(forms, w.Fold) }

// Folds are words in lower case, nil for none.
func Folds(words []Word) []string {
	if len(words) == 0 {
		return nil
	}
	out := make([]string, len(words))
	for i := range words {
		out[i] = words[i].Fold
	}
	return out
}

// FoldedWords are the words of a piece of text in lower case; see Words.
func FoldedWords(text string) []string {
	var out []string
	for w := range EachWord(text) {
		out = append(out, Fold(w))
	}
	return out
}

// WordsAt are the indices of the first word of a span and of the first behind it.
func WordsAt(words []Word, at document.Span) (first, next int) {
	first = sort.Search(len(words), func(k int) bool { return words[k].Span.End > at.Start })
	for next = first; next < len(words) && words[next].Span.Start < at.End; {
		next++
	}
	return first, next
}
