package dato

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

func monthName(m int) string { return danish.MonthNames[m-1] }

func yearText(y int) string { return strconv.Itoa(y) }

// exists reports a day that no month has, such as 31 April, and tells whether to go on.
func (c *calendar) exists(i int, d danish.Date) bool {
	if d.Valid() || d.Month < 1 || d.Month > 12 || d.Day == 0 {
		return d.Valid()
	}
	s := &c.p.Sentences[i]
	lead := danish.Fold(strings.TrimRight(before(c.p, s, d.Span), " \u00a0"))
	said := d.Weekday > 0 || strings.HasSuffix(lead, " den") || lead == "den" || strings.HasSuffix(lead, " d.") || d.Year > 0 && !d.Inferred
	// "i uge 32. August ..." is no date; Danish months are written small.
	if !said && (d.Day > 31 || d.Inferred || capitalMonth(c.p.Text(d.Span))) || d.Day > 31 && capitalMonth(c.p.Text(d.Span)) {
		return false
	}
	if danish.EndsWith(lead, "uge", "nr.", "nr", "§", "kapitel", "punkt", "pkt.") {
		return false
	}
	message := fmt.Sprintf("Datoen findes ikke: %s har kun %d dage.", monthName(d.Month), daysOf(d))
	if d.Month == 2 && d.Day == 29 {
		message = fmt.Sprintf("Datoen findes ikke: %d er ikke et skudår.", d.Year)
	}
	c.p.Report(checker.Finding{
		Severity: checker.Error, Span: c.withDen(i, d.Span), Message: message, Remedy: "Find den rigtige dato, og ret den.",
	})
	return false
}

func daysOf(d danish.Date) int {
	n := 31
	for ; n > 28; n-- {
		if (danish.Date{Year: d.Year, Month: d.Month, Day: n}).Valid() {
			break
		}
	}
	return n
}

func capitalMonth(date string) bool {
	i := strings.IndexFunc(date, unicode.IsLetter)
	return i >= 0 && danish.Capital(date[i:])
}

// withDen takes "den" in front along.
func (c *calendar) withDen(i int, x document.Span) document.Span {
	for _, w := range c.p.Sentences[i].Words {
		if w.Span.End <= x.Start && x.Start-w.Span.End <= 2 && (w.Fold == "den" || w.Fold == "d") {
			x.Start = w.Span.Start
		}
	}
	return x
}

// weekday reports a weekday that the date does not fall on.
func (c *calendar) weekday(i int, d danish.Date, dates []danish.Date) {
	if d.Weekday == 0 || d.Day == 0 || c.shared(i, d) {
		return
	}
	years, sure := c.years(i, d, dates)
	if len(years) == 0 {
		return
	}
	for _, y := range years {
		d.Year = y
		if !d.Valid() || d.ActualWeekday() == d.Weekday {
			return
		}
	}
	d.Year = years[len(years)/2]
	f := checker.Finding{
		Severity: checker.Error, Span: d.Span,
		Message: fmt.Sprintf("Den %s er en %s, ikke en %s.", day(d), danish.WeekdayName(d.ActualWeekday()), danish.WeekdayName(d.Weekday)),
		Remedy:  "Slå efter i kalenderen, og ret ugedagen eller datoen.",
	}
	if !sure {
		f.Severity = checker.Warning
		f.Message = fmt.Sprintf("Ugedagen passer ikke til datoen: den %s er en %s. Årstallet står ikke ved datoen, "+
			"men dagen passer heller ikke i årene omkring.", day(d), danish.WeekdayName(d.ActualWeekday()))
	}
	c.p.Report(f)
}

// shared reports whether the weekday belongs to several days: "lørdag og søndag den
// 5. og 6. maj", "mandag-fredag den 4.-8. maj".
func (c *calendar) shared(i int, d danish.Date) bool {
	s := &c.p.Sentences[i]
	lead := strings.TrimRight(danish.Fold(before(c.p, s, d.WeekdaySpan)), " \u00a0")
	for _, join := range []string{"og", "eller", "til", "-", "–", "/", "&", "samt", "hhv."} {
		rest, ok := strings.CutSuffix(lead, join)
		if !ok {
			continue
		}
		rest = strings.TrimRight(rest, " -\u00a0")
		word := rest[strings.LastIndexAny(rest, " \t\n(")+1:]
		if strings.HasSuffix(word, "dag") || strings.HasSuffix(word, "dage") || word == "lør" || word == "fre" || word == "man" {
			return true
		}
	}
	return false
}

