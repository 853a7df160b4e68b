package danish

// soundRange reports whether f and the figure glued to it by a dash are the ends of
// a range: "8-12", "2026-2029", "2026-29"; "2012-209267" is a case number.
func soundRange(text string, f figure) bool {
	g := figureAt(text, f.end+dashLen(text[f.end:]))
	if f.year() && g.shape == plainFigure && g.digits != 4 {
		return g.digits == 2 && g.value > f.value%(100*One)
	}
	return f.shape != pointFigure && g.shape != pointFigure && g.shape != oddFigure && g.value > f.value
}

// rangeAt finds the upper end of a range that f begins: "8-12", "8 til 12", "mellem
// 2 og 3". It gives the place behind it, or 0.
func rangeAt(text string, f *figure, l *left) (end int, high figure) {
	at := skipSpace(text, f.end)
	if at == len(text) {
		return 0, high
	}
	if n := dashLen(text[at:]); n > 0 {
		to := skipSpace(text, at+n)
		if glued := at == f.end; glued != (to == at+n) {
			return 0, high
		}
		return upper(text, to, f, at == f.end)
	}
	if at == f.end || text[at] != 't' && text[at] != 'o' {
		return 0, high
	}
	w := lettersEnd(text, at)
	if !(text[at:w] == "til" && !l.from) && !(text[at:w] == "og" && l.among) {
		return 0, high
	}
	return upper(text, skipSpace(text, w), f, false)
}

// upper reads the figure at i if it can be the upper end of a range from f; where a
// dash glues them, "2026-29" is one too.
func upper(text string, i int, f *figure, glued bool) (end int, high figure) {
	if digitAt(text, i) {
		high = figureAt(text, i)
	} else if g, ok := wordFigure(text, i, lettersEnd(text, i)); ok {
		high = g
	}
	short := glued && f.year() && high.shape == plainFigure && high.digits == 2 && !high.word
	if high.shape == oddFigure || high.shape == pointFigure || high.value <= f.value && !short {
		return 0, high
	}
	return high.end, high
}
