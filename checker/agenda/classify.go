package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// classify sets type, access and traits of an item (catalogue 1.A): closed, member's
// proposal, formality and accounts are known by title and marks, the rest by what
// the recommendation asks for. A mark or a title that says orientation or discussion
// decides over a hard verb; another rule tells of the contradiction (ruling 8).
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
	case u.closed(it, title):
		it.Type, it.Access = document.Closed, document.ClosedTo
	case declared == document.Proposal || u.movedByMembers(it):
		it.Type = document.Proposal
	case declared == document.Formality || isFormality(title) || every(points, isCalendar) || every(points, ofTheMeeting) || appointsByTitle(title) && every(points, appoints):
		it.Type = document.Formality
	case isAccounts(title) || len(points) > 0 && asksAccounts(points[0]):
		it.Type = document.Accounts
	case it.Traits.Has(document.AsksMoney) && (declared == document.Information || declared == document.Discussion && !talks(points)):
		it.Type = document.Decision // a hard verb beats a soft title (catalogue 1.A)
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

// declared is the type the item itself says it has, "" if it does not say.
func (u *understanding) declared(it *document.Item, title string, blocks []*document.Block) document.ItemType {
	if t := u.typeLine(blocks); t != "" {
		return t
	}
	switch {
	case u.voc.isProposal(title):
		return document.Proposal
	case answersProposal(title):
		return document.Proposal
	case movedByMember(title):
		return document.Proposal
	case startsWord(title, "orientering") || startsWord(title, "til orientering") || it.Mark == "O":
		return document.Information
	case startsWord(title, "drøftelse") || startsWord(title, "temadrøftelse") || startsWord(title, "til drøftelse") || it.Mark == "D":
		return document.Discussion
	}
	return markNamed(title)
}

// markNamed is the type that the end of a title names in words: "Energidata (orientering)".
func markNamed(title string) document.ItemType {
	inner, ok := strings.CutSuffix(title, ")")
	if !ok {
		return ""
	}
	inner = strings.TrimPrefix(inner[strings.LastIndexByte(inner, '(')+1:], "til ")
	for _, end := range []string{"", "ssag", "spunkt"} {
		if word, ok := strings.CutSuffix(inner, end); ok && (word == "orientering" || word == "drøftelse" || word == "beslutning") {
			return typeNamed(word)
		}
	}
	return ""
}

// typeLine reads a line like "Sagstype: Orientering", "Orienteringssag" or
// "Punkttype: Medlemsforslag" near the top of the item.
func (u *understanding) typeLine(blocks []*document.Block) document.ItemType {
	for i, b := range blocks[:min(8, len(blocks))] {
		if b.Table != nil {
			continue
		}
		line := u.doc.Slice(b.Span)
		if len(line) > 60 {
			line = strings.ToValidUTF8(line[:60], "")
		}
		line = danish.Fold(line)
		key, value, ok := strings.Cut(line, ":")
		if ok && strings.HasPrefix(strings.Trim(key, " *"), "forslagsstiller") {
			return document.Proposal // the field that names who moves it
		}
		if typeKeys[strings.Trim(key, " *")] {
			if !ok && i+1 < len(blocks) {
				value = danish.Fold(u.doc.Slice(blocks[i+1].Span))
			}
			return typeNamed(strings.Trim(value, " *"))
		}
		line = strings.Trim(line, " .()*")
		if t := typeNamed(line); t != "" && (len(line) < 24 && (strings.Contains(line, "sag") || strings.Contains(line, "punkt")) || marksType(line)) {
			return t
		}
	}
	return ""
}

var typeKeys = map[string]bool{"sagstype": true, "punkttype": true, "beslutningstype": true, "type": true}

func typeNamed(s string) document.ItemType {
	switch {
	case strings.HasPrefix(s, "orientering"):
		return document.Information
	case strings.HasPrefix(s, "drøftelse"):
		return document.Discussion
	case strings.HasPrefix(s, "medlem"), strings.Contains(s, " medlem"), strings.HasPrefix(s, "initiativsag"):
		return document.Proposal
	case strings.HasPrefix(s, "beslutning"):
		return document.Decision
	}
	return ""
}

// marksType reports whether a line is a mark and nothing else: the word for a type before a
// sign that parts it from the body or the date ("Orientering · Kulturudvalget").
func marksType(line string) bool {
	head, rest, ok := strings.Cut(line, " ")
	if head = strings.Trim(head, "*:,"); head != "orientering" && head != "drøftelse" && head != "beslutning" {
		return false
	}
	if !ok {
		return false // the heading of what follows
	}
	for _, sign := range []string{"·", "|", "•", "/", "–", "-", "—"} {
		if after, ok := strings.CutPrefix(rest, sign+" "); ok {
			body, _, _ := strings.Cut(after, " "+sign)
			return ofBody(strings.TrimRight(body, " *")) || after != "" && strings.IndexByte("0123456789", after[0]) >= 0
		}
	}
	return false
}

// informs reports whether an item that asks for nothing says in its first lines that its body
// is told of something.
func (u *understanding) informs(it *document.Item) bool {
	for i, s := range it.Sections {
		if i > 1 || len(s.Blocks) == 0 || s.Blocks[0].Table != nil || i == 1 && s.Role != document.RoleSummary {
			continue
		}
		words := danish.Words(u.doc.Slice(s.Blocks[0].Content()), 0, nil)
		if hasWord(words, informing) && !danish.HasStem(words, deciding...) && slices.ContainsFunc(words, func(w danish.Word) bool { return ofBody(w.Fold) }) {
			return true
		}
	}
	return false
}

var (
	informing = []string{"orienteres", "orienterer", "orientere"}
	deciding  = []string{"stilling", "godkend", "beslut", "vedtag", "bevilg", "tiltræd", "afgør", "vælge"}
)

// startsWord reports whether s begins with the word (not merely with its letters).
func startsWord(s, word string) bool {
	return strings.HasPrefix(s, word) && (len(s) == len(word) || strings.IndexByte(" :.,-/", s[len(word)]) >= 0)
}

func (u *understanding) traits(it *document.Item, title string, points [][]danish.Word) document.Trait {
	var t document.Trait
	for _, words := range points {
		if danish.HasStem(words, "bevilges", "tillægsbevilling", "anlægsbevilling", "driftsbevilling", "merbevilling", "rådighedsbeløb", "bevilling") && !danish.HasStem(words, "bevillingsmæssig") {
			t |= document.AsksMoney
		}
		if appoints(words) {
			t |= document.Appointment
		}
		if danish.HasStem(words, "høring", "fremlægges") && danish.HasStem(words, "send", "fremlæg", "udsend", "henblik") {
			t |= document.Consultation
		}
	}
	if appointsByTitle(title) {
		t |= document.Appointment
	}
	if answersProposal(title) {
		t |= document.TwoVoices
	}
	if u.setsOptions(it) {
		t |= document.Options
	}
	if strings.Contains(title, "2. behandling") || strings.Contains(title, "anden behandling") {
		t |= document.SecondReading
	}
	return t
}
