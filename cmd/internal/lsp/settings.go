package lsp

import (
	"strings"
	"unicode/utf8"

	"sagstjek/config"
	"sagstjek/internal/lazy"
)

// examineSettings finds what is wrong with a sagstjek.toml as it is being written.
func (s *server) examineSettings(snap *snapshot) {
	rules := s.rules(snap.gen, snap.path)
	faults := config.Faults(snap.path, []byte(snap.lines.text), s.host.Profile, rules)
	for _, f := range faults {
		snap.diagnostics = append(snap.diagnostics, diagnoseSetting(snap.path, snap.lines, f))
	}
}

// settingsDiagnostics are the mistakes in a settings file that is not open.
func (s *server) settingsDiagnostics(path string, faults []*config.Error) []diagnostic {
	out := []diagnostic{}
	_, _, l := s.fileLines(path)
	if l == nil {
		l = newLines("", s.enc)
	}
	for _, f := range faults {
		out = append(out, diagnoseSetting(f.Path, l, f))
	}
	return out
}

// diagnoseSetting marks a mistake where it stands; one in a file that this one builds
// on is told at the top.
func diagnoseSetting(path string, l *lines, f *config.Error) diagnostic {
	d := diagnostic{Severity: severityError, Source: source, Message: f.Message}
	if f.Path != path {
		d.Message, _, _ = strings.Cut(f.Error(), "\n")
		return d
	}
	if f.Line < 1 || f.Line > len(l.start) {
		return d
	}
	line := strings.TrimPrefix(l.line(f.Line-1), "\ufeff")
	from := l.start[f.Line-1] + len(l.line(f.Line-1)) - len(line)
	start := byteOf(line, f.Column-1)
	d.Range = l.span(from+start, from+byteOf(line, f.Column-1+max(1, f.Length)))
	return d
}

// byteOf is where the rune number n of a line begins.
func byteOf(line string, n int) int {
	at := 0
	for ; n > 0 && at < len(line); n-- {
		_, size := utf8.DecodeRuneInString(line[at:])
		at += size
	}
	return at
}

var settingName = lazy.Pattern(`[\p{L}\p{N}_-]+`)

// hoverSettings tells of the rule or the key that stands at a byte.
func (s *server) hoverSettings(snap *snapshot, at int) any {
	pos := snap.lines.position(at)
	from := snap.lines.start[pos.Line]
	line := snap.lines.line(pos.Line)
	for _, m := range settingName().FindAllStringIndex(line, -1) {
		if at-from < m[0] || at-from > m[1] {
			continue
		}
		where := snap.lines.span(from+m[0], from+m[1])
		name := line[m[0]:m[1]]
		for _, r := range s.rules(snap.gen, snap.path) {
			if r.ID == name {
				return hoverResult{s.markup(s.page(snap, r)), &where}
			}
		}
		c := contextAt(snap.lines.text, from+m[1])
		for _, n := range s.schema(snap).at(c.path) {
			if help := n.Properties[name].help(); help != "" {
				return hoverResult{s.markup(help), &where}
			}
		}
	}
	return nil
}
