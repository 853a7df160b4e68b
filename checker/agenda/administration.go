package agenda

import "sagstjek/checker/danish"

// OfAdministration reports whether a folded word names the administration, a part of
// it or one who leads a part ("skolechefen").
func OfAdministration(w string) bool { return danish.EndsWith(w, parts...) }

var parts = []string{
	"forvaltningen", "administrationen", "afdelingen", "direktionen", "sekretariatet", "centret", "centeret", "teamet",
	"kontoret", "chefen", "direktøren", "væsenet", "lederen", "konsulenten", "fogeden", "koordinatoren", "staben",
}

// ofBody reports whether a folded word is a political body.
func ofBody(w string) bool { return danish.EndsWith(w, bodies...) }

var bodies = []string{"udvalget", "byrådet", "kommunalbestyrelsen", "borgerrepræsentationen", "magistraten"}

// itself and offices tell the administration and what leads it by what words begin with or
// hold. Of the shorter ones of offices, words for other things are made as well.
var (
	itself  = []string{"forvaltning", "administration"}
	offices = append(itself[:2:2], "direktion", "direktør", "center")
)
