package reader

import (
	"fmt"
	"strings"
	"testing"
)

func tc(text string, props ...string) string {
	return `<w:tc><w:tcPr>` + strings.Join(props, "") + `</w:tcPr>` + p(r(text)) + `</w:tc>`
}

func tr(cells string, props ...string) string {
	return `<w:tr><w:trPr>` + strings.Join(props, "") + `</w:trPr>` + cells + `</w:tr>`
}

func tbl(rows ...string) string { return `<w:tbl>` + strings.Join(rows, "") + `</w:tbl>` }

func TestDOCXTables(t *testing.T) {
	data := tbl(tr(tc("a")+tc("b")), tr(tc("c")+tc("d")))
	inner := tr(tc("før") + `<w:tc>` + data + p("") + `</w:tc>`)
	h := []string{"styles", headingStyles}
	title := func(text string) string { return `<w:tc>` + p(r(text), inStyle("Overskrift2")) + `</w:tc>` }
	runDOCX(t, Final, []docxCase{
		{"data", data, "t1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\n", nil},
		{"header", tbl(tr(tc("a")+tc("b"), `<w:tblHeader/>`), tr(tc("c")+tc("d"))), "t1/1 | 1.1 a 1.2 b | 2.1 c 2.2 d\n", nil},
		{"spans",
			tbl(tr(tc("a", `<w:gridSpan w:val="2"/>`)+tc("b", `<w:vMerge w:val="restart"/>`)),
				tr(tc("c")+tc("d")+tc("skjult", `<w:vMerge/>`))), "t1/0 | 1.1 a 1.3 b | 2.1 c 2.2 d 2.3 \n", nil},
		{"gap", tbl(tr(tc("a")+tc("b")), tr(tc("c"), `<w:gridBefore w:val="1"/>`)), "t1/0 | 1.1 a 1.2 b | 2.1  2.2 c\n", nil},
		{"paragraphs in a cell", tbl(tr(`<w:tc>`+p(r("a"))+p("")+p(r("b"))+`</w:tc>`+tc("c")), tr(tc("d")+tc("e"))),
			"t1/0 | 1.1 a⏎b 1.2 c | 2.1 d 2.2 e\n", nil},
		{"one row", tbl(tr(tc("a") + tc("b"))), "a\nb\n", nil},
		{"one column", tbl(tr(tc("a")), tr(tc("b"))), "a\nb\n", nil},
		{"nested", tbl(inner, tr(tc("x")+tc("y"))), "før\nt1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\nx\ny\n", nil},
		{"heading inside",
			tbl(tr(`<w:tc>`+p(r("Resume"), inStyle("Overskrift2"))+`</w:tc>`+tc("b")), tr(tc("c")+tc("d"))), "h2 Resume\nb\nc\nd\n", h},
		{"headings as its head", tbl(tr(title("Takster")), tr(title("Post")+title("2026")), tr(tc("c")+tc("d"))),
			"t1/0 | 1.1 Takster | 2.1 Post 2.2 2026 | 3.1 c 3.2 d\n", h},
		{"headings below its head",
			tbl(tr(title("Resume")+title("Sag")), tr(tc("c")+tc("d")), tr(title("Økonomi")+tc("e"))),
			"h2 Resume\nh2 Sag\nc\nd\nh2 Økonomi\ne\n", h},
		{"nothing but headings", tbl(tr(title("Resume")+title("Sag")), tr(title("Økonomi")+tc(""))), "h2 Resume\nh2 Sag\nh2 Økonomi\n", h},
		{"deleted row", tbl(tr(tc("a")+tc("b")), tr(tc("c")+tc("d"), del), tr(tc("e")+tc("f"))),
			"t1/0 | 1.1 a 1.2 b | 2.1 e 2.2 f\n! slettet «c⏎d» @ a\n", nil},
		{"deleted cell", tbl(tr(tc("a")+tc("b")+tc("c", `<w:cellDel w:id="1" w:author="A"/>`)), tr(tc("d")+tc("e"))),
			"t1/0 | 1.1 a 1.2 b | 2.1 d 2.2 e\n! slettet «c» @ a\n", nil},
		{"empty", tbl(tr("")) + tbl(tr(tc("")+tc("")), tr(tc("")+tc(""))) + p(r("a")), "a\n", nil},
		{"empty last row", tbl(tr(tc("a")+tc("b")), tr(tc("", `<w:gridSpan w:val="2"/>`))), "t1/0 | 1.1 a 1.2 b | 2.1 \n", nil},
	})
}

const headingStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Overskrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Rubrik"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 1"/><w:basedOn w:val="Rubrik"/></w:style>
<w:style w:type="paragraph" w:styleId="No"><w:name w:val="Overskrift 4"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading5"><w:name w:val="Min egen"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="Ring 2"/><w:basedOn w:val="Ring"/></w:style>
<w:style w:type="character" w:styleId="Strk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="English"><w:name w:val="English"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>`

func TestDOCXHeadings(t *testing.T) {
	body := p(r("Titel"), inStyle("Titel")) + p(r("Navn"), inStyle("Overskrift2")) + p(r("Arvet"), inStyle("Punkt")) +
		p(r("Niveau"), inStyle("Rubrik")) + p(r("Niveau før navn"), inStyle("Rubrik2")) + p(r("Norsk"), inStyle("No")) +
		p(r("Id"), inStyle("Heading5")) + p(r("Selv"), `<w:outlineLvl w:val="0"/>`) +
		p(r("Brødtekst"), inStyle("Overskrift2"), `<w:outlineLvl w:val="9"/>`) + p(r("Ring"), inStyle("Ring")) +
		p(r("Fed", `<w:b/>`)+r(" og fed 2.", `<w:rStyle w:val="Strk"/>`)) + p(r("Fed", `<w:b/>`)+r(" ikke")) +
		p(r("Fed")+r(": ", `<w:b/>`)) + p(r("Citat"), inStyle("Citat")) + p(r("Ukendt"), inStyle("Findes-ikke"))
	runDOCX(t, Final, []docxCase{{"levels", body, `
h1 Titel
h2 Navn
h2 Arvet
h3 Niveau
h3 Niveau før navn
h4 Norsk
h5 Id
h1 Selv
Brødtekst
Ring
* Fed og fed 2.
Fed ikke
Fed:
q Citat
Ukendt
`, []string{"styles", headingStyles}}})
}

func TestDOCXLanguage(t *testing.T) {
	lang := func(tag string) string { return `<w:lang w:val="` + tag + `"/>` }
	runDOCX(t, Final, []docxCase{
		{"all", p(r("Dette er ", lang("nb-NO")) + r("norsk.", lang("nb-NO"))), "{nb-NO} Dette er norsk.\n", nil},
		{"some", p(r("Et citat: ") + r("we the people", lang("en-US"))), "Et citat: we the people\n", nil},
		{"Danish", p(r("Dansk", lang("da-DK"))), "Dansk\n", nil},
		{"by style", p(r("English"), inStyle("English")) + p(r("Dansk", lang("da-DK")), inStyle("English")),
			"{en-GB} English\nDansk\n", []string{"styles", headingStyles}},
		{"default of the program", p(r("Dansk tekst")) + p(r("Dansk"), inStyle("Overskrift2")),
			"Dansk tekst\nh2 Dansk\n", []string{"styles", headingStyles}},
	})
}

func lvl(i int, format, text string, more ...string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, i, format, strings.Join(more, ""), text)
}

func abstract(id int, levels ...string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, id, strings.Join(levels, ""))
}

func num(id, abstract int, overrides ...string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, abstract, strings.Join(overrides, ""))
}

func li(text string, id, level int) string {
	return p(r(text), fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, id))
}

