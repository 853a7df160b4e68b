package reader

import (
	"strings"
	"testing"
)

const odtSpaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ` +
	`xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ` +
	`xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ` +
	`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ` +
	`xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:x="https://example.org/andet"`

// odtCase is a body, what is read of it, and the styles it uses.
type odtCase struct{ name, body, want, styles string }

func runODT(t *testing.T, cases []odtCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := shape(read(t, "sag.odt", pack(t, map[string]string{
				"mimetype": "application/vnd.oasis.opendocument.text",
				"styles.xml": `<office:document-styles ` + odtSpaces + `><office:styles>` + c.styles +
					`</office:styles></office:document-styles>`,
				"content.xml": `<office:document-content ` + odtSpaces + `><office:body><office:text>` + c.body +
					`</office:text></office:body></office:document-content>`,
			})))
			if got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestODTText(t *testing.T) {
	const note = `<text:note><text:note-citation>1</text:note-citation> <text:note-body><text:p>Noten.</text:p></text:note-body></text:note>`
	const comment = `<office:annotation><dc:creator>Navn</dc:creator><meta:creator-initials>NN</meta:creator-initials><text:p>Passer det?</text:p></office:annotation>`
	runODT(t, []odtCase{
		{"content control",
			`<text:p>Borger: <loext:content-control>Kaj <text:span>Bo</text:span></loext:content-control>.</text:p>`,
			"Borger: Kaj Bo.\n", ""},
		{"empty content control",
			`<text:p>Navn: <loext:content-control loext:showing-place-holder="true">Skriv her</loext:content-control>.</text:p>`,
			"Navn: .\n! pladsholder «Skriv her» @ Navn: .\n", ""},
		{"fields",
			`<text:p><text:variable-input>a</text:variable-input> <text:sender-street>b</text:sender-street> <text:page-variable-get>c</text:page-variable-get> <x:felt>d</x:felt></text:p>`, "a b c d\n", ""},
		{"shapes",
			`<text:p>Før <draw:rect><text:p>a</text:p><text:p>b</text:p></draw:rect><draw:g><draw:ellipse><svg:title>Oval</svg:title><text:list><text:list-item><text:p>c</text:p></text:list-item></text:list></draw:ellipse></draw:g>efter.</text:p><draw:rect><text:p>d</text:p></draw:rect>`, "Før efter.\na\nb\nli1 [-] c\nd\n", ""},
		{"what is no text",
			`<text:p><text:number>1.</text:number><text:script>alert(1)</text:script>Tekst<text:ruby><text:ruby-base> med</text:ruby-base><text:ruby-text>glose</text:ruby-text></text:ruby>` + note + comment +
				`<draw:frame> <svg:desc>Et billede</svg:desc> </draw:frame>.</text:p>`,
			"Tekst med.\nfn1 Noten.\n! kommentar «Passer det?» @ Tekst med.\n", ""},
	})
}

// The numbers of points go on where a paragraph parts a list, on every level (OpenDocument 1.2 part 1,
// 19.796), and begin anew below the next number above.
func TestODTListNumbers(t *testing.T) {
	const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>` +
		`<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:start-value="2"/></text:list-style>` +
		`<text:list-style style:name="R"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/></text:list-style>`
	list := func(attr string, items ...string) string {
		return `<text:list ` + attr + `><text:list-item>` + strings.Join(items, `</text:list-item><text:list-item>`) +
			`</text:list-item></text:list>`
	}
	p := func(text string) string { return `<text:p>` + text + `</text:p>` }
	const first, goesOn = `text:style-name="L"`, `text:style-name="L" text:continue-numbering="true"`
	runODT(t, []odtCase{
		{"parted", list(first, p("en")+list("", p("a"), p("b"))) + p("Imellem.") + list(goesOn, list("", p("c")), p("to")+list("", p("a"))),
			"li1 [1.] en\nli2 [b)] a\nli2 [c)] b\nImellem.\nli2 [d)] c\nli1 [2.] to\nli2 [b)] a\n", styles},
		{"begun anew", list(first, p("en"), p("to")) + list(first, p("en")) + list(goesOn, p("to")),
			"li1 [1.] en\nli1 [2.] to\nli1 [1.] en\nli1 [2.] to\n", styles},
		{"of another style", `<text:list ` + first + `><text:list-item text:style-override="R">` + p("en") + `</text:list-item></text:list>`,
			"li1 [I.] en\n", styles},
	})
}

