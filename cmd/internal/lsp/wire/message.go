package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// The error codes of JSON-RPC 2.0 and LSP 3.18.
const (
	ParseError           = -32700
	InvalidRequest       = -32600
	MethodNotFound       = -32601
	InvalidParams        = -32602
	InternalError        = -32603
	ServerNotInitialized = -32002
	RequestFailed        = -32803
	ContentModified      = -32801
	RequestCancelled     = -32800
)

// Error is the answer to a request that cannot be met.
type Error struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *Error) Error() string { return e.Message }

// Errorf makes an Error with a message in Danish.
func Errorf(code int, format string, args ...any) *Error {
	return &Error{code, fmt.Sprintf(format, args...)}
}

// message is a request, a notification (without ID) or an answer (without Method).
type message struct {
	ID     json.RawMessage `json:"id"`
	Method *string         `json:"method"`
	Params json.RawMessage `json:"params"`
}

// The messages that are sent.
type (
	call struct {
		Version string `json:"jsonrpc"`
		ID      *int64 `json:"id,omitempty"`
		Method  string `json:"method"`
		Params  any    `json:"params,omitempty"`
	}
	answer struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  any             `json:"result"`
	}
	refusal struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   *Error          `json:"error"`
	}
)

const version = "2.0"

var null = json.RawMessage("null")

// parse reads the body of a message.
func parse(body []byte) (*message, *Error) {
	var m message
	if err := json.Unmarshal(body, &m); err != nil {
		if trimmed := bytes.TrimSpace(body); json.Valid(body) && len(trimmed) > 0 {
			return nil, Errorf(InvalidRequest, "beskeden er ikke et JSON-objekt med method og params")
		}
		return nil, Errorf(ParseError, "beskeden er ikke JSON")
	}
	if len(m.ID) > 0 && m.ID[0] == '{' || len(m.ID) > 0 && m.ID[0] == '[' {
		return nil, Errorf(InvalidRequest, "id skal være et tal eller en tekst")
	}
	return &m, nil
}

// request reports whether the sender waits for an answer.
func (m *message) request() bool { return len(m.ID) > 0 && !bytes.Equal(m.ID, null) }

// Decode reads the parameters of a message; the error is one to answer with.
func Decode(params json.RawMessage, into any) error {
	if len(params) == 0 {
		params = json.RawMessage("{}")
	}
	if err := json.Unmarshal(params, into); err != nil {
		return Errorf(InvalidParams, "params kan ikke læses: %v", err)
	}
	return nil
}
