package report

import (
	"fmt"
	"io"
	"path"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("sarif", func(w io.Writer, o Options) Reporter {
	s := &sarif{w: w, o: o, index: map[string]int{}}
	for i, r := range o.Rules {
		s.index[r.ID] = i
	}
	return s
})

// sarifLimit is how many results GitHub accepts in one run.
const sarifLimit = 25000

// sarif writes one run of SARIF 2.1.0; results are written as they come.
type sarif struct {
	w       io.Writer
	o       Options
	index   map[string]int // of the rule ids in rules[]
	results int
	dropped int
	notes   []sarifNotification
	failed  bool
}

func (s *sarif) Begin() error {
	driver := sarifDriver{
		Name: "sagstjek", Version: s.o.Version, Language: "da",
		FullDescription: sarifText{Text: Disclaimer}, Rules: []sarifRule{},
	}
	if s.o.LawDate != "" {
		driver.Properties = map[string]string{"lovdata": s.o.LawDate}
	}
	for _, r := range s.o.Rules {
		driver.Rules = append(driver.Rules, sarifRuleOf(r))
	}
	tool, err := encode(sarifTool{driver})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.w, `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
"tool":%s,
"language":"da","columnKind":"unicodeCodePoints",
"results":[`, tool)
	return err
}

func (s *sarif) File(f *checker.FileResult) error {
	if f.Err != "" {
		s.failed = true
		s.notes = append(s.notes, sarifNotification{
			Level: "error", Message: sarifText{Text: document.MaskCPR(f.Err)},
			Locations: []sarifLocation{{PhysicalLocation: sarifPhysical{ArtifactLocation: s.artifact(f.Path)}}},
		})
	}
	for i := range f.Items {
		for _, x := range listed(&f.Items[i], &s.o) {
			if err := s.result(f, f.Items[i].Item, x); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *sarif) End() error {
	if s.dropped > 0 {
		s.notes = append(s.notes, sarifNotification{Level: "warning", Message: sarifText{
			Text: fmt.Sprintf("%d fund er ikke med: en SARIF-kørsel kan højst rumme %d.", s.dropped, sarifLimit)}})
	}
	if s.notes == nil {
		s.notes = []sarifNotification{}
	}
	line, err := encode([]sarifInvocation{{!s.failed, s.notes}})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.w, "\n],\n\"invocations\":%s}]}\n", line)
	return err
}

func (s *sarif) result(f *checker.FileResult, it *document.Item, x *checker.Finding) error {
	if s.results == sarifLimit {
		s.dropped++
		return nil
	}
	line, err := encode(s.resultOf(f, it, x))
	if err != nil {
		return err
	}
	sep := ",\n"
	if s.results == 0 {
		sep = "\n"
	}
	s.results++
	_, err = s.w.Write(append([]byte(sep), line...))
	return err
}

func (s *sarif) resultOf(f *checker.FileResult, it *document.Item, x *checker.Finding) sarifResult {
	w := words(f.Doc, it, x, &s.o)
	r := sarifResult{
		RuleID: x.Rule.ID, Level: sarifLevel(x.Severity), Message: sarifText{Text: w.sentences()},
		Locations: []sarifLocation{s.location(f, w.Place, &w)}, Suppressions: []sarifSuppression{},
	}
	if i, ok := s.index[x.Rule.ID]; ok {
		r.RuleIndex = &i
	}
	for _, e := range w.Evidence {
		r.RelatedLocations = append(r.RelatedLocations, s.related(f, e))
	}
	if x.Fingerprint != "" {
		r.PartialFingerprints = map[string]string{"sagstjek/v1": x.Fingerprint}
	}
	if x.Suppressed != nil {
		kind := "external"
		if x.Suppressed.Where == "i teksten" {
			kind = "inSource"
		}
		r.Suppressions = append(r.Suppressions, sarifSuppression{kind, w.Reason})
	}
	if w.Fix != nil && isText(f.Doc) {
		r.Fixes = []sarifFix{s.fix(f, &w)}
	}
	return r
}

// location gives a text file its region. Word and ODT files are binary artifacts,
// where SARIF (3.30.1) forbids text regions, so they get a logical location and no
// region: GitHub would like startLine 1, but there is no line 1 to show in them.
func (s *sarif) location(f *checker.FileResult, p document.Place, w *wording) sarifLocation {
	l := sarifLocation{PhysicalLocation: sarifPhysical{ArtifactLocation: s.artifact(f.Path)}}
	if isText(f.Doc) {
		if p.Line > 0 {
			l.PhysicalLocation.Region = &sarifRegion{p.Line, p.Column, p.EndLine, p.EndColumn}
		}
		return l
	}
	name := where(p, false)
	if w != nil {
		name = path.Join(strings.ReplaceAll(w.section(), "/", "-"), name)
	}
	if name != "" {
		l.LogicalLocations = []sarifLogical{{name}}
	}
	return l
}

func (s *sarif) related(f *checker.FileResult, e evidence) sarifLocation {
	var l sarifLocation
	if e.File == "" {
		l = s.location(f, e.Place, nil)
	} else {
		l.PhysicalLocation.ArtifactLocation = s.artifact(e.File)
		if p := e.Place; e.Text && p.Line > 0 {
			l.PhysicalLocation.Region = &sarifRegion{p.Line, p.Column, p.EndLine, p.EndColumn}
		}
	}
	if e.Note != "" {
		l.Message = &sarifText{Text: e.Note}
	}
	return l
}

func (s *sarif) fix(f *checker.FileResult, w *wording) sarifFix {
	change := sarifChange{ArtifactLocation: s.artifact(f.Path)}
	for i, e := range w.Fix.Edits {
		p := w.Edits[i]
		change.Replacements = append(change.Replacements, sarifReplacement{
			sarifRegion{p.Line, p.Column, p.EndLine, p.EndColumn}, sarifText{Text: e.Text},
		})
	}
	return sarifFix{sarifText{Text: document.MaskCPR(w.Fix.Label)}, []sarifChange{change}}
}

func (s *sarif) artifact(name string) sarifArtifact { return sarifArtifact{uri(s.o.Base, name)} }
