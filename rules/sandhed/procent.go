package sandhed

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// prose checks the percentages and sums of the running text.
func (c *figures) prose() {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Cell != nil || s.Voice != agenda.Administration && s.Voice != agenda.Hearing {
			continue
		}
		text := c.p.Text(s.Span)
		if hasAny(text, "pct", "%", "procent") {
			c.percentages(i)
		}
		if hasAny(text, "i alt", "tilsammen", "sammenlagt") {
			c.enumeration(i)
		}
	}
}

// quantities are the numbers of sentence i that count something.
func (c *figures) quantities(i int) []danish.Number {
	var out []danish.Number
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Label && n.Kind != danish.Year {
			out = append(out, n)
		}
	}
	return out
}

func (c *figures) percentages(i int) {
	s := &c.p.Sentences[i]
	l := line{c: c, i: i, nums: c.quantities(i), span: s.Span}
	for k, n := range l.nums {
		if n.Kind != danish.Percent || n.Unit != "pct" || n.Value != n.High || n.Value <= 0 || s.Quoted(n.Span) {
			continue
		}
		l.k = k
		if !l.hedge() || l.share() || l.growth() {
			continue
		}
		l.shareOfNoun()
	}
}

// line is a sentence and the percentage in it that is looked at.
type line struct {
	c     *figures
	i     int
	nums  []danish.Number
	span  document.Span
	k     int  // the percentage
	lead  int  // where the words "ca." or "knap" before it begin
	loose bool // such words stand there
}

// gap is the text between two numbers; before the first it begins with the sentence.
func (l *line) gap(a, b int) string {
	from, to := l.span.Start, l.span.End
	if a >= 0 {
		from = l.nums[a].Span.End
	}
	if b < len(l.nums) {
		to = l.nums[b].Span.Start
	}
	if b == l.k {
		to = max(from, l.lead)
	}
	return l.c.p.Text(document.Span{Start: from, End: max(from, to)})
}

// hedge finds "ca." and the like before the percentage. It is false for "over",
// "mindst" and "op til", which leave the figure open.
func (l *line) hedge() bool {
	from := l.span.Start
	if l.k > 0 {
		from = l.nums[l.k-1].Span.End
	}
	l.lead, l.loose = l.nums[l.k].Span.Start, false
	words := danish.Words(l.c.p.Text(document.Span{Start: from, End: l.lead}), from, nil)
	for n := len(words) - 1; n >= 0 && n >= len(words)-2; n-- {
		switch words[n].Fold {
		case "ca", "cirka", "omkring", "knap", "godt", "næsten", "omtrent", "knapt", "lidt", "rundt", "regnet", "små", "anslået":
			l.lead, l.loose = words[n].Span.Start, true
		case "over", "under", "mindst", "højst", "maks", "maksimalt", "end", "op", "minimum", "maksimum":
			return false
		}
	}
	return true
}

// room is how far a worked out percentage may be from the one shown.
func (l *line) room(part, whole danish.Number) float64 {
	n := l.nums[l.k]
	unit := float64(place(n)) / float64(danish.One)
	r := 1.0001*unit + blur(part, whole)
	if l.loose {
		r += unit + 0.05*float64(n.Value)/float64(danish.One)
	}
	return r
}

// share looks for "63 af 212 elever (30 pct.)" and its kin around the percentage. It
// reports whether the percentage was understood.
func (l *line) share() bool {
	part, whole, ok := l.partAndWhole()
	if !ok {
		return false
	}
	a, b, ok := alike(l.nums[part], l.nums[whole])
	if !ok || b.Value <= 0 || a.Value <= 0 || a.Value > b.Value || a.Value != a.High || b.Value != b.High {
		return true
	}
	if !l.explained(a) {
		l.report(a, b, l.nums[part].Span.Cover(l.nums[whole].Span), document.Span{})
	}
	return true
}

// partAndWhole finds the two numbers the percentage is made of.
func (l *line) partAndWhole() (part, whole int, ok bool) {
	k, after := l.k, l.after()
	if first := folded(l.gap(k, k+1)); k+1 < len(l.nums) && len(first) > 0 && first[0] == "af" {
		if n := len(first); n <= 6 && l.introduced() && (first[n-1] == "på" || n <= 3) && !strings.ContainsAny(l.gap(k, k+1), ",;:") {
			return k - 1, k + 1, k > 0 // "90.000 kr. (0,9 pct. af udgiften på 10,0 mio. kr.)"
		}
		return 0, 0, false
	}
	if k+2 < len(l.nums) && strings.TrimSpace(l.gap(k, k+1)) == "(" && ofGap(l.gap(k+1, k+2)) {
		return k + 1, k + 2, true // "40 pct. (48 ud af 120)"
	}
	if k == 0 || contains(after, "af") || !l.introduced() {
		return 0, 0, false
	}
	if k > 1 && ofGap(l.gap(k-2, k-1)) {
		return k - 2, k - 1, true
	}
	if k > 1 && contains(folded(l.gap(k-2, k-1)), "heraf", "hvoraf") {
		return k - 1, k - 2, true
	}
	if next := folded(l.gap(k-1, k)); k > 1 && len(next) > 1 && next[0] == "af" && contains(next[1:2], "dem", "disse") && len(folded(l.gap(k-2, k-1))) <= 8 {
		return k - 1, k - 2, true
	}
	start := folded(l.gap(-1, 0))
	if k > 1 && len(start) > 0 && len(start) <= 5 && (start[0] == "af" || start[0] == "ud" && contains(start, "af")) {
		return k - 1, 0, true
	}
	return 0, 0, false
}

