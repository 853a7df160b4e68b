package checker

import (
	"strings"

	"sagstjek/checker/document"
)

// Author is the name sagstjek's own comments in a file bear.
const Author = "sagstjek"

// Generator stands at the head of a page of results, by which the page can be told from
// a text to check.
const Generator = `<meta name="generator" content="` + Author + `">`

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

// talk is who answers whom among the margin comments of a document.
type talk struct {
	notes []document.Note
	byID  map[string]int
}

func talkOf(doc *document.Document) talk {
	t := talk{doc.Notes, map[string]int{}}
	for i, n := range doc.Notes {
		if n.Remark != nil && n.Remark.ID != "" {
			t.byID[n.Remark.ID] = i
		}
	}
	return t
}

// own is the comment of sagstjek's that somebody's note i answers, perhaps by way of
// other answers, or -1.
func (t talk) own(i int) int {
	if r := t.notes[i].Remark; r == nil || r.Author == Author {
		return -1
	}
	for range t.notes { // answers may go in a circle
		above, ok := t.byID[t.notes[i].Remark.To]
		if !ok || t.notes[i].Remark.To == "" {
			return -1
		}
		if t.notes[above].Remark.Author == Author {
			return above
		}
		i = above
	}
	return -1
}

// Replies are the answers people gave to sagstjek's own comments in a file: each
// covers what the comment was about.
func Replies(doc *document.Document) []Answer {
	var out []Answer
	t := talkOf(doc)
	for i, n := range doc.Notes {
		own := t.own(i)
		if own < 0 {
			continue
		}
		if _, _, marker := ParseMarker(n.Text); marker {
			continue // told as such
		}
		rule, fingerprint, ok := signed(doc.Notes[own].Text)
		if !ok {
			continue
		}
		at := doc.Notes[own].Anchor
		at.End = max(at.End, at.Start+1)
		out = append(out, Answer{Rule: rule, Fingerprint: fingerprint, Reason: n.Text, Where: "svar på kommentar", At: at})
	}
	return out
}

// Settled are the notes of a document, by index, that are sagstjek's own comments which
// somebody has answered, or such answers: they are no unfinished business.
func Settled(doc *document.Document) map[int]bool {
	out := map[int]bool{}
	t := talkOf(doc)
	for i := range doc.Notes {
		if own := t.own(i); own >= 0 {
			out[i], out[own] = true, true
		}
	}
	return out
}
