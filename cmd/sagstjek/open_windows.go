package main

import (
	"path/filepath"

	"golang.org/x/sys/windows"
)

// openFile opens a file in the program Windows has for it.
func openFile(path string) error {
	full, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	file, err := windows.UTF16PtrFromString(full)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, verb, file, nil, nil, windows.SW_SHOWNORMAL)
}
