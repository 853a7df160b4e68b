package lsp

import (
	"encoding/json"

	"sagstjek/config"
)

// schema is the part of a JSON Schema that completion needs.
type schema struct {
	Description string             `json:"description"`
	Properties  map[string]*schema `json:"properties"`
	Items       *schema            `json:"items"`
	AnyOf       []*schema          `json:"anyOf"`
	Enum        []string           `json:"enum"`
	Type        string             `json:"type"`
}

// schema is that of sagstjek.toml with the rules known for a file.
func (s *server) schema(snap *snapshot) *schema {
	var root schema
	if err := json.Unmarshal(config.Schema(s.rules(snap.gen, snap.path)), &root); err != nil {
		return &schema{}
	}
	return &root
}

func (n *schema) help() string {
	if n == nil {
		return ""
	}
	return n.Description
}

// at are the tables a path of keys leads to.
func (n *schema) at(path []string) []*schema {
	here := n.tables()
	for _, key := range path {
		var next []*schema
		for _, t := range here {
			next = append(next, t.Properties[key].tables()...)
		}
		here = next
	}
	return here
}

// tables are what a value may be if it is a table or a list of tables.
func (n *schema) tables() []*schema {
	if n == nil {
		return nil
	}
	var out []*schema
	if n.Properties != nil {
		out = append(out, n)
	}
	for _, other := range n.AnyOf {
		out = append(out, other.tables()...)
	}
	return append(out, n.Items.tables()...)
}

// words are what a value, or one in a list, may be.
func (n *schema) words() []string {
	if n == nil {
		return nil
	}
	out := append([]string(nil), n.Enum...)
	for _, other := range n.AnyOf {
		out = append(out, other.words()...)
	}
	return append(out, n.Items.words()...)
}
