package main

import (
	"fmt"
	"strings"
)

// article is a text for reading. It is put together once and shown in the terminal
// (page.show) or as a page of docs (markdown).
type article struct{ blocks []block }

type block struct {
	kind  blockKind
	label string // of a fact, an item or a rule: its id
	text  string
}

type blockKind int

const (
	title   blockKind = iota
	lead              // a paragraph that stands by itself
	fact              // one of a few short facts, with a label
	heading           // begins a part
	para              // a paragraph of the part
	item              // an entry of a list, with or without a label
	link              // an entry that points to the page of a rule
	sample            // a text as a rule sees it
	typed             // something to type, as it stands
)

func (a *article) add(kind blockKind, label, text string) {
	a.blocks = append(a.blocks, block{kind, label, text})
}

func (a *article) title(s string)       { a.add(title, "", s) }
func (a *article) lead(s string)        { a.add(lead, "", s) }
func (a *article) fact(label, s string) { a.add(fact, label, s) }
func (a *article) heading(s string)     { a.add(heading, "", s) }
func (a *article) para(s string)        { a.add(para, "", s) }
func (a *article) item(label, s string) { a.add(item, label, s) }
func (a *article) link(id, s string)    { a.add(link, id, s) }
func (a *article) sample(s string)      { a.add(sample, "", s) }
func (a *article) command(s string)     { a.add(typed, "", s) }

// show writes an article to the terminal.
func (p *page) show(a *article) {
	wide, before := 0, title
	for _, b := range a.blocks {
		if b.kind == link {
			wide = max(wide, len(b.label))
		}
	}
	for _, b := range a.blocks {
		if b.kind == fact && before == lead || b.kind == lead && before > lead || b.kind == sample && before == sample {
			p.line("")
		}
		before = b.kind
		switch b.kind {
		case title:
			p.line(p.bold.Sprint(b.text))
		case lead:
			p.para("", b.text)
		case fact:
			p.para(fmt.Sprintf("%-12s", b.label+":"), b.text)
		case heading:
			p.heading(b.text)
		case para:
			p.para("  ", b.text)
		case item:
			p.para("  "+bullet(b.label), b.text)
		case link:
			p.para(fmt.Sprintf("  %-*s  ", wide, b.label), b.text)
		case sample:
			for _, l := range strings.Split(b.text, "\n") {
				if l == "" {
					p.line("  |")
				}
				p.para("  | ", l)
			}
		case typed:
			p.line("    " + b.text)
		}
	}
}

func bullet(label string) string {
	if label == "" {
		return "- "
	}
	return "[" + label + "] "
}

// markdown is an article as a page of docs. rules is the way from it to the folder of
// the rules' pages, "" within it.
func (a *article) markdown(rules string) string {
	var b strings.Builder
	before := title
	for i, x := range a.blocks {
		if listed := x.kind == before && (x.kind == fact || x.kind == item || x.kind == link || x.kind == typed); i > 0 && !listed {
			b.WriteString("\n")
		}
		before = x.kind
		switch text := escaped(x.text); x.kind {
		case title:
			b.WriteString("# " + text + "\n")
		case heading:
			b.WriteString("## " + text + "\n")
		case fact:
			b.WriteString("- **" + x.label + ":** " + text + "\n")
		case item:
			if x.label != "" {
				text = "**" + escaped(x.label) + "** " + text
			}
			b.WriteString("- " + text + "\n")
		case link:
			b.WriteString("- [`" + x.label + "`](" + rules + x.label + ".md) " + text + "\n")
		case sample:
			b.WriteString("```text\n" + x.text + "\n```\n")
		case typed:
			b.WriteString("    " + x.text + "\n")
		default:
			b.WriteString(text + "\n")
		}
	}
	return b.String()
}

// escaped keeps Markdown from reading signs of a text as its own.
func escaped(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "<", `\<`, "[", `\[`, "]", `\]`, "|", `\|`).Replace(s)
}
