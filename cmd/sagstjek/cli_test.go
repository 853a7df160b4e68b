package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sagstjek": main})
}

// TestCLI runs the scripts in testdata/cli. Each names the rules it uses, so that
// new ones do not change what it sees.
func TestCLI(t *testing.T) {
	readers, err := filepath.Abs("../../testdata/readers")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "../../testdata/cli",
		Setup: func(e *testscript.Env) error {
			e.Setenv("READERS", readers)
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name != "e2e" {
				return false, fmt.Errorf("unknown condition %q", name)
			}
			return os.Getenv("SAGSTJEK_E2E") == "1", nil
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status":      runStatus,
			"json":        validJSON,
			"bytes":       writeBytes,
			"fingerprint": findFingerprint,
			"editor":      playEditor,
		},
	})
}

// runStatus is "status NUMBER ARGUMENT ...": it runs sagstjek and demands that
// exit status.
func runStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: status NUMBER ARGUMENT ...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var failed *exec.ExitError
	switch err := ts.Exec("sagstjek", args[1:]...); {
	case errors.As(err, &failed):
		got = failed.ExitCode()
	default:
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// validJSON is "json FILE": it demands one or more JSON values and nothing else.
func validJSON(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: json FILE")
	}
	d := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0])))
	for n := 0; ; n++ {
		var v any
		err := d.Decode(&v)
		if errors.Is(err, io.EOF) && n > 0 {
			return
		}
		ts.Check(err)
	}
}

// writeBytes is "bytes FILE HEX".
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes FILE HEX")
	}
	data, err := hex.DecodeString(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}

var fingerprintKey = regexp.MustCompile(`"fingerprint":\s*"([0-9a-f]{16})"`)

// findFingerprint is "fingerprint NAME": it sets NAME to the first one of stdout.
func findFingerprint(ts *testscript.TestScript, neg bool, args []string) {
	m := fingerprintKey.FindStringSubmatch(ts.ReadFile("stdout"))
	if neg || len(args) != 1 || m == nil {
		ts.Fatalf("usage: fingerprint NAME, after a command that prints one")
	}
	ts.Setenv(args[0], m[1])
}
