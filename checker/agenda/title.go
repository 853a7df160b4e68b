package agenda

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// title finds the title of the item and returns the rest of its blocks. Lines of
// the case system above it (journal number, meeting, committee mark) are passed over.
func (u *understanding) title(it *document.Item, r region) region {
	r = u.letterhead(it, r)
	number := ""
	for n := 0; n < 6 && r.to-r.from > 2 && u.blocks[r.from].Table == nil; n, r = n+1, r.drop() {
		line := u.doc.Slice(u.blocks[r.from].Span)
		if !systemLine(line) && !u.tellsDoors(r) {
			break
		}
		if closedMark(line) || door(line) == document.ClosedTo {
			it.Access = document.ClosedTo
		}
		if n := u.numberAlone(r.from); n > 0 {
			number = strconv.Itoa(n)
		}
	}
	if r.to-r.from > 2 && u.loneNumber(r.from) && (len(r.heads) == 0 || r.heads[0].block > r.from) {
		number = strings.TrimSuffix(u.doc.Slice(u.blocks[r.from].Span), ".")
		r.from++
	}
	first := u.blocks[r.from]
	isHead := len(r.heads) > 0 && r.heads[0].block == r.from
	text := u.doc.Slice(first.Span)
	if first.Table != nil && u.isForm(first.Table) {
		it.Title = u.titledBy(first.Table)
	}
	if isHead && r.heads[0].known || first.Table != nil || utf8.RuneCountInString(text) > 250 {
		return r
	}
	if !isHead && !u.plainTitle(r, text) {
		return r
	}
	it.Title, it.Number, it.Mark = cutTitle(first.Span, text)
	it.Number = cmp.Or(it.Number, number)
	r = r.drop()
	// Some systems print the title twice.
	if again := u.doc.Slice(it.Title); r.from < r.to &&
		strings.EqualFold(strings.TrimSuffix(u.doc.Slice(u.blocks[r.from].Span), "."), strings.TrimSuffix(again, ".")) {
		r = r.drop()
	}
	return r
}

// tellsDoors reports whether a region begins with a line that is no title and says what the doors
// are: "Punkt 2 (lukket)".
func (u *understanding) tellsDoors(r region) bool {
	line := u.doc.Slice(u.blocks[r.from].Span)
	n, _ := itemNumber(line)
	return u.blocks[r.from].Kind != document.Heading && len(line) < 40 && (n == 0 || begins(line, "punkt")) && door(line) != ""
}

// systemLine reports whether a line is one that case systems print above the title.
func systemLine(line string) bool {
	low := strings.Trim(danish.Fold(line), " .*:•–-")
	if danish.BeginsWith(low, "sagsnr", "sagnr", "sagsnummer", "sagsid", "sags id", "sag nr.:", "sagsbehandler",
		"sagsansvarlig", "sagsinitialer", "initialer:", "dok.", "dokumentnr", "j.nr", "journalnr", "mødedato",
		"mødested", "mødetidspunkt", "tilbage til", "acadre", "sbsys", "kle-emne") {
		return true
	}
	switch low {
	case "referat", "dagsorden", "åbent", "åben", "lukket", "åbent punkt", "lukket punkt", "lukket sag", "åben sag",
		"åbent punkt / lukket punkt", "tillægsdagsorden", "udskrift":
		return true
	}
	fields := strings.Fields(low)
	return numberLine(low) || len(fields) == 1 && journalNumber(fields[0])
}

// numberLine reports whether a line tells the number of the item and, behind bars, what
// kind it is: "Sag nr. 7", "Dagsordenens punkt 11 | Åben".
func numberLine(low string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(low, "dagsordenens "), " |")
	fields := strings.Fields(first)
	if len(fields) == 3 && strings.HasPrefix(fields[1], "nr") {
		fields = append(fields[:1], fields[2])
	}
	return len(fields) == 2 && numbering[fields[0]] && isNumber(fields[1])
}

// numbering are the words before the number of an item on a line of its own.
var numbering = danish.WordSet("punkt pkt pkt. nr nr. sag dagsordenspunkt sagspunkt")

// journalNumber reports whether a word is one like "04.04.00-P20-6-17" or "18/7458".
func journalNumber(w string) bool {
	digits, marks := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsDigit(r):
			digits++
		case r == '.' || r == '-' || r == '/':
			marks++
		case !unicode.IsLetter(r):
			return false
		}
	}
	return marks >= 1 && digits >= 5
}

