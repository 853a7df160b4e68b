package main

import (
	"fmt"
	"io"
	"time"
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

// newProgress is silent if a report scrolls by on the same terminal.
func newProgress(to io.Writer, total int, quiet, reportScrolls bool) progress {
	if quiet || reportScrolls || total < 2 || !isTerminal(to) {
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

// clear takes the line away, so that something else can be written there.
func (p *progress) clear() {
	if p.written {
		fmt.Fprintf(p.to, "\r%30s\r", "")
		p.written = false
	}
}
