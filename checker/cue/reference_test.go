package cue

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// The reference matcher: the notation read anew and matched by trying everything.
// It shares no code with the package.
type (
	refWord   struct{ is func(danish.Word) bool }
	refGap    struct{}
	refOption struct{ of any }
	refRow    []any
	refChoice []any
)

// refEnds gives every index of words at which a match of p from i can end.
func refEnds(p any, words []danish.Word, i int) map[int]bool {
	ends := make(map[int]bool)
	switch p := p.(type) {
	case refWord:
		if i < len(words) && p.is(words[i]) {
			ends[i+1] = true
		}
	case refGap:
		for n := 0; n <= 8 && i+n <= len(words); n++ {
			ends[i+n] = true
		}
	case refOption:
		ends = refEnds(p.of, words, i)
		ends[i] = true
	case refChoice:
		for _, one := range p {
			maps.Copy(ends, refEnds(one, words, i))
		}
	case refRow:
		ends[i] = true
		for _, one := range p {
			next := make(map[int]bool)
			for j := range ends {
				maps.Copy(next, refEnds(one, words, j))
			}
			ends = next
		}
	}
	return ends
}

var (
	refTokens = regexp.MustCompile(`=?\([^)]*\)\??|\S+`)
	refAmount = `(\d+|\d{1,3}(\.\d{3})+)(,\d+)?`
	refNumber = regexp.MustCompile(`^` + refAmount + `(-` + refAmount + `)?$`)
)

func refPattern(text string) any {
	var row refRow
	for _, token := range refTokens.FindAllString(text, -1) {
		row = append(row, refToken(token, false))
	}
	return row
}

func refToken(token string, cased bool) any {
	if token == ".." {
		return refGap{}
	}
	if inner, ok := strings.CutSuffix(token, "?"); ok {
		return refOption{refToken(inner, cased)}
	}
	if strings.HasPrefix(token, "=") {
		return refToken(token[1:], true)
	}
	if strings.HasPrefix(token, "(") {
		var choice refChoice
		for part := range strings.SplitSeq(strings.Trim(token, "()"), "|") {
			var row refRow
			for _, word := range strings.Fields(strings.ReplaceAll(part, "_", " ")) {
				row = append(row, refToken(word, cased))
			}
			choice = append(choice, row)
		}
		return choice
	}
	if name, ok := strings.CutPrefix(token, "@"); ok {
		var choice refChoice
		for _, entry := range testLists[name] {
			var row refRow
			for _, w := range danish.Words(entry, 0, nil) {
				row = append(row, refToken(w.Text, cased))
			}
			choice = append(choice, row)
		}
		return choice
	}
	if token == "#" {
		return refWord{func(w danish.Word) bool { return refNumber.MatchString(refClean(w.Text)) }}
	}
	return refPlain(token, cased)
}

func refPlain(token string, cased bool) any {
	expr := regexp.QuoteMeta(strings.TrimRight(refClean(token), "."))
	expr = regexp.MustCompile(`^\\([*+])`).ReplaceAllString(expr, ".$1")
	expr = regexp.MustCompile(`\\([*+])$`).ReplaceAllString(expr, ".$1")
	if !cased {
		expr = "(?i)" + expr
	}
	is := regexp.MustCompile(`^(?s:` + expr + `)$`)
	return refWord{func(w danish.Word) bool { return is.MatchString(refClean(w.Text)) }}
}

func refClean(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\u00ad", ""), "\u2011", "-")
	for strings.HasSuffix(s, "-") {
		s = s[:len(s)-1]
	}
	return s
}

func refNegated(words []danish.Word, first int) bool {
	is := func(i int, list ...string) bool {
		return slices.Contains(list, strings.ToLower(refClean(words[i].Text)))
	}
negations:
	for i := max(0, first-4); i < first; i++ {
		if !is(i, "ikke", "ingen", "intet", "næppe", "hverken", "uden") {
			continue
		}
		for j := i + 1; j < len(words); j++ {
			if is(j, "fordi", "da", "idet") || j <= first && words[j].Break || j < first && is(j, "men") {
				continue negations
			}
		}
		return true
	}
	return false
}

func refScan(sets []Set, words []danish.Word) []hit {
	var hits []hit
	for i, set := range sets {
		for j, text := range set.Patterns {
			p := refPattern(text)
			for first := range words {
				ends := slices.Sorted(maps.Keys(refEnds(p, words, first)))
				if len(ends) > 0 {
					hits = append(hits, hit{int32(i), int32(j), int32(first), int32(ends[0] - 1), refNegated(words, first)})
				}
			}
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(int(a.First-b.First), int(a.Set-b.Set), int(a.Pattern-b.Pattern))
	})
	return hits
}
