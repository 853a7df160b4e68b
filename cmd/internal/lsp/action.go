package lsp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lsp/wire"
)

// codeAction offers what can be done about the findings in a range: fix them, write
// the section that is missing, or answer with a reason.
func (s *server) codeAction(p *rangeParams) (wire.Job, error) {
	snap, err := s.snapshot(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	from, to := snap.lines.offset(p.Range.Start), snap.lines.offset(p.Range.End)
	return func(ctx context.Context) (any, error) {
		if err := snap.await(ctx); err != nil {
			return nil, err
		}
		actions := []codeAction{}
		if s.client.Capabilities.TextDocument.CodeAction.Literal == nil {
			return actions, nil // such an editor takes commands only
		}
		if wanted(p.Context.Only, quickFix) {
			for i := range snap.shown {
				if x := &snap.shown[i]; x.start <= to && from <= x.end {
					actions = append(actions, s.actionsFor(snap, x)...)
				}
			}
		}
		if wanted(p.Context.Only, fixAll) {
			actions = append(actions, s.fixAll(snap)...)
		}
		return actions, nil
	}, nil
}

// wanted reports whether an editor that asks only for some kinds of actions, or for
// all with none, asks for this one.
func wanted(only []string, kind string) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(o string) bool {
		return kind == o || strings.HasPrefix(kind, o+".")
	})
}

func (s *server) actionsFor(snap *snapshot, x *shown) []codeAction {
	var all []codeAction
	if edits := snap.fix(x); edits != nil {
		all = append(all, s.edit(snap, x.words.Fix.Label, edits))
		all[0].IsPreferred = x.words.Fix.Safe
	}
	all = append(all, s.sections(snap, x)...)
	if edit := snap.noteEdit(x); edit != nil {
		all = append(all, s.edit(snap, fmt.Sprintf("Undlad %s her: skriv grunden i teksten", x.Rule.ID), []textEdit{*edit}))
	}
	if a := s.answer(snap, x); a != nil {
		all = append(all, *a)
	}
	for i := range all {
		all[i].Kind, all[i].Diagnostics = quickFix, []diagnostic{x.diagnostic}
	}
	return all
}

// fix are the edits of a finding's fix, nil if it has none that can be made.
func (snap *snapshot) fix(x *shown) []textEdit {
	if x.words.Fix == nil {
		return nil
	}
	var edits []textEdit
	for i, e := range x.words.Fix.Edits {
		at := x.words.Edits[i]
		edits = append(edits, textEdit{snap.lines.span(at.Start, at.End), e.Text})
	}
	return edits
}

// fixAll makes the safe fixes among those shown that can be made at once.
func (s *server) fixAll(snap *snapshot) []codeAction {
	safe := map[*checker.Fix]*shown{}
	for i := range snap.shown {
		if x := &snap.shown[i]; x.words.Fix != nil && x.words.Fix.Safe {
			safe[x.words.Fix] = x
		}
	}
	var edits []textEdit
	var fixed []diagnostic
	for _, f := range snap.result.Fixes(func(x *checker.Finding) bool { return safe[x.Fix] != nil }) {
		edits = append(edits, snap.fix(safe[f])...)
		fixed = append(fixed, safe[f].diagnostic)
	}
	if len(edits) == 0 {
		return nil
	}
	a := s.edit(snap, "Ret alt, som sagstjek kan rette sikkert", edits)
	a.Kind, a.Diagnostics = fixAll, fixed
	return []codeAction{a}
}

// edit is an action that changes the text.
func (s *server) edit(snap *snapshot, title string, edits []textEdit) codeAction {
	return codeAction{Title: title, Edit: s.workspaceEdit(snap, edits)}
}

func (s *server) workspaceEdit(snap *snapshot, edits []textEdit) *workspaceEdit {
	if !s.client.Capabilities.Workspace.WorkspaceEdit.DocumentChanges {
		return &workspaceEdit{Changes: map[string][]textEdit{snap.uri: edits}}
	}
	return &workspaceEdit{Documents: []any{textDocumentEdit{versioned{snap.uri, &snap.version}, edits}}}
}
