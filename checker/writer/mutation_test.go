package writer_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
)

var mutations = flag.Int("mutations", 200, "how many broken files TestMutated makes")

// TestMutated breaks Word and ODT files in many ways, by bytes, parts and elements.
// Whatever a reader still takes must be refused in words, or come out as a sound package
// with the same text.
func TestMutated(t *testing.T) {
	var seeds [][]byte
	for _, file := range realFiles(t) {
		seeds = append(seeds, mustRead(t, file))
	}
	seeds = append(seeds, talk(t))
	for _, c := range constructs {
		seeds = append(seeds, word(t, para(run("Overskrift"))+c.body+para(run("Slut")), c.parts...))
	}
	tally := map[string]int{}
	for n := range *mutations {
		random := rand.New(rand.NewPCG(uint64(n), 2026))
		data := mutate(t, random, seeds[n%len(seeds)])
		tally[tryWrite(t, fmt.Sprintf("mutation %d", n), data)]++
	}
	t.Logf("%v", tally)
	if tally["written"] < *mutations/5 {
		t.Errorf("only %d of %d were written to: %v", tally["written"], *mutations, tally)
	}
}

// tryWrite annotates, strips and fixes a file that may be broken, and tells what became
// of it.
func tryWrite(t *testing.T, name string, data []byte) string {
	doc, err := reader.Read("sag.docx", data, reader.Options{})
	if err != nil {
		return "unreadable"
	}
	outcome := "written"
	check := func(what string, out []byte, err error, want string) {
		var problem *writer.Problem
		switch {
		case errors.As(err, &problem) && problem.Message != "":
			outcome = "refused"
		case err != nil:
			t.Fatalf("%s, %s: %v is no problem", name, what, err)
		default:
			wellFormed(t, name+", "+what, data, out)
			after, err := reader.Read("sag.docx", out, reader.Options{})
			if err != nil || want != "" && strings.Join(strings.Fields(after.Text), " ") != strings.Join(strings.Fields(want), " ") {
				t.Fatalf("%s, %s: %v, the text is\n%q, want\n%q", name, what, err, after.Text, want)
			}
		}
	}
	comments := everyThird(doc)
	out, err := writer.Annotate(data, doc, comments, "mærke")
	check("annotate", out, err, doc.Text)
	if err == nil {
		if err := func() error { _, _, err := writer.Strip(out, doc.Format, false); return err }(); err != nil {
			t.Fatalf("%s: what was written cannot be stripped: %v", name, err)
		}
	}
	out, _, err = writer.Strip(data, doc.Format, true)
	check("strip", out, err, doc.Text)
	fixes := someFixes(doc)
	out, made, err := writer.Fix(data, doc, fixes, fixDate)
	check("fix", out, err, edited(doc, made))
	return outcome
}

// someFixes exchange a word of every other block.
func someFixes(doc *document.Document) []*checker.Fix {
	var all []*checker.Fix
	for i, b := range doc.Blocks {
		text := doc.Slice(b.Content())
		k := strings.IndexByte(text, ' ')
		if i%2 > 0 || k < 2 || strings.ContainsAny(text[:k], "\n\t\ufffc\ufffd") {
			continue
		}
		at := b.Content().Start
		all = append(all, &checker.Fix{Edits: []checker.Edit{{Span: document.Span{Start: at, End: at + k}, Text: "Hvis & så"}}})
	}
	return all
}

// edited is the text with fixes made.
func edited(doc *document.Document, made []*checker.Fix) string {
	var out strings.Builder
	at := 0
	for _, f := range made {
		for _, e := range f.Edits {
			out.WriteString(doc.Text[at:e.Span.Start] + e.Text)
			at = e.Span.End
		}
	}
	return out.String() + doc.Text[at:]
}

// wellFormed fails unless a package opens, its parts unpack as far as they did before,
// and those that were XML still are.
func wellFormed(t *testing.T, name string, before, after []byte) {
	t.Helper()
	sound := soundParts(before)
	now := soundParts(after)
	if now == nil {
		t.Fatalf("%s: no package came out", name)
	}
	for part := range sound {
		if !now[part] {
			t.Fatalf("%s: %s is no longer XML", name, part)
		}
	}
	for part, ok := range now {
		if _, old := sound[part]; !ok && !old &&
			(strings.Contains(part, "omments") || strings.Contains(part, "customXml")) && !soundName(before, part) {
			t.Fatalf("%s: the new part %s is not XML", name, part)
		}
	}
}

// soundName reports whether a package has a part of that name.
func soundName(data []byte, name string) bool {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false
	}
	for _, f := range z.File {
		if f.Name == name {
			return true
		}
	}
	return false
}

// soundParts tells of every part that looks like XML whether it is; nil for what is no
// package.
func soundParts(data []byte) map[string]bool {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil
	}
	sound := map[string]bool{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			continue
		}
		text, err := io.ReadAll(r)
		if err != nil || !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		if isXML(text) {
			sound[f.Name] = true
		}
	}
	return sound
}

