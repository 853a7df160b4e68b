package betjening

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// names tells, quietly, of titles that say nothing and of the same title twice.
func names(p *checker.Pass) {
	seen := map[string]document.Span{}
	for _, a := range p.Item.Attachments {
		title := strings.Join(strings.Fields(p.Text(a.Title)), " ")
		if title == "" {
			continue
		}
		f := checker.Finding{Severity: checker.Suggestion, Quiet: true, Span: a.Title}
		key := strings.ToLower(title)
		if earlier, twice := seen[key]; twice {
			f.Message = "Det samme bilag står to gange på listen."
			f.Remedy = "Slet den ene linje, eller giv bilagene hver sin titel."
			f.Evidence = []checker.Evidence{{Note: "Her står det første gang", Span: earlier}}
			p.Report(f)
			continue
		}
		seen[key] = a.Title
		if namesFile(key) {
			f.Message = "Bilagets titel er et filnavn, som ikke siger, hvad bilaget handler om."
			f.Remedy = "Giv bilaget en titel, der siger, hvad det indeholder."
			p.Report(f)
		}
	}
}

// unmentioned tells, quietly, of attachments that the text neither cites nor touches
// upon.
func unmentioned(p *checker.Pass, cited []citation) {
	if len(p.Hits("flere")) > 0 || len(p.Item.Attachments) == 1 && len(cited) > 0 {
		return
	}
	numbered := map[int]bool{}
	for _, c := range cited {
		for _, n := range c.numbers {
			numbered[n] = true
		}
	}
	var uncited []*document.Attachment
	for i := range p.Item.Attachments {
		a := &p.Item.Attachments[i]
		if n, _, _ := numberOf(p, a); !a.Title.Empty() && !(n > 0 && numbered[n]) {
			uncited = append(uncited, a)
		}
	}
	for i, touched := range touched(p, uncited) {
		a := uncited[i]
		if touched || marked(strings.ToLower(p.Text(a.Span))) || namesFile(strings.ToLower(p.Text(a.Title))) || pictures(p.Text(a.Title)) {
			continue
		}
		p.Report(checker.Finding{
			Severity: checker.Suggestion, Quiet: true, Span: a.Title,
			Message: "Bilaget er ikke nævnt i teksten.",
			Remedy:  "Henvis til bilaget, hvor det bruges, eller skriv »(baggrund)« efter titlen.",
		})
	}
}

// pictures reports whether a title begins with a kind of picture, which shows what the text
// tells and need not be named in it.
func pictures(title string) bool {
	words := danish.Words(title, 0, nil)
	if len(words) == 0 {
		return false
	}
	first := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(words[0].Fold, "er"), "et"), "en")
	return danish.EndsWith(first, "kort", "tegning", "foto", "skitse", "skits", "visualisering", "illustration",
		"situationsplan", "billede", "billed")
}

// marked reports whether a line of the list says why the text need not mention it.
func marked(line string) bool {
	return danish.Holds(line, "baggrund", "orientering", "lukket", "fortrolig", "påført")
}

// namesFile reports whether a folded title is a file name that says nothing: "scan_0023.pdf",
// "dok1.docx", "~$x.docx".
func namesFile(title string) bool {
	title = strings.TrimSpace(title)
	if strings.HasPrefix(title, "~$") {
		return true
	}
	if dot := strings.LastIndexByte(title, '.'); dot > 0 {
		switch title[dot+1:] {
		case "pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "tif", "tiff", "msg", "odt", "txt", "pptx":
			title = title[:dot]
		}
	}
	rest := strings.TrimRight(title, "0123456789 _-()")
	switch strings.Trim(rest, " _-") {
	case "scan", "skan", "scanning", "scannet dokument", "skannet", "dok", "dokument", "doc", "document", "img",
		"image", "billede", "untitled", "unavngivet", "ny fil", "fil", "file", "kopi", "dsc", "mappe":
		return rest != title || strings.ContainsAny(title, "0123456789") || rest == "untitled"
	}
	return rest == "" && len(title) > 5
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
var empty = danish.WordSet("bilag notat til over samt dato version udkast januar februar marts april juni juli " +
	"august september oktober november december kommune kommunes kommunen forslag sagen")
