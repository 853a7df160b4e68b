package lovlighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// contacts reports the phone number or mail address of a citizen who is named; those of
// officials, associations and businesses are meant to be read.
func contacts(p *checker.Pass) {
	if strings.IndexByte(p.Text(p.Item.Span), '@') >= 0 {
		for i := range p.Sentences {
			writes(p, i)
		}
	}
	for _, h := range p.Hits("kontakt") {
		i := h.Sentence
		if !tells(p, i) || p.Has("offentlig", i) || !p.Has("borger", i) || !fullName(&p.Sentences[i]) && !p.Has("pronomen", i) {
			continue
		}
		x := h.Span
		for _, w := range p.Sentences[i].Words {
			if w.Span.Start >= x.End && w.Span.Start-x.End < 3 && w.Text != "" && w.Text[0] >= '0' && w.Text[0] <= '9' {
				x.End = w.Span.End
			}
		}
		p.Report(checker.Finding{
			Span: x, Message: "Her står en borgers telefonnummer eller adresse.",
			Remedy: "Slet nummeret. Politikerne skal sjældent bruge det, og det kan ikke kaldes tilbage.",
		})
	}
}

// writes reports the mail address of a citizen whose name stands in sentence i: an address
// that holds the surname.
func writes(p *checker.Pass, i int) {
	text := p.Text(p.Sentences[i].Span)
	at := strings.IndexByte(text, '@')
	if at < 0 || !tells(p, i) || p.Has("offentlig", i) || !p.Has("borger", i) || !fullName(&p.Sentences[i]) {
		return
	}
	from := strings.LastIndexAny(text[:at], " \n\t(<;,:") + 1
	to := len(text)
	if k := strings.IndexAny(text[at:], " \n\t)>;,:"); k >= 0 {
		to = at + k
	}
	to = from + len(strings.TrimRight(text[from:to], "."))
	local := strings.ToLower(text[from:at])
	if privateHost(text, at) > 0 {
		return // told as a private address
	}
	for _, w := range p.Sentences[i].Words {
		if len(w.Text) > 3 && danish.Capital(w.Text) && strings.Contains(local, w.Fold) && w.Span.Start < p.Sentences[i].Span.Start+from {
			x := document.Span{Start: p.Sentences[i].Span.Start + from, End: p.Sentences[i].Span.Start + to}
			p.Report(checker.Finding{
				Span: x, Message: "Her står en borgers mailadresse.",
				Remedy: "Slet adressen. Politikerne skal sjældent bruge den, og den kan ikke kaldes tilbage.",
			})
			return
		}
	}
}

// mailHosts are where people have private addresses.
var mailHosts = []string{
	"@gmail.", "@hotmail.", "@live.", "@outlook.", "@yahoo.", "@icloud.", "@mail.dk", "@jubii.", "@msn.", "@me.com",
	"@stofanet.", "@privat", "@webmail.", "@post.",
}

// privateMail reports private mail addresses.
func privateMail(p *checker.Pass) {
	text := p.Text(p.Item.Span)
	for at := 0; ; at++ {
		k := strings.IndexByte(text[at:], '@')
		if k < 0 {
			return
		}
		at += k
		to := privateHost(text, at)
		if to == 0 {
			continue
		}
		from := strings.LastIndexAny(text[:at], " \n\t(<;,:") + 1
		s := document.Span{Start: p.Item.Span.Start + from, End: p.Item.Span.Start + to}
		p.Report(checker.Finding{
			Span: s, Message: "Her står en privat mailadresse, som viser tilbage til én person.",
			Remedy: "Slet adressen. Navnet kan ofte også undværes: »en beboer skriver …«.",
		})
	}
}

// privateHost is where the private address whose "@" is text[at] ends, 0 if it is none.
func privateHost(text string, at int) int {
	for _, host := range mailHosts {
		to := at + len(host)
		if to > len(text) || !strings.EqualFold(text[at:to], host) {
			continue
		}
		for to < len(text) && (isLetter(text[to]) || text[to] == '.' && to+1 < len(text) && isLetter(text[to+1])) {
			to++
		}
		return to
	}
	return 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
