package lint

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/align"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/internal/lazy"
)

// mostAttachments is how many attachments are read beside one text.
const mostAttachments = 20

var (
	cited  = lazy.Pattern(`(?i)\bbilag\s+(\d+)`)
	number = lazy.Pattern(`(?i)bilag[\s_.-]*(?:nr[\s_.-]*)?(\d+)`)
)

// attachments reads the files beside a text, other than its older version, that its list of attachments or its words
// name, by number ("bilag 2.docx") or by title, and gives their names.
func (l *Linter) attachments(c *checker.Checker, doc *document.Document, path, older string) (docs []*document.Document, names []string) {
	c.Understand(doc)
	numbers, titles := map[string]bool{}, []string{}
	for _, it := range doc.Items {
		for _, a := range it.Attachments {
			if a.Number != "" {
				numbers[a.Number] = true
			}
			if !a.Title.Empty() {
				titles = append(titles, doc.Slice(a.Title))
			}
		}
	}
	for _, m := range cited().FindAllStringSubmatch(doc.Text, -1) {
		numbers[m[1]] = true
	}
	if len(numbers)+len(titles) == 0 {
		return nil, nil
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil, nil
	}
	for _, e := range entries {
		name := e.Name()
		if len(docs) == mostAttachments || name == filepath.Base(path) ||
			filepath.Join(filepath.Dir(path), name) == filepath.Clean(older) || !e.Type().IsRegular() ||
			!reader.Known(name) || !isAttachment(name, numbers, titles) {
			continue
		}
		file := filepath.Join(filepath.Dir(path), name)
		if isOurs(file) {
			continue
		}
		if other, problem := l.open(&Source{Path: file}); problem == "" {
			c.Understand(other)
			docs, names = append(docs, other), append(names, name)
		}
	}
	return docs, names
}

// isAttachment reports whether a file name has the number of an attachment, or is as
// good as its title.
func isAttachment(name string, numbers map[string]bool, titles []string) bool {
	base := strings.TrimSuffix(name, filepath.Ext(name))
	if m := number().FindStringSubmatch(base); m != nil {
		return numbers[m[1]]
	}
	base = strings.NewReplacer("-", " ", "_", " ").Replace(base)
	return slices.ContainsFunc(titles, func(t string) bool { return align.Alike(base, t) })
}
