package sandhed

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// restFigures are the figures of an item outside what it asks and sums up, sorted so
// that each amount asked for is looked up and not compared with all.
type restFigures struct {
	told bool             // there is an amount of money
	few  []danish.Decimal // the first of them, which may be added up; sorted
	all  danish.Decimal   // the sum of few
	keys []string         // digits of the figures in tables, sorted
	size []danish.Decimal // of the amounts, without signs and for a year too; sorted
	wide []stretch        // the sizes that they may stand for by their rounding; sorted, apart
}

// stretch is all amounts from low to high.
type stretch struct{ low, high danish.Decimal }

// figures reads the figures of the rest.
func (c *caseText) figures() *restFigures {
	r := &restFigures{}
	sums := columnSums{r: r}
	for _, i := range c.rest {
		s := &c.p.Sentences[i]
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Money {
				r.tell(n)
			}
			if n.Kind == danish.Percent || n.Kind == danish.Label || n.Kind == danish.Year {
				continue
			}
			if s.Cell != nil {
				r.keys = append(r.keys, tal.FigureKey(c.p, n))
				sums.add(c.p, s, n)
			} else if n.Span == s.Span && n.Kind != danish.Money { // a cell of a table that was pasted as lines
				r.keys = append(r.keys, tal.FigureKey(c.p, n))
			}
		}
	}
	sums.flush()
	slices.Sort(r.keys)
	r.keys = slices.Compact(r.keys)
	slices.Sort(r.few)
	slices.Sort(r.size)
	r.wide = joined(r.wide)
	return r
}

const fewAmounts = 40 // so many are added up in twos and threes

// tell adds an amount of money.
func (r *restFigures) tell(n danish.Number) {
	r.told = true
	if len(r.few) < fewAmounts {
		r.few = append(r.few, n.Value)
		r.all += n.Value
	}
	r.stands(n.Value, n.Half)
	r.stands(n.High, n.Half)
	r.stands(n.Value*12, n.Half*12)
}

func (r *restFigures) stands(v, half danish.Decimal) {
	v = max(v, -v)
	if n := len(r.size); n > 0 && r.size[n-1] == v && r.wide[n-1].high == v+half {
		return
	}
	r.size = append(r.size, v)
	r.wide = append(r.wide, stretch{v - half, v + half})
}

// joined sorts stretches and makes one of those that overlap.
func joined(all []stretch) []stretch {
	slices.SortFunc(all, func(a, b stretch) int { return cmp.Compare(a.low, b.low) })
	out := all[:0]
	for _, s := range all {
		if n := len(out); n > 0 && s.low <= out[n-1].high {
			out[n-1].high = max(out[n-1].high, s.high)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// holds reports whether the rest has the amount n, whose digits are key, or it follows
// from two or three amounts that stand there. The sign is left out: "-3,8 mio. kr." is
// told as "en mindreudgift på 3,8 mio. kr.".
func (r *restFigures) holds(key string, n danish.Number) bool {
	if r.hasKey(key) {
		return true
	}
	for _, v := range [2]danish.Decimal{n.Value, n.High} {
		v = max(v, -v)
		at := sort.Search(len(r.size), func(i int) bool { return r.size[i] >= v-n.Half })
		if at < len(r.size) && r.size[at] <= v+n.Half {
			return true
		}
		at = sort.Search(len(r.wide), func(i int) bool { return r.wide[i].high >= v })
		if at < len(r.wide) && r.wide[at].low <= v {
			return true
		}
	}
	return r.follows(n)
}

// hasKey reports whether a table has the digits of key, or more digits that round to
// them.
func (r *restFigures) hasKey(key string) bool {
	at := sort.SearchStrings(r.keys, key)
	if at < len(r.keys) && r.keys[at] == key {
		return true
	}
	n := len(key)
	short, err := strconv.Atoi(key)
	if n < 2 || n > 11 || err != nil {
		return false
	}
	low := 10 * short
	if short%10 > 0 { // below a round figure the digits before the last are others
		low -= 5
	}
	from, to := strconv.Itoa(low), strconv.Itoa(10*short+4)
	for at = sort.SearchStrings(r.keys, from); at < len(r.keys); at++ {
		k := r.keys[at]
		if len(k) > n && k[:n+1] > to || len(k) <= n && k > to {
			return false
		}
		if len(k) > n {
			return true
		}
	}
	return false
}

// columnSums adds up the columns of one table after another.
type columnSums struct {
	r     *restFigures
	table int // where its block begins
	cols  map[int]danish.Decimal
	row   int
	total bool // the row adds up the others
}

func (c *columnSums) add(p *checker.Pass, s *agenda.Sentence, n danish.Number) {
	if at := s.Block.Span.Start; at != c.table {
		c.flush()
		c.table = at
	}
	if s.Cell.Row != c.row {
		c.row, c.total = s.Cell.Row, totalled(p, s)
	}
	if n.Value >= tal.TooLarge || c.total {
		return
	}
	if c.cols == nil {
		c.cols = map[int]danish.Decimal{}
	}
	c.cols[s.Cell.Col] += n.Value
}

// flush hands on the sums of the table that ends.
func (c *columnSums) flush() {
	for _, sum := range c.cols {
		c.r.keys = append(c.r.keys, tal.DigitKey(sum.String()))
	}
	clear(c.cols)
	c.row = 0
}

// totalled reports whether a cell stands in a row that adds up the others.
func totalled(p *checker.Pass, s *agenda.Sentence) bool {
	rows := s.Block.Table.Rows
	if s.Cell.Row < 1 || s.Cell.Row > len(rows) || len(rows[s.Cell.Row-1]) == 0 {
		return false
	}
	label := danish.Fold(p.Text(rows[s.Cell.Row-1][0].Span))
	return strings.Contains(label, "i alt") || strings.HasPrefix(label, "sum") || strings.HasPrefix(label, "total") ||
		strings.HasPrefix(label, "samlet")
}
