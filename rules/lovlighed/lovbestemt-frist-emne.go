package lovlighed

import (
	"slices"
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/lexicon"
)

// hearings is what an item says of the hearings a law sets a shortest length for.
type hearings struct {
	p       *checker.Pass
	rows    []lexicon.Deadline
	subject []bool // by row: the item itself is about it
	heard   []int  // the sentences in which the administration tells of a hearing the law may ask for
}

// subjects finds the rows that title, resume or recommendation are about.
func (h *hearings) subjects() []bool {
	out := make([]bool, len(h.rows))
	for row := range h.rows {
		for _, hit := range h.p.Said("emne" + strconv.Itoa(row)) {
			i := hit.Sentence
			title := h.p.Sentences[i].Section == nil
			if h.p.Subject(i) && !h.p.Has("fremmed", i) && !h.foreign(i, row) && (title || h.p.Has("skridt", i)) {
				out[row] = true
			}
		}
	}
	return out
}

// named reports whether the item names anything the law asks a hearing for.
func (h *hearings) named() bool {
	for row := range h.rows {
		if len(h.p.Hits("emne"+strconv.Itoa(row))) > 0 {
			return true
		}
	}
	return false
}

// hearings finds the sentences that tell of a hearing.
func (h *hearings) hearings() []int {
	var out []int
	for _, hit := range h.p.Hits("hoering") {
		i := hit.Sentence
		if len(out) > 0 && out[len(out)-1] == i || h.p.Sentences[i].Voice != agenda.Administration || h.p.Has("andet", i) {
			continue
		}
		out = append(out, i)
	}
	return out
}

// foreign reports a school that the law on the Folkeskole is not about, or a supplement to a
// local plan taken for one to the municipal plan.
func (h *hearings) foreign(i, row int) bool {
	switch h.rows[row].Slags {
	case "skole":
		return h.p.Has("andenskole", i)
	case "kommuneplan":
		return h.p.Has("lokaltillaeg", i)
	}
	return false
}

// subjectIs reports whether the item is about a row of that kind.
func (h *hearings) subjectIs(kind string) bool {
	for row, ok := range h.subject {
		if ok && h.rows[row].Slags == kind {
			return true
		}
	}
	return false
}

// about reports whether sentence i, which tells of a hearing, means that of row's object.
func (h *hearings) about(i, row int) bool {
	s := &h.p.Sentences[i]
	if h.foreign(i, row) {
		return false
	}
	named := false
	for k := range h.rows {
		if !h.p.Has("emne"+strconv.Itoa(k), i) {
			continue
		}
		if named = true; k == row {
			return h.subject[row] || h.rows[row].Slags != "skole" && h.object(i)
		}
	}
	return !named && h.subject[row] &&
		(h.mildest(row) || h.rows[row].Slags == "kommuneplan" && h.p.Has("flere", i) && h.newArea()) &&
		(h.p.Has("generel", i) || s.Point >= 0 || h.opens(i))
}

// opens reports whether the sentence is a line of a plan of time that is about the
// hearing: "Høring fra den 4. januar til den 1. februar", not "Høring af naboer".
func (h *hearings) opens(i int) bool {
	s := &h.p.Sentences[i]
	own := s.Words[s.Lead:]
	for k, w := range own {
		switch w.Fold {
		case "offentlig", "offentligt", "forslag", "forslaget", "i", "sendes", "udsendes", "planforslaget", "lovpligtig":
			continue
		case "høring", "høringsperiode", "høringsfase", "høringsfrist", "fremlæggelse", "offentlighedsperiode",
			"offentlighedsfase", "indsigelsesfrist", "indsigelsesperiode":
			return k+1 == len(own) || !ofSomebody[own[k+1].Fold]
		}
		return false
	}
	return false
}

// ofSomebody are words behind "høring" that tell who is heard.
var ofSomebody = danish.WordSet("af hos blandt ved om over efter")

// object reports whether the sentence says "forslag til" before the hearing: then the
// plan is what is heard, whatever the item is about.
func (h *hearings) object(i int) bool {
	words := h.p.Sentences[i].Words
	for k, w := range words {
		if w.Fold == "lokalplanforslag" || w.Fold == "lokalplanforslaget" ||
			(w.Fold == "forslag" || w.Fold == "forslaget") && k+1 < len(words) && words[k+1].Fold == "til" {
			return true
		}
	}
	return false
}

// mildest reports whether no other row that the item is about asks for less: "forslagene"
// may be either.
func (h *hearings) mildest(row int) bool {
	for k, ok := range h.subject {
		if ok && h.rows[k].Dage < h.rows[row].Dage {
			return false
		}
	}
	return true
}

// newArea reports whether the plans lay out land anew: no minor change of the municipal plan.
func (h *hearings) newArea() bool {
	return slices.ContainsFunc(h.p.Told("nytomraade"), func(x checker.Hit) bool { return !x.Negated })
}
