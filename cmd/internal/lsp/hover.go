package lsp

import (
	"context"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lsp/wire"
	"sagstjek/internal/lazy"
)

// hover shows the page of the rule behind a finding, or in the settings of the rule
// or key that is named there.
func (s *server) hover(p *positionParams) (wire.Job, error) {
	snap, err := s.snapshot(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	at := snap.lines.offset(p.Position)
	if snap.settings {
		return func(context.Context) (any, error) { return s.hoverSettings(snap, at), nil }, nil
	}
	return func(ctx context.Context) (any, error) {
		if err := snap.await(ctx); err != nil {
			return nil, err
		}
		return s.hoverFindings(snap, at), nil
	}, nil
}

// hoverFindings tells of the findings at a byte of the text, nil if there are none.
func (s *server) hoverFindings(snap *snapshot, at int) any {
	var pages []string
	var rules []*checker.Rule
	var whole *textRange
	for i := range snap.shown {
		x := &snap.shown[i]
		if at < x.start || at > x.end || slices.Contains(rules, x.Rule) {
			continue
		}
		rules = append(rules, x.Rule)
		pages = append(pages, s.page(snap, x.Rule))
		if whole == nil {
			whole = &x.diagnostic.Range
		}
	}
	if len(pages) == 0 {
		return nil
	}
	return hoverResult{s.markup(strings.Join(pages, "\n\n---\n\n")), whole}
}

// page is the page of a rule as it is set for a file.
func (s *server) page(snap *snapshot, r *checker.Rule) string {
	return strings.TrimSpace(s.host.Page(r, snap.gen.settings(snap.path)))
}

// markup gives Markdown in the form the editor shows.
func (s *server) markup(text string) markup {
	formats := s.client.Capabilities.TextDocument.Hover.ContentFormat
	if len(formats) > 0 && !slices.Contains(formats, "markdown") {
		return markup{"plaintext", plain(text)}
	}
	return markup{"markdown", text}
}

var marks = lazy.Pattern("(?m)\\\\([[:punct:]])|^#+ |^```.*\n|\\*\\*|`")

// plain takes the marks of Markdown off.
func plain(text string) string { return marks().ReplaceAllString(text, "$1") }
