package main

import (
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"sagstjek/cmd/internal/lsp/lsptest"
)

// playEditor is "editor SCRIPT ARGUMENT ...": it plays an editor with »sagstjek lsp
// ARGUMENT ...« in the working directory (see lsptest.Script). What the editor shows is
// written to stdout.
func playEditor(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: editor SCRIPT ARGUMENT ...")
	}
	dir := ts.MkAbs(".")
	cmd := exec.Command("sagstjek", append([]string{"lsp"}, args[1:]...)...)
	cmd.Dir, cmd.Stderr = dir, ts.Stderr()
	cmd.Env = append(os.Environ(), "PWD="+dir)
	in, err := cmd.StdinPipe()
	ts.Check(err)
	out, err := cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	ts.Check(play(in, out, dir, ts.ReadFile(args[0]), ts.Stdout()))
	ts.Check(cmd.Wait())
}

func play(in io.WriteCloser, out io.Reader, dir, script string, screen io.Writer) error {
	defer in.Close()
	e, err := lsptest.NewEditor(lsptest.NewClient(out, in), dir, lsptest.Capabilities)
	if err != nil {
		return err
	}
	if err := lsptest.Script(e, dir, strings.NewReader(script), screen); err != nil {
		return err
	}
	return e.Close()
}
