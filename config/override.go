package config

import "cmp"

// override reads [[tilpas]].
func (l *loader) override(n *node) {
	outer := l.part
	defer func() { l.part = outer }()
	l.tables(n, func(n *node) {
		o := &override{at: n.key}
		l.part = &o.part
		l.table(n, reading(overrideKeys(), map[string]func(*loader, *node){
			"sti": func(l *loader, n *node) {
				if all, ok := n.value.(list); ok {
					l.globs(n, &o.paths)
					if len(all) == 0 {
						l.fail(n.at, `Listen er tom. Skriv for eksempel sti = ["teknik/**"].`)
					}
				} else if s := l.glob(n); s != "" {
					o.paths = append(o.paths, glob{s, n.at})
				}
			},
			"grund": func(l *loader, n *node) { o.reason = l.text(n) },
		}))
		if t, _ := n.value.(table); t.get("sti") == nil {
			l.fail(n.key, `[[tilpas]] mangler sti = "...", som siger, hvilke filer det gælder.`)
		}
		for i := range o.rules {
			o.rules[i].reason = cmp.Or(o.rules[i].reason, o.reason)
		}
		l.layer.overrides = append(l.layer.overrides, o)
	})
}
