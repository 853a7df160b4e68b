package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// The rules about language look at the running text the administration wrote itself.

// languageSources are the sources of such a rule: the claims of the codex and that of
// a municipality's own codex it is made after.
func languageSources(own string, claims ...string) []checker.Source {
	return []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, forordet og afsnittet om betjening: god formidling i korte og præcise sager",
			Claims: claims, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: få og klare mål, utvetydig kommunikation",
			Claims: []string{own}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale sprogpolitikker; LIX efter Björnsson", Seen: "2026-11-22"},
	}
}

// everyType are the types the rules about language look at: all but formalities.
var everyType = []document.ItemType{
	document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed, document.Accounts,
}

// prose reports whether sentence i is running text of the administration's: no
// heading, table, point, list of attachments, quotation or footnote.
func prose(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return s.Voice == agenda.Administration && !s.Heading && s.Cell == nil && s.Block != nil && s.Point < 0 &&
		s.Block.Kind != document.Footnote &&
		!s.In(document.RoleAttachments, document.RoleHistory)
}

// opening is a sentence's first n words, for a finding about a long one.
func opening(s *agenda.Sentence, n int) document.Span {
	own := s.Words[s.Lead:]
	if len(own) <= n {
		return s.Span
	}
	return own[0].Span.Cover(own[n-1].Span)
}

// repeat writes examples that must be long.
func repeat(s string, n int) string { return strings.Repeat(s, n) }
