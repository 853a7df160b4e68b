package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ownProposals makes recommendations of the sections that are headed "Forslag" and in
// which the administration proposes, as some municipalities head theirs.
func (u *understanding) ownProposals(it *document.Item) {
	for _, s := range it.Sections {
		if s.Role != document.RoleProposal || len(s.Blocks) == 0 || s.Blocks[0].Table != nil {
			continue
		}
		who, _, proposes := strings.Cut(danish.Fold(u.doc.Slice(s.Blocks[0].Span)), " foreslår")
		if proposes && len(who) < 80 &&
			(danish.Holds(who, offices...) ||
				it.Section(document.RoleRecommendation) == nil &&
					(slices.ContainsFunc(strings.Fields(who), OfAdministration) || u.bareOffice(it, who))) {
			s.Role = document.RoleRecommendation
		}
	}
}

// bareOffice reports whether one who proposes may be a part of the administration by its bare
// name ("Natur og Vand foreslår"): two words for what it works with, no members or parties.
func (u *understanding) bareOffice(it *document.Item, who string) bool {
	name, other, _ := strings.Cut(who, " og ")
	for _, of := range [...]string{name, other} {
		if len(of) < 3 || strings.ContainsAny(of, " .(") || u.voc.namesMember(of) {
			return false
		}
	}
	return !u.voc.isProposal(danish.Fold(u.doc.Slice(it.Title)))
}

// ownPlans gives the administration the sections headed "Forslaget" of an item that no
// member moves: behind a summary or a background, or with points at once, they tell what it
// proposes itself.
func (u *understanding) ownPlans(it *document.Item) {
	for i, s := range it.Sections {
		if s.Role != document.RoleProposal {
			continue
		}
		switch strings.Trim(danish.Fold(u.doc.Slice(s.Heading)), " .:*#0123456789)") {
		case "forslag", "forslaget":
		default:
			return // a mover's own heading
		}
		if len(it.Points) == 0 {
			if listFirst(s) && it.Section(document.RoleRecommendation) == nil {
				s.Role, it.Points = document.RoleRecommendation, u.pointsOf(s.Blocks)
			}
			continue
		}
		if i == 0 && !listFirst(s) || i > 0 && (it.Sections[i-1].Heading.Empty() || it.Sections[i-1].Role == document.RoleProposal) {
			continue
		}
		s.Role = document.RoleOther
	}
}

// listFirst reports whether a section begins with points and so names no mover.
func listFirst(s *document.Section) bool {
	return len(s.Blocks) > 0 && !s.Blocks[0].Label.Empty()
}

// proposer gives the sections of a member's proposal that are not the
// administration's to the member: those before the first section that is.
func (u *understanding) proposer(it *document.Item) {
	answer := len(it.Sections)
	for i, s := range it.Sections {
		if u.administrations(s) {
			answer = i
			break
		}
	}
	if answer == len(it.Sections) && it.Type != document.Proposal {
		return
	}
	for _, s := range it.Sections[:answer] {
		if it.Traits.Has(document.TwoVoices) ||
			(!s.Heading.Empty() || len(it.Sections) == 1) &&
				(s.Role == document.RoleOther || s.Role == document.RoleCase || s.Role == document.RoleProposal) {
			s.Role = document.RoleProposal
		}
	}
}

// administrations reports whether a section's heading says that the administration speaks.
func (u *understanding) administrations(s *document.Section) bool {
	h := danish.Fold(u.doc.Slice(s.Heading))
	if strings.Contains(h, "forslagsstiller") {
		return false // "Indstilling fra forslagsstilleren"
	}
	switch s.Role {
	case document.RoleAssessment, document.RoleRecommendation, document.RoleEconomy, document.RoleLaw,
		document.RoleHearing, document.RoleNext:
		return true
	}
	return danish.Holds(h, itself...) || remarksOfPart(h) || answersBelow(strings.Trim(h, " .:?"))
}

// remarksOfPart reports whether a folded heading is one over what a part of the administration
// says of a proposal: "Stabens bemærkninger", "Kommentarer fra Ejendomscentret".
func remarksOfPart(heading string) bool {
	remarks := false
	for _, w := range []string{
		"bemærk", "kommentar", "vurder", "svar", "bidrag", "oplys", "notat", "udtalelse", "skriver", "siger",
		"anbefal", "påtegning", "gennemgang", "redegørelse",
	} {
		remarks = remarks || strings.Contains(heading, w)
	}
	if !remarks || strings.HasPrefix(heading, "forslagsstiller") {
		return false
	}
	for _, w := range danish.Words(heading, 0, nil) {
		if OfAdministration(w.Fold) || OfAdministration(strings.TrimSuffix(w.Fold, "s")) {
			return true
		}
	}
	return strings.Contains(heading, " og ") && strings.Contains(heading, "s bemærkning")
}
