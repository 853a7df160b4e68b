package config

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"os"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"sagstjek/checker/document"
)

// kept is a file that the program writes: answers or a baseline.
type kept struct {
	secret  string
	entries []Suppression
}

// The files as they lie on disk.
type (
	answersFile struct {
		Secret  string       `toml:"noegle,omitempty"`
		Entries []answerFile `toml:"undlad"`
	}
	answerFile struct {
		Rule        string          `toml:"regel,omitempty"`
		Fingerprint string          `toml:"fingeraftryk,omitempty"`
		Path        string          `toml:"sti,omitempty"`
		Reason      string          `toml:"grund"`
		Date        *toml.LocalDate `toml:"dato,omitempty"`
	}
)

const answersHead = "# Svar på fund, skrevet af sagstjek. Del filen med dem, der tjekker de samme sager.\n" +
	"# Svar kan rettes og slettes her, men egne kommentarer går tabt, når der svares igen.\n\n"

// Answer writes s into the answers file at path, in place of an entry with the same
// fingerprint (or rule and path), and makes the file if need be. CPR numbers in the
// reason are masked. A file that cannot be read is left alone, and the error tells
// why; the file is replaced as a whole or not at all.
func Answer(path string, s Suppression) error {
	s.Reason = clean(s.Reason)
	if s.Fingerprint != "" && !IsFingerprint(s.Fingerprint) {
		return &Error{Message: "Et fingeraftryk er 16 tegn, 0-9 og a-f, som rapporten viser det."}
	}
	if s.Fingerprint == "" && (s.Rule == "" || s.Path == "") {
		return &Error{Message: "Et svar skal have et fingeraftryk eller en regel og en sti."}
	}
	writing.Lock()
	defer writing.Unlock()
	k, err := readKept(os.ReadFile, path)
	if err != nil {
		return err
	}
	k.entries = slices.DeleteFunc(k.entries, func(have Suppression) bool { return sameTarget(have, s) })
	k.entries = append(k.entries, s)
	slices.SortStableFunc(k.entries, byTarget)
	if k.secret == "" {
		k.secret = newSecret()
	}
	out := answersFile{Secret: k.secret}
	for _, e := range k.entries {
		a := answerFile{Rule: e.Rule, Fingerprint: e.Fingerprint, Path: e.Path, Reason: e.Reason}
		if !e.Date.IsZero() {
			a.Date = &toml.LocalDate{Year: e.Date.Year(), Month: int(e.Date.Month()), Day: e.Date.Day()}
		}
		out.Entries = append(out.Entries, a)
	}
	return write(path, answersHead, out)
}

func sameTarget(a, b Suppression) bool {
	if a.Fingerprint != "" || b.Fingerprint != "" {
		return a.Fingerprint == b.Fingerprint
	}
	return a.Rule == b.Rule && a.Path == b.Path
}

func byTarget(a, b Suppression) int {
	return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Fingerprint, b.Fingerprint), cmp.Compare(a.Path, b.Path))
}

// clean makes a reason one line without CPR numbers.
func clean(reason string) string {
	return document.MaskCPR(strings.Join(strings.Fields(strings.ToValidUTF8(reason, "")), " "))
}

func newSecret() string {
	b := make([]byte, 16)
	rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// readKept reads an answers file or a baseline; one that is not there is empty.
func readKept(read func(string) ([]byte, error), path string) (kept, error) {
	data, err := read(path)
	if missing(err) {
		return kept{}, nil
	}
	if err != nil {
		return kept{}, unreadable(path, err)
	}
	src := &source{name: path, path: path, data: data, limit: maxKept}
	root, err := parse(src)
	if err != nil {
		return kept{}, err
	}
	l := &loader{layer: &layer{src: src}}
	k := kept{}
	l.table(root, []key{
		{name: "noegle", read: func(l *loader, n *node) { k.secret = l.text(n) }},
		{name: "undlad", read: (*loader).suppression},
		{name: "fund", read: (*loader).found},
	})
	k.entries = l.layer.suppressed
	return k, join(l.errs)
}

// renamed gives entries the present ids of their rules. A rule that is gone is
// left as it is: the entry is then reported as unused.
func (l *loader) renamed(all []Suppression) []Suppression {
	for i := range all {
		if r := l.rules[all[i].Rule]; r != nil {
			all[i].Rule = r.ID
		}
	}
	return all
}
