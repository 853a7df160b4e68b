package reader

import (
	"strconv"
	"strings"
)

// toggle is an on-off property that may be unset.
type toggle uint8

const (
	unset toggle = iota
	off
	on
)

// look are the properties of letters that the reader cares about.
type look struct {
	bold, vanish, webHidden toggle
	lang                    string
}

// style is a style with everything it inherits.
type style struct {
	id, name string // name in lower case
	look     look
	outline  int // 0-8; 9 is body text, -1 unset
	heading  int // level its name, its id or an ancestor's say; 0 none
	quote    bool
	toc      bool
	num      string // numbering instance, "" unset
	ilvl     int    // -1 unset
}

// styles are the styles of a file, resolved through basedOn.
type styles struct {
	byID     map[string]*style
	defaults look
	standard *style // the default paragraph style
}

var plainStyle = &style{outline: -1, ilvl: -1}

func readStyles(t *tree) *styles {
	s := &styles{byID: map[string]*style{}, standard: plainStyle}
	if t == nil {
		return s
	}
	s.defaults = t.look(t.child(1, "w:docDefaults", "w:rPrDefault", "w:rPr"))
	raw := map[string]ref{}
	var order []string
	for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
		id, _ := t.attr(n, "w:styleId")
		if t.nodes[n].name != "w:style" || raw[id] != 0 {
			continue
		}
		raw[id] = n
		order = append(order, id)
	}
	for _, id := range order {
		s.resolve(t, raw, id)
	}
	return s
}

// resolve reads the style and those it is based on; one that is based on itself
// inherits nothing.
func (s *styles) resolve(t *tree, raw map[string]ref, id string) *style {
	var chain []string
	base := plainStyle
	for raw[id] != 0 {
		if done := s.byID[id]; done != nil {
			base = done
			break
		}
		s.byID[id] = plainStyle
		chain = append(chain, id)
		id = t.val(t.child(raw[id], "w:basedOn"))
	}
	for i := len(chain) - 1; i >= 0; i-- {
		base = s.derive(t, raw[chain[i]], chain[i], base)
		s.byID[chain[i]] = base
	}
	return base
}

func (s *styles) derive(t *tree, n ref, id string, base *style) *style {
	x := *base
	x.id, x.name = id, strings.ToLower(strings.TrimSpace(t.val(t.child(n, "w:name"))))
	x.look = base.look.with(t.look(t.child(n, "w:rPr")))
	props := t.child(n, "w:pPr")
	x.outline = t.outline(props, x.outline)
	if num := t.child(props, "w:numPr"); num != 0 {
		x.num, x.ilvl = t.numbering(num, x.num, x.ilvl)
	}
	if level := headingName(x.name); level > 0 {
		x.heading = level
	} else if level := headingName(strings.ToLower(id)); level > 0 {
		x.heading = level
	}
	x.quote = x.quote || quoteNames[x.name]
	x.toc = x.toc || tocName(x.name)
	kind, _ := t.attr(n, "w:type")
	if standard, _ := t.attr(n, "w:default"); kind == "paragraph" && (standard == "1" || standard == "true") {
		x.look.lang = "" // what the program was set to, and no one's choice
		s.standard = &x
	}
	return &x
}

// paragraph returns the paragraph style with the id, or the default one.
func (s *styles) paragraph(id string) *style {
	if x := s.byID[id]; x != nil {
		return x
	}
	return s.standard
}

// level is the heading level a paragraph of the style has, 0 for none.
func (x *style) level(outline int) int {
	switch {
	case outline >= 0 && outline < 9:
		return outline + 1
	case outline == 9:
		return 0
	}
	return x.heading
}

// effective joins the layers: what the paragraph style and the character style
// toggle twice is off again, what a run says itself wins.
func (s *styles) effective(p, c *style, run look) (bold, isHidden bool, lang string) {
	join := func(def, p, c, r toggle) bool {
		if r != unset {
			return r == on
		}
		return def == on || (p == on) != (c == on)
	}
	d := s.defaults
	bold = join(d.bold, p.look.bold, c.look.bold, run.bold)
	isHidden = join(d.vanish, p.look.vanish, c.look.vanish, run.vanish) ||
		join(d.webHidden, p.look.webHidden, c.look.webHidden, run.webHidden)
	lang = run.lang
	if lang == "" {
		lang = c.look.lang
	}
	if lang == "" {
		lang = p.look.lang
	}
	return bold, isHidden, lang
}

// with is l where o leaves things unset.
func (l look) with(o look) look {
	pick := func(old, new toggle) toggle {
		if new != unset {
			return new
		}
		return old
	}
	out := look{pick(l.bold, o.bold), pick(l.vanish, o.vanish), pick(l.webHidden, o.webHidden), o.lang}
	if out.lang == "" {
		out.lang = l.lang
	}
	return out
}

func (t *tree) look(props ref) look {
	flag := func(name string) toggle {
		switch value, set := t.on(props, name); {
		case !set:
			return unset
		case value:
			return on
		}
		return off
	}
	if props == 0 {
		return look{}
	}
	return look{flag("w:b"), flag("w:vanish"), flag("w:webHidden"), strings.ToValidUTF8(t.val(t.child(props, "w:lang")), "")}
}

func (t *tree) outline(props ref, inherited int) int {
	if n := t.child(props, "w:outlineLvl"); n != 0 {
		if v, err := strconv.Atoi(t.val(n)); err == nil && v >= 0 && v <= 9 {
			return v
		}
	}
	return inherited
}

func (t *tree) numbering(numPr ref, num string, ilvl int) (string, int) {
	if n := t.child(numPr, "w:numId"); n != 0 {
		num = t.val(n)
	}
	if n := t.child(numPr, "w:ilvl"); n != 0 {
		if v, err := strconv.Atoi(t.val(n)); err == nil {
			ilvl = min(max(v, 0), maxLevels-1)
		}
	}
	return num, ilvl
}

// headingName is the level that a style's name or id (in lower case) tells.
func headingName(name string) int {
	switch name {
	case "title", "titel", "tittel":
		return 1
	}
	for _, word := range []string{"heading", "overskrift"} {
		if n, ok := strings.CutPrefix(name, word); ok {
			n = strings.TrimLeft(n, " ")
			if len(n) == 1 && n[0] >= '1' && n[0] <= '9' {
				return int(n[0] - '0')
			}
		}
	}
	return 0
}

// quoteNames are the quotation styles of Word (its own English names, and Danish
// and Norwegian ones as others write them), LibreOffice and pandoc.
var quoteNames = map[string]bool{
	"quote": true, "intense quote": true, "citat": true, "stærkt citat": true, "sitat": true,
	"sterkt sitat": true, "block text": true, "quotations": true,
}

func tocName(name string) bool {
	n, ok := strings.CutPrefix(name, "toc ")
	return ok && (n == "heading" || len(n) == 1 && n[0] >= '1' && n[0] <= '9')
}
