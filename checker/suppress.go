package checker

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// Answer is a suppression from a file beside the text: by fingerprint, or by rule
// (for the paths the file names, which the caller has already matched).
type Answer struct {
	Rule        string // "" with a fingerprint
	Fingerprint string
	Reason      string
	Where       string // the file it stands in
	Times       int    // how many findings it may cover; 0: all

	// At is not empty for a reply to a comment: then Rule is set, Fingerprint may be, and
	// what is answered stands there or has that fingerprint.
	At document.Span
}

// The pseudo-rules about suppressions themselves.
var (
	NoReason = &Rule{
		ID: "undlad-uden-grund", Title: "En undladelse har ingen grund", Duty: "betjening", Severity: Warning, Kind: Claim,
		Message: "Her er en kontrol slået fra uden en grund.",
		Why:     "Den, der læser sagen efter dig, skal kunne se, hvorfor kontrollen ikke gælder her.",
		Remedy:  "Skriv grunden efter et kolon: »sagstjek: undlad REGEL: grund«.",
	}
	Unused = &Rule{
		ID: "undlad-ubrugt", Title: "En undladelse bruges ikke", Duty: "betjening", Severity: Suggestion, Kind: Claim,
		Message: "Her er en kontrol slået fra, men den ville ikke have reageret.",
		Why:     "En undladelse, der er blevet overflødig, kan skjule noget senere.",
		Remedy:  "Slet undladelsen.",
	}
)

// marker is a suppression in the text: "sagstjek: undlad REGEL[, REGEL]: grund".
type marker struct {
	rules  []string
	reason string
	at     document.Span // where it is shown
	scope  document.Span
	used   bool
}

// markers reads the suppressions in the notes of a document. On a heading it covers
// the section, on or before the title the item, elsewhere its paragraph.
func markers(doc *document.Document) []*marker {
	var out []*marker
	for _, n := range doc.Notes {
		if n.Kind != document.Comment {
			continue
		}
		rules, reason, ok := ParseMarker(n.Text)
		if !ok {
			continue
		}
		m := &marker{rules: rules, reason: reason, at: n.Anchor, scope: n.Anchor}
		if b := doc.BlockAt(max(n.Anchor.Start, 0)); b != nil {
			m.scope = b.Span.Cover(n.Anchor)
			if m.at.Empty() {
				m.at = b.Span
			}
		}
		for _, it := range doc.Items {
			m.widen(it)
		}
		out = append(out, m)
	}
	return out
}

// widen lets a marker on a heading cover what the heading is for.
func (m *marker) widen(it *document.Item) {
	if it.Title.Overlaps(m.scope) || m.scope.End <= it.Span.Start && it.Index == 1 {
		m.scope = it.Span
		return
	}
	for i, s := range it.Sections {
		if !s.Heading.Overlaps(m.scope) {
			continue
		}
		m.scope = s.Heading.Cover(s.Body)
		for _, sub := range it.Sections[i+1:] {
			if s.Level == 0 || sub.Level <= s.Level {
				return
			}
			m.scope = m.scope.Cover(sub.Heading.Cover(sub.Body))
		}
		return
	}
}

