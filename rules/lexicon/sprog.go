package lexicon

import "sync"

// Heavy is an officialese word with a lighter one.
type Heavy struct {
	Navn     []string          `toml:"navn"`     // cue patterns
	Nyt      string            `toml:"nyt"`      // the lighter word, for messages
	Ret      map[string]string `toml:"ret"`      // by folded form: what may be put in its place without a thought
	Kun      []string          `toml:"kun"`      // cues: if there are any, it may only where one of them is
	Undtagen []string          `toml:"undtagen"` // cues: where it may not
	Gammel   bool              `toml:"gammel"`   // so old that it is told alone
	Svag     bool              `toml:"svag"`     // too common to count without heavier ones
	origin
}

// HeavyWords are the officialese words.
var HeavyWords = sync.OnceValue(func() []Heavy {
	var f struct {
		Kancelliord []Heavy `toml:"kancelliord"`
	}
	read("kancelliord.toml", &f)
	return f.Kancelliord
})

// KnownAbbreviations are the abbreviations, in capitals, that need no explanation.
var KnownAbbreviations = sync.OnceValue(func() map[string]bool {
	var f struct {
		Kendte struct {
			Ord []string `toml:"ord"`
			origin
		} `toml:"kendte"`
	}
	read("forkortelser.toml", &f)
	out := map[string]bool{}
	for _, w := range f.Kendte.Ord {
		out[w] = true
	}
	return out
})
