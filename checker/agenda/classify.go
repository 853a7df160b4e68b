package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// classify sets type, access and traits of an item: closed, member's
// proposal, formality and accounts are known by title and marks, the rest by what
// the recommendation asks for. A mark or a title that says orientation or discussion
// decides over a hard verb; another rule tells of the contradiction.
func (u *understanding) classify(it *document.Item, blocks []*document.Block) {
	title := danish.Fold(u.doc.Slice(it.Title))
	declared := u.declared(it, title, blocks)
	it.Declared = declared
	points := make([][]danish.Word, len(it.Points))
	for i, p := range it.Points {
		points[i] = danish.Words(u.doc.Slice(p.Span), 0, nil)
	}
	ask := asked(points)
	if advises(points) {
		ask = document.Discussion
		it.Traits |= document.TalkOnly
	}
	theme := startsWord(title, "temadrøftelse")
	if (ask == document.Discussion || ask == document.Information) && (theme || !onTheTable(points)) || theme && ask == "" {
		it.Traits |= document.TalkOnly
	}
	it.Traits |= u.traits(it, title, points)
	switch {
	case u.closed(it):
		it.Type, it.Access = document.Closed, document.ClosedTo
	case declared == document.Proposal || u.movedByMembers(it):
		it.Type = document.Proposal
	case declared == document.Formality || isFormality(title) && declared == "" || every(points, isCalendar) ||
		every(points, ofTheMeeting) || appointsByTitle(title) && every(points, appoints):
		it.Type = document.Formality
	case isAccounts(title) || len(points) > 0 && asksAccounts(points[0]):
		it.Type = document.Accounts
	case it.Traits.Has(document.AsksMoney) && (declared == document.Information || declared == document.Discussion && !talks(points)):
		it.Type = document.Decision // a hard verb beats a soft title
	case declared == document.Information && it.Mark == "" && startsWord(title, "orientering") && settles(points):
		it.Type = document.Decision // and so do points that only decide
	case declared != "":
		it.Type = declared
	case u.known(it) < 2 && !(len(it.Points) > 0 && it.Span.Len() > 800):
		it.Type = document.Unknown
	case ask != "":
		it.Type = ask
	case len(it.Points) == 0 && u.informs(it):
		it.Type = document.Information
	default:
		it.Type = document.Decision
	}
}

// known counts the known sections; title and unknown headings do not count.
func (u *understanding) known(it *document.Item) int {
	n := 0
	for _, s := range it.Sections {
		if s.Role != document.RoleOther && s.Role != document.RoleTitle && s.Role != document.RoleDecision {
			n++
		}
	}
	return n
}

// informs reports whether an item that asks for nothing says in its first lines that its body
// is told of something.
func (u *understanding) informs(it *document.Item) bool {
	for i, s := range it.Sections {
		if i > 1 || i == 1 && s.Role != document.RoleSummary {
			continue
		}
		for k, b := range s.Blocks[:min(4, len(s.Blocks))] {
			if b.Table != nil {
				break
			}
			words := danish.Words(u.doc.Slice(b.Content()), 0, nil)
			if !danish.HasStem(words, deciding...) && (givesStatus(words) || k == 0 && orients(words)) {
				return true
			}
		}
	}
	return false
}

var (
	informing = []string{"orienteres", "orienterer", "orientere"}
	deciding  = []string{"stilling", "godkend", "beslut", "vedtag", "bevilg", "tiltræd", "afgør", "vælge"}
)

// orients reports whether a text tells that a body is told of something.
func orients(words []danish.Word) bool {
	return hasWord(words, informing) && slices.ContainsFunc(words, func(w danish.Word) bool { return ofBody(w.Fold) })
}

// givesStatus reports whether a text lays the item before the members "til orientering", or
// gives them a status.
func givesStatus(words []danish.Word) bool {
	if len(words) > 2 && words[0].Fold == "til" && words[1].Fold == "orientering" ||
		len(words) > 4 && words[0].Fold == "sagen" && endsIn(words, "til", "orientering") {
		return true
	}
	first := words[:min(len(words), 12)]
	return hasWord(first, []string{"giver", "gives"}) && hasWord(first, []string{"status"})
}

// startsWord reports whether s begins with the word (not merely with its letters).
func startsWord(s, word string) bool {
	return strings.HasPrefix(s, word) && (len(s) == len(word) || strings.IndexByte(" :.,-/", s[len(word)]) >= 0)
}

// forTheTable reports whether a point only lays the matter before its body: "at sagen fremlægges til
// drøftelse".
func forTheTable(words []danish.Word) bool {
	for k := 2; k < len(words); k++ {
		if strings.HasPrefix(words[k-2].Fold, "fremlægges") && words[k-1].Fold == "til" {
			return danish.BeginsWith(words[k].Fold, "drøftelse", "behandling", "godkendelse", "orientering", "efterretning", "beslutning")
		}
	}
	return false
}

func (u *understanding) traits(it *document.Item, title string, points [][]danish.Word) document.Trait {
	var t document.Trait
	for _, words := range points {
		if danish.HasStem(words, "bevilges", "tillægsbevilling", "anlægsbevilling", "driftsbevilling", "merbevilling",
			"rådighedsbeløb", "bevilling") && !danish.HasStem(words, "bevillingsmæssig") {
			t |= document.AsksMoney
		}
		if appoints(words) {
			t |= document.Appointment
		}
		if danish.HasStem(words, "høring", "fremlægges") &&
			danish.HasStem(words, "send", "fremlæg", "udsend", "henblik") && !forTheTable(words) {
			t |= document.Consultation
		}
	}
	if appointsByTitle(title) {
		t |= document.Appointment
	}
	if answersProposal(title) {
		t |= document.TwoVoices
	}
	if u.setsOptions(it) || u.asksToChoose(it, points) {
		t |= document.Options
	}
	if u.asksYesOrNo(it) {
		t |= document.Question
	}
	if strings.Contains(title, "2. behandling") || strings.Contains(title, "anden behandling") {
		t |= document.SecondReading
	}
	return t
}
