package lexicon

import "sync"

// Service is something citizens may have a right to by law.
type Service struct {
	Navn   string   `toml:"navn"`   // for messages
	Ord    []string `toml:"ord"`    // cues that name it
	Lovord []string `toml:"lovord"` // cues that name its law
	Lov    string   `toml:"lov"`    // for messages
	origin
}

// Services are the rows about services that a law gives a right to.
var Services = sync.OnceValue(func() []Service {
	var f struct {
		Ydelse []Service `toml:"ydelse"`
	}
	read("ydelser.toml", &f)
	return f.Ydelse
})