// years are the years a date may belong to; sure tells that the text itself says so.
// Without a year in the date there is none unless nothing else is possible.
func (c *calendar) years(i int, d danish.Date, dates []danish.Date) (years []int, sure bool) {
	if d.Year > 0 {
		return []int{d.Year}, true
	}
	if len(c.plan) > 0 {
		years = append(years, c.plan...)
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Year {
				years = append(years, int(n.Value/danish.One))
			}
		}
		return years, len(years) == 1
	}
	if c.first == 0 || c.last-c.first > 1 {
		return nil, false
	}
	for _, other := range dates {
		if other.Full() && c.first == c.last && other.Span.End <= d.Span.Start && other.Month <= d.Month {
			return []int{other.Year}, true
		}
	}
	for y := c.first - 1; y <= c.last+1; y++ {
		years = append(years, y)
	}
	return years, false
}

// planYears are the years in the title of a plan of meetings, nil for other items.
func planYears(p *checker.Pass) []int {
	title := danish.Fold(p.Text(p.Item.Title))
	if p.Item.Title.Empty() ||
		!strings.Contains(title, "mødeplan") && !strings.Contains(title, "mødekalender") &&
			!strings.Contains(title, "mødedatoer") && !strings.Contains(title, "møderække") &&
			!strings.Contains(title, "politisk kalender") {
		return nil
	}
	var out []int
	for _, n := range danish.Numbers(p.Text(p.Item.Title), 0, nil) {
		if n.Kind == danish.Year {
			for y := n.Value; y <= n.High && len(out) < 10; y += danish.One {
				out = append(out, int(y/danish.One))
			}
		}
	}
	return out
}

// rows compares a weekday and a date that stand in cells of their own, in tables
// whose header says that they belong together.
func (c *calendar) rows() {
	for _, sec := range c.p.Item.Sections {
		if sec.Role == document.RoleDecision || sec.Role == document.RoleProposal || sec.Role == document.RoleHistory {
			continue
		}
		for _, b := range sec.Blocks {
			if b.Table != nil && len(b.Table.Rows) > 1 {
				c.table(b.Table)
			}
		}
	}
}

func (c *calendar) table(t *document.Table) {
	dayCol, dateCol := 0, 0
	for _, cell := range t.Rows[0] {
		switch danish.Fold(strings.TrimSpace(c.p.Text(cell.Span))) {
		case "ugedag", "dag":
			dayCol = cell.Col
		case "dato", "mødedato":
			dateCol = cell.Col
		}
	}
	if dayCol == 0 || dateCol == 0 {
		return
	}
	for _, row := range t.Rows[1:] {
		var day, date document.Span
		for _, cell := range row {
			switch cell.Col {
			case dayCol:
				day = cell.Span
			case dateCol:
				date = cell.Span
			}
		}
		c.cells(day, date)
	}
}

// cells compares a weekday in one cell with the date in another.
func (c *calendar) cells(day, date document.Span) {
	if day.Empty() || date.Empty() {
		return
	}
	name := danish.Fold(c.p.Text(day))
	dates := danish.Dates(c.p.Text(date), date.Start, nil)
	if len(dates) != 1 || dates[0].Weekday > 0 {
		return
	}
	d := dates[0]
	for d.Weekday = 7; d.Weekday > 0 && danish.WeekdayName(d.Weekday) != name; d.Weekday-- {
	}
	if d.Weekday == 0 {
		return
	}
	if i, to := c.p.SentencesIn(d.Span); i < to && c.p.Sentences[i].Span.Contains(d.Span) {
		d.Span, d.WeekdaySpan = day.Cover(d.Span), day
		c.weekday(i, d, nil)
	}
}
