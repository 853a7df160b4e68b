package danish

import "strings"

// IsLawName reports whether a folded word ends like the name of a law and is one:
// "planloven", "styrelseslovens", "folkeskolelov"; not "loven", "orlov", "janteloven".
func IsLawName(word string) bool {
	stem := lawStem(word)
	return len(stem) > 2 && !notLaws[stem] && !leave(stem) && !plough(stem)
}

// lawStem is what stands before "lov", "lovs", "loven" or "lovens" in word, or "".
func lawStem(word string) string {
	name := strings.TrimSuffix(word, "s")
	name = strings.TrimSuffix(name, "en")
	if stem, ok := strings.CutSuffix(name, "lov"); ok {
		return stem
	}
	return ""
}

// notLaws are what stands before "lov" in words that name no law of the statute
// book: laws of nature and manners, kinds of laws, permission, names.
var notLaws = set("for", "jante", "natur", "tyngde", "gravitations", "fysik", "termodynamik", "ramme", "sær",
	"special", "haste", "hoved", "ændrings", "følge",
	"normal", "mose", "kærligheds", "pav", "murphys", "mendels", "hestek", "gedek", "koh", "hjortek", "grisek")

// leave reports whether stem+"lov" ends in "orlov": "barselsorlov"; "vandsektorlov"
// and "kontorlov" do not.
func leave(stem string) bool {
	return strings.HasSuffix(stem, "or") && !strings.HasSuffix(stem, "tor") && stem != "terror"
}

// plough reports whether stem+"lov" is a plough: "sneplov", "grubeplov".
func plough(stem string) bool {
	switch stem {
	case "snep", "grubep", "vejp", "grøftep", "havep", "skovp", "skrælp", "vendep":
		return true
	}
	return false
}
