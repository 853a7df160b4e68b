package reader

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"sagstjek/checker/document"
)

func wide(text string, bigEndian bool) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if bigEndian {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return string(out)
}

func narrow(text string) string {
	out, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		panic(err)
	}
	return out
}

const encodingText = "Første sætning – om «åen» og 10 €.\n\nAnden: blå grød, Århus.\nTredje"

// encodings are ways in which the same text may lie in a file, with the way back.
var encodings = []struct {
	name, encoding string
	encode         func(string) string
	decode         func(string) string
}{
	{"utf-8", "utf-8", same, same},
	{"utf-8 with mark", "utf-8", func(s string) string { return "\ufeff" + s }, same},
	{"CRLF", "utf-8", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, same},
	{"CR", "utf-8", func(s string) string { return strings.ReplaceAll(s, "\n", "\r") }, same},
	{"NFD", "utf-8", norm.NFD.String, norm.NFC.String},
	{"NFD CRLF", "utf-8", func(s string) string { return strings.ReplaceAll(norm.NFD.String(s), "\n", "\r\n") }, norm.NFC.String},
	{"windows-1252", "windows-1252", narrow, fromNarrow},
	{"windows-1252 CRLF", "windows-1252", func(s string) string { return narrow(strings.ReplaceAll(s, "\n", "\r\n")) }, fromNarrow},
	{"utf-8 with a byte of windows-1252", "utf-8", func(s string) string { return strings.Replace(s, "–", "\x96", 1) },
		func(s string) string { return strings.Replace(s, "\x96", "–", 1) }},
	{"utf-8 with mark and a byte", "utf-8",
		func(s string) string { return "\ufeff" + strings.Replace(s, "ø", "\xf8", 1) },
		func(s string) string { return strings.Replace(s, "\xf8", "ø", 1) }},
	{"utf-16le", "utf-16le", func(s string) string { return "\xff\xfe" + wide(s, false) }, fromWide(false)},
	{"utf-16be", "utf-16be", func(s string) string { return "\xfe\xff" + wide(s, true) }, fromWide(true)},
	{"utf-16le without mark", "utf-16le", func(s string) string { return wide(s, false) }, fromWide(false)},
	{"utf-16be NFD CRLF", "utf-16be", func(s string) string {
		return "\xfe\xff" + wide(strings.ReplaceAll(norm.NFD.String(s), "\n", "\r\n"), true)
	}, func(s string) string { return norm.NFC.String(fromWide(true)(s)) }},
}

func same(s string) string { return s }

func fromNarrow(s string) string {
	out, _ := charmap.Windows1252.NewDecoder().String(s)
	return out
}

func fromWide(bigEndian bool) func(string) string {
	return func(s string) string {
		var units []uint16
		for i := 0; i+1 < len(s); i += 2 {
			if bigEndian {
				units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
			} else {
				units = append(units, uint16(s[i+1])<<8|uint16(s[i]))
			}
		}
		return string(utf16.Decode(units))
	}
}

// TestEncodings: the same text, and for every word the bytes that hold it.
func TestEncodings(t *testing.T) {
	for _, e := range encodings {
		for _, name := range []string{"a.txt", "a.md", "a.html"} {
			text := encodingText
			if name == "a.html" {
				text = "<p>" + strings.Replace(encodingText, "\n\n", "<p>", 1)
			}
			raw := e.encode(text)
			doc := read(t, name, []byte(raw))
			if doc.Encoding() != e.encoding {
				t.Errorf("%s: encoding %s, want %s", e.name, doc.Encoding(), e.encoding)
			}
			want := read(t, name, []byte(text)).Text
			if doc.Text != want {
				t.Errorf("%s %s: got %q, want %q", name, e.name, doc.Text, want)
				continue
			}
			at := 0
			for _, word := range strings.Fields(doc.Text) {
				at += strings.Index(doc.Text[at:], word)
				p := doc.Place(document.Span{Start: at, End: at + len(word)})
				if got := e.decode(raw[p.Start:p.End]); got != word {
					t.Errorf("%s %s: the place of %q holds %q", name, e.name, word, got)
				}
				at += len(word)
			}
		}
	}
}

func TestDecodeDoesNotCopy(t *testing.T) {
	data := []byte(strings.Repeat("Sagen om søen – «åen»\n", 1000))
	if n := testing.AllocsPerRun(5, func() { decode(data, "") }); n > 1 {
		t.Errorf("%v allocations", n)
	}
}

// TestMixedEncoding holds that the reader tells of bytes that are not of the encoding, and only
// of those.
func TestMixedEncoding(t *testing.T) {
	for text, encoding := range map[string]string{
		"Møde på Ærø \x96 i maj": inUTF8, "Møde på Ærø – i maj": "", "M\xf8de p\xe5 Ærø": "", "«SØ»": "",
	} {
		doc := read(t, "a.txt", []byte(text))
		told := ""
		for _, n := range doc.Notes {
			if n.Kind == document.Warning {
				told = doc.Encoding()
			}
		}
		if told != encoding {
			t.Errorf("%q is told to be mixed with %q, want %q", text, told, encoding)
		}
	}
}
