package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker/danish"
	"sagstjek/checker/reader"
	"sagstjek/cmd/internal/lint"
)

const howToDrop = `sagstjek tjekker dagsordenstekster, før de sendes til politikerne.

Sådan bruges det:
  Træk en Word-fil eller en mappe hen over programmets ikon, og slip den.
  Så vises her, hvad kontrollerne lagde mærke til, og ved siden af filen
  lægges en side med det samme, som kan åbnes i en browser og skrives ud.
  Er det en Word-fil, åbnes også en kopi med fundene som kommentarer.

  I et kommandovindue kan du skrive:
    sagstjek sag.docx           tjek en fil
    sagstjek --help             se, hvad der ellers er

Intet forlader maskinen.
`

// window runs what was clicked on or dropped, and keeps the window open until it
// has been read.
func (w world) window(ctx context.Context, args []string) int {
	status := exitClean
	switch {
	case len(args) == 0:
		fmt.Fprint(w.out, howToDrop)
	case !slices.ContainsFunc(args, func(a string) bool { return !exists(a) }):
		status = w.command(ctx, append([]string{"check", "--page", pageBeside(args[0]), "--"}, args...))
		if status != exitInterrupted && slices.ContainsFunc(args, mayHoldWord) {
			fmt.Fprintln(w.out)
			status = max(status, w.command(ctx, append([]string{"annotate", "--open", "--"}, args...)))
		}
	default:
		status = w.command(ctx, args)
	}
	if status != exitInterrupted {
		fmt.Fprint(w.out, "\nTryk på Enter for at lukke vinduet. ")
		_, _ = bufio.NewReader(w.in).ReadString('\n')
	}
	return status
}

// mayHoldWord reports a file that bears comments, or a folder.
func mayHoldWord(path string) bool {
	info, err := os.Stat(path)
	return bearsComments(path) || err == nil && info.IsDir()
}

// pageBeside is the page of results for a file or folder: sag.sagstjek.html.
func pageBeside(path string) string {
	path = filepath.Clean(path)
	if reader.Known(path) {
		path = strings.TrimSuffix(path, filepath.Ext(path))
	}
	return path + lint.CopyMark + ".html"
}

// withCheck puts "check" before a command line that names files and no command.
func withCheck(root *cobra.Command, args []string) []string {
	i := slices.IndexFunc(args, func(a string) bool { return !strings.HasPrefix(a, "-") || a == "-" || a == "--" })
	if i < 0 || strings.HasPrefix(args[i], cobra.ShellCompRequestCmd) {
		return args
	}
	if args[i] == "--" { // only paths follow
		return append([]string{"check"}, args...)
	}
	for _, c := range root.Commands() {
		if c.Name() == args[i] || c.HasAlias(args[i]) {
			return args
		}
	}
	mistyped := !looksLikeFile(args[i]) && danish.Nearest(args[i], commandNames(root)) != ""
	if mistyped || !slices.ContainsFunc(args[i:], looksLikeFile) {
		return args
	}
	return append([]string{"check"}, args...)
}

// looksLikeFile reports whether an argument can only be meant as a path.
func looksLikeFile(arg string) bool {
	return arg == "-" || reader.Known(arg) || strings.ContainsAny(arg, `/\*?`) || exists(arg)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
