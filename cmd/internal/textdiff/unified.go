package textdiff

import (
	"fmt"
	"strings"
)

// around is how many lines are shown on either side of those that change.
const around = 3

// Unified is a unified diff of two texts without the lines that name the files, "" if
// they are the same.
func Unified(before, after string, paint Paint) string {
	var out strings.Builder
	all := compare(linesOf(before), linesOf(after))
	for i := 0; i < len(all); {
		if all[i].kind == same {
			i++
			continue
		}
		end, still := i, 0 // the last change with so few lines between that one hunk holds them
		for k := i; k < len(all) && still <= 2*around; k++ {
			if still++; all[k].kind != same {
				end, still = k, 0
			}
		}
		from, to := max(0, i-around), min(len(all), end+1+around)
		hunk(&out, all[:to], from, paint)
		i = end + 1
	}
	return out.String()
}

// hunk writes the changes of all from from on.
func hunk(out *strings.Builder, all []change, from int, paint Paint) {
	var before, after struct{ line, length int }
	for i, c := range all {
		if c.kind != come {
			if before.length++; i < from {
				before.line, before.length = before.line+1, 0
			}
		}
		if c.kind != gone {
			if after.length++; i < from {
				after.line, after.length = after.line+1, 0
			}
		}
	}
	fmt.Fprintf(out, "@@ -%s +%s @@\n", extent(before.line, before.length), extent(after.line, after.length))
	for _, c := range all[from:] {
		line := strings.TrimSuffix(c.text, "\n")
		switch c.kind {
		case gone:
			out.WriteString(paint.Gone("-" + line))
		case come:
			out.WriteString(paint.Come("+" + line))
		default:
			out.WriteString(" " + line)
		}
		out.WriteByte('\n')
		if line == c.text {
			out.WriteString("\\ No newline at end of file\n")
		}
	}
}

// extent tells where length lines stand behind the first ones; of none it names the
// line before.
func extent(first, length int) string {
	if length > 0 {
		first++
	}
	return fmt.Sprintf("%d,%d", first, length)
}
