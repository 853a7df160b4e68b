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
	case declared == document.Formality || isFormality(title) || allAbout(points, calendars) || ofTheMeeting(points) || appointsByTitle(title) && allAppoint(points):
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
	default:
		it.Type = document.Decision
	}
}

// advisers are the beginnings of words for the bodies that say what they think, and
// decide nothing but the use of their own grants.
var advisers = []string{"lokaludvalg", "bydelsudvalg", "ældreråd", "seniorråd", "handicapråd", "udsatteråd", "ungeråd", "ungdomsråd", "integrationsråd", "frivilligråd", "frivillighedsråd", "lokalråd", "landsbyråd"}

// advises reports whether the first point is for such a body to carry out, and no money
// goes with it.
func advises(points [][]danish.Word) bool {
	if len(points) == 0 || !hasStem(points[0][:min(6, len(points[0]))], advisers) {
		return false
	}
	for _, words := range points {
		if hasStem(words, []string{"kr", "kroner", "tilsagn", "tilskud", "bevilg", "pulje"}) {
			return false
		}
	}
	return true
}

// drafts are the beginnings of words for something put forward, so that a discussion
// of it gives it its shape.
var drafts = []string{"udkast", "oplæg", "forslag"}

func onTheTable(points [][]danish.Word) bool {
	return slices.ContainsFunc(points, func(words []danish.Word) bool {
		return hasStem(words, drafts) && !endsIn(words, "på", "mødet") // a talk given at the meeting
	})
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
	case isProposal(title):
		return document.Proposal
	case answersProposal(title):
		return document.Proposal
	case startsWord(title, "orientering") || startsWord(title, "til orientering") || it.Mark == "O":
		return document.Information
	case startsWord(title, "drøftelse") || startsWord(title, "temadrøftelse") || it.Mark == "D":
		return document.Discussion
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
		if t := typeNamed(strings.Trim(line, " .()*")); t != "" && len(line) < 24 && (strings.Contains(line, "sag") || strings.Contains(line, "punkt")) {
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

// startsWord reports whether s begins with the word (not merely with its letters).
func startsWord(s, word string) bool {
	return strings.HasPrefix(s, word) && (len(s) == len(word) || strings.IndexByte(" :.,-/", s[len(word)]) >= 0)
}

func isFormality(title string) bool {
	if unit, rest, ok := strings.Cut(title, " - "); ok && len(unit) <= 4 {
		title = rest // "TM - Godkendelse af dagsorden"
	}
	for _, p := range []string{"godkendelse af dagsorden", "bemærkninger til dagsorden", "beslutninger om dagsorden", "åben dagsorden", "fraværende", "godkendelse af referat", "godkendelse af protokol", "godkendelse af beslutningsprotokol", "siden sidst", "meddelelser", "eventuelt", "orientering fra borgmester", "orientering fra formand", "orientering fra udvalgsformand", "dialogmøde", "besøg hos", "besøg på", "besøg i", "rundvisning", "fast punkt", "spørgetid", "underskrift", "underskriftsside", "dagsorden", "nyt fra", "gensidig orientering", "mødet slut", "lukning af mødet", "valg af mødeleder", "orientering ved", "orienteringer"} {
		if startsWord(title, p) || strings.HasPrefix(title, p) && len(title) < len(p)+24 {
			return true
		}
	}
	for _, w := range calendars {
		if strings.Contains(title, w) {
			return true
		}
	}
	return false
}

// calendars are the beginnings of words for the plan of a body's meetings.
var calendars = []string{"mødeplan", "mødekalender", "mødedatoer", "mødeoversigt"}

// ofTheMeeting reports whether every point only approves the agenda or the minutes.
func ofTheMeeting(points [][]danish.Word) bool {
	return allAbout(points, []string{"dagsorden", "referat", "protokol"}) && !slices.ContainsFunc(points, func(words []danish.Word) bool {
		return len(words) > 10 || !hasStem(words, []string{"godkend"})
	})
}

// allAbout reports whether there are points and each holds a word with one of the stems.
func allAbout(points [][]danish.Word, stems []string) bool {
	return len(points) > 0 && !slices.ContainsFunc(points, func(words []danish.Word) bool { return !hasStem(words, stems) })
}

// movedByMembers reports whether the recommendation says that members move a proposal,
// whatever the title calls it.
func (u *understanding) movedByMembers(it *document.Item) bool {
	for _, p := range it.Points {
		text := u.doc.Slice(p.Span.Cover(p.LeadIn))
		if strings.IndexByte(text, ')') < 0 {
			continue
		}
		text = danish.Fold(text)
		if strings.Contains(text, ") fremsætter forslag") || strings.Contains(text, ") stiller forslag") || strings.Contains(text, ") fremsætter følgende") || strings.Contains(text, ") stiller følgende") {
			return true
		}
	}
	return false
}

func isAccounts(title string) bool {
	for _, w := range []string{"budgetopfølgning", "anlægsregnskab", "halvårsregnskab", "årsregnskab", "kvartalsopfølgning", "økonomirapport", "forventet regnskab", "overførsler fra", "overførsel af", "driftsoverførsel", "budgetkontrol", "budgetrevision", "årsberetning og regnskab", "regnskab 20", "regnskabet for 20", "økonomivurdering", "økonomiopfølgning", "finansiel status", "likviditetsoversigt"} {
		if strings.Contains(title, w) {
			return true
		}
	}
	return strings.HasPrefix(title, "regnskab ") || isAccount(title)
}

// isAccount reports whether a title is that of a numbered economic account of the
// year ("2. økonomiske redegørelse"), not one about a single matter.
func isAccount(title string) bool {
	for _, name := range []string{"økonomisk redegørelse", "økonomiske redegørelse", "økonomiredegørelse"} {
		before, after, ok := strings.Cut(title, name)
		if !ok {
			continue
		}
		if startsWord(strings.TrimSpace(after), "om") || startsWord(strings.TrimSpace(after), "vedrørende") || startsWord(strings.TrimSpace(after), "vedr") {
			return false
		}
		if strings.ContainsAny(title, "0123456789") || strings.TrimSpace(before+after) == "" {
			return true
		}
		for _, w := range strings.Fields(before) {
			switch w {
			case "første", "anden", "andet", "tredje", "fjerde", "i", "ii", "iii", "iv":
				return true
			}
		}
	}
	return false
}

// Verbs and nouns of a recommendation, by their beginnings. What is neither soft
// nor talk asks for a decision.
var (
	firmVerbs = []string{"godkend", "vedtag", "bevilg", "bevilling", "tillægsbevilling", "anlægsbevilling", "tiltræd", "fastsæt"}
	softVerbs = []string{"efterretning", "orientere", "orienteres", "orienteret", "orientering", "orienteringen"}
	talkVerbs = []string{"drøftes", "drøfter", "drøfte"}
	// reports tell what has been done: approving one is to take note of it.
	reports = []string{"afrapportering", "statusrapport", "slutrapport", "årsberetning"}
)

// asked is the type the points ask for, "" without points. Any hard verb makes a decision.
func asked(points [][]danish.Word) document.ItemType {
	var soft, talk bool
	for _, words := range points {
		switch {
		case (hasWord(words, talkVerbs) || endsIn(words, "til", "drøftelse")) && !hasStem(words, firmVerbs):
			talk = true
		case hasWord(words, softVerbs) && !hasStem(words, firmVerbs), approvesReport(words):
			soft = true
		default:
			return document.Decision
		}
	}
	switch {
	case talk:
		return document.Discussion
	case soft:
		return document.Information
	}
	return ""
}

// approvesReport reports whether a point approves a report and nothing else.
func approvesReport(words []danish.Word) bool {
	return len(words) <= 14 && hasStem(words, []string{"godkend"}) && hasStem(words, reports)
}

// endsIn reports whether words end in two given ones.
func endsIn(words []danish.Word, a, b string) bool {
	n := len(words)
	return n > 2 && words[n-2].Fold == a && words[n-1].Fold == b
}

// talks reports whether one of the points asks for nothing but a discussion.
func talks(points [][]danish.Word) bool {
	for _, words := range points {
		if hasWord(words, talkVerbs) && !hasStem(words, []string{"bevilling", "tillægsbevilling", "anlægsbevilling", "bevilg"}) {
			return true
		}
	}
	return false
}

// asksAccounts reports whether a point asks to have accounts approved: "at regnskabet
// for torvet godkendes".
func asksAccounts(words []danish.Word) bool {
	for i, w := range words[:min(len(words), 4)] {
		if strings.HasPrefix(w.Fold, "regnskab") || strings.HasSuffix(w.Fold, "regnskab") || strings.HasSuffix(w.Fold, "regnskabet") {
			return hasStem(words[i+1:], []string{"godkend", "efterretning"})
		}
	}
	return false
}

func hasWord(words []danish.Word, list []string) bool {
	for _, w := range words {
		for _, s := range list {
			if w.Fold == s {
				return true
			}
		}
	}
	return false
}

func hasStem(words []danish.Word, stems []string) bool {
	for _, w := range words {
		for _, s := range stems {
			if strings.HasPrefix(w.Fold, s) {
				return true
			}
		}
	}
	return false
}

func (u *understanding) traits(it *document.Item, title string, points [][]danish.Word) document.Trait {
	var t document.Trait
	for _, words := range points {
		if hasStem(words, []string{"bevilges", "tillægsbevilling", "anlægsbevilling", "driftsbevilling", "merbevilling", "rådighedsbeløb", "bevilling"}) && !hasStem(words, []string{"bevillingsmæssig"}) {
			t |= document.AsksMoney
		}
		if appoints(words) {
			t |= document.Appointment
		}
		if hasStem(words, []string{"høring", "fremlægges"}) && hasStem(words, []string{"send", "fremlæg", "udsend", "henblik"}) {
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
