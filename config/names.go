package config

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The words of the file for what the program names otherwise.
var (
	// headingRoles may be given further headings; the title has none.
	headingRoles = []document.Role{
		document.RoleRecommendation, document.RoleSummary, document.RoleCase, document.RoleOptions,
		document.RoleAssessment, document.RoleEconomy, document.RoleLaw, document.RoleHearing,
		document.RoleNext, document.RoleCompetence, document.RoleHistory, document.RoleStaff,
		document.RoleAttachments, document.RoleDecision, document.RoleProposal, document.RoleOther,
	}
	// requiredRoles may be demanded of an item.
	requiredRoles = headingRoles[:len(headingRoles)-1]

	itemTypes = []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Proposal,
		document.Closed, document.Accounts, document.Formality, document.Unknown,
	}
	severities = []string{string(checker.Error), string(checker.Warning), string(checker.Suggestion)}
	switches   = append([]string{off, on}, severities...)
	failLevels = append(append([]string{}, severities...), "aldrig")
	duties     = []string{"lovlighed", "sandhed", "faglighed", "udvikling", "ansvar", "aabenhed", "neutralitet", "betjening"}
	// ownLists may be added to even if no rule's cues name them.
	ownLists = []string{"institutioner", "organer", "partier"}
)

const (
	off       = "fra"
	on        = "til"
	byDefault = "standard"
)

// named finds the value a word stands for: as written, or in ASCII with oe or o
// for ø, or with å for aa.
func named[T ~string](word string, all []T) (T, bool) {
	for _, v := range all {
		for _, form := range forms(string(v)) {
			if form == word {
				return v, true
			}
		}
	}
	return "", false
}

// forms are the ways a name may be written, the usual first.
func forms(name string) []string {
	all := []string{name}
	ascii, short := danish.ASCII(name), []rune(name)
	for i, r := range short {
		switch r {
		case 'ø':
			short[i] = 'o'
		case 'å':
			short[i] = 'a'
		}
	}
	if ascii != name {
		all = append(all, ascii)
		if s := string(short); s != name && s != ascii {
			all = append(all, s)
		}
	}
	if letters := strings.ReplaceAll(name, "aa", "å"); letters != name {
		all = append(all, letters) // names of the program's own are ASCII
	}
	return all
}

func words[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}
