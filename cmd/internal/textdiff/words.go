package textdiff

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraph is one that changed, with what goes in [-...-] and what comes in {+...+}.
type Paragraph struct {
	At   int // its first byte in the text before
	Text string
}

// Words are the paragraphs that differ between two texts.
func Words(before, after string, paint Paint) []Paragraph {
	var out []Paragraph
	at := 0
	all := compare(linesOf(before), linesOf(after))
	for i := 0; i < len(all); {
		if all[i].kind == same {
			at += len(all[i].text)
			i++
			continue
		}
		var one, other strings.Builder
		for ; i < len(all) && all[i].kind != same; i++ {
			if all[i].kind == gone {
				one.WriteString(all[i].text)
			} else {
				other.WriteString(all[i].text)
			}
		}
		out = append(out, Paragraph{at, inWords(one.String(), other.String(), paint)})
		at += one.Len()
	}
	return out
}

// inWords writes two versions of a paragraph as one.
func inWords(before, after string, paint Paint) string {
	var out, goes, comes strings.Builder
	flush := func() {
		if goes.Len() > 0 {
			out.WriteString(paint.Gone("[-" + goes.String() + "-]"))
		}
		if comes.Len() > 0 {
			out.WriteString(paint.Come("{+" + comes.String() + "+}"))
		}
		goes.Reset()
		comes.Reset()
	}
	all := compare(tokens(strings.TrimSuffix(before, "\n")), tokens(strings.TrimSuffix(after, "\n")))
	for i, c := range all {
		bridge := c.text == " " && goes.Len()+comes.Len() > 0 && i+1 < len(all) && all[i+1].kind != same
		if c.kind == same && !bridge { // a space between two words that go is not worth a break
			flush()
			out.WriteString(c.text)
			continue
		}
		if c.kind != come {
			goes.WriteString(c.text)
		}
		if c.kind != gone {
			comes.WriteString(c.text)
		}
	}
	flush()
	return out.String()
}

// tokens cuts a text into words and the signs between them.
func tokens(text string) []string {
	var out []string
	for text != "" {
		n := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		switch {
		case n < 0:
			n = len(text)
		case n == 0:
			_, n = utf8.DecodeRuneInString(text)
		}
		out = append(out, text[:n])
		text = text[n:]
	}
	return out
}
