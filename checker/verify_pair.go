package checker

import (
	"fmt"
	"strings"

	"sagstjek/checker/document"
)

// versions runs a compare rule on an example: a line "gammel:" with the old version
// below it, and a line "ny:" with the new one. Marks in the new one tell where findings
// are shown, those in the old one what they show of it.
func (c *Checker) versions(name, text string, r *Rule, bad bool, parse func(name, text string) (*document.Document, error)) error {
	before, rest, found := strings.Cut("\n"+text, "\ngammel:\n")
	older, newer, both := strings.Cut(rest, "\nny:\n")
	if !found || !both || strings.TrimSpace(before) != "" {
		return fmt.Errorf("%s: skriv »gammel:« og »ny:« på hver sin linje over de to udgaver", name)
	}
	older, lost := marks(older)
	newer, want := marks(newer)
	if bad && len(want) == 0 || !bad && len(want)+len(lost) > 0 {
		return fmt.Errorf("%s: et dårligt eksempel skal have [[mærker]] i den nye udgave, et godt må ikke have nogen", name)
	}
	was, err := parse(name+" (gammel).md", older)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	is, err := parse(name+" (ny).md", newer)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	res, err := c.Compare(was, is, nil, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	var shown, showing []*Finding
	for _, it := range res.Items {
		for _, f := range it.Findings {
			if f.Rule.ID != r.ID {
				continue
			}
			shown = append(shown, f)
			for _, e := range f.Evidence {
				if e.Doc != nil {
					showing = append(showing, &Finding{Span: e.Span})
				}
			}
		}
	}
	if bad && len(shown) == 0 || !sameSpans(is, shown, want) {
		return fmt.Errorf("%s: ventede %s, fandt %s", name, list(want), told(is, shown))
	}
	if len(lost) > 0 && !sameSpans(was, showing, lost) {
		return fmt.Errorf("%s: ventede %s fra den gamle udgave, fandt %s", name, list(lost), told(was, showing))
	}
	return nil
}
