package document

import (
	"sort"
	"time"
)

// ItemType is the kind of case presentation, in Danish as users and JSON see it.
type ItemType string

// The item types.
const (
	Decision    ItemType = "beslutning"
	Discussion  ItemType = "drøftelse"
	Information ItemType = "orientering"
	Proposal    ItemType = "medlemsforslag"
	Closed      ItemType = "lukket"
	Accounts    ItemType = "regnskab"
	Formality   ItemType = "formalia"
	Unknown     ItemType = "ukendt"
)

// Trait is something true of an item that cuts across the types.
type Trait uint16

// The traits.
const (
	AsksMoney     Trait = 1 << iota // the recommendation asks for an appropriation
	TwoVoices                       // a proposal first, the administration's answer after it
	Cover                           // the substance lies in an attachment
	SecondReading                   // a second reading without changes
	Bound                           // the text says that the decision is bound by law
	Appointment                     // elects or appoints persons
	Consultation                    // the item sends something into a hearing
	Options                         // it sets up choices in a table or a list
	Unfinished                      // the text breaks off in the middle of a sentence
	Question                        // it asks outright, with yes or no as the answers
	TalkOnly                        // nothing is asked for but a discussion or that something is noted, and no draft is put forward
)

// Has reports whether all of the traits t are present.
func (x Trait) Has(t Trait) bool { return x&t == t }

// Access tells whether an item is for open or closed doors.
type Access string

// The values of Access.
const (
	Open     Access = "åben"
	ClosedTo Access = "lukket"
)

// Role is what a section is for, whatever its heading says.
type Role string

// The section roles.
const (
	RoleTitle          Role = "titel"
	RoleRecommendation Role = "indstilling"
	RoleSummary        Role = "resume"
	RoleCase           Role = "sagsfremstilling"
	RoleOptions        Role = "handlerum"
	RoleAssessment     Role = "vurdering"
	RoleEconomy        Role = "økonomi"
	RoleLaw            Role = "lovgrundlag"
	RoleHearing        Role = "høring"
	RoleNext           Role = "videre"
	RoleCompetence     Role = "kompetence"
	RoleHistory        Role = "historik"
	RoleStaff          Role = "personale"
	RoleAttachments    Role = "bilag"
	RoleDecision       Role = "beslutning" // what a body decided: not the administration's words
	RoleProposal       Role = "forslag"    // what a member proposes: the member's words
	RoleOther          Role = "andet"
)

// Item is one case on the agenda.
type Item struct {
	Index       int    // 1-based in the file
	Number      string // "7" of "7. Garanti til ..."
	Title       Span   // may be empty; without number and mark
	Mark        string // the type mark of the title, "B" of "(B)", or ""
	Span        Span
	Type        ItemType
	Declared    ItemType // what the item itself says it is, by its title, its mark or a line; "" if it does not say
	Traits      Trait
	Access      Access
	Committee   string
	Meeting     time.Time // zero if unknown
	Language    string    // "da", or what the text is instead ("nb", "en")
	Sections    []*Section
	Points      []Point
	Attachments []Attachment
}

// Section is a part of an item under one heading. The first section of an item
// may lack a heading.
type Section struct {
	Role    Role
	Heading Span // may be empty; a run-in heading ("Lovgrundlag: ...") is part of its first block
	Level   int
	Body    Span
	Blocks  []*Block
}

// Point is one thing the item asks its body to decide.
type Point struct {
	Span   Span // the point itself
	LeadIn Span // "Direktøren indstiller, at"; may be empty, may be shared by several points
	Number string
}

// Attachment is a line of the attachment list.
type Attachment struct {
	Span   Span
	Number string // "2", or "" in a list without numbers
	Title  Span   // may be empty
}

// Section returns the first section with one of the roles, or nil.
func (it *Item) Section(roles ...Role) *Section {
	for _, s := range it.Sections {
		for _, r := range roles {
			if s.Role == r {
				return s
			}
		}
	}
	return nil
}

// At returns the section that holds the byte, or nil.
func (it *Item) At(offset int) *Section {
	i := sort.Search(len(it.Sections), func(i int) bool { return it.Sections[i].span().End > offset })
	if i < len(it.Sections) && it.Sections[i].span().Start <= offset {
		return it.Sections[i]
	}
	return nil
}

func (s *Section) span() Span { return s.Heading.Cover(s.Body) }
