package danish

import (
	"fmt"
	"strings"
	"testing"
)

// showDates writes dates as "text=year-month-day", with the weekday's number and a
// "~" for what was inferred.
func showDates(text string, dates []Date) string {
	var parts []string
	for _, d := range dates {
		s := fmt.Sprintf("%s=%d-%d-%d", text[d.Span.Start:d.Span.End], d.Year, d.Month, d.Day)
		if d.Weekday > 0 {
			s += fmt.Sprintf(" %d:%s", d.Weekday, text[d.WeekdaySpan.Start:d.WeekdaySpan.End])
		}
		if d.Inferred {
			s += "~"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, "; ")
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mødet er torsdag den 19. november 2026.", "torsdag den 19. november 2026=2026-11-19 4:torsdag"},
		{"Mandag d. 19. november", "Mandag d. 19. november=0-11-19 1:Mandag"},
		{"tirsdag, den 1. maj", "tirsdag, den 1. maj=0-5-1 2:tirsdag"},
		{"tirsdag 1. maj 2026", "tirsdag 1. maj 2026=2026-5-1 2:tirsdag"},
		{"mødet tirsdag. Den 1. maj", "1. maj=0-5-1"},
		{"den 19.11.2026 og 19-11-2026 og 19/11 2026 og 19/11-26 og 19/11/2026",
			"19.11.2026=2026-11-19; 19-11-2026=2026-11-19; 19/11 2026=2026-11-19; 19/11-26=2026-11-19; 19/11/2026=2026-11-19"},
		{"af 29/05/2024", "29/05/2024=2024-5-29"},
		{"den 3/4 kl. 5", "3/4=0-4-3"},
		{"i 3/4 af tiden", ""},
		{"2026-11-19", "2026-11-19=2026-11-19"},
		{"inden den 3. marts", "3. marts=0-3-3"},
		{"i perioden 2.-30. juli 2026", "2.=2026-7-2~; 30. juli 2026=2026-7-30"},
		{"fra 2. til 30. marts 2026", "2.=2026-3-2~; 30. marts 2026=2026-3-30"},
		{"fra den 1. til den 22. september", "1.=0-9-1~; 22. september=0-9-22"},
		{"den 5., 12. og 19. marts", "5.=0-3-5~; 12.=0-3-12~; 19. marts=0-3-19"},
		{"fra torsdag den 21. maj til torsdag den 16. juli 2026",
			"torsdag den 21. maj=2026-5-21 4:torsdag~; torsdag den 16. juli 2026=2026-7-16 4:torsdag"},
		{"fra 20. december til 10. januar 2027", "20. december=2026-12-20~; 10. januar 2027=2027-1-10"},
		{"fra 1. november 2026 til 30. januar", "1. november 2026=2026-11-1; 30. januar=2027-1-30~"},
		{"i november 2026 og maj 2027", "november 2026=2026-11-0; maj 2027=2027-5-0"},
		{"nov. 2026 og sept 2027", "nov. 2026=2026-11-0; sept 2027=2027-9-0"},
		{"den 31. april 2026", "31. april 2026=2026-4-31"},
		{"den18. februar 2026", "18. februar 2026=2026-2-18"},
		{"1.januar 2026, 1. Januar 2026, 3 marts 2026, 3. dec. 2026",
			"1.januar 2026=2026-1-1; 1. Januar 2026=2026-1-1; 3 marts 2026=2026-3-3; 3. dec. 2026=2026-12-3"},
		{"30.06.26 og 01.02.99", "30.06.26=2026-6-30; 01.02.99=1999-2-1"},
		{"se afsnit 2.1.3 og kl. 17.30 og 1.234.567", ""},
		{"12 mar de så og 2. behandling", ""},
		{"i 2026 og 2027", ""},
		{"(01.03.2027-12.04.2027) og 1. maj 2027-12. juni 2027",
			"01.03.2027=2027-3-1; 12.04.2027=2027-4-12; 1. maj 2027=2027-5-1; 12. juni 2027=2027-6-12"},
		{"sag 25-20271-12. maj og ons. den 3. maj", "ons. den 3. maj=0-5-3 3:ons"},
		{"17. maj-fejringen", ""},
		{"den 2. marts. 5. behandling", "2. marts=0-3-2"},
		{"Udvalget 11. november, Rådet 18. november 2026", "11. november=0-11-11; 18. november 2026=2026-11-18"},
	} {
		if got := showDates(c.text, Dates(c.text, 0, nil)); got != c.want {
			t.Errorf("Dates(%q)\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		text, want string
		days       int // -1: not known
	}{
		{"fra den 2. juli til den 30. juli 2026", "2. juli til den 30. juli 2026", 28},
		{"i perioden 2.-30. juli 2026", "2.-30. juli 2026", 28},
		{"fra torsdag den 21. maj til og med torsdag den 16. juli 2026", "torsdag den 21. maj til og med torsdag den 16. juli 2026", 56},
		{"01.02.2026 - 01.03.2026", "01.02.2026 - 01.03.2026", 28},
		{"01.02.2026–01.03.2026", "01.02.2026–01.03.2026", 28},
		{"mellem den 5. og den 9. maj 2026", "5. og den 9. maj 2026", 4},
		{"den 5. maj t.o.m. den 9. maj 2026", "5. maj t.o.m. den 9. maj 2026", 4},
		{"fra 1. maj 2026 frem til 3. maj 2026", "1. maj 2026 frem til 3. maj 2026", 2},
		{"fra 30. juli 2026 til 2. juli 2026", "30. juli 2026 til 2. juli 2026", -28},
		{"den 5. og 9. maj 2026", "", 0},
		{"den 5. maj 2026 blev udvidet til den 9. maj 2026", "", 0},
		{"fra 30. april til 31. april 2026", "30. april til 31. april 2026", -1},
	} {
		const base = 5
		got := Periods(c.text, base, Dates(c.text, base, nil), nil)
		if len(got) == 0 {
			if c.want != "" {
				t.Errorf("Periods(%q): none", c.text)
			}
			continue
		}
		p := got[0]
		days, ok := Days(p.From, p.To)
		if !ok {
			days = -1
		}
		if s := c.text[p.Span.Start-base : p.Span.End-base]; s != c.want || days != c.days {
			t.Errorf("Periods(%q) = %q, %d days; want %q, %d", c.text, s, days, c.want, c.days)
		}
	}
}

func TestCalendar(t *testing.T) {
	for _, c := range []struct {
		y, m, d        int
		weekday        int
		valid, holiday bool
	}{
		{2026, 11, 19, 4, true, false}, {2026, 11, 23, 1, true, false}, {2026, 4, 31, 0, false, false},
		{2024, 2, 29, 4, true, false}, {2026, 2, 29, 0, false, false},
		{2026, 4, 2, 4, true, true}, {2026, 4, 3, 5, true, true}, {2026, 4, 5, 7, true, true},
		{2026, 4, 6, 1, true, true}, {2026, 5, 14, 4, true, true}, {2026, 5, 25, 1, true, true},
		{2023, 5, 5, 5, true, true}, {2024, 4, 26, 5, true, false}, {2026, 12, 26, 6, true, true},
		{2026, 12, 24, 4, true, false}, {2027, 1, 1, 5, true, true}, {2026, 6, 5, 5, true, false},
		{2026, 13, 1, 0, false, false}, {2026, 0, 1, 0, false, false},
	} {
		d := Date{Year: c.y, Month: c.m, Day: c.d}
		if d.ActualWeekday() != c.weekday || d.Valid() != c.valid || Holiday(c.y, c.m, c.d) != c.holiday {
			t.Errorf("%+v: weekday %d, valid %v, holiday %v", c, d.ActualWeekday(), d.Valid(), Holiday(c.y, c.m, c.d))
		}
	}
	if WeekdayName(1) != "mandag" || WeekdayName(7) != "søndag" || WeekdayName(0) != "" {
		t.Error("names of weekdays")
	}
	if !(Date{Month: 2, Day: 29}).Valid() || (Date{Month: 2, Day: 30}).Valid() {
		t.Error("29 February without a year")
	}
}
