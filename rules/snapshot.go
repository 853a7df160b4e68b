package rules

import (
	_ "embed"

	"sagstjek/checker/cue"
)

// Cues are those of the rules, compiled: reading them takes longer than checking a
// text. TestSnapshot writes the file; most changes to rules can do without, since a
// cue that is not in it is read as it stands in its rule.
//
//go:embed cues.bin
var Cues cue.Snapshot
