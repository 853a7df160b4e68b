package checker

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Answer is a suppression from a file beside the text: by fingerprint, or by rule
// (for the paths the file names, which the caller has already matched).
type Answer struct {
	Rule        string // "" with a fingerprint
	Fingerprint string
	Reason      string
	Where       string // the file it stands in

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
		Message: "Her er en kontrol slået fra, men der var intet at reagere på.",
		Why:     "En undladelse, der er blevet overflødig, kan skjule noget senere.",
		Remedy:  "Slet undladelsen.",
	}
)

// suppress marks the findings that markers, answers and the baseline cover, and reports
// markers that lack a reason or cover nothing.
func (c *Checker) suppress(res *FileResult, marks []*marker, answers []Answer) {
	met := map[string]int{} // by fingerprint: how many the baseline has covered
	for k := range res.Items {
		it := &res.Items[k]
		for _, f := range it.Findings {
			if s := byMarker(f, marks); s != nil {
				f.Suppressed = s
				continue
			}
			if i := slices.IndexFunc(answers, func(a Answer) bool { return a.matches(f) }); i >= 0 {
				a := answers[i]
				f.Suppressed = &Suppressed{Reason: a.Reason, Where: a.Where}
				if a.Reason == "" {
					note := aboutSuppression(NoReason, f.Span, f.Rule.ID)
					note.Remedy = "Skriv grunden ved undladelsen i " + a.Where + "."
					it.Findings = append(it.Findings, note)
				}
			} else if met[f.Fingerprint] < c.env.Baseline[f.Fingerprint] {
				met[f.Fingerprint]++
				f.Suppressed = &Suppressed{Where: "baseline"}
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
	if len(m.rules) == 0 {
		f := aboutSuppression(Unused, m.at)
		f.Severity, f.Message = Warning, "Her skulle en kontrol være slået fra, men linjen kan ikke forstås."
		f.Remedy = "Skriv den alene i et afsnit, uden fed skrift: »sagstjek: undlad REGEL: grund«."
		if m.reason != "" {
			f.Message = "Her skulle en kontrol være slået fra, men der står ikke hvilken."
		}
		home.Findings = append(home.Findings, f)
		return
	}
	strange := slices.DeleteFunc(slices.Clone(m.rules), c.knows)
	for _, id := range strange {
		f := aboutSuppression(Unused, m.at, id)
		f.Severity, f.Message = Warning, fmt.Sprintf("Her skulle en kontrol være slået fra, men der er ingen, der hedder »%s«.", id)
		f.Remedy = "Ret navnet. " + c.didYouMean(id) + "»sagstjek regler« viser alle kontroller."
		home.Findings = append(home.Findings, f)
	}
	switch {
	case m.reason == "":
		home.Findings = append(home.Findings, aboutSuppression(NoReason, m.at, m.rules...))
	case !m.used && len(strange) == 0:
		home.Findings = append(home.Findings, aboutSuppression(Unused, m.at, m.rules...))
	}
}

// knows reports whether a rule has, or once had, the id.
func (c *Checker) knows(id string) bool {
	return slices.ContainsFunc(c.rules, func(r *Rule) bool { return r.ID == id || slices.Contains(r.Formerly, id) })
}

// didYouMean proposes the rule whose id is most like a word, if any is.
func (c *Checker) didYouMean(word string) string {
	var ids []string
	for _, r := range c.rules {
		ids = append(ids, r.ID)
	}
	if near := danish.Nearest(word, ids); near != "" {
		return "Mente du »" + near + "«? "
	}
	return ""
}

// aboutSuppression is a finding of one of the rules that look at suppressions. It stands
// where the suppression holds and names what is suppressed: there may be several.
func aboutSuppression(r *Rule, at document.Span, suppressed ...string) *Finding {
	message := strings.Replace(r.Message, "en kontrol", "»"+strings.Join(suppressed, "«, »")+"«", 1)
	return &Finding{Rule: r, Severity: r.Severity, Span: at, Message: message, Remedy: r.Remedy}
}
