package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// declared is the type the item itself says it has, "" if it does not say.
func (u *understanding) declared(it *document.Item, title string, blocks []*document.Block) document.ItemType {
	if t := u.typeLine(blocks); t != "" {
		return t
	}
	switch {
	case u.voc.isProposal(title):
		return document.Proposal
	case answersProposal(title):
		return document.Proposal
	case movedByMember(title):
		return document.Proposal
	case startsWord(title, "orientering") || startsWord(title, "til orientering") || it.Mark == "O":
		return document.Information
	case startsWord(title, "drøftelse") || startsWord(title, "temadrøftelse") || startsWord(title, "til drøftelse") || it.Mark == "D":
		return document.Discussion
	}
	return markNamed(title)
}

// markNamed is the type that the end of a title names in words: "Energidata (orientering)",
// "Energidata – til orientering".
func markNamed(title string) document.ItemType {
	inner, ok := strings.CutSuffix(title, ")")
	open := "("
	if !ok {
		for _, open = range []string{" – ", " — ", " - "} {
			if ok = strings.Contains(title, open); ok {
				break
			}
		}
	}
	if !ok {
		return ""
	}
	inner = strings.TrimPrefix(inner[strings.LastIndex(inner, open)+len(open):], "til ")
	for _, end := range []string{"", "ssag", "spunkt"} {
		if word, ok := strings.CutSuffix(inner, end); ok && (word == "orientering" || word == "drøftelse" || word == "beslutning") {
			return typeNamed(word)
		}
	}
	return ""
}

// typeLine reads a line like "Sagstype: Orientering", "Orienteringssag" or
// "Punkttype: Medlemsforslag" near the top of the item.
func (u *understanding) typeLine(blocks []*document.Block) document.ItemType {
	for i, b := range blocks[:min(8, len(blocks))] {
		if b.Table != nil {
			if t := u.typeField(b.Table); t != "" {
				return t
			}
			continue
		}
		for _, line := range u.toldBy(b) {
			if len(line) > 60 {
				line = line[:60]
			}
			line = danish.Fold(strings.ToValidUTF8(line, ""))
			if typeKeys[strings.Trim(line, " *")] && i+1 < len(blocks) { // what it is stands in the next line
				line += ":" + danish.Fold(u.doc.Slice(blocks[i+1].Span))
			}
			if t := typeTold(line); t != "" {
				return t
			}
		}
	}
	return ""
}

// typeTold is the type that a folded line tells.
func typeTold(line string) document.ItemType {
	key, value, ok := strings.Cut(line, ":")
	switch key = strings.Trim(key, " *"); {
	case ok && strings.HasPrefix(key, "forslagsstiller"):
		return document.Proposal // the field that names who moves it
	case typeKeys[key]:
		return typeNamed(strings.Trim(value, " *"))
	}
	line = strings.Trim(line, " .()*")
	if t := typeNamed(line); len(line) < 24 && (strings.Contains(line, "sag") || strings.Contains(line, "punkt")) || marksType(line) {
		return t
	}
	return ""
}

// typeField is the type that a form tells.
func (u *understanding) typeField(t *document.Table) document.ItemType {
	for _, field := range u.fields(t) {
		key, value, _ := strings.Cut(danish.Fold(field), ":")
		if typeKeys[strings.Trim(key, " *")] {
			return typeNamed(strings.Trim(value, " *"))
		}
	}
	return ""
}

var typeKeys = danish.WordSet("sagstype punkttype beslutningstype type")

func typeNamed(s string) document.ItemType {
	switch {
	case strings.HasPrefix(s, "orientering"):
		return document.Information
	case strings.HasPrefix(s, "drøftelse"):
		return document.Discussion
	case strings.HasPrefix(s, "medlem"), strings.Contains(s, " medlem"), strings.HasPrefix(s, "initiativsag"):
		return document.Proposal
	case strings.HasPrefix(s, "beslutning"):
		return document.Decision
	}
	return ""
}

// marksType reports whether a line is a mark and nothing else: the word for a type before a
// sign that parts it from the body or the date ("Orientering · Kulturudvalget").
func marksType(line string) bool {
	head, rest, ok := strings.Cut(line, " ")
	if head = strings.Trim(head, "*:,"); head != "orientering" && head != "drøftelse" && head != "beslutning" {
		return false
	}
	if !ok {
		return false // the heading of what follows
	}
	for _, sign := range []string{"·", "|", "•", "/", "–", "-", "—"} {
		if after, ok := strings.CutPrefix(rest, sign+" "); ok {
			body, _, _ := strings.Cut(after, " "+sign)
			return ofBody(strings.TrimRight(body, " *")) || after != "" && strings.IndexByte("0123456789", after[0]) >= 0
		}
	}
	return false
}
