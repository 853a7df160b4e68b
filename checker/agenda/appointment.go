package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

// seats are the beginnings of words for what people are chosen for, and of those who are.
var seats = []string{
	"formand", "næstformand", "medlem", "repræsentant", "bestyrelse", "stedfortræder", "suppleant", "kandidat", "råd",
	"nævn", "udvalg", "valgtilforordn", "valgstyrer", "ambassadør", "delegeret", "delegerede", "ordfører", "revisor",
	"domsmænd", "nævning", "borgmester", "viceborgmester", "lægdommer", "vurderingsmænd", "deltager",
}

// places are the beginnings of words for what is designated on a map.
var places = []string{
	"areal", "område", "natur", "lokalitet", "zone", "placering", "grund", "vej", "strækning", "kulturmiljø",
	"bygning", "ejendom", "landskab", "skov", "jord", "korridor", "bevaringsværdig", "oversvømm", "indsatsområde", "lavbund", "sti",
}

// appoints reports whether the words of a recommendation point choose people.
func appoints(words []danish.Word) bool {
	if danish.HasStem(words, "stedfortræder", "suppleant", "konstituer") {
		return true
	}
	if danish.HasStem(words, "vælge") && danish.HasStem(words, "formand", "næstformand", "udvalgsformand", "medlemmer", "repræsentanter") {
		return true
	}
	return danish.HasStem(words, "udpeg") && (danish.HasStem(words, seats...) || !danish.HasStem(words, places...))
}

// appointsByTitle reports whether an item is about choosing people, not a supplier, a
// model or the places of a map.
func appointsByTitle(title string) bool {
	if strings.HasPrefix(title, "stedfortræder") || strings.HasPrefix(title, "indkaldelse af stedfortræder") ||
		startsWord(title, "konstituering") {
		return true
	}
	if strings.HasPrefix(title, "udpegning") {
		words := danish.Words(title, 0, nil)
		return danish.HasStem(words, seats...) || !danish.HasStem(words, places...)
	}
	return strings.HasPrefix(title, "valg af ") && danish.HasStem(danish.Words(title, 0, nil), seats...)
}
