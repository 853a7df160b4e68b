package agenda

import (
	"iter"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// closed reports whether the item is for closed doors.
func (u *understanding) closed(it *document.Item) bool {
	if closedTitle(u.doc.Slice(it.Title)) {
		return true
	}
	found := it.Access == document.ClosedTo
	for i, s := range it.Sections[:min(5, len(it.Sections))] {
		heading := u.doc.Slice(s.Heading)
		asked := asksWhyClosed(heading)
		for _, line := range append([]string{heading}, u.toldLines(s, i == 0)...) {
			if i < 3 {
				switch door(line) {
				case document.Open:
					return false
				case document.ClosedTo:
					found = true
				}
			}
			found = found || line != heading && saysClosed(line, asked)
		}
	}
	return found
}

// toldLines are the blocks of a section as lines, the first tables of an item by their fields.
func (u *understanding) toldLines(s *document.Section, first bool) (lines []string) {
	for _, b := range s.Blocks {
		if first {
			lines = append(lines, u.toldBy(b)...)
		} else {
			lines = append(lines, u.doc.Slice(b.Span))
		}
	}
	return lines
}

// door is what a line says of the doors, "" for nearly all of them.
func door(line string) document.Access {
	if doors := endOfForm(line); doors != "" {
		return doors
	}
	first := strings.TrimLeft(line, " .:*-0123456789")
	if k := strings.IndexAny(first, " \t.,;:(*"); k >= 0 {
		first = first[:k]
	}
	if !doorWords[strings.TrimRight(danish.Fold(first), "-0123456789")] {
		return ""
	}
	t := strings.Trim(danish.Fold(line), " .:*()")
	if doors := fieldDoors(t); doors != "" {
		return doors
	}
	switch {
	case t == "åbent punkt" || t == "åbent" || t == "åben sag":
		return document.Open
	case strings.HasPrefix(t, "punkt ") && len(t) < 60 && closedTitle(t), closedMarks[firstPart(t)], closedDoors(t),
		danish.BeginsWith(t, closedByLaw...) && danish.Holds(t, "§", "lov"):
		return document.ClosedTo
	}
	return ""
}

// doorWords are the words that such lines begin with; "" is no word at all.
var doorWords = func() map[string]bool {
	words := danish.WordSet("åben åbent åben/lukket åbent/lukket punktet sagen sagstype punkttype dagsordenstype " +
		"type adgang dette status offentlig offentligt offentlighed")
	for mark := range closedMarks {
		first, _, _ := strings.Cut(mark, " ")
		words[first] = true
	}
	words[""] = true
	return words
}()

// endOfForm is what a line of the case system says of the doors at its end: "Sagsforløb: ØU-KB -
// Lukket sag".
func endOfForm(line string) document.Access {
	if len(line) > 200 || !strings.Contains(line, "kket") && !strings.Contains(line, "ben") ||
		!systemLine(line) && !begins(line, "sagsforløb") && !begins(line, "sagsgang") {
		return ""
	}
	end := strings.TrimRight(danish.Fold(line), " .*")
	switch {
	case danish.EndsWith(end, " lukket", " lukket sag", " lukket punkt"):
		return document.ClosedTo
	case danish.EndsWith(end, " åben", " åbent", " åben sag", " åbent punkt"):
		return document.Open
	}
	return ""
}

// fieldDoors is what a field of a form says of the doors ("Sagstype: Lukket", "Åbent punkt: Nej"),
// "" for what is no such field.
func fieldDoors(t string) document.Access {
	key, value, ok := strings.Cut(t, ":")
	if !ok { // "Åben/lukket  Lukket": the field cannot be mistaken for a sentence
		key, value, ok = strings.Cut(t, "/lukket")
		key += "/lukket"
	}
	if value = strings.TrimSpace(value); !ok {
		return ""
	}
	switch key {
	case "åbent/lukket", "åben/lukket", "sagstype", "punkttype", "dagsordenstype", "type", "adgang", "offentlighed", "status":
		if danish.BeginsWith(value, "fortrolig", "ikke offentlig", "ikke-offentlig") ||
			key != "status" && strings.HasPrefix(value, "lukket") {
			return document.ClosedTo
		}
	case "åben", "åbent", "åbent punkt", "åben sag", "offentlig", "offentligt", "offentligt punkt":
		return map[string]document.Access{"ja": document.Open, "nej": document.ClosedTo}[value]
	case "lukket", "lukket punkt", "lukket sag", "fortrolig", "fortroligt", "fortrolig sag":
		return map[string]document.Access{"ja": document.ClosedTo, "nej": document.Open}[value]
	}
	return ""
}

// firstPart is a line up to its first mark.
func firstPart(t string) string {
	if k := strings.IndexAny(t, ".,;:("); k >= 0 {
		t = t[:k]
	}
	return strings.Trim(t, " *-0123456789")
}

// closedDoors reports whether a line begins by saying that this matter is for closed doors.
func closedDoors(t string) bool {
	for _, p := range []string{
		"punktet behandles ", "sagen behandles ", "punktet er ", "sagen er ", "denne sag er ", "dette punkt er ",
		"denne sag behandles ", "dette punkt behandles ",
	} {
		if rest, ok := strings.CutPrefix(t, p); ok {
			return danish.BeginsWith(rest, closedHow...)
		}
	}
	return false
}

// closedHow are the ways to go on: by the doors or by the law that closes them.
var closedHow = []string{
	"for lukkede døre", "bag lukkede døre", "i lukket", "lukket i medfør af", "lukket i henhold til", "lukket efter",
	"lukket jf", "lukket, jf",
}

// closedByLaw are the ways in which a line tells by which law the doors are closed.
var closedByLaw = []string{
	"lukket i medfør af", "lukket i henhold til", "lukket efter", "lukket jf", "lukket, jf", "lukket punkt jf", "lukket punkt, jf",
}

// closedTitle reports whether a title says that the item is for closed doors: alone, in a
// part of its own ("Personalesag (lukket sag)") or as a word in capitals before others ("LUKKET
// Køb af grund"). "Lukket om fredagen" does not.
func closedTitle(text string) bool {
	title := danish.Fold(text)
	if !mayTellDoors(title) {
		return false
	}
	if first, rest, ok := strings.Cut(text, " "); ok && closedMarks[strings.ToLower(first)] && allCaps(first) && !allCaps(rest) {
		return true
	}
	for part := range lineParts(title, "()[]:,;–—/") {
		if closedMarks[part] || closedKind(part) {
			return true
		}
	}
	return strings.HasPrefix(title, "lukket pkt. ") || strings.Contains(title, "for lukkede døre")
}

// closedKind reports whether a part of a title opens with a kind of matter that is closed:
// "Lukket personalesag", "Fortroligt tillægspunkt".
func closedKind(part string) bool {
	rest, ok := afterAny(part, closedBefore)
	kind, _, _ := strings.Cut(rest, " ")
	return ok && danish.EndsWith(kind, "sag", "punkt")
}

// closedBefore are the words that close the kind of matter behind them.
var closedBefore = []string{"lukket ", "fortroligt ", "fortrolig "}

// mayTellDoors reports whether a folded line holds the stem of a word for doors at all; nearly
// no line does, and every line of a text is asked.
func mayTellDoors(line string) bool {
	return strings.Contains(line, "lukke") || strings.Contains(line, "åb") || strings.Contains(line, "offentlig") ||
		strings.Contains(line, "fortrolig")
}

// lineParts are those of a folded line between signs or hyphens with spaces, without the numbers and
// marks around each.
func lineParts(line, signs string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune(signs, r) }) {
			for p := range strings.SplitSeq(part, " - ") {
				if !yield(strings.Trim(p, " .:*-§0123456789")) {
					return
				}
			}
		}
	}
}

var closedMarks = map[string]bool{
	"lukket": true, "lukket punkt": true, "lukket sag": true, "lukket dagsordenspunkt": true, "lukket dagsorden": true,
	"lukket del": true, "lukket behandling": true,
	"punktet er lukket": true, "sagen er lukket": true, "behandles lukket": true, "fortrolig": true,
	"fortroligt": true, "fortrolig sag": true, "fortroligt punkt": true,
	"fortroligt dagsordenspunkt": true, "ikke offentlig": true, "ikke offentligt": true, "ikke-offentlig": true,
	"ikke-offentligt": true, "ikke offentlig sag": true, "ikke offentligt punkt": true,
	"lukket møde": true, "lukkede punkter": true, "lukkede sager": true, "lukkede dagsordenspunkter": true,
	"lukket punkt nr": true, "lukket sag nr": true, "punkt lukket": true,
	"lukket emne": true, "denne sag er lukket": true, "dette punkt er lukket": true, "punktet er fortroligt": true,
	"punktet er ikke offentligt": true, "dette er et lukket punkt": true, "sagen er fortrolig": true,
}
