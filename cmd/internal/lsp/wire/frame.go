package wire

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// The most a header and a body may hold, in bytes. Nothing is set aside before it has
// come in, so a header that promises more than follows costs no memory.
const (
	maxHeader = 4 << 10
	maxBody   = 256 << 20
)

// FrameError is input that is not framed as messages are; what follows it cannot be
// read either. Its text is Danish.
type FrameError string

func (e FrameError) Error() string { return string(e) }

// readFrame reads the header and body of one message. The error is io.EOF between
// messages, a FrameError, or that of the reader.
func readFrame(r *bufio.Reader) ([]byte, error) {
	length, err := readHeader(r)
	if err != nil {
		return nil, err
	}
	var body bytes.Buffer
	if n, err := io.CopyN(&body, r, int64(length)); errors.Is(err, io.EOF) {
		return nil, FrameError(fmt.Sprintf("forbindelsen sluttede midt i en besked: %d af %d byte kom.", n, length))
	} else if err != nil {
		return nil, err
	}
	return body.Bytes(), nil
}

// readHeader reads up to the blank line and returns the length of the body in bytes.
func readHeader(r *bufio.Reader) (length int, err error) {
	length = -1
	for total := 0; ; {
		line, err := readLine(r, maxHeader-total)
		switch {
		case errors.Is(err, io.EOF) && total == 0 && line == "":
			return 0, io.EOF
		case errors.Is(err, io.EOF):
			return 0, FrameError("forbindelsen sluttede midt i en besked.")
		case err != nil:
			return 0, err
		}
		total += len(line)
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			return 0, FrameError(fmt.Sprintf("linjen %q er ikke begyndelsen på en besked.", cut(line)))
		}
		if strings.EqualFold(name, "Content-Length") {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil || length < 0 || length > maxBody {
				return 0, FrameError(fmt.Sprintf("Content-Length er %q, men skal være et tal fra 0 til %d.",
					cut(strings.TrimSpace(value)), maxBody))
			}
		}
	}
	if length < 0 {
		return 0, FrameError("en besked mangler linjen »Content-Length: ANTAL«.")
	}
	return length, nil
}

// readLine reads a line with its end, but no more than limit bytes.
func readLine(r *bufio.Reader, limit int) (string, error) {
	var line []byte
	for len(line) < limit {
		c, err := r.ReadByte()
		if err != nil {
			return string(line), err
		}
		if line = append(line, c); c == '\n' {
			return string(line), nil
		}
	}
	return "", FrameError(fmt.Sprintf("begyndelsen på en besked er over %d byte.", maxHeader))
}

// cut shortens what is shown of bad input.
func cut(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// writeFrame writes one message as a whole.
func writeFrame(w io.Writer, body []byte) error {
	frame := make([]byte, 0, len(body)+32)
	frame = fmt.Appendf(frame, "Content-Length: %d\r\n\r\n", len(body))
	_, err := w.Write(append(frame, body...))
	return err
}
