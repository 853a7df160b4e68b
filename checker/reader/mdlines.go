package reader

import "strings"

// frontMatter is where the text begins behind a YAML header.
func frontMatter(text string) int {
	if !strings.HasPrefix(text, "---\n") {
		return 0
	}
	first := text[4 : 4+max(0, strings.IndexByte(text[4:], '\n'))]
	if !strings.Contains(first, ":") {
		return 0
	}
	for at := 4; at < len(text); {
		end := lineEnd(text, at)
		if mark := strings.TrimRight(text[at:end], " \t"); mark == "---" || mark == "..." {
			return min(end+1, len(text))
		}
		at = end + 1
	}
	return 0
}

// references collects the names of link and footnote definitions ("[x]:"). A
// footnote has its number, a link 0.
func references(text string) map[string]int {
	var refs map[string]int
	footnotes := 0
	for at := 0; ; {
		k := strings.Index(text[at:], "]:")
		if k < 0 {
			return refs
		}
		end := at + k
		at = end + 2
		from := max(0, end-200)
		start := from + strings.LastIndexByte(text[from:end], '[')
		if start < from || !beginsLine(text[max(0, start-20):start], start <= 20) {
			continue
		}
		name := refName(text[start+1 : end])
		if _, again := refs[name]; again || name == "" {
			continue
		}
		if refs == nil {
			refs = map[string]int{}
		}
		refs[name] = 0
		if name[0] == '^' {
			footnotes++
			refs[name] = footnotes
		}
	}
}

// beginsLine reports that nothing but container signs stands before a place on its line.
func beginsLine(before string, first bool) bool {
	k := strings.LastIndexByte(before, '\n')
	return (k >= 0 || first) && strings.Trim(before[k+1:], " >") == ""
}

func refName(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// lineEnd is where the line that holds at ends.
func lineEnd(text string, at int) int {
	if k := strings.IndexByte(text[at:], '\n'); k >= 0 {
		return at + k
	}
	return len(text)
}

// indentation is how many columns text[at:end] is indented and where it begins.
func indentation(text string, at, end int) (columns, start int) {
	for ; at < end; at++ {
		switch text[at] {
		case ' ':
			columns++
		case '\t':
			columns += 4 - columns%4
		default:
			return columns, at
		}
	}
	return columns, at
}

// unindent skips columns of white space at most.
func unindent(text string, at, end, columns int) int {
	for have := 0; at < end && have < columns; at++ {
		switch text[at] {
		case ' ':
			have++
		case '\t':
			have += 4 - have%4
		default:
			return at
		}
	}
	return at
}

// boldLabel reports whether a line opens with a short label in bold: "**Økonomi:** 2 mio.
// kr.". Such a line begins a paragraph of its own, also where no empty line parts it from the
// one above: so it was meant, and so it looks in the editors people write in.
func boldLabel(line string) bool {
	label, ok := strings.CutPrefix(line, "**")
	if !ok {
		return false
	}
	k := strings.Index(label, "**")
	return k > 2 && k < 60 && (label[k-1] == ':' || label[k-1] == '.' || strings.HasPrefix(label[k+2:], ":"))
}

// boldLine reports whether a line is short and in bold throughout: "**Forklaring**". Such a line
// is a heading, also where its text follows on the next line, since that is how people write it.
func boldLine(line string) bool {
	label, ok := strings.CutPrefix(line, "**")
	if !ok {
		return false
	}
	label, ok = strings.CutSuffix(label, "**")
	return ok && len(label) > 2 && len(label) <= 80 && !strings.Contains(label, "*") && strings.IndexByte(".,;:", label[len(label)-1]) < 0
}