// Headings have the numbers of chapters unless their style has a list or wants none.
func TestODTChapters(t *testing.T) {
	const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>` +
		`<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>` +
		`<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>` +
		`<style:style style:name="U" style:list-style-name=""/><style:style style:name="UU" style:parent-style-name="U"/>`
	h := func(level, attr, text string) string {
		return `<text:h text:outline-level="` + level + `" ` + attr + `>` + text + `</text:h>`
	}
	runODT(t, []odtCase{
		{"levels", h("1", "", "Et") + h("2", "", "a") + h("2", "", "b") + h("3", "", "x") + h("1", "", "To") + h("2", "", "c") +
			`<text:p>Tekst</text:p>`,
			"h1 [1.] Et\nh2 [1.1] a\nh2 [1.2] b\nh3 x\nh1 [2.] To\nh2 [2.1] c\nTekst\n", styles},
		{"without", h("1", `text:style-name="UU"`, "Uden") + h("1", `text:is-list-header="true"`, "Også") + h("1", "", "") +
			`<text:p>Tekst</text:p>` + h("1", `text:start-value="7"`, "Syv"), "h1 Uden\nh1 Også\nTekst\nh1 [7.] Syv\n", styles},
		{"no style", h("1", "", "Et"), "h1 Et\n", ""},
	})
}

func TestODTTables(t *testing.T) {
	row := func(cells ...string) string {
		return `<table:table-row><table:table-cell>` + strings.Join(cells, `</table:table-cell><table:table-cell>`) +
			`</table:table-cell></table:table-row>`
	}
	h := func(text string) string { return `<text:h text:outline-level="2">` + text + `</text:h>` }
	p := func(text string) string { return `<text:p>` + text + `</text:p>` }
	table := func(rows ...string) string { return `<table:table>` + strings.Join(rows, "") + `</table:table>` }
	runODT(t, []odtCase{
		{"headings in its cells", table(row(h("Resume"), p("a")), row(h("Økonomi"), p("b"))), "h2 Resume\na\nh2 Økonomi\nb\n", ""},
		{"headings as its head", table(row(h("Takster")), row(h("Post"), h("2026")), row(p("c"), p("d"))),
			"t1/0 | 1.1 Takster | 2.1 Post 2.2 2026 | 3.1 c 3.2 d\n", ""},
		{"a comment in a heading", table(row(h("Takster<office:annotation><text:p>Nye?</text:p></office:annotation>"), h("2026")), row(p("c"), p("d"))),
			"t1/0 | 1.1 Takster 1.2 2026 | 2.1 c 2.2 d\n! kommentar «Nye?» @ Takster⇥2026⏎c⇥d\n", ""},
		{"headings below its head", table(row(h("Resume"), h("")), row(p("c"), p("d")), row(h("Økonomi"), p("e"))),
			"h2 Resume\nc\nd\nh2 Økonomi\ne\n", ""},
	})
}

func TestODTQuotes(t *testing.T) {
	runODT(t, []odtCase{
		{"by name",
			`<text:p text:style-name="Quotations">a</text:p><text:p text:style-name="Intense_20_Quote">b</text:p>`, "q a\nq b\n", ""},
		{"by what it is made from", `<text:p text:style-name="P1">a</text:p>`, "q a\n",
			`<style:style style:name="P1" style:parent-style-name="Quote"/>`},
		{"not a heading", `<text:h text:style-name="Quote" text:outline-level="1">a</text:h>`, "h1 a\n", ""},
	})
}

// Page headers and footers stand with the styles; each text is noted once.
func TestODTMargins(t *testing.T) {
	doc := read(t, "sag.odt", pack(t, map[string]string{
		"mimetype": "application/vnd.oasis.opendocument.text",
		"styles.xml": `<office:document-styles ` + odtSpaces + `><office:master-styles><style:master-page>` +
			`<style:header><text:p>UDKAST</text:p><text:p>Sag 12</text:p></style:header><style:header-left><text:p>UDKAST</text:p><text:p>Sag 12</text:p></style:header-left>` +
			`<style:header-first style:display="false"><text:p>Ikke vist</text:p></style:header-first><style:footer><text:p>Side <text:page-number>1</text:page-number></text:p></style:footer>` +
			`</style:master-page></office:master-styles></office:document-styles>`,
		"content.xml": `<office:document-content ` + odtSpaces +
			`><office:body><office:text><text:p>Broen.</text:p></office:text></office:body></office:document-content>`,
	}))
	if got, want := shape(doc), "Broen.\n! hoved «UDKAST⏎Sag 12» @ Broen.\n! fod «Side 1» @ Broen.\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
