package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/mattn/go-isatty"
)

// progress shows how far a long run has come, on a terminal only and not within
// the first second.
type progress struct {
	to      io.Writer // nil: silent
	total   int
	seen    int
	begun   time.Time
	last    time.Time
	written bool
}

func newProgress(to io.Writer, total int, quiet bool) progress {
	f, ok := to.(*os.File)
	if quiet || total < 2 || !ok || !isatty.IsTerminal(f.Fd()) {
		return progress{}
	}
	return progress{to: to, total: total, begun: time.Now()}
}

func (p *progress) step() {
	p.seen++
	now := time.Now()
	if p.to == nil || now.Sub(p.begun) < time.Second || now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.written = now, true
	fmt.Fprintf(p.to, "\r%d af %d filer", p.seen, p.total)
}

func (p *progress) done() {
	if p.to != nil && p.written {
		fmt.Fprint(p.to, "\r\x1b[K")
	}
}
