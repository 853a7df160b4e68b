package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// closedTitle is the title, or the first line where that is a mark of closed doors and
// no title stands below it.
func closedTitle(p *checker.Pass) document.Span {
	if !p.Item.Title.Empty() {
		return p.Item.Title
	}
	line, _, _ := strings.Cut(p.Text(p.Item.Span), "\n")
	return document.Span{Start: p.Item.Span.Start, End: p.Item.Span.Start + len(line)}
}

// bareClosed reports whether the title says no more than that the item is closed.
func bareClosed(p *checker.Pass) bool {
	title := closedTitle(p)
	return bare(p.Text(title)) && bare(titleBelow(p, title))
}

func bare(line string) bool {
	for _, w := range danish.Words(line, 0, nil) {
		if !closedWords[w.Fold] && strings.Trim(w.Fold, "0123456789.") != "" {
			return false
		}
	}
	return true
}

// titleBelow is the line right below a mark of closed doors where that line is a title
// itself: short, no sentence, and with a number in front or right below the mark.
func titleBelow(p *checker.Pass, mark document.Span) string {
	rest := strings.TrimLeft(p.Text(document.Span{Start: mark.End, End: p.Item.Span.End}), " \t\r\n*_#")
	line, _, _ := strings.Cut(rest, "\n")
	line = strings.TrimSpace(line)
	if line == "" || len(line) > 120 || strings.ContainsAny(line[len(line)-1:], ".:?") ||
		(line[0] < '0' || line[0] > '9') && !titled(p, mark, line) {
		return ""
	}
	return line
}

// titled reports whether a line without a number may be a title: it stands right below the
// mark, tells no field of the form or why the doors are closed, and heads no known section.
func titled(p *checker.Pass, mark document.Span, line string) bool {
	at := mark.End + strings.Index(p.Doc.Text[mark.End:p.Item.Span.End], line)
	if strings.Count(p.Doc.Text[mark.End:at], "\n") > 1 || strings.Contains(line, ":") || !danish.Capital(line) {
		return false
	}
	low := danish.Fold(line)
	if strings.HasPrefix(low, "sags") && !strings.Contains(low, " ") {
		return false // a field of the form: "Sagsbehandling"
	}
	if strings.Contains(low, "luk") || strings.Contains(low, "fortrolig") || strings.Contains(low, "døre") {
		return false
	}
	return !slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
		return s.Heading.Start <= at && at < s.Heading.End && s.Role != document.RoleOther
	})
}

var closedWords = danish.WordSet("lukket lukkede punkt punktet sag sagen dagsordenspunkt fortroligt fortrolig l nr " +
	"dør døre for ikke offentligt emne møde")
