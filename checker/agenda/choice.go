package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// choices are what a row or a column of options is headed by.
var choices = danish.WordSet("mulighed muligheder model modeller alternativ alternativer løsning løsninger " +
	"løsningsforslag scenarie scenario scenarier variant valg valgmulighed princip placering forslag")

// setsOptions reports whether the item sets up its choices for comparison: a table
// headed by them or with a row for doing nothing, or a list behind "kan".
func (u *understanding) setsOptions(it *document.Item) bool {
	for _, s := range it.Sections {
		if s.Role == document.RoleProposal || s.Role == document.RoleDecision {
			continue
		}
		for i, b := range s.Blocks {
			if b.Table != nil && u.comparesChoices(b.Table) || b.Table == nil && u.opensChoice(s.Blocks[i:]) {
				return true
			}
		}
	}
	return false
}

// asksToChoose reports whether the recommendation leaves the body to choose: "at det besluttes
// enten", "at vælge én af disse løsninger", "forslag 1 eller forslag 2".
func (u *understanding) asksToChoose(it *document.Item, points [][]danish.Word) bool {
	for i, words := range points {
		if lead := danish.Words(u.doc.Slice(it.Points[i].LeadIn), 0, nil); len(lead) > 0 && lead[len(lead)-1].Fold == "enten" {
			return true
		}
		for k := 0; k+2 < len(words); k++ {
			switch here, then := words[k].Fold, words[k+1].Fold; {
			case choices[here] && (then == "1" || then == "a") && words[k+2].Fold == "eller":
				return true
			case here == "af" && (then == "disse" || then == "følgende" || then == "de") &&
				(choices[words[k+2].Fold] || k+3 < len(words) && choices[words[k+3].Fold]):
				return k > 0 && one[words[k-1].Fold]
			}
		}
	}
	return false
}

// one are the words for a single one of several.
var one = danish.WordSet("én en ét et hvilken hvilket")

func (u *understanding) comparesChoices(t *document.Table) bool {
	if len(t.Rows) < 3 {
		return false
	}
	for r, row := range t.Rows {
		for c, cell := range row {
			if r > 0 && c > 0 {
				break
			}
			text := danish.Fold(strings.Trim(u.doc.Slice(cell.Span), " .:"))
			if r == 0 && c == 0 && choices[text] || nothing(text) {
				return true
			}
		}
	}
	return false
}

// nothing reports whether a label is that of the choice to leave things as they are.
func nothing(label string) bool {
	for _, p := range []string{
		"som nu", "som i dag", "som hidtil", "uændret", "status quo", "ingen ændring", "nulalternativ",
		"nul-alternativ", "0-alternativ", "nulløsning", "nul-løsning", "0-løsning", "gør intet", "gøre intet",
		"ingen ny", "bevar", "intet tilskud", "afslag",
	} {
		if strings.HasPrefix(label, p) || strings.HasPrefix(p, "som ") && strings.HasSuffix(label, " "+p) {
			return true
		}
	}
	return false
}

// opensChoice reports whether a block tells what a body can do and two or more list
// lines follow it.
func (u *understanding) opensChoice(blocks []*document.Block) bool {
	if len(blocks) < 3 || blocks[1].Label.Empty() || blocks[2].Label.Empty() {
		return false
	}
	text := u.doc.Slice(blocks[0].Content())
	tail := text[max(0, len(text)-40):]
	return danish.Holds(tail, " kan", "muligheder", "løsninger", "modeller", "alternativer", " mellem")
}
