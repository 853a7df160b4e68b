package reader

// chapter is the number of a heading, "" if it has none or is an item of a list (OpenDocument 1.2
// part 1, 16.34).
func (o *odt) chapter(n ref, style string, level int) string {
	header, _ := o.t.attr(n, "text:is-list-header")
	if len(o.lists) > 0 || o.inCell || header == "true" || !o.styles.list(chapters, level).number || !o.styles.numbers(style) {
		return ""
	}
	count := o.counter(chapters)
	o.next(n, chapters, count, level)
	return o.styles.label(chapters, count, level)
}

// counter is what the levels of a list style have come to.
func (o *odt) counter(style string) *[10]int {
	count := o.counters[style]
	if count == nil {
		count = new([10]int)
		o.counters[style] = count
		o.restart(style, count, 0)
	}
	return count
}

// next counts an item or a heading.
func (o *odt) next(n ref, style string, count *[10]int, level int) {
	count[level]++
	if start, ok := o.t.attr(n, "text:start-value"); ok {
		count[level] = atoi(start)
	}
	o.restart(style, count, level+1)
}

// list reads text:list, whose style may be that of the list around it.
func (o *odt) list(n ref) {
	style, named := o.t.attr(n, "text:style-name")
	if !named && len(o.lists) > 0 {
		style = o.lists[len(o.lists)-1]
	}
	if len(o.lists) >= 10 {
		o.blocks(n)
		return
	}
	level := len(o.lists)
	count := o.counter(style)
	goesOn, _ := o.t.attr(n, "text:continue-numbering")
	_, continues := o.t.attr(n, "text:continue-list")
	if level == 0 && goesOn != "true" && !continues || level > 0 && style != o.lists[level-1] {
		o.restart(style, count, level)
	}
	o.lists = append(o.lists, style)
	for item := o.t.nodes[n].first; item != 0; item = o.t.nodes[item].next {
		o.item(item, count, level)
	}
	o.lists = o.lists[:level]
}

// restart makes the numbers of a list style begin anew from a level down. Those of a list within
// another of its style go on until the item around it gets a number.
func (o *odt) restart(style string, count *[10]int, level int) {
	for k := level; k < len(count); k++ {
		count[k] = o.styles.list(style, k).start - 1
	}
}

func (o *odt) item(n ref, count *[10]int, level int) {
	outer := o.label
	o.label = ""
	if o.t.nodes[n].name == "text:list-item" && o.t.child(n, "text:list") != o.t.nodes[n].first {
		o.next(n, o.lists[level], count, level)
		style := o.lists[level]
		if own, ok := o.t.attr(n, "text:style-override"); ok {
			style = own
		}
		o.label = o.styles.label(style, count, level)
		if o.inCell && o.label != "" {
			o.para.made(o.label + " ")
			o.label = ""
		}
	}
	o.blocks(n)
	o.label = outer
}
