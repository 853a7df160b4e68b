package reader

import (
	"strings"
	"testing"
)

// docxCase is a body, perhaps further parts, and the shape of what is read.
type docxCase struct {
	name, body string
	want       string
	more       []string
}

func runDOCX(t *testing.T, view View, cases []docxCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := shape(readParts(t, view, wordParts(c.body, c.more...)))
			if want := strings.TrimLeft(c.want, "\n"); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

const (
	del  = `<w:del w:id="1" w:author="A"/>`
	ins  = `<w:ins w:id="2" w:author="A"/>`
	from = `<w:moveFrom w:id="3" w:author="A"/>`
	to   = `<w:moveTo w:id="4" w:author="A"/>`
)

func wrap(element, content string) string {
	return `<w:` + element + ` w:id="9" w:author="A">` + content + `</w:` + element + `>`
}

func paraMark(change string) string { return `<w:rPr>` + change + `</w:rPr>` }

func deletedRun(text string) string {
	return wrap("del", `<w:r><w:delText xml:space="preserve">`+text+`</w:delText></w:r>`)
}

var trackedBody = p(r("Prisen er ")+deletedRun("1 ")+wrap("ins", r("2 "))+r("mio. kr.")) +
	p(r("Første "), paraMark(del)) + p(r("anden.")) +
	p(r("Ny "), paraMark(ins)) + p(r("linje.")) +
	p(wrap("moveFrom", r("Flyttet.")), paraMark(from)) + p(r("Midten.")) +
	p(wrap("moveTo", r("Flyttet.")), paraMark(to)) +
	p(wrap("ins", deletedRun("Fortrudt.")+r("Nyt."))) +
	p(r("Slut."))

func TestDOCXTrackedChanges(t *testing.T) {
	runDOCX(t, Final, []docxCase{{"accepted", trackedBody, `
Prisen er 2 mio. kr.
Første anden.
Ny
linje.
Midten.
Flyttet.
Nyt.
Slut.
! slettet «1» @ Prisen er 2 mio. kr.
! indsat «2» @ 2
! slettet «Fortrudt.» @ Nyt.
! indsat «Nyt.» @ Nyt.
`, nil}})
	runDOCX(t, Original, []docxCase{{"before", trackedBody, `
Prisen er 1 mio. kr.
Første
anden.
Ny linje.
Flyttet.
Midten.
Slut.
`, nil}})
}

func TestDOCXCharacters(t *testing.T) {
	runDOCX(t, Final, []docxCase{
		{"run in a word",
			p(r("kommu") + `<w:proofErr w:type="spellStart"/>` + r("nal") + `<w:bookmarkStart w:id="1" w:name="b"/>` +
				r("bestyrelse")), "kommunalbestyrelse\n", nil},
		{"special",
			p(r("a") +
				`<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:ptab/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t><w:softHyphen/><w:t>g</w:t></w:r>`), "a\tb⏎c⏎d\te\u2011f\u00adg\n", nil},
		{"page break", p(r("Før") + `<w:r><w:br w:type="page"/></w:r>` + r("efter")), "Før⏎efter\n", nil},
		{"symbols", p(`<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Arial" w:char="2265"/></w:r>`), "\ufffc≥\n", nil},
		{"entities", p(r("M&amp;S &lt; 5 &#230; &#x20AC; &ukendt;")), "M&S < 5 æ € &ukendt;\n", nil},
		{"cdata and comments", p(`<w:r><w:t xml:space="preserve">a <![CDATA[<b> &amp; ]]><!-- c -->d</w:t></w:r>`), "a <b> &amp; d\n", nil},
		{"white space kept only on request",
			p(`<w:r><w:t> a </w:t></w:r><w:r><w:t>b</w:t></w:r><w:r><w:t xml:space="preserve"> c</w:t></w:r>`), "ab c\n", nil},
		{"line ends in the file", p(r("en\r\nto\ntre")), "en to tre\n", nil},
		{"decomposed", p(r("Ga\u030ard, a") + r("\u030aben, e&#x301;n")), "Gård, åben, én\n", nil},
		{"bad bytes", p(r("a\xffb")),
			"a\ufffdb\n! advarsel «Filen indeholder tegn, som ikke kan læses. De vises som \ufffd.» @ a\ufffdb\n", nil},
		{"mathematics", p(`<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`), "x=2\n", nil},
		{"transparent",
			p(`<w:hyperlink>` + r("a") + `</w:hyperlink><w:smartTag>` + r("b") + `</w:smartTag><w:customXml>` +
				r("c") + `</w:customXml><w:dir>` + r("d") + `</w:dir><w:bdo>` + r("e") + `</w:bdo>`), "abcde\n", nil},
		{"ruby", p(`<w:r><w:ruby><w:rt>` + r("gloss") + `</w:rt><w:rubyBase>` + r("ord") + `</w:rubyBase></w:ruby></w:r>`), "ord\n", nil},
		{"empty paragraphs", p("") + p(r("\u00a0")) + p(r("Tekst")) + p(`<w:r><w:br/></w:r>`), "Tekst\n", nil},
		{"block of foreign origin", p(r("a")) + `<w:altChunk/>`,
			"a\n! advarsel «Filen har et indsat dokument, som ikke er læst. Åbn filen i Word, og gem den, så bliver " +
				"det til tekst.» @ a\n",
			nil},
		{"instruction to the linter", p(r("sagstjek: undlad regel: grund")) + p(r("Tekst")),
			"Tekst\n! kommentar «sagstjek: undlad regel: grund» @ Tekst\n", nil},
	})
}

func control(props, content string) string {
	return `<w:sdt><w:sdtPr>` + props + `</w:sdtPr><w:sdtContent>` + content + `</w:sdtContent></w:sdt>`
}

const (
	unfilled = `<w:alias w:val="Sag"/><w:showingPlcHdr/>`
	named    = `<w:placeholder><w:docPart w:val="Udvalg"/></w:placeholder>`
)

func TestDOCXControls(t *testing.T) {
	table := `<w:tbl>` + control("", tr(tc("A")+control("", tc("B")))) + tr(tc("C")+control(unfilled, tc("Klik"))+tc("D")) + `</w:tbl>`
	runDOCX(t, Final, []docxCase{
		{"block and inline", control("", p(r("Ind ")+control("", r("i")))), "Ind i\n", nil},
		{"row and cell", table, "t1/0 | 1.1 A 1.2 B | 2.1 C 2.2 D\n! pladsholder «Klik» @ A\n", nil},
		{"unfilled inline",
			p(r("Sagsnr. ") + control(unfilled, r("Klik her", `<w:rStyle w:val="Pladsholdertekst"/>`)) +
				r(" af i dag")), "Sagsnr.  af i dag\n! pladsholder «Klik her» @ Sagsnr.  af i dag\n", nil},
		{"unfilled block", control(unfilled, p(r("Skriv her"))) + p(r("Tekst")), "Tekst\n! pladsholder «Skriv her» @ Tekst\n", nil},
		{"unfilled and empty", p(r("a") + control(unfilled, "")), "a\n! pladsholder «Sag» @ a\n", nil},
		{"filled by a program", p(control(unfilled+named, r("Byrådet"))+r(" ")+control(unfilled+named, r("Klik  her"))) +
			p(control(unfilled+`<w:placeholder><w:docPart w:val="Ukendt"/></w:placeholder>`, r("Skriv"))),
			"Byrådet\n! pladsholder «Klik  her» @ Byrådet\n! pladsholder «Skriv» @ Byrådet\n", []string{"glossaryDocument",
				`<w:docParts><w:docPart><w:docPartPr><w:name w:val="Udvalg"/></w:docPartPr><w:docPartBody>` + p(r("Klik her")) +
					`</w:docPartBody></w:docPart></w:docParts>`}},
		{"filled", p(control(`<w:showingPlcHdr w:val="0"/>`, r("12/345"))), "12/345\n", nil},
		{"contents",
			control(`<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>`, p(r("Indhold"))) +
				p(r("Tekst")),
			"Tekst\n", nil},
	})
}

func fld(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }

func instr(text string) string { return `<w:r><w:instrText>` + text + `</w:instrText></w:r>` }

func TestDOCXFields(t *testing.T) {
	nested := fld("begin") + instr("IF ") + fld("begin") + instr("MERGEFIELD x") + fld("separate") + r("1") + fld("end") + instr(" = 1") +
		fld("separate") + r("Ja, ") + fld("begin") + instr("REF y") + fld("separate") + r("nej") + fld("end") + fld("end")
	runDOCX(t, Final, []docxCase{
		{"merge field left",
			p(r("Til ") + fld("begin") + instr(" MERGEFIELD Udvalg ") + fld("separate") + r("«Udvalg»") + fld("end") +
				r(".")), "Til «Udvalg».\n", nil},
		{"nested", p(nested + r(".")), "Ja, nej.\n", nil},
		{"without a result", p(r("a") + fld("begin") + instr(`XE "opslag"`) + fld("end") + r("b")), "ab\n", nil},
		{"simple",
			p(`<w:fldSimple w:instr=" DOCPROPERTY Sag ">` + r("Sag 7") +
				`</w:fldSimple><w:fldSimple w:instr="TOC \o">` + r("1 Indhold") + `</w:fldSimple>`), "Sag 7\n", nil},
		{"contents over paragraphs",
			p(fld("begin")+instr(`TOC \o "1-3"`)+fld("separate")+r("Resume 1")) + p(r("Indstilling 2")) +
				p(fld("end")) + p(r("Tekst")),
			"Tekst\n", nil},
		{"contents by style", p(r("Resume 1"), inStyle("I1")) + p(r("Tekst")), "Tekst\n", []string{
			"styles", `<w:style w:type="paragraph" w:styleId="I1"><w:name w:val="toc 1"/></w:style>`,
		}},
		{"never ended", p(r("a")+fld("begin")+instr("REF x")+r("b")) + p(r("c")), "ab\nc\n", nil},
		{"ended twice", p(fld("end") + r("a") + fld("separate") + fld("end")), "a\n", nil},
		{"deleted", p(wrap("del", fld("begin")) + r("a") + wrap("del", fld("end"))), "a\n", nil},
		{"button", p(r("Emne: ") + fld("begin") + instr("MACROBUTTON NoMacro [Skriv emne]") + fld("end")),
			"Emne:\n! pladsholder «[Skriv emne]» @ Emne:\n", nil},
	})
}

func TestDOCXHidden(t *testing.T) {
	styles := []string{"styles", `<w:style w:type="character" w:styleId="Skjul"><w:name w:val="skjul"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="note"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Note2"><w:name w:val="note2"/><w:basedOn w:val="Note"/></w:style>`}
	runDOCX(t, Final, []docxCase{
		{"run",
			p(r("a ") + r("skjult ", `<w:vanish/>`) + r("og ", `<w:webHidden/>`) +
				r("b", `<w:vanish w:val="false"/>`)), "a b\n! skjult «skjult og» @ a b\n", nil},
		{"character style", p(r("a") + r("x", `<w:rStyle w:val="Skjul"/>`)), "a\n! skjult «x» @ a\n", styles},
		{"paragraph style", p(r("x")+r("vist", `<w:vanish w:val="0"/>`), inStyle("Note2")), "vist\n! skjult «x» @ vist\n", styles},
		{"twice is not at all", p(r("vist", `<w:rStyle w:val="Skjul"/>`), inStyle("Note")), "vist\n", styles},
		{"defaults", p(r("x")) + p(r("vist", `<w:vanish w:val="0"/>`)), "vist\n! skjult «x» @ vist\n", []string{
			"styles", `<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>`,
		}},
	})
}
