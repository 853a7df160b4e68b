// Package lsp is the language server: it shows findings in an editor while a text is
// written. It is handed what checks and knows no files but those the editor opens.
package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"sync"
	"time"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lsp/wire"
	"sagstjek/config"
)

// Linter checks texts with the settings as they lay when it was made. It is safe for
// concurrent use.
type Linter interface {
	Check(path string, data []byte) (checker.FileResult, error)
	Rules(path string) ([]*checker.Rule, error)
	Config(path string) (*config.Config, error)
}

// Host is the program around the server.
type Host struct {
	Version string
	Profile string                                     // named on the command line, or ""
	Rules   []*checker.Rule                            // those that are part of the program
	Linter  func() (Linter, error)                     // reads the settings anew
	Page    func(*checker.Rule, *config.Config) string // of a rule, in Markdown; the settings may be nil
	Today   func() time.Time                           // for the date of an answer
}

// ErrNoShutdown is returned by Serve when the editor went away without a word.
var ErrNoShutdown = errors.New("editoren lukkede forbindelsen uden at sige til")

// Serve talks with one editor until it is done. What is wrong inside is told on log.
func Serve(ctx context.Context, in io.Reader, out, log io.Writer, host Host) error {
	s := &server{
		host: host, conn: wire.New(in, out, log), docs: map[string]*buffer{}, told: map[string][]*config.Error{},
		slots: make(chan struct{}, checksAtOnce),
	}
	ended := make(chan error, 1)
	go func() { ended <- s.conn.Serve(ctx, s.handle) }()
	var err error
	select {
	case err = <-ended:
	case <-ctx.Done(): // while it waits for the editor
		return ctx.Err()
	}
	switch {
	case errors.Is(err, io.EOF) && s.state == down:
		return nil
	case errors.Is(err, io.EOF), err == nil && s.state != down:
		return ErrNoShutdown
	}
	return err
}

// checksAtOnce bounds how many texts are checked at the same time.
const checksAtOnce = 4

// stage is how far the conversation has come.
type stage int

const (
	fresh stage = iota // before initialize
	running
	down // after shutdown
)

type server struct {
	host   Host
	conn   *wire.Conn
	state  stage // like client, set by the goroutine that reads
	client initializeParams
	enc    encoding
	pull   bool // the editor asks for diagnostics
	slots  chan struct{}

	mu   sync.Mutex         // guards what follows
	docs map[string]*buffer // by URI
	gen  *generation
	told map[string][]*config.Error // mistakes in settings files, by absolute path, that texts have brought to light
}

// generation is the linter for the settings as they lay at one time.
type generation struct {
	once   sync.Once
	make   func() (Linter, error)
	linter Linter
	err    error
}

func (g *generation) get() (Linter, error) {
	g.once.Do(func() { g.linter, g.err = g.make() })
	return g.linter, g.err
}

// prepare is a method of the protocol: what it does at once, in the order messages
// come, and the job that makes the answer.
type prepare func(*server, json.RawMessage) (wire.Job, error)

// on decodes the parameters of a method.
func on[P any](do func(*server, *P) (wire.Job, error)) prepare {
	return func(s *server, raw json.RawMessage) (wire.Job, error) {
		var p P
		if err := wire.Decode(raw, &p); err != nil {
			return nil, err
		}
		return do(s, &p)
	}
}

var methods = map[string]prepare{
	"initialized":                         on((*server).initialized),
	"textDocument/didOpen":                on((*server).didOpen),
	"textDocument/didChange":              on((*server).didChange),
	"textDocument/didSave":                on((*server).didSave),
	"textDocument/didClose":               on((*server).didClose),
	"textDocument/diagnostic":             on((*server).diagnostic),
	"textDocument/hover":                  on((*server).hover),
	"textDocument/codeAction":             on((*server).codeAction),
	"textDocument/documentSymbol":         on((*server).documentSymbol),
	"textDocument/completion":             on((*server).completion),
	"workspace/didChangeWatchedFiles":     on((*server).didChangeFiles),
	"workspace/didChangeConfiguration":    on((*server).didChangeFiles),
	"workspace/didChangeWorkspaceFolders": on((*server).didChangeFolders),
	"workspace/executeCommand":            on((*server).executeCommand),
}

// handle takes one message. What the specification demands of the order of the first
// and last ones is seen to here.
func (s *server) handle(method string, params json.RawMessage, request bool) (wire.Job, error) {
	switch {
	case method == "exit":
		return nil, wire.ErrExit
	case method == "initialize" && s.state == fresh:
		return on((*server).initialize)(s, params)
	case s.state == fresh:
		return nil, wire.Errorf(wire.ServerNotInitialized, "initialize skal komme først")
	case s.state == down || method == "initialize":
		return nil, wire.Errorf(wire.InvalidRequest, "%s kan ikke komme nu", method)
	case method == "shutdown":
		s.state = down
		return nil, nil
	}
	if do := methods[method]; do != nil {
		return do(s, params)
	}
	return nil, wire.Errorf(wire.MethodNotFound, "%s findes ikke her", method)
}

// reload begins a new generation and checks all open texts again.
func (s *server) reload() {
	s.mu.Lock()
	told := s.told
	s.gen, s.told = &generation{make: s.host.Linter}, map[string][]*config.Error{}
	for _, d := range s.docs {
		s.renew(d, d.newest.version, d.newest.lines)
	}
	for path := range told {
		if s.openAt(path) != nil {
			delete(told, path)
		}
	}
	s.mu.Unlock()
	for path := range told {
		s.withhold(path)
	}
	s.refresh()
}

// withhold takes back what was told of a settings file that was not open.
func (s *server) withhold(path string) {
	s.conn.Notify(publish, publishParams{URI: uriOf(path), Diagnostics: []diagnostic{}})
}

// refresh has an editor that asks for diagnostics ask again.
func (s *server) refresh() {
	if s.pull && s.client.Capabilities.Workspace.Diagnostics.RefreshSupport {
		s.conn.Request("workspace/diagnostic/refresh", nil)
	}
}

// rules are those known for a file, or the program's own while the settings are wrong.
func (s *server) rules(g *generation, path string) []*checker.Rule {
	if l, err := g.get(); err == nil {
		if all, err := l.Rules(path); err == nil {
			return all
		}
	}
	return s.host.Rules
}

// settings are those in force for a file, nil while they are wrong.
func (g *generation) settings(path string) *config.Config {
	l, err := g.get()
	if err != nil {
		return nil
	}
	c, err := l.Config(path)
	if err != nil {
		return nil
	}
	return c
}
