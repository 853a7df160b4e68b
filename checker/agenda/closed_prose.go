package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// saysClosed reports whether a paragraph begins with a sentence by which this matter is for
// closed doors ("Punktet sættes på den lukkede dagsorden"). Under a heading that asks why, the
// doors alone tell, whatever the sentence begins with.
func saysClosed(paragraph string, asked bool) bool {
	if !asked && !aboutMatter(paragraph) {
		return false
	}
	t := danish.Fold(paragraph[:min(200, len(paragraph))])
	if k := strings.Index(t, ". "); k >= 0 {
		t = t[:k]
	}
	if asked {
		return hasAny(t, behindDoors)
	}
	t = strings.TrimLeft(t, " *")
	if startsAny(t, closedByItself) || startsAny(t, shutOut) && hasAny(t, meetings) {
		return true
	}
	rest, ok := afterAny(t, matters)
	if !ok || hasAny(t, otherTimes) {
		return false
	}
	rest, ok = afterAny(rest, nowIs)
	return ok && (hasAny(rest, behindDoors) || startsAny(rest, shutAtOnce))
}

// aboutMatter reports whether a paragraph may begin as such a sentence, by its first letters alone.
func aboutMatter(paragraph string) bool {
	t := strings.TrimLeft(paragraph, " *")
	if len(t) < 12 {
		return false
	}
	switch t[0] | 0x20 {
	case 's', 'p', 'd', 'b', 'h', 'e', 'o', 'l', 'f', 'v', 'u':
	default:
		return false
	}
	switch t[1:4] {
	case "age", "unk", "enn", "ett", "ags", "eha", "ør", "mne", "rø", "et ", "er ", "ffe", "ukk", "orm", "i b", "dva": // three bytes
		t = t[:min(200, len(t))]
		return strings.Contains(t, "luk") || strings.Contains(t, "fortrolig") || strings.Contains(t, "ffentlig") || strings.Contains(t, "Luk") || strings.Contains(t, "åbent")
	}
	return false
}

// asksWhyClosed reports whether a heading asks why the doors are closed.
func asksWhyClosed(heading string) bool {
	return len(heading) > 8 && len(heading) < 60 && heading[0] == 'H' && strings.HasPrefix(danish.Fold(heading), "hvorfor ") && hasAny(danish.Fold(heading), []string{"lukket", "ikke åben"})
}

func hasAny(t string, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(t, part) })
}

func startsAny(t string, beginnings []string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(t, b) })
}

// afterAny is what follows the first of the beginnings that t has.
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
		"punktet er lukket", "dette punkt er lukket", "dagsordenspunktet er lukket", "punktet lukkes", "punktet holdes lukket", "dette punkt holdes lukket", "punktet er fortroligt", "dagsordenspunktet er fortroligt", "punktet er ikke åbent",
		"det er et lukket punkt", "det er en lukket sag", "der er tale om et lukket punkt", "der er tale om en lukket sag", "lukket behandling ", "form: lukket behandling",
	}
	// matters are what a sentence begins with that may go on so: this matter, who takes it up, or the verb alone.
	matters = []string{"punktet ", "sagen ", "denne sag ", "dette punkt ", "dagsordenspunktet ", "emnet ", "behandlingen ", "drøftelsen ", "vi ", "udvalget ", ""}
	// nowIs are the verbs of this meeting.
	nowIs = []string{"er ", "behandles ", "optages ", "sættes ", "tages ", "hører ", "lukkes ", "holdes ", "sker ", "foregår ", "drøftes ", "forelægges ", "behandler ", "drøfter "}
	// otherTimes tell of another meeting, or deny it.
	otherTimes = []string{" ikke ", " blev ", " var ", "tidligere", " efter mødet", "bilag"}
	// behindDoors say that it is the public that is shut out.
	behindDoors = []string{"for lukkede døre", "bag lukkede døre", "lukket dagsorden", "lukkede dagsorden", "lukket møde", "lukkede møde", "lukket del", "lukkede del", "lukket behandling", "lukket punkt", "derfor lukket", "offentlighedens adgang", "uden offentlighed", "undtaget fra offentlighed", "lukket for offentlighed"}
	// shutAtOnce are ways to go on right behind the verb; a case may be "lukket hos styrelsen" too.
	shutAtOnce = []string{"lukket.", "lukket af hensyn", "lukket af sædvanlig", "lukket af samme", "lukket på grund af sagen", "lukket, fordi", "lukket fordi", "lukket, da ", "lukket da ", "lukket som ", "fortrolig og", "fortroligt", "fortrolig,"}
	// shutOut may tell of a hall or a beach where no meeting is spoken of.
	shutOut  = []string{"dørene er lukke", "dørene lukkes", "offentligheden har ikke adgang"}
	meetings = []string{"punkt", "sagen", "behandl"}
)
