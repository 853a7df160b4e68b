// Command sagstjek checks Danish municipal case presentations.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/inconshreveable/mousetrap"
	"github.com/spf13/cobra"
)

// Exit statuses.
const (
	exitClean       = 0
	exitFound       = 1
	exitBroken      = 2
	exitInterrupted = 130
)

// exit is an error that only carries a status: everything has been said already.
type exit int

func (e exit) Error() string { return fmt.Sprintf("status %d", int(e)) }

// world is what a command line runs in.
type world struct {
	in       io.Reader
	out, err io.Writer
	explorer bool // started by a click or a drop in Windows' Explorer
}

func main() {
	cobra.MousetrapHelpText = "" // such a start is welcome here
	restore := prepareConsole()
	status := world{os.Stdin, os.Stdout, os.Stderr, mousetrap.StartedByExplorer()}.run(os.Args[1:])
	restore()
	os.Exit(status)
}

// run runs one command line and returns the exit status.
func (w world) run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	if w.explorer {
		return w.window(ctx, args)
	}
	return w.command(ctx, args)
}

// command runs a command line and says what went wrong.
func (w world) command(ctx context.Context, args []string) int {
	err := w.execute(ctx, args)
	var status exit
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w.err, "sagstjek: afbrudt.")
		return exitInterrupted
	case errors.As(err, &status):
		return int(status)
	}
	fmt.Fprintln(w.err, "sagstjek: "+err.Error())
	return exitBroken
}
