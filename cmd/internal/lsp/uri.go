package lsp

import (
	"net/url"
	"path"
	"path/filepath"
	"strings"
)

// extensions are what files in an editor's languages are called.
var extensions = map[string]string{"markdown": ".md", "html": ".html", "plaintext": ".txt", "text": ".txt", "toml": ".toml"}

// pathOf is the path a URI means. A text that is not a file gets a name in folder that
// tells its language; so does a file whose own name does not.
func pathOf(uri, language, folder string) string {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" {
		name := "uden navn"
		if err == nil {
			name = path.Base("/" + u.Opaque + u.Path)
		}
		return filepath.Join(folder, named(name, language))
	}
	name := u.Path
	if isDrive(strings.TrimPrefix(name, "/")) {
		name = name[1:] // file:///c:/sag.md
	} else if u.Host != "" && u.Host != "localhost" {
		name = "//" + u.Host + name
	}
	return filepath.FromSlash(named(name, language))
}

// named gives a name without an extension the one of its language.
func named(name, language string) string {
	if path.Ext(name) == "" {
		return name + extensions[language]
	}
	return name
}

func isDrive(p string) bool {
	return len(p) >= 2 && p[1] == ':' && (p[0]|0x20 >= 'a' && p[0]|0x20 <= 'z')
}

// uriOf is the URI of a path.
func uriOf(name string) string {
	if full, err := filepath.Abs(name); err == nil {
		name = full
	}
	name = filepath.ToSlash(name)
	if host, ok := strings.CutPrefix(name, "//"); ok {
		host, rest, _ := strings.Cut(host, "/")
		return (&url.URL{Scheme: "file", Host: host, Path: "/" + rest}).String()
	}
	if isDrive(name) {
		name = "/" + name
	}
	return (&url.URL{Scheme: "file", Path: name}).String()
}