func TestDOCXNumbering(t *testing.T) {
	levels := abstract(0, lvl(0, "decimal", "%1."), lvl(1, "decimal", "%1.%2"), lvl(2, "lowerLetter", "%3)"))
	restart := `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`
	linked := abstract(0, lvl(0, "decimal", "§ %1", `<w:pStyle w:val="Overskrift2"/>`)) + num(1, 0)
	linkedStyle := `<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
	viaStyle := abstract(0, lvl(0, "upperRoman", "%1.")) +
		`<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Liste"/></w:abstractNum>` + num(1, 0) + num(2, 1)
	listStyle := `<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
	runDOCX(t, Final, []docxCase{
		{"levels", li("a", 1, 0) + li("b", 1, 1) + li("c", 1, 1) + li("d", 1, 2) + li("e", 1, 0) + li("f", 1, 1),
			"li1 [1.] a\nli2 [1.1] b\nli2 [1.2] c\nli3 [a)] d\nli1 [2.] e\nli2 [2.1] f\n", []string{"numbering", levels + num(1, 0)}},
		{"skipped levels have had their first", li("a", 1, 1) + li("b", 1, 0) + li("c", 1, 2) + li("d", 1, 1),
			"li2 [1.1] a\nli1 [2.] b\nli3 [a)] c\nli2 [2.2] d\n", []string{"numbering", levels + num(1, 0)}},
		{"shared and restarted", li("a", 1, 0) + li("b", 2, 0) + li("c", 3, 0) + li("d", 3, 0),
			"li1 [1.] a\nli1 [2.] b\nli1 [5.] c\nli1 [6.] d\n", []string{"numbering", levels + num(1, 0) + num(2, 0) + num(3, 0, restart)}},
		{"level of its own", li("a", 1, 0), "li1 [A:] a\n", []string{
			"numbering", levels + num(1, 0, `<w:lvlOverride w:ilvl="0">`+lvl(0, "upperLetter", "%1:")+`</w:lvlOverride>`),
		}},
		{"never restarts", li("a", 1, 0) + li("b", 1, 1) + li("c", 1, 0) + li("d", 1, 1),
			"li1 [1] a\nli2 [1] b\nli1 [2] c\nli2 [2] d\n",
			[]string{"numbering", abstract(0, lvl(0, "decimal", "%1"), lvl(1, "decimal", "%2", `<w:lvlRestart w:val="0"/>`)) + num(1, 0)}},
		{"bullets and none", li("a", 1, 0) + li("b", 1, 1) + li("c", 1, 2), "li1 [•] a\nli2 [–] b\nli3 c\n", []string{
			"numbering", abstract(0, lvl(0, "bullet", "\uf0b7"), lvl(1, "bullet", "–"), lvl(2, "none", "")) + num(1, 0),
		}},
		{"legal", li("a", 1, 0) + li("b", 1, 1), "li1 [I] a\nli2 [1.1] b\n", []string{
			"numbering", abstract(0, lvl(0, "upperRoman", "%1"), lvl(1, "decimal", "%1.%2", `<w:isLgl/>`)) + num(1, 0),
		}},
		{"heading by style",
			p(r("Resume"), inStyle("Overskrift2")) + p(r("Sag"), inStyle("Overskrift2")) +
				p(r("Uden"), inStyle("Overskrift2"), `<w:numPr><w:numId w:val="0"/></w:numPr>`),
			"h2 [§ 1] Resume\nh2 [§ 2] Sag\nh2 Uden\n", []string{"numbering", linked, "styles", linkedStyle}},
		{"numbering style", li("a", 2, 0), "li1 [I.] a\n", []string{"numbering", viaStyle, "styles", listStyle}},
		{"bad bytes in a label", li("a", 1, 0), "li1 [1)] a\n", []string{
			"numbering", abstract(0, lvl(0, "decimal", "\xff%1)")) + num(1, 0),
		}},
		{"empty ones count", li("a", 1, 0) + li("", 1, 0) + li("b", 1, 0), "li1 [1.] a\nli1 [3.] b\n", []string{
			"numbering", levels + num(1, 0),
		}},
		{"deleted ones do not",
			li("a", 1, 0) +
				p(deletedRun("x"), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, paraMark(del)) +
				li("b", 1, 0),
			"li1 [1.] a\nli1 [2.] b\n! slettet «x» @ b\n", []string{"numbering", levels + num(1, 0)}},
	})
}

func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		n            int
		format, want string
	}{
		{27, "lowerLetter", "aa"}, {54, "upperLetter", "BBB"}, {0, "lowerLetter", ""}, {1994, "upperRoman", "MCMXCIV"},
		{4, "lowerRoman", "iv"}, {7, "decimalZero", "07"}, {12, "decimalZero", "12"}, {3, "ordinal", "3."}, {3, "ukendt", "3"},
	} {
		if got := formatNumber(c.n, c.format); got != c.want {
			t.Errorf("%d as %s: %q, want %q", c.n, c.format, got, c.want)
		}
	}
}

func textBox(content string) string {
	return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>` + content +
		`</w:txbxContent></w:drawing></mc:Choice>` +
		`<mc:Fallback><w:pict><w:txbxContent>` + content + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

func TestDOCXTextBoxesAndNotes(t *testing.T) {
	foot := func(n int) string { return fmt.Sprintf(`<w:r><w:footnoteReference w:id="%d"/></w:r>`, n) }
	footnotes := `<w:footnote w:type="separator" w:id="0">` + p(r("streg")) + `</w:footnote><w:footnote w:id="1">` +
		p(r("Ikke nævnt.")) + `</w:footnote>` +
		`<w:footnote w:id="2">` + p(r("Første.")) + p(r("Mere.")) + `</w:footnote><w:footnote w:id="3">` + p(r("Anden.")) + `</w:footnote>`
	ranged := func(id, text string) string {
		return `<w:commentRangeStart w:id="` + id + `"/>` + text + `<w:commentRangeEnd w:id="` + id +
			`"/><w:r><w:commentReference w:id="` + id + `"/></w:r>`
	}
	comment := func(id, para, text string) string {
		return `<w:comment w:id="` + id + `" w:author="Navn">` + `<w:p w14:paraId="` + para + `">` + r(text) + `</w:p></w:comment>`
	}
	runDOCX(t, Final, []docxCase{
		{"text box once",
			p(r("Før ")+textBox(p(r("Boks"))+tbl(tr(tc("a")+tc("b")), tr(tc("c")+tc("d"))))+r("efter")) +
				p(r("Næste")),
			"Før efter\nBoks\nt1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\nNæste\n", nil},
		{"unknown choice",
			p(`<w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>ny</w:t></mc:Choice><mc:Fallback><w:t>gammel</w:t></mc:Fallback></mc:AlternateContent></w:r>`), "gammel\n", nil},
		{"footnotes", p(r("a")+foot(3)) + p(r("b")+foot(2)+wrap("del", foot(1))),
			"a\nb\nfn1 Anden.\nfn2 Første.\nfn2 Mere.\n", []string{"footnotes", footnotes}},
		{"footnote cited twice", p(r("a") + foot(3) + r("b") + foot(3)), "ab\nfn1 Anden.\n", []string{"footnotes", footnotes}},
		{"endnotes", p(r("a") + `<w:r><w:endnoteReference w:id="4"/></w:r>` + foot(3)), "a\nfn1 Anden.\nfn2 Sidst.\n",
			[]string{"footnotes", footnotes, "endnotes", `<w:endnote w:id="4">` + p(r("Sidst.")) + `</w:endnote>`}},
		{"comment", p(r("Udgiften er ") + ranged("1", r("2 mio. ")) + r("kr.")),
			"Udgiften er 2 mio. kr.\n! kommentar «Passer det?» @ 2 mio.\n", []string{"comments", comment("1", "A", "Passer det?")}},
		{"comment over paragraphs",
			`<w:commentRangeStart w:id="1"/>` + p(r("En")) + p(r("to")) + `<w:commentRangeEnd w:id="1"/>` +
				p(r("tre")),
			"En\nto\ntre\n! kommentar «Ret» @ En⏎to\n", []string{"comments", comment("1", "A", "Ret")}},
		{"comment at a point", p(r("a")) + p(r("b")+`<w:r><w:commentReference w:id="1"/></w:r>`+r("c")),
			"a\nbc\n! kommentar «Ret» @ bc\n", []string{"comments", comment("1", "A", "Ret")}},
		{"reply", p(r("a ") + ranged("1", r("b")) + r(" c")),
			"a b c\n! kommentar «Spørgsmål» @ b\n! kommentar «Svar» @ b\n",
			[]string{
				"comments", comment("1", "A", "Spørgsmål") + comment("2", "B", "Svar"), "commentsExtended",
				`<w15:commentEx w15:paraId="B" w15:paraIdParent="A"/>`,
			}},
		{"margins", p(r("a")), "a\n! hoved «KLADDE» @ a\n! fod «Side 1» @ a\n", []string{
			"header", p(r("KLADDE")), "footer", p(r("Side 1")),
		}},
	})
}
