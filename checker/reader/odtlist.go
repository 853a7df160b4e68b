package reader

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
	count := o.counters[style]
	if count == nil {
		count = new([10]int)
		o.counters[style] = count
	}
	goesOn, _ := o.t.attr(n, "text:continue-numbering")
	_, continues := o.t.attr(n, "text:continue-list")
	if goesOn != "true" && !continues || level > 0 {
		count[level] = o.styles.list(style, level).start - 1
	}
	o.lists = append(o.lists, style)
	for item := o.t.nodes[n].first; item != 0; item = o.t.nodes[item].next {
		o.item(item, count, level)
	}
	o.lists = o.lists[:level]
}

func (o *odt) item(n ref, count *[10]int, level int) {
	outer := o.label
	o.label = ""
	if o.t.nodes[n].name == "text:list-item" && o.t.child(n, "text:list") != o.t.nodes[n].first {
		count[level]++
		if start, ok := o.t.attr(n, "text:start-value"); ok {
			count[level] = atoi(start)
		}
		o.label = o.styles.label(o.lists[level], count, level)
		if o.inCell && o.label != "" {
			o.para.made(o.label + " ")
			o.label = ""
		}
	}
	o.blocks(n)
	o.label = outer
}
