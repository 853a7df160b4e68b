package checker

import "sagstjek/checker/document"

// Finding is one thing a rule has to say about an item.
type Finding struct {
	Rule        *Rule
	Severity    Severity
	Span        document.Span   // where it is shown; never empty
	Facts       []document.Span // what it is about, if that is not Span
	Message     string          // one or two sentences in plain Danish
	Remedy      string
	Evidence    []Evidence
	Fix         *Fix
	Belongs     []document.Role // of an absence: the sections it could stand in, the likeliest first
	Quiet       bool            // shown only under --all and never in the exit status
	Suppressed  *Suppressed
	Fingerprint string // 16 hex digits, or "" where none may be given
}

// Evidence is a further place that bears on a finding. File is "" for the file
// of the finding itself; Doc is the text of another file, nil where only its name
// is known.
type Evidence struct {
	Note string
	File string
	Doc  *document.Document
	Span document.Span
}

// Fix is a change to the text that resolves a finding.
type Fix struct {
	Label string
	Safe  bool // false: a person must look at the result
	Edits []Edit
}

// Edit replaces the text of Span.
type Edit struct {
	Span document.Span
	Text string
}

// Suppressed tells why a finding is not shown.
type Suppressed struct {
	Reason string
	Where  string // "i teksten", "sagstjek.svar.toml", "baseline"
}

// Note is something to know about a file or an item that is no finding.
type Note struct {
	Level   string // info or warning
	Rule    string // id of a pseudo-rule, or ""
	Message string
}

// ItemResult is what was found in one item. Findings are in order of place, then
// rule id; suppressed ones are among them.
type ItemResult struct {
	Item     *document.Item
	Words    int
	LIX      int
	Notes    []Note
	Findings []*Finding
}

// FileResult is what was found in one file. Err is "" or says in Danish why the
// file could not be checked and what to do; then the other fields may be empty. With a
// Doc the file was checked in part: a rule failed, and what the others found is there.
type FileResult struct {
	Path  string
	Doc   *document.Document
	Err   string
	Notes []Note
	Items []ItemResult

	Compared *Compared // nil unless two versions were compared
}

// Partial reports whether a file was read but not checked by all rules.
func (f *FileResult) Partial() bool { return f.Err != "" && f.Doc != nil }

// Count returns how many findings that are shown there are of each severity;
// quiet and suppressed ones do not count.
func (f *FileResult) Count() map[Severity]int {
	n := map[Severity]int{}
	for _, it := range f.Items {
		for _, x := range it.Findings {
			if !x.Quiet && x.Suppressed == nil {
				n[x.Severity]++
			}
		}
	}
	return n
}
