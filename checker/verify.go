package checker

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// Verify runs a rule on its own examples and says in Danish what does not hold. A bad
// example marks every finding as [[found]], or [[found=>fixed]] where there is a
// fix; for an absence the mark is where it is shown. An example may begin with
// lines "type: ..." and "møde: ..."; that of a compare rule has both versions, see
// versions. parse reads a text as Markdown. With all fixes made, none may be offered
// any more.
func Verify(r *Rule, env Env, parse func(name, text string) (*document.Document, error)) error {
	if len(r.Good) < 2 || len(r.Bad) < 2 {
		return fmt.Errorf("%s: en regel skal have mindst to gode og to dårlige eksempler", r.ID)
	}
	alone := *r
	alone.Yields = nil
	env.On, env.Only, env.Off, env.Severity = map[string]bool{r.ID: true}, nil, nil, nil
	env.Pairs = r.Compare != nil
	c, err := New([]*Rule{&alone}, env)
	if err != nil {
		return fmt.Errorf("%s: %w", r.ID, err)
	}
	var errs []error
	for i, text := range r.Bad {
		errs = append(errs, c.example(fmt.Sprintf("%s, dårligt eksempel %d", r.ID, i+1), text, &alone, true, parse))
	}
	for i, text := range r.Good {
		errs = append(errs, c.example(fmt.Sprintf("%s, godt eksempel %d", r.ID, i+1), text, &alone, false, parse))
	}
	return errors.Join(errs...)
}

// Reacting are the ids of those rules that react to an example of r, read as one of its
// own and nobody yielding.
func Reacting(rules []*Rule, r *Rule, example string, env Env,
	parse func(name, text string) (*document.Document, error)) ([]string, error) {
	env.On, env.Only, env.Off, env.Severity = map[string]bool{}, nil, nil, nil
	var free []*Rule
	for _, r := range rules {
		alone := *r
		alone.Yields = nil
		env.On[r.ID] = true
		free = append(free, &alone)
	}
	c, err := New(free, env)
	if err != nil {
		return nil, err
	}
	head, body := exampleHead(example)
	plain, _ := marks(body)
	found, _, err := c.try(r.ID, plain, r, head, parse)
	var ids []string
	for _, f := range found {
		if !slices.Contains(ids, f.Rule.ID) {
			ids = append(ids, f.Rule.ID)
		}
	}
	return ids, err
}

func (c *Checker) example(name, text string, r *Rule, bad bool, parse func(name, text string) (*document.Document, error)) error {
	head, body := exampleHead(text)
	if r.Compare != nil {
		return c.versions(name, body, r, bad, parse)
	}
	plain, want := marks(body)
	if bad && len(want) == 0 || !bad && len(want) > 0 {
		return fmt.Errorf("%s: et dårligt eksempel skal have [[mærker]], et godt må ikke", name)
	}
	found, doc, err := c.try(name, plain, r, head, parse)
	if err != nil {
		return err
	}
	if bad && len(found) == 0 || !bad && len(found) > 0 || !sameSpans(doc, found, want) {
		return fmt.Errorf("%s: ventede %s, fandt %s", name, list(want), told(doc, found))
	}
	return c.fixed(name, plain, want, found, doc, r, head, parse)
}

// try runs the rule over the text of an example.
func (c *Checker) try(name, text string, r *Rule, head map[string]string,
	parse func(name, text string) (*document.Document, error)) ([]*Finding, *document.Document, error) {
	doc, err := parse(name+".md", text)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	agenda.Understand(doc, c.words)
	var found []*Finding
	w := c.hire()
	defer c.release(w)
	for _, it := range doc.Items {
		it.Type = exampleType(r, it.Type, head["type"])
		if m, err := time.Parse("2006-01-02", head["møde"]); err == nil {
			it.Meeting = m
		}
		p := c.pass(w, doc, it)
		p.sample = true
		if err := c.run(p); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", name, err)
		}
		found = append(found, p.found...)
	}
	return found, doc, nil
}

// exampleType is the type an example is read as: the one it names, its own if the
// rule looks at that, else the first of the rule's.
func exampleType(r *Rule, own document.ItemType, named string) document.ItemType {
	switch {
	case named != "":
		return document.ItemType(named)
	case own == document.Unknown && r.Applies(document.Decision):
		return document.Decision
	case own == document.Unknown || !r.Applies(own):
		return r.Types[0]
	}
	return own
}

// exampleHead cuts the "key: value" lines off the start of an example.
func exampleHead(text string) (map[string]string, string) {
	head := map[string]string{}
	text = strings.TrimLeft(text, "\n")
	for {
		line, rest, _ := strings.Cut(text, "\n")
		key, value, ok := strings.Cut(line, ":")
		if !ok || key != "type" && key != "møde" && key != "dato" {
			return head, text
		}
		head[key] = strings.TrimSpace(value)
		text = rest
	}
}

func list(want []mark) string {
	if len(want) == 0 {
		return "intet"
	}
	var texts []string
	for _, m := range want {
		texts = append(texts, m.found)
	}
	return "»" + strings.Join(texts, "«, »") + "«"
}

func told(doc *document.Document, found []*Finding) string {
	var out []mark
	for _, f := range found {
		out = append(out, mark{found: doc.Slice(f.Span)})
	}
	return list(out)
}
