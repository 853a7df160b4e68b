package lsp

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/config"
)

// noteEdit writes a note into the text that suppresses a finding, in the form the
// format takes: a comment behind the paragraph, or a line before it. The reason is
// left to the author; until there is one the finding is reported as lacking it.
func (snap *snapshot) noteEdit(x *shown) *textEdit {
	doc := snap.result.Doc
	block := doc.BlockAt(x.Span.Start)
	if block == nil || aboutNotes(x) {
		return nil
	}
	span := block.Span
	if block.Table != nil {
		if c := block.Table.At(x.Span.Start); c != nil && !c.Span.Empty() {
			span = c.Span
		}
	}
	at := doc.Place(span)
	if at.Line == 0 {
		return nil
	}
	note := "sagstjek: undlad " + x.Rule.ID + ": "
	if fence := snap.lines.fence(snap.lines.position(at.Start).Line); doc.Format == "md" && fence >= 0 {
		return snap.lines.noteBefore(fence, "<!-- "+note+" -->")
	}
	if doc.Format != "txt" {
		return &textEdit{snap.lines.span(at.End, at.End), " <!-- " + note + " -->"}
	}
	start := snap.lines.lineStart(doc.Place(block.Span).Start)
	return &textEdit{snap.lines.span(start, start), note + snap.lines.eol()}
}

// aboutNotes reports whether a finding is itself about a note that suppresses others: it
// goes when that is mended, and by nothing else.
func aboutNotes(x *shown) bool { return x.Rule == checker.NoReason || x.Rule == checker.Unused }

// answer answers a finding beside the settings. An editor that can ask for the reason
// does so; in others the answer is laid out for the author to fill in.
func (s *server) answer(snap *snapshot, x *shown) *codeAction {
	c := snap.gen.settings(snap.path)
	if x.Fingerprint == "" || aboutNotes(x) || c == nil {
		return nil
	}
	path := c.AnswersPath()
	if !isFile(filepath.Join(filepath.Dir(path), config.FileName)) {
		return nil // by which alone answers are found from everywhere
	}
	title := "Svar på fundet i " + config.AnswersName
	if s.client.Options.AskReason {
		return &codeAction{Title: title + " …", Command: &command{title, "sagstjek.answer", []any{snap.uri, x.Fingerprint}}}
	}
	edit := s.answerEdit(path, x)
	if edit == nil {
		return nil
	}
	return &codeAction{Title: title + ": skriv grunden der", Edit: edit}
}

// answerEdit adds an answer without a reason at the end of the file at path.
func (s *server) answerEdit(path string, x *shown) *workspaceEdit {
	can := &s.client.Capabilities.Workspace.WorkspaceEdit
	text := fmt.Sprintf("[[undlad]]\nregel = %q\nfingeraftryk = %q\ngrund = \"\"\ndato = %s\n", x.Rule.ID,
		x.Fingerprint, s.host.Today().Format(time.DateOnly))
	if !can.DocumentChanges {
		return nil
	}
	uri, version, l := s.fileLines(path)
	if l == nil {
		if !slices.Contains(can.ResourceOperations, "create") {
			return nil
		}
		create := createFile{Kind: "create", URI: uri}
		create.Options.IgnoreIfExists = true
		return &workspaceEdit{Documents: []any{create, textDocumentEdit{versioned{URI: uri}, []textEdit{{NewText: text}}}}}
	}
	switch {
	case strings.TrimSpace(l.text) == "":
	case strings.HasSuffix(l.text, "\n"):
		text = "\n" + text
	default:
		text = "\n\n" + text
	}
	end := l.position(len(l.text))
	return &workspaceEdit{Documents: []any{textDocumentEdit{versioned{uri, version}, []textEdit{{textRange{end, end}, text}}}}}
}

// fileLines are the lines of a file as the editor has it, or as it lies; nil if it is
// not there.
func (s *server) fileLines(path string) (uri string, version *int32, l *lines) {
	s.mu.Lock()
	if d := s.openAt(absolute(path)); d != nil {
		defer s.mu.Unlock()
		return d.uri, &d.newest.version, d.newest.lines
	}
	s.mu.Unlock()
	data, err := os.ReadFile(path)
	if err != nil {
		return uriOf(path), nil, nil
	}
	return uriOf(path), nil, newLines(strings.ToValidUTF8(string(data), "\ufffd"), s.enc)
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
