package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ofAnother reports whether an attachment is another document's ("kontraktens bilag 7",
// "bilag 2 til aftalen", "lovens bilag 1"), or a closed one.
func ofAnother(p *checker.Pass, s *agenda.Sentence, k int, span document.Span) bool {
	from := max(s.Lead, k-4)
	for i, w := range s.Words[from:k] {
		last := from+i == k-1
		if last && len(w.Fold) > 4 && strings.HasSuffix(w.Fold, "s") && w.Fold != "vedlagtes" && !w.Break ||
			strings.HasPrefix(w.Fold, "lukke") {
			return true
		}
		if last && (standing(w.Fold) || !s.Words[k].Break && documentWord(w.Fold)) || legalWord(w.Fold) ||
			last && w.Fold == "på" && from < k-1 && strings.HasPrefix(s.Words[k-2].Fold, "op") ||
			last && w.Fold == "af" && from < k-1 && s.Words[k-2].Fold == "omfattet" {
			return true
		}
	}
	return belongsTo(p, s, span)
}

// belongsTo looks at what follows a citation: "til aftalen", "i lov om ...", ", punkt 10".
func belongsTo(p *checker.Pass, s *agenda.Sentence, span document.Span) bool {
	words := wordsBehind(p.Text(document.Span{Start: span.End, End: s.Span.End}))
	if len(words) == 0 {
		return false
	}
	first := strings.Trim(words[0], ".,;:()")
	if first == "" && len(words) > 1 {
		words = words[1:]
		first = strings.Trim(words[0], ".,;:()")
	}
	if first == "punkt" || first == "pkt" || first == "litra" || first == "nr" || strings.HasPrefix(first, "lukke") {
		return true
	}
	if len(words) < 2 || first != "til" && first != "i" && first != "af" && first != "fra" {
		return false
	}
	if (words[1] == "samme" || words[1] == "den" || words[1] == "denne") && len(words) > 2 {
		words = words[1:]
	}
	owner := strings.Trim(words[1], ".,;:()»«\"")
	if strings.HasSuffix(owner, "-") && len(words) > 3 && words[2] == "og" { // "kasse- og regnskabsregulativet"
		owner = strings.Trim(words[3], ".,;:()»«\"")
	}
	if own[owner] { // but "til sagen fra den 12. maj" is another
		return len(words) > 2 && !strings.ContainsAny(words[1], ".,;:)") && (words[2] == "fra" || words[2] == "den" || words[2] == "på")
	}
	for _, w := range words[1:min(len(words), 6)] { // "i kommunens gældende kasse- og regnskabsregulativ"
		if standing(strings.Trim(w, ".,;:()»«\"")) {
			return true
		}
		if strings.ContainsAny(w, ".,;:)") {
			break
		}
	}
	return documentWord(owner) || legalWord(owner) ||
		first != "i" && len(owner) > 4 &&
			(strings.HasSuffix(owner, "en") || strings.HasSuffix(owner, "et") || strings.HasSuffix(owner, "ens") ||
				strings.HasSuffix(owner, "ets") || strings.HasSuffix(owner, "ne"))
}

// own are words for the item itself.
var own = danish.WordSet("sagen sagsfremstillingen dagsordenen dagsordenspunktet punktet indstillingen denne listen dagsorden")

// standing reports whether a word is a set of rules that stands apart from all items, so
// that also behind a comma the attachment is its own: "regulativet, bilag 5".
func standing(w string) bool {
	for _, stem := range []string{
		"regulativ", "vedtægt", "forretningsorden", "overenskomst", "delegationsplan", "kompetenceplan", "bevillingsregler", "kommuneplan",
	} {
		if at := strings.Index(w, stem); at >= 0 && len(w)-at <= len(stem)+len("erne") {
			return true
		}
	}
	return false
}

// documentWord reports whether a word is a document that has attachments of its own.
func documentWord(w string) bool {
	return danish.EndsWith(w, "kontrakt", "kontrakten", "aftale", "aftalen", "vedtægt", "vedtægten", "vedtægterne",
		"rapport", "rapporten", "notat", "notatet", "lokalplan", "lokalplanen", "kommuneplanen", "budgettet",
		"budgetmaterialet", "høringsmaterialet", "regulativet", "udbudsmaterialet", "kravspecifikationen",
		"redegørelse", "redegørelsen", "strategien", "politikken", "planforslaget", "ansøgningen", "overenskomsten",
		"forliget", "miljørapporten", "projektbeskrivelsen", "vilkårene")
}

func legalWord(w string) bool {
	for _, stem := range []string{"lov", "bekendtgørelse", "direktiv", "forordning", "cirkulære", "vejledning"} {
		if strings.HasPrefix(w, stem) && w != "lovgrundlag" {
			return true
		}
	}
	return strings.HasSuffix(w, "bekendtgørelsen") || strings.HasSuffix(w, "direktivet") ||
		strings.HasSuffix(w, "loven") || strings.HasSuffix(w, "lovens")
}
