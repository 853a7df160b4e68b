package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of fravalg-uden-konsekvens that looks at rows and lines, one for each choice.

// rowOfNo reports whether a table has a row for saying no that tells what it leads to:
// "Forkaste | 0 | Området forbliver gartneri".
func rowOfNo(p *checker.Pass) bool {
	row := -1
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || len(s.Words) <= s.Lead {
			continue
		}
		switch {
		case s.Cell.Col == 1:
			if row = -1; sayingNo[s.Words[s.Lead].Fold] {
				row = s.Cell.Row
			}
		case s.Cell.Row == row && len(s.Words)-s.Lead >= 4:
			return true
		}
	}
	return false
}

var sayingNo = danish.WordSet("forkaste forkastes afvise afvises afslå afslås afslag udskyde udskydes udsætte ingen " +
	"uændret nul nulløsning nulalternativ beholde")

// weighs reports whether at least two choices under letters are told of with what they
// lead to: one of them is not the recommended.
func weighs(p *checker.Pass) bool {
	told := 0
	for _, o := range letteredOptions(p, func(int) bool { return false }) {
		if o.words >= 12 {
			told++
		}
	}
	return told > 1 || listedChoices(p) > 1
}

// listedChoices counts the lines of a list, in the section about what may be chosen, that go on to
// tell of the choice they name.
func listedChoices(p *checker.Pass) int {
	told := 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.In(document.RoleOptions) && inList(p, s) && s.Point < 0 && s.Span.Start <= s.Block.Content().Start+2 &&
			len(strings.Fields(p.Text(s.Block.Content()))) >= 12 {
			told++
		}
	}
	return told
}
