package lexicon

import "sync"

// Concern is a subject and the professional concerns that items about it often touch.
type Concern struct {
	Navn   string   `toml:"navn"`   // the subject, for messages
	Emne   []string `toml:"emne"`   // cues that tell the subject
	Par    []string `toml:"par"`    // cues that name two things at odds, which tell it alone
	Krav   []string `toml:"krav"`   // cues, one of which the title or a point must say too, where the subject alone is also a place ("svømmehallens energiregning")
	Om     string   `toml:"om"`     // the concerns, for messages
	Hensyn []string `toml:"hensyn"` // cues that tell that one of them is dealt with
	origin
}

// Concerns are the rows of subjects and concerns, in order of how close they lie.
var Concerns = sync.OnceValue(func() []Concern {
	var f struct {
		Hensyn []Concern `toml:"hensyn"`
	}
	read("hensyn.toml", &f)
	return f.Hensyn
})
