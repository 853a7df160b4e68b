package danish

import "unicode/utf8"

// lawBefore gives the paragraphs dst[refs:] the law that stands right before them:
// "planlovens § 24", "SEL § 104". words end where the first sign stands.
func lawBefore(words []Word, dst []LawRef, first, refs int) []LawRef {
	start := dst[refs].Span.Start
	if refs > first && dst[refs-1].Paragraph == "" && start-dst[refs-1].Span.End <= len(", (") {
		law := dst[refs-1]
		dst[refs].Span = law.Span.Cover(dst[refs].Span)
		dst = append(dst[:refs-1], dst[refs:]...)
		setLaw(dst[refs-1:], law.Law)
		return dst
	}
	if n := len(words); n > 0 && acronym(words[n-1].Text) && start-words[n-1].Span.End <= len("  ") {
		dst[refs].Span.Start = words[n-1].Span.Start
		setLaw(dst[refs:], words[n-1].Fold)
	}
	return dst
}

// lawAfter does so for "§ 24 i planloven" and gives the place to go on from.
func lawAfter(words []Word, i int, dst []LawRef, from int) int {
	if i+1 >= len(words) || words[i].Fold != "i" || !mayBeginLaw(words[i+1].Fold) || dst[len(dst)-1].Law != "" {
		return i
	}
	law, end := lawAt(words, i+1)
	if end == 0 {
		return i
	}
	for k := len(dst) - 1; k >= from && dst[k].Law == "" && dst[k].Paragraph != ""; k-- {
		dst[k].Law = law.Law
	}
	last := &dst[len(dst)-1]
	last.Span = last.Span.Cover(law.Span)
	return end
}

func setLaw(refs []LawRef, law string) {
	for i := range refs {
		refs[i].Law = law
	}
}

// acronym reports whether w is a law's short name in capitals, "SEL".
func acronym(w string) bool {
	n := 0
	for i := 0; i < len(w); n++ {
		if !upperAt(w, i) {
			return false
		}
		_, size := utf8.DecodeRuneInString(w[i:])
		i += size
	}
	return n >= 2 && n <= 5
}
