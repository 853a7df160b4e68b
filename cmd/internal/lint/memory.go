package lint

import (
	"os"
	"runtime/debug"
)

// How much garbage may lie beside what is in use, in percent. Small texts leave little
// behind, and to collect it often costs more than it frees; beside a file that fills
// memory itself there is room for little else. Whoever checks keeps the words it has met,
// so those who check at once share the room, and are not more than they can be in it.
const (
	roomy    = 400
	sparing  = 25
	bigBytes = 8 << 20
	mostJobs = 8 // unless the user wants more
)

// collect sets how often garbage is collected, unless the user has with GOGC.
func collect(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}

// share makes those who check at once share the room for garbage.
func share(jobs int) { collect(max(roomy/jobs, sparing)) }

// spare makes the program sparing with memory from the first big file on.
func spare(size int) {
	if size >= bigBytes {
		collect(sparing)
	}
}
