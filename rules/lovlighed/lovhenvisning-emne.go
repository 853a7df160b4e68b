package lovlighed

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/rules/lexicon"
)

// withTopics adds the topic of row k of the lexicon as "mk".
func withTopics(cues map[string][]string) map[string][]string {
	for k, row := range lexicon.Topics() {
		cues["m"+strconv.Itoa(k)] = row.Ord
	}
	return cues
}

// foreign reports whether sentence i is about something whose laws are known, while the item
// names other laws only: "Afstanden til gravhøjene er lovbestemt" where all that is named is
// the planning act.
func (n *named) foreign(i int) bool {
	known := false
	for k, row := range lexicon.Topics() {
		if !n.p.Has("m"+strconv.Itoa(k), i) {
			continue
		}
		if known = true; slices.ContainsFunc(row.Lov, n.namesLaw) {
			return false
		}
	}
	return known && len(n.laws) > 0 && !slices.ContainsFunc(n.p.Hits("regel"), func(h checker.Hit) bool { return !h.Negated })
}

// namesLaw reports whether the name of a law of the item holds a text.
func (n *named) namesLaw(part string) bool {
	return slices.ContainsFunc(n.laws, func(r cited) bool { return strings.Contains(r.Law, part) })
}
