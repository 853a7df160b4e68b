package lsp

import (
	"context"
	"slices"
	"strings"

	"sagstjek/cmd/internal/lsp/wire"
	"sagstjek/config"
)

// answerCommand is the command by which an editor that can ask for a reason answers a
// finding: its arguments are a URI, a fingerprint and the reason.
const answerCommand = "sagstjek.svar"

func (s *server) initialize(p *initializeParams) (wire.Job, error) {
	s.client, s.state = *p, running
	s.enc = choose(p.Capabilities.General.PositionEncodings)
	s.pull = p.Capabilities.TextDocument.Diagnostic != nil
	s.gen = &generation{make: s.host.Linter}
	gen := s.gen
	go gen.get() // while the editor gets ready
	return func(context.Context) (any, error) {
		return object{"capabilities": s.capabilities(), "serverInfo": object{"name": "sagstjek", "version": s.host.Version}}, nil
	}, nil
}

func (s *server) capabilities() object {
	c := object{
		"positionEncoding":       s.enc,
		"textDocumentSync":       object{"openClose": true, "change": 2, "save": object{"includeText": false}},
		"hoverProvider":          true,
		"codeActionProvider":     object{"codeActionKinds": []string{quickFix, fixAll}},
		"documentSymbolProvider": true,
		"completionProvider":     object{"triggerCharacters": []string{`"`, "[", ".", "="}},
		"executeCommandProvider": object{"commands": []string{answerCommand}},
		"workspace":              object{"workspaceFolders": object{"supported": true, "changeNotifications": true}},
	}
	if s.pull {
		c["diagnosticProvider"] = object{"identifier": "sagstjek", "interFileDependencies": false, "workspaceDiagnostics": false}
	}
	return c
}

// initialized asks to be told when settings, answers or own rules change on disk.
func (s *server) initialized(*struct{}) (wire.Job, error) {
	if s.watches() {
		s.conn.Request("client/registerCapability", object{"registrations": []object{{
			"id": "settings", "method": "workspace/didChangeWatchedFiles",
			"registerOptions": object{"watchers": []object{{"globPattern": "**/*.toml"}}},
		}}})
	}
	return nil, nil
}

// watches reports whether the editor tells of files that change on disk.
func (s *server) watches() bool {
	return s.client.Capabilities.Workspace.DidChangeWatchedFiles.DynamicRegistration
}

// didChangeFiles reads the settings anew, whatever has changed.
func (s *server) didChangeFiles(*struct{}) (wire.Job, error) {
	s.reload()
	return nil, nil
}

func (s *server) didChangeFolders(p *struct {
	Event struct {
		Added   []workspaceFolder `json:"added"`
		Removed []workspaceFolder `json:"removed"`
	} `json:"event"`
}) (wire.Job, error) {
	left := slices.DeleteFunc(s.client.Folders, func(f workspaceFolder) bool { return slices.Contains(p.Event.Removed, f) })
	s.client.Folders = append(left, p.Event.Added...)
	return nil, nil
}

// executeCommand writes an answer to a finding.
func (s *server) executeCommand(p *struct {
	Command   string   `json:"command"`
	Arguments []string `json:"arguments"`
}) (wire.Job, error) {
	if p.Command != answerCommand || len(p.Arguments) != 3 {
		return nil, wire.Errorf(wire.InvalidParams, "%s skal have adresse, fingeraftryk og grund", answerCommand)
	}
	uri, fingerprint, reason := p.Arguments[0], p.Arguments[1], strings.TrimSpace(p.Arguments[2])
	snap, err := s.snapshot(uri)
	if err != nil {
		return nil, err
	}
	return func(context.Context) (any, error) {
		c := snap.gen.settings(snap.path)
		if c == nil || reason == "" {
			return nil, wire.Errorf(wire.RequestFailed, "svaret kan ikke skrives: grunden mangler, eller der er en fejl i indstillingerne")
		}
		err := config.Answer(c.AnswersPath(), config.Suppression{Fingerprint: fingerprint, Reason: reason, Date: s.host.Today()})
		if err != nil {
			return nil, err
		}
		s.reload()
		return nil, nil
	}, nil
}
