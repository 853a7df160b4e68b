package lsp

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sagstjek/cmd/internal/lsp/wire"
	"sagstjek/internal/lazy"
)

// completion proposes keys, rules and words in a sagstjek.toml, by its schema.
func (s *server) completion(p *positionParams) (wire.Job, error) {
	snap, err := s.snapshot(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	at := snap.lines.offset(p.Position)
	return func(context.Context) (any, error) {
		list := completionList{Items: []completionItem{}}
		if snap.settings {
			list.Items = s.complete(snap, at)
		}
		return list, nil
	}, nil
}

func (s *server) complete(snap *snapshot, at int) []completionItem {
	c := contextAt(snap.lines.text, at)
	typed := snap.lines.span(at-len(c.typed), at)
	items := []completionItem{}
	add := func(label, help string, kind int, quote bool) {
		text := label
		if quote || !bareKey().MatchString(label) {
			text = strconv.Quote(label)
		}
		i := completionItem{Label: label, Kind: kind, FilterText: text, TextEdit: textEdit{typed, text}}
		if strings.HasPrefix(c.typed, `"`) {
			i.FilterText = strconv.Quote(label)
			i.TextEdit.NewText = i.FilterText
			if strings.HasPrefix(snap.lines.text[at:], `"`) {
				i.TextEdit.Range.End = snap.lines.position(at + 1)
			}
		}
		if help != "" {
			i.Documentation = &markup{"plaintext", help}
		}
		items = append(items, i)
	}
	titles := map[string]string{}
	for _, r := range s.rules(snap.gen, snap.path) {
		titles[r.ID] = r.Title
	}
	for _, t := range s.schema(snap).at(c.path) {
		if c.key != "" {
			for _, word := range t.Properties[c.key].words() {
				add(word, titles[word], completionValue, true)
			}
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(t.Properties)) {
			prop := t.Properties[name]
			if !c.header || prop.tables() != nil {
				add(name, prop.help(), completionProperty, false)
			}
		}
	}
	return items
}

// settingContext is where in a sagstjek.toml something is being written.
type settingContext struct {
	path   []string // the keys of the table it stands in
	header bool     // between the brackets of a table's name
	key    string   // whose value is written; "": a key is
	typed  string   // what is there of it already, a quotation mark included
}

var (
	bareKey    = lazy.Pattern(`^[A-Za-z0-9_-]+$`)
	headerLine = lazy.Pattern(`^\s*\[\[?([^\[\]=]*)`)
	wholeTable = lazy.Pattern(`^\s*\[\[?\s*([^\[\]=]+?)\s*\]`)
	openList   = lazy.Pattern(`^[^\[\]=]+=\s*\[[^\]]*$`)

	lastWord  = lazy.Pattern(`"?[\p{L}\p{N}_-]*$`)
	keyBefore = lazy.Pattern(`((?:"[^"]*"|[\p{L}\p{N}_-]+)(?:\s*\.\s*(?:"[^"]*"|[\p{L}\p{N}_-]+))*)\s*=[^=]*$`)
	partOfKey = lazy.Pattern(`"[^"]*"|[\p{L}\p{N}_-]+`)
)

// contextAt reads the line up to a byte, and the lines above it for the table it
// stands in. It goes by lines, since what is being written is rarely whole.
func contextAt(text string, at int) (c settingContext) {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	line := text[start:at]
	c.typed = lastWord().FindString(line)
	before := strings.TrimSuffix(line, c.typed)
	if m := headerLine().FindStringSubmatch(before); m != nil && !strings.Contains(before, "]") {
		c.header = true
		c.path = keys(m[1])
		return c
	}
	closed := strings.Contains(before, "=")
	for above := text[:start]; above != ""; {
		above = strings.TrimSuffix(above, "\n")
		i := strings.LastIndexByte(above, '\n') + 1
		if m := wholeTable().FindStringSubmatch(above[i:]); m != nil {
			c.path = keys(m[1])
			break
		}
		if strings.Contains(above[i:], "=") && !closed {
			closed = true
			if m := openList().FindStringSubmatch(above[i:]); m != nil {
				before = m[0] // a list that goes on over several lines
			}
		}
		closed = closed || strings.Contains(above[i:], "]")
		above = above[:i]
	}
	return c.inLine(before)
}

// inLine follows the keys and braces of a line up to what is being written.
func (c settingContext) inLine(before string) settingContext {
	for {
		i := strings.IndexByte(before, '{')
		if i < 0 {
			break
		}
		if k := strings.IndexByte(before, '}'); k > i {
			before = before[k+1:]
			continue
		}
		if m := keyBefore().FindStringSubmatch(before[:i]); m != nil {
			c.path = append(c.path, keys(m[1])...)
		}
		before = before[i+1:]
		if k := strings.LastIndexByte(before, ','); k >= 0 && !strings.ContainsAny(before[k:], "[{") {
			before = before[k+1:]
		}
	}
	if m := keyBefore().FindStringSubmatch(before); m != nil {
		all := keys(m[1])
		c.path, c.key = append(c.path, all[:len(all)-1]...), all[len(all)-1]
		return c
	}
	c.path = append(c.path, keys(before)...) // "regler." before the name of a rule
	return c
}

// keys parts a dotted key.
func keys(s string) []string {
	var out []string
	for _, k := range partOfKey().FindAllString(s, -1) {
		out = append(out, strings.Trim(k, `"`))
	}
	return out
}
