package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Origin is the mark a commented copy bears of the file it was made from: a sum of the
// text, and one of each comment people had written there.
func Origin(doc *document.Document) string {
	sums := []string{sum(doc.Text)}
	for _, n := range doc.Notes {
		if byPeople(n) {
			sums = append(sums, noteSum(n))
		}
	}
	return strings.Join(sums, " ")
}

// SameText reports whether a mark is of a file with the text of doc.
func SameText(mark string, doc *document.Document) bool {
	text, _, _ := strings.Cut(mark, " ")
	return text == sum(doc.Text)
}

// WrittenIn leaves of people's comments in a copy with a mark those that were written
// there. The others only came along: whether they are still meant, the file tells.
func WrittenIn(commented *document.Document, mark string) {
	sums := strings.Fields(mark)
	commented.Notes = slices.DeleteFunc(commented.Notes, func(n document.Note) bool {
		return byPeople(n) && slices.Contains(sums, noteSum(n))
	})
}

func byPeople(n document.Note) bool { return n.Remark != nil && n.Remark.Author != checker.Author }

func noteSum(n document.Note) string { return sum(n.Remark.Author, n.Remark.Date, n.Text) }

func sum(parts ...string) string {
	s := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(s[:8])
}