func isXML(text []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(text))
	for {
		_, err := d.Token()
		if err == io.EOF {
			return true
		}
		if err != nil {
			return false
		}
	}
}

// mutate breaks a package in one to four ways.
func mutate(t *testing.T, random *rand.Rand, data []byte) []byte {
	if random.IntN(12) == 0 { // by bytes
		data = bytes.Clone(data)
		for range 1 + random.IntN(4) {
			data[random.IntN(len(data))] = byte(random.IntN(256))
		}
		if random.IntN(4) == 0 {
			data = data[:random.IntN(len(data))]
		}
		return data
	}
	parts, _ := contents(t, data)
	var names []string
	for name := range parts {
		names = append(names, name)
	}
	sort.Strings(names)
	for range 1 + random.IntN(3) {
		name := names[random.IntN(len(names))]
		if random.IntN(3) > 0 {
			for _, n := range names {
				if base := filepath.Base(n); base == "document.xml" || base == "content.xml" {
					name = n
				}
			}
		}
		switch random.IntN(12) {
		case 0:
			if !strings.Contains(name, "document.xml") {
				delete(parts, name)
			}
		case 1:
			parts[name] = parts[names[random.IntN(len(names))]]
		default:
			parts[name] = mutateXML(random, parts[name])
		}
	}
	var all []part
	for _, name := range names {
		if text, ok := parts[name]; ok && !strings.HasSuffix(name, "/") {
			all = append(all, part{name, text})
		}
	}
	return zipped(t, all...)
}

// strange are bits of markup that may stand anywhere or nowhere.
var strange = []string{
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, `<w:r><w:fldChar w:fldCharType="end"/></w:r>`, `<w:p/>`, `<w:r/>`,
	`<w:t/>`, `<w:r><w:t> x </w:t></w:r>`,
	`<w:ins w:id="1" w:author="sagstjek"><w:r><w:t>ny tekst</w:t></w:r></w:ins>`, `<w:commentRangeStart w:id="0"/>`,
	`<w:r><w:commentReference w:id="99999999999"/></w:r>`,
	`<w:sdt><w:sdtContent><w:p><w:r><w:t>i en kontrol</w:t></w:r></w:p></w:sdtContent></w:sdt>`, `<!-- x -->`,
	`<![CDATA[a]]>`, `<?pi x?>`, "\x00", "\xff", "&", "&#0;", "<", "]]>",
	`<w:p><w:p><w:r><w:r><w:t>dybt nede</w:t></w:r></w:r></w:p></w:p>`,
	`<w:txbxContent><w:p><w:r><w:t>boks x</w:t></w:r></w:p></w:txbxContent>`,
	`<x:y xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
	`<text:p>ny linje her</text:p>`,
	`<office:annotation office:name="sagstjek1"><dc:creator>sagstjek</dc:creator></office:annotation>`,
	`<text:span>et to</text:span>`, ` xml:space="preserve"`, ` w:id="x"`,
}

// mutateXML breaks one part: an element goes, comes twice or changes places with
// another, or something strange comes in.
func mutateXML(random *rand.Rand, text string) string {
	if len(text) < 10 {
		return text
	}
	tag := func() (start, end int) {
		start = random.IntN(len(text))
		if i := strings.IndexByte(text[start:], '<'); i >= 0 {
			start += i
		}
		end = start
		if i := strings.IndexByte(text[start:], '>'); i >= 0 {
			end = start + i + 1
		}
		return start, end
	}
	element := func() (start, end int) {
		start, end = tag()
		name, _, _ := strings.Cut(strings.Trim(text[start:end], "<>/"), " ")
		if i := strings.Index(text[end:], "</"+name+">"); i >= 0 && name != "" && !strings.HasSuffix(text[start:end], "/>") {
			end += i + len(name) + 3
		}
		return start, end
	}
	switch []int{0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 6, 6, 6}[random.IntN(15)] { // most leave it well-formed
	case 0:
		start, end := element()
		return text[:start] + text[end:]
	case 1:
		start, end := element()
		return text[:end] + text[start:end] + text[end:]
	case 2:
		start, end := element()
		to, _ := tag()
		if to < end {
			to = end
		}
		return text[:start] + text[end:to] + text[start:end] + text[to:]
	case 3:
		start, end := tag()
		return text[:start] + text[end:]
	case 4:
		at := random.IntN(len(text))
		return text[:at] + strange[random.IntN(len(strange))] + text[at:]
	case 5:
		at := random.IntN(len(text))
		return text[:at] + string(rune(random.IntN(300))) + text[at+1:]
	}
	_, at := tag()
	return text[:at] + strange[random.IntN(len(strange))] + text[at:]
}
