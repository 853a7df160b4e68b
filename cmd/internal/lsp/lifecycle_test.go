package lsp_test

import (
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp"
	"sagstjek/cmd/internal/lsp/lsptest"
	"sagstjek/cmd/internal/lsp/wire"
)

func code(err error) int {
	var e *lsptest.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return 0
}

func TestOrderOfTheConversation(t *testing.T) {
	c := converse(t, host(t))
	if got := code(c.Call("textDocument/hover", nil, nil)); got != wire.ServerNotInitialized {
		t.Errorf("before initialize: %d", got)
	}
	must(t, c.Call("initialize", map[string]any{"capabilities": map[string]any{}}, nil))
	for method, want := range map[string]int{
		"initialize": wire.InvalidRequest, "textDocument/rename": wire.MethodNotFound, "$/unknown": wire.MethodNotFound,
	} {
		if got := code(c.Call(method, map[string]any{}, nil)); got != want {
			t.Errorf("%s: %d, want %d", method, got, want)
		}
	}
	if got := code(c.Call("textDocument/hover", []int{1}, nil)); got != wire.InvalidParams {
		t.Errorf("wrong parameters: %d", got)
	}
	if got := code(c.Call("textDocument/hover",
		map[string]any{"textDocument": map[string]any{"uri": "file:///ingen.md"}}, nil)); got != wire.InvalidParams {
		t.Errorf("a text that is not open: %d", got)
	}
	must(t, c.Notify("$/setTrace", map[string]any{"value": "off"})) // unknown notifications are left alone
	must(t, c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": "file:///ingen.md"}}))
	must(t, c.Call("shutdown", nil, nil))
	if got := code(c.Call("textDocument/hover", nil, nil)); got != wire.InvalidRequest {
		t.Errorf("after shutdown: %d", got)
	}
	must(t, c.Notify("exit", nil))
	if err := c.end(t); err != nil {
		t.Errorf("ended with %v", err)
	}
}

func TestEndings(t *testing.T) {
	for name, c := range map[string]struct {
		input string
		want  string // in the error; "" for none
	}{
		"exit before shutdown":  {frame(`{"jsonrpc":"2.0","method":"exit"}`), lsp.ErrNoShutdown.Error()},
		"nothing":               {"", lsp.ErrNoShutdown.Error()},
		"no frame":              {"hello\r\n\r\n", "ikke begyndelsen på en besked"},
		"no length":             {"Content-Type: x\r\n\r\n{}", "Content-Length: ANTAL"},
		"wrong length":          {"Content-Length: -1\r\n\r\n{}", "skal være et tal"},
		"length too big":        {"Content-Length: 99999999999999999999\r\n\r\n{}", "skal være et tal"},
		"more promised":         {"Content-Length: 200000000\r\n\r\n{}", "2 af 200000000 byte"},
		"header without an end": {strings.Repeat("x", 100_000), "er over 4096 byte"},
		"a browser":             {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "ikke begyndelsen på en besked"},
		"shutdown, then closed": {frame(`{"id":1,"method":"initialize","params":{}}`) + frame(`{"id":2,"method":"shutdown"}`), ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := converse(t, host(t))
			go func() {
				_ = s.Raw(c.input) // cut off when the server has had enough
				s.input.Close()
			}()
			err := s.end(t)
			if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("ended with %v, want %q", err, c.want)
			}
		})
	}
}

// One who is told to stop does, though the editor says nothing.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	in, editor := io.Pipe()
	defer editor.Close()
	ended := make(chan error, 1)
	go func() { ended <- lsp.Serve(ctx, in, io.Discard, io.Discard, host(t)) }()
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
}

func frame(body string) string {
	return "Content-Length: " + strconv.Itoa(len(body)) + "\r\n\r\n" + body
}

// What is framed but wrong is refused, and the conversation goes on.
func TestWrongMessagesAreRefused(t *testing.T) {
	c, refused := converse(t, host(t)), 0
	for body, want := range map[string]int{
		`{`: wire.ParseError, `[]`: wire.InvalidRequest, `"x"`: wire.InvalidRequest, ``: wire.ParseError,
		`{"jsonrpc":"2.0"}`: wire.InvalidRequest, `{"id":{},"method":"x"}`: wire.InvalidRequest, `{"method":7}`: wire.InvalidRequest,
	} {
		must(t, c.Raw(frame(body)))
		refused++
		m, err := c.Nth(refused)
		must(t, err)
		if m.Error == nil || m.Error.Code != want || string(m.ID) != "null" {
			t.Errorf("%q: %+v, want %d", body, m, want)
		}
	}
	must(t, c.Call("initialize", map[string]any{}, nil))
}

func TestCancel(t *testing.T) {
	c := converse(t, host(t))
	must(t, c.Call("initialize", map[string]any{"capabilities": map[string]any{}}, nil))
	must(t,
		c.Notify("textDocument/didOpen", map[string]any{
			"textDocument": map[string]any{
				"uri": "file:///sag.md", "languageId": "markdown", "version": 1, "text": strings.Repeat(claim, 2000),
			},
		}))
	id, err := c.Begin("textDocument/hover", map[string]any{
		"textDocument": map[string]any{"uri": "file:///sag.md"}, "position": map[string]any{},
	})
	must(t, err)
	must(t, c.Notify("$/cancelRequest", map[string]any{"id": id}))
	m, err := c.Wait(func(m lsptest.Message) bool { return m.Answers(id) })
	must(t, err)
	if m.Error == nil || m.Error.Code != wire.RequestCancelled {
		t.Errorf("the answer is %+v", m)
	}
}

// FuzzConversation sends anything: the server must end, and say something whole.
func FuzzConversation(f *testing.F) {
	start := frame(`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`)
	f.Add([]byte(start +
		frame(`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///sag.md","languageId":"markdown","version":1,"text":"# Å\r\n😀"}}}`) +
		frame(`{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///sag.md","version":2},"contentChanges":[{"range":{"start":{"line":1,"character":1},"end":{"line":9,"character":-1}},"text":"x"}]}}`) +
		frame(`{"id":"a","method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///sag.md"},"range":{}}}`) + frame(`{"method":"exit"}`)))
	f.Add([]byte(start +
		frame(`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///sagstjek.toml","version":1,"text":"[regler]\n\"x"}}}`) +
		frame(`{"id":3,"method":"textDocument/completion","params":{"textDocument":{"uri":"file:///sagstjek.toml"},"position":{"line":1,"character":2}}}`)))
	f.Add([]byte("Content-Length: 2\r\n\r\n[]Content-Length: x"))
	h := host(f)
	linter, err := h.Linter()
	must(f, err)
	h.Linter = func() (lsp.Linter, error) { return linter, nil } // which takes long to make
	f.Fuzz(func(t *testing.T, input []byte) {
		c := converse(t, h)
		go func() {
			_ = c.Raw(string(input))
			c.input.Close()
		}()
		_ = c.end(t)
		if strings.Contains(c.log.String(), "intern fejl") {
			t.Errorf("%s", c.log)
		}
	})
}
