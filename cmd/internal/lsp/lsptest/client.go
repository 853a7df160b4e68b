// Package lsptest is an editor for tests: it speaks the Language Server Protocol to a
// server and keeps the texts that are open.
package lsptest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"sync"
	"time"
)

// patience is how long a test waits for the server.
const patience = 30 * time.Second

// Error is a refusal by the server.
type Error struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *Error) Error() string { return fmt.Sprintf("%d %s", e.Code, e.Message) }

// Message is anything the server sends.
type Message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *Error          `json:"error"`

	uri     string // of the text diagnostics are for
	version int
}

// Answers reports whether a message is the answer to the request with an id.
func (m Message) Answers(id int) bool { return string(m.ID) == strconv.Itoa(id) && m.Method == "" }

// Client is the editor. Its methods are for one goroutine.
type Client struct {
	out   io.Writer
	calls int

	mu      sync.Mutex
	arrived *sync.Cond
	all     []Message // in the order they came
	ended   error
}

// NewClient begins to listen to what the server writes on in.
func NewClient(in io.Reader, out io.Writer) *Client {
	c := &Client{out: out}
	c.arrived = sync.NewCond(&c.mu)
	go c.listen(bufio.NewReader(in))
	return c
}

func (c *Client) listen(in *bufio.Reader) {
	for {
		m, err := receive(in)
		c.mu.Lock()
		if err == nil {
			c.all = append(c.all, m)
		} else {
			c.ended = err
		}
		c.arrived.Broadcast()
		c.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func receive(in *bufio.Reader) (m Message, err error) {
	head, err := textproto.NewReader(in).ReadMIMEHeader()
	if err != nil {
		return m, err
	}
	n, err := strconv.Atoi(head.Get("Content-Length"))
	if err != nil {
		return m, err
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(in, body); err != nil {
		return m, err
	}
	if err := json.Unmarshal(body, &m); err != nil || m.Method != publish {
		return m, err
	}
	var about struct {
		URI     string `json:"uri"`
		Version int    `json:"version"`
	}
	err = json.Unmarshal(m.Params, &about)
	m.uri, m.version = about.URI, about.Version
	return m, err
}

const publish = "textDocument/publishDiagnostics"

// Raw writes bytes as they are.
func (c *Client) Raw(s string) error {
	_, err := io.WriteString(c.out, s)
	return err
}

// Send writes a value as one message.
func (c *Client) Send(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.Raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body))
}

// Notify sends a notification.
func (c *Client) Notify(method string, params any) error {
	return c.Send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// Begin sends a request and returns its id.
func (c *Client) Begin(method string, params any) (id int, err error) {
	c.calls++
	return c.calls, c.Send(map[string]any{"jsonrpc": "2.0", "id": c.calls, "method": method, "params": params})
}

// Call sends a request and waits for the answer, which is decoded into result if that
// is not nil.
func (c *Client) Call(method string, params, result any) error {
	id, err := c.Begin(method, params)
	if err != nil {
		return err
	}
	m, err := c.Wait(func(m Message) bool { return m.Answers(id) })
	switch {
	case err != nil:
		return err
	case m.Error != nil:
		return m.Error
	case result == nil:
		return nil
	}
	return json.Unmarshal(m.Result, result)
}

// Wait waits for the newest message that is as wanted, whenever it came.
func (c *Client) Wait(wanted func(Message) bool) (Message, error) {
	return c.wait(func() (Message, bool) {
		for i := len(c.all) - 1; i >= 0; i-- {
			if wanted(c.all[i]) {
				return c.all[i], true
			}
		}
		return Message{}, false
	})
}

// Nth waits for message number n of all, counted from 1.
func (c *Client) Nth(n int) (Message, error) {
	return c.wait(func() (Message, bool) {
		if len(c.all) < n {
			return Message{}, false
		}
		return c.all[n-1], true
	})
}

func (c *Client) wait(look func() (Message, bool)) (Message, error) {
	late := time.AfterFunc(patience, func() {
		c.mu.Lock()
		c.ended = fmt.Errorf("the server did not answer within %v", patience)
		c.arrived.Broadcast()
		c.mu.Unlock()
	})
	defer late.Stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if m, ok := look(); ok {
			return m, nil
		}
		if c.ended != nil {
			return Message{}, c.ended
		}
		c.arrived.Wait()
	}
}

// Messages are those that came so far.
func (c *Client) Messages() []Message {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]Message(nil), c.all...)
}
