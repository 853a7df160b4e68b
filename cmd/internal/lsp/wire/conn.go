// Package wire speaks JSON-RPC 2.0 in the framing of the Language Server Protocol
// over a pair of streams. It is its own because the libraries for it bring a network
// stack, or end the connection, or fail, on input that is merely wrong.
package wire

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"
)

// Job is the part of a request that may take its time; it runs beside what is read
// next. Its context is cancelled when the sender takes the request back.
type Job func(context.Context) (any, error)

// Handler gets messages one at a time in the order they come. For a request it
// returns the job that makes the answer; what it returns for a notification is
// ignored. ErrExit ends Serve.
type Handler func(method string, params json.RawMessage, request bool) (Job, error)

// ErrExit is returned by a Handler to end the conversation.
var ErrExit = errors.New("exit")

// Conn is one end of a conversation. Its methods may be used by several goroutines.
type Conn struct {
	in  *bufio.Reader
	out io.Writer
	log io.Writer

	mu      sync.Mutex // guards out, failed and calls
	failed  error      // the first write that did not succeed
	calls   int64
	running map[string]context.CancelFunc // by id as it was written
	runMu   sync.Mutex
	jobs    sync.WaitGroup
}

// New makes a conversation over two streams. What goes wrong inside is told on log.
func New(in io.Reader, out, log io.Writer) *Conn {
	return &Conn{in: bufio.NewReader(in), out: out, log: log, running: map[string]context.CancelFunc{}}
}

// Serve hands on messages until one ends the conversation (nil), the input ends
// (io.EOF), or it can no longer be read or answered. It waits for the jobs.
func (c *Conn) Serve(ctx context.Context, handle Handler) error {
	ctx, cancel := context.WithCancel(ctx)
	defer c.jobs.Wait()
	defer cancel()
	for {
		body, err := readFrame(c.in)
		if err != nil {
			return err
		}
		m, wrong := parse(body)
		if wrong != nil {
			c.refuse(null, wrong)
			continue
		}
		switch err := c.take(ctx, m, handle); {
		case errors.Is(err, ErrExit):
			return nil
		case c.writeError() != nil:
			return c.writeError()
		}
	}
}

// take handles one message.
func (c *Conn) take(ctx context.Context, m *message, handle Handler) error {
	if m.Method == nil {
		if !m.request() {
			c.refuse(null, Errorf(InvalidRequest, "beskeden har hverken method eller id"))
		}
		return nil // an answer to one of our own calls, which ask for nothing
	}
	if *m.Method == "$/cancelRequest" {
		c.cancel(m.Params)
		return nil
	}
	job, err := c.prepare(m, handle)
	switch {
	case errors.Is(err, ErrExit):
		return err
	case !m.request():
		return nil
	case err != nil:
		c.refuse(m.ID, asError(err))
		return nil
	}
	c.run(ctx, m.ID, job)
	return nil
}

// prepare calls the handler; a panic in it is an internal error.
func (c *Conn) prepare(m *message, handle Handler) (job Job, err error) {
	defer c.rescue(*m.Method, &err)
	return handle(*m.Method, m.Params, m.request())
}

func (c *Conn) rescue(what string, err *error) {
	if x := recover(); x != nil {
		fmt.Fprintf(c.log, "sagstjek: intern fejl i %s: %v\n%s", what, x, debug.Stack())
		*err = Errorf(InternalError, "intern fejl i %s", what)
	}
}

// run runs a job and answers with what it gives.
func (c *Conn) run(ctx context.Context, id json.RawMessage, job Job) {
	if job == nil {
		c.write(answer{version, id, nil})
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	key := string(id)
	c.runMu.Lock()
	c.running[key] = cancel
	c.runMu.Unlock()
	c.jobs.Go(func() {
		defer func() {
			cancel()
			c.runMu.Lock()
			delete(c.running, key)
			c.runMu.Unlock()
		}()
		result, err := c.attempt(ctx, job)
		switch {
		case ctx.Err() != nil:
			c.refuse(id, Errorf(RequestCancelled, "afbrudt"))
		case err != nil:
			c.refuse(id, asError(err))
		default:
			c.write(answer{version, id, result})
		}
	})
}

func (c *Conn) attempt(ctx context.Context, job Job) (result any, err error) {
	defer c.rescue("svaret", &err)
	return job(ctx)
}

// cancel takes back the request that params name.
func (c *Conn) cancel(params json.RawMessage) {
	var p struct {
		ID json.RawMessage `json:"id"`
	}
	if Decode(params, &p) != nil {
		return
	}
	c.runMu.Lock()
	defer c.runMu.Unlock()
	if stop := c.running[string(p.ID)]; stop != nil {
		stop()
	}
}

// Notify sends a notification.
func (c *Conn) Notify(method string, params any) { c.write(call{version, nil, method, params}) }

// Request sends a request whose answer does not matter.
func (c *Conn) Request(method string, params any) {
	c.mu.Lock()
	c.calls++
	id := c.calls
	c.mu.Unlock()
	c.write(call{version, &id, method, params})
}

func (c *Conn) refuse(id json.RawMessage, e *Error) { c.write(refusal{version, id, e}) }

func (c *Conn) write(v any) {
	body, err := json.Marshal(v)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		err = writeFrame(c.out, body)
	}
	if c.failed == nil {
		c.failed = err
	}
}

func (c *Conn) writeError() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

func asError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return Errorf(RequestFailed, "%v", err)
}
