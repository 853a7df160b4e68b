package lsp

import (
	"path/filepath"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/reader"
	"sagstjek/cmd/internal/lsp/wire"
	"sagstjek/config"
)

// buffer is an open text. Its snapshots are checked one at a time, and of those that
// wait only the newest.
type buffer struct {
	uri, path string
	settings  bool          // it is a sagstjek.toml
	text      bool          // it is of a kind that is checked
	checking  chan struct{} // holds one token; who has it may check and publish
	newest    *snapshot     // guarded by server.mu
}

// snapshot is one version of a document; it never changes, except that what is found
// is set before done is closed.
type snapshot struct {
	*buffer
	version int32
	lines   *lines
	gen     *generation
	done    chan struct{}

	stale       bool // a newer one came before it was checked
	result      checker.FileResult
	shown       []shown
	diagnostics []diagnostic
}

func (s *server) didOpen(p *textDocumentParams) (wire.Job, error) {
	t := p.TextDocument
	path := pathOf(t.URI, t.LanguageID, s.folder())
	d := &buffer{
		uri: t.URI, path: path, settings: filepath.Base(path) == config.FileName, text: reader.Known(path),
		checking: make(chan struct{}, 1),
	}
	s.mu.Lock()
	_, told := s.told[absolute(path)]
	s.mu.Unlock()
	if told { // while it was not open; from now on it shows that itself
		s.withhold(path)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.docs[t.URI] = d
	s.renew(d, t.Version, newLines(t.Text, s.enc))
	return nil, nil
}

func (s *server) didChange(p *changeParams) (wire.Job, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[p.TextDocument.URI]
	if d == nil {
		return nil, nil
	}
	l := d.newest.lines
	for _, c := range p.Changes {
		l = newLines(l.change(c), s.enc)
	}
	s.renew(d, p.TextDocument.Version, l)
	return nil, nil
}

// change is the text after a change.
func (l *lines) change(c contentChange) string {
	if c.Range == nil {
		return c.Text
	}
	from := l.offset(c.Range.Start)
	to := max(from, l.offset(c.Range.End))
	var b strings.Builder
	b.Grow(len(l.text) + len(c.Text) - (to - from))
	b.WriteString(l.text[:from])
	b.WriteString(c.Text)
	b.WriteString(l.text[to:])
	return b.String()
}

// didSave reads the settings anew when they were saved, or may have been elsewhere.
func (s *server) didSave(p *textDocumentParams) (wire.Job, error) {
	if d := s.buffer(p.TextDocument.URI); d != nil && (d.settings || !s.watches()) {
		s.reload()
	}
	return nil, nil
}

func (s *server) didClose(p *textDocumentParams) (wire.Job, error) {
	s.mu.Lock()
	d := s.docs[p.TextDocument.URI]
	delete(s.docs, p.TextDocument.URI)
	if d != nil {
		delete(s.told, absolute(d.path)) // the next check tells it anew
	}
	s.mu.Unlock()
	if d != nil && !s.pull {
		go s.withdraw(d)
	}
	return nil, nil
}

func (s *server) buffer(uri string) *buffer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[uri]
}

// snapshot is the newest one of a document, or an error to answer with.
func (s *server) snapshot(uri string) (*snapshot, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.docs[uri]; d != nil {
		return d.newest, nil
	}
	return nil, wire.Errorf(wire.InvalidParams, "%s er ikke åben", uri)
}

// renew makes a new snapshot of a document and has it checked. s.mu is held.
func (s *server) renew(d *buffer, version int32, l *lines) {
	snap := &snapshot{buffer: d, version: version, lines: l, gen: s.gen, done: make(chan struct{})}
	d.newest = snap
	go s.check(snap)
}

// folder is where texts that lie nowhere yet are thought to lie.
func (s *server) folder() string {
	for _, f := range s.client.Folders {
		return pathOf(f.URI, "", "")
	}
	if root := s.client.RootURI; root != nil {
		return pathOf(*root, "", "")
	}
	return ""
}
