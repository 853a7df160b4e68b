package config

import (
	"path/filepath"
	"reflect"
	"strings"
)

// For returns the settings for a file; it need not exist. Files with equal
// settings get the same pointer, and nobody may change what it points to.
func (c *Config) For(file string) (*Settings, error) {
	parts, key := c.partsFor(file)
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.made[key]; s != nil {
		return s, nil
	}
	s, err := settle(parts)
	if err != nil {
		return nil, err
	}
	for _, other := range c.equal {
		if reflect.DeepEqual(s, other) {
			c.made[key] = other
			return other, nil
		}
	}
	c.made[key] = s
	c.equal = append(c.equal, s)
	return s, nil
}

// partsFor are the parts in force for a file, the weakest first, and a key that
// tells which overrides are among them.
func (c *Config) partsFor(file string) ([]*part, string) {
	parts := c.plain()
	if len(c.overrides) == 0 {
		return parts, ""
	}
	path, inside := c.relative(file)
	key := make([]byte, len(c.overrides))
	for i, o := range c.overrides {
		key[i] = '0'
		for _, g := range o.paths {
			if inside && key[i] == '0' && g.matches(path) {
				key[i] = '1'
				parts = append(parts, &o.part)
			}
		}
	}
	return parts, string(key)
}

// plain are the parts for all files, the weakest first.
func (c *Config) plain() []*part {
	var parts []*part
	for _, layer := range c.layers {
		parts = append(parts, &layer.part)
	}
	return parts
}

// relative is a path as patterns see it, and whether it lies below the settings file.
func (c *Config) relative(file string) (string, bool) {
	full, err := filepath.Abs(file)
	if err != nil {
		return "", false
	}
	path, err := filepath.Rel(c.root, full)
	if err != nil {
		return "", false
	}
	path = filepath.ToSlash(path)
	return path, path != ".." && !strings.HasPrefix(path, "../")
}
