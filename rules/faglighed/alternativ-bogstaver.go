package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// letteredOptions finds choices that stand in lines of their own under bare letters or
// numbers ("A. Forlænge lejemålet", "2) Salg"), where the heading or the line above tells that there is
// something to choose. A sentence for which excuses holds tells why one has no price.
func letteredOptions(p *checker.Pass, excuses func(i int) bool) []option {
	var list []option
	var block *document.Block
	var section *document.Section
	var above *agenda.Sentence
	prices := prices{p: p}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Block == nil || s.Cell != nil || s.Voice != agenda.Administration || s.Point >= 0 {
			continue
		}
		if s.Section != section && len(list) > 0 {
			if len(list) > 1 {
				break
			}
			list, block = nil, nil
		}
		section = s.Section
		if s.Block != block {
			block = s.Block
			mark, line := letterOf(p.Text(block.Span))
			switch {
			case mark == 0 || s.Heading:
				block = nil // nothing said there is said of a choice
			case (mark == 'A' || mark == '1') && len(list) == 0 && offersChoice(p, s, above),
				len(list) > 0 && mark == list[0].key[0]+byte(len(list)):
				name := lineName(line)
				list = append(list, option{name: name, key: string(rune(mark)), at: s.Span, block: block, excused: changesNothing(name)})
			default:
				block = nil
			}
		}
		above = s
		if block == nil {
			continue
		}
		o := &list[len(list)-1]
		o.words += len(s.Words)
		o.money = o.money || p.HasMoney(i) || tellsCost(s)
		o.excused = o.excused || excuses(i) || o.key >= "A" && prices.of(o.key, block)
	}
	if len(list) < 2 {
		return nil
	}
	prices.excuse(list)
	return list
}

// letterOf is the letter or digit a line opens with, or 0, and what stands behind it.
func letterOf(text string) (mark byte, rest string) {
	text = strings.TrimLeft(text, "-–•* ")
	if len(text) > 1 && text[1] == ')' && text[0] >= 'a' && text[0] <= 'h' {
		return text[0] - 'a' + 'A', strings.TrimLeft(text[2:], "* ")
	}
	if len(text) < 8 || (text[0] < 'A' || text[0] > 'H') && (text[0] < '1' || text[0] > '8') ||
		text[1] != '.' && text[1] != ')' && text[1] != ':' {
		return 0, ""
	}
	return text[0], strings.TrimLeft(text[2:], "* ")
}

// offersChoice reports whether the section of a line or what stands above it tells that
// there is something to choose.
func offersChoice(p *checker.Pass, s, above *agenda.Sentence) bool {
	switch {
	case s.Section == nil || s.Section.Role == document.RoleRecommendation ||
		s.Section.Role == document.RoleAttachments || s.Section.Role == document.RoleDecision:
		return false
	case s.Section.Role == document.RoleOptions || announces(p.Text(s.Section.Heading)):
		return true
	}
	if above == nil {
		return false
	}
	if announces(p.Text(above.Span)) {
		return true
	}
	for k := range above.Words {
		if choosing[above.Words[k].Fold] {
			return true
		}
	}
	return false
}

// choosing are words of a line above the choices.
var choosing = danish.WordSet("vælge vælger valget valg mellem enten alternativer muligheder")

// tellsCost reports whether a sentence answers what a choice costs, whatever the sum.
func tellsCost(s *agenda.Sentence) bool {
	for k := range s.Words {
		if strings.HasPrefix(s.Words[k].Fold, "kost") {
			return true
		}
	}
	return false
}

// changesNothing reports whether the name of a choice is that of doing nothing: "Ingen
// regulering".
func changesNothing(name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	return first == "ingen" || first == "intet" || first == "ingenting" || first == "nul" || first == "afslag"
}
