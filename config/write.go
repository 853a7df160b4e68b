package config

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"

	"github.com/pelletier/go-toml/v2"
)

// writing makes writers in one process wait for each other; each reads the file
// before it writes.
var writing sync.Mutex

// write replaces a file as a whole: the new one is complete before the old is gone.
func write(path, head string, content any) error {
	body, err := toml.Marshal(content)
	if err != nil {
		return &Error{Path: path, Message: "Filen kan ikke skrives.", cause: err}
	}
	data := append([]byte(head), bytes.TrimLeft(body, "\n")...)
	// What could not be read again must not take the place of what can.
	if _, err := readKept(func(string) ([]byte, error) { return data, nil }, path); err != nil {
		return err
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	}
	if err := replace(path, data, mode); err != nil {
		return &Error{
			Path: path, Message: "Filen kan ikke skrives. Er den åben i et andet program, eller mangler du adgang til mappen?", cause: err,
		}
	}
	return nil
}

func replace(path string, data []byte, mode os.FileMode) (err error) {
	temp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(temp.Name())
		}
	}()
	_, err = temp.Write(data)
	if err == nil {
		err = temp.Chmod(mode)
	}
	if err == nil {
		err = temp.Sync()
	}
	if e := temp.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	return err
}
