//go:build !windows

package main

import (
	"os/exec"
	"path/filepath"
	"runtime"
)

// openFile opens a file in the program the desktop has for it.
func openFile(path string) error {
	full, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	opener := "xdg-open"
	if runtime.GOOS == "darwin" {
		opener = "open"
	}
	return exec.Command(opener, full).Run()
}
