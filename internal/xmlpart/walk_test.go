package xmlpart

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// told writes down what it is told.
type told struct {
	src string
	all []string
}

func (b *told) Begin(t Tag) {
	says := "begin " + t.Name + " " + b.src[t.Start:t.End]
	for _, a := range t.Attrs {
		says += fmt.Sprintf("|%s=%s%q", a.Name, a.Value, b.src[a.Start:a.End])
	}
	b.all = append(b.all, says)
}
func (b *told) End(start, end int) { b.all = append(b.all, "end "+b.src[start:end]) }
func (b *told) Text(start, end int, cdata bool) {
	b.all = append(b.all, fmt.Sprintf("text %s %t", b.src[start:end], cdata))
}

func TestWalk(t *testing.T) {
	src := `<?xml version="1.0"?><x:document xmlns:x="` + Word + `"><x:p x:rsidR="1" x:val="a&amp;b" y:val='c'/>` +
		`<t xmlns="` + Text + `">a&lt;<![CDATA[b]]></t ><t/></x:document>`
	b := &told{src: src}
	if err := Walk(src, b); err != nil {
		t.Fatal(err)
	}
	want := []string{
		`begin w:document <x:document xmlns:x="` + Word + `">|=` + Word + `" xmlns:x=\"` + Word + `\""`,
		`begin w:p <x:p x:rsidR="1" x:val="a&amp;b" y:val='c'/>|w:val=a&b" x:val=\"a&amp;b\""|=c" y:val='c'"`, "end ",
		`begin text:t <t xmlns="` + Text + `">|xmlns=` + Text + `" xmlns=\"` + Text + `\""`, "text a&lt; false", "text b true", "end </t >",
		"begin  <t/>", "end ",
		"end </x:document>",
	}
	if !slices.Equal(b.all, want) {
		t.Errorf("told\n%s\nwant\n%s", strings.Join(b.all, "\n"), strings.Join(want, "\n"))
	}
}

// nothing builds nothing.
type nothing struct{}

func (nothing) Begin(Tag)           {}
func (nothing) End(int, int)        {}
func (nothing) Text(int, int, bool) {}

func TestWalkRefuses(t *testing.T) {
	for src, want := range map[string]error{
		"":                            ErrMalformed,
		"tekst":                       ErrMalformed,
		"<a>":                         ErrMalformed,
		"<a></b>":                     ErrMalformed,
		"</a>":                        ErrMalformed,
		"<a ?></a>":                   ErrMalformed,
		"<a><?b ></a>":                ErrMalformed,
		"<a><?b /></a>":               ErrMalformed,
		"<a/>\x00":                    ErrMalformed,
		strings.Repeat("<a>", 300):    ErrTooDeep,
		strings.Repeat("<a/>", 4e6+1): ErrTooLarge,
	} {
		if err := Walk(src, nothing{}); !errors.Is(err, want) {
			t.Errorf("%.20q: %v, want %v", src, err, want)
		}
	}
}
