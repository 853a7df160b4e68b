package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

// saysClosed reports whether a paragraph begins with a sentence by which this matter is for
// closed doors ("Punktet sættes på den lukkede dagsorden"). Under a heading that asks why, the
// doors alone tell, whatever the sentence begins with.
func saysClosed(paragraph string, asked bool) bool {
	begin := paragraph[:min(200, len(paragraph))]
	if !strings.Contains(begin, "luk") && !strings.Contains(begin, "Luk") && !strings.Contains(begin, "fortrolig") &&
		!strings.Contains(begin, "ffentlig") && !strings.Contains(begin, "åbent") {
		return false // as nearly all
	}
	t, _, _ := strings.Cut(danish.Fold(begin), ". ")
	if asked {
		return danish.Holds(t, behindDoors...)
	}
	t = strings.TrimLeft(t, " *")
	if danish.BeginsWith(t, closedByItself...) || danish.BeginsWith(t, shutOut...) && danish.Holds(t, meetings...) {
		return true
	}
	if danish.Holds(t, otherTimes...) {
		return false
	}
	rest, _ := afterAny(t, matters)
	rest, now := afterAny(rest, nowIs)
	return now && (danish.Holds(rest, behindDoors...) || danish.BeginsWith(rest, shutAtOnce...))
}

// asksWhyClosed reports whether a heading asks why the doors are closed.
func asksWhyClosed(heading string) bool {
	if len(heading) >= 60 {
		return false
	}
	t := danish.Fold(heading)
	return strings.HasPrefix(t, "hvorfor ") && (strings.Contains(t, "lukket") || strings.Contains(t, "ikke åben"))
}

// afterAny is what follows the first of the beginnings that t has; t itself if it has none.
func afterAny(t string, beginnings []string) (string, bool) {
	for _, b := range beginnings {
		if rest, ok := strings.CutPrefix(t, b); ok {
			return rest, true
		}
	}
	return t, false
}

var (
	// closedByItself are beginnings that leave no doubt.
	closedByItself = []string{
		"punktet er lukket", "dette punkt er lukket", "dagsordenspunktet er lukket", "punktet lukkes",
		"punktet holdes lukket", "dette punkt holdes lukket", "punktet er fortroligt",
		"dagsordenspunktet er fortroligt", "punktet er ikke åbent",
		"det er et lukket punkt", "det er en lukket sag", "der er tale om et lukket punkt",
		"der er tale om en lukket sag", "lukket behandling ", "form: lukket behandling",
	}
	// matters are what may stand before the verb: this matter or who takes it up.
	matters = []string{
		"punktet ", "sagen ", "denne sag ", "dette punkt ", "dagsordenspunktet ", "emnet ", "behandlingen ",
		"drøftelsen ", "vi ", "udvalget ",
	}
	// nowIs are the verbs of this meeting.
	nowIs = []string{
		"er ", "behandles ", "optages ", "sættes ", "tages ", "hører ", "lukkes ", "holdes ", "sker ", "foregår ",
		"drøftes ", "forelægges ", "behandler ", "drøfter ",
	}
	// otherTimes tell of another meeting, or deny it.
	otherTimes = []string{" ikke ", " blev ", " var ", "tidligere", " efter mødet", "bilag"}
	// behindDoors say that it is the public that is shut out.
	behindDoors = []string{
		"for lukkede døre", "bag lukkede døre", "lukket dagsorden", "lukkede dagsorden", "lukket møde", "lukkede møde",
		"lukket del", "lukkede del", "lukket behandling", "lukket punkt", "derfor lukket", "offentlighedens adgang",
		"uden offentlighed", "undtaget fra offentlighed", "lukket for offentlighed",
	}
	// shutAtOnce are ways to go on right behind the verb; a case may be "lukket hos styrelsen" too.
	shutAtOnce = []string{
		"lukket.", "lukket af hensyn", "lukket af sædvanlig", "lukket af samme", "lukket på grund af sagen",
		"lukket, fordi", "lukket fordi", "lukket, da ", "lukket da ", "lukket som ", "fortrolig og", "fortroligt", "fortrolig,",
	}
	// shutOut may tell of a hall or a beach where no meeting is spoken of.
	shutOut  = []string{"dørene er lukke", "dørene lukkes", "offentligheden har ikke adgang"}
	meetings = []string{"punkt", "sagen", "behandl"}
)
