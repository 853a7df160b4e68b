package report

import (
	"cmp"
	"iter"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// For people the most useful findings stand open and the rest are counted.
const (
	openClaims      = 5
	openSuggestions = 3 // suggestions never make the list longer than this
	openAbsences    = 5
	openEvidence    = 3
)

// card is what people are told of one item.
type card struct {
	Number, Title, Type string
	Withheld            bool
	Notes               []checker.Note
	Claims, MoreClaims  []told
	Missing, MoreMissed []told
	Applied             int  // checks that look at this kind of item
	Partial             bool // not all of them could
	Suppressed          int
}

// told is one finding as people see it, with those of its group.
type told struct {
	wording
	Rule     *checker.Rule
	Severity checker.Severity
	Span     document.Span
	At       string // the place in words, section included
	Print    string // the fingerprint, "" if the finding has none
	Also     []told // the others of the group
	Versions *versions
}

// cards tells of every item of a file, one at a time: a big file has too many to hold
// them all.
func cards(f *checker.FileResult, o *Options) iter.Seq[card] {
	return func(yield func(card) bool) {
		for i := range f.Items {
			if !yield(cardOf(f, &f.Items[i], o)) {
				return
			}
		}
	}
}

func cardOf(f *checker.FileResult, r *checker.ItemResult, o *Options) card {
	doc, it := f.Doc, r.Item
	c := card{
		Number: document.MaskCPR(it.Number), Title: title(doc, it, o), Type: cmp.Or(typeWords[it.Type], typeWords[document.Unknown]),
		Withheld: withheld(doc, it, o), Notes: r.Notes, Applied: applied(r, o.Rules), Partial: f.Partial(),
	}
	for _, x := range r.Findings {
		if x.Suppressed != nil {
			c.Suppressed++
		}
	}
	claims, missing := tell(doc, r, o)
	if f.Compared != nil {
		once(claims)
	}
	c.Claims, c.MoreClaims = fold(claims, openClaims, openSuggestions, o.All || f.Compared != nil) // a loss is not folded away
	c.Missing, c.MoreMissed = fold(missing, openAbsences, openAbsences, o.All)
	return c
}

// tell words the open findings of an item, the most useful first, and puts those
// of one group together.
func tell(doc *document.Document, r *checker.ItemResult, o *Options) (claims, missing []told) {
	order := map[*checker.Rule]int{}
	for i, rule := range o.Rules {
		order[rule] = i - len(o.Rules) // rules that are not listed come last, at 0
	}
	found := open(r, o)
	slices.SortStableFunc(found, func(a, b *checker.Finding) int {
		if d := b.Severity.Rank() - a.Severity.Rank(); d != 0 {
			return d
		}
		return order[a.Rule] - order[b.Rule]
	})
	type key struct {
		kind  checker.Kind
		group string
	}
	groups := map[key]int{}
	for _, x := range found {
		list := &claims
		if x.Rule.Kind == checker.Absence {
			list = &missing
		}
		w := words(doc, r.Item, x, o)
		t := told{
			wording: w, Rule: x.Rule, Severity: x.Severity, Span: x.Span, At: place(&w, isText(doc)),
			Print: x.Fingerprint, Versions: versionsOf(r.Item, x, &w),
		}
		k := key{x.Rule.Kind, x.Rule.Group}
		if i, ok := groups[k]; ok && k.group != "" {
			(*list)[i].Also = append((*list)[i].Also, t)
			continue
		}
		groups[k] = len(*list)
		*list = append(*list, t)
	}
	return claims, missing
}

// once leaves why and what to do with the first finding of a rule only.
func once(list []told) {
	seen := map[*checker.Rule]bool{}
	for i := range list {
		if seen[list[i].Rule] {
			list[i].Why, list[i].Remedy = "", ""
		}
		seen[list[i].Rule] = true
	}
}

// place is the place in words with the section it lies in.
func place(w *wording, text bool) string {
	at, section := where(w.Place, text), w.section()
	switch {
	case w.Role == document.RoleTitle:
		section = "i titlen"
	case section != "":
		section = "under " + section
	}
	if at == "" || section == "" {
		return at + section
	}
	return at + ", " + section
}

// fold splits a ranked list into what stands open and the rest.
func fold(list []told, limit, suggestions int, all bool) (head, rest []told) {
	n := 0
	for n < len(list) && n < limit && (n < suggestions || list[n].Severity != checker.Suggestion) {
		n++
	}
	if all {
		n = len(list)
	}
	return list[:n], list[n:]
}

// count is how many findings a list holds, groups unfolded.
func count(list []told) int {
	n := len(list)
	for _, t := range list {
		n += len(t.Also)
	}
	return n
}
