package textdiff

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

var plain = Paint{func(s string) string { return s }, func(s string) string { return s }}

func TestUnified(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"a\nb\n", "a\nb\n", ""},
		{"", "a\n", "@@ -0,0 +1,1 @@\n+a\n"},
		{"a\n", "", "@@ -1,1 +0,0 @@\n-a\n"},
		{"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfem\n6\n7\n8\n9\n", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+fem\n 6\n 7\n 8\n"},
		{"a\nb", "a\nc", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"},
		{"a\r\nb\r\n", "a\r\nB\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"},
	} {
		if got := Unified(c.before, c.after, plain); got != c.want {
			t.Errorf("%q to %q:\n%s\nwant\n%s", c.before, c.after, got, c.want)
		}
	}
}

// Applied to the one text, a diff gives the other.
func TestUnifiedApplies(t *testing.T) {
	for seed := range 500 {
		random := rand.New(rand.NewPCG(uint64(seed), 1))
		before, after := scribble(random, 60), ""
		for _, line := range linesOf(before) {
			switch random.IntN(12) {
			case 0:
			case 1:
				after += "ny " + line
			case 2:
				after += line + line
			default:
				after += line
			}
		}
		if got := patched(t, before, Unified(before, after, plain)); got != after {
			t.Fatalf("seed %d: got\n%s\nwant\n%s", seed, got, after)
		}
	}
}

func scribble(random *rand.Rand, most int) string {
	var s strings.Builder
	for range random.IntN(most) {
		fmt.Fprintf(&s, "linje %d\n", random.IntN(20))
	}
	if random.IntN(3) == 0 {
		s.WriteString("uden linjeskift")
	}
	return s.String()
}

// patched applies a unified diff.
func patched(t *testing.T, before, diff string) string {
	t.Helper()
	lines := linesOf(before)
	var out strings.Builder
	at := 0
	rows := linesOf(diff)
	for i, row := range rows {
		text := row[1:]
		if i+1 < len(rows) && strings.HasPrefix(rows[i+1], `\`) {
			text = strings.TrimSuffix(text, "\n")
		}
		switch row[0] {
		case '@':
			var from, length, to, other int
			if _, err := fmt.Sscanf(row, "@@ -%d,%d +%d,%d @@", &from, &length, &to, &other); err != nil {
				t.Fatalf("%q: %v", row, err)
			}
			if length > 0 {
				from--
			}
			for ; at < from; at++ {
				out.WriteString(lines[at])
			}
		case '+':
			out.WriteString(text)
		case '-', ' ':
			if lines[at] != text {
				t.Fatalf("line %d is %q, the diff says %q", at+1, lines[at], text)
			}
			if at++; row[0] == ' ' {
				out.WriteString(text)
			}
		}
	}
	return out.String() + strings.Join(lines[at:], "")
}

func TestWords(t *testing.T) {
	got := Words("Et.\nDet er såfremt vedrørende samtlige.\nTre.\n", "Et.\nDet er hvis om alle.\nTre.\n", plain)
	if len(got) != 1 || got[0].At != len("Et.\n") || got[0].Text != "Det er [-såfremt vedrørende samtlige-]{+hvis om alle+}." {
		t.Errorf("%+v", got)
	}
	if got := Words("Kun (slet denne) her.", "Kun her.", plain); len(got) != 1 || got[0].Text != "Kun [-(slet denne) -]her." {
		t.Errorf("%+v", got)
	}
	if got := Words("ens", "ens", plain); got != nil {
		t.Errorf("%+v", got)
	}
}
