package main

import "golang.org/x/sys/windows"

// prepareConsole makes a Windows console show Danish letters and colours, and
// returns what puts it back as it was.
func prepareConsole() (restore func()) {
	const utf8 = 65001
	for _, h := range []windows.Handle{windows.Stdout, windows.Stderr} {
		var mode uint32
		if windows.GetConsoleMode(h, &mode) == nil {
			_ = windows.SetConsoleMode(h, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING)
		}
	}
	page, err := windows.GetConsoleOutputCP()
	if err != nil || page == utf8 || windows.SetConsoleOutputCP(utf8) != nil {
		return func() {}
	}
	return func() { _ = windows.SetConsoleOutputCP(page) }
}
