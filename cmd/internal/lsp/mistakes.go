package lsp

import (
	"path/filepath"
	"strings"

	"sagstjek/config"
)

// faults tells of an error in the settings or a rule: at the top of the text, and in
// the settings files themselves.
func (s *server) faults(snap *snapshot, err error) {
	first, _, _ := strings.Cut(err.Error(), "\n")
	s.fault(snap, "Teksten er ikke tjekket helt: "+first)
	for path, errs := range byFile(err) {
		s.tell(path, errs, snap.gen)
	}
}

// byFile sorts the mistakes an error is made of by the file they stand in.
func byFile(err error) map[string][]*config.Error {
	all := map[string][]*config.Error{}
	for _, e := range config.Errors(err) {
		if e.Path != "" {
			all[absolute(e.Path)] = append(all[absolute(e.Path)], e)
		}
	}
	return all
}

// tell gives a settings file the mistakes that came to light as a text was checked. One
// that is open shows them itself.
func (s *server) tell(path string, errs []*config.Error, g *generation) {
	s.mu.Lock()
	_, known := s.told[path]
	if known || g != s.gen {
		s.mu.Unlock()
		return
	}
	s.told[path] = errs
	d := s.openAt(path)
	if d != nil && !d.settings {
		s.renew(d, d.newest.version, d.newest.lines)
	}
	s.mu.Unlock()
	if d == nil {
		s.conn.Notify(publish, publishParams{URI: uriOf(path), Diagnostics: s.settingsDiagnostics(path, errs)})
	} else if !d.settings {
		s.refresh()
	}
}

// openAt is the open document of a file, whatever the editor's URI for it; nil if there
// is none. s.mu is held.
func (s *server) openAt(path string) *buffer {
	for _, d := range s.docs {
		if absolute(d.path) == path {
			return d
		}
	}
	return nil
}

// examineKept shows in a file the settings are made of, such as that of the answers,
// what is wrong with it as it is saved.
func (s *server) examineKept(snap *snapshot) {
	path := absolute(snap.path)
	s.mu.Lock()
	mine := s.told[path]
	s.mu.Unlock()
	if l, err := snap.gen.get(); err == nil && mine == nil {
		_, err = l.Config(snap.path)
		mine = byFile(err)[path]
	}
	for _, e := range mine {
		snap.diagnostics = append(snap.diagnostics, diagnoseSetting(e.Path, snap.lines, e))
	}
}

// absolute is the one name of a file that it is known by here.
func absolute(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	drive := filepath.VolumeName(path)
	return strings.ToUpper(drive) + path[len(drive):]
}
