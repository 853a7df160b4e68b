// Command sagstjek checks Danish municipal case presentations.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
)

// Exit statuses (design section 7).
const (
	exitClean       = 0
	exitFound       = 1
	exitBroken      = 2
	exitInterrupted = 130
)

// exit is an error that only carries a status: everything has been said already.
type exit int

func (e exit) Error() string { return fmt.Sprintf("status %d", int(e)) }

func main() { os.Exit(run(os.Args[1:])) }

// run runs one command line and returns the exit status.
func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := execute(ctx, args)
	var status exit
	switch {
	case err == nil:
		return exitClean
	case ctx.Err() != nil:
		fmt.Fprintln(os.Stderr, "sagstjek: afbrudt.")
		return exitInterrupted
	case errors.As(err, &status):
		return int(status)
	}
	fmt.Fprintln(os.Stderr, "sagstjek: "+err.Error())
	return exitBroken
}