// after is the first word behind the percentage, if it stands in the same clause.
func (l *line) after() []string {
	rest := l.c.p.Text(document.Span{Start: l.nums[l.k].Span.End, End: l.span.End})
	if w := folded(rest); len(w) > 0 && strings.HasPrefix(rest, " ") {
		return w[:1]
	}
	return nil
}

// introduced reports whether the percentage says the number before it in other
// words: in brackets, or after "svarende til".
func (l *line) introduced() bool {
	if l.k == 0 {
		return false
	}
	gap := l.gap(l.k-1, l.k)
	words := folded(gap)
	if len(words) > 8 || hasAny(gap, ";", ":", ". ") {
		return false
	}
	if strings.HasSuffix(strings.TrimSpace(gap), "(") {
		return strings.Count(gap, "(") == 1 && !strings.Contains(gap, ")")
	}
	n := len(words)
	if n > 2 && words[n-1] == "til" && words[n-2] == "svarer" {
		return contains(words[n-3:n-2], "hvilket", "det", "dette", "som", "der")
	}
	return n > 1 && (words[n-1] == "til" && words[n-2] == "svarende" || words[n-1] == "sige" && words[n-2] == "vil") ||
		n > 0 && (words[n-1] == "dvs" || words[n-1] == "altså")
}

// ofGap reports whether the text between two numbers makes the first a part of the
// second: " af skolens ", " personer ud af de ".
func ofGap(gap string) bool {
	w := folded(gap)
	if len(w) == 0 || len(w) > 5 || strings.ContainsAny(gap, ",;:()") {
		return false
	}
	for i := 0; i < len(w) && i < 3; i++ {
		if w[i] == "af" {
			return !contains(w, "dem", "disse", "er", "har", "blev", "bliver")
		}
	}
	return false
}

// alike brings two numbers to the same kind: "2,1 af 8,6 mio. kr." are both money.
func alike(a, b danish.Number) (danish.Number, danish.Number, bool) {
	if a.Kind == danish.Plain && b.Kind == danish.Money && a.Unit == "" && factor(b) > danish.One {
		f := factor(b) / danish.One
		a.Value, a.High, a.Half, a.Kind = a.Value*f, a.High*f, a.Half*f, danish.Money
	}
	return a, b, a.Kind == b.Kind && a.Kind != danish.Percent
}

// explained reports whether any number of this sentence or the two before it makes
// the percentage right.
func (l *line) explained(part danish.Number) bool {
	for i := max(0, l.i-2); i <= l.i; i++ {
		if l.c.p.Sentences[i].Section != l.c.p.Sentences[l.i].Section {
			continue
		}
		for _, n := range l.c.quantities(i) {
			if a, b, ok := alike(part, n); ok && b.Value > 0 && l.right(a, b) {
				return true
			}
		}
	}
	return false
}

func (l *line) right(part, whole danish.Number) bool {
	got := float64(l.nums[l.k].Value) / float64(danish.One)
	return abs(percent(part.Value, whole.Value)-got) < l.room(part, whole)
}

// report tells that part of whole is another percentage. place covers the numbers in
// the sentence; other is where the whole stands, if that is elsewhere.
func (l *line) report(part, whole danish.Number, place, other document.Span) {
	n := l.nums[l.k]
	p := l.c.p
	want := danish.Decimal(percent(part.Value, whole.Value) * float64(danish.One))
	f := checker.Finding{
		Span:    l.widen(place.Cover(n.Span)),
		Message: fmt.Sprintf("%s af %s er %s pct., men der står %s", shown(part.Value, part), shown(whole.Value, whole), rounded(want, n.Decimals), stop(p.Text(n.Span))),
	}
	if !other.Empty() {
		f.Evidence = []checker.Evidence{{Note: "Her står det tal, procenten er regnet af", Span: other}}
	}
	p.Report(f)
}

// stop ends a message with one full stop.
func stop(s string) string { return strings.TrimRight(strings.TrimSpace(s), ".") + "." }

// widen takes the bracket behind the percentage along.
func (l *line) widen(s document.Span) document.Span {
	text := l.c.p.Doc.Text
	if s.End < l.span.End && text[s.End] == ')' && strings.Contains(text[s.Start:s.End], "(") {
		s.End++
	}
	return s
}
