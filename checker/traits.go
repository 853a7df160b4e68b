package checker

import (
	"sagstjek/checker/cue"
	"sagstjek/checker/document"
)

// traitCues are cues that give an item a trait: what the agenda step cannot see
// from headings and recommendation but the one pass over the words can.
var traitCues = []struct {
	trait document.Trait
	set   cue.Set
}{
	{document.Bound, cue.Set{Name: "bundet", Patterns: []string{
		"(intet|ikke_noget|ikke_et) (skøn|handlerum|politisk_råderum)", "(bunden|bundet) (afgørelse|opgave)",
		"retskrav på", "ingen valgmulighed*",
		"legalitetskontrol*", "legalitetsprøvelse*", "legalitetspåse*",
	}}},
}
