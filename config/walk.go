package config

import "strings"

// twice refuses keys that differ only in case.
func (n *node) twice() error {
	var errs []*Error
	n.walk(func(t table) {
		seen := map[string]*node{}
		for _, k := range t {
			fold := strings.ToLower(k.name)
			if first := seen[fold]; first != nil {
				errs = append(errs,
					k.key.errorf("Nøglen %q står to gange, også som %q i linje %d. Behold den ene.", k.name, first.name, first.key.line()))
				continue
			}
			seen[fold] = k
		}
	})
	return join(errs)
}

// texts calls visit with each text of n and below it.
func (n *node) texts(visit func(text string, at place)) {
	switch v := n.value.(type) {
	case string:
		visit(v, n.at)
	case table:
		for _, c := range v {
			c.texts(visit)
		}
	case list:
		for _, c := range v {
			c.texts(visit)
		}
	}
}

func (n *node) walk(visit func(table)) {
	switch v := n.value.(type) {
	case table:
		visit(v)
		for _, c := range v {
			c.walk(visit)
		}
	case list:
		for _, c := range v {
			c.walk(visit)
		}
	}
}
