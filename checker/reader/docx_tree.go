package reader

// attr returns the value of an attribute.
func (t *tree) attr(n ref, name string) (string, bool) {
	x := &t.nodes[n]
	for _, a := range t.attrs[x.attr : x.attr+x.attrs] {
		if a.name == name {
			return a.value, true
		}
	}
	return "", false
}

// val is the w:val attribute, "" if it is absent.
func (t *tree) val(n ref) string {
	v, _ := t.attr(n, "w:val")
	return v
}

// child returns the first child with the name, or 0; so does every step of a path.
func (t *tree) child(n ref, path ...string) ref {
	for _, name := range path {
		c := t.nodes[n].first
		for c != 0 && t.nodes[c].name != name {
			c = t.nodes[c].next
		}
		if n = c; n == 0 {
			return 0
		}
	}
	return n
}

// on reads an on-off property: absent is (false, false).
func (t *tree) on(props ref, name string) (value, set bool) {
	n := t.child(props, name)
	if n == 0 {
		return false, false
	}
	switch t.val(n) {
	case "0", "false", "off":
		return false, true
	}
	return true, true
}

// any reports whether an element below n satisfies is.
func (t *tree) any(n ref, is func(ref) bool) bool {
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		if is(c) || t.any(c, is) {
			return true
		}
	}
	return false
}
