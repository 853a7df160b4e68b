package danish

import (
	"slices"
	"strings"
)

// BeginsWith reports whether a text begins with one of the beginnings.
func BeginsWith(text string, beginnings ...string) bool {
	for _, b := range beginnings {
		if strings.HasPrefix(text, b) {
			return true
		}
	}
	return false
}

// EndsWith reports whether a text ends with one of the endings.
func EndsWith(text string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(text, e) {
			return true
		}
	}
	return false
}

// Holds reports whether one of the parts stands anywhere in a text.
func Holds(text string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}

// AnyOf reports whether one of some folded words is one of the forms.
func AnyOf(words []string, forms ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(forms, w) })
}
