package agenda

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// letterhead passes over the lines that a text copied from a case system or a letter begins with:
// the municipality, the body, the day of the meeting, what the doors are.
func (u *understanding) letterhead(it *document.Item, r region) region {
	end := r.from
	for _, above := range []func(region) int{u.aboveNumber, u.addressed, u.aboveHeading, u.aboveBlank, u.belowForm, u.belowLines} {
		if end = above(r); end > r.from {
			break
		}
	}
	for ; r.from < end; r = r.drop() {
		for _, line := range u.toldBy(u.blocks[r.from]) {
			if door(line) == document.ClosedTo || groupDoors(line) == document.ClosedTo {
				it.Access = document.ClosedTo
			}
		}
	}
	return r
}

// aboveHeading is the block of the only heading of the highest level, where forms and lines of the
// meeting stand above it and no heading that the lists know; else where the region begins.
func (u *understanding) aboveHeading(r region) int {
	if len(r.heads) < 2 || r.heads[0].known || r.heads[0].level == 0 || u.blocks[r.heads[0].block].Kind != document.Heading {
		return r.from
	}
	title := r.heads[0]
	for _, h := range r.heads[1:] {
		if h.level > 0 && h.level <= title.level {
			return r.from
		}
	}
	for k := r.from; k < title.block; k++ {
		b, line := u.blocks[k], u.doc.Slice(u.blocks[k].Span)
		switch {
		case k == r.from+8, b.Table == nil && (len(line) > 200 || danish.EndsWith(line, ".", "?") && !systemLine(line)):
			return r.from
		case b.Table != nil && !u.isForm(b.Table), k == r.from && b.Table == nil && !ofMeeting(line) && u.plainTitle(r, line):
			return r.from
		}
	}
	return title.block
}

// belowForm is the block between a form and the first known heading, where there is one alone; else
// where the region begins.
func (u *understanding) belowForm(r region) int {
	end := r.from
	for end < r.to && u.blocks[end].Table != nil && u.isForm(u.blocks[end].Table) {
		end++
	}
	if end == r.to || u.blocks[end].Table != nil || knownAt(r, end) || !knownAt(r, end+1) {
		return r.from
	}
	return end
}

// titledBy is the cell of a form that holds the title, empty if none does.
func (u *understanding) titledBy(t *document.Table) document.Span {
	for _, row := range t.Rows {
		if len(row) == 2 && titleNames[fieldName(u.doc.Slice(row[0].Span))] {
			return row[1].Span
		}
	}
	return document.Span{}
}

// isForm reports whether a table has nothing but fields: a name and what it is, once or twice in
// each row.
func (u *understanding) isForm(t *document.Table) bool {
	for _, row := range t.Rows {
		if len(row)%2 != 0 || len(row) > 4 || len(u.doc.Slice(row[0].Span)) > 40 {
			return false
		}
	}
	return len(t.Rows) <= 12
}

// aboveNumber is the block with the number of the item and its title, where nothing but short
// lines of the meeting stand above it; else where the region begins.
func (u *understanding) aboveNumber(r region) int {
	for k := r.from; k < min(r.to-1, r.from+12); k++ {
		line := u.doc.Slice(u.blocks[k].Span)
		if u.blocks[k].Table != nil || knownAt(r, k) || utf8.RuneCountInString(line) > 120 || k == r.from && !ofMeeting(line) {
			return r.from
		}
		if numberedTitle(line) && !beginsWithDay(line) {
			return k
		}
		if danish.EndsWith(line, ".", "?") && !systemLine(line) {
			return r.from
		}
	}
	return r.from
}

// ofMeeting reports whether a line tells of a meeting: its body, its day, its papers.
func ofMeeting(line string) bool {
	end := len(line)
	if dates := danish.Dates(line, 0, nil); len(dates) > 0 {
		end = dates[0].Span.Start
	}
	low := danish.Fold(strings.Trim(line, " *#"))
	return isMunicipality(line) || systemLine(line) || groupDoors(line) != "" || bodyNamed(line[:end]) != "" ||
		danish.BeginsWith(low, "dagsorden", "referat", "beslutningsprotokol", "mødet ", "møde i ", "mødedato", "tilbage til")
}

// beginsWithDay reports whether a line begins with a date.
func beginsWithDay(line string) bool {
	dates := danish.Dates(line, 0, nil)
	return len(dates) > 0 && dates[0].Span.Start == 0
}

// addressed is the first block behind the head of a letter that is called what it is: "Indstilling",
// "Til Byrådet via Magistraten", "Fra Teknik og Miljø", "Dato 9. juni 2026"; else where the region
// begins.
func (u *understanding) addressed(r region) int {
	end := r.from + 1
	for end < r.to && u.blocks[end].Table == nil &&
		danish.BeginsWith(danish.Fold(u.doc.Slice(u.blocks[end].Span)), "til ", "fra ", "dato") {
		end++
	}
	if end-r.from < 3 || r.to-end <= 2 || knownAt(r, end) || danish.Fold(u.doc.Slice(u.blocks[r.from].Content())) != "indstilling" {
		return r.from
	}
	return end
}

// aboveBlank is the first block behind a blank line, or with the number of the item and its title,
// where a line above it names a municipality; else where the region begins.
func (u *understanding) aboveBlank(r region) int {
	named, end := false, r.from
	for ; end < r.to && end-r.from < 7 && !(end > r.from && u.blocks[end].Gap); end++ {
		line := u.doc.Slice(u.blocks[end].Span)
		if u.blocks[end].Table != nil || utf8.RuneCountInString(line) > 160 || knownAt(r, end) {
			return r.from
		}
		if named && numberedTitle(line) {
			break
		}
		named = named || isMunicipality(line)
	}
	if !named || r.to-end <= 2 || knownAt(r, end) {
		return r.from
	}
	return end
}

// knownAt reports whether a heading that the lists know stands at a block.
func knownAt(r region, block int) bool {
	for _, h := range r.heads {
		if h.block == block {
			return h.known
		}
	}
	return false
}

// isMunicipality reports whether a line is the name of a municipality and no more.
func isMunicipality(line string) bool {
	words := strings.Fields(strings.Trim(danish.Fold(line), " *#"))
	return len(words) >= 2 && len(words) <= 3 && words[len(words)-1] == "kommune"
}

// numberedTitle reports whether a line has the number of an item and its title: "Punkt 5. Ny bro".
func numberedTitle(line string) bool {
	n, rest := itemNumber(line)
	return n > 0 && len(strings.Fields(rest)) >= 2 && rest != line
}
