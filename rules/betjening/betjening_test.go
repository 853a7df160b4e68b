package betjening

import (
	"slices"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

// findings runs a rule over a paragraph of a case.
func findings(t *testing.T, id, paragraph string) (*document.Document, []*checker.Finding) {
	t.Helper()
	alone := *Rules[slices.IndexFunc(Rules, func(r *checker.Rule) bool { return r.ID == id })]
	alone.Yields = nil
	c, err := checker.New([]*checker.Rule{&alone}, checker.Env{})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := reader.Read("sag.md", []byte("# Skole\n\n## Sagsfremstilling\n\n"+paragraph+"\n"), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	res, err := c.Check(doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	return doc, res.Items[0].Findings
}
