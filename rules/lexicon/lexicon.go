// Package lexicon holds the dated data the rules look things up in: replaced laws
// and authorities, parties, bodies. Every row says when it was last seen.
package lexicon

import (
	"embed"
	"sync"

	"sagstjek/internal/strict"
)

//go:embed *.toml
var files embed.FS

// Replaced is a law, an authority or a scheme that another has taken over from.
type Replaced struct {
	Navn     []string          `toml:"navn"` // cue patterns
	Nyt      string            `toml:"nyt"`
	Ret      map[string]string `toml:"ret"`   // by folded form: what may be put in its place without a thought
	Fra      string            `toml:"fra"`   // year-month-day the new one took over
	Haard    bool              `toml:"haard"` // the old name may not be used of the present
	Undtagen []string          `toml:"undtagen"`
	origin
}

// Replacements are the rows about laws and authorities.
var Replacements = sync.OnceValue(func() []Replaced {
	var f struct {
		Aflost []Replaced `toml:"afloest"`
	}
	read("afloest.toml", &f)
	return f.Aflost
})

// Deadline is a shortest hearing period that a law sets.
type Deadline struct {
	Slags  string   `toml:"slags"` // lokalplan, kommuneplan or skole
	Navn   string   `toml:"navn"`  // what is heard, for messages
	Emne   []string `toml:"emne"`  // cues that tell what is heard
	Dage   int      `toml:"dage"`
	Mindre int      `toml:"mindre"` // shorter, when the text says it is of minor importance; 0: none
	Lov    string   `toml:"lov"`
	origin
}

// Deadlines are the shortest hearing periods.
var Deadlines = sync.OnceValue(func() []Deadline {
	var f struct {
		Frist []Deadline `toml:"frist"`
	}
	read("frister.toml", &f)
	return f.Frist
})

// Lists are the entries of the @lists cues may name.
var Lists = sync.OnceValue(func() map[string][]string {
	var f map[string]struct {
		Ord []string `toml:"ord"`
		origin
	}
	read("lister.toml", &f)
	out := map[string][]string{}
	for name, l := range f {
		out[name] = l.Ord
	}
	return out
})

// read decodes an embedded file. A mistake in one is a mistake in the program.
func read(name string, v any) {
	data, err := files.ReadFile(name)
	if err == nil {
		err = strict.Decode(name, data, v)
	}
	if err != nil {
		panic(err)
	}
}

// Date is the latest day (year-month-day) on which any of the law data was looked up.
func Date() string {
	latest := ""
	for _, r := range Replacements() {
		latest = max(latest, r.Set)
	}
	for _, d := range Deadlines() {
		latest = max(latest, d.Set)
	}
	return latest
}
