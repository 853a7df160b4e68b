package reader

import "testing"

// htmlCase is a page and what is read of it.
type htmlCase struct{ name, page, want string }

func runHTML(t *testing.T, cases []htmlCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := shape(read(t, "sag.html", []byte(c.page))); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

// TestHTMLBroken holds that tags are taken as browsers take them.
func TestHTMLBroken(t *testing.T) {
	runHTML(t, []htmlCase{
		{"another heading's end", `<h2>Baggrund</h3><p>Sagen.</p>`, "h2 Baggrund\nSagen.\n"},
		{"an end tag from outside a cell",
			`<div><table><tr><td>a</td><td>b</td></tr><tr><td>c</div></td><td>d</td></tr></table></div>`,
			"t1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\n"},
		{"a drawing in one tag", `<p>Ikon <svg width="9"/>her.</p><p>Sagen.</p>`, "Ikon her.\nSagen.\n"},
		{"a drawing", `<p>Ikon <svg><text>x</text></svg>her.</p><p>Sagen.</p>`, "Ikon her.\nSagen.\n"},
		{"a cell without an end", `<table><tr><td><b>a<td>b</tr><tr><td>c<td>d</table>e`, "t1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\ne\n"},
	})
}

func TestHTMLTables(t *testing.T) {
	const rows = `<thead><tr><th>a<th>b</thead><tr><td>c<td>d`
	runHTML(t, []htmlCase{
		{"caption", `<table><caption>Tabel 1</caption>` + rows + `</table>e`, "Tabel 1\nt1/1 | 1.1 a 1.2 b | 2.1 c 2.2 d\ne\n"},
		{"caption that is a heading", `<table><caption><h3>Tabel 1</h3>` + rows + `</table>`,
			"h3 Tabel 1\nt1/1 | 1.1 a 1.2 b | 2.1 c 2.2 d\n"},
		{"text before the cells", `<table>x<tr><td>a<td>b<tr><td>c<td>d</table>`, "x\nt1/0 | 1.1 a 1.2 b | 2.1 c 2.2 d\n"},
		{"text between the cells", `<table><tr><td>a<td>b</tr>x<tr><td>c<td>d</table>`, "t1/0 | 1.1 a 1.2 b 1.3 x | 2.1 c 2.2 d\n"},
	})
}

// TestHTMLBreaks holds that words which browsers show on lines of their own are not glued.
func TestHTMLBreaks(t *testing.T) {
	runHTML(t, []htmlCase{
		{"br as an end tag", `<p>Mødet er tirsdag</br>den 5. marts</p>`, "Mødet er tirsdag⏎den 5. marts\n"},
		{"shown as a block",
			`<p>a<span style="display: block">Sagen <b>er</b></span><span style="display:block">ny</span>b</p>`, "a\nSagen er\nny\nb\n"},
		{"shown in the line", `<p>a<span style="display:inline-block">b</span></p>`, "ab\n"},
		{"line ends are kept",
			"<div style='white-space:pre-wrap'>\nBaggrund\nSagen er  ny.\n\n<b>Indstilling</b></div>efter\n1",
			"Baggrund⏎Sagen er ny.\n* Indstilling\nefter 1\n"},
		{"and are not", "<div style='white-space:pre-line'><p style='white-space:normal'>a\nb", "a b\n"},
	})
}
