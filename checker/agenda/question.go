package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// asksYesOrNo reports whether the item puts what is to be decided as a question to be answered
// with yes or no, in its title, its resume or its recommendation: "Skal klubben lukkes?".
func (u *understanding) asksYesOrNo(it *document.Item) bool {
	if yesOrNo(u.doc.Slice(it.Title)) {
		return true
	}
	for _, s := range it.Sections {
		if s.Role != document.RoleSummary && s.Role != document.RoleRecommendation {
			continue
		}
		for _, b := range s.Blocks {
			if b.Table == nil && yesOrNo(u.doc.Slice(b.Content())) {
				return true
			}
		}
	}
	return false
}

// yesOrNo reports whether a text holds a question that begins with "Skal" or "Bør".
func yesOrNo(text string) bool {
	for {
		end := strings.IndexByte(text, '?')
		if end < 0 {
			return false
		}
		from := strings.LastIndexAny(text[:end], ".:!?*") + 1
		if words := danish.Words(text[from:end], 0, nil); len(words) > 2 && (words[0].Fold == "skal" || words[0].Fold == "bør") {
			return true
		}
		text = text[end+1:]
	}
}