// closedMark reports whether a line marks its item as closed; one that offers both
// words is the head of a form.
func closedMark(line string) bool {
	low := danish.Fold(line)
	return strings.Contains(low, "lukket") && !strings.Contains(low, "åben")
}

// plainTitle reports whether a first block that is no heading is a title all the
// same: one line that does not end like a sentence, with more below it. One that ends in a full
// stop is if it is short, or has the number of an item.
func (u *understanding) plainTitle(r region, text string) bool {
	if r.to-r.from < 2 { // the last item of an agenda may be nothing but a title
		n, rest := itemNumber(text)
		return n > 0 && isTitle(rest) && len(u.blocks) > 1
	}
	if strings.Contains(text, "\n") || u.runIn(text) > 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	if !strings.ContainsRune(".,;:", last) {
		return true
	}
	longest := 80
	if n, _ := itemNumber(text); n > 0 {
		longest = 160
	}
	return u.blocks[r.from+1].Gap && last == '.' && utf8.RuneCountInString(text) < longest
}

// cutTitle takes the number in front and the type mark behind off a title.
func cutTitle(s document.Span, text string) (title document.Span, number, mark string) {
	title = s
	if name, rest, ok := strings.Cut(text, ":"); ok && len(name) < 20 && titleNames[fieldName(name)] {
		text = strings.TrimLeft(rest, " *\t")
		title.Start = s.End - len(text)
	}
	if n, rest := itemNumber(text); n > 0 {
		number = strconv.Itoa(n)
		if doors, bare := doorMark(rest); doors == document.Open && rest[0] == '(' {
			rest = bare
		}
		title.Start = s.End - len(rest)
		text = rest
	}
	open := strings.LastIndexByte(text, '(')
	if strings.HasSuffix(text, ")") && open > 0 {
		inner := text[open+1 : len(text)-1]
		if utf8.RuneCountInString(inner) == 1 && unicode.IsUpper([]rune(inner)[0]) {
			mark = inner
			title.End = title.Start + len(strings.TrimRight(text[:open], " "))
		}
	}
	return title, number, mark
}

// sections divides the blocks of an item at its headings.
func (u *understanding) sections(r region) []*document.Section {
	out := make([]*document.Section, 0, len(r.heads)+1)
	until := func(next int) int { // where the heading stands that ends a section
		if next < len(r.heads) {
			return r.heads[next].block
		}
		return r.to
	}
	if to := until(0); r.from < to {
		out = append(out, &document.Section{Role: document.RoleOther, Blocks: u.blocks[r.from:to:to]})
	}
	var above []*document.Section // open headings, outermost first
	for i, h := range r.heads {
		b, to := u.blocks[h.block], until(i+1)
		for len(above) > 0 && (h.level == 0 || above[len(above)-1].Level >= h.level) {
			above = above[:len(above)-1]
		}
		s := &document.Section{Role: h.role, Level: h.level, Heading: b.Span, Blocks: u.blocks[h.block+1 : to : to]}
		if !h.known {
			s.Role = u.voc.guess(u.doc.Slice(b.Content()))
			if s.Role == document.RoleOther && len(above) > 0 {
				s.Role = above[len(above)-1].Role
			}
		}
		if h.runIn > 0 {
			s.Heading = document.Span{}
			s.Blocks = append([]*document.Block{u.afterRunIn(b, h.runIn)}, s.Blocks...)
		} else if h.level > 0 {
			above = append(above, s)
		}
		out = append(out, s)
	}
	for _, s := range out {
		u.bound(s)
	}
	return out
}

// afterRunIn is the block without its run-in heading, which stays as its label so
// that the words of the heading are not read as text.
func (u *understanding) afterRunIn(b *document.Block, n int) *document.Block {
	c := *b
	c.Label = document.Span{Start: b.Span.Start, End: b.Span.Start + n}
	for c.Label.End < c.Span.End && isBlank(u.doc.Text[c.Label.End]) {
		c.Label.End++
	}
	return &c
}

// bound sets the body of a section from its blocks.
func (u *understanding) bound(s *document.Section) {
	if len(s.Blocks) == 0 {
		s.Body = document.Span{Start: s.Heading.End, End: s.Heading.End}
		return
	}
	s.Body = document.Span{Start: s.Blocks[0].Span.Start, End: s.Blocks[len(s.Blocks)-1].Span.End}
}
