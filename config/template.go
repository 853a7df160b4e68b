package config

import _ "embed"

//go:embed template.toml
var template []byte

// Template is the commented sagstjek.toml of a new project. It changes nothing
// until a line is uncommented.
func Template() []byte { return append([]byte(nil), template...) }
