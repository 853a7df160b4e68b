package neutralitet

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ofProposal reports whether a hit is the party in "<party>s forslag" or "forslag fra
// <party>" of an item that answers a proposal.
func ofProposal(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	for k := s.WordFrom(h.Span.Start); k < len(s.Words) && h.Span.Contains(s.Words[k].Span); k++ {
		last := k // of the name: "Radikale Venstres"
		for last+1 < len(s.Words) && partOfName[s.Words[last+1].Fold] {
			last++
		}
		behind := last+1 < len(s.Words) && strings.HasSuffix(s.Words[last].Fold, "s") && isProposal(s.Words[last+1].Fold)
		before := k > 1 && s.Words[k-1].Fold == "fra" && isProposal(s.Words[k-2].Fold)
		if behind || before {
			return p.Item.Type == document.Proposal || p.Item.Traits.Has(document.TwoVoices) || len(p.Hits("svar")) > 0 ||
				strings.Contains(danish.Fold(p.Text(p.Item.Title)), "forslag fra")
		}
	}
	return false
}

// partOfName are the words that end the name of a party.
var partOfName = danish.WordSet("venstre venstres folkeparti folkepartis konservative konservatives alliance alliances")

func isProposal(w string) bool {
	return strings.HasPrefix(w, "forslag") || strings.HasPrefix(w, "medlemsforslag") || strings.HasPrefix(w, "beslutningsforslag")
}

// moves reports whether a hit is the party that moves a member's proposal: beside the verb that
// says so ("Liste K foreslår"), or named by the recommendation.
func moves(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	if p.Item.Type != document.Proposal {
		return false
	}
	if len(p.Item.Points) > 0 && strings.HasPrefix(danish.Fold(p.Text(p.Item.Points[0].LeadIn)), danish.Fold(p.Text(h.Span))) {
		return true
	}
	for k := s.WordFrom(h.Span.Start); k < len(s.Words) && h.Span.Contains(s.Words[k].Span); k++ {
		if k > 0 && moving[s.Words[k-1].Fold] || k+1 < len(s.Words) && moving[s.Words[k+1].Fold] {
			return true
		}
	}
	return false
}

var moving = danish.WordSet("indstiller foreslår stiller fremsætter")
