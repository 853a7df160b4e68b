//go:build !windows

package main

// prepareConsole has nothing to do: other consoles take UTF-8 and colours as they are.
func prepareConsole() (restore func()) { return func() {} }
