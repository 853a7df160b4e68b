package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// raisedByMember reports whether the title or the headings tell that a member, a party or a
// list has raised the matter: "Lene Brandt (SF) ønsker flere bænke", "Optagelse af punkt efter
// ønske fra Bo Ravn", "Byrådsmedlem Ida Holm: Stop for salg".
func (u *understanding) raisedByMember(it *document.Item) bool {
	raw := u.doc.Slice(it.Title)
	title := danish.Fold(raw)
	if len(title) != len(raw) || strings.Contains(title, "borgerforslag") || danish.Holds(title, ofTheSeat...) {
		return false
	}
	if who, _, ok := strings.Cut(title, ":"); ok && danish.BeginsWith(who, memberTitles...) && len(who) < 80 {
		return true
	}
	for _, verb := range []string{" foreslår", " ønsker", " stiller forslag", " begærer", " vil have"} {
		if k := strings.Index(title, verb); k > 0 && u.isMover(raw[:k], verb == " foreslår") {
			return true
		}
	}
	for _, p := range []string{
		"ønske fra ", "ønske af ", "anmodning fra ", "anmodning af ", "begæring fra ", "begæring af ",
		"initiativ fra ", "opfordring fra ", "forslag til beslutning fra ",
	} {
		k := strings.Index(title, p)
		if k < 0 {
			continue
		}
		by, what, _ := strings.Cut(raw[k+len(p):], " om ")
		if u.isMover(by, true) &&
			(danish.Holds(title[:k], "punkt", "sag ", "sagen", "optag", "dagsorden") ||
				strings.HasPrefix(p, "forslag") ||
				danish.BeginsWith(danish.Fold(what), "sag ", "punkt", "optagelse", "at få optaget", "behandling af")) {
			return true
		}
	}
	for _, p := range []string{
		"punkt fra ", "sag fra ", "dagsordensforslag fra ", "dagsordenspunkt fra ", "oplæg fra ", "initiativ fra ", "punkt rejst af ",
	} {
		if strings.HasPrefix(title, p) {
			by, _, _ := strings.Cut(raw[len(p):], ":")
			return u.isMover(by, false)
		}
	}
	return danish.BeginsWith(title, "forslag om", "forslag:") && u.answered(it)
}

// ofTheSeat are matters of the member's own seat, which are no proposals.
var ofTheSeat = []string{"orlov", "fritagelse", "udtræde", "habilitet", "stedfortræder", "vederlag", "forfald"}

// isMover reports whether a piece of a title may be who moves something: a member, a party, a
// list, or a name behind which the letter of a list stands in brackets; plain is for a name
// without one.
func (u *understanding) isMover(who string, plain bool) bool {
	name, list, bracket := strings.Cut(strings.TrimSpace(who), " (")
	low := danish.Fold(name)
	if u.voc.namesMember(low) {
		return true
	}
	name, _, _ = strings.Cut(name, ":")
	name, _, _ = strings.Cut(name, " og ")
	name, _, _ = strings.Cut(name, " ved")
	return !slices.ContainsFunc(strings.Fields(low), notMember) && isPerson(strings.ReplaceAll(name, "-", "")) &&
		(plain || bracket && len(list) < 24)
}

// notMember reports whether a folded word is of the name of a body or an association:
// "Grundejerforeningen" is, "Sejersbøl" is not.
func notMember(word string) bool {
	return slices.ContainsFunc(notMembers, func(part string) bool {
		return strings.HasPrefix(word, part) || strings.HasSuffix(word, part) || strings.HasSuffix(word, part+"en") ||
			strings.HasSuffix(word, part+"et")
	})
}

// answered reports whether the item has a section for the proposal and one in which the
// administration remarks on it.
func (u *understanding) answered(it *document.Item) bool {
	proposal, remarks := false, false
	for _, s := range it.Sections {
		heading := headingKey(u.doc.Slice(s.Heading))
		proposal = proposal || s.Role == document.RoleProposal && !s.Heading.Empty()
		remarks = remarks ||
			danish.BeginsWith(heading, "forvaltningens", "administrationens", "borgmesterkontorets") &&
				danish.Holds(heading, "bemærkning", "kommentar", "svar")
	}
	return proposal && remarks
}
