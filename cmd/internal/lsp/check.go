package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"path/filepath"
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lsp/wire"
)

// shown is a finding as the editor sees it.
type shown struct {
	*checker.Finding
	item       *checker.ItemResult
	words      report.Wording
	start, end int // bytes of the text
	diagnostic diagnostic
}

// check finds what is to be said of a snapshot and publishes it, unless a newer one
// has come: then that is for the newer one to do.
func (s *server) check(snap *snapshot) {
	snap.checking <- struct{}{}
	defer func() { <-snap.checking }()
	defer close(snap.done)
	if !s.current(snap) {
		snap.stale = true
		return
	}
	s.slots <- struct{}{}
	s.examine(snap)
	<-s.slots
	if !s.pull && s.current(snap) {
		s.conn.Notify(publish, publishParams{snap.uri, &snap.version, snap.diagnostics})
	}
}

const publish = "textDocument/publishDiagnostics"

func (s *server) current(snap *snapshot) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[snap.uri] == snap.buffer && snap.newest == snap
}

// withdraw takes the diagnostics of a closed document back.
func (s *server) withdraw(d *buffer) {
	d.checking <- struct{}{}
	defer func() { <-d.checking }()
	if s.buffer(d.uri) == nil {
		s.conn.Notify(publish, publishParams{URI: d.uri, Diagnostics: []diagnostic{}})
	}
}

// examine fills a snapshot with what is found; a panic is told as a fault.
func (s *server) examine(snap *snapshot) {
	snap.diagnostics = []diagnostic{}
	defer func() {
		if x := recover(); x != nil {
			s.fault(snap, fmt.Sprintf("intern fejl: %v", x))
		}
	}()
	if snap.settings {
		s.examineSettings(snap)
		return
	}
	if filepath.Ext(snap.path) == ".toml" {
		s.examineKept(snap)
		return
	}
	if c := snap.gen.settings(snap.path); !snap.text || c != nil && c.Excluded(snap.path) {
		return
	}
	linter, err := snap.gen.get()
	if err != nil {
		s.faults(snap, err)
		return
	}
	snap.result, err = linter.Check(snap.path, []byte(snap.lines.text))
	if err != nil {
		s.faults(snap, err)
	}
	if snap.result.Err != "" {
		s.fault(snap, snap.result.Err)
	}
	s.show(snap)
}

// fault shows at the top of the text why it could not be checked.
func (s *server) fault(snap *snapshot, message string) {
	snap.diagnostics = append(snap.diagnostics, diagnostic{Severity: severityError, Source: source, Message: message})
}

// show makes diagnostics of the findings that are neither quiet nor answered.
func (s *server) show(snap *snapshot) {
	doc := snap.result.Doc
	if doc == nil || doc.Encoding() == "" {
		return
	}
	for i := range snap.result.Items {
		it := &snap.result.Items[i]
		for _, f := range it.Findings {
			if f.Quiet || f.Suppressed != nil {
				continue
			}
			x := shown{Finding: f, item: it, words: report.Words(doc, it.Item, f)}
			x.start, x.end = x.words.Place.Start, x.words.Place.End
			x.diagnostic = s.diagnose(snap, &x)
			snap.shown = append(snap.shown, x)
			snap.diagnostics = append(snap.diagnostics, x.diagnostic)
		}
	}
}

// await waits until a snapshot is checked. A stale one is told as such, since the
// editor will ask again for the newer.
func (snap *snapshot) await(ctx context.Context) error {
	select {
	case <-snap.done:
	case <-ctx.Done():
		return ctx.Err()
	}
	if snap.stale {
		return wire.Errorf(wire.ContentModified, "teksten er ændret")
	}
	return nil
}

// diagnostic answers an editor that asks for diagnostics itself.
func (s *server) diagnostic(p *struct {
	TextDocument textDocument `json:"textDocument"`
	Previous     string       `json:"previousResultId"`
}) (wire.Job, error) {
	snap, err := s.snapshot(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) (any, error) {
		if err := snap.await(ctx); err != nil {
			return nil, err
		}
		id := resultID(snap.diagnostics)
		if id == p.Previous {
			return object{"kind": "unchanged", "resultId": id}, nil
		}
		return object{"kind": "full", "resultId": id, "items": snap.diagnostics}, nil
	}, nil
}

// resultID names what is shown, so that the same need not be sent twice.
func resultID(shown []diagnostic) string {
	h := fnv.New64a()
	_ = json.NewEncoder(h).Encode(shown) // into memory
	return strconv.FormatUint(h.Sum64(), 16)
}
