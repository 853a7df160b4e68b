package config

import (
	"fmt"
	"strings"

	"sagstjek/checker/danish"
)

// didYouMean is the sentence that proposes the nearest name, or else lists all of
// them if they are few.
func didYouMean(word string, names []string) string {
	if near := danish.Nearest(word, names); near != "" {
		return fmt.Sprintf(" Mente du %q?", near)
	}
	if len(names) > 0 && len(names) <= 20 {
		return " Vælg mellem: " + strings.Join(names, ", ") + "."
	}
	return ""
}
