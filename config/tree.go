package config

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// node is a value of a TOML file that knows where it and its key stand. value is
// a string, int64, float64, bool, toml.LocalDate, table, list, or nil for times of
// day, which no setting has.
type node struct {
	name  string // its key, "" in a list
	key   place
	at    place
	value any
}

type (
	table []*node
	list  []*node
)

// How large files may be, in bytes. Settings are a few thousand; a baseline has
// about a hundred for each finding.
const (
	maxSettings = 1 << 20
	maxKept     = 64 << 20
)

// parse reads a whole file. The error is an *Error.
func parse(src *source) (*node, error) {
	if err := src.clean(); err != nil {
		return nil, err
	}
	// go-toml knows what may be said twice; the tree below only adds the places.
	var checked map[string]any
	if err := toml.Unmarshal(src.data, &checked); err != nil {
		return nil, src.syntax(err)
	}
	root := &node{at: place{src: src}, key: place{src: src}, value: table{}}
	var p unstable.Parser
	p.Reset(src.data)
	current := root
	for p.NextExpression() {
		e := p.Expression()
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			var at place
			current, at = root.under(src, e.Key())
			if e.Kind == unstable.ArrayTable {
				current = current.grow(at)
			} else if current.value == nil {
				current.value = table{}
			}
		case unstable.KeyValue:
			current.set(src, &p, e)
		}
	}
	if err := p.Error(); err != nil {
		return nil, src.syntax(err)
	}
	return root, root.twice()
}

// clean strips a byte order mark and refuses what cannot be a settings file.
func (s *source) clean() error {
	s.data = bytes.TrimPrefix(s.data, []byte("\xef\xbb\xbf"))
	s.data = s.data[:len(s.data):len(s.data)]
	if len(s.data) > s.limit {
		return &Error{Path: s.name, Message: fmt.Sprintf("Filen er større end %d MB og kan ikke være en indstillingsfil.", s.limit>>20)}
	}
	s.lines = []int{0}
	for i, c := range s.data {
		if c == '\n' {
			s.lines = append(s.lines, i+1)
		}
	}
	if bytes.HasPrefix(s.data, []byte("\xff\xfe")) || bytes.HasPrefix(s.data, []byte("\xfe\xff")) {
		return &Error{Path: s.name, Message: "Filen er gemt som UTF-16. Gem den igen som UTF-8."}
	}
	return nil
}

// under finds the node of a dotted key below n and makes what is missing; it also
// returns where the last part of the key stands.
func (n *node) under(src *source, key unstable.Iterator) (*node, place) {
	var at place
	for key.Next() {
		k := key.Node()
		at = place{src, int(k.Raw.Offset), int(k.Raw.Offset + k.Raw.Length)}
		n = n.last().child(string(k.Data), at)
	}
	return n, at
}

// last is the newest element of a list of tables, or n itself.
func (n *node) last() *node {
	if l, ok := n.value.(list); ok && len(l) > 0 {
		return l[len(l)-1]
	}
	return n
}

func (n *node) child(name string, at place) *node {
	t, _ := n.value.(table)
	if found := t.get(name); found != nil {
		return found
	}
	made := &node{name: name, key: at, at: at}
	n.value = append(t, made)
	return made
}

// grow adds a table whose header stands at a place to a list of tables.
func (n *node) grow(at place) *node {
	l, _ := n.value.(list)
	made := &node{key: at, at: at, value: table{}}
	n.value = append(l, made)
	return made
}

func (n *node) set(src *source, p *unstable.Parser, e *unstable.Node) {
	made, _ := n.under(src, e.Key())
	made.read(src, p, e.Value())
}

// read takes over the value of a node of the parser.
func (n *node) read(src *source, p *unstable.Parser, v *unstable.Node) {
	text := string(v.Data)
	if v.Raw.Length > 1 || v.Kind != unstable.InlineTable && v.Raw.Length > 0 {
		n.at = place{src, int(v.Raw.Offset), int(v.Raw.Offset + v.Raw.Length)}
	}
	switch v.Kind {
	case unstable.String:
		n.value = text
	case unstable.Bool:
		n.value = text == "true"
	case unstable.Integer:
		n.value, _ = strconv.ParseInt(strings.TrimPrefix(strings.ReplaceAll(text, "_", ""), "+"), base(text), 64)
	case unstable.Float:
		n.value, _ = strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64)
	case unstable.LocalDate:
		var d toml.LocalDate
		if d.UnmarshalText(v.Data) == nil {
			n.value = d
		}
	case unstable.Array:
		l := list{}
		for it := v.Children(); it.Next(); {
			item := &node{key: n.key, at: n.key}
			item.read(src, p, it.Node())
			l = append(l, item)
		}
		n.value = l
	case unstable.InlineTable:
		n.value = table{}
		for it := v.Children(); it.Next(); {
			n.set(src, p, it.Node())
		}
	}
}

// base is 0 where Go can tell from a prefix; "010" is not octal in TOML.
func base(number string) int {
	if strings.HasPrefix(number, "0x") || strings.HasPrefix(number, "0o") || strings.HasPrefix(number, "0b") {
		return 0
	}
	return 10
}

func (t table) get(name string) *node {
	for _, n := range t {
		if n.name == name {
			return n
		}
	}
	return nil
}
