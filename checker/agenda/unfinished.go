package agenda

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// unfinished reports whether the last words of an item break off in the middle of a sentence, as in
// a draft that somebody is writing or a text that was cut when it was copied: a paragraph of
// running text without a final sign, which goes on from a whole sentence, is long, or ends in a word
// that no sentence ends in. Points, lists and fields often end without a sign.
func (u *understanding) unfinished(it *document.Item, last *document.Block) bool {
	if last.Kind != document.Paragraph || last.Table != nil || last.Footnote > 0 || len(it.Sections) == 0 {
		return false
	}
	switch it.Sections[len(it.Sections)-1].Role {
	case document.RoleRecommendation, document.RoleAttachments, document.RoleDecision, document.RoleCompetence,
		document.RoleHistory, document.RoleTitle:
		return false
	}
	text := strings.TrimRight(u.doc.Slice(last.Content()), " \n\u00a0")
	end, _ := utf8.DecodeLastRuneInString(text)
	if !unicode.IsLetter(end) && !unicode.IsDigit(end) && !strings.ContainsRune(",;-–", end) {
		return false
	}
	return len(text) >= longLine || sentenceEnds(text) ||
		u.amongSentences(it.Sections[len(it.Sections)-1].Blocks, text) || hanging[danish.Fold(text[strings.LastIndexByte(text, ' ')+1:])]
}

// longLine is from how many bytes a line is no field or name.
const longLine = 160

// amongSentences reports whether a line of many words is the last of blocks the one before which is a
// whole sentence.
func (u *understanding) amongSentences(blocks []*document.Block, text string) bool {
	if len(blocks) < 2 || strings.Count(text, " ") < manyWords-1 || strings.ContainsAny(text, ":\n\t") {
		return false
	}
	before := blocks[len(blocks)-2]
	return before.Kind == document.Paragraph && before.Table == nil && sentenceEnds(u.doc.Slice(before.Content())+" A")
}

// manyWords is from how many words a line among sentences is one of them and no heading.
const manyWords = 6

// sentenceEnds reports whether a sentence ends inside a text: a full stop between a small letter and
// a capital one, not "8. april" or "nr. 4".
func sentenceEnds(text string) bool {
	for {
		before, rest, ok := strings.Cut(text, ". ")
		if !ok {
			return false
		}
		end, _ := utf8.DecodeLastRuneInString(before)
		if start, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(end) && unicode.IsUpper(start) {
			return true
		}
		text = rest
	}
}

// hanging are words that no sentence ends in.
var hanging = danish.WordSet("og eller at som der den det de en et i på af til for fra med ved om hos er har var vil " +
	"kan skal hvor når hvis fordi samt men")
