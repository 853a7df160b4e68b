package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The lines of a form that is typed as text above the title: "Udvalg: Havneudvalget", "Dato: 4. maj
// 2027".

// belowLines is the block below such lines, where nothing but they and lines of the meeting stand
// above it and it may be a title; else where the region begins.
func (u *understanding) belowLines(r region) int {
	fields := false
	rest := r
	for ; rest.from < r.to-2 && rest.from-r.from < 10; rest = rest.drop() {
		b := u.blocks[rest.from]
		lines := u.toldBy(b)
		typed := b.Table == nil && slices.ContainsFunc(lines, isField)
		if knownAt(r, rest.from) || b.Table != nil || !typed && !ofMeeting(lines[0]) {
			break
		}
		fields = fields || typed
	}
	first := u.blocks[rest.from]
	if !fields || knownAt(r, rest.from) || first.Table != nil || r.to-rest.from <= 2 ||
		first.Kind != document.Heading && !u.plainTitle(rest, u.doc.Slice(first.Span)) {
		return r.from
	}
	return rest.from
}

// typedLines are the lines of a paragraph that is nothing but fields and lines of the meeting, nil
// of another.
func typedLines(text string) []string {
	if !strings.Contains(text, "\n") {
		return nil
	}
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if !isField(line) && !ofMeeting(line) {
			return nil
		}
	}
	return lines
}

// isField reports whether a line names one thing of a form and what it is.
func isField(line string) bool {
	name, value, ok := strings.Cut(line, ":")
	return ok && len(value) < 120 && fieldNames[fieldName(name)]
}

// fieldName is the name of a field, folded and without blanks and signs.
func fieldName(s string) string { return unsigned.Replace(danish.Fold(s)) }

var unsigned = strings.NewReplacer(" ", "", ".", "", "*", "", ":", "")

// titleNames are what forms call the title.
var titleNames = danish.WordSet("titel sagstitel sagenstitel overskrift sagensoverskrift emne sagensemne")

// fieldNames are what else forms ask for.
var fieldNames = danish.WordSet("udvalg forum mødeforum møde dato mødedato tid tidspunkt mødetid mødetidspunkt sted " +
	"mødested lokale sagsnr sagsnummer sagnr journalnr journalnummer dokumentnr punkt punktnr dagsordenspunkt " +
	"dagsordenspunktnr pkt pktnr forvaltning afdeling center enhed sagsbehandler sagsansvarlig ansvarlig " +
	"kontaktperson udarbejdetaf initialer status version til fra åben/lukket åbent/lukket sagstype punkttype")
