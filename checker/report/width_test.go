package report_test

import (
	"strings"
	"testing"

	"sagstjek/checker/report"
)

// A text is broken at any width, also where nothing is left of a line.
func TestWrapAtAnyWidth(t *testing.T) {
	const text = "Sagen mangler et afsnit om økonomi  og 👩‍👧 mere."
	whole := strings.Join(strings.Fields(text), "")
	for width := -3; width < 60; width++ {
		lines := report.Wrap(text, width)
		if got := strings.ReplaceAll(strings.Join(lines, ""), " ", ""); got != whole {
			t.Errorf("width %d: %q", width, lines)
		}
	}
}
