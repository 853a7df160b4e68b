package lint_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
)

// A linter that remembers says of a text that is being written what one does that sees
// it for the first time.
func TestRememberingChangesNothing(t *testing.T) {
	remembers, err := lint.New(lint.Options{Remember: true})
	if err != nil {
		t.Fatal(err)
	}
	forgets, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	all, _ := corpus(t, agendas)
	random := rand.New(rand.NewPCG(1, 2))
	pieces := strings.Split("å|\n|\n\n|## Økonomi\n\n"+
		"|ikke |<!-- sagstjek: undlad eneste-loesning: aftalt -->|Byrådet kan frit vælge. |\n# 9. Ny sag\n\n"+
		"|Udvalget den 3. maj 2027|251248-9996|, |1.200 kr. |Lukket ", "|")
	for n := 0; n+4 <= len(all); n += 4 {
		name := all[n].name
		if !strings.HasSuffix(name, ".md") && !strings.HasSuffix(name, ".txt") {
			continue
		}
		text := all[n].body
		for _, more := range all[n+1 : n+4] {
			text += "\n\n" + more.body
		}
		runes := []rune(text)
		for range 6 {
			at := random.IntN(len(runes))
			cut := min(at+random.IntN(30), len(runes))
			edited := append([]rune(nil), runes[:at]...)
			edited = append(edited, []rune(pieces[random.IntN(len(pieces))])...)
			runes = append(edited, runes[cut:]...)
			data := []byte(string(runes))
			if got, want := asJSON(t, remembers, name, data), asJSON(t, forgets, name, data); got != want {
				t.Fatalf("%s, after an edit at %d:\n%s", name, at, firstDifference(got, want))
			}
		}
	}
}

func asJSON(t *testing.T, l *lint.Linter, name string, data []byte) string {
	t.Helper()
	r, err := l.Check(name, data)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w, err := report.New(&out, report.Options{Format: "jsonl", All: true})
	if err == nil {
		err = w.File(&r)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func firstDifference(got, want string) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	from := max(0, i-200)
	return "remembered: " + got[from:min(len(got), i+200)] + "\nanew:       " + want[from:min(len(want), i+200)]
}
