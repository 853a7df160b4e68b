package checker

import (
	"strings"

	"sagstjek/checker/document"
)

// Author is the name sagstjek's own comments in a file bear.
const Author = "sagstjek"

// Signature is the last line of a comment about a finding. It tells which one it was,
// so that an answer to the comment can be understood.
func (f *Finding) Signature() string {
	if f.Fingerprint == "" {
		return Author + " · " + f.Rule.ID
	}
	return Author + " · " + f.Rule.ID + " · " + f.Fingerprint
}

// signed reads the signature at the end of a comment.
func signed(text string) (rule, fingerprint string, ok bool) {
	text = strings.TrimSpace(text)
	parts := strings.Split(text[strings.LastIndexByte(text, '\n')+1:], " · ")
	if len(parts) < 2 || len(parts) > 3 || parts[0] != Author {
		return "", "", false
	}
	if len(parts) == 3 {
		fingerprint = strings.TrimSpace(parts[2])
	}
	return strings.TrimSpace(parts[1]), fingerprint, true
}

// threads maps the ID of every margin comment to its note, and the IDs of those of
// sagstjek's own that somebody has answered to that.
func threads(doc *document.Document) map[string]*document.Note {
	byID := map[string]*document.Note{}
	for i := range doc.Notes {
		if n := &doc.Notes[i]; n.Remark != nil && n.Remark.ID != "" {
			byID[n.Remark.ID] = n
		}
	}
	return byID
}

// answered is the comment of sagstjek's own that a note answers, perhaps by way of
// other answers, or nil.
func answered(n *document.Note, byID map[string]*document.Note) *document.Note {
	for steps := 0; n != nil && n.Remark != nil && steps < 100; steps++ {
		above := byID[n.Remark.To]
		if n.Remark.To == "" || above == nil {
			return nil
		}
		if above.Remark.Author == Author {
			return above
		}
		n = above
	}
	return nil
}

// Replies are the answers people gave to sagstjek's own comments in a file: each
// covers what the comment was about.
func Replies(doc *document.Document) []Answer {
	var out []Answer
	byID := threads(doc)
	for i := range doc.Notes {
		n := &doc.Notes[i]
		own := answered(n, byID)
		if own == nil || n.Remark.Author == Author {
			continue
		}
		if _, _, marker := ParseMarker(n.Text); marker {
			continue // told as such
		}
		rule, fingerprint, ok := signed(own.Text)
		if !ok {
			continue
		}
		at := own.Anchor
		if at.Empty() {
			at = document.Span{Start: at.Start, End: at.Start + 1}
		}
		out = append(out, Answer{Rule: rule, Fingerprint: fingerprint, Reason: n.Text, Where: "svar på kommentar", At: at})
	}
	return out
}

// Conversation reports which notes of a document are sagstjek's own comments that
// somebody has answered, or such answers: they are no unfinished business.
func Conversation(doc *document.Document) map[int]bool {
	byID := threads(doc)
	found := map[*document.Note]bool{}
	for i := range doc.Notes {
		n := &doc.Notes[i]
		if own := answered(n, byID); own != nil && n.Remark.Author != Author {
			found[n], found[own] = true, true
		}
	}
	out := map[int]bool{}
	for i := range doc.Notes {
		if found[&doc.Notes[i]] {
			out[i] = true
		}
	}
	return out
}
