package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"sagstjek/config"
)

var _ = command(func() *cobra.Command {
	return &cobra.Command{
		Use:     "init [MAPPE]",
		Aliases: []string{"opret"},
		Short:   "Opret en sagstjek.toml med indstillinger",
		Long: `Opret en sagstjek.toml i mappen, eller i den, du står i. Den ændrer intet, før
du fjerner # foran en linje, og den gælder også mapperne under den.`,
		Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			folder := "."
			if len(args) == 1 {
				folder = args[0]
			}
			above, err := config.Find(folder)
			if err != nil {
				return err
			}
			path := filepath.Join(folder, config.FileName)
			if err := createNew(path, config.Template()); err != nil {
				return err
			}
			out := c.OutOrStdout()
			fmt.Fprintf(out, "Skrev %s. Den ændrer intet, før du fjerner # foran en linje.\n", path)
			if above != "" {
				fmt.Fprintf(out, "Bemærk: %s gælder ikke længere for denne mappe.\n", above)
			}
			return nil
		},
	}
})

// createNew writes a file that must not be there yet.
func createNew(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s findes i forvejen og er ikke ændret", path)
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("mappen %s findes ikke", filepath.Dir(path))
	case err != nil:
		return unwritable(path)
	}
	_, err = f.Write(data)
	if e := f.Close(); err != nil || e != nil {
		_ = os.Remove(path)
		return unwritable(path)
	}
	return nil
}
