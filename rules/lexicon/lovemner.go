package lexicon

import "sync"

// Topic is a matter whose laws are known.
type Topic struct {
	Navn string   `toml:"navn"`
	Ord  []string `toml:"ord"` // cues that name the matter
	Lov  []string `toml:"lov"` // parts of the folded names of its laws
	origin
}

// Topics are the rows about matters and their laws.
var Topics = sync.OnceValue(func() []Topic {
	var f struct {
		Lovemne []Topic `toml:"lovemne"`
	}
	read("lovemner.toml", &f)
	return f.Lovemne
})
