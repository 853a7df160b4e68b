package lint_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"sagstjek/checker/document"
)

// text is one labelled text of the corpus.
type text struct {
	name   string // as "a/01-garanti.md"
	path   string
	body   string
	kind   document.ItemType // "" if the readers did not agree on one
	labels []label
}

// label is one line of a .want file: what the readers expect of a rule.
type label struct {
	sign  byte // '+' expected, '?' either answer is right, '-' must not react
	rule  string
	quote string // "": somewhere in the text
}

var itemTypes = map[string]document.ItemType{
	"B": document.Decision, "D": document.Discussion, "O": document.Information, "M": document.Proposal,
	"L": document.Closed, "R": document.Accounts, "F": document.Formality,
}

const agendas = "../../../testdata/agendas"

// corpus reads all labelled texts in the folders of a folder; pairs of drafts (NN.v1.*,
// NN.v2.*) are counted and left out, for they are about comparing.
func corpus(t *testing.T, folder string) (all []text, pairs int) {
	t.Helper()
	wants, err := filepath.Glob(filepath.Join(folder, "*", "*.want"))
	if err != nil || len(wants) == 0 {
		t.Fatalf("no labelled texts under %s: %v", folder, err)
	}
	slices.Sort(wants)
	for _, want := range wants {
		base := strings.TrimSuffix(want, ".want")
		sources, _ := filepath.Glob(base + ".*")
		sources = slices.DeleteFunc(sources, func(p string) bool { return p == want })
		switch {
		case len(sources) == 2 && strings.Contains(sources[0], ".v1."):
			pairs++
			continue
		case len(sources) != 1:
			t.Fatalf("%s: %d texts stand beside it, want one or a pair", want, len(sources))
		}
		one := text{path: sources[0], body: read(t, sources[0])}
		one.name = filepath.ToSlash(strings.TrimPrefix(one.path, folder+string(filepath.Separator)))
		one.labels, one.kind = readLabels(t, want)
		all = append(all, one)
	}
	return all, pairs
}

var labelLine = regexp.MustCompile(`^([+?-])\s+([a-z0-9-]+)\s*(?:\|\s?(.*))?$`)

func readLabels(t *testing.T, path string) (all []label, kind document.ItemType) {
	t.Helper()
	for n, line := range strings.Split(read(t, path), "\n") {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if letter, ok := strings.CutPrefix(line, "type:"); ok {
			letter = strings.TrimSpace(letter)
			if kind, ok = itemTypes[letter[:min(1, len(letter))]]; !ok {
				t.Fatalf("%s:%d: unknown item type %q", path, n+1, letter)
			}
			continue
		}
		m := labelLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%s:%d: cannot read the label %q", path, n+1, line)
		}
		all = append(all, label{m[1][0], m[2], strings.TrimSpace(m[3])})
	}
	return all, kind
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(data), "\r\n", "\n")
}

// seen is a finding as the JSON report gives it.
type seen struct {
	Rule     string         `json:"rule"`
	Message  string         `json:"message"`
	Quote    string         `json:"quote"`
	Place    document.Place `json:"place"`
	Evidence []struct {
		Quote string `json:"quote"`
	} `json:"evidence"`
}

// at reports whether a finding and a label speak of the same place: their quotes
// are alike, or the finding stands on the lines of the label.
func (f *seen) at(l label, body string) bool {
	if l.quote == "" || alike(f.Quote, l.quote) {
		return true
	}
	for _, e := range f.Evidence {
		if alike(e.Quote, l.quote) {
			return true
		}
	}
	first, last, ok := linesOf(body, l.quote)
	if !ok || f.Place.Line == 0 {
		return false
	}
	end := f.Place.EndLine
	if end == 0 {
		end = f.Place.Line
	}
	const shortLine = 400 // runes: on a longer one the line says too little
	long := len([]rune(strings.Split(body, "\n")[first-1])) >= shortLine
	return f.Place.Line <= last && end >= first && last-first <= 3 && !long
}

// linesOf tells on which lines, counted from 1, a quote stands.
func linesOf(body, quote string) (first, last int, ok bool) {
	i := strings.Index(body, quote)
	if i < 0 {
		return 0, 0, false
	}
	first = strings.Count(body[:i], "\n") + 1
	return first, first + strings.Count(quote, "\n"), true
}

// alike reports whether a found quote of at most 60 words and a label speak of the
// same words: one holds the other, by whole words and with at least two words or
// the whole label, or they share most of the shorter one.
func alike(found, wanted string) bool {
	f, l := words(found), words(wanted)
	if len(f) == 0 || len(l) == 0 || len(f) > 60 {
		return false
	}
	if inside(l, f) || len(f) >= 2 && inside(f, l) {
		return true
	}
	short, long := f, l
	if len(f) > len(l) {
		short, long = l, f
	}
	shared := 0
	for _, w := range short {
		if slices.Contains(long, w) {
			shared++
		}
	}
	return len(short) >= 3 && 10*shared >= 7*len(short)
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

func inside(small, big []string) bool {
	for i := 0; i+len(small) <= len(big); i++ {
		if slices.Equal(big[i:i+len(small)], small) {
			return true
		}
	}
	return false
}

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		found, wanted string
		want          bool
	}{
		{"I alt | 212,4 | 251,0", "I alt", true},
		{"alt", "I alt", false},
		{"gælder", "Det gælder alle", false},
		{"det gælder", "Det gælder alle.", true},
		{"Banen koster 4 mio. kr.", "banen koster i alt 4 mio. kr.", true},
		{"Banen koster noget helt andet", "banen koster 4 mio.", false},
		{"", "Banen", false},
		{strings.Repeat("ord ", 61) + "mål", "mål", false},
	} {
		if got := alike(c.found, c.wanted); got != c.want {
			t.Errorf("alike(%q, %q) = %v", c.found, c.wanted, got)
		}
	}
}
