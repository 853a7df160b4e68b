package lexicon

import "sync"

// Step is a step of a case that a law may demand.
type Step struct {
	Slags    string   `toml:"slags"`    // plan, skole, vedtægt, indgreb or afgørelse
	Navn     string   `toml:"navn"`     // the step, for messages
	Emne     []string `toml:"emne"`     // cues that tell what the case is about
	Om       []string `toml:"om"`       // cues that name in the title what the case is about
	Skridt   []string `toml:"skridt"`   // cues of a point that takes the step for it
	Undtagen []string `toml:"undtagen"` // cues that cancel the sentence
	Opfyldt  []string `toml:"opfyldt"`  // cues that tell of the step
	Hoert    []string `toml:"hoert"`    // cues that tell of a hearing, which may be of others
	Anden    []string `toml:"anden"`    // beginnings of words for those others
	Part     []string `toml:"part"`     // beginnings of words for those the step is about
	Klage    []string `toml:"klage"`    // cues that tell how to complain, for a decision that goes against somebody
	Praksis  []string `toml:"praksis"`  // cues of a case about how everybody is treated, which has no party
	Penge    []string `toml:"penge"`    // cues of an application for money or a lower price, not for a permit
	Lov      string   `toml:"lov"`
	origin
}

// Steps are the rows about steps of a case.
var Steps = sync.OnceValue(func() []Step {
	var f struct {
		Trin []Step `toml:"trin"`
	}
	read("trin.toml", &f)
	return f.Trin
})
