package lexicon

import "sync"

// Softening is sharp words and the soft ones they may not quietly become between
// two drafts.
type Softening struct {
	Navn  []string `toml:"navn"` // sharp: cue patterns
	Mild  []string `toml:"mild"` // soft: cue patterns
	Grund string   `toml:"grund"`
	Kilde string   `toml:"kilde"`
	Set   string   `toml:"set"`
}

// Sign is words that tell what sort of fact a sentence holds.
type Sign struct {
	Navn  string   `toml:"navn"`  // of the sort, in ASCII
	Vises string   `toml:"vises"` // the sort as messages name it
	Svag  bool     `toml:"svag"`  // the words are common: more of the sentence must be gone
	Ord   []string `toml:"ord"`   // cue patterns
	Kilde string   `toml:"kilde"`
	Set   string   `toml:"set"`
}

type drafts struct {
	Ordpar []Softening `toml:"ordpar"`
	Tegn   []Sign      `toml:"tegn"`
}

var draftWords = sync.OnceValue(func() drafts {
	var f drafts
	read("udkast.toml", &f)
	return f
})

// Softenings are the pairs of sharp and soft words.
func Softenings() []Softening { return draftWords().Ordpar }

// Signs are the sorts of fact that must not get lost between two drafts.
func Signs() []Sign { return draftWords().Tegn }