// ParseMarker reads "sagstjek: undlad REGEL[, REGEL]: grund", also in parentheses.
func ParseMarker(text string) (rules []string, reason string, ok bool) {
	text = strings.TrimSpace(strings.Trim(strings.TrimSpace(text), "()[]"))
	rest, ok := cutFold(text, "sagstjek:")
	if !ok {
		return nil, "", false
	}
	rest, ok = cutFold(strings.TrimSpace(rest), "undlad")
	if !ok {
		return nil, "", false
	}
	list, reason, _ := strings.Cut(rest, ":")
	for _, id := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' || r == '\n' }) {
		rules = append(rules, strings.ToLower(id))
	}
	return rules, strings.TrimSpace(reason), len(rules) > 0
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// suppress marks the findings that markers and answers cover, and reports markers
// that lack a reason or cover nothing.
func (c *Checker) suppress(res *FileResult, marks []*marker, answers []Answer) {
	left := make([]int, len(answers))
	for i, a := range answers {
		left[i] = a.Times
	}
	for k := range res.Items {
		it := &res.Items[k]
		for _, f := range it.Findings {
			if s := byMarker(f, marks); s != nil {
				f.Suppressed = s
				continue
			}
			for i, a := range answers {
				if a.matches(f) && (a.Times == 0 || left[i] > 0) {
					left[i]--
					f.Suppressed = &Suppressed{Reason: a.Reason, Where: a.Where}
					if a.Reason == "" && a.Where != "baseline" {
						note := aboutSuppression(NoReason, f.Span)
						note.Remedy = "Skriv grunden ved undladelsen i " + a.Where + "."
						it.Findings = append(it.Findings, note)
					}
					break
				}
			}
		}
	}
	for _, m := range marks {
		if !slices.ContainsFunc(m.rules, c.elsewhere) {
			c.about(res, m)
		}
	}
}

// elsewhere reports whether a rule is for two versions where one text is looked at, or
// the other way round.
func (c *Checker) elsewhere(id string) bool {
	return slices.ContainsFunc(c.rules, func(r *Rule) bool {
		return (r.ID == id || slices.Contains(r.Formerly, id)) && (r.Compare != nil) != c.env.Pairs
	})
}

func (a Answer) matches(f *Finding) bool {
	switch {
	case !a.At.Empty():
		return a.Rule == f.Rule.ID && (a.At.Overlaps(f.Span) || a.Fingerprint != "" && a.Fingerprint == f.Fingerprint)
	case a.Fingerprint != "":
		return a.Fingerprint == f.Fingerprint
	}
	return a.Rule == f.Rule.ID
}

func byMarker(f *Finding, marks []*marker) *Suppressed {
	for _, m := range marks {
		if !m.covers(f) {
			continue
		}
		m.used = true
		return &Suppressed{Reason: m.reason, Where: "i teksten"}
	}
	return nil
}

func (m *marker) covers(f *Finding) bool {
	for _, id := range m.rules {
		if id == f.Rule.ID || slices.Contains(f.Rule.Formerly, id) {
			return m.scope.Overlaps(f.Span)
		}
	}
	return false
}

// about reports what is wrong with a marker. Under Only that is nothing: most rules
// did not run, and only some are asked for.
func (c *Checker) about(res *FileResult, m *marker) {
	if m.at.Empty() || len(c.env.Only) > 0 || len(res.Items) == 0 {
		return
	}
	home := &res.Items[len(res.Items)-1]
	for k := range res.Items {
		if res.Items[k].Item.Span.Overlaps(m.at) {
			home = &res.Items[k]
			break
		}
	}
	strange := slices.DeleteFunc(slices.Clone(m.rules), c.knows)
	for _, id := range strange {
		f := aboutSuppression(Unused, m.at)
		f.Severity, f.Message = Warning, fmt.Sprintf("Her skulle en kontrol være slået fra, men der er ingen, der hedder »%s«.", id)
		f.Remedy = "Ret navnet. »sagstjek regler« viser alle kontroller."
		home.Findings = append(home.Findings, f)
	}
	switch {
	case m.reason == "":
		home.Findings = append(home.Findings, aboutSuppression(NoReason, m.at))
	case !m.used && len(strange) == 0:
		home.Findings = append(home.Findings, aboutSuppression(Unused, m.at))
	}
}

// knows reports whether a rule has, or once had, the id.
func (c *Checker) knows(id string) bool {
	return slices.ContainsFunc(c.rules, func(r *Rule) bool { return r.ID == id || slices.Contains(r.Formerly, id) })
}

// aboutSuppression is a finding of one of the rules that look at suppressions.
func aboutSuppression(r *Rule, at document.Span) *Finding {
	return &Finding{Rule: r, Severity: r.Severity, Span: at, Message: r.Message, Remedy: r.Remedy}
}
