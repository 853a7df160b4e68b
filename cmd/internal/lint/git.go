package lint

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"sagstjek/checker/reader"
)

// Revision pairs the files that paths name with what they were in a revision of their
// git repository. It runs the git program and lets it fetch nothing.
func (l *Linter) Revision(ctx context.Context, rev string, paths []string) ([]Versions, Found, error) {
	is, err := l.Walk(ctx, paths)
	if err != nil || len(is.Missing) > 0 {
		return nil, is, err
	}
	var out []Versions
	done := map[string]bool{}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, is, err
		}
		dir := path
		if !info.IsDir() {
			dir = filepath.Dir(path)
		}
		g := repository{ctx, dir}
		commit, err := g.commit(rev)
		if err != nil {
			return nil, is, err
		}
		if info.IsDir() {
			all, err := l.treeAt(g, commit, rev, path)
			if err != nil {
				return nil, is, err
			}
			out = append(out, all...)
			continue
		}
		if clean := filepath.Clean(path); !done[clean] {
			done[clean] = true
			old, err := g.file(commit, rev, filepath.Base(path), clean)
			if err != nil {
				return nil, is, err
			}
			out = append(out, Versions{old, &Source{Path: clean}})
		}
	}
	return out, is, nil
}

// treeAt pairs the files of a folder with those it had in a revision.
func (l *Linter) treeAt(g repository, commit, rev, folder string) ([]Versions, error) {
	listing, err := g.run("ls-tree", "-r", "-z", "--name-only", commit, "--", ".")
	if err != nil {
		return nil, err
	}
	var older []relative
	for _, name := range strings.Split(string(listing), "\x00") {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if name == "" || !reader.Known(name) || strings.HasPrefix(filepath.Base(name), "~$") || isOurs(path) ||
			l.excluded(path, filepath.Dir(path)) {
			continue
		}
		old, err := g.file(commit, rev, name, path)
		if err != nil {
			return nil, err
		}
		older = append(older, relative{old, name})
	}
	is, err := l.Walk(g.ctx, []string{folder})
	if err != nil {
		return nil, err
	}
	return l.match(older, sources(is.Files, folder)), nil
}

// repository runs git in a folder.
type repository struct {
	ctx context.Context
	dir string
}

// commit is the full name of the commit that a revision names.
func (g repository) commit(rev string) (string, error) {
	if _, err := exec.LookPath("git"); err != nil {
		return "", errors.New("--git kræver programmet git, som ikke findes på maskinen. Installer det, eller " +
			"sammenlign med en fil: sagstjek compare GAMMEL NY")
	}
	if _, err := g.run("rev-parse", "--git-dir"); err != nil {
		if strings.Contains(err.Error(), "dubious ownership") {
			return "", fmt.Errorf("git vil ikke læse i %s, fordi mappen ejes af en anden bruger. Se »git help "+
				"config« under safe.directory", g.dir)
		}
		return "", fmt.Errorf("%s ligger ikke i et git-arkiv, så der er ingen gammel udgave at hente. Sammenlign i "+
			"stedet to filer: sagstjek compare GAMMEL NY", g.dir)
	}
	out, err := g.run("rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return "", fmt.Errorf("git-arkivet har ingen udgave, der hedder %q. Skriv for eksempel HEAD, HEAD~1, navnet "+
			"på en gren eller et mærke", rev)
	}
	return strings.TrimSpace(string(out)), nil
}

// file is a file, with its path seen from the folder, as it was in a commit.
func (g repository) file(commit, rev, name, shown string) (*Source, error) {
	object := commit + ":./" + filepath.ToSlash(name)
	if _, err := g.run("cat-file", "-e", object); err != nil {
		return nil, fmt.Errorf("%s fandtes ikke i udgaven %s. Hed filen noget andet, så sammenlign hele mappen, "+
			"eller hent den gamle fil ud og nævn begge", shown, rev)
	}
	return &Source{
		Path: shown, Name: shown + " (" + rev + ")", load: func() ([]byte, error) { return g.run("cat-file", "blob", object) },
	}, nil
}

// run runs git without asking anything, without the network and without what the user
// has set up to change files on their way out.
func (g repository) run(args ...string) ([]byte, error) {
	cmd := exec.CommandContext(g.ctx, "git", args...)
	cmd.Dir = g.dir
	cmd.Env = append(os.Environ(), "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	var out, wrong bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &wrong
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("git %s: %s", args[0], strings.TrimSpace(wrong.String()))
	}
	return out.Bytes(), nil
}
