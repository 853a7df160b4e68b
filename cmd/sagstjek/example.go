package main

import (
	"slices"
	"strings"
)

// samples shows the first of the examples that are short enough to be read, or the
// beginning of one that is not.
func (a *article) samples(examples []string) {
	const most, longest = 3, 600 // runes
	shown := 0
	for _, e := range examples {
		if body := exampleBody(e); shown < most && len([]rune(body)) <= longest {
			a.sample(body)
			shown++
		}
	}
	if shown == 0 {
		a.sample(string([]rune(exampleBody(examples[0]))[:longest]) + " …")
	}
}

// exampleBody is an example as people read it, with its marks.
func exampleBody(text string) string { return strings.ReplaceAll(bareExample(text), `\[[`, "[[") }

// bareExample leaves off the lines that tell the program how to read an example, and
// the fixes behind its marks.
func bareExample(text string) string {
	text = strings.TrimSpace(text)
	for {
		first, rest, _ := strings.Cut(text, "\n")
		key, _, ok := strings.Cut(first, ":")
		if !ok || !slices.Contains([]string{"type", "dato", "møde", "bilag", "liste"}, key) {
			break
		}
		text = strings.TrimLeft(rest, "\n")
	}
	var out strings.Builder
	for {
		before, mark, ok := strings.Cut(text, "=>")
		if !ok || !strings.Contains(mark, "]]") || strings.LastIndex(before, "[[") <= strings.LastIndex(before, "]]") {
			break
		}
		out.WriteString(before)
		text = mark[strings.Index(mark, "]]"):]
	}
	return out.String() + text
}
