package lint

import (
	"path"
	"strings"

	"sagstjek/checker/align"
)

// match pairs the files of two folders: by their path, by their name without what
// tells the format, else by title and content. The order is that of the new ones; what
// is gone comes last.
func (l *Linter) match(older, newer []relative) []Versions {
	partner := make([]int, len(newer))
	for j := range partner {
		partner[j] = -1
	}
	taken := make([]bool, len(older))
	for _, key := range []func(string) string{
		func(s string) string { return s },
		func(s string) string { return strings.TrimSuffix(s, path.Ext(s)) },
	} {
		at := map[string]int{}
		for i, o := range older {
			if !taken[i] {
				at[key(o.rel)] = i
			}
		}
		for j, n := range newer {
			if i, ok := at[key(n.rel)]; ok && partner[j] < 0 && !taken[i] {
				partner[j], taken[i] = i, true
			}
		}
	}
	l.byContent(older, newer, partner, taken)
	var out []Versions
	for j, n := range newer {
		v := Versions{New: n.Source}
		if partner[j] >= 0 {
			v.Old = older[partner[j]].Source
		}
		out = append(out, v)
	}
	for i, o := range older {
		if !taken[i] {
			out = append(out, Versions{Old: o.Source})
		}
	}
	return out
}

// byContent pairs what is left by what the texts say.
func (l *Linter) byContent(older, newer []relative, partner []int, taken []bool) {
	var left, right []int
	for i := range older {
		if !taken[i] {
			left = append(left, i)
		}
	}
	for j := range newer {
		if partner[j] < 0 {
			right = append(right, j)
		}
	}
	if len(left) == 0 || len(right) == 0 {
		return
	}
	was, wasTitle := l.texts(older, left)
	is, isTitle := l.texts(newer, right)
	for k, m := range align.Texts(wasTitle, isTitle, was, is) {
		if m >= 0 && (wasTitle[k] == isTitle[m] && was[k] != "" || align.Alike(was[k], is[m])) {
			partner[right[m]], taken[left[k]] = left[k], true
		}
	}
}

// texts reads some of the files; one that cannot be read is "".
func (l *Linter) texts(all []relative, which []int) (texts, titles []string) {
	for _, i := range which {
		doc, _ := l.open(all[i].Source)
		text, title := "", ""
		if doc != nil {
			text = doc.Text
			title, _, _ = strings.Cut(strings.TrimSpace(text), "\n")
		}
		texts, titles = append(texts, text), append(titles, strings.ToLower(title))
	}
	return texts, titles
}
